import type { Sight } from '../../context.ts'
import type { LineReading } from '../../reading.ts'
import { saidBetween } from '../../text/tokens.ts'
import { isPlain } from '../judge.ts'
import type { ItemSegment, Segment } from '../segments/segment.ts'

/** What tells nothing of the goods. */
const SILENT: ReadonlySet<Segment['kind']> = new Set<Segment['kind']>(['gap', 'filler', 'stop'])
/** One verb, and items each with a day behind or in front of it: "v" a verb, "i" an item, "d" a day. */
const IN_TURNS = /^(?:v(?:id)+|v(?:di)+|ivd(?:id)+|dvi(?:di)+|div(?:di)+)$/u

/**
 * "sold 2 milk yesterday and 3 today": an entry is of one day, and so these are as many lines. `read` reads a line by itself;
 * undefined where not all of them are plain.
 */
export function readOfDays(
  { sight, path, reading }: { sight: Sight; path: readonly Segment[]; reading: LineReading },
  read: (line: string) => { readonly reading: LineReading },
): readonly LineReading[] | undefined {
  if (reading.kind === 'clauses' || path.filter(({ kind }) => kind === 'day').length < 2) return undefined
  const readings = linesOfDays(sight, path)?.map(line => read(line).reading)
  return readings?.every(one => one.kind === 'clauses' && isPlain(one)) ? readings : undefined
}

function linesOfDays({ line }: Sight, path: readonly Segment[]): readonly string[] | undefined {
  const told = path.filter(({ kind }) => !SILENT.has(kind))
  const turns = told.map(({ kind }) => (kind === 'verb' ? 'v' : kind === 'item' ? 'i' : kind === 'day' ? 'd' : '-'))
  if (!IN_TURNS.test(turns.join(''))) return undefined
  const days = told.filter(({ kind }) => kind === 'day')
  const [first, ...others] = told.filter(segment => segment.kind === 'item')
  const [verb] = told.filter(({ kind }) => kind === 'verb')
  const name = first?.item.name
  if (first === undefined || verb === undefined || !name || days.length < 2) return undefined
  const goods = saidBetween(line, name.from, name.to)
  const isBehind = verb.from >= first.end
  const done = saidBetween(line, verb.from, verb.end)
  const texts = [first, ...others].map(({ item, from, end }: ItemSegment) => {
    if (item.name !== null || item.quantity === null) return saidBetween(line, from, end)
    const { end: counted } = item.quantity
    return `${saidBetween(line, from, counted)} ${goods} ${saidBetween(line, counted, end)}`.trim()
  })
  return texts.map((text, at) => {
    const day = days[at]
    const when = day === undefined ? '' : saidBetween(line, day.from, day.end)
    return isBehind ? `${text} ${done} ${when}` : `${done} ${text} ${when}`
  })
}

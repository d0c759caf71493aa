import { quantitiesIn, type Sight } from '../../context.ts'
import type { Doing } from '../../lexicon/lexicon.ts'
import { siblingOf } from '../../names/sibling.ts'
import type { Move } from '../../reading.ts'
import { endOfAside } from '../../text/asides.ts'
import { isMark, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { QuantitySaid } from '../../values/quantity.ts'
import type { Retold } from '../done.ts'
import { namesAt } from '../words.ts'

const DONE: ReadonlySet<Doing> = new Set<Doing>(['count', 'receive', 'sell'])
const LONGEST_KIND = 2

/** "stocktake navy tee S 9 M 14 L 11": the name stands once, and of its other sizes only what tells them apart. */
export function countedBySize(sight: Sight): Retold | undefined {
  const { line } = sight
  const verb = sayingWith(line, 0, 'verb')
  if (verb === undefined || !DONE.has(verb.sense.doing)) return undefined
  const from = isMark(line, verb.end, ':') || isMark(line, verb.end, '-') ? verb.end + 1 : verb.end
  for (const to of namesAt(sight, from)) {
    const pieces = piecesOf(sight, from, to)
    if (pieces === undefined) continue
    return {
      line: `${saidBetween(line, 0, verb.end)} ${pieces.join(', ')}`,
      moves: [verb.sense.doing as Move],
      remark: '',
    }
  }
  return undefined
}

/** "counted the slippers: tartan M 6, tartan L 9": what the goods have in common heads them. */
export function headedByKind(sight: Sight): Retold | undefined {
  const { line, names } = sight
  const verb = sayingWith(line, 0, 'verb')
  if (verb === undefined || !DONE.has(verb.sense.doing)) return undefined
  const from = endOfAside(line, verb.end, 'determiner') || verb.end
  const head = names.at(from).find(({ end, kind }) => kind === 'several' && isMark(line, end, ':'))
  if (head === undefined) return undefined
  const said = [
    saidBetween(line, 0, verb.end),
    saidBetween(line, from, head.end),
    saidBetween(line, head.end + 1, line.tokens.length),
  ]
  return { line: said.join(' '), moves: [verb.sense.doing as Move], remark: '' }
}

/** Each size with how many of it; undefined where anything else is told. */
function piecesOf(sight: Sight, from: number, to: number): readonly string[] | undefined {
  const { line } = sight
  const first = bareAt(sight, to)
  if (first === undefined) return undefined
  const pieces = [`${saidBetween(line, to, first.end)} ${saidBetween(line, from, to)}`]
  let at = first.end
  while (at < line.tokens.length) {
    const kind = isMark(line, at, ',') ? at + 1 : at
    const next = sizeAt(sight, kind, { from, to })
    if (next === undefined) return undefined
    pieces.push(next.said)
    at = next.end
  }
  return pieces.length > 1 ? pieces : undefined
}

function sizeAt(
  sight: Sight,
  at: number,
  name: { readonly from: number; readonly to: number },
): { readonly said: string; readonly end: number } | undefined {
  const { line } = sight
  for (let end = at + 1; end <= at + LONGEST_KIND && end < line.tokens.length; end += 1) {
    const many = bareAt(sight, end)
    const other = many === undefined ? undefined : siblingOf(sight, name, saidBetween(line, at, end))
    if (many !== undefined && other) return { said: `${saidBetween(line, end, many.end)} ${other}`, end: many.end }
  }
  return undefined
}

/** The number without a unit: behind "9", the "M" of "9 M 14" is a size. */
function bareAt(sight: Sight, at: number): QuantitySaid | undefined {
  return quantitiesIn(sight, at).find(({ article, bare, reading }) => !article && bare && reading.kind === 'exact')
}

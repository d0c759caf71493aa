import { quantitiesIn, type Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { QuantitySaid } from '../../values/quantity.ts'
import type { Retold } from '../done.ts'

/**
 * "a 25 kilo sack of potatoes", "a new roll of rope 100m": what is measured counts, not the one pack that it came in; of
 * several, as in "2 25kg sacks of potatoes", each holds that much.
 */
export function inMeasuredPacks(sight: Sight): Retold | undefined {
  const { line } = sight
  for (let at = 0; at < line.tokens.length; at += 1) {
    const said = measuredFirst(sight, at) ?? packFirst(sight, at)
    if (said !== undefined) return { line: said, moves: ['any'], remark: '' }
  }
  return undefined
}

/** The pack behind its measure goes: "a twenty five kilo sack of potatoes". */
function measuredFirst(sight: Sight, at: number): string | undefined {
  const { line } = sight
  const measure = quantitiesIn(sight, at).find(said => isMeasure(line, said))
  const pack = measure === undefined ? undefined : sayingWith(line, measure.end, 'pack')
  if (measure === undefined || pack === undefined || isNameAt(sight, measure.end)) return undefined
  const name = endOfPlain(line, pack.end, 'of') || pack.end
  if (!isNameAt(sight, name)) return undefined
  const amount = saidBetween(line, measure.from, measure.end)
  if (isCounted(sight, at))
    return `${saidBetween(line, 0, at)} ${saidBetween(line, measure.end, pack.end)} of ${amount} ${rest(line, name)}`
  const before = endOfPlain(line, at - 1, 'article') === at ? at - 1 : at
  return `${saidBetween(line, 0, before)} ${amount} ${rest(line, name)}`.trim()
}

function isNameAt({ names }: Sight, at: number): boolean {
  return names.at(at).some(({ kind }) => kind === 'one')
}

/** Does a number end in front of this token that is no unit's? */
function isCounted(sight: Sight, at: number): boolean {
  return [at - 1, at - 2].some(
    from =>
      from >= 0 &&
      quantitiesIn(sight, from).some(
        ({ end, reading, article }) => end === at && !article && reading.kind === 'exact' && reading.unit === null,
      ),
  )
}

/** The one pack in front of the name goes, if its measure stands behind: "new roll of nylon rope 100m". */
function packFirst(sight: Sight, at: number): string | undefined {
  const { line, names } = sight
  const isFirst = endOfPlain(line, at, 'article') === at + 1 || endOfAside(line, at, 'new-one') > 0
  const start = isFirst && endOfAside(line, at + 1, 'new-one') > 0 ? at + 2 : at + 1
  const pack = isFirst ? sayingWith(line, start, 'pack') : undefined
  const from = pack === undefined ? 0 : endOfPlain(line, pack.end, 'of')
  if (from === 0) return undefined
  const isMeasured = names
    .at(from)
    .some(({ end, kind }) => kind === 'one' && quantitiesIn(sight, end).some(said => isMeasure(line, said)))
  return isMeasured ? `${saidBetween(line, 0, at)} ${rest(line, from)}`.trim() : undefined
}

function isMeasure(line: Line, { reading, end, counted }: QuantitySaid): boolean {
  return reading.kind === 'exact' && counted === null && sayingWith(line, end - 1, 'measure')?.end === end
}

function rest(line: Line, from: number): string {
  return saidBetween(line, from, line.tokens.length)
}

import type { ItemSegment } from '../clauses/segments/segment.ts'
import type { ReadLine } from '../line.ts'
import { saidBetween } from '../text/tokens.ts'
import { quantitiesAt, unitAt } from '../values/quantity.ts'
import { type Right, replaced } from './words.ts'

/** "boxes", "i meant grams": the line before with the same number of another unit; undefined where no unit is said. */
export function withUnit(right: Right, previous: ReadLine, { item: { quantity } }: ItemSegment): string | undefined {
  const unit = unitOf(right)
  if (unit === undefined || quantity === null || quantity.article || quantity.counted !== null) return undefined
  if (quantity.reading.kind !== 'exact' || quantity.reading.packSizeThousandths !== undefined) return undefined
  const { line } = previous.sight
  const number = quantitiesAt(line, quantity.from).at(-1)
  if (number === undefined || number.article) return undefined
  const { sight, from, to } = right
  const said = `${saidBetween(line, quantity.from, number.end)} ${saidBetween(sight.line, from, to)}`
  return replaced(line, { from: quantity.from, to: quantity.end }, said)
}

/** "boxes not pcs": the same, where the other unit was said, or none. */
export function withOtherUnit(right: Right, wrong: Right, previous: ReadLine, item: ItemSegment): string | undefined {
  const denied = unitOf(wrong)
  const { quantity } = item.item
  if (denied === undefined || quantity?.reading.kind !== 'exact') return undefined
  const was = quantity.reading.unit
  return was === null || was === denied ? withUnit(right, previous, item) : undefined
}

/** The unit that these tokens are, if they are nothing else. */
function unitOf({ sight: { line }, from, to }: Right): string | undefined {
  const unit = unitAt(line, from)
  return unit?.end === to && unit.unit !== null ? unit.unit : undefined
}

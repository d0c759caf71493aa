import type { ReadLine } from '../line.ts'
import type { LineReading } from '../reading.ts'
import { talkIn } from '../retold/beside/talk.ts'

/**
 * "vitamin c is 380 now, supplier raised", "price of earbuds, customer asking": read without what is only talk, where that
 * is a question or a setting of goods that are known. `readAll` reads what is left.
 */
export function readBesideTalk(
  line: string,
  { reading, sight }: ReadLine,
  readAll: (text: string) => readonly LineReading[],
): readonly LineReading[] | undefined {
  if (reading.kind !== 'nothing' && reading.kind !== 'unclear') return undefined
  const found = talkIn(sight, true)
  if (found === undefined || found.isHour) return undefined
  const readings = readAll(found.line)
  return readings.length > 0 && readings.every(isOfKnown) ? readings.map(said => ({ ...said, text: line })) : undefined
}

function isOfKnown(reading: LineReading): boolean {
  if (reading.kind !== 'phrase' || reading.slots.text !== undefined) return false
  const { product, products = product === undefined ? [] : [product] } = reading.slots
  return products.length > 0 && products.every(({ kind }) => kind === 'one')
}

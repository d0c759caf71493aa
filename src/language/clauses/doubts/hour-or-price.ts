import type { Sight } from '../../context.ts'
import { PARTS_OF_DAY } from '../../dates/words.ts'
import { numberAt } from '../../values/number.ts'
import type { PriceSaid } from '../../values/price-said.ts'
import { dayAt } from '../segments/dates.ts'
import type { ItemSaid } from '../segments/segment.ts'

const HOURS = 12n
const QUARTER_HOUR = /^(?:1[0-2]|[1-9])\.(?:00|15|30|45)$/
const LONGEST_DAY = 4

/**
 * Is the price of an item a bare figure that may as well be the hour: "at 8" of "sold 3 milk this morning at 8", "at 6.30
 * yesterday"? Without a day or a part of one beside it, it is a price.
 */
export function mayBeHour(sight: Sight, item: ItemSaid, price: PriceSaid): boolean {
  const { line } = sight
  if (price.meaning.kind !== 'each' || line.tokens[price.from]?.text !== 'at') return false
  if (!isHour(sight, price)) return false
  return isDayFrom(sight, price.end) || isBehindDay(sight, item, price)
}

function isHour({ line }: Sight, { from, end }: PriceSaid): boolean {
  const number = numberAt(line, from + 1)
  if (number?.end !== end) return false
  if (end === from + 2 && QUARTER_HOUR.test(line.tokens[from + 1]?.text ?? '')) return true
  const [figure, ...others] = number.readings
  return others.length === 0 && figure?.decimals === 0 && figure.value >= 1n && figure.value <= HOURS
}

/** Does a day, or "in the evening", begin at a token? */
function isDayFrom(sight: Sight, at: number): boolean {
  if (dayAt(sight, at) !== undefined) return true
  const { tokens } = sight.line
  const part = tokens[at]?.text === 'in' && tokens[at + 1]?.text === 'the' ? at + 2 : at
  return PARTS_OF_DAY.has(tokens[part]?.text ?? '')
}

/** Does a day, or "in the evening", end where the price begins, and not the name or the number of the goods? */
function isBehindDay(sight: Sight, { name, quantity }: ItemSaid, { from }: PriceSaid): boolean {
  if (name?.to === from || quantity?.end === from) return false
  if (PARTS_OF_DAY.has(sight.line.tokens[from - 1]?.text ?? '')) return true
  for (let at = Math.max(0, from - LONGEST_DAY); at < from; at += 1) if (dayAt(sight, at)?.end === from) return true
  return false
}

import { isDeliveryToCome } from '../clauses/doubts/not-happened.ts'
import { isRegained } from '../clauses/doubts/regained.ts'
import { isOpenAsTold } from '../clauses/doubts/two-ways.ts'
import { isUndone } from '../clauses/doubts/undone.ts'
import { isPlain } from '../clauses/judge.ts'
import { isBroughtOrFallen, isTakenByCarrier } from '../clauses/who/let-fall.ts'
import type { Sight } from '../context.ts'
import type { Clause, LineReading } from '../reading.ts'
import { foldSaying } from '../text/clean.ts'
import { AMOUNT_WAYS } from './amounts/ways.ts'
import { returnRefunded } from './back/return-refunded.ts'
import { BACK_WAYS } from './back/ways.ts'
import { BESIDE_WAYS } from './beside/ways.ts'
import { asBothReadings } from './both-readings.ts'
import { CAME_WAYS } from './came/ways.ts'
import { COUNTED_WAYS } from './counted/ways.ts'
import type { Retold, Way } from './done.ts'
import { GONE_WAYS } from './gone/ways.ts'
import { ORDER_WAYS } from './order/ways.ts'
import { PAID_WAYS } from './paid/ways.ts'
import { SOLD_WAYS } from './sold/ways.ts'
import { SPOILT_WAYS } from './spoilt/ways.ts'
import { WHO_WAYS } from './who/ways.ts'

const ONE = 1000n

/** The first that gives a plain reading wins; where that settles something, it is said in front of the room. */
const WAYS: readonly Way[] = [
  // "lady brought back a mug, gave her the refund": before who did it, and before what is said around it.
  returnRefunded,
  // "the bread man left 8 loaves", "mama ngozi carry 3 milo she go pay friday": before goods and money tell of the same.
  ...WHO_WAYS,
  // "half carton of spaghetti went out, sold": before what is sold so.
  ...ORDER_WAYS,
  ...CAME_WAYS,
  ...GONE_WAYS,
  ...SOLD_WAYS,
  ...PAID_WAYS,
  ...AMOUNT_WAYS,
  ...COUNTED_WAYS,
  // "someone nicked 2 twix off the rack": behind all that know what such words say.
  ...BESIDE_WAYS,
  // "1 tee ruined with makeup, had to bin it", "brought 2 bread back said it was off": behind what leaves out the end.
  ...SPOILT_WAYS,
  ...BACK_WAYS,
]

/**
 * Reads a line that nothing else reads as the plain one that it comes to: without who did it, to whom, and on which way.
 * `read` reads a line by itself. Undefined where no way is certain.
 */
export function readRetold(text: string, sight: Sight, read: (line: string) => LineReading): LineReading | undefined {
  if (isUndone(sight) || isOpenAsTold(sight) || isDeliveryToCome(sight)) return undefined
  let near: LineReading | undefined
  for (const way of WAYS) {
    const told = way(sight)
    const isNew = told !== undefined && foldSaying(told.line) !== foldSaying(text)
    const reading = isNew ? read(told.line) : undefined
    if (told?.isOpen === true && reading?.kind === 'unclear' && reading.because === 'no-product')
      near ??= { ...reading, text }
    if (told === undefined || reading?.kind !== 'clauses' || !isMeant(told, reading.clauses)) continue
    if (isOtherwiseOfCarrier(sight, reading.clauses) || isThereAgain(sight, reading.clauses)) continue
    const [first, ...more] = reading.clauses
    if (first === undefined) continue
    const remark = [told.remark, first.remark].filter(said => said !== null && said !== '').join(', ')
    const clauses = [{ ...first, remark: remark || null }, ...more].map(clause =>
      withPriceOfOne(withOpenPrice(clause, told), told),
    )
    const meant: LineReading = { ...reading, text, clauses }
    if (isPlain(meant)) return meant
    near ??= meant
  }
  return near ?? asBothReadings(text, sight, read)
}

/** Is it what was to be read, of goods that are known or resemble some, each with its quantity? */
function isMeant({ moves, among, mayAskHowMany = false }: Retold, clauses: readonly Clause[]): boolean {
  const items = clauses.flatMap(clause => clause.items)
  const isKnown = items.every(({ name, quantity }) => name.kind !== 'unknown' && (quantity !== null || mayAskHowMany))
  const isOfMoves = moves.includes('any') || clauses.every(({ move }, at) => move === (moves[at] ?? moves.at(-1)))
  return isKnown && isOfMoves && (among === undefined || clauses.every(({ move }) => among.includes(move)))
}

/** "bakery man took 10 bread", "themba dropped 3": without who did it, it would be sold, or spoilt. */
function isOtherwiseOfCarrier(sight: Sight, clauses: readonly Clause[]): boolean {
  const holds = (move: Clause['move']): boolean => clauses.some(clause => clause.move === move)
  if (holds('waste')) return isBroughtOrFallen(sight)
  return holds('sell') && sight.line.tokens.some((_, at) => isTakenByCarrier(sight, at))
}

/** "someone nicked 2 candles, got them back" */
function isThereAgain(sight: Sight, clauses: readonly Clause[]): boolean {
  return clauses.some(({ move }) => move === 'waste' || move === 'use') && isRegained(sight)
}

/** What is told at no price of its own was no sale at the usual one. */
function withOpenPrice(clause: Clause, { openPrice }: Retold): Clause {
  if (openPrice === undefined) return clause
  const items = clause.items.map(item => ({
    ...item,
    price: item.price ?? { kind: 'unclear' as const, said: openPrice },
  }))
  return { ...clause, items }
}

/** What was given back for one piece is what it costs; for several, it is asked what one of them costs. */
function withPriceOfOne(clause: Clause, { priceOfOne }: Retold): Clause {
  if (priceOfOne === undefined) return clause
  const items = clause.items.map(item => {
    const { price, quantity } = item
    if (price?.kind !== 'total') return item
    const isOne =
      quantity?.kind === 'exact' && quantity.thousandths === ONE && (quantity.unit === null || quantity.unit === 'pcs')
    return { ...item, price: { kind: 'unclear' as const, said: priceOfOne, ...(isOne && { minor: price.minor }) } }
  })
  return { ...clause, items }
}

import { isPlain } from '../clauses/judge.ts'
import { isBroughtOrFallen, isTakenByCarrier } from '../clauses/let-fall.ts'
import { isOpenAsTold } from '../clauses/two-ways.ts'
import { isUndone } from '../clauses/undone.ts'
import type { Sight } from '../context.ts'
import type { Clause, LineReading } from '../reading.ts'
import { foldSaying } from '../text/clean.ts'
import { withoutAdjunct } from './adjunct.ts'
import { afterSelling } from './after-selling.ts'
import { anotherOne } from './another.ts'
import { receivedAtCost } from './at-cost.ts'
import { goneAtHome } from './at-home.ts'
import { asBothReadings } from './both-readings.ts'
import { boughtAtMarket } from './bought-at-market.ts'
import { boughtByTwo } from './bought-by-two.ts'
import { boughtOffUs } from './bought-off-us.ts'
import { branchSent, overFromBranch } from './branch-sent.ts'
import { broughtBack } from './brought-back.ts'
import { buyerHeaded } from './buyer-headed.ts'
import { carrierBeen } from './carrier-been.ts'
import { carrierBrought } from './carrier-brought.ts'
import { withoutCloser } from './closer.ts'
import { collectedFor } from './collected.ts'
import { countedBehind, toppedUp } from './counted-behind.ts'
import { dealtOn } from './dealt.ts'
import { deliveryBy, deliveryIsHere, deliveryOf, deliveryOfKind, stockFrom } from './delivery-of.ts'
import { deliveryTwice } from './delivery-twice.ts'
import { doneBySomebody, type Retold } from './done.ts'
import { downTo } from './down-to.ts'
import { withoutShares } from './each-had.ts'
import { enteredShop } from './entered.ts'
import { fetchedSomewhere } from './fetched.ts'
import { ofLeftovers, usedForBatch } from './for-batch.ts'
import { framed, outAndSold, soldAtPrice } from './framed.ts'
import { givenToSomebody } from './given.ts'
import { goneAndSold } from './gone-sold.ts'
import { goodsCame } from './goods-came.ts'
import { hasDone } from './has-done.ts'
import { inFrom } from './in-from.ts'
import { kindAfterMark } from './kind-after-mark.ts'
import { lateFirst } from './late-first.ts'
import { behindLead } from './lead.ts'
import { withoutBeside } from './left-out.ts'
import { markedDown } from './marked-down.ts'
import { belowMarked } from './marked-price.ts'
import { inMeasuredPacks } from './measured-packs.ts'
import { countMended } from './mended-count.ts'
import { moneyFirst } from './money-first.ts'
import { moneyReturned } from './money-returned.ts'
import { moreMade } from './more-made.ts'
import { namedFirst } from './named-first.ts'
import { ofTheDay, ownOfDay } from './of-day.ts'
import { broughtOfKind } from './of-kind.ts'
import { withoutOfThem } from './of-them.ts'
import { hadForMoney } from './on-credit.ts'
import { onePack } from './one-pack.ts'
import { soldByOrder } from './order-behind.ts'
import { eatenByStaff } from './own-meal.ts'
import { atPackPrice } from './pack-price.ts'
import { paidFor } from './paid-for.ts'
import { paidList } from './paid-list.ts'
import { countedAtPlace } from './place-counted.ts'
import { putDownAs, putDownDone } from './put-down.ts'
import { returnRefunded } from './return-refunded.ts'
import { rungUp } from './rung-up.ts'
import { soldToGive } from './serial.ts'
import { spoiltBetween } from './spoilt-between.ts'
import { gotOnIt, spoiltWith } from './spoilt-by.ts'
import { stockRaised } from './stock-raised.ts'
import { stolenBySomebody } from './stolen.ts'
import { swappedForSize } from './swapped-size.ts'
import { withoutTail } from './tail.ts'
import { takenSold } from './taken-sold.ts'
import { withoutTalk } from './talk.ts'
import { inThousands } from './thousands.ts'
import { titledBuyer } from './titled.ts'
import { toldInFull } from './told-in-full.ts'
import { usedUp } from './used-up.ts'
import { verbFirst } from './verb-first.ts'
import { ofWholePacks } from './whole-pack.ts'

const ONE = 1000n

const WAYS: readonly ((sight: Sight) => Retold | undefined)[] = [
  receivedAtCost,
  returnRefunded,
  putDownAs,
  putDownDone,
  verbFirst,
  doneBySomebody,
  givenToSomebody,
  fetchedSomewhere,
  usedUp,
  goneAtHome,
  namedFirst,
  ofTheDay,
  ownOfDay,
  deliveryOf,
  deliveryOfKind,
  deliveryIsHere,
  deliveryBy,
  stockFrom,
  broughtOfKind,
  ofWholePacks,
  inMeasuredPacks,
  onePack,
  outAndSold,
  lateFirst,
  stolenBySomebody,
  takenSold,
  boughtOffUs,
  boughtAtMarket,
  boughtByTwo,
  paidFor,
  swappedForSize,
  hadForMoney,
  eatenByStaff,
  framed,
  soldAtPrice,
  soldToGive,
  behindLead,
  withoutTail,
  withoutTalk,
  withoutOfThem,
  withoutShares,
  countedBehind,
  toppedUp,
  rungUp,
  downTo,
  withoutBeside,
  hasDone,
  broughtBack,
  deliveryTwice,
  belowMarked,
  moneyFirst,
  collectedFor,
  toldInFull,
  withoutAdjunct,
  usedForBatch,
  ofLeftovers,
  inFrom,
  kindAfterMark,
  moreMade,
  soldByOrder,
  afterSelling,
  atPackPrice,
  dealtOn,
  spoiltBetween,
  carrierBrought,
  goneAndSold,
  inThousands,
  paidList,
  enteredShop,
  withoutCloser,
  anotherOne,
  countedAtPlace,
  stockRaised,
  markedDown,
  titledBuyer,
  countMended,
  buyerHeaded,
  carrierBeen,
  goodsCame,
  branchSent,
  overFromBranch,
  moneyReturned,
  spoiltWith,
  gotOnIt,
]

/**
 * Reads a line that nothing else reads as the plain one that it comes to: without who did it, to whom, and on which way.
 * `read` reads a line by itself. Undefined where no way is certain.
 */
export function readRetold(text: string, sight: Sight, read: (line: string) => LineReading): LineReading | undefined {
  if (isUndone(sight) || isOpenAsTold(sight)) return undefined
  let near: LineReading | undefined
  for (const way of WAYS) {
    const told = way(sight)
    const isNew = told !== undefined && foldSaying(told.line) !== foldSaying(text)
    const reading = isNew ? read(told.line) : undefined
    if (told?.isOpen === true && reading?.kind === 'unclear' && reading.because === 'no-product')
      near ??= { ...reading, text }
    if (told === undefined || reading?.kind !== 'clauses' || !isMeant(told, reading.clauses)) continue
    if (isOtherwiseOfCarrier(sight, reading.clauses)) continue
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

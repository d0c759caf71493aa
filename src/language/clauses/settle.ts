import type { Sight } from '../context.ts'
import type { Doing, PlainKind } from '../lexicon/lexicon.ts'
import type { Move } from '../reading.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain, isMark, sayingWith } from '../text/line.ts'
import { moneyAt } from '../values/money.ts'
import type { RemarkSegment } from './segments/segment.ts'
import { isBoughtBy, moveOfBought } from './who/bought-by.ts'
import { doerBetween } from './who/doer.ts'
import { isTakenByCarrier, mayBeBrought } from './who/let-fall.ts'
import { isPossessive } from './who/others.ts'
import { isDoneBySomebody } from './who/subject.ts'

/** What was paid: nothing, as was said, or money that is told to be money ("for 30 euro"); null where that is not said. */
export type Paid = 'nothing' | 'money' | null

const LONGEST_CARRIER = 4

/** Does any of the remarks hold, or begin with, a word of a kind? */
type Holds = (kind: PlainKind) => boolean

/**
 * What a verb of several meanings means beside these remarks: "returned … to the supplier", "took … for home". `from` is
 * the token at which it stands. Undefined: nobody can know.
 */
export function settleDoing(
  sight: Sight,
  doing: Doing,
  remarks: readonly RemarkSegment[],
  isBehind: boolean,
  from: number,
  paid: Paid,
): Move | 'exchange' | undefined {
  const told = remarks.filter(remark => remark.isAside !== true || endOfPlain(sight.line, remark.from, 'for') > 0)
  const says: Holds = kind => told.some(remark => holds(sight, remark, kind))
  const begins: Holds = kind => told.some(remark => endOfPlain(sight.line, remark.from, kind) > 0)
  switch (doing) {
    case 'return':
      if (isSentTo(sight, told)) return 'supplier-return'
      if (says('supplier') || isOfSupplier(sight) || isOfCarrier(sight, remarks, from)) return undefined
      // "returned 6 papers unsold": by nobody who bought them.
      if (sight.line.tokens.some((_, at) => endOfAside(sight.line, at, 'old-goods') > 0)) return undefined
      if (sight.line.tokens.some((_, at) => endOfPlain(sight.line, at, 'customer') > 0)) return 'customer-return'
      return isBehind || begins('from') || remarks.some(remark => remark.isReason) ? 'customer-return' : undefined
    case 'send':
      if (remarks.some(remark => remark.isBringer)) return 'receive'
      if (begins('credit')) return 'sell'
      return begins('toward') && says('branch') && !says('customer') ? 'transfer' : undefined
    case 'shift':
      // "moved 4 cold brews over lunch" may be sold as well as taken away.
      return begins('toward') ? 'transfer' : undefined
    case 'give':
      return settleGiven(sight, says, begins, paid)
    case 'take':
      if (begins('credit')) return 'sell'
      if (begins('for') && says('here') && !says('customer') && !begins('from')) return 'use'
      return says('ourselves') || isOurs(sight, from) || told.some(remark => isForOurKin(sight, remark))
        ? 'use'
        : undefined
    case 'buy':
      if (isBoughtBy(sight, from)) return moveOfBought(sight, from)
      if (isBuyers(sight, from)) return 'sell'
      return isDoneBySomebody(sight, from) ? undefined : 'receive'
    case 'make':
      return undefined
    case 'remove':
      if (begins('credit') || begins('payment') || paid === 'money') return 'sell'
      // "sprite leaking, remove it"
      return remarks.some(remark => endOfAside(sight.line, remark.from, 'harm') > 0) ? 'waste' : undefined
    case 'customer-return':
      return isBroughtBack(sight, remarks, begins, from) ? doing : undefined
    case 'supplier-return':
      // "sent back by the customer": to whom?
      return isByCustomer(sight, remarks) ? undefined : doing
    case 'waste':
      if (endOfAside(sight.line, from, 'dropped-by') > 0 || isLeftBySupplier(sight, from)) return 'receive'
      if (mayBeBrought(sight, from)) return undefined
      // "gave out 5 to the other branch": these are not gone.
      if (begins('toward') && says('branch') && !says('customer')) return undefined
      if (isOfDelivery(sight, remarks, from)) return undefined
      return isOfCarrier(sight, remarks, from) || isDroppedBy(sight, remarks, from) ? undefined : doing
    case 'sell':
      return isTakenByCarrier(sight, from) ? undefined : doing
    case 'receive':
      // "customer came, 3 bread": who came was no load of goods.
      return isOfVisitor(sight, from) ? undefined : doing
    case 'transfer':
      // "transferred 20 from the warehouse": it came in here, or left there.
      if (remarks.some(remark => holds(sight, remark, 'from')) && (!says('toward') || says('here'))) return undefined
      return isWayToPay(sight, from) || isGot(sight, from) ? undefined : doing
    default:
      return doing
  }
}

/** "gave": sold for money, thrown away for nothing or to charity, used by ourselves, taken to a branch. */
function settleGiven(sight: Sight, says: Holds, begins: Holds, paid: Paid): Move | undefined {
  if (begins('credit')) return 'sell'
  if (paid === 'nothing') return 'waste'
  if (begins('payment') && begins('toward') && !says('supplier') && !says('charity') && !says('branch')) return 'sell'
  if (paid === 'money' && isForMoney(sight) && !says('supplier') && !says('charity') && !says('branch')) return 'sell'
  if (!begins('toward')) return undefined
  const isOurs = says('ourselves') || says('here') || says('supplier') || says('charity') || says('branch')
  if (isEachAt(sight)) return isOurs ? undefined : 'sell'
  if (says('branch') && !says('customer')) return 'transfer'
  return says('charity') ? 'waste' : says('ourselves') && !says('customer') ? 'use' : undefined
}

/** "returned 3 twix to kumar, wrong colour": to somebody who is neither a customer nor here. */
function isSentTo(sight: Sight, remarks: readonly RemarkSegment[]): boolean {
  const to = remarks.filter(remark => endOfPlain(sight.line, remark.from, 'toward') > 0)
  return to.length > 0 && !to.some(remark => holds(sight, remark, 'customer') || holds(sight, remark, 'here'))
}

/** "brought back", "returned": was it given back by somebody who had it from here? */
function isBroughtBack(sight: Sight, remarks: readonly RemarkSegment[], begins: Holds, from: number): boolean {
  // "took 3 eggs back to the shop": who had them?
  if (begins('toward') && isTaken(sight, from)) return false
  // "returned 3 masks to supplier, refund given": by whom?
  if (isOfSupplier(sight)) return false
  // "got back from the market with 3 eggs", "supplier brought back 3 eggs": nobody gave them back.
  if (isTrip(sight, from) || (from > 0 && endOfPlain(sight.line, from - 1, 'supplier') === from)) return false
  return !isOfCarrier(sight, remarks, from)
}

/** "gave him 2 padlocks for R200": the money for the goods, and not the goods for the money. */
function isForMoney({ line, habits }: Sight): boolean {
  return line.tokens.some((_, at) => {
    const end = endOfPlain(line, at, 'for') || endOfPlain(line, at, 'at')
    return end > 0 && moneyAt(line, end, habits)?.marked === true
  })
}

/** "gave 2 tea to das babu @ 135": who gets goods for nothing is told no price of one. */
function isEachAt({ line }: Sight): boolean {
  return line.tokens.some((_, at) => isMark(line, at, '@') && line.tokens[at + 1]?.kind === 'number')
}

function isOfSupplier({ line }: Sight): boolean {
  return line.tokens.some((_, at) => endOfPlain(line, at, 'supplier') > 0)
}

function isByCustomer({ line }: Sight, remarks: readonly RemarkSegment[]): boolean {
  const by = remarks.find(remark => endOfPlain(line, remark.from, 'from') > 0)
  return by !== undefined && line.tokens.some((_, at) => at > by.from && endOfPlain(line, at, 'customer') > 0)
}

/** "1 case missing from the delivery": it never came. */
function isOfDelivery({ line }: Sight, remarks: readonly RemarkSegment[], verb: number): boolean {
  if (endOfAside(line, verb, 'is-missing') === 0) return false
  if (line.tokens.some((_, at) => sayingWith(line, at, 'verb')?.sense.doing === 'receive')) return true
  return remarks.some(({ from, end }) => {
    if (endOfAside(line, from, 'of-delivery') > 0) return true
    return (
      endOfAside(line, from, 'where-others') > 0 &&
      line.tokens.some((_, at) => at > from && at < end && isPossessive(line, at))
    )
  })
}

/** "got back from the market", and not "back from a customer". */
function isTrip({ line }: Sight, verbFrom: number): boolean {
  const end = endOfAside(line, verbFrom, 'trip')
  const whose = endOfPlain(line, end, 'article') || endOfAside(line, end, 'determiner') || end
  return end > 0 && endOfPlain(line, whose, 'customer') === 0
}

/** "supplier dropped 24 maltina" here; what a supplier let fall nobody writes down. */
function isLeftBySupplier({ line }: Sight, verbFrom: number): boolean {
  const isBefore = verbFrom > 0 && endOfPlain(line, verbFrom - 1, 'supplier') === verbFrom
  return isBefore && endOfAside(line, verbFrom, 'brings') > 0
}

/** "dropped by the egg man": delivered, or let fall? */
function isDroppedBy(sight: Sight, remarks: readonly RemarkSegment[], verbFrom: number): boolean {
  if (endOfAside(sight.line, verbFrom, 'brings') === 0) return false
  return remarks.some(({ from, end }) => {
    const by = endOfPlain(sight.line, from, 'from')
    return by > 0 && doerBetween(sight, by, end)?.kind === 'bringer'
  })
}

/** "customers came, 3 bread", "boss came, 2 bread": who came was no load of goods. */
function isOfVisitor({ line }: Sight, verbFrom: number): boolean {
  const before = verbFrom - 1
  if (before < 0) return false
  if (endOfPlain(line, before, 'customer') === verbFrom) return true
  // "they got 20 bread"
  if (endOfAside(line, before, 'pronoun') === verbFrom && endOfAside(line, verbFrom, 'got-goods') > 0) return true
  const end = sayingWith(line, verbFrom, 'verb')?.end ?? 0
  const isParted = isMark(line, end, ',') || isMark(line, end, '-') || isMark(line, end, ':')
  return isParted && endOfAside(line, verbFrom, 'comes') > 0 && endOfAside(line, before, 'visitor') === verbFrom
}

/** "got a transfer": goods, or money that came. */
function isGot({ line }: Sight, verbFrom: number): boolean {
  const before = endOfPlain(line, verbFrom - 1, 'article') === verbFrom ? verbFrom - 2 : verbFrom - 1
  return before >= 0 && sayingWith(line, before, 'verb')?.sense.doing === 'receive'
}

/** "she pay transfer": how it was paid, and nothing that was moved. */
function isWayToPay({ line }: Sight, verbFrom: number): boolean {
  for (let at = 0; at < verbFrom; at += 1) if (endOfAside(line, at, 'circumstance') > verbFrom) return true
  return false
}

/** Is the first word of the verb "took"? */
function isTaken({ line }: Sight, verbFrom: number): boolean {
  const word = line.tokens[verbFrom]?.text ?? ''
  return line.words.root.next(word)?.value?.verb?.doing === 'take'
}

/** "supplier was here, took back 4", "driver was late, dropped 4": who brings goods does other things with them. */
function isOfCarrier(sight: Sight, remarks: readonly RemarkSegment[], verbFrom: number): boolean {
  const { line } = sight
  return remarks.some(remark => {
    if (remark.isAside !== true || remark.from > verbFrom) return false
    for (let at = 0; at < remark.end; at += 1) if (endOfAside(line, at, 'carrier') > 0) return true
    // "pepsi guy was here"
    const last = Math.min(remark.end, remark.from + LONGEST_CARRIER)
    for (let end = remark.from + 1; end <= last; end += 1)
      if (doerBetween(sight, remark.from, end)?.kind === 'bringer') return true
    return false
  })
}

/** "customer … bought": what a buyer named before the verb buys is sold; what we buy comes in. */
function isBuyers({ line }: Sight, verbFrom: number): boolean {
  for (let at = 0; at < verbFrom; at += 1) if (endOfPlain(line, at, 'customer') > 0) return true
  return false
}

/** "staff took 2 bread", "my wife took 2 bread"; "his wife" is a customer's. */
function isOurs({ line }: Sight, verbFrom: number): boolean {
  if (verbFrom === 0) return false
  if (endOfPlain(line, verbFrom - 1, 'ourselves') === verbFrom) return true
  const before = verbFrom - 2
  const isKin = endOfAside(line, verbFrom - 1, 'kin') === verbFrom
  if (!isKin && endOfAside(line, verbFrom - 1, 'young') !== verbFrom) return false
  if (before >= 0 && endOfAside(line, before, 'kin-of') === verbFrom - 1) return true
  return isKin && (before < 0 || endOfPlain(line, before, 'stop') > 0 || endOfPlain(line, before, 'day') > 0)
}

/** "for my daughter" */
function isForOurKin({ line }: Sight, { from, end }: RemarkSegment): boolean {
  const our = endOfPlain(line, from, 'for')
  const kin = our === 0 ? 0 : endOfAside(line, our, 'kin-of')
  return kin > 0 && endOfAside(line, kin, 'kin') === end
}

function holds({ line }: Sight, remark: RemarkSegment, kind: PlainKind): boolean {
  for (let at = remark.from; at < remark.end; at += 1) if (endOfPlain(line, at, kind) > 0) return true
  return false
}

/** "at the school", "on the floor": what was brought or dropped there did not come here. */
function isAtOthers({ line }: Sight, { from, end }: RemarkSegment): boolean {
  if (endOfAside(line, end - 1, 'fallen-on') === end) return true
  if (endOfAside(line, from, 'at-where') === 0) return false
  for (let at = from + 1; at < end; at += 1)
    if (endOfAside(line, at, 'trade') === end || endOfAside(line, at, 'buyer') === end) return true
  return isPossessive(line, end - 1)
}

/** "from a customer": given back, or bought of them? */
function isFromBuyer({ line }: Sight, { from, end }: RemarkSegment): boolean {
  const of = endOfPlain(line, from, 'from')
  const buyer = of === 0 ? 0 : endOfAside(line, of, 'determiner') || of
  return buyer > 0 && endOfPlain(line, buyer, 'customer') === end && endOfAside(line, buyer, 'buyer') === end
}

/** "he nearly" in front of "stole": a doubt about what was done, and no reason for it. */
function isDoubted({ line }: Sight, { from, end }: RemarkSegment): boolean {
  const isInFront = sayingWith(line, end, 'verb') !== undefined
  return (
    isInFront && line.sayings.slice(from, end).some(found => found.some(({ senses }) => senses.marker !== undefined))
  )
}

/** May this be remarked of what was done? A reason that denies something is none of a sale's or a receipt's. */
export function mayRemark(sight: Sight, remark: RemarkSegment, doing: Doing, move: Move | 'exchange'): boolean {
  if (remark.doings !== null && !remark.doings.has(doing) && !remark.doings.has(move)) return false
  const isSold = move === 'sell' || move === 'receive'
  if (isSold && endOfPlain(sight.line, remark.from, 'refunded') > 0) return false
  if (move === 'receive' && (isAtOthers(sight, remark) || isFromBuyer(sight, remark))) return false
  if (remark.isReason && isDoubted(sight, remark)) return false
  if (!remark.isReason || (move !== 'sell' && move !== 'receive')) return true
  const { line } = sight
  if (endOfPlain(line, remark.from, 'make') > remark.from + 1) return false
  const isOfSomebody = endOfAside(line, remark.from, 'pronoun') > 0
  for (let at = remark.from; at < remark.end; at += 1) {
    if (line.sayings[at]?.some(saying => saying.senses.marker !== undefined)) return false
    if (endOfAside(line, at, 'undoing') > 0) return false
    if (isOfSomebody && sight.names.knows(at) && endOfPlain(line, at, 'function') === 0) return false
  }
  return true
}

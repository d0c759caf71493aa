import { englishNoTaking } from '../lexicon/en/prices.ts'
import type { PlainKind } from '../lexicon/lexicon.ts'
import { endOfAside } from '../text/asides.ts'
import { beginsAny, endOfPlain, isForeign, isMark, type Line, sayingWith } from '../text/line.ts'
import type { Habits } from '../vocabulary.ts'
import { scaled } from './digits.ts'
import { mayBeGrouped } from './grouped.ts'
import { isOfReceipt, isOfSale, lessAt } from './less.ts'
import { moneyAt } from './money.ts'
import type { MoneySaid } from './money-said.ts'
import { isNegative, numberAt } from './number.ts'
import { percentAt } from './percent.ts'
import type { PriceMeaning, PriceSaid } from './price-said.ts'
import { unitAt } from './quantity.ts'
import { splitAt } from './spoken-money.ts'

const NO_TAKING: ReadonlySet<string> = new Set(englishNoTaking.split('|'))
const HALF: PriceMeaning = { kind: 'off', percentThousandths: 50_000n }
const THOUSANDTHS = 3
const ONE = 1000n
/** Offers of more are told in money: "5 for 4" may be, "12 for 10" is. */
const MOST_FOR_FEWER = 5000n
/** Nobody sells so many for one piece of money. */
const LEAST_FOR_MANY = 8n
/** Kinds of words in front of a price. */
const ANNOUNCING = [
  'at',
  'rate',
  'each',
  'for',
  'total',
  'paid-by',
  'taken-in',
  'refunded',
  'open-rate',
  'invoiced',
] as const
/** Words behind an amount that say of how many it is the total. */
const TOTALS_OF = [
  { kind: 'total-of-pair', count: { of: 2n, ofUnit: 'pair' } },
  { kind: 'total-of-two', count: { of: 2n } },
  { kind: 'total-of-three', count: { of: 3n } },
  { kind: 'total-of-six', count: { of: 6n } },
  { kind: 'total-of-dozen', count: { of: 12n, ofUnit: 'dozen' } },
] as const
/** Kinds of words with which a price begins. */
const BEGINNING: ReadonlySet<PlainKind> = new Set<PlainKind>([
  ...ANNOUNCING,
  'half-price',
  'free',
  'with',
  'off',
  'less',
])

/** The price that begins at a token, or undefined. */
export function priceAt(line: Line, at: number, habits: Habits): PriceSaid | undefined {
  if (isForeign(line, at)) return undefined
  if (isMark(line, at, '(')) {
    const inside = priceAt(line, at + 1, habits)
    return inside !== undefined && isMark(line, inside.end, ')') ? { ...inside, end: inside.end + 1 } : undefined
  }
  if (!mayBegin(line, at, habits)) return undefined
  const found =
    wordsAt(line, at) ??
    percentAt(line, at) ??
    lessAt(line, at, habits) ??
    announcedAt(line, at, habits) ??
    amountAt(line, at, habits)
  return found === undefined ? undefined : { from: at, ...found }
}

function mayBegin(line: Line, at: number, habits: Habits): boolean {
  return beginsAny(line, at, BEGINNING) || numberAt(line, at) !== undefined || moneyAt(line, at, habits) !== undefined
}

type Found = Omit<PriceSaid, 'from'>

function wordsAt(line: Line, at: number): Found | undefined {
  const half = endOfPlain(line, at, 'half-price')
  if (half > 0) return { end: half, meaning: HALF }
  const free = endOfPlain(line, at, 'free')
  return free > 0 ? { end: free, meaning: { kind: 'free' } } : undefined
}

/** A price with a word in front that says what it is: "@ 45", "for 120", "rate 10", "total 500", "each 45". */
function announcedAt(line: Line, at: number, habits: Habits): Found | undefined {
  const start = endOfPlain(line, at, 'at')
  const offer = offerAt(line, start || at, habits)
  if (offer !== undefined) return offer
  if (line.sayings[at]?.length === 0) return undefined
  const back = givenBackAt(line, at, habits)
  if (back !== undefined) return back
  for (const kind of ANNOUNCING) {
    const first = endOfPlain(line, at, kind)
    if (first === 0 || (first > at + 1 && isOfMoney(line, first, habits))) continue
    const end = passed(line, first)
    const money = plainMoneyAt(line, end, habits)
    if (money === undefined || (!money.marked && endOfPlain(line, at - 1, 'wanted') === first)) continue
    if (kind === 'at' && !money.marked && isHourOfLoad(line, at, money.end)) continue
    // "sold 2 soap, took 3 milk" takes no money.
    if (kind === 'taken-in' && !((money.marked || isLastAmount(line, money)) && isOfSale(line, at))) continue
    if (kind === 'taken-in' && isNoTaking(line, money.end)) return { end: money.end, meaning: { kind: 'unclear' } }
    // "invoice 4471" is a number of a paper.
    if (kind === 'invoiced' && !isSum(line, end, money)) continue
    const behind = behindAt(line, money, false, habits)
    if (behind !== undefined) return behind
    const isPartOfPrice = !money.marked && endOfAside(line, end, 'price-part') >= money.end
    if (money.minor === null || isPartOfPrice) return { end: money.end, meaning: { kind: 'unclear' } }
    const isCost = kind === 'open-rate' && endOfAside(line, at, 'at-cost') === first && isOfReceipt(line, at)
    const single = kind === 'at' || kind === 'rate' || kind === 'each' || isCost
    if (single) {
      const ofUnit = endOfAside(line, at, 'per-one') === first ? ({ ofUnit: true } as const) : {}
      return { end: money.end, meaning: { kind: 'each', minor: money.minor, unit: null, isPlain: false, ...ofUnit } }
    }
    if (kind === 'refunded')
      return {
        end: endOfPlain(line, money.end, 'refunded-last') || money.end,
        meaning: { kind: 'total', minor: money.minor, isRefund: true },
      }
    const how =
      kind === 'open-rate' && endOfPlain(line, at, 'payment') === first ? endOfPlain(line, money.end, 'payment') : 0
    if ((how > 0 || kind === 'paid-by' || kind === 'taken-in') && isPart(line, money.end))
      return { end: how || money.end, meaning: { kind: 'unclear' } }
    if (how > 0) return { end: how, meaning: { kind: 'total', minor: money.minor } }
    // What a buyer paid is paid for all, unless some of it is still to come.
    const isPaid = kind === 'open-rate' && endOfPlain(line, at, 'payment') === first && isOfSale(line, at)
    const received = kind === 'total' && endOfAside(line, at, 'bill-sum') === first ? paidAt(line, money.end) : 0
    const kindOf = kind === 'open-rate' && !(isPaid && !isPart(line, 0)) ? 'amount' : 'total'
    return { end: received || money.end, meaning: { kind: kindOf, minor: money.minor } }
  }
  return undefined
}

/** "Made £5 profit", "we made £5 on it", "gave us £5 for charity": not what the goods went for. */
function isNoTaking({ tokens }: Line, from: number): boolean {
  return tokens[from]?.text === 'on' || tokens.slice(from).some(({ text }) => NO_TAKING.has(text))
}

/** "She gave me 1.50": an amount to the penny with which a line ends is no number of goods. */
function isLastAmount({ tokens }: Line, { token, end }: MoneySaid): boolean {
  return end === tokens.length && /^\d+[.,]\d\d$/.test(tokens[token]?.text ?? '')
}

/** Is it money for sure, and all that is told? "#" may announce the number of a paper. */
function isSum(line: Line, at: number, { marked, end }: MoneySaid): boolean {
  return marked && !isMark(line, at, '#') && isOver(line, end)
}

/** "for one pound fifty", "for one fifty": the last word of "for one" is the number of what is paid. */
function isOfMoney(line: Line, end: number, { currency }: Habits): boolean {
  const isSpoken = line.tokens[end - 1]?.kind === 'word' && numberAt(line, end - 1) !== undefined
  if (!isSpoken) return false
  const isNamed = (sayingWith(line, end, 'major') ?? sayingWith(line, end, 'minor')) !== undefined
  return isNamed || splitAt(line, end - 1, currency) !== undefined
}

/** "came at 3 with 4 scarves": straight behind what was done, and in front of the goods, it is an hour. */
function isHourOfLoad(line: Line, at: number, end: number): boolean {
  const isBehindVerb = sayingWith(line, at - 1, 'verb')?.end === at
  return isBehindVerb && endOfPlain(line, end, 'with') > 0 && numberAt(line, end + 1) !== undefined
}

/** "gave her the €35 back": "gave" alone may as well begin what is taken off. */
function givenBackAt(line: Line, at: number, habits: Habits): Found | undefined {
  const given = endOfPlain(line, at, 'with')
  if (given === 0 || endOfAside(line, at, 'gave-back-by') === 0) return undefined
  const money = moneyAt(
    line,
    endOfPlain(line, given, 'article') || endOfPlain(line, given, 'function') || given,
    habits,
  )
  const end = money?.marked && line.tokens[money.end]?.text === 'back' ? money.end + 1 : 0
  if (money === undefined || money.minor === null || end === 0 || !isOver(line, end)) return undefined
  return { end, meaning: { kind: 'total', minor: money.minor, isRefund: true } }
}

/** "paid 100, rest tomorrow": is some of it paid later? */
function isPart(line: Line, from: number): boolean {
  const later = ['remaining', 'to-come', 'credit', 'part-paid'] as const
  for (let at = from; at < line.tokens.length; at += 1)
    if (later.some(kind => endOfPlain(line, at, kind) > 0)) return true
  return false
}

/** Marks and a second word between the announcement and the amount: "rate: 10", "price @ 10", "each at 45". */
function passed(line: Line, at: number): number {
  const isDash = isMark(line, at, '-') && !isNegative(line, at + 1)
  const marked = isMark(line, at, ':') || isMark(line, at, '=') || isDash ? at + 1 : at
  return endOfPlain(line, marked, 'at') || marked
}

/** "3 for 10". */
function offerAt(line: Line, at: number, habits: Habits): Found | undefined {
  const count = numberAt(line, at)
  const end = count === undefined ? 0 : endOfPlain(line, count.end, 'for')
  if (count === undefined || end === 0) return undefined
  const money = moneyAt(line, end, habits)
  const [figure] = count.readings
  const thousandths = figure === undefined || count.readings.length !== 1 ? undefined : scaled(figure, THOUSANDTHS)
  if (money === undefined || money.minor === null || !thousandths) return undefined
  // "three for two" is paid as two of them.
  const paid = (money.minor * ONE) / 10n ** BigInt(habits.currencyDigits)
  const isOfPieces = !money.marked && paid < thousandths
  // "48 for 3 bread" is money for three of them, or 48 of them for next to nothing.
  const isDoubtful = thousandths <= MOST_FOR_FEWER || paid * LEAST_FOR_MANY <= thousandths
  if (isOfPieces && isDoubtful) return { end: money.end, meaning: { kind: 'unclear' } }
  return { end: money.end, meaning: { kind: 'offer', thousandths, minor: money.minor } }
}

/** An amount of money, with "each" or "total" behind it or nothing. */
function amountAt(line: Line, at: number, habits: Habits): Found | undefined {
  const money = plainMoneyAt(line, at, habits)
  if (money === undefined) return undefined
  const behind = behindAt(line, money, !money.marked, habits)
  if (behind !== undefined) return behind
  if (!money.marked) return { end: money.end, meaning: { kind: 'number' } }
  if (money.minor === null) return { end: money.end, meaning: { kind: 'unclear' } }
  return { end: money.end, meaning: { kind: 'amount', minor: money.minor } }
}

/** The amount at a token, which nobody knows where it may be a thousand as others write it: "1.000". */
function plainMoneyAt(line: Line, at: number, habits: Habits): MoneySaid | undefined {
  const money = moneyAt(line, at, habits)
  if (money === undefined || money.minor === null) return money
  const isOpen = mayBeGrouped(line.tokens[money.token]?.text ?? '', line.marks, habits.currencyDigits)
  return isOpen && line.tokens[money.token + 1]?.text !== 'k' ? { ...money, minor: null } : money
}

function behindAt(line: Line, money: MoneySaid, isPlain: boolean, habits: Habits): Found | undefined {
  if (isForeign(line, money.end) || money.end >= line.tokens.length) return undefined
  const { minor } = money
  const unclear = { kind: 'unclear' } as const
  const each = endOfPlain(line, money.end, 'each')
  if (each > 0 && !(each > money.end + 1 && isOfMoney(line, each, habits))) {
    // "2 boxes, 12 a piece" may tell how many are in a box.
    const isOfUnit =
      endOfAside(line, money.end, 'per-one') === each && !(isPlain && endOfPlain(line, money.end, 'article') > 0)
    const ofUnit = isOfUnit ? ({ ofUnit: true } as const) : {}
    return { end: each, meaning: minor === null ? unclear : { kind: 'each', minor, unit: null, isPlain, ...ofUnit } }
  }
  for (const { kind, count } of TOTALS_OF) {
    const end = endOfPlain(line, money.end, kind)
    if (end > 0 && !isOfMoney(line, end, habits))
      return { end, meaning: minor === null ? unclear : { kind: 'total', minor, ...count } }
  }
  const many = ofSoMany(line, money.end)
  if (many !== undefined)
    return { end: many.end, meaning: minor === null ? unclear : { kind: 'total', minor, of: many.of } }
  const total = endOfPlain(line, money.end, 'total')
  if (total > 0) return { end: total, meaning: minor === null ? unclear : { kind: 'total', minor } }
  const all = endOfPlain(line, money.end, 'total-last')
  if (all > 0 && isOver(line, all)) return { end: all, meaning: minor === null ? unclear : { kind: 'total', minor } }
  const back = money.marked ? endOfPlain(line, money.end, 'refunded-last') : 0
  if (back > 0) return { end: back, meaning: minor === null ? unclear : { kind: 'total', minor, isRefund: true } }
  const paid = money.marked ? endOfPlain(line, money.end, 'was-paid') : 0
  if (paid > 0 && (isOver(line, paid) || endOfPlain(line, paid, 'payment') > 0) && !isPart(line, paid))
    return { end: paid, meaning: minor === null ? unclear : { kind: 'total', minor } }
  const per = endOfPlain(line, money.end, 'per')
  const measure = money.marked && per === 0 ? sayingWith(line, money.end, 'measure') : undefined
  // "rs 150 ltr" at the end of what is said.
  if (measure !== undefined && isOver(line, measure.end))
    return {
      end: measure.end,
      meaning: minor === null ? unclear : { kind: 'each', minor, unit: measure.sense, isPlain },
    }
  const dozen = per > 0 ? endOfPlain(line, per, 'dozen') : 0
  const unit = dozen > 0 ? { end: dozen, unit: 'dozen' } : per > 0 ? unitAt(line, per) : undefined
  if (unit === undefined) return undefined
  return { end: unit.end, meaning: minor === null ? unclear : { kind: 'each', minor, unit: unit.unit, isPlain } }
}

/** "for the 4", "for all five", at the end of what is said. */
function ofSoMany(line: Line, at: number): { readonly end: number; readonly of: bigint } | undefined {
  const from = endOfAside(line, at, 'for-so-many')
  const number = from === 0 ? undefined : numberAt(line, from)
  const [figure] = number?.readings ?? []
  if (number === undefined || figure === undefined || number.readings.length > 1 || figure.decimals > 0)
    return undefined
  const end = endOfPlain(line, number.end, 'of-them') || number.end
  return isOver(line, end) ? { end, of: figure.value } : undefined
}

/** "bill amount 165 received": the money was, at the end of what is said. */
function paidAt(line: Line, at: number): number {
  const end = endOfPlain(line, at, 'was-paid')
  return end > 0 && isOver(line, end) ? end : 0
}

function isOver(line: Line, at: number): boolean {
  return at >= line.tokens.length || endOfPlain(line, at, 'stop') > 0 || isMark(line, at, ',') || isMark(line, at, ')')
}

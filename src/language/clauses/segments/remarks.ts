import type { Sight } from '../../context.ts'
import type { Doing, PlainKind } from '../../lexicon/lexicon.ts'
import { endOfAside } from '../../text/asides.ts'
import { foldSaying } from '../../text/clean.ts'
import { beginsAny, endOfPlain, isForeign, isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { moneyAt } from '../../values/money.ts'
import { endOfTime, numberAt } from '../../values/number.ts'
import { type RemarkSaid, tailsAt } from '../beside/tails.ts'
import { isBroken } from './breaks.ts'
import { dayAt, isDayWord } from './dates.ts'

const COST = {
  party: 1.5,
  partyWord: 0.4,
  figure: 0.2,
  knownWord: 1.5,
  time: 0.3,
  payment: 0.5,
  reference: 0.5,
  reason: 1.5,
  reasonWord: 0.2,
} as const
const LONGEST_PARTY = 6
const LONGEST_SUBJECT = 2
const BRINGING: ReadonlySet<Doing> = new Set<Doing>(['receive'])
const TAKING: ReadonlySet<Doing> = new Set<Doing>(['sell'])
const USING: ReadonlySet<Doing> = new Set<Doing>(['use', 'take', 'give'])
const LONGEST_REASON = 16
const LONGEST_CODE = 5
/** Kinds of words with which remarks begin, besides prepositions. */
const BEGINNING: ReadonlySet<PlainKind> = new Set<PlainKind>([
  'at',
  'term',
  'payment',
  'for-figure',
  'reference',
  'reason',
])

/** The remarks that may begin at a token. */
export function remarksAt(sight: Sight, at: number): readonly RemarkSaid[] {
  const { line } = sight
  if (isForeign(line, at)) return subjectAt(sight, at)
  if (!mayBegin(line, at)) return tailsAt(sight, at)
  return [
    ...timeAt(sight, at),
    ...termAt(sight, at),
    ...paymentAt(sight, at),
    ...partiesAt(sight, at),
    ...referenceAt(sight, at),
    ...reasonsAt(sight, at),
    ...tailsAt(sight, at),
  ]
}

/** May a remark begin that is no tail? */
function mayBegin(line: Line, at: number): boolean {
  if (line.tokens[at]?.kind === 'number' || isMark(line, at, '#')) return true
  return beginsAny(line, at, BEGINNING) || sayingWith(line, at, 'remark') !== undefined
}

/**
 * "Metro" in "Metro delivered 12 cola", "mama ngina" in "mama ngina took 2 bread on credit": a name at the start of what is
 * said, before who brings or takes.
 */
function subjectAt(sight: Sight, at: number): readonly RemarkSaid[] {
  const { line } = sight
  if (at > 0 && endOfPlain(line, at - 1, 'stop') === 0 && endOfPlain(line, at - 1, 'filler') === 0) return []
  let end = at
  while (end < at + LONGEST_SUBJECT && isForeign(line, end) && !sight.names.knows(end)) end += 1
  const isBringer = isBroughtBy(line, end)
  const isTaker = sayingWith(line, end, 'verb')?.sense.doing === 'take'
  if (end === at || (!isBringer && !isTaker) || isMember(sight, at, end)) return []
  if (isTaker && endOfAside(line, end - 1, 'kin') === end) return []
  return [{ end, cost: COST.party, doings: isBringer ? BRINGING : TAKING, isReason: false, isBringer }]
}

/** Does a verb of bringing stand here? What customers bring may be what they bought. */
function isBroughtBy(line: Line, at: number): boolean {
  const end = endOfPlain(line, at, 'bringing')
  const isBuyer = endOfAside(line, at - 1, 'trade') === at || endOfAside(line, at - 1, 'buyer') === at
  return end > 0 && (!isBuyer || endOfAside(line, at, 'delivers') === end)
}

/** Who works here may bring goods in as well as out. */
function isMember({ line, names }: Sight, from: number, to: number): boolean {
  const said = foldSaying(saidBetween(line, from, to))
  return names.index.names.members.some(member => foldSaying(member).split(' ').includes(said))
}

/** "at 5pm", "10:30". */
function timeAt({ line }: Sight, at: number): readonly RemarkSaid[] {
  const end = endOfTime(line, endOfPlain(line, at, 'at') || at)
  return end === 0 ? [] : [{ end, cost: COST.time, doings: null, isReason: false }]
}

/** "best before 5 Nov", "will pay Monday": a day, but not that of the entry. */
function termAt(sight: Sight, at: number): readonly RemarkSaid[] {
  const announced = endOfPlain(sight.line, at, 'term')
  if (announced === 0) return []
  const end = dayAt(sight, announced)?.end ?? endOfFigures(sight, announced)
  return end === 0 ? [] : [{ end, cost: COST.time, doings: null, isReason: false }]
}

/** "08/27": a month of a stamp is no day; 0 if there are no such figures. */
function endOfFigures({ line }: Sight, at: number): number {
  const isFigure = (place: number): boolean => line.tokens[place]?.kind === 'number'
  const isMarked = isMark(line, at + 1, '/') || isMark(line, at + 1, '-')
  return isFigure(at) && isMarked && isFigure(at + 2) && !isMark(line, at + 3, '/') ? at + 3 : 0
}

function paymentAt({ line }: Sight, at: number): readonly RemarkSaid[] {
  const said = endOfPlain(line, at, 'payment')
  // "cash sale 30 bolts" begins with the verb.
  const end = at === 0 && said > 1 && sayingWith(line, said - 1, 'verb')?.sense.doing === 'sell' ? said - 1 : said
  return end === 0 ? [] : [{ end, cost: COST.payment, doings: null, isReason: false }]
}

/** "to Kumar", "from Cape Bolts", "for the party": a preposition and words, without a number among them. */
function partiesAt(sight: Sight, at: number): readonly RemarkSaid[] {
  const { line } = sight
  const figure = figureFor(sight, at)
  const preposition = sayingWith(line, at, 'remark') ?? figure
  const isOpen = sayingWith(line, at, 'marker') !== undefined
  if (preposition === undefined || isOpen || isToBeDone(sight, at)) return []
  // "6 caps in from the knitter" is not from the knitter in something.
  if (endOfPlain(line, preposition.end, 'from') > 0) return []
  const parties: RemarkSaid[] = []
  let cost: number = figure === undefined ? COST.party : COST.figure
  const market = endOfAside(line, endOfAside(line, preposition.end, 'determiner') || preposition.end, 'market')
  const whole = market || endOfAside(line, preposition.end, 'one-customer')
  if (whole > 0) parties.push({ end: whole, cost, doings: preposition.sense, isReason: false })
  for (let end = preposition.end; end < Math.min(line.tokens.length, preposition.end + LONGEST_PARTY); end += 1) {
    const token = line.tokens[end]
    if (token === undefined || !mayBeParty(sight, end)) break
    // "to the canteen for P100" is paid, and no canteen of that name.
    if (end > preposition.end && (isMarkedMoney(sight, end) || isForNothing(line, end))) break
    if (token.kind === 'word') cost += COST.partyWord
    const isOfOrders = isOrder(sight, end)
    const isOther = sight.names.knows(end) || sayingWith(line, end, 'verb') !== undefined
    if (isOther && figure === undefined) cost += COST.knownWord
    const isOpen = endOfAside(line, end, 'determiner') === end + 1 && line.tokens[end + 1]?.kind === 'word'
    if ((token.kind === 'word' && !isOpen) || token.kind === 'number') {
      parties.push({ end: end + 1, cost, doings: isOfOrders ? USING : preposition.sense, isReason: false })
    }
    if (isOfOrders) break
  }
  return parties
}

/** "for orders", "for stitching orders", "for the cake order", and nothing behind: what goods are used for. */
function isOrder({ line }: Sight, at: number): boolean {
  const text = line.tokens[at]?.text
  if ((text !== 'orders' && text !== 'order') || !isBroken(line, at + 1)) return false
  // "on order" is still to come.
  const isAlone = sayingWith(line, at - 1, 'remark') !== undefined
  return !isAlone || (text === 'orders' && endOfPlain(line, at - 1, 'for') === at)
}

function isMarkedMoney({ line, habits }: Sight, at: number): boolean {
  return moneyAt(line, endOfPlain(line, at, 'for') || at, habits)?.marked === true
}

/** "for free", behind whom it was for. */
function isForNothing(line: Line, at: number): boolean {
  return endOfPlain(line, at, 'for') > 0 && endOfPlain(line, at, 'free') > at + 1
}

/** "to" of "have to deliver", which says what must still be done. */
function isToBeDone({ line }: Sight, at: number): boolean {
  const before = at > 0 ? sayingWith(line, at - 1, 'marker') : undefined
  return before?.sense === 'intention' && before.end > at
}

/** "4 staff tea": a figure that is typed for a word, before those who work here. */
function figureFor(
  { line, names }: Sight,
  at: number,
): { readonly end: number; readonly sense: ReadonlySet<Doing> } | undefined {
  const isFigure =
    line.sayings[at]?.some(({ end, senses }) => end === at + 1 && senses.plain.includes('for-figure')) ?? false
  const isOurs = endOfPlain(line, at + 1, 'ourselves') > 0 && !names.knows(at + 1)
  return isFigure && isOurs && !line.tokens[at]?.glued ? { end: at + 1, sense: USING } : undefined
}

/** "kuya jun", "to June for 90", "to April on credit": a month that is somebody's name. */
function isNamedSo({ line, habits }: Sight, at: number): boolean {
  if (endOfPlain(line, at, 'day') !== at + 1) return false
  if (!isDayWord(line, at)) return true
  if (endOfPlain(line, at - 1, 'toward') !== at || endOfAside(line, at, 'month-name') === 0) return false
  const price = endOfPlain(line, at + 1, 'for') || endOfPlain(line, at + 1, 'at')
  return (
    endOfPlain(line, at + 1, 'credit') > 0 || (price > 0 && moneyAt(line, price, habits)?.end === line.tokens.length)
  )
}

function mayBeParty(sight: Sight, at: number): boolean {
  const { line } = sight
  const token = line.tokens[at]
  if (token?.kind === 'number') return token.glued
  if (token?.kind === 'mark')
    return (token.text === "'" || token.text === '-' || token.text === '.' || token.text === '&') && token.glued
  if (token === undefined || numberAt(line, at) !== undefined || endOfPlain(line, at, 'vague') > 0) return false
  if (endOfPlain(line, at, 'stop') > 0 || (endOfPlain(line, at, 'gap') > 0 && token.text !== '&')) return false
  return (
    (sayingWith(line, at, 'marker') === undefined || isOrder(sight, at)) &&
    (endOfPlain(line, at, 'day') === 0 || isNamedSo(sight, at))
  )
}

/** "bill no 1023", "inv #A-17", "#1023". */
function referenceAt({ line, habits }: Sight, at: number): readonly RemarkSaid[] {
  const named = endOfPlain(line, at, 'reference')
  // "#3000" is naira.
  if (named === 0 && sayingWith(line, at, 'major')?.sense.has(habits.currency)) return []
  let end = named || at
  while (isMark(line, end, '#') || (named > 0 && (isMark(line, end, ':') || isMark(line, end, '.')))) end += 1
  if (end === at) return []
  const first = line.tokens[end]
  const hasDigit = first?.kind === 'number' || (first?.kind === 'word' && line.tokens[end + 1]?.glued)
  const spelled = named > at + 1 && !hasDigit ? numberAt(line, end)?.end : undefined
  if (!hasDigit && spelled === undefined) return []
  let last = spelled ?? end + 1
  while (last < end + LONGEST_CODE && line.tokens[last]?.glued && !isMark(line, last, ',') && !isMark(line, last, '.'))
    last += 1
  return [{ end: last, cost: COST.reference, doings: null, isReason: false }]
}

/** "because she changed her mind": up to the end of the sentence, or as far as a reason of the lexicon goes. */
function reasonsAt(sight: Sight, at: number): readonly RemarkSaid[] {
  const { line } = sight
  const begun = endOfPlain(line, at, 'reason')
  if (begun === 0) return []
  const reasons: RemarkSaid[] = []
  for (let end = begun; end <= Math.min(line.tokens.length, at + LONGEST_REASON); end += 1) {
    reasons.push({ end, cost: COST.reason + COST.reasonWord * (end - at), doings: null, isReason: true })
    const isOver = endOfPlain(line, end, 'stop') > 0 || isMark(line, end, ',') || numberAt(line, end) !== undefined
    if (isOver || line.tokens[end]?.kind === 'number') break
  }
  return reasons
}

import { priceIn, quantitiesIn, type Sight } from '../../context.ts'
import type { Doing } from '../../lexicon/lexicon.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isForeign, type Line, sayingWith } from '../../text/line.ts'
import { moneyAt } from '../../values/money.ts'
import { isBreak, isBroken } from '../segments/breaks.ts'
import { endOfHarmless } from './aside-words.ts'
import type { RemarkSaid } from './tails.ts'

/** Less than the verbs, prices and fillers that may stand in them. */
const COST = { circumstance: 0.04, purpose: 1.2, word: 0.2 } as const
const LONGEST_PURPOSE = 8
const LEAST_PURPOSE = 6
const USED: ReadonlySet<Doing> = new Set<Doing>(['use', 'take'])
const SOLD: ReadonlySet<Doing> = new Set<Doing>(['sell'])
const TAKEN_OUT: ReadonlySet<Doing> = new Set<Doing>(['sell', 'use', 'take', 'waste', 'give', 'remove'])
const EXCHANGED: ReadonlySet<Doing> = new Set<Doing>(['exchange'])
const SPOILT: ReadonlySet<Doing> = new Set<Doing>(['waste'])
const LONGEST_PRICE = 6
/** Money of countries in which "na" behind a sentence asks for assent, or denies. */
export const WITH_TAGS: ReadonlySet<string> = new Set(['INR', 'PKR', 'NPR', 'BDT'])
const LONGEST_WHOSE = 2

/**
 * What stands right behind goods or a price and tells how it was paid, when on this day and in which hurry, what it was used
 * for, and that what is no good shall go: "asap pls record", "card payment", "fixing the shelf", ", remove it".
 */
export function circumstancesAt(sight: Sight, at: number): readonly RemarkSaid[] {
  if (at === 0) return []
  return [saidAt, toldPriceAt, purposeAt, ownPurposeAt, writtenOffAt, deductedAt].flatMap(find => find(sight, at))
}

function said(end: number, doings: ReadonlySet<Doing> | null): RemarkSaid {
  return { end, cost: COST.circumstance, doings, isReason: false, isAside: true }
}

function saidAt(sight: Sight, at: number): readonly RemarkSaid[] {
  const { line } = sight
  const from = isBreak(line, at) ? at + 1 : at
  if (WITH_TAGS.has(sight.habits.currency) && endOfAside(line, from, 'asking-tag') > 0) return []
  const even = from > at ? endOfAside(line, from, 'even-swap') : 0
  if (even > 0 && isBroken(line, even)) return [said(even, EXCHANGED)]
  const end = endOfAside(line, from, 'circumstance')
  const isToDo = end > 0 && endOfAside(line, from, 'hurry') > 0 && isOrder(sight)
  if (end > 0 && !isToDo && !isTaken(sight, from, end)) return [said(end, null)]
  const last = endOfAside(line, from, 'circumstance-last')
  return last > 0 && isBroken(line, last) && isOfOne(sight) && !isTaken(sight, from, last) ? [said(last, null)] : []
}

/** "sell 3 bread asap" is told to somebody who shall do it. */
function isOrder({ line }: Sight): boolean {
  return line.tokens.some((_, at) => endOfAside(line, at, 'to-do') > 0)
}

/** Does a product's name hold one of the words, or a number or a verb that denies follow? */
function isTaken({ line, names }: Sight, from: number, end: number): boolean {
  if (line.tokens[end]?.kind === 'number' && !isBreak(line, end)) return true
  const isName = (at: number): boolean => names.knows(at) && endOfPlain(line, at, 'function') === 0
  // "card payment" is none of a Memory Card.
  if (end > from + 1 && endOfPlain(line, from, 'payment') > 0 && !isName(end - 1)) return false
  for (let at = from; at < end; at += 1) if (isName(at)) return true
  return false
}

/** Is one thing told, and perhaps its price, so that what stands behind it is no verb of a second one? */
function isOfOne(sight: Sight): boolean {
  const { tokens } = sight.line
  let numbers = 0
  for (let at = 0; at < tokens.length; ) {
    const price = priceIn(sight, at)
    const isMoney = price !== undefined && price.meaning.kind !== 'number' && price.meaning.kind !== 'offer'
    if (!isMoney && tokens[at]?.kind === 'number') numbers += 1
    at = isMoney ? price.end : at + 1
  }
  return numbers <= 1
}

/** "150 total last price", "15 each wholesale": which price it is, of one that is told. */
function toldPriceAt(sight: Sight, at: number): readonly RemarkSaid[] {
  const { line } = sight
  const from = isBreak(line, at) ? at + 1 : at
  const usual = endOfUsualPrice(sight, from)
  const end = endOfAside(line, from, 'told-price') || usual || endOfOwnPrice(sight, from)
  if (end === 0 || !isBroken(line, end) || isTaken(sight, from, end)) return []
  const to = payment(line, at)
  for (let price = Math.max(0, to - LONGEST_PRICE); price < to; price += 1) {
    const told = priceIn(sight, price)
    if (usual === end && told?.meaning.kind === 'total' && isOfMany(sight, price)) return []
    if (told?.end === to && told.meaning.kind !== 'number') return [said(end, usual === end ? SOLD : null)]
  }
  return []
}

/** "2 mars bars for 75p instead of 85p": of one, or of both? */
function isOfMany(sight: Sight, to: number): boolean {
  for (let at = 0; at < to; at += 1) {
    const many = quantitiesIn(sight, at).find(({ end }) => end <= to)?.reading
    if (many?.kind === 'exact' && many.thousandths !== 1000n) return true
  }
  return false
}

/** Where "cash" of "for R150 cash, gave discount" begins; the token itself where nothing of the kind stands in front. */
function payment(line: Line, at: number): number {
  return endOfPlain(line, at - 1, 'payment') === at ? at - 1 : at
}

/** "instead of 95", "was €95": what it costs else. */
function endOfUsualPrice({ line, habits }: Sight, from: number): number {
  const usual = endOfAside(line, from, 'usual-price')
  return usual === 0 ? 0 : (moneyAt(line, usual, habits)?.end ?? 0)
}

/** "suki price", "good friend price": whose price it is, in words that say nothing else. */
function endOfOwnPrice(sight: Sight, from: number): number {
  let at = from
  while (at < from + LONGEST_WHOSE && isForeign(sight.line, at) && endOfHarmless(sight, at) > 0) at += 1
  const end = endOfPlain(sight.line, at, 'rate')
  return at > from && end === at + 1 ? end : 0
}

/** "fixing the shelf", "baking": what it was used for, up to the end of the sentence. */
function purposeAt(sight: Sight, at: number): readonly RemarkSaid[] {
  const { line, names } = sight
  const word = line.tokens[at]?.text ?? ''
  const isDoing = isForeign(line, at) && word.length >= LEAST_PURPOSE && word.endsWith('ing') && !names.knows(at)
  if (!isDoing || endOfHarmless(sight, at) === 0) return []
  let end = at
  while (end < at + LONGEST_PURPOSE && !isBroken(line, end)) {
    const next = endOfHarmless(sight, end)
    if (next === 0) return []
    end = next
  }
  if (!isBroken(line, end)) return []
  return [{ ...said(end, USED), cost: COST.purpose + COST.word * (end - at) }]
}

/** "for testing phones": what the shop used it for, up to the end of the sentence. */
function ownPurposeAt(sight: Sight, at: number): readonly RemarkSaid[] {
  const { line } = sight
  let end = endOfAside(line, at, 'own-purpose')
  if (end === 0) return []
  while (end < at + LONGEST_PURPOSE && !isBroken(line, end)) {
    const next = endOfHarmless(sight, end)
    if (next === 0) return []
    end = next
  }
  return isBroken(line, end) ? [said(end, USED)] : []
}

/** ", deduct": behind what took goods out of stock. */
function deductedAt(sight: Sight, at: number): readonly RemarkSaid[] {
  const { line } = sight
  const from = isBreak(line, at) ? at + 1 : endOfPlain(line, at, 'gap')
  const end = from === 0 ? 0 : endOfAside(line, from, 'deduct-wish')
  return end > 0 && isBroken(line, end) ? [said(end, TAKEN_OUT)] : []
}

/** ", remove it", "writing it off": what was spoilt shall go, which is no second entry. */
function writtenOffAt(sight: Sight, at: number): readonly RemarkSaid[] {
  const { line } = sight
  const from = isBreak(line, at) ? at + 1 : endOfPlain(line, at, 'gap') || at
  const wish = endOfAside(line, from, 'write-off-wish') || from
  const end = endOfAside(line, wish, 'write-off') || endOfAside(line, wish, 'write-off-more')
  return end > 0 && isBroken(line, end) && isSpoilt(sight, from) ? [said(end, SPOILT)] : []
}

/** Does a verb in front say that goods were spoilt? */
function isSpoilt({ line }: Sight, before: number): boolean {
  for (let at = 0; at < before; at += 1) {
    const verb = sayingWith(line, at, 'verb')
    if (verb?.sense.doing === 'waste' && verb.end <= before) return true
  }
  return false
}

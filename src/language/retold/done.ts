import { isBroken } from '../clauses/segments/breaks.ts'
import { dayAt } from '../clauses/segments/dates.ts'
import { type Doer, doerBetween } from '../clauses/who/doer.ts'
import { mayBeBrought } from '../clauses/who/let-fall.ts'
import { isForStock, isNamedBuyer } from '../clauses/who/named-buyer.ts'
import type { Sight } from '../context.ts'
import type { AsideKind } from '../lexicon/asides.ts'
import type { Move } from '../reading.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import { numberAt } from '../values/number.ts'
import { isCounted, isGoodsUpTo, isOnCredit, isPaidFor, passMark } from './words.ts'

/** A line said otherwise: the plain words, what they must come to, and what was left out of them. */
export interface Retold {
  readonly line: string
  readonly moves: readonly (Move | 'any')[]
  readonly remark: string
  /** Goods need not be named: then it is asked which they are. */
  readonly isOpen?: boolean
  /** How many need not be told: then it is asked. */
  readonly mayAskHowMany?: boolean
  /** Says that it was sold at another price than usual, and not at which: then it is asked. */
  readonly openPrice?: string
  /** The money, as it was said, is right only if it is what the one piece costs by the books: else it is asked. */
  readonly priceOfOne?: string
  /** All that is done must be of these moves. */
  readonly among?: readonly Move[]
}

/** A way to say a line otherwise; undefined where the line is not of its kind. */
export type Way = (sight: Sight) => Retold | undefined

const LONGEST_DOER = 9
const MOST_STARTS = 4
/** What those who work here do, whoever of them it was. */
const DONE_HERE: ReadonlySet<string> = new Set(['sell', 'waste', 'use', 'receive', 'count'])
const WHAT = ['goes-through', 'buys', 'takes', 'has-got', 'gives-back', 'brings'] as const
const CAME: AsideKind = 'came-and'

type What = (typeof WHAT)[number]

/** "aling nena bought 1 kilo rice", "coke truck dropped off 2 cases", "bar used 2 kg beans": who did it stands in front. */
export function doneBySomebody(sight: Sight): Retold | undefined {
  const { line } = sight
  for (const start of startsOf(sight)) {
    for (let end = start + 1; end <= start + LONGEST_DOER && end < line.tokens.length; end += 1) {
      const doer = isGreeted(line, start, end) ? undefined : doerBetween(sight, start, end)
      const found = doer === undefined ? undefined : (headed(sight, doer) ?? wasHere(sight, doer) ?? done(sight, doer))
      if (found !== undefined) return found
      if (isMark(line, end, ',')) break
    }
  }
  return undefined
}

/** "hey dude bought 2": is it told of them, or to them? */
function isGreeted(line: Line, start: number, end: number): boolean {
  return start > 0 && line.tokens[start - 1]?.kind === 'word' && endOfAside(line, start, 'address') === end
}

/** Where somebody may be told of: at the start, and behind what is polite, a day or the number of a paper. */
function startsOf(sight: Sight): readonly number[] {
  const { line } = sight
  const starts = [0]
  for (let at = 0; starts.length < MOST_STARTS; ) {
    const day = dayAt(sight, at)
    const isToday = day?.day.kind === 'day'
    const next =
      (isToday ? day.end : 0) ||
      endOfPaper(line, at) ||
      endOfPlain(line, at, 'polite') ||
      dayPart(line, at) ||
      voidAt(line, at)
    if (next === 0 || next >= line.tokens.length) break
    starts.push(next)
    at = next
  }
  return starts
}

/** "in the afternoon", "this morning": of more than one word. */
function dayPart(line: Line, at: number): number {
  const end = endOfPlain(line, at, 'filler')
  return end > at + 1 && endOfAside(line, end - 1, 'day-part') === end ? end : 0
}

function voidAt(line: Line, at: number): number {
  return line.tokens[at]?.kind === 'mark' ? at + 1 : 0
}

/** "inv 4471", "bill no 23". */
function endOfPaper(line: Line, at: number): number {
  const named = endOfPlain(line, at, 'reference')
  const number = isMark(line, named, '#') || isMark(line, named, '.') ? named + 1 : named
  return named > 0 && line.tokens[number]?.kind === 'number' ? number + 1 : 0
}

function retold(sight: Sight, doer: Doer, verb: string, from: number, moves: Retold['moves']): Retold | undefined {
  const { line } = sight
  if (from >= line.tokens.length) return undefined
  const before = saidBetween(line, 0, doer.from)
  const rest = verb === 'sold' ? paidUs(sight, from) : saidBetween(line, from, line.tokens.length)
  return { line: `${before} ${verb} ${rest}`.trim(), moves, remark: saidBetween(line, doer.from, doer.end) }
}

/** What a customer is said to have paid, they paid for all. */
function paidUs({ line }: Sight, from: number): string {
  const paid = line.tokens.findIndex((_, at) => at >= from && endOfAside(line, at, 'paid-alone') > 0)
  const rest = saidBetween(line, from, line.tokens.length)
  const sum = isMoneySign(line, paid + 1) ? paid + 2 : paid + 1
  if (paid < from || line.tokens[sum]?.kind !== 'number') return rest
  const end = isMoneySign(line, sum + 1) ? sum + 2 : sum + 1
  if (!isBroken(line, end) && endOfPlain(line, end, 'payment') === 0) return rest
  return `${saidBetween(line, from, paid)} paid us ${saidBetween(line, paid + 1, line.tokens.length)}`
}

function isMoneySign(line: Line, at: number): boolean {
  return sayingWith(line, at, 'major') !== undefined
}

/** "sipho construction - sold 1 box", "mrs naidoo: 3 bread sold": to whom it was, parted by a mark. */
function headed(sight: Sight, doer: Doer): Retold | undefined {
  const { line } = sight
  const from = passMark(line, doer.end)
  const isKnown =
    doer.kind === 'person' ||
    doer.kind === 'elder' ||
    doer.kind === 'trade' ||
    (doer.kind !== 'bringer' && isBehindPaper(line, doer.from))
  if (from === doer.end || doer.kind === 'ours' || !isKnown || isOfOthers(line, doer)) return undefined
  return isOfUs(line, from) ? undefined : retold(sight, doer, '', from, ['sell'])
}

/** "coke truck came, 2 cases coke 1 case sprite": what came with who brings goods. */
function wasHere(sight: Sight, doer: Doer): Retold | undefined {
  const { line } = sight
  // "the driver came, 3 twix": brought, or bought?
  const isHand =
    endOfAside(line, doer.end - 1, 'hands') === doer.end || endOfAside(line, doer.from, 'hands') === doer.end
  const end = doer.kind === 'bringer' && !isHand ? endOfAside(line, doer.end, 'was-here') : 0
  const from = end === 0 ? 0 : passMark(line, end)
  const isTold = from > end && isCounted(sight, from)
  return isTold ? retold(sight, doer, 'received', from, ['receive']) : undefined
}

/** "neighbour: 3 bread sold" may be told of what they sold. */
function isOfOthers(line: Line, { from, end }: Doer): boolean {
  for (let at = from; at < end; at += 1) if (endOfAside(line, at, 'outsider') > 0) return true
  return false
}

function isBehindPaper(line: Line, from: number): boolean {
  for (let at = 0; at < from; at += 1) if (endOfPaper(line, at) > 0) return true
  return false
}

function done(sight: Sight, doer: Doer): Retold | undefined {
  const { line } = sight
  for (const at of [endOfAside(line, doer.end, CAME), doer.end]) {
    if (at === 0) continue
    const verb = sayingWith(line, at, 'verb')
    if (mayBeBrought(sight, at) && doer.kind === 'ours') return undefined
    if (doer.kind === 'ours' && verb !== undefined && DONE_HERE.has(verb.sense.doing) && !verb.sense.weak)
      return retold(sight, doer, '', at, [verb.sense.doing as Move])
    for (const what of WHAT) {
      const end = endOfAside(line, at, what)
      const found = end === 0 ? undefined : doneBy(sight, doer, what, at, end)
      if (found !== undefined) return found
    }
  }
  return undefined
}

function doneBy(sight: Sight, doer: Doer, what: What, at: number, end: number): Retold | undefined {
  const { line } = sight
  const { kind } = doer
  if (kind === 'ours') {
    const isPeople = endOfAside(line, doer.from, 'ours-people') === doer.end
    const isUsed = what === 'goes-through' || what === 'takes' || (what === 'has-got' && isPeople)
    return isUsed && !isPaidFor(sight, end) ? retold(sight, doer, 'used', end, ['use']) : undefined
  }
  if (what === 'brings') return broughtBy(sight, doer, at, end)
  if (isIt(sight, end)) return undefined
  if (kind === 'bringer' || what === 'goes-through') return undefined
  if (what === 'gives-back')
    return (kind === 'name' && !(isNamedBuyer(sight, doer) && endOfAside(line, at, 'fetches-back') === 0)) ||
      holds(line, end, 'toward')
      ? undefined
      : retold(sight, doer, 'customer returned', end, ['customer-return'])
  return isSale(sight, doer, what, end) ? retold(sight, doer, 'sold', end, ['sell']) : undefined
}

function isSale(sight: Sight, doer: Doer, what: What, end: number): boolean {
  const { line } = sight
  const { kind } = doer
  if (
    endOfPlain(line, end, 'here') > 0 ||
    isOfUs(line, end) ||
    holds(line, end, 'from') ||
    line.tokens.some((_, at) => at > end && endOfAside(line, at, 'not-paying') === line.tokens.length) ||
    line.tokens.some((_, at) => at >= end && endOfAside(line, at, 'back-again') > 0)
  )
    return false
  if (what === 'buys' && isNamedBuyer(sight, doer)) return !isForStock(sight, end)
  if (kind === 'name') return isOnCredit(sight, end) || (what === 'takes' && isPaidFor(sight, end))
  if (what === 'has-got' && isTitled(line, doer) && isGoodsUpTo(sight, end, line.tokens.length))
    return line.tokens[end - 1]?.text === 'had'
  if (kind === 'relation' || what === 'has-got') return isPaidFor(sight, end)
  return what === 'buys' || kind === 'person' || isNextDoor(line, doer) || isPaidFor(sight, end)
}

/** "mrs patel", "old mr davies": a customer, by name. */
function isTitled(line: Line, { kind, from, end }: Doer): boolean {
  if (kind !== 'person') return false
  for (let at = from; at < end - 1; at += 1) if (endOfAside(line, at, 'title') === at + 1) return true
  return false
}

/** "cafe next door": no part of the shop. */
function isNextDoor(line: Line, { kind, from, end }: Doer): boolean {
  if (kind !== 'trade') return false
  for (let at = from; at < end; at += 1) {
    if (endOfAside(line, at, 'own-trade') > 0) return false
    if (at > from && endOfAside(line, at, 'where-from') === end) return true
  }
  return false
}

/** "for the shop", "for us": what was bought came in. */
function isOfUs(line: Line, from: number): boolean {
  return line.tokens.some((_, at) => {
    if (at < from || endOfPlain(line, at, 'for') === 0) return false
    const of = endOfAside(line, at + 1, 'determiner') || at + 1
    return endOfPlain(line, of, 'here') > 0 || endOfPlain(line, of, 'branch') > 0
  })
}

function holds(line: Line, from: number, kind: 'from' | 'toward'): boolean {
  return line.tokens.some((_, at) => {
    const end = at < from ? 0 : endOfPlain(line, at, kind)
    return (
      end > 0 &&
      endOfPlain(line, at, 'payment') === 0 &&
      numberAt(line, end) === undefined &&
      endOfPlain(line, endOfAside(line, end, 'determiner') || end, 'here') === 0
    )
  })
}

/** Who brings goods brings them here, unless they fell, or went elsewhere: `at` is the verb, `end` where it ends. */
export function broughtBy(sight: Sight, doer: Doer, at: number, end: number): Retold | undefined {
  const { line } = sight
  const isSure =
    doer.kind === 'bringer' ||
    ((doer.kind === 'trade' || doer.kind === 'name') && endOfAside(line, at, 'delivers') === end)
  if (!isSure || line.tokens.some((_, token) => token >= end && endOfAside(line, token, 'not-brought') > 0))
    return undefined
  if (holds(line, end, 'toward') || isElsewhere(line, end) || isLetFall(line, doer, at, end)) return undefined
  return retold(sight, doer, 'received', end, ['receive'])
}

/** "the rep dropped 2 milk" may have broken them; a van does not. */
function isLetFall(line: Line, { from, end }: Doer, at: number, last: number): boolean {
  if (last !== at + 1 || !line.tokens[at]?.text.startsWith('drop')) return false
  for (let who = from; who < end; who += 1) if (endOfAside(line, who, 'hands') === end) return true
  return false
}

/** "at the school": not here. */
function isElsewhere(line: Line, from: number): boolean {
  return line.tokens.some(
    (_, at) => at >= from && endOfAside(line, at, 'at-where') > 0 && endOfAside(line, at + 1, 'determiner') > 0,
  )
}

/** "took it out of me": of no goods that are told here. */
function isIt(sight: Sight, from: number): boolean {
  const end = endOfAside(sight.line, from, 'entered-what')
  return end > 0 && !isCounted(sight, end) && sight.names.at(end).length === 0
}

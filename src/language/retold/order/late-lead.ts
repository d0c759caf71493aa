import { endOfLate } from '../../clauses/beside/late.ts'
import { isBreak } from '../../clauses/segments/breaks.ts'
import { dayAt } from '../../clauses/segments/dates.ts'
import type { Sight } from '../../context.ts'
import { lateTold } from '../../lexicon/en/beside/late-told.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'

const OF_DAY = sayingsOf(lateTold.ofDay)
const FOR_DAY = sayingsOf(lateTold.forDay)
const COULD_NOT = sayingsOf(lateTold.couldNot)
const MISSED = sayingsOf(lateTold.missed)
const MISSING = sayingsOf(lateTold.missing)
const MEANS = sayingsOf(lateTold.means)
const OWN_ENTRY = sayingsOf(lateTold.ownEntry)
const OF_GOODS = sayingsOf(lateTold.ofGoods)
const FAULTS = sayingsOf(lateTold.faults)
const LONGEST_LEAD = 14

/** A day, and where it ends. */
interface DaySaid {
  readonly said: string
  /** "sales" of "sunday's sales: lux 3", which have no other verb. */
  readonly verb?: string
  readonly end: number
}

/**
 * "network was down yesterday, sold 7 sprite", "from yesterday: sold 4", "capturing late - recd 20": why it comes late, and of
 * which day it is, stand in front of an entry.
 */
export function behindLateLead(sight: Sight): Retold | undefined {
  const { line, today } = sight
  let day: DaySaid | undefined
  let isLate = false
  let at = 0
  while (!(at > 0 && isBreak(line, at) && !isMark(line, at, '(')) && !isMark(line, at, '.')) {
    if (at > LONGEST_LEAD || at >= line.tokens.length) return undefined
    const own = day === undefined ? ownDay(line, at) : undefined
    if (own !== undefined) {
      day = own
      isLate = true
      at = own.end
      continue
    }
    const late = endOfWhyLate(line, at)
    const heading = late === 0 ? endOfDayHead(sight, at) : 0
    const when = late === 0 ? dayAt(sight, heading || at) : undefined
    if (when !== undefined && (day !== undefined || when.day.kind !== 'day' || when.day.date > today)) return undefined
    if (when !== undefined) day = { said: saidBetween(line, heading || at, when.end), end: when.end }
    isLate ||= late > 0 || heading > 0
    const end =
      late || when?.end || endOfPlain(line, at, 'filler') || endOfPlain(line, at, 'polite') || endOfVoid(line, at)
    if (end === 0) return undefined
    at = end
  }
  if (!isLate || at === 0) return undefined
  return entryBehind(sight, at + 1, at, day)
}

/** "15 nov received 8, adding it today", "3 sold yesterday (couldn't enter)": that it comes late is all that is told behind. */
export function beforeLateTail({ line }: Sight): Retold | undefined {
  const { length } = line.tokens
  const last = isMark(line, length - 1, ')') ? length - 1 : length
  for (let at = 2; at < last; at += 1) {
    const isJoined = isBreak(line, at) || endOfPlain(line, at, 'but') === at + 1
    if (!isJoined || endOfTail(line, at + 1, last) !== last) continue
    return { line: saidBetween(line, 0, at), moves: ['any'], remark: saidBetween(line, at + 1, last) }
  }
  return undefined
}

/** A late saying, then where and when it was not entered; goods that could not be sent are another thing. */
function endOfTail(line: Line, from: number, last: number): number {
  const start = endOfPlain(line, from, 'gap') || endOfPlain(line, from, 'but') || from
  const not = endOfSaying(line, start, last, COULD_NOT)
  if (not > 0 && endOfSaying(line, not, last, OF_GOODS) > 0) return 0
  let at = endOfWhyLate(line, start)
  for (let end = at; end > 0; end = endOfAside(line, at, 'late-where') || endOfAside(line, at, 'late-now')) at = end
  // "missed one": another one, or this entry?
  return at > 0 && endOfAside(line, at - 1, 'that-one') === at ? 0 : at
}

/** "monday's sale": the day without what is its own. */
function ownDay(line: Line, at: number): DaySaid | undefined {
  const own = endOfAside(line, at, 'day-own')
  const end = own === 0 ? 0 : endOfSaying(line, own, line.tokens.length, OWN_ENTRY)
  if (end === 0) return undefined
  const words = line.tokens.slice(at, own).map(({ text }) => text)
  const isSale = line.tokens.some(
    (_, token) => token >= own && token < end && sayingWith(line, token, 'verb') !== undefined,
  )
  return { said: words.join(' ').slice(0, -1), end, ...(isSale && { verb: saidBetween(line, own, end) }) }
}

function endOfWhyLate(line: Line, at: number): number {
  const { length } = line.tokens
  const missing = endOfSaying(line, at, length, MISSING)
  const not = endOfSaying(line, at, length, COULD_NOT)
  const enter = not === 0 ? 0 : endOfAside(line, not, 'enter')
  return (
    endOfSaying(line, at, length, MISSED) ||
    endOfSaying(line, at, length, FAULTS) ||
    (missing === 0 ? 0 : endOfSaying(line, missing, length, MEANS)) ||
    (enter === 0 ? 0 : endOfAside(line, enter, 'entered-what') || enter) ||
    endOfLate(line, at)
  )
}

/** "from" in front of a day; "for friday" may be of the next one. */
function endOfDayHead(sight: Sight, at: number): number {
  const { line } = sight
  const { length } = line.tokens
  const of = endOfSaying(line, at, length, OF_DAY)
  if (of > 0) return dayAt(sight, of) === undefined ? 0 : of
  const forDay = endOfSaying(line, at, length, FOR_DAY)
  return forDay > 0 && dayAt(sight, forDay) !== undefined && endOfAside(line, forDay, 'weekday') === 0 ? forDay : 0
}

function endOfVoid(line: Line, at: number): number {
  const isSilent = isMark(line, at, '(') || isMark(line, at, ')') || endOfPlain(line, at, 'gap') === at + 1
  return isSilent ? at + 1 : endOfAside(line, at, 'late-where') || endOfAside(line, at, 'late-before')
}

/** Does another verb follow than that it was sold? */
function hasOther(line: Line, from: number): boolean {
  return line.tokens.some((_, at) => {
    const doing = at < from ? undefined : sayingWith(line, at, 'verb')?.sense.doing
    return doing !== undefined && doing !== 'sell'
  })
}

/** The entry with its verb, of the day that is told in front where it tells none. */
function entryBehind(sight: Sight, from: number, end: number, day: DaySaid | undefined): Retold | undefined {
  const { line } = sight
  let hasVerb = false
  for (let at = from; at < line.tokens.length; at += 1) {
    hasVerb ||= sayingWith(line, at, 'verb') !== undefined
    const when = day === undefined ? undefined : dayAt(sight, at)
    if (when !== undefined) return undefined
  }
  if (!hasVerb && day?.verb === undefined) return undefined
  if (isMark(line, line.tokens.length - 1, '?')) return undefined
  // "friday's sale: twix 4 off"
  if (day?.verb !== undefined && hasOther(line, from)) return undefined
  const verb = hasVerb ? '' : `${day?.verb} `
  const said = `${verb}${saidBetween(line, from, line.tokens.length)} ${day?.said ?? ''}`
  return { line: said.trim(), moves: ['any'], remark: saidBetween(line, 0, end) }
}

import { isBreak } from '../../clauses/segments/breaks.ts'
import type { Sight } from '../../context.ts'
import type { AsideKind } from '../../lexicon/asides.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { endOfTime, numberAt } from '../../values/number.ts'
import type { Retold } from '../done.ts'

const LONGEST = 14
const LATEST_HOUR = 24n
/** Kinds of words that may stand in talk beside what says something. */
const BESIDE: readonly AsideKind[] = ['talk-much', 'talk-is', 'talk-of', 'copula', 'determiner', 'person', 'pronoun']

/** "sold 4 sourdough, took forever", "busy morning - sold 4": without what is only talk, behind the entry or in front. */
export function withoutTalk(sight: Sight): Retold | undefined {
  const found = talkIn(sight)
  if (found === undefined) return undefined
  const told = { line: found.line, moves: ['any'], remark: found.talk } as const
  if (found.isBuyer) return { ...told, among: ['sell'] }
  return found.isHour ? { ...told, among: ['sell', 'use', 'receive', 'waste'] } : told
}

/** A line without the talk in it; its own words; and whether these are an hour, or nothing but who bought. */
interface Talked {
  readonly line: string
  readonly talk: string
  readonly isHour: boolean
  readonly isBuyer: boolean
}

/**
 * What is left of a line without the talk at its end or its start; undefined where there is none. `isAsked`: somebody who
 * wants to know is talk, too, which in front of an entry tells of something else.
 */
export function talkIn(sight: Sight, isAsked = false): Talked | undefined {
  const { line } = sight
  const { length } = line.tokens
  const open = line.tokens.findIndex((_, at) => isMark(line, at, '('))
  const close = open < 0 ? -1 : line.tokens.findIndex((_, at) => isMark(line, at, ')'))
  if (close > open + 1 && isTalk(sight, open + 1, close)) {
    const rest = `${saidBetween(line, 0, open)} ${saidBetween(line, close + 1, length)}`.trim()
    return { line: rest, talk: saidBetween(line, open + 1, close), isHour: false, isBuyer: false }
  }
  for (let at = 1; at < length; at += 1) {
    const isHour = endOfHour(line, at) >= length
    const pause = endOfPause(line, at)
    if (!isHour && pause === 0) continue
    const isBuyer = !isHour && isBuyerAlone(line, pause)
    if (!isHour && !isBuyer && !isTalk(sight, pause, length, isAsked)) continue
    const talk = saidBetween(line, isHour ? at : pause, length)
    return { line: saidBetween(line, 0, at), talk, isHour, isBuyer }
  }
  for (let at = 1; at < Math.min(length, LONGEST); at += 1) {
    const pause = endOfPause(line, at)
    if (pause === 0 || !isTalk(sight, 0, at)) continue
    const talk = saidBetween(line, 0, at)
    return { line: saidBetween(line, pause, length), talk, isHour: false, isBuyer: false }
  }
  return undefined
}

/** ", student", ", some tourist": who bought, up to the end. */
function isBuyerAlone(line: Line, from: number): boolean {
  return endOfAside(line, endOfAside(line, from, 'determiner') || from, 'buyer') >= line.tokens.length
}

/** Where the mark ends that parts an entry from talk; 0 if there is none. */
function endOfPause(line: Line, at: number): number {
  if (isBreak(line, at) || isMark(line, at, '.') || isMark(line, at, '!')) return at + 1
  return 0
}

/** Are the tokens nothing but talk: whole sayings, or words of what something was like? */
function isTalk(sight: Sight, from: number, to: number, isAsked = false): boolean {
  const { line, names } = sight
  if (to - from > LONGEST) return false
  let isWhole = false
  let words = 0
  let isLike = false
  for (let at = from; at < to; ) {
    if (line.tokens[at]?.kind === 'mark') {
      at += 1
      continue
    }
    const asker = isAsked ? endOfAside(line, at, 'asker') : 0
    const whole = asker || endOfAside(line, at, 'talk') || endOfAside(line, at, 'closer')
    const how = endOfAside(line, at, 'talk-how')
    const polite = endOfPlain(line, at, 'polite')
    const end = whole || how || polite || Math.max(...BESIDE.map(kind => endOfAside(line, at, kind)))
    if (end === 0 || end > to || (whole === 0 && end === at + 1 && names.knows(at) && isNoFunction(line, at)))
      return false
    isWhole ||= whole > 0
    isLike ||= how > 0
    words += 1
    at = end
  }
  return isWhole || (isLike && words > 1)
}

function isNoFunction(line: Line, at: number): boolean {
  return endOfPlain(line, at, 'function') === 0
}

/** "and it's not even 7", "before 8 even": the hour, and no number of goods; where it ends. */
function endOfHour(line: Line, at: number): number {
  const only = endOfAside(line, at, 'only-hour')
  const before = only > 0 ? 0 : endOfAside(line, at, 'hour-behind')
  const from = only || before
  if (from === 0) return 0
  const hour = numberAt(line, from)
  const [figure] = hour?.readings ?? []
  const isHour = hour?.readings.length === 1 && figure?.decimals === 0 && figure.value <= LATEST_HOUR
  const time = endOfTime(line, from) || (isHour ? (hour?.end ?? 0) : 0)
  if (time === 0) return 0
  const behind = endOfAside(line, time, 'hour-ish') || time
  if (only > 0) return behind
  return endOfAside(line, behind, 'hour-even')
}

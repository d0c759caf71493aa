import type { Sight } from '../../context.ts'
import { ORDINAL_LAST, ORDINAL_TENS, TIME_BACK, UNITS_OF_TIME } from '../../dates/words.ts'
import { readDay } from '../../days.ts'
import type { DayReading } from '../../reading.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { numberAt } from '../../values/number.ts'
import { feastAt } from './feast.ts'
import type { Segment } from './segment.ts'

const LONGEST_DATE = 7

/** The longest date that begins at a token; only where words or marks of dates stand. */
export function dayAt(sight: Sight, at: number): { end: number; day: DayReading } | undefined {
  const { line, kept } = sight
  const feast = line.asides[at]?.length === 0 ? undefined : feastAt(sight, at)
  if (feast !== undefined) return feast
  kept.hasDate ??= line.tokens.some((_, token) => isCore(line, token))
  if (!kept.hasDate || !mayBeginDate(line, at)) return undefined
  const known = kept.days[at]
  const found = known === undefined ? (longestDayAt(sight, at) ?? null) : known
  kept.days[at] = found
  return found ?? undefined
}

function longestDayAt(sight: Sight, at: number): { end: number; day: DayReading } | undefined {
  const { line, habits, today } = sight
  const last = Math.min(line.tokens.length, at + LONGEST_DATE)
  let hasCore = 0
  for (let end = at + 1; end <= last; end += 1) if (isCore(line, end - 1)) hasCore = Math.max(hasCore, end)
  if (hasCore === 0) return undefined
  for (let end = last; end > at; end -= 1) {
    // "night" of "yesterday, night shift forgot it" belongs to what is said next.
    if (line.tokens[end - 1]?.kind === 'mark' || endOfAside(line, end - 1, 'harmless') > end) continue
    if (isCountOfNext(sight, at, end)) continue
    const day = readDay(saidBetween(line, at, end), { today, habits })
    if (day !== undefined) return { end, day }
  }
  return undefined
}

/** "12" of "16 nov 12 water": as many of what stands behind, and no year. */
function isCountOfNext({ line, names }: Sight, at: number, end: number): boolean {
  const last = line.tokens[end - 1]
  if (end < at + 3 || last?.kind !== 'number' || !/^\d{1,2}$/.test(last.text)) return false
  if (line.tokens[end - 2]?.kind !== 'word') return false
  const isUnit = sayingWith(line, end, 'measure') !== undefined || sayingWith(line, end, 'pack') !== undefined
  return isUnit || names.at(end).some(({ kind }) => kind !== 'near')
}

function mayBeginDate(line: Sight['line'], at: number): boolean {
  const token = line.tokens[at]
  if (token === undefined) return false
  if (token.kind === 'number' || (isUnitOfTime(line, at + 1) && numberAt(line, at) !== undefined)) return true
  return endOfPlain(line, at, 'day') > 0 || endOfPlain(line, at, 'day-start') > 0
}

/** A word that stands in dates only, an ordinal, or figures with the marks of a date: "5/11", "2026-11-05". */
function isCore(line: Sight['line'], at: number): boolean {
  if (endOfPlain(line, at, 'day') > 0) return true
  const token = line.tokens[at]
  if (token?.kind === 'word')
    return (
      (token.glued && endOfPlain(line, at, 'ordinal') > 0) || isSpelledDay(line, at) || (at > 1 && isBackThen(line, at))
    )
  if (token?.kind === 'number') return /^\d{1,4}\.\d{1,2}(?:\.\d{2,4})?$/.test(token.text)
  return (
    (isMark(line, at, '/') || isMark(line, at, '-')) &&
    line.tokens[at - 1]?.kind === 'number' &&
    line.tokens[at + 1]?.kind === 'number'
  )
}

/** "first" of "on the first", "first" of "on the twenty first": a day of the month, in words. */
function isSpelledDay({ tokens }: Sight['line'], at: number): boolean {
  if (at < 2 || !ORDINAL_LAST.has(tokens[at]?.text ?? '')) return false
  const hyphened = tokens[at - 1]?.text === '-' ? at - 1 : at
  const the = ORDINAL_TENS.has(tokens[hyphened - 1]?.text ?? '') ? hyphened - 2 : at - 1
  return tokens[the]?.text === 'the' && tokens[the - 1]?.text === 'on'
}

/** "back" of "2 days back". */
function isBackThen(line: Sight['line'], at: number): boolean {
  return TIME_BACK.has(line.tokens[at]?.text ?? '') && isUnitOfTime(line, at - 1)
}

function isUnitOfTime({ tokens }: Sight['line'], at: number): boolean {
  return UNITS_OF_TIME.has(tokens[at]?.text ?? '')
}

/**
 * Is a day of a path that of the entry? Not for sure behind "for the party" or "from", and not a bare weekday behind a
 * name: people are called Sunday.
 */
export function isOwnDay({ line }: Sight, path: readonly Segment[], at: number): boolean {
  const [before, day] = [path[at - 1], path[at]]
  if (day === undefined || before === undefined) return true
  if (endOfPlain(line, day.from, 'another-day') > 0) return false
  for (let from = day.from - 1; from >= before.from; from -= 1) {
    if (endOfPlain(line, from, 'another-day') === day.from) return false
  }
  if (before.kind !== 'remark' || before.doings === null) return true
  const isBare = day.end === day.from + 1 && line.tokens[day.from]?.kind === 'word' && isNameOfDay(line, day.from)
  return !isBare && endOfPlain(line, before.from, 'for') === 0
}

/** Is the word one of a day? "jun" is a month, and behind "kuya" a name. */
export function isDayWord(line: Sight['line'], at: number): boolean {
  if (endOfPlain(line, at, 'day') !== at + 1) return false
  return at === 0 || (endOfAside(line, at - 1, 'title') !== at && endOfAside(line, at - 1, 'kin-title') !== at)
}

/** A weekday or a month, not "yesterday". */
function isNameOfDay(line: Sight['line'], at: number): boolean {
  return endOfPlain(line, at, 'function') === 0
}

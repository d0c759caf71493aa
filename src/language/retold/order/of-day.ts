import { dayAt } from '../../clauses/segments/dates.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'

const LONGEST_DAY = 4

/** "EOD: sold 11 croissants": the end of the day stands in front, parted by a mark. */
export function ofTheDay(sight: Sight): Retold | undefined {
  const { line } = sight
  let at = 0
  for (let end = endOfAside(line, at, 'of-day'); end > 0; end = endOfAside(line, at, 'of-day')) at = end
  // "daily, sold 2" tells of every day.
  if (at === 1 && endOfAside(line, 0, 'habitual') === 1) return undefined
  const isParted = at > 0 && isHeadingMark(line, at)
  const verb = at > 0 ? sayingWith(line, at, 'verb') : undefined
  if (verb?.sense.doing === 'sell' && isHeadingMark(line, verb.end))
    return { line: saidBetween(line, at, line.tokens.length), moves: ['sell'], remark: '' }
  if (!isParted || sayingWith(line, at + 1, 'verb') === undefined) return undefined
  return { line: saidBetween(line, at + 1, line.tokens.length), moves: ['any'], remark: '' }
}

/** "yesterday own: sold 12 indomie", "2 soap sold, yesterday own": one of that day, as it is said in Lagos. */
export function ownOfDay(sight: Sight): Retold | undefined {
  const { line } = sight
  for (let at = 1; at < line.tokens.length; at += 1) {
    const own = endOfAside(line, at, 'own-of-day')
    if (own === 0) continue
    for (let from = Math.max(0, at - LONGEST_DAY); from < at; from += 1) {
      const day = dayAt(sight, from)
      if (day?.end !== at || day.day.kind !== 'day') continue
      const end = isMark(line, own, ':') || isMark(line, own, ',') ? own + 1 : own
      if (from > 0 && end < line.tokens.length) return undefined
      const rest = saidBetween(line, end, line.tokens.length)
      return { line: `${saidBetween(line, 0, at)} ${rest}`.trim(), moves: ['any'], remark: '' }
    }
  }
  return undefined
}

/** "EOD sales", "morning rush sold", "sales summary for the day": the verb and the day of a heading that says no more. */
export function headingOfDay(sight: Sight): string | undefined {
  const { line } = sight
  const kept: string[] = []
  let verbs = 0
  let isOfDay = false
  for (let at = 0; at < line.tokens.length; ) {
    const verb = sayingWith(line, at, 'verb')
    const day = verb === undefined ? dayAt(sight, at) : undefined
    const ofDay = verb === undefined && day === undefined ? endOfTime(line, at) : 0
    const silent =
      endOfPlain(line, at, 'filler') || endOfPlain(line, at, 'polite') || (isSilent(sight, at) ? at + 1 : 0)
    const end = verb?.end || ofDay || day?.end || silent
    if (end === undefined || end === 0 || (day !== undefined && ofDay === 0 && day.day.kind !== 'day')) return undefined
    if (verb !== undefined) verbs += 1
    isOfDay ||= ofDay > 0
    if (verb !== undefined || (ofDay === 0 && day !== undefined)) kept.push(saidBetween(line, at, end))
    at = end
  }
  return verbs === 1 && isOfDay ? kept.join(' ') : undefined
}

/** "EOD", "morning rush": when it was, which is today. */
function endOfTime(line: Line, at: number): number {
  return endOfAside(line, at, 'of-day') || endOfAside(line, at, 'heading') || endOfAside(line, at, 'rush')
}

function isSilent({ line }: Sight, at: number): boolean {
  return line.tokens[at]?.kind === 'mark' && line.tokens[at]?.text !== '?'
}

function isHeadingMark(line: Line, at: number): boolean {
  return isMark(line, at, ':') || isMark(line, at, '-') || isMark(line, at, ',')
}

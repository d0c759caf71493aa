import { addDays } from '../../calendar.ts'
import type { Sight } from '../../context.ts'
import { latestFeast } from '../../dates/feasts.ts'
import type { DayReading } from '../../reading.ts'
import { endOfAside } from '../../text/asides.ts'
import { type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'

/** The day that begins at a token and bears the name of a feast or of an occasion: when it was is always asked. */
export function feastAt(sight: Sight, at: number): { end: number; day: DayReading } | undefined {
  const { line } = sight
  const announced = endOfAside(line, at, 'feast-day')
  const end = announced || endOfAside(line, at, 'feast')
  if (end === 0 || (announced === 0 && (isOfName(sight, at, end) || !standsAlone(sight, at, end)))) return undefined
  const said = saidBetween(line, at, end)
  return { end, day: { kind: 'unclear', said, dates: datesOf(said, sight.today) } }
}

/** Today and yesterday, and the feast itself where it is known; what is long ago comes last. */
function datesOf(said: string, today: string): readonly string[] {
  const near = [today, addDays(today, -1)]
  const feast = latestFeast(said, today)
  return feast === undefined || near.includes(feast) ? near : [feast, ...near]
}

/** Is a product called so, or does its name begin so? */
function isOfName({ names }: Sight, at: number, end: number): boolean {
  return names.at(at).some(span => span.end >= end) || (end === at + 1 && names.knows(at))
}

/** "3 milk easter monday", "christmas: sold 3 milk", and neither "christmas cake" nor "happy christmas". */
function standsAlone({ line, names }: Sight, at: number, end: number): boolean {
  const next = line.tokens[end]
  const isEnded = next === undefined || next.kind !== 'word' || isVerb(line, end)
  if (at === 0) return next?.kind !== 'number' && isEnded
  const before = line.tokens[at - 1]
  return isEnded && (before?.kind === 'mark' || names.knows(at - 1) || isBehindVerb(line, at) || isPriced(line, at))
}

function isVerb(line: Line, at: number): boolean {
  return sayingWith(line, at, 'verb') !== undefined
}

/** "milk 3 sold christmas": behind a verb that stands behind its goods. */
function isBehindVerb(line: Line, at: number): boolean {
  return at > 2 && sayingWith(line, at - 1, 'verb')?.end === at
}

/** "3 milk at 40 christmas" */
function isPriced({ tokens }: Line, at: number): boolean {
  return tokens[at - 1]?.kind === 'number' && (tokens[at - 2]?.text === 'at' || tokens[at - 2]?.text === '@')
}

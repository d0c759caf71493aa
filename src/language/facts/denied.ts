import { denialAt } from '../amend/denial.ts'
import type { Sight } from '../context.ts'
import { englishLinks } from '../lexicon/en/links.ts'
import type { LineReading } from '../reading.ts'
import { endOfPlain, isMark, type Line } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import { numberAt } from '../values/number.ts'
import { unitAt } from '../values/quantity.ts'

/** What may be said with a figure that is denied: counts and settings; of what was done, another figure may be another entry. */
const SHOULD = new RegExp(`\\b(?:${englishLinks['should-be']})\\b`, 'iu')
const SETTINGS: ReadonlySet<string> = new Set(['set-price', 'reorder-point'])

/**
 * "Counted the hoops, 16 not 18": the line without the figure that is denied, where one more stands beside it; undefined
 * where none is denied, or where it is not plain which.
 */
export function withoutDenied({ line }: Sight): string | undefined {
  const denials = line.tokens.flatMap((_, at) => (denialAt(line, at) > 0 ? [at] : []))
  const [at] = denials
  if (at === undefined || denials.length > 1) return undefined
  const end = figureEnd(line, denialAt(line, at))
  if (end === 0) return undefined
  const { length } = line.tokens
  const start = isMark(line, at - 1, ',') || isMark(line, at - 1, '(') || isMark(line, at - 1, '-') ? at - 1 : at
  if (hasFigureBefore(line, start)) {
    const close = isMark(line, end, ')') ? end + 1 : end
    return asIs(`${saidBetween(line, 0, start)} ${saidBetween(line, close, length)}`)
  }
  const right = rightFrom(line, end)
  return right === 0 ? undefined : asIs(`${saidBetween(line, 0, at)} ${saidBetween(line, right, length)}`)
}

/** Is it a count, or a setting, and nothing that was done? */
export function isSetting(reading: LineReading): boolean {
  if (reading.kind === 'phrase') return SETTINGS.has(reading.command)
  return reading.kind === 'clauses' && reading.clauses.every(({ move }) => move === 'count')
}

/** Beside what it is not, "should be" says what it is. */
function asIs(text: string): string {
  return text.trim().replace(SHOULD, 'is')
}

function figureEnd(line: Line, at: number): number {
  const end = numberAt(line, at)?.end ?? 0
  return end === 0 ? 0 : (unitAt(line, end)?.end ?? end)
}

function hasFigureBefore(line: Line, to: number): boolean {
  for (let at = Math.max(0, to - 4); at < to; at += 1) if (numberAt(line, at) !== undefined) return true
  return false
}

/** Where the figure stands that is right, behind "but" or "they're"; 0 if there is none. */
function rightFrom(line: Line, end: number): number {
  for (let at = end; at < line.tokens.length; ) {
    if (numberAt(line, at) !== undefined) return at > end ? at : 0
    const next = endOfPlain(line, at, 'contrast') || endOfPlain(line, at, 'make') || endOfPlain(line, at, 'link')
    if (next === 0) return 0
    at = next
  }
  return 0
}

import type { Sight } from '../context.ts'
import type { PlainKind } from '../lexicon/lexicon.ts'
import { beginsAny, endOfPlain, type Line, sayingWith } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import { quantitiesAt } from '../values/quantity.ts'

const MARKS = ',.-…'
const LONGEST_NUMBER = 6
const TAKING_BACK: ReadonlySet<PlainKind> = new Set<PlainKind>(['slip', 'no'])

/**
 * "sold three no wait four whole milk" as "sold four whole milk": a number in front of all names that is taken back for the
 * next. Undefined if there is none.
 */
export function withSecondNumber({ line }: Sight): string | undefined {
  if (!line.tokens.some((_, at) => beginsAny(line, at, TAKING_BACK))) return undefined
  for (let at = 1; at < line.tokens.length; at += 1) {
    const end = endOfSlips(line, at)
    if (end === 0) continue
    const from = startOfNumber(line, at)
    const [right] = quantitiesAt(line, end)
    if (from === 0 || right === undefined || right.article || right.reading.kind !== 'exact') continue
    return `${saidBetween(line, 0, from)} ${saidBetween(line, end, line.tokens.length)}`
  }
  return undefined
}

/** Where words of correction and the marks around them end; 0 if there is no such word. */
function endOfSlips(line: Line, from: number): number {
  let isSlip = false
  for (let at = from; ; ) {
    const slip = slipAt(line, at)
    if (slip === 0 && !isMarkBetween(line, at)) return isSlip ? at : 0
    isSlip ||= slip > 0
    at = Math.max(slip, at + 1)
  }
}

/** "2 no 4 inch nails" counts them: a bare "no" takes back only what was said in words, or behind a comma. */
function slipAt(line: Line, at: number): number {
  const slip = endOfPlain(line, at, 'slip')
  if (slip > 0) return slip
  const next = isMarkBetween(line, at + 1) ? at + 2 : at + 1
  const isSpoken = line.tokens[at - 1]?.kind !== 'number' && line.tokens[next]?.kind === 'word'
  return isSpoken && endOfPlain(line, at, 'no') === at + 1 ? at + 1 : 0
}

function isMarkBetween(line: Line, at: number): boolean {
  return MARKS.includes(line.tokens[at]?.text ?? ' ')
}

/** Where the number begins that ends in front of a token, right behind a verb; 0 if there is none. */
function startOfNumber(line: Line, end: number): number {
  for (let from = Math.max(1, end - LONGEST_NUMBER); from < end; from += 1) {
    const isNumber = quantitiesAt(line, from).some(said => said.end === end && !said.article)
    if (isNumber && isBehindVerb(line, from)) return from
  }
  return 0
}

function isBehindVerb(line: Line, to: number): boolean {
  return line.tokens.some((_, at) => at < to && sayingWith(line, at, 'verb')?.end === to)
}

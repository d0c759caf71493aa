import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'

/** A line without what is said around it, and whether that told that it was today. */
export interface Bare {
  readonly line: string
  readonly isToday: boolean
}

const LEAST = 2
/** Marks that part courtesy from what it stands beside; a question mark asks. */
const BESIDE = ',.!:;-'

/**
 * "Also one customer returned 2 soap", "counted salt, 31 packs is there, thanks boss", "3 eggs broke just now": the line
 * without greetings, courtesy and the day that it is anyway at its ends. Undefined where there are none.
 */
export function withoutCourtesy({ line, names }: Sight): Bare | undefined {
  const { length } = line.tokens
  const isOfName = (from: number, end: number): boolean =>
    line.tokens.some((_, at) => at >= from && at < end && names.knows(at))
  let from = 0
  for (let end = endOfLead(line, from); end > from && !isOfName(from, end); end = endOfLead(line, from)) from = end
  let to = length
  let isToday = false
  for (let at = startOfEnd(line, from, to); at < to && !isOfName(at, to); at = startOfEnd(line, from, to)) {
    isToday ||= endOfAside(line, at, 'day-last') > at
    to = at
  }
  if ((from === 0 && to === length) || to - from < LEAST) return undefined
  return { line: saidBetween(line, from, to), isToday }
}

/** Where a word of courtesy at a token ends, with the marks behind it; "boss bought 10" and "hi sipho bought 3" may tell who bought. */
function endOfLead(line: Line, at: number): number {
  const polite = endOfPlain(line, at, 'polite') || endOfAside(line, at, 'greets-apart')
  let end = endOfAside(line, at, 'said-first') || (isMarkBeside(line, polite) ? polite : 0)
  while (end > 0 && isMarkBeside(line, end)) end += 1
  return end || at
}

/** Where the last words begin that are courtesy, or a mark in front of them. */
function startOfEnd(line: Line, from: number, to: number): number {
  // "40/-" is money.
  if (to - 1 > from && isMarkBeside(line, to - 1) && !isMark(line, to - 2, '/')) return to - 1
  for (let at = from + 1; at < to; at += 1)
    if (endOfAside(line, at, 'said-last') === to || endOfAside(line, at, 'day-last') === to) return at
  return to
}

function isMarkBeside(line: Line, at: number): boolean {
  const token = line.tokens[at]
  return token?.kind === 'mark' && BESIDE.includes(token.text)
}

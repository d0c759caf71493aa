import type { Sight } from '../context.ts'
import type { AsideKind } from '../lexicon/asides.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain, isMark } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'

/** Where the saying at a token ends that goes on with what is told, and whether it tells something by itself. */
export interface Step {
  readonly end: number
  readonly tells: boolean
}

/** Words that follow one another, of which at least one tells something. */
export interface Run {
  readonly from: number
  readonly tells: boolean
}

const MARKS = ',.!-;:()\'"…'

/** The longest saying of these kinds at a token: of those that tell something, and of those that only go on. */
export function stepAt(sight: Sight, at: number, telling: readonly AsideKind[], going: readonly AsideKind[]): Step {
  const { line } = sight
  const token = line.tokens[at]
  if (token === undefined || token.kind === 'number') return { end: 0, tells: false }
  if (token.kind === 'mark') return { end: MARKS.includes(token.text) ? at + 1 : 0, tells: false }
  const tells = Math.max(...telling.map(kind => endOfAside(line, at, kind)))
  const goes = Math.max(...going.map(kind => endOfAside(line, at, kind)))
  const end = Math.max(tells, goes)
  if (end === at + 1 && sight.names.knows(at) && endOfPlain(line, at, 'function') === 0) return { end: 0, tells: false }
  return { end, tells: tells === end && tells > 0 }
}

/** Do the tokens up to another consist of such sayings alone, and does one of them tell something? */
export function isRun(from: number, to: number, step: (at: number) => Step): boolean {
  let tells = false
  for (let at = from; at < to; ) {
    const next = step(at)
    if (next.end === 0 || next.end > to) return false
    tells ||= next.tells
    at = next.end
  }
  return tells
}

/** Where the longest such run begins that goes to the end of the line, behind the first two tokens; 0 if there is none. */
export function startOfLastRun({ line }: Sight, step: (at: number) => Step): number {
  const { length } = line.tokens
  const last = line.tokens.findLastIndex(({ kind }) => kind !== 'mark')
  if (last < 2 || line.tokens[last]?.kind === 'number') return 0
  for (let at = 2; at <= last; at += 1)
    if (isRun(at, length, step)) return line.tokens[at]?.kind === 'mark' ? at + 1 : at
  return 0
}

/** In front of the mark, or of "and" or "so", that parts words from what stands before them. */
export function endOfBefore({ line }: Sight, at: number): number {
  const mark = [',', '-', ';', '.', '(', ':', '!'].some(sign => isMark(line, at - 1, sign))
  return mark ? at - 1 : at
}

/** The words from a token to the end, without the bracket that closes them. */
export function remarkFrom({ line }: Sight, at: number): string {
  const { length } = line.tokens
  return saidBetween(line, at, isMark(line, length - 1, ')') && !isMark(line, at, '(') ? length - 1 : length)
}

import { endOfPlain, type Line } from '../text/line.ts'
import type { NameIndex } from './build.ts'

/** A word of names that stands in a line up to, not including, token `end`. */
export interface Step {
  readonly end: number
  readonly classes: readonly number[]
}

/** What it takes to look for names in one line: the steps at each of its tokens, and what was explained. */
export interface Search {
  readonly steps: readonly (readonly Step[])[]
  readonly index: NameIndex
  readonly resolved: ReadonlyMap<string, number>
}

const NO_STEPS: readonly Step[] = []

/** The ways in which a token, alone or with the next, is a word of names. */
export function stepsAt(line: Line, at: number, index: NameIndex): readonly Step[] {
  const token = line.tokens[at]
  if (token === undefined || token.kind === 'mark') return NO_STEPS
  const classes = index.rows.get(token.text)
  const steps = classes === undefined ? NO_STEPS : [{ end: at + 1, classes }]
  const next = line.tokens[at + 1]
  if (token.kind !== 'word' || next?.kind !== 'word' || isTimes(line, at + 1)) return steps
  const both = index.classes.get(token.text + next.text)
  const isOther = both !== undefined && !(classes?.length === 1 && classes[0] === both)
  return isOther ? [...steps, { end: at + 2, classes: [both] }] : steps
}

/** "x" of "x2" is no end of a word or a name. */
export function isTimes(line: Line, at: number): boolean {
  return line.tokens[at + 1]?.kind === 'number' && endOfPlain(line, at, 'times') === at + 1
}

/** The steps at a token, if any. */
export function stepsOf({ steps }: Search, at: number): readonly Step[] {
  return steps[at] ?? NO_STEPS
}

/** The token at which the next word of a name may stand: "and" and the marks of `passed` are passed over. */
export function nextWord(line: Line, at: number, passed: string): number {
  const token = line.tokens[at]
  if (token === undefined) return at
  if (token.kind === 'word') return endOfPlain(line, at, 'joint') || at
  if (token.kind === 'number' || !passed.includes(token.text)) return at
  const next = line.tokens[at + 1]
  return next?.kind === 'number' && !(token.glued && next.glued) ? at : at + 1
}

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
  const classes = index.rows.get(token.text) ?? figureOf(line, at, index)
  const steps = classes === undefined ? NO_STEPS : [{ end: at + 1, classes }]
  const next = line.tokens[at + 1]
  const ordinal = token.kind === 'number' && next?.glued ? ordinalOf(token.text, next.text, index) : undefined
  if (ordinal !== undefined) return [...steps, { end: at + 2, classes: [ordinal] }]
  if (token.kind !== 'word' || next?.kind !== 'word' || isTimes(line, at + 1)) return steps
  const both = index.classes.get(token.text + next.text)
  const isOther = both !== undefined && !(classes?.length === 1 && classes[0] === both)
  return isOther ? [...steps, { end: at + 2, classes: [both] }] : steps
}

const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/

/** The "First" of "First Aid Kit", as it is said in figures: "1st aid kit". */
function ordinalOf(figure: string, ending: string, { words, classes }: NameIndex): number | undefined {
  if (!ORDINAL_ENDING.test(ending)) return undefined
  for (const [word, value] of words.ordinals) if (String(value) === figure) return classes.get(word)
  return undefined
}

/** The "four" of "Stella 4 Pack", as it is dictated, behind the word that it stands behind in the name. */
function figureOf({ tokens }: Line, at: number, index: NameIndex): readonly number[] | undefined {
  const value = index.words.cardinals.get(tokens[at]?.text ?? '')
  const figure = value === undefined ? undefined : index.classes.get(String(value))
  const before = index.rows.get(tokens[at - 1]?.text ?? '')?.at(-1)
  if (figure === undefined || before === undefined) return undefined
  const isBehind = index.holders[figure]?.some(number => {
    const { classes } = index.labels[number] ?? { classes: [] }
    return classes.some((one, place) => one === figure && classes[place - 1] === before)
  })
  return isBehind ? [figure] : undefined
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

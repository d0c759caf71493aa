import { englishAnswers } from './lexicon/en/answers.ts'
import { wordsOf } from './lexicon/words.ts'
import { endOfPlain, type Line, lineOf } from './text/line.ts'
import { endOfSaying, sayingsOf } from './text/sayings.ts'
import { saidBetween } from './text/tokens.ts'
import type { Habits } from './vocabulary.ts'
import { numberMarks } from './wording.ts'

const PLACE_OF = sayingsOf(englishAnswers.placeOf)

/** An answer without greetings, fillers and marks at its ends: "its total please" is "total". */
export function withoutEnds(text: string, habits: Habits): Line {
  const line = lineOf(text, wordsOf(habits.language), numberMarks(habits.numberStyle))
  let [from, to] = [0, line.tokens.length]
  for (;;) {
    const isMark = line.tokens[from]?.kind === 'mark' && line.tokens[from]?.text !== '-'
    const next =
      endOfPlain(line, from, 'make') || endOfPlain(line, from, 'polite') || (isMark && from + 1 < to ? from + 1 : 0)
    if (next === 0 || next >= to || '₹$£€@'.includes(line.tokens[from]?.text ?? ' ')) break
    from = next
  }
  while (to > from + 1 && (endOfPlain(line, to - 1, 'polite') === to || line.tokens[to - 1]?.text === '.')) to -= 1
  return lineOf(saidBetween(line, from, to), line.words, line.marks)
}

/** "make that 2", "it was 3", "no, 1": how many there were, and not which of the options. "Number 2", "the 2nd" is one. */
export function isCorrected(line: Line, to: number): boolean {
  const isNumber = line.tokens[to]?.kind === 'number' && endOfPlain(line, to + 1, 'ordinal') === 0
  for (let at = 0; isNumber && at < to; ) {
    const end =
      endOfSaying(line, at, to, PLACE_OF) || endOfPlain(line, at, 'polite') || (isVoidMark(line, at) ? at + 1 : 0)
    if (end === 0) return true
    at = end
  }
  return false
}

/** Is the token a mark that says nothing in an answer? */
export function isVoidMark(line: Line, at: number): boolean {
  const token = line.tokens[at]
  return token?.kind === 'mark' && `,.!?;:'"()`.includes(token.text)
}

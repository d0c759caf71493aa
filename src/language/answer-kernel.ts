import { wordsOf } from './lexicon/words.ts'
import { endOfPlain, type Line, lineOf } from './text/line.ts'
import { saidBetween } from './text/tokens.ts'
import type { Habits } from './vocabulary.ts'
import { numberMarks } from './wording.ts'

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

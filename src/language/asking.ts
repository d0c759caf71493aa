import { wordsOf } from './lexicon/words.ts'
import { endOfPlain, lineOf } from './text/line.ts'
import type { Habits } from './vocabulary.ts'
import { numberMarks } from './wording.ts'

/**
 * Does a text ask rather than tell: with a question mark at its end ("price of rice is 120?"), or with its verb in front ("is
 * salt minimum 15")? What is politely asked to be done is told: "can you set the price to 15?".
 */
export function soundsAsking(text: string, habits: Habits): boolean {
  const line = lineOf(text, wordsOf(habits.language), numberMarks(habits.numberStyle))
  for (let at = 0; at < line.tokens.length; ) {
    if (endOfPlain(line, at, 'pleading') > 0) return false
    if (endOfPlain(line, at, 'inverted') > 0) return true
    const end = endOfPlain(line, at, 'polite') || (line.tokens[at]?.kind === 'mark' ? at + 1 : 0)
    if (end === 0) break
    at = end
  }
  return /\?\W*$/u.test(text)
}

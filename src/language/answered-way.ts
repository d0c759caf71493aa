import { withoutEnds } from './answer-kernel.ts'
import type { AnswerOption } from './answers.ts'
import { englishAnswers } from './lexicon/en/answers.ts'
import { endOfSaying, sayingsOf } from './text/sayings.ts'
import type { Habits } from './vocabulary.ts'

const BECAME = Object.entries(englishAnswers.became).map(([way, said]) => ({ way, said: sayingsOf(said) }))

/** The line that `text` chooses of several by what became of the goods: "from a customer", "own use"; undefined if none or several. */
export function wayChosen(text: string, options: readonly AnswerOption[], habits: Habits): string | undefined {
  const line = withoutEnds(text, habits)
  const { length } = line.tokens
  const ways = BECAME.filter(({ said }) => endOfSaying(line, 0, length, said) === length)
  const chosen = options.filter(({ value }) => ways.some(({ way }) => ` ${value} `.includes(` ${way} `)))
  return length > 0 && chosen.length === 1 ? chosen[0]?.value : undefined
}

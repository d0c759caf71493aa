import { englishOpenVerbs } from './lexicon/en/doubts/open-verbs.ts'
import { wordsOf } from './lexicon/words.ts'
import { lineOf } from './text/line.ts'
import { endOfSaying, sayingsOf } from './text/sayings.ts'
import { saidBetween } from './text/tokens.ts'
import type { Habits } from './vocabulary.ts'
import { numberMarks } from './wording.ts'

const VERBS = englishOpenVerbs.map(({ verbs, ways }) => ({ verbs: sayingsOf(verbs), ways }))
const GOODS = '{}'
/** Words of the longest name of who did it, in front of the verb. */
const LONGEST_DOER = 2

/**
 * The plain lines that a line may mean whose verb leaves open what became of the goods: "return 1 soap", "2 soap gone".
 * None of them is read here; empty where there is no such verb.
 */
export function openWays(text: string, habits: Habits): readonly string[] {
  const line = lineOf(text, wordsOf(habits.language), numberMarks(habits.numberStyle))
  const { length } = line.tokens
  for (let at = 0; at < length; at += 1) {
    for (const { verbs, ways } of VERBS) {
      const end = endOfSaying(line, at, length, verbs)
      if (end === 0) continue
      const behind = saidBetween(line, end, length)
      const front = saidBetween(line, 0, at)
      const isBehind = line.tokens.slice(0, at).some(({ kind }) => kind === 'number')
      if (!isBehind && at > LONGEST_DOER) return []
      const goods = isBehind ? `${front} ${behind}`.trim() : behind
      return goods === '' ? [] : ways.map(way => way.replace(GOODS, () => goods))
    }
  }
  return []
}

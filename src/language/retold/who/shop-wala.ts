import { isWhoWord } from '../../clauses/who/who-word.ts'
import type { Sight } from '../../context.ts'
import { englishEntered } from '../../lexicon/en/told/entered.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'

const WALA = sayingsOf(englishEntered.wala)
/** There it says that there is none of it. */
const NONE_IN = 'PHP'

/** "hotel wala bought 5 salt", "sold 2 sugar to tea stall wala": the one of the hotel, of the tea stall. */
export function shopWala(sight: Sight): Retold | undefined {
  const { line, names, habits } = sight
  const { length } = line.tokens
  if (habits.currency === NONE_IN) return undefined
  const at = line.tokens.findIndex((_, token) => token > 0 && endOfSaying(line, token, length, WALA) > 0)
  if (at < 1 || names.knows(at) || !isWhoWord(line, at - 1)) return undefined
  const isAsked = line.tokens.some(({ text }) => text === '?' || text === 'hai' || text === 'hone')
  if (isAsked || line.tokens[at]?.text === 'guy') return undefined
  const said = `${saidBetween(line, 0, at)} guy ${saidBetween(line, at + 1, length)}`
  return { line: said.trim(), moves: ['any'], remark: '' }
}

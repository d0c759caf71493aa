import { isForStock } from '../../clauses/who/named-buyer.ts'
import type { Sight } from '../../context.ts'
import { englishFramedSo } from '../../lexicon/en/told/framed-so.ts'
import { isForeign } from '../../text/line.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

const THOSE = sayingsOf(englishFramedSo.those)
const CAME_AND_BOUGHT = sayingsOf(englishFramedSo.cameAndBought)
const LONGEST_TRADE = 2
const PEOPLE = /[^s]s$/u

/** "the scaffolders came in and bought 21 coke": people of a trade that nobody knows; who comes in and buys is a customer. */
export function strangersCame(sight: Sight): Retold | undefined {
  const { line, names } = sight
  const { length } = line.tokens
  const who = endOfSaying(line, 0, length, THOSE)
  if (who === 0) return undefined
  for (let end = who + 1; end <= who + LONGEST_TRADE; end += 1) {
    if (!isForeign(line, end - 1) || names.knows(end - 1)) return undefined
    const goods = endOfSaying(line, end, length, CAME_AND_BOUGHT)
    if (goods === 0 || !PEOPLE.test(line.tokens[end - 1]?.text ?? '')) continue
    if (!isCounted(sight, goods) || isForStock(sight, goods)) return undefined
    return { line: `sold ${saidBetween(line, goods, length)}`, moves: ['sell'], remark: saidBetween(line, 0, end) }
  }
  return undefined
}

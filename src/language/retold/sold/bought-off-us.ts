import { isWhoWord } from '../../clauses/who/who-word.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

/** "the cafe bought half a dozen rolls off us", "he had 3 coke off me": whoever it was, what was bought of the shop was sold. */
export function boughtOffUs(sight: Sight): Retold | undefined {
  const { line, names } = sight
  const buys = line.tokens.findIndex((_, at) => at > 0 && endOfBought(line, at) > 0)
  const goods = buys < 0 ? 0 : endOfBought(line, buys)
  const ofUs = line.tokens.findIndex((_, at) => at > goods && endOfAside(line, at, 'off-us') > 0)
  if (goods === 0 || ofUs < 0 || !isCounted(sight, goods)) return undefined
  const isWho = (at: number): boolean =>
    (isWhoWord(line, at) || endOfAside(line, at, 'pronoun') > 0) &&
    !names.knows(at) &&
    endOfAside(line, at, 'who-did') === 0
  for (let at = 0; at < buys; at += 1) if (!isWho(at)) return undefined
  const between = line.tokens.slice(goods, ofUs)
  if (between.some((_, at) => sayingWith(line, goods + at, 'verb') !== undefined)) return undefined
  const end = endOfAside(line, ofUs, 'off-us')
  const last = isMark(line, end, ',') ? end + 1 : end
  return {
    line: `sold ${saidBetween(line, goods, ofUs)} ${saidBetween(line, last, line.tokens.length)}`.trim(),
    moves: ['sell'],
    remark: saidBetween(line, 0, buys),
  }
}

function endOfBought(line: Line, at: number): number {
  return endOfAside(line, at, 'buys') || endOfAside(line, at, 'has-got')
}

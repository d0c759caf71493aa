import { doerBetween } from '../../clauses/who/doer.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

const LONGEST_WHO = 5

/** "a lady brought 1 lurpak back said it was off": what a customer gave back stands between the verb and its second part. */
export function broughtBack(sight: Sight): Retold | undefined {
  const { line } = sight
  const back = line.tokens.findIndex((_, at) => endOfAside(line, at, 'back-again') > 0)
  if (back < 2) return undefined
  for (let end = 1; end <= LONGEST_WHO && end < back; end += 1) {
    const goods = endOfAside(line, end, 'brings-to-us')
    if (goods === 0) continue
    if (!isBuyer(sight, end) || !isCounted(sight, goods) || goods >= back) return undefined
    for (let at = goods; at < back; at += 1) if (sayingWith(line, at, 'verb') !== undefined) return undefined
    if (endOfPlain(line, back + 1, 'toward') > 0) return undefined
    const rest = saidBetween(line, back + 1, line.tokens.length)
    return {
      line: `customer returned ${saidBetween(line, goods, back)} ${rest}`.trim(),
      moves: ['customer-return'],
      remark: saidBetween(line, 0, end),
    }
  }
  return undefined
}

/** Somebody from outside, who brings no goods to sell. */
function isBuyer(sight: Sight, end: number): boolean {
  const kind = doerBetween(sight, 0, end)?.kind
  return kind === 'person' || kind === 'elder' || (kind === 'trade' && end > 1)
}

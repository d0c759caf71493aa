import { doerBetween } from '../../clauses/who/doer.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

const LONGEST_WHO = 5

/** "rang a guy up for 3 bagels", "just rang her up for a latte": sold to them. */
export function rungUp(sight: Sight): Retold | undefined {
  const { line } = sight
  const who = endOfAside(line, 0, 'rings-up')
  if (who === 0) return undefined
  for (let end = who + 1; end <= who + LONGEST_WHO; end += 1) {
    const goods = endOfAside(line, end, 'up-for')
    if (goods === 0) continue
    const doer = doerBetween(sight, who, end)?.kind
    const isBuyer = endOfAside(line, who, 'got-by') === end || doer === 'person' || doer === 'trade' || doer === 'elder'
    const isAsked = line.tokens.some((_, at) => at > goods && endOfAside(line, at, 'rung-about') > 0)
    if (!isBuyer || isAsked || !isCounted(sight, goods)) return undefined
    const rest = saidBetween(line, goods, line.tokens.length)
    return { line: `sold ${rest}`, moves: ['sell'], remark: saidBetween(line, who, end) }
  }
  return undefined
}

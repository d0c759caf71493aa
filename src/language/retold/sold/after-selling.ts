import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

/** "after selling two beanies to an american couple": sold just now, as it is said in Ireland, where it says to whom. */
export function afterSelling(sight: Sight): Retold | undefined {
  const { line } = sight
  const goods = endOfAside(line, 0, 'after-selling')
  if (goods === 0 || !isCounted(sight, goods)) return undefined
  let isTold = false
  for (let at = goods; at < line.tokens.length; at += 1) {
    const isMore = isMark(line, at, ',') || isMark(line, at, '?') || endOfPlain(line, at, 'gap') > 0
    if (isMore || sayingWith(line, at, 'verb') !== undefined || endOfPlain(line, at, 'remaining') > 0) return undefined
    isTold ||= endOfPlain(line, at, 'toward') > 0
  }
  if (!isTold) return undefined
  return { line: `sold ${saidBetween(line, goods, line.tokens.length)}`, moves: ['sell'], remark: '' }
}

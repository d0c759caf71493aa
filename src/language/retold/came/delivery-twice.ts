import { quantitiesIn, type Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { passMark } from '../words.ts'

const LONGEST_NAME = 4

/** "coke delivery 2 cases received ₱384": it is said twice that the goods came, and how many of them between. */
export function deliveryTwice(sight: Sight): Retold | undefined {
  const { line, names } = sight
  for (let at = 1; at <= LONGEST_NAME; at += 1) {
    if (!names.knows(at - 1)) return undefined
    if (endOfAside(line, at, 'a-delivery') === 0) continue
    const start = passMark(line, sayingWith(line, at, 'verb')?.end ?? at + 1)
    for (const { end, article } of quantitiesIn(sight, start)) {
      const came = sayingWith(line, end, 'verb')
      const isCame = came?.sense.doing === 'receive'
      if (article || !isCame) continue
      const rest = saidBetween(line, came.end, line.tokens.length)
      const goods = `${saidBetween(line, 0, at)} ${saidBetween(line, start, end)}`
      return { line: `received ${goods} ${rest}`.trim(), moves: ['receive'], remark: '' }
    }
    return undefined
  }
  return undefined
}

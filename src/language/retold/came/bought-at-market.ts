import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'

/** "bought 30 eggs sa palengke 7 each", "bought 10 kg onions mandi se": where it was bought, as it is said in many tongues. */
export function boughtAtMarket({ line, names }: Sight): Retold | undefined {
  const from = line.tokens.findIndex((_, at) => endOfAside(line, at, 'bought-where') > 0)
  if (from < 0) return undefined
  const end = endOfAside(line, from, 'bought-where')
  for (let at = from; at < end; at += 1) if (names.knows(at) && endOfPlain(line, at, 'function') === 0) return undefined
  const said = `${saidBetween(line, 0, from)} ${saidBetween(line, end, line.tokens.length)}`.trim()
  return { line: said, moves: ['receive'], remark: saidBetween(line, from, end) }
}

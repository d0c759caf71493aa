import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { isMark, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

/** "walk-in customer: sold 2 padlocks": who bought stands as a heading in front of what was sold. */
export function buyerHeaded(sight: Sight): Retold | undefined {
  const { line } = sight
  const head = endOfAside(line, 0, 'buyer-heads')
  if (head === 0 || !(isMark(line, head, ':') || isMark(line, head, '-'))) return undefined
  const verb = sayingWith(line, head + 1, 'verb')
  if (verb?.sense.doing !== 'sell' || !isCounted(sight, verb.end)) return undefined
  const rest = saidBetween(line, head + 1, line.tokens.length)
  return { line: rest, moves: ['sell'], remark: saidBetween(line, 0, head) }
}

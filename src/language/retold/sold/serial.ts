import { doerBetween } from '../../clauses/who/doer.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

/** "sell 2 spaghetti give one woman": who has the goods that were sold stands behind a second verb. */
export function soldToGive(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const verb = line.tokens.findIndex((_, at) => sayingWith(line, at, 'verb')?.sense.doing === 'sell')
  if (verb < 0) return undefined
  for (let at = verb + 1; at < length - 1; at += 1) {
    const end = endOfAside(line, at, 'serial-to')
    if (end === 0 || isCounted(sight, end + 1)) continue
    const kind = doerBetween(sight, end, length)?.kind
    if (kind !== 'person' && kind !== 'elder' && kind !== 'trade' && kind !== 'relation') return undefined
    return { line: saidBetween(line, 0, at), moves: ['sell'], remark: saidBetween(line, at, length) }
  }
  return undefined
}

import { doerBetween } from '../../clauses/who/doer.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

const LONGEST_WHO = 5

interface Refund {
  readonly from: number
  readonly end: number
  readonly isToSomebody: boolean
}

/** "one woman return 2 soap, I refund her": a customer gave it back, in whatever tense it and the refund are told. */
export function returnRefunded(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  for (let at = 0; at <= LONGEST_WHO && at < length; at += 1) {
    const verb = sayingWith(line, at, 'verb')
    if (verb === undefined) continue
    if (verb.sense.doing !== 'return' && verb.sense.doing !== 'customer-return') return undefined
    if (!isCounted(sight, verb.end) || line.tokens[length - 1]?.text === '?') return undefined
    const refund = refundBehind(sight, verb.end)
    const isBuyer = at > 0 && isOfBuyer(sight, at)
    if (!isBuyer && (at > 0 || refund?.isToSomebody !== true)) return undefined
    if (refund === undefined && line.tokens.some((_, token) => endOfPlain(line, token, 'refunded') > 0))
      return undefined
    const goods = saidBetween(line, verb.end, refund?.from ?? length)
    const rest = refund === undefined ? '' : `, refunded her ${saidBetween(line, refund.end, length)}`
    return {
      line: `customer returned ${goods}${rest}`.trim(),
      moves: ['customer-return'],
      remark: saidBetween(line, 0, Math.max(at, endOfAside(line, 0, 'one-customer'))),
    }
  }
  return undefined
}

function isOfBuyer(sight: Sight, end: number): boolean {
  const kind = doerBetween(sight, 0, end)?.kind
  if (kind === 'person' || kind === 'elder' || endOfPlain(sight.line, 0, 'customer') === end) return true
  // In "one customer return", who did it is a part of the verb.
  const one = endOfAside(sight.line, 0, 'one-customer')
  return one === end || one === end + 1
}

/** "I refund her", with the mark in front of it. */
function refundBehind({ line }: Sight, from: number): Refund | undefined {
  for (let at = from; at < line.tokens.length; at += 1) {
    const paid = Math.max(at, endOfAside(line, at, 'refund-by'))
    const end = endOfAside(line, paid, 'refund-told')
    const isToSomebody = end > 0 && endOfAside(line, paid, 'refund-whom') === end
    if (end > 0) return { from: isMark(line, at - 1, ',') ? at - 1 : at, end, isToSomebody }
  }
  return undefined
}

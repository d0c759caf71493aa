import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, sayingWith } from '../../text/line.ts'
import { isBroken } from '../segments/breaks.ts'
import { type Doer, doerBetween } from './doer.ts'
import { isForStock, isNamedBuyer } from './named-buyer.ts'

const LONGEST_WHO = 6

/** Does "by" stand behind the verb: "3 bread bought by sipho"? `verb` is where "bought" stands. */
export function isBoughtBy({ line }: Sight, verb: number): boolean {
  const end = sayingWith(line, verb, 'verb')?.end ?? 0
  return end > 0 && endOfAside(line, end, 'by-whom') > 0 && line.tokens[end + 1]?.kind === 'word'
}

/** What customers and people of a title bought was sold; what we bought came in. Else nobody knows: "by john" may be for us. */
export function moveOfBought(sight: Sight, verb: number): 'sell' | 'receive' | undefined {
  const { line } = sight
  const by = (sayingWith(line, verb, 'verb')?.end ?? verb) + 1
  const who = endOfAside(line, by, 'determiner') || by
  if (endOfAside(line, by, 'by-us') > 0 || isForStock(sight, who + 1)) return 'receive'
  // "collected by sipho": for us, or to have it?
  const isPurchase = endOfAside(line, verb, 'buys') > 0
  if (endOfPlain(line, who, 'customer') > 0) return isPurchase ? 'sell' : undefined
  for (let end = Math.min(line.tokens.length, by + LONGEST_WHO); end > by; end -= 1) {
    const doer = mayEnd(sight, end) ? doerBetween(sight, by, end) : undefined
    if (doer !== undefined) return doer.kind === 'person' && isPurchase ? 'sell' : undefined
  }
  return undefined
}

/** Is it somebody from outside, or somebody who is called by a given name? */
export function isBuyer(sight: Sight, doer: Doer): boolean {
  return doer.kind === 'person' || isNamedBuyer(sight, doer)
}

function mayEnd({ line }: Sight, at: number): boolean {
  return isBroken(line, at) || endOfPlain(line, at, 'day') > 0 || endOfPlain(line, at, 'at') > 0 || isPaid(line, at)
}

function isPaid(line: Sight['line'], at: number): boolean {
  return (['payment', 'credit', 'for', 'filler'] as const).some(kind => endOfPlain(line, at, kind) > 0)
}

import { priceIn, quantitiesIn, type Sight } from '../context.ts'
import { DISTANCE } from '../names/span.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain, isMark, type Line } from '../text/line.ts'
import type { QuantitySaid } from '../values/quantity.ts'

/** Does a quantity, or "a", begin here? */
export function isCounted(sight: Sight, at: number): boolean {
  return quantitiesIn(sight, at).length > 0
}

/** Where the mark that parts a heading from what it heads ends; the token itself where there is none. */
export function passMark(line: Line, at: number): number {
  return isMark(line, at, ':') || isMark(line, at, '-') || isMark(line, at, ',') ? at + 1 : at
}

/** Is money told behind a token, or that it was paid, or will be? */
export function isPaidFor(sight: Sight, from: number): boolean {
  const { line } = sight
  return line.tokens.some((_, at) => {
    if (at < from) return false
    const price = priceIn(sight, at)
    const isOfName = price?.meaning.kind === 'unclear' && sight.names.knows(at)
    const isPriced =
      price !== undefined && !isOfName && price.meaning.kind !== 'number' && price.meaning.kind !== 'free'
    return isPriced || endOfAside(line, at, 'paid-alone') > 0 || isPayment(line, at)
  })
}

function isPayment(line: Line, at: number): boolean {
  return (['payment', 'credit', 'paid-by'] as const).some(kind => endOfPlain(line, at, kind) > 0)
}

/** Was it taken on credit, as is said behind a token? */
export function isOnCredit({ line }: Sight, from: number): boolean {
  return line.tokens.some((_, at) => at >= from && endOfPlain(line, at, 'credit') > 0)
}

/** How many, for certain, that begins at a token. */
export function manyAt(sight: Sight, at: number): QuantitySaid | undefined {
  return quantitiesIn(sight, at).find(({ article, reading }) => !article && reading.kind === 'exact')
}

/** Where the products end that are named from a token on, in full or by a part of their names. */
export function namesAt({ names }: Sight, at: number): readonly number[] {
  return names.at(at).flatMap(({ end, kind, distance }) => (kind === 'near' || distance > DISTANCE.part ? [] : [end]))
}

/** Does nothing stand between two tokens but goods, each with how many of it? "half a dozen eggs and a hovis". */
export function isGoodsUpTo(sight: Sight, from: number, to: number): boolean {
  const { line } = sight
  for (let at = from; ; ) {
    const ends = quantitiesIn(sight, at).flatMap(({ end, reading }) =>
      reading.kind === 'exact' ? namesAt(sight, endOfPlain(line, end, 'of') || end) : [],
    )
    const end = Math.max(0, ...ends.filter(last => last <= to))
    if (end === 0) return false
    if (end === to) return true
    const next = isMark(line, end, ',') ? end + 1 : end
    const joined = endOfPlain(line, next, 'gap') || next
    if (joined === end) return false
    at = joined
  }
}

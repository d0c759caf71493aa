import { priceIn, type Sight } from '../../context.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, type Line } from '../../text/line.ts'
import type { Doer } from './doer.ts'

/** "sipho bought", "kuya jun bought", "kuya bought": a name that people are given, or how elders are addressed; no member. */
export function isNamedBuyer({ line, names }: Sight, { kind, from, end }: Doer): boolean {
  if (kind === 'name') return isGiven(line, from) && !isSpokenTo(line, from)
  if (kind !== 'relation') return false
  if (endOfAside(line, from, 'elder-kin') === end) return !isSpokenTo(line, from)
  const title = endOfAside(line, from, 'kin-title')
  return (
    title > from &&
    title < end &&
    endOfAside(line, from, 'own-kin') === 0 &&
    isGiven(line, title) &&
    !names.knows(title)
  )
}

function isGiven({ tokens }: Line, at: number): boolean {
  return isGivenName(tokens[at]?.text ?? '')
}

/** "hi sipho bought 3": behind a greeting they are told of it. */
function isSpokenTo(line: Line, from: number): boolean {
  for (let at = 0; at < from; at += 1) if (endOfPlain(line, at, 'polite') > 0) return true
  return false
}

/** "for stock", "for the kitchen", "at makro": the shop has them, or another one had. */
export function isForStock(sight: Sight, from: number): boolean {
  const { line } = sight
  return line.tokens.some((_, at) => {
    if (at < from) return false
    if (endOfAside(line, at, 'bought-elsewhere') > 0) return true
    if (endOfPlain(line, at, 'for') > 0 && endOfAside(line, at + 1, 'determiner') > 0) return true
    return (
      endOfAside(line, at, 'at-where') > 0 && line.tokens[at + 1]?.kind === 'word' && priceIn(sight, at) === undefined
    )
  })
}

import type { Sight } from '../context.ts'
import { resembling } from '../names/near.ts'
import { saidBetween } from '../text/tokens.ts'
import { claimedTo, type ItemSaid } from './items.ts'
import type { ItemSegment, Segment } from './segment.ts'

/**
 * "2 peak milk 5l", read as Peak Milk and five litres of milk: the name of the first goes on in the second. Or a name whose
 * number was taken for a quantity: "40 dolo 650".
 */
export function tornName(sight: Sight, path: readonly Segment[]): ItemSegment | undefined {
  const items = path.filter(segment => segment.kind === 'item')
  return items.find((segment, at) => {
    const one = items[at - 1]?.item.name
    const { name: other } = segment.item
    if (other && claimedTo(sight, other.from) > other.to) return true
    if (!one || !other || one.to !== other.from) return false
    return sight.names.at(one.from).some(span => span.end > one.to)
  })
}

/**
 * "mudu" in "2 mudu garri": a word between a number and a name that is known, and no misspelling. It may be a measure, so
 * it must not be lost in the name. Empty where there is none.
 */
export function oddUnit({ line, names }: Sight, { name, quantity }: ItemSaid): string {
  if (name === null || name.isKnown || quantity === null || quantity.end > name.from) return ''
  for (let at = name.from + 1; at < name.to; at += 1) {
    if (!names.at(at).some(span => span.end === name.to && span.kind !== 'near')) continue
    const words = line.tokens.slice(name.from, at).map(token => token.text)
    return resembling(words, names.index).length > 0 ? '' : saidBetween(line, name.from, at)
  }
  return ''
}

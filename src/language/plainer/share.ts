import type { Segment } from '../clauses/segments/segment.ts'
import type { Sight } from '../context.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain } from '../text/line.ts'
import { amountOf, type Counted, goodsBefore, isCounted, isMeasured, partSaid, type Told, withInPlace } from './told.ts'

const ONE = 1000n

/** A share of what was told before it, from one token up to another. */
interface Share {
  readonly from: number
  readonly end: number
  readonly thousandths: bigint
}

/**
 * "received 10 milk, half of them broken": a share that names no goods is one of the goods in front of it, and no part of
 * a single piece.
 */
export function ofShare(sight: Sight, path: readonly Segment[]): Told | undefined {
  const at = path.findIndex(segment => segment.kind === 'item' && segment.item.name === null)
  const share = at === -1 ? undefined : shareOf(sight, path[at])
  if (share === undefined) return undefined
  const before = goodsBefore(path, at)
  if (before.length === 0) return undefined
  if (!before.every(isCounted)) return []
  const [only, ...more] = before
  if (only === undefined) return []
  const parts = more.length === 0 ? partsOf(sight, only, share.thousandths) : partsOfEach(sight, before, share)
  const but = butBefore(sight, share.from)
  return parts.map(part => withInPlace(sight, but, share.end, but < share.from ? `, ${part}` : part))
}

/** Where "but" stands in front of a token; else the token. */
function butBefore({ line }: Sight, at: number): number {
  const isBut = line.tokens[at - 1]?.kind === 'word' && endOfPlain(line, at - 1, 'of-these') === at
  return isBut ? at - 1 : at
}

/** A share, in words, of something that is not named behind it; undefined if it is none. */
function shareOf({ line }: Sight, segment: Segment | undefined): Share | undefined {
  const quantity = segment?.kind === 'item' ? segment.item.quantity : null
  if (quantity === null) return undefined
  const { from, end, reading, counted } = quantity
  const word = line.words.fractions.get(line.tokens[from]?.text ?? '')
  if (reading.kind === 'exact') {
    const isShare = reading.unit === null && counted === null && reading.thousandths < ONE && isSaid(line, from)
    return isShare
      ? { from, end: endOfAside(line, end, 'of-all-that') || end, thousandths: reading.thousandths }
      : undefined
  }
  // "half of" is no number by itself.
  const last = word === undefined ? 0 : endOfAside(line, from + 1, 'of-all-that')
  return last === 0 || word === undefined ? undefined : { from, end: last, thousandths: BigInt(word) }
}

/** "half" and "1/2", and not "0.5". */
function isSaid({ tokens }: Sight['line'], from: number): boolean {
  return tokens[from]?.kind === 'word' || tokens[from + 1]?.text === '/'
}

/** Of a number that has no such share in whole pieces, the two next to it. */
export function partsOf(sight: Sight, of: Counted, share: bigint): readonly string[] {
  const { thousandths, unit } = amountOf(of)
  const part = (thousandths * share) / ONE
  const isWhole = part % ONE === 0n || isSplit(sight, of, unit)
  if (isWhole) return [partSaid(sight, of, part, unit)]
  const below = part - (part % ONE)
  const around = below === 0n ? [part, below + ONE] : [below, below + ONE]
  return around.map(thousand => partSaid(sight, of, thousand, unit))
}

/** Packs have pieces, and what is weighed has any share. */
function isSplit(sight: Sight, of: Counted, unit: string | null): boolean {
  return unit === null ? isMeasured(sight, of) : true
}

/** Of several goods: of all of them, or of the last alone. */
function partsOfEach(sight: Sight, goods: readonly Counted[], { thousandths }: Share): readonly string[] {
  const parts = goods.map(of => partsOf(sight, of, thousandths))
  const last = parts.at(-1)
  if (last?.length !== 1 || !parts.every(({ length }) => length === 1)) return []
  return [parts.flat().join(', '), ...last]
}

import type { Segment } from '../clauses/segments/segment.ts'
import type { Sight } from '../context.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain, isMark } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import { amountOf, type Counted, goodsBefore, isCounted, partSaid, type Told, withInPlace } from './told.ts'

const ONE = 1000n

/**
 * "received 2 cartons of milk, 1 of which broken", "sold 1 carton milk plus 1 free": a number without goods behind packs,
 * which may be of packs, or of what is in them. More than there were packs are pieces.
 */
export function ofPackOrPiece(sight: Sight, path: readonly Segment[]): Told | undefined {
  const at = path.findIndex(segment => segment.kind === 'item' && segment.item.name === null)
  const segment = path[at]
  const quantity = segment?.kind === 'item' ? segment.item.quantity : null
  if (quantity === null || quantity.reading.kind !== 'exact' || quantity.article || quantity.counted !== null)
    return undefined
  const { unit, thousandths } = quantity.reading
  if (unit !== null) return undefined
  const [packed, ...more] = goodsBefore(path, at)
  if (packed === undefined || more.length > 0 || !isCounted(packed)) return undefined
  const end = endOfAside(sight.line, quantity.end, 'of-all-that') || quantity.end
  const parts = packOrPiece(sight, packed, thousandths)
  if (segment?.kind !== 'item' || segment.item.price?.meaning.kind !== 'free')
    return parts?.map(part => withInPlace(sight, quantity.from, end, part))
  // ", 1 free" may be free of those that were told.
  const gap = path[at - 1]
  const verb = path.find(({ kind }) => kind === 'verb')
  if (gap?.kind !== 'gap' || verb === undefined || !(gap.isWord || isMark(sight.line, gap.from, '+'))) return undefined
  const said = saidBetween(sight.line, verb.from, verb.end)
  return parts?.map(part => withInPlace(sight, gap.from, end, `, ${said} ${part}`))
}

/** So many of the packs of an item, and so many pieces; undefined where there were no packs, or not so many. */
export function packOrPiece(sight: Sight, packed: Counted, thousandths: bigint): readonly string[] | undefined {
  const { thousandths: all, unit } = amountOf(packed)
  if (thousandths % ONE !== 0n || unit === null || all < thousandths || !isPackOf(sight, packed, unit)) return undefined
  return [unit, null].map(of => partSaid(sight, packed, thousandths, of))
}

/** Is it a pack that the shop knows of these goods, and not what they are kept in? */
function isPackOf({ line, names }: Sight, { item: { name } }: Counted, unit: string): boolean {
  if (endOfPlain(line, name.from - 1, 'dozen') === name.from) return false
  const [id] = names.at(name.from).find(({ end }) => end === name.to)?.products ?? []
  const product = id === undefined ? undefined : names.index.products.get(id)
  const unitOf = (word: string): string => line.words.root.next(word.toLowerCase())?.value?.pack ?? word
  return product !== undefined && unitOf(product.unit) !== unit && product.packs.some(pack => unitOf(pack) === unit)
}

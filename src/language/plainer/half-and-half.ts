import type { Segment } from '../clauses/segments/segment.ts'
import type { Sight } from '../context.ts'
import { endOfPlain } from '../text/line.ts'
import { amountOf, isCounted, partSaid, type Told, withInPlace } from './told.ts'

const HALF = 500
const ONE = 1000n

/** "sold 10 milk and bread, half and half": as many of the one as of the other. */
export function ofHalves(sight: Sight, path: readonly Segment[]): Told | undefined {
  const { line } = sight
  const isHalf = (at: number): boolean => line.words.fractions.get(line.tokens[at]?.text ?? '') === HALF
  const at = path.findIndex(
    ({ kind, from }) => kind === 'item' && isHalf(from) && isBetween(sight, from - 1) && isHalf(from - 2),
  )
  const second = path[at]
  if (second?.kind !== 'item' || second.item.name !== null) return undefined
  const [all, other, ...more] = path
    .slice(0, at)
    .filter(segment => segment.kind === 'item' && segment.item.name !== null)
  if (all === undefined || other?.kind !== 'item' || more.length > 0 || !isCounted(all)) return []
  const { name, quantity } = other.item
  const { thousandths, unit } = amountOf(all)
  const half = thousandths / 2n
  const isWhole = thousandths % (2n * ONE) === 0n
  if (!isWhole || name?.isKnown !== true || (quantity !== null && !isHalf(quantity.from))) return []
  const named = { ...other, item: { ...all.item, name } }
  const both = `${partSaid(sight, all, half, unit)}, ${partSaid(sight, named, half, unit)}`
  return [withInPlace(sight, all.from, second.end, both)]
}

function isBetween({ line }: Sight, at: number): boolean {
  return line.tokens[at]?.kind === 'word' && endOfPlain(line, at, 'gap') === at + 1
}

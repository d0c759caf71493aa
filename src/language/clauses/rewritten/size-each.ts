import { quantitiesIn, type Sight } from '../../context.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { QuantitySaid } from '../../values/quantity.ts'
import { isBroken } from '../segments/breaks.ts'

/** Where a size stands in a line, with what says that it is the size of each. */
interface Size {
  readonly from: number
  readonly end: number
  readonly said: string
}

/**
 * "2 bags rice came 25kg each" as "2 bags of 25kg rice came": how much is in each pack, told behind the goods. A bare number
 * is none ("24 each" is a price). Undefined for every other line, and where two packs are told.
 */
export function withSizeEach(sight: Sight): string | undefined {
  const { line } = sight
  const sizes = line.tokens.flatMap((_, at) => sizeAt(sight, at) ?? [])
  const [size, ...more] = sizes
  if (size === undefined || more.length > 0) return undefined
  const packs = line.tokens.flatMap((_, at) =>
    quantitiesIn(sight, at).filter(said => at < size.from && isPack(line, said)),
  )
  const [pack, ...others] = packs
  if (pack === undefined || others.length > 0) return undefined
  const [before, goods] = [
    saidBetween(line, 0, pack.end),
    saidBetween(line, pack.end, size.from).replace(/[\s,(]+$/, ''),
  ]
  return `${before} of ${size.said} ${goods} ${saidBetween(line, size.end, line.tokens.length)}`.trim()
}

function sizeAt(sight: Sight, at: number): Size | undefined {
  const { line } = sight
  for (const { end, reading, counted } of quantitiesIn(sight, at)) {
    if (reading.kind !== 'exact' || reading.unit === null || counted !== null) continue
    const each = endOfPlain(line, end, 'each')
    if (each === 0) continue
    const close = isMark(line, each, ')') ? each + 1 : each
    if (isBroken(line, close)) return { from: at, end: close, said: saidBetween(line, at, end) }
  }
  return undefined
}

/** "2 bags": counted in packs, of which nobody said yet how much they hold. */
function isPack(line: Line, { reading, end }: QuantitySaid): boolean {
  if (reading.kind !== 'exact' || reading.unit === null || reading.packSizeThousandths !== undefined) return false
  return sayingWith(line, end - 1, 'pack')?.end === end && reading.unit !== 'pcs'
}

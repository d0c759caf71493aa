import type { Product } from '../catalog/product.ts'
import type { ShopWording } from '../language/shop-wording.ts'
import type { ShopReader } from '../store/port.ts'

/** A product at or below its reorder point. */
export interface LowProduct {
  readonly product: Product
  readonly onHandThousandths: bigint
  readonly reorderPointThousandths: bigint
}

/** What is low, the most urgent first. */
export async function lowProducts(reader: Pick<ShopReader, 'catalog' | 'stock'>): Promise<readonly LowProduct[]> {
  const stocks = await reader.stock()
  const low = (await reader.catalog()).products.flatMap((product): readonly LowProduct[] => {
    const { reorderPointThousandths: point } = product
    const onHandThousandths = stocks.get(product.id)?.onHandThousandths ?? 0n
    if (product.archived || point === null || onHandThousandths > point) return []
    return [{ product, onHandThousandths, reorderPointThousandths: point }]
  })
  return low.sort((one, other) => byNeed(one, other) || one.product.name.localeCompare(other.product.name))
}

/**
 * The most urgent first: by the share of the reorder point that is left, compared crosswise so that nothing is rounded.
 * Of a reorder point of nothing, nothing is left.
 */
function byNeed(one: LowProduct, other: LowProduct): number {
  const left = one.onHandThousandths * leastPointOf(other)
  const right = other.onHandThousandths * leastPointOf(one)
  return left === right ? 0 : left < right ? -1 : 1
}

function leastPointOf({ reorderPointThousandths: point }: LowProduct): bigint {
  return point > 0n ? point : 1n
}

/** More names would hide the list above them. */
const NAMES_IN_A_LINE = 10

/** Of what there is none any more, where nobody has said how little is little; a line, or none. */
export async function outUnwatchedLine(
  reader: Pick<ShopReader, 'catalog' | 'stock' | 'timesMoved'>,
  { list }: Pick<ShopWording, 'list'>,
): Promise<readonly string[]> {
  const stocks = await reader.stock()
  const out = (await reader.catalog()).products.filter(({ id, archived, reorderPointThousandths }) => {
    const stock = stocks.get(id)
    return stock !== undefined && stock.onHandThousandths <= 0n && !archived && reorderPointThousandths === null
  })
  if (out.length === 0) return []
  // What was only listed is not out: there never was any.
  const times = await reader.timesMoved({ from: null, to: null, products: out.map(({ id }) => id) })
  const names = out.filter(({ id }) => times.has(id)).map(({ name }) => name)
  if (names.length === 0) return []
  const rest = names.length - NAMES_IN_A_LINE
  const told = rest > 0 ? [...names.slice(0, NAMES_IN_A_LINE), `${rest} more`] : names
  return [`Out of stock, without a reorder point: ${list(told)}.`]
}

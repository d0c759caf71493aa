import type { Product } from '../catalog/product.ts'
import type { ShopReader } from '../store/port.ts'

/** A product at or below its reorder point. */
export interface LowProduct {
  readonly product: Product
  readonly onHandThousandths: bigint
  readonly reorderPointThousandths: bigint
}

/** What is low, the most urgent first: by the share of the reorder point that is left. */
export async function lowProducts(reader: Pick<ShopReader, 'catalog' | 'stock'>): Promise<readonly LowProduct[]> {
  const stocks = await reader.stock()
  const low = (await reader.catalog()).products.flatMap((product): readonly LowProduct[] => {
    const { reorderPointThousandths: point } = product
    const onHandThousandths = stocks.get(product.id)?.onHandThousandths ?? 0n
    if (product.archived || point === null || onHandThousandths > point) return []
    return [{ product, onHandThousandths, reorderPointThousandths: point }]
  })
  return low.sort((one, other) => {
    const left = one.onHandThousandths * other.reorderPointThousandths
    const right = other.onHandThousandths * one.reorderPointThousandths
    return left === right ? one.product.name.localeCompare(other.product.name) : left < right ? -1 : 1
  })
}

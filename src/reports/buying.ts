import type { Block } from '../chat/reply.ts'
import type { ShopWording } from '../language/shop-wording.ts'
import type { ShopReader } from '../store/port.ts'
import { type LowProduct, lowProducts, outUnwatchedLine } from './low-products.ts'

/** More rows do not help on a phone. */
export const LOW_ROWS = 40

/** What to buy: all that is at or below its reorder point, and how much is missing to it. */
export async function buyingBlocks(reader: ShopReader, wording: ShopWording): Promise<readonly Block[]> {
  const low = await lowProducts(reader)
  const unwatched = (await outUnwatchedLine(reader, wording)).map(text => ({ kind: 'text' as const, text }))
  if (low.length === 0) return [{ kind: 'text', text: 'What to buy: nothing is low.' }, ...unwatched]
  const rest = low.length - LOW_ROWS
  return [
    { kind: 'heading', text: `What to buy: ${low.length} ${low.length === 1 ? 'product' : 'products'}` },
    lowTable(low.slice(0, LOW_ROWS), wording),
    ...(rest > 0 ? [{ kind: 'text' as const, text: `… and ${rest} more, all in: export csv` }] : []),
    ...unwatched,
  ]
}

/** What is on hand of how much, and what is missing to the reorder point. */
export function lowTable(low: readonly LowProduct[], wording: ShopWording): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'Product', align: 'left' },
      { title: 'On hand', align: 'right' },
      { title: 'Missing', align: 'right' },
    ],
    rows: low.map(({ product, onHandThousandths: onHand, reorderPointThousandths: point }) => [
      product.name,
      `${wording.number(onHand)} of ${wording.quantity(point, product.unit)}`,
      wording.number(point - onHand),
    ]),
  }
}

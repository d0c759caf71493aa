import type { Block } from '../chat/reply.ts'
import type { ShopWording } from '../language/shop-wording.ts'
import type { ShopReader } from '../store/port.ts'
import { type LowProduct, lowProducts, outUnwatchedLine } from './low-products.ts'

/** More rows do not help on a phone. */
export const LOW_ROWS = 40

/** What to buy: all that is at or below its reorder point, and how much is missing to it. */
export async function buyingBlocks(reader: ShopReader, wording: ShopWording): Promise<readonly Block[]> {
  return await lowBlocks(
    await lowProducts(reader),
    { title: 'What to buy', none: 'What to buy: nothing is low.' },
    reader,
    wording,
  )
}

/** What is low as a list under a title, or the words for nothing; then what is out without a reorder point. */
export async function lowBlocks(
  low: readonly LowProduct[],
  { title, none }: { readonly title: string; readonly none: string },
  reader: Pick<ShopReader, 'catalog' | 'stock' | 'timesMoved'>,
  wording: ShopWording,
): Promise<readonly Block[]> {
  const unwatched = await outUnwatchedLine(reader, wording)
  if (low.length === 0) return [{ kind: 'text', text: [none, ...unwatched].join('\n') }]
  const rest = low.length - LOW_ROWS
  const after = [...(rest > 0 ? [`… and ${rest} more, all in: export csv`] : []), ...unwatched]
  return [
    { kind: 'heading', text: `${title}: ${low.length} ${low.length === 1 ? 'product' : 'products'}` },
    lowTable(low.slice(0, LOW_ROWS), wording),
    ...after.map(text => ({ kind: 'text' as const, text })),
  ]
}

/** What is on hand of how much, and what is missing to the reorder point. */
function lowTable(low: readonly LowProduct[], wording: ShopWording): Block {
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

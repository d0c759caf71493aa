import type { TradeIntent } from '../../ledger/intent.ts'
import { amountFor } from '../../ledger/rounding.ts'
import type { Ask, WriteContext } from '../command.ts'
import { replacedMovement, type SettledItem } from './items.ts'
import { plausiblePrice } from './plausible-price.ts'
import { priced } from './price.ts'
import { withPriceOffers } from './price-offers.ts'

/** Goods for a customer's money, with the total where a price is known. */
export interface Trade {
  readonly kind: 'trade'
  readonly intent: TradeIntent
  readonly totalMinor: bigint | null
}

/** What an item sold or brought back is worth: at the price that was said, else that of the entry it replaces, else the list price. */
export async function tradeOf(
  settled: SettledItem,
  reason: TradeIntent['reason'],
  context: WriteContext,
): Promise<Trade | Ask> {
  const { item, product, amount, businessDate } = settled
  const list = replacedMovement(product.id, reason, context)?.unitPriceMinor ?? product.priceMinor
  const said = priced(item.price, product, amount, list, product.priceMinor, context.answers)
  if (said.kind === 'ask') return withPriceOffers(said, item.price, product, amount, context)
  const { unitCost } = await context.work.stock(product.id)
  const doubt = { said: item.price, price: said, product, amount, unitCost, usualMinor: product.priceMinor }
  const price = plausiblePrice(doubt, context)
  if (price.kind === 'ask') return price
  const { unitPriceMinor, totalMinor: amountMinor } = price
  const quantityThousandths = amount.thousandths
  const totalMinor = amountMinor ?? (unitPriceMinor === null ? null : amountFor(quantityThousandths, unitPriceMinor))
  const intent = { reason, product: product.id, businessDate, quantityThousandths, unitPriceMinor, amountMinor }
  return { kind: 'trade', intent, totalMinor }
}

import type { StockedProduct } from '../../catalog/product.ts'
import type { ReadContext } from '../command.ts'
import { isLow, seesCosts, unitCostMinor, worthMinor } from './stocked.ts'

type Told = Pick<ReadContext, 'wording' | 'role'>

const THOUSANDTHS = 1000n

/** "Rice: 39.5 kg. Price ₹120.00. Low: reorder point 50 kg." */
export function stockSentence(product: StockedProduct, { wording }: Pick<ReadContext, 'wording'>): string {
  const { name, unit, priceMinor, reorderPointThousandths: point } = product
  return [
    `${name}: ${wording.quantity(product.onHandThousandths, unit)}.`,
    priceMinor === null ? 'No price yet.' : `Price ${wording.money(priceMinor)}.`,
    point !== null && isLow(product) ? `Low: reorder point ${wording.quantity(point, unit)}.` : '',
    product.archived ? 'Archived.' : '',
  ]
    .filter(sentence => sentence !== '')
    .join(' ')
}

/** Everything that is known of a product, a fact a line; what is not known is left out. */
export function cardLines(product: StockedProduct, context: Told): readonly string[] {
  const { wording } = context
  const { unit, priceMinor, reorderPointThousandths: point } = product
  return [
    `On hand: ${wording.quantity(product.onHandThousandths, unit)}${isLow(product) ? ', low' : ''}`,
    `Unit: ${unit}`,
    `Price: ${priceMinor === null ? 'none yet' : wording.money(priceMinor)}`,
    ...costLines(product, context),
    point === null ? 'Reorder point: none' : `Reorder point: ${wording.quantity(point, unit)}`,
    packsLine(product, context),
    product.category === null ? '' : `Category: ${product.category}`,
    product.place === null ? '' : `Place: ${product.place}`,
    product.supplier === null ? '' : `Supplier: ${product.supplier}`,
    product.barcodes.length === 0 ? '' : `Barcode: ${product.barcodes.join(', ')}`,
    product.aliases.length === 0 ? '' : `Also called: ${product.aliases.join(', ')}`,
    product.archived ? 'Archived' : '',
  ].filter(line => line !== '')
}

/** "Packs: carton of 24, tray of 12", empty without packs. */
export function packsLine({ packs, unit }: StockedProduct, { wording }: Pick<ReadContext, 'wording'>): string {
  if (packs.length === 0) return ''
  const sizes = packs.map(pack => {
    const whole = pack.thousandths % pack.packs === 0n
    const size = wording.quantity(whole ? pack.thousandths / pack.packs : pack.thousandths, unit)
    return whole ? `${pack.name} of ${size}` : `${wording.number(pack.packs * THOUSANDTHS)} ${pack.name} hold ${size}`
  })
  return `Packs: ${sizes.join(', ')}`
}

function costLines(product: StockedProduct, context: Told): readonly string[] {
  if (!seesCosts(context)) return []
  const cost = unitCostMinor(product)
  const worth = worthMinor(product)
  return [
    `Cost: ${cost === null ? 'not known' : context.wording.money(cost)}`,
    worth === null ? '' : `Value: ${context.wording.money(worth)}`,
  ]
}

import type { StockedProduct } from '../../catalog/product.ts'
import { decimal, decimalQuantity, numberMarks } from '../../language/wording.ts'
import type { Shop } from '../../people/shop.ts'
import { type JsonObject, packSizeDecimal, unitCostDecimal } from '../../reports/books.ts'

/** A row of a CSV file by its headings. */
export type CsvRow = Readonly<Record<string, string>>

/** Products as the import takes them: figures in the shop's number style, without grouping. */
export function productRows(
  products: readonly StockedProduct[],
  { numberStyle }: Pick<Shop, 'numberStyle'>,
  currencyDigits: number,
): readonly CsvRow[] {
  const mark = numberMarks(numberStyle).decimal
  const figure = (text: string | null) => text?.replace('.', mark) ?? ''
  return products.map(product => ({
    name: product.name,
    unit: product.unit,
    stock: figure(decimalQuantity(product.onHandThousandths)),
    price: figure(product.priceMinor === null ? null : decimal(product.priceMinor, currencyDigits)),
    cost: figure(unitCostDecimal(product.unitCost, currencyDigits)),
    'reorder point': figure(
      product.reorderPointThousandths === null ? null : decimalQuantity(product.reorderPointThousandths),
    ),
    packs: product.packs.map(pack => `${pack.name}=${figure(packSizeDecimal(pack))}`).join('; '),
    category: product.category ?? '',
    barcode: product.barcodes.join('; '),
    place: product.place ?? '',
    supplier: product.supplier ?? '',
    aliases: product.aliases.join('; '),
  }))
}

const MOVEMENT_COLUMNS = [
  'id',
  'entry',
  'at',
  'businessDate',
  'reason',
  'product',
  'quantity',
  'unitPrice',
  'amount',
  'cost',
  'member',
  'chat',
  'message',
  'reverses',
] as const

/** Movements with the columns of the books, a row each. */
export function movementRows(movements: readonly JsonObject[]): readonly CsvRow[] {
  return movements.map(movement =>
    Object.fromEntries(MOVEMENT_COLUMNS.map(column => [column, String(movement[column] ?? '')])),
  )
}

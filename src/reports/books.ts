import type { StockedProduct } from '../catalog/product.ts'
import type { Json } from '../chat/reply.ts'
import { decimal, decimalQuantity } from '../language/wording.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Movement, UnitCost } from '../ledger/movement.ts'
import { REASONS } from '../ledger/reason.ts'
import { divideHalfUp } from '../ledger/rounding.ts'
import type { ShopReader } from '../store/port.ts'

/** How many entries are read at a time. */
const ENTRIES_A_READ = 500

/** Digits that a unit cost has beyond those of the currency: an average rarely ends with them. */
const EXTRA_COST_DIGITS = 4

/** An object of JSON. */
export interface JsonObject {
  readonly [key: string]: Json
}

/** All books of a shop, see `booksData`. */
export interface Books extends JsonObject {
  readonly shop: JsonObject
  readonly products: readonly JsonObject[]
  readonly movements: readonly JsonObject[]
}

/** The books for programs: every product and every movement, exact. */
export async function booksData(
  reader: Pick<ShopReader, 'shop' | 'catalog' | 'stock' | 'members' | 'entries'>,
  currencyDigits: number,
): Promise<Books> {
  const { shop } = reader
  const [products, members, entries] = [await stockedProducts(reader), await reader.members(), await allEntries(reader)]
  const productNames = new Map(products.map(product => [product.id, product.name]))
  const memberNames = new Map(members.map(member => [member.id, member.name]))
  return {
    shop: { name: shop.name, timeZone: shop.timeZone, currency: shop.currency },
    products: products.map(product => productData(product, currencyDigits, true)),
    movements: entries.flatMap(entry => movementsData(entry, { productNames, memberNames, currencyDigits })),
  }
}

/** A product as the books tell it; without its cost for those who may not see it. */
export function productData(product: StockedProduct, currencyDigits: number, seesCost: boolean): JsonObject {
  const { priceMinor, reorderPointThousandths: reorderPoint, packs } = product
  return {
    name: product.name,
    unit: product.unit,
    onHand: decimalQuantity(product.onHandThousandths),
    price: priceMinor === null ? null : decimal(priceMinor, currencyDigits),
    cost: seesCost ? unitCostDecimal(product.unitCost, currencyDigits) : null,
    reorderPoint: reorderPoint === null ? null : decimalQuantity(reorderPoint),
    category: product.category,
    barcode: product.barcodes[0] ?? null,
    place: product.place,
    packs: Object.fromEntries(packs.map(pack => [pack.name, packSizeDecimal(pack)])),
    archived: product.archived,
  }
}

/** Names that the movements of an entry refer to. */
export interface BookNames {
  readonly productNames: ReadonlyMap<number, string>
  readonly memberNames: ReadonlyMap<number, string>
  readonly currencyDigits: number
}

/** The movements of an entry as the books tell them. */
export function movementsData(entry: Entry, names: BookNames): readonly JsonObject[] {
  const money = (minor: bigint | null) => (minor === null ? null : decimal(minor, names.currencyDigits))
  return entry.movements.map(movement => ({
    id: movement.id,
    entry: entry.number,
    at: movement.at.toISOString(),
    businessDate: movement.businessDate,
    reason: movement.reason,
    product: names.productNames.get(movement.product) ?? null,
    quantity: decimalQuantity(movement.quantityThousandths),
    unitPrice: money(movement.unitPriceMinor),
    amount: money(movement.amountMinor),
    cost: money(costMinor(movement)),
    member: names.memberNames.get(movement.member) ?? null,
    chat: entry.origin.chat,
    message: entry.origin.message,
    reverses: movement.reverses,
  }))
}

/** All products with what is on hand, by name. */
export async function stockedProducts(
  reader: Pick<ShopReader, 'catalog' | 'stock'>,
): Promise<readonly StockedProduct[]> {
  const { products } = await reader.catalog()
  const stocks = await reader.stock()
  return products
    .map(product => {
      const stock = stocks.get(product.id) ?? { onHandThousandths: 0n, valueMinor: 0n, unitCost: null }
      return { ...product, ...stock }
    })
    .sort((one, other) => one.name.localeCompare(other.name))
}

/** A unit cost as a decimal: at least the currency's digits, four more where the average goes on. */
export function unitCostDecimal(unitCost: UnitCost | null, currencyDigits: number): string | null {
  if (unitCost === null) return null
  const scale = 1000n * 10n ** BigInt(EXTRA_COST_DIGITS)
  const text = decimal(divideHalfUp(unitCost.minor * scale, unitCost.thousandths), currencyDigits + EXTRA_COST_DIGITS)
  const point = text.indexOf('.')
  const least = currencyDigits === 0 ? point : point + 1 + currencyDigits
  return text.slice(0, least) + text.slice(least).replace(/\.?0+$/u, '')
}

/** How much a pack holds, as a decimal, or as a ratio where no decimal of three digits is exact. */
export function packSizeDecimal({ thousandths, packs }: { thousandths: bigint; packs: bigint }): string {
  if (thousandths % packs === 0n) return decimalQuantity(thousandths / packs)
  return `${decimalQuantity(thousandths)}/${packs}`
}

/** The cost of goods has the sign of the amount on sales and returns; otherwise it is the value that came in or went out. */
function costMinor({ reason, valueMinor }: Movement): bigint | null {
  return valueMinor !== null && REASONS[reason].revenue ? -valueMinor : valueMinor
}

/** All entries, the earliest first. */
async function allEntries(reader: Pick<ShopReader, 'entries'>): Promise<readonly Entry[]> {
  const pages: (readonly Entry[])[] = []
  for (let before: number | undefined; ; ) {
    const page = await reader.entries({ limit: ENTRIES_A_READ, ...(before === undefined ? {} : { before }) })
    pages.push(page)
    before = page.at(-1)?.number
    if (before === undefined || page.length < ENTRIES_A_READ) break
  }
  return pages.flat().sort((one, other) => one.number - other.number)
}

import assert from 'node:assert/strict'
import { aliasFact, PRODUCT_FACTS, type ProductFact, packFact } from '../../catalog/facts.ts'
import { nameKey } from '../../catalog/name-key.ts'
import { UNIT_COST_FIELD } from '../../ledger/unit-cost.ts'
import type { Alias, Barcode, Pack, Product as Row } from '../client/client.ts'
import { type Facts, flag, integer, needed, ratio, wholeNumber } from './fact.ts'

/** A product's row without its unit cost, which moves with the stock. */
export type OwnRow = Omit<Row, 'unitCostMinor' | 'unitCostThousandths'>

/** The rows that hold one product's facts; those of names and packs belong to it alone. */
export interface ProductRows {
  readonly product: OwnRow
  readonly aliases: readonly Alias[]
  readonly barcodes: readonly Barcode[]
  readonly packs: readonly Pack[]
}

/**
 * Where each fact that a product has once is kept; `catalog/facts.ts` tells them from a product. A new one is a line
 * there and here, a column of the schema and a migration.
 */
const COLUMNS: Readonly<Record<ProductFact, (text: string | null, field: string, id: number) => Partial<OwnRow>>> = {
  name: (text, field) => ({ name: needed(text, field), nameKey: nameKey(needed(text, field)) }),
  unit: (text, field) => ({ unit: needed(text, field) }),
  price: text => ({ priceMinor: integer(text) }),
  reorderPoint: text => ({ reorderPointThousandths: integer(text) }),
  category: text => ({ category: text }),
  place: text => ({ place: text }),
  supplier: text => ({ supplier: text }),
  archived: (text, field, id) => ({ archivedAs: archivedAs(flag(text, field), id) }),
  mergedInto: (text, field) => ({ mergedInto: text === null ? null : wholeNumber(text, field) }),
}

/** What a product has several times: the field is `<list>:<key>`, see `productRows`. */
const LISTS = ['alias', 'barcode', 'pack'] as const

/** Is it a field of a product? */
export function isProductField(field: string): boolean {
  return Object.hasOwn(COLUMNS, field) || field === UNIT_COST_FIELD || LISTS.some(list => field.startsWith(`${list}:`))
}

/** The names of an archived product are free for others: they are kept under its number, those of others under 0. */
function archivedAs(archived: boolean, id: number): number {
  return archived ? id : 0
}

/** The rows that hold a product's facts. */
export function productRows(shop: number, id: number, facts: Facts): ProductRows {
  const columns = PRODUCT_FACTS.map(field => COLUMNS[field](facts.get(field) ?? null, field, id))
  // Every column is one of the facts, or stands here.
  const product = Object.assign({ shopId: shop, id }, ...columns) as OwnRow
  const own = { shopId: shop, productId: id }
  const named = { ...own, archivedAs: product.archivedAs }
  return {
    product,
    aliases: listed(facts, 'alias').map(([key, alias]) => {
      assert(aliasFact(alias) === `alias:${key}`, `the field of alias ${alias} is ${aliasFact(alias)}`)
      return { ...named, key, alias }
    }),
    barcodes: listed(facts, 'barcode').map(([code]) => ({ ...named, code })),
    packs: listed(facts, 'pack').map(([name, text]) => {
      const [thousandths, packs] = ratio(text, packFact(name))
      return { ...own, name, thousandths, packs }
    }),
  }
}

/** The keys and values of one list. */
function listed(facts: Facts, list: (typeof LISTS)[number]): readonly (readonly [string, string])[] {
  const prefix = `${list}:`
  return [...facts].flatMap(([field, value]) => (field.startsWith(prefix) ? [[field.slice(prefix.length), value]] : []))
}

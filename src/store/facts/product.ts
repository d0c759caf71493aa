import assert from 'node:assert/strict'
import { nameKey } from '../../catalog/name-key.ts'
import { unitCostText } from '../../ledger/unit-cost.ts'
import type { Alias, Barcode, Pack, Product } from '../client/client.ts'
import {
  type Columns,
  decimal,
  type Facts,
  flag,
  flagText,
  integer,
  needed,
  ratio,
  readFacts,
  wholeNumber,
  writeFacts,
} from './fact.ts'

/** The rows that make up one product; those of names and packs belong to it alone. */
export interface ProductRows {
  readonly product: Product
  readonly aliases: readonly Alias[]
  readonly barcodes: readonly Barcode[]
  readonly packs: readonly Pack[]
}

/** What a product has once. A new fact of this kind is one line here, a column of the schema and a migration. */
const COLUMNS: Columns<Product> = {
  name: {
    read: row => row.name,
    write: (value, field) => ({ name: needed(value, field), nameKey: nameKey(needed(value, field)) }),
  },
  unit: { read: row => row.unit, write: (value, field) => ({ unit: needed(value, field) }) },
  price: { read: row => decimal(row.priceMinor), write: value => ({ priceMinor: integer(value) }) },
  reorderPoint: {
    read: row => decimal(row.reorderPointThousandths),
    write: value => ({ reorderPointThousandths: integer(value) }),
  },
  category: { read: row => row.category, write: value => ({ category: value }) },
  place: { read: row => row.place, write: value => ({ place: value }) },
  supplier: { read: row => row.supplier, write: value => ({ supplier: value }) },
  mergedInto: {
    read: row => decimal(row.mergedInto),
    write: (value, field) => ({ mergedInto: value === null ? null : wholeNumber(value, field) }),
  },
  unitCost: {
    read: ({ unitCostMinor: minor, unitCostThousandths: thousandths }) =>
      minor === null || thousandths === null ? null : unitCostText({ minor, thousandths }),
    write: (value, field) => {
      const [minor, thousandths] = value === null ? [null, null] : ratio(value, field)
      return { unitCostMinor: minor, unitCostThousandths: thousandths }
    },
  },
}

/** What a product has several times: the field is `<list>:<key>`, see `productFacts` and `productRows`. */
const LISTS = ['alias', 'barcode', 'pack'] as const

/** Is it a field of a product? */
export function isProductField(field: string): boolean {
  return field === 'archived' || Object.hasOwn(COLUMNS, field) || LISTS.some(list => field.startsWith(`${list}:`))
}

/** The facts that a product's rows hold. */
export function productFacts({ product, aliases, barcodes, packs }: ProductRows): Map<string, string> {
  const facts = readFacts(COLUMNS, product)
  const archived = flagText(product.archivedAs !== 0)
  if (archived !== null) facts.set('archived', archived)
  for (const { key, alias } of aliases) facts.set(`alias:${key}`, alias)
  for (const { code } of barcodes) facts.set(`barcode:${code}`, code)
  for (const { name, thousandths, packs: count } of packs) facts.set(`pack:${name}`, `${thousandths}/${count}`)
  return facts
}

/** The rows that hold a product's facts. The names of an archived product are free for others. */
export function productRows(shop: number, id: number, facts: Facts): ProductRows {
  const archivedAs = flag(facts.get('archived') ?? null, 'archived') ? id : 0
  const columns = writeFacts(COLUMNS, facts)
  const own = { shopId: shop, productId: id }
  return {
    // Every column of the schema is one of the facts, or stands here.
    product: { shopId: shop, id, archivedAs, ...columns } as Product,
    aliases: listed(facts, 'alias').map(([key, alias]) => {
      assert(key === nameKey(alias), `the field of alias ${alias} is alias:${nameKey(alias)}`)
      return { ...own, key, archivedAs, alias }
    }),
    barcodes: listed(facts, 'barcode').map(([code]) => ({ ...own, code, archivedAs })),
    packs: listed(facts, 'pack').map(([name, value]) => {
      const [thousandths, packs] = ratio(value, `pack:${name}`)
      return { ...own, name, thousandths, packs }
    }),
  }
}

/** The keys and values of one list. */
function listed(facts: Facts, list: (typeof LISTS)[number]): readonly (readonly [string, string])[] {
  const prefix = `${list}:`
  return [...facts].flatMap(([field, value]) => (field.startsWith(prefix) ? [[field.slice(prefix.length), value]] : []))
}

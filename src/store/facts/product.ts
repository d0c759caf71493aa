import assert from 'node:assert/strict'
import { nameKey } from '../../catalog/name-key.ts'
import type { Product } from '../../catalog/product.ts'
import type { Alias, Barcode, Pack, Product as Row } from '../client/client.ts'
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

/** A product's row without its unit cost, which moves with the stock. */
export type OwnRow = Omit<Row, 'unitCostMinor' | 'unitCostThousandths'>

/** The rows that hold one product's facts; those of names and packs belong to it alone. */
export interface ProductRows {
  readonly product: OwnRow
  readonly aliases: readonly Alias[]
  readonly barcodes: readonly Barcode[]
  readonly packs: readonly Pack[]
}

/** What a product has once. A new fact of this kind is one line here, a column of the schema and a migration. */
const COLUMNS: Columns<Product, OwnRow> = {
  name: {
    read: product => product.name,
    write: (text, field) => ({ name: needed(text, field), nameKey: nameKey(needed(text, field)) }),
  },
  unit: { read: product => product.unit, write: (text, field) => ({ unit: needed(text, field) }) },
  price: { read: product => decimal(product.priceMinor), write: text => ({ priceMinor: integer(text) }) },
  reorderPoint: {
    read: product => decimal(product.reorderPointThousandths),
    write: text => ({ reorderPointThousandths: integer(text) }),
  },
  category: { read: product => product.category, write: text => ({ category: text }) },
  place: { read: product => product.place, write: text => ({ place: text }) },
  supplier: { read: product => product.supplier, write: text => ({ supplier: text }) },
  mergedInto: {
    read: product => decimal(product.mergedInto),
    write: (text, field) => ({ mergedInto: text === null ? null : wholeNumber(text, field) }),
  },
}

/** What a product has several times: the field is `<list>:<key>`, see `productFacts` and `productRows`. */
const LISTS = ['alias', 'barcode', 'pack'] as const

/** The facts that are kept in a way of their own: whether its names are free for others; the cost beside its stock. */
const OTHERS = ['archived', 'unitCost']

/** Is it a field of a product? */
export function isProductField(field: string): boolean {
  return Object.hasOwn(COLUMNS, field) || OTHERS.includes(field) || LISTS.some(list => field.startsWith(`${list}:`))
}

/** The facts of a product, all but its unit cost. */
export function productFacts(product: Product): Map<string, string> {
  const facts = readFacts(COLUMNS, product)
  const archived = flagText(product.archived)
  if (archived !== null) facts.set('archived', archived)
  for (const alias of product.aliases) facts.set(`alias:${nameKey(alias)}`, alias)
  for (const code of product.barcodes) facts.set(`barcode:${code}`, code)
  for (const { name, thousandths, packs } of product.packs) facts.set(`pack:${name}`, `${thousandths}/${packs}`)
  return facts
}

/** The rows that hold a product's facts. The names of an archived product are free for others. */
export function productRows(shop: number, id: number, facts: Facts): ProductRows {
  const archivedAs = flag(facts.get('archived') ?? null, 'archived') ? id : 0
  const columns = writeFacts(COLUMNS, facts)
  const own = { shopId: shop, productId: id }
  return {
    // Every column of the schema is one of the facts, or stands here.
    product: { shopId: shop, id, archivedAs, ...columns } as OwnRow,
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

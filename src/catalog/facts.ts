import { nameKey } from './name-key.ts'
import type { Pack, Product } from './product.ts'

/**
 * The facts of a product, as changes of an entry name them. Text stands as it is, money and quantities as integers in
 * decimal (minor units, thousandths), an archived product as "1", a product that was merged as the other one's id.
 */
export const PRODUCT_FACTS = [
  'name',
  'unit',
  'price',
  'reorderPoint',
  'category',
  'place',
  'supplier',
  'archived',
  'mergedInto',
] as const
/** One of the facts that a product has once. */
export type ProductFact = (typeof PRODUCT_FACTS)[number]

/** What a fact holds that is either there or not. */
export const PRESENT = '1'

/** The fact that a product is also called so; it holds the alias as it is written. */
export function aliasFact(alias: string): string {
  return `alias:${nameKey(alias)}`
}

/** The fact that a product bears this barcode; it holds the code. */
export function barcodeFact(code: string): string {
  return `barcode:${code}`
}

/** The fact that a product comes in packs of this name; what it holds is written by `packText`. */
export function packFact(name: string): string {
  return `pack:${name}`
}

/** What a pack holds, as its fact has it: `thousandths/packs`. */
export function packText({ thousandths, packs }: Pick<Pack, 'thousandths' | 'packs'>): string {
  return `${thousandths}/${packs}`
}

/** The facts of a product as changes would write them, by field; what is not there has no field. */
export function productFacts(product: Product): ReadonlyMap<string, string> {
  const once: readonly (readonly [ProductFact, string | null | undefined])[] = [
    ['name', product.name],
    ['unit', product.unit],
    ['price', product.priceMinor?.toString()],
    ['reorderPoint', product.reorderPointThousandths?.toString()],
    ['category', product.category],
    ['place', product.place],
    ['supplier', product.supplier],
    ['archived', product.archived ? PRESENT : null],
    ['mergedInto', product.mergedInto?.toString()],
  ]
  return new Map([
    ...once.flatMap(([field, text]) => (text == null ? [] : [[field as string, text] as const])),
    ...product.aliases.map(alias => [aliasFact(alias), alias] as const),
    ...product.barcodes.map(code => [barcodeFact(code), code] as const),
    ...product.packs.map(pack => [packFact(pack.name), packText(pack)] as const),
  ])
}

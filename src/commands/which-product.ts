import type { Product } from '../catalog/product.ts'
import type { NameReading } from '../language/reading.ts'
import { type Ask, productOf, type ReadContext, type Refused } from './command.ts'

/** The product that was meant, or the question that finds it out. */
export type Which = { readonly kind: 'product'; readonly product: Product } | Ask | Refused

/** How many products a question offers as buttons. */
export const OFFERED_PRODUCTS = 8

/** What begins the keys of answers that settle a name. */
export const PRODUCT_KEY = 'product:'

/** The key under which the answer to "which product is SAID?" is kept with the line. */
export function productKey(said: string): string {
  return `${PRODUCT_KEY}${said.toLowerCase().replace(/\s+/gu, ' ').trim()}`
}

/** Options that name products. */
export function productOptions(ids: readonly number[], context: Pick<ReadContext, 'catalog'>): Ask['options'] {
  return ids.slice(0, OFFERED_PRODUCTS).map(id => ({ label: productOf(context, id).name, value: String(id) }))
}

/** Finds the product that a name means: only what fits one product and no other is taken without asking. */
export function resolveProduct(name: NameReading, context: ReadContext): Which {
  const key = productKey(name.said)
  switch (name.kind) {
    case 'one':
      return { kind: 'product', product: productOf(context, name.product) }
    case 'several':
      return {
        kind: 'ask',
        question: 'which-product',
        key,
        text: `Which ${name.said}?`,
        options: productOptions(name.products, context),
        free: 'product',
      }
    case 'near':
      return {
        kind: 'ask',
        question: 'did-you-mean',
        key,
        text: `There is no "${name.said}". Did you mean ${name.products.length === 1 ? 'this' : 'one of these'}?`,
        options: productOptions(name.products, context),
        free: 'product',
      }
    case 'unknown':
      return {
        kind: 'ask',
        question: 'which-product',
        key,
        text: `There is no "${name.said}" here. Which product do you mean? A new one is made by: new item ${name.said}`,
        options: [],
        free: 'product',
      }
  }
}

import type { Product } from '../../catalog/product.ts'
import { isMisspelling } from '../../language/names/misspelt.ts'
import type { NameReading, Slots } from '../../language/reading.ts'
import { type Ask, productOf, type ReadContext, type Refused, refuse } from '../command.ts'
import { resolveProduct, type Which } from '../which-product.ts'

/** The product that a phrase names; a phrase without one asks, and the answer completes the line. */
export function askedProduct(slots: Slots, context: ReadContext): Which {
  if (slots.product !== undefined) return resolveProduct(slots.product, context)
  return {
    kind: 'ask',
    question: 'which-product',
    key: 'completion',
    text: 'Which product?',
    options: [],
    free: 'text',
    completes: true,
  }
}

/** As `askedProduct`, for what may be changed: an archived product is brought back first. */
export function changedProduct(slots: Slots, context: ReadContext): Which {
  const which = askedProduct(slots, context)
  if (which.kind === 'product' && which.product.archived) return refuseArchived(which.product)
  return which
}

/** What an archived product answers to a change. */
export function refuseArchived({ name }: Pick<Product, 'name'>): Refused {
  return refuse(`${name} is archived. Bring it back with: restore ${name}`)
}

/**
 * All products that names mean: for an answer, a name that fits several stands for all of them, and a slip of the thumb for
 * the one product that it can be; what only resembles a name is asked about.
 */
export function askedProducts(
  names: readonly NameReading[],
  context: ReadContext,
): { readonly kind: 'products'; readonly products: readonly Product[] } | Ask | Refused {
  const ids: number[] = []
  for (const name of names) {
    if (name.kind === 'several') {
      ids.push(...name.products)
      continue
    }
    const meant = name.kind === 'near' ? misspelt(name, context) : undefined
    const which: Which = meant === undefined ? resolveProduct(name, context) : { kind: 'product', product: meant }
    if (which.kind !== 'product') return which
    ids.push(which.product.id)
  }
  return { kind: 'products', products: [...new Set(ids)].map(id => productOf(context, id)) }
}

/** The one product of which the name is a misspelling. */
function misspelt(
  { said, products }: Extract<NameReading, { kind: 'near' }>,
  context: ReadContext,
): Product | undefined {
  const [only, ...others] = products
    .map(id => productOf(context, id))
    .filter(({ name, aliases }) => [name, ...aliases].some(own => isMisspelling(said, own)))
  return others.length === 0 ? only : undefined
}

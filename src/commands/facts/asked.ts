import type { Product } from '../../catalog/product.ts'
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
 * All products that names mean: for an answer, a name that fits several stands for all of them; what only resembles a
 * name is asked about.
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
    const which = resolveProduct(name, context)
    if (which.kind !== 'product') return which
    ids.push(which.product.id)
  }
  return { kind: 'products', products: [...new Set(ids)].map(id => productOf(context, id)) }
}

import { nameKey } from '../../catalog/name-key.ts'
import type { Product } from '../../catalog/product.ts'

/**
 * What stands for a product in the key of a question: its name. A product that the line itself makes has another id each
 * time the line is run again.
 */
export function askedOf({ name }: Pick<Product, 'name'>): string {
  return nameKey(name)
}

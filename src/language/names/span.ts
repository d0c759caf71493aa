import type { Label } from './label.ts'

/** A name that stands in a line up to, not including, token `end`. */
export interface NameSpan {
  readonly end: number
  readonly kind: 'one' | 'several' | 'near'
  readonly products: readonly number[]
  /** How far it is from the whole name as it stands in the catalogue: 0 is that name itself. */
  readonly distance: number
}

/** How far the ways of saying a name are from the name itself. */
export const DISTANCE = {
  whole: 0,
  answered: 0.1,
  reordered: 0.5,
  part: 1,
  several: 2,
  initials: 2.5,
  weak: 4,
} as const

/** A span of products that all fit equally well. */
export function spanOf(end: number, products: readonly number[], distance: number): NameSpan {
  return { end, kind: products.length === 1 ? 'one' : 'several', products, distance }
}

/** The products of these labels, each once. */
export function productsOf(labels: readonly Label[]): number[] {
  const [only] = labels
  if (only !== undefined && labels.length === 1) return [only.product]
  return [...new Set(labels.map(label => label.product))]
}

import type { PhraseFit } from './read.ts'

/** "New product wispa 24 in stock price 85p": a name, how many, and at which price. */
export function isDescribed({ reading: { slots } }: PhraseFit): boolean {
  const { text, money, quantity, leftover } = slots
  return text !== undefined && money !== undefined && quantity !== undefined && leftover === undefined
}

/** A command that is said by its own words alone, "undo", is that even where a product is called so. */
export function isAboutNames({ reading: { slots } }: PhraseFit): boolean {
  return Object.keys(slots).some(slot => slot !== 'word')
}

/** A category or place that nobody knows is only heard of beside a product: "put rice in grains". */
export function isAboutSomething({ reading: { slots } }: PhraseFit): boolean {
  const { product, products, text, category, place } = slots
  return product !== undefined || products !== undefined || text !== undefined || !(category ?? place)
}

/** "inventory count 555 35", asked as the stock of something: what is counted resembles more. */
export function isOfUnknown({ reading: { slots } }: PhraseFit): boolean {
  const { product, products = product === undefined ? [] : [product] } = slots
  return products.some(({ kind }) => kind === 'unknown')
}

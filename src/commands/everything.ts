import type { Ask, WriteContext } from './command.ts'

/** What touches everything is confirmed by writing the shop's name; undefined once it was. */
export function askForShopName(what: string, context: WriteContext): Ask | undefined {
  const { name } = context.unit.shop
  const answer = context.answers.get(SHOP_NAME_KEY)
  if (answer !== undefined && sameName(answer, name)) return undefined
  return {
    kind: 'ask',
    question: 'confirm-by-name',
    key: SHOP_NAME_KEY,
    text: `${what} Write the name of the shop to confirm, or cancel: ${name}`,
    options: [],
    free: 'text',
  }
}

const SHOP_NAME_KEY = 'shop-name'

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

/** "1 product", "12 products". */
export function counted(products: number): string {
  return products === 1 ? '1 product' : `${products} products`
}

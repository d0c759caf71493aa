import { englishStates } from '../language/lexicon/en/states.ts'
import type { Move, NameReading } from '../language/reading.ts'
import type { Recognised } from '../language/recognised.ts'

/** How many ways to say it are shown. */
const SHOWN_WAYS = 2
/** Stands where the person said no number. */
const ANY_NUMBER = '3'
/** Stands where the person named no product that is known. */
const ANY_PRODUCT = 'soap'

type Saying = (product: string, quantity: string) => string

/** How each movement is said of a product. */
const MOVEMENTS: Readonly<Record<Move, Saying>> = {
  sell: (product, quantity) => `sold ${quantity} ${product}`,
  receive: (product, quantity) => `received ${quantity} ${product}`,
  'customer-return': (product, quantity) => `customer returned ${quantity} ${product}`,
  'supplier-return': (product, quantity) => `returned ${quantity} ${product} to supplier`,
  waste: (product, quantity) => `threw away ${quantity} ${product}`,
  use: (product, quantity) => `used ${quantity} ${product}`,
  count: (product, quantity) => `${product} is ${quantity} now`,
  transfer: (product, quantity) => `transfer out ${quantity} ${product}`,
}

/** How commands are said of a product. What takes away or renames is not held out to somebody who said something else. */
export const OF_A_PRODUCT: Readonly<Record<string, Saying>> = {
  ...MOVEMENTS,
  stock: product => `how much ${product}`,
  price: product => `price of ${product}?`,
  'set-price': (product, quantity) => `price ${product} ${figureOf(quantity)}`,
  change: (product, quantity) => `price ${product} ${figureOf(quantity)}`,
  cost: product => `cost of ${product}?`,
  'reorder-point': (product, quantity) => `min ${product} ${quantity}`,
  'product-card': product => `details of ${product}`,
  'last-time': product => `when did we last get ${product}?`,
  moved: product => `how much ${product} came in this week`,
  recent: product => `history of ${product}`,
  'stock-value': product => `what is ${product} worth`,
  place: product => `where is ${product}?`,
  profit: product => `profit on ${product} this month`,
  'who-sold': product => `who sold ${product} today`,
  'best-sellers': product => `sales of ${product} this week`,
  report: product => `sales of ${product} this week`,
}

/** How commands are said that need no product. */
export const OF_THE_SHOP: Readonly<Record<string, string>> = {
  report: 'report today',
  profit: 'profit today',
  'best-sellers': 'what sold best this week',
  low: 'low',
  stock: 'stock',
  price: 'price of soap?',
  moved: 'what came in this week',
  recent: 'recent',
  'stock-value': 'stock value',
  settings: 'settings',
  members: 'members',
  export: 'export csv',
  alias: 'aliases',
  'who-sold': 'who sold most',
}

/**
 * Ways to say what somebody may have meant, made of their own words: the products, the quantity and the verbs that were
 * recognised, then the commands that it came nearest to. None where nothing was recognised.
 */
export function ownWords(recognised: Recognised): readonly string[] {
  const { names, quantity, moves, commands } = recognised
  const [name] = names
  if (name === undefined) {
    const told = moves.map(move => MOVEMENTS[move](ANY_PRODUCT, quantity ?? ANY_NUMBER))
    return distinct([...told, ...commands.flatMap(command => OF_THE_SHOP[command] ?? [])])
  }
  const likely = quantity === undefined ? ['stock', 'sell'] : ['sell', 'receive', 'count']
  const ways = [...moves, ...commands, ...likely].flatMap(command => {
    return OF_A_PRODUCT[command]?.(calledOf(name), quantity ?? ANY_NUMBER) ?? []
  })
  return distinct(ways)
}

/** Words that say that so many are there. */
const THERE = new Set(englishStates.there.split('|'))
/** How many plain lines are offered as buttons. */
const OFFERED_LINES = 3

/**
 * The plain lines that a line of so many of one product may be meant as, the likelier first: what its verbs and words come
 * near to, then a sale, a receipt, a count. None where it says more than that, which would be lost.
 */
export function plainLines(
  text: string,
  { names, quantity, moves, commands, isOfOneGood }: Recognised,
): readonly string[] {
  const [name] = names
  if (!isOfOneGood || name === undefined || quantity === undefined) return []
  const isThere = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(word => THERE.has(word))
  const likely: readonly Move[] = isThere ? ['count', 'receive', 'sell'] : ['sell', 'receive', 'count']
  const priced = commands.filter(command => command === 'set-price' || command === 'change')
  const told = [...moves, ...priced]
  const lines = (told.length > 1 ? told : [...told, ...likely]).flatMap(
    way => OF_A_PRODUCT[way]?.(calledOf(name), quantity) ?? [],
  )
  return [...new Set(lines)].slice(0, OFFERED_LINES)
}

/** The product as the person called it. */
function calledOf({ said }: Pick<NameReading, 'said'>): string {
  return said.toLowerCase()
}

function figureOf(quantity: string): string {
  return /\d+(?:[.,]\d+)*/.exec(quantity)?.[0] ?? ANY_NUMBER
}

function distinct(ways: readonly string[]): readonly string[] {
  return [...new Set(ways)].slice(0, SHOWN_WAYS)
}

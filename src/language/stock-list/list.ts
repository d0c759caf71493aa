import { englishStockLists } from '../lexicon/en/stock-lists.ts'
import { type ListedGoods, readGoods } from './figures.ts'
import { isNoGoods } from './no-goods.ts'

/** A list of goods with what its heading says of it. */
export interface StockList {
  /** `opening`: what the shop has; `added`: what is to be added; null: there is no heading. */
  readonly heading: 'opening' | 'added' | null
  readonly goods: readonly ListedGoods[]
}

/** One way to understand a list: the plain list with the words that it is taken in by, and what its figures are. */
export interface ListMeaning {
  readonly label: string
  readonly line: string
}

const HEADINGS = (['opening', 'added'] as const).map(kind => ({
  kind,
  said: new Set(englishStockLists[kind].split('|')),
}))
const MOST_HEADING_CHARACTERS = 40
/** A list without a heading has so many lines at least. */
const LEAST_LINES = 3
/** What takes in a list of goods. */
const TAKEN_IN_BY = 'import'

/** Reads a text as a list of goods, each of the shape NAME number [unit] [price]; undefined where it is none. */
export function readStockList(text: string): StockList | undefined {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  const [first = '', ...below] = lines
  const heading = headingOf(first)
  if (heading !== undefined) {
    if (heading.rest === '') return listOf(heading.kind, below)
    if (below.length > 0) return listOf(heading.kind, [heading.rest, ...below])
    const parts = heading.rest.split(/\s*;\s*|,\s+(?=[\p{L}])|\s+and\s+/u)
    return listOf(heading.kind, parts) ?? listOf(heading.kind, [heading.rest])
  }
  return lines.length < LEAST_LINES ? undefined : listOf(null, lines)
}

function headingOf(line: string): { readonly kind: 'opening' | 'added'; readonly rest: string } | undefined {
  const words = line.slice(0, MOST_HEADING_CHARACTERS).split(/[\s:]+/u)
  for (let count = words.length; count > 0; count -= 1) {
    const said = words
      .slice(0, count)
      .join(' ')
      .toLowerCase()
      .replace(/[\s:*_-]+$/u, '')
      .replace(/^\W+/u, '')
    const kind = HEADINGS.find(heading => heading.said.has(said))?.kind
    if (kind === undefined) continue
    const at = endOfWords(line, count)
    const rest = line.slice(at).replace(/^[\s:*_-]+/u, '')
    // "add rice 20 kg 45" in one line has a verb of its own.
    return rest !== '' && kind === 'added' && !/[:\n]\s*$/u.test(line.slice(0, at).concat(line.slice(at, at + 1)))
      ? undefined
      : { kind, rest }
  }
  return undefined
}

function endOfWords(line: string, count: number): number {
  const found = [...line.matchAll(/[^\s:]+/gu)][count - 1]
  return found === undefined ? line.length : found.index + found[0].length
}

function listOf(heading: StockList['heading'], lines: readonly string[]): StockList | undefined {
  const told = lines.filter(line => !isNoGoods(line))
  const isMixed = told.length < lines.length
  // Below a heading a total is left out, and the list is shown before it is written.
  if (told.length === 0 || (isMixed && heading === null)) return undefined
  const all = told.flatMap(line => readGoods(line) ?? [])
  if (all.length < told.length) return undefined
  return { heading, goods: isMixed ? all.map(one => ({ ...one, isDoubtful: true })) : all }
}

/** What a list may mean, the likelier first; a single meaning of a list with a heading is certain. */
export function meaningsOf({ heading, goods }: StockList): readonly ListMeaning[] {
  const priced = goods.filter(({ price }) => price !== null)
  const stocked = meaning(goods, ({ quantity, unit, price }) => [withUnit(quantity, unit), price ?? ''])
  if (priced.length > 0) {
    if (heading === 'added')
      return [
        { ...stocked, label: figuresOf(goods, 'price') },
        {
          ...meaning(goods, ({ quantity, unit, price }) => [withUnit(quantity, unit), '', price ?? '']),
          label: figuresOf(goods, 'cost'),
        },
      ]
    const isOrderTold = goods.some(({ unit, isMarked }) => unit !== null || isMarked)
    if (isOrderTold) return [stocked]
    const turned = goods.map(one => (one.price === null ? one : { ...one, quantity: one.price, price: one.quantity }))
    const otherway = meaning(turned, ({ quantity, price }) => [quantity, price ?? ''])
    return [
      { ...stocked, label: figuresOf(goods, 'price') },
      { ...otherway, label: figuresOf(turned, 'price') },
    ]
  }
  if (heading !== null || goods.some(({ unit }) => unit !== null)) return [stocked]
  const [first] = goods
  return [
    { ...stocked, label: `They are stock: ${first?.quantity} ${first?.name}` },
    {
      ...meaning(goods, ({ quantity }) => ['', quantity]),
      label: `They are prices: ${first?.name} at ${first?.quantity}`,
    },
  ]
}

/** Is it said so plainly that it need not be asked about? */
export function isCertain(list: StockList): boolean {
  return list.heading !== null && meaningsOf(list).length === 1 && !list.goods.some(({ isDoubtful }) => isDoubtful)
}

/** How a list is said back before it is written. */
export function shownOf({ goods }: StockList): string {
  const shown = goods.slice(0, MOST_SHOWN).map(({ name, quantity, unit, price }) => {
    return `${name}: ${withUnit(quantity, unit)}${price === null ? '' : `, ${price}`}`
  })
  const more = goods.length - shown.length
  return [...shown, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n')
}

const MOST_SHOWN = 10

function meaning(goods: readonly ListedGoods[], cells: (one: ListedGoods) => readonly string[]): ListMeaning {
  const lines = goods.map(one => [one.name, ...cells(one)].join(', ').replace(/[,\s]+$/u, ''))
  const made = goods.length === 1 ? 'Make this product' : `Make these ${goods.length} products`
  return { label: made, line: [TAKEN_IN_BY, ...lines].join('\n') }
}

function figuresOf(goods: readonly ListedGoods[], sum: 'price' | 'cost'): string {
  const told = goods.find(({ price }) => price !== null) ?? goods[0]
  if (told === undefined) return ''
  const { name, quantity, unit, price } = told
  return `${withUnit(quantity, unit)} ${name}, ${sum} ${price}`
}

function withUnit(quantity: string, unit: string | null): string {
  return unit === null ? quantity : `${quantity} ${unit}`
}

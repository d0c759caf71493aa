import type { Clause, Item, NameReading, PriceReading } from './reading.ts'

/** What came back of goods that were sold at a price of their own came back at that price; undefined where it is not told. */
export function withPriceOfSale(clauses: readonly Clause[]): readonly Clause[] | undefined {
  const sold: Item[] = []
  const priced: Clause[] = []
  let isOfAll = false
  for (const clause of clauses) {
    if (clause.move === 'sell') {
      sold.push(...clause.items)
      isOfAll ||= clause.priceOfAll !== undefined
    }
    if (clause.move !== 'customer-return' || sold.length === 0) {
      priced.push(clause)
      continue
    }
    const items = clause.items.map(item => (item.price === null ? withPriceOf(item, sold) : item))
    if (items.includes(undefined) || (isOfAll && clause.items.some(({ price }) => price === null))) return undefined
    priced.push({ ...clause, items: items.flatMap(item => item ?? []) })
  }
  return priced
}

function withPriceOf(item: Item, sold: readonly Item[]): Item | undefined {
  const same = sold.filter(({ name }) => isSame(name, item.name))
  const own = same.filter(({ price }) => price !== null)
  const [first] = own
  if (first === undefined) return item
  const price = same.length === 1 ? priceOfOne(first, item) : undefined
  return price === undefined ? undefined : { ...item, price }
}

function isSame(one: NameReading, other: NameReading): boolean {
  if (one.kind === 'one' && other.kind === 'one') return one.product === other.product
  return one.said.toLowerCase() === other.said.toLowerCase()
}

function priceOfOne({ price, quantity }: Item, { quantity: back }: Item): PriceReading | undefined {
  if (price === null || quantity?.kind !== 'exact' || back?.kind !== 'exact') return undefined
  if (price.kind === 'off' || price.kind === 'free') return price
  const isAlike =
    quantity.unit === back.unit && quantity.packSizeThousandths === back.packSizeThousandths && price.kind !== 'unclear'
  if (!isAlike || price.kind === 'less') return undefined
  if (price.kind === 'each') return price
  const all = price.minor * 1000n
  return quantity.thousandths > 0n && all % quantity.thousandths === 0n
    ? { kind: 'each', minor: all / quantity.thousandths }
    : undefined
}

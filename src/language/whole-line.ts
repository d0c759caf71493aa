import { englishWholeLine } from './lexicon/en/doubts/whole-line.ts'
import type { Clause, Item, LineReading, NameReading, PriceReading } from './reading.ts'

type ClausesReading = Extract<LineReading, { kind: 'clauses' }>

/** Figures without a mark between them, so many of which are a telephone number or a bar code. */
const LONG_FIGURE = /(?<![\d.,])\d{8,}(?![\d.,]*\d)/u

/**
 * A reading of a line judged as a whole: what was told of one of its parts may hold for another, or something in it is
 * hardly what it was read as. Then it is asked, with no line to choose.
 */
export function judgedWhole(reading: LineReading, today: string): LineReading {
  if (reading.kind === 'unclear' && reading.because === 'no-product' && isOfMoreSpoilt(reading.text)) {
    return { ...reading, because: 'two-readings', said: reading.text, ways: [] }
  }
  if (reading.kind !== 'clauses') return reading
  if (isDoubtful(reading, today)) return asked(reading)
  const clauses = withPriceOfSale(reading.clauses)
  return clauses === undefined ? asked(reading) : { ...reading, clauses }
}

function asked({ text, clauses }: ClausesReading): LineReading {
  const products: readonly NameReading[] = clauses.flatMap(({ items }) => items.map(({ name }) => name))
  const command = clauses[0]?.move ?? null
  return { kind: 'unclear', text, command, because: 'two-readings', said: text, products, ways: [] }
}

function isOfMoreSpoilt(text: string): boolean {
  return englishWholeLine.moreSpoilt.test(text.trim().replace(/[.!]+$/u, ''))
}

function isDoubtful({ text, clauses }: ClausesReading, today: string): boolean {
  return clauses.some(clause => {
    const isLong = clause.items.some(({ quantity }) => quantity !== null && LONG_FIGURE.test(quantity.said))
    return isLong || isOnBareDay(clause) || isFreeOf(clause, text) || isHeadedCount(clause, text, today)
  })
}

/** "on first": a day that was told without "the". */
function isOnBareDay({ day, remark }: Clause): boolean {
  return day === null && remark !== null && englishWholeLine.bareDay.test(remark.trim())
}

/** "10 sugar free gum": goods without something, and none that were given away. */
function isFreeOf({ items, remark }: Clause, text: string): boolean {
  const last = items.at(-1)
  if (last?.price?.kind !== 'free' || remark === null || !/^\p{L}/u.test(remark)) return false
  return text.toLowerCase().endsWith(` free ${remark.toLowerCase()}`) && !englishWholeLine.besideFree.test(remark)
}

/** "closing stock yesterday: milk 40" was counted before what was sold since. */
function isHeadedCount({ move, day, items }: Clause, text: string, today: string): boolean {
  if (move !== 'count' || day?.kind !== 'day' || day.date >= today) return false
  const [first] = items
  const at = text.indexOf(day.said)
  return at > 0 && first !== undefined && at < text.lastIndexOf(first.name.said)
}

/** What came back of goods that were sold at a price of their own came back at that price; undefined where it is not told. */
function withPriceOfSale(clauses: readonly Clause[]): readonly Clause[] | undefined {
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

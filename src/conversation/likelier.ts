import { addDays } from '../language/calendar.ts'
import type { Clause, LineReading, Move, NameReading, Slots } from '../language/reading.ts'
import type { Reason } from '../ledger/reason.ts'
import type { ShopReader } from '../store/port.ts'

/** What moved longer ago tells nothing of what is meant today. */
export const RECENT_DAYS = 90

/** Which movements tell what is meant with each verb. */
const REASON_OF: Readonly<Record<Move, Reason>> = {
  sell: 'sale',
  receive: 'receipt',
  'customer-return': 'return',
  'supplier-return': 'supplier-return',
  waste: 'waste',
  use: 'use',
  count: 'count',
  transfer: 'transfer',
}

/** Puts a name's products into another order. */
type Ranking = (name: NameReading) => NameReading

/**
 * The readings with the products of each name that fits several in the order in which they are likely: by how often each
 * moved so lately, then as they stand in the catalogue. The books are asked only where there is such a name.
 */
export async function likelierFirst(
  readings: readonly LineReading[],
  reader: ShopReader,
  today: string,
): Promise<readonly LineReading[]> {
  if (!readings.some(reading => namesIn(reading).some(isOpen))) return readings
  const ranked: LineReading[] = []
  for (const reading of readings) ranked.push(await withLikelierFirst(reading, reader, today))
  return ranked
}

async function withLikelierFirst(reading: LineReading, reader: ShopReader, today: string): Promise<LineReading> {
  if (reading.kind === 'phrase') {
    const ranking = await rankingOf('sale', namesIn(reading), reader, today)
    return { ...reading, slots: rankedSlots(reading.slots, ranking) }
  }
  if (reading.kind !== 'clauses') return reading
  const clauses: Clause[] = []
  for (const clause of reading.clauses) {
    const names = clause.items.map(item => item.name)
    const ranking = await rankingOf(REASON_OF[clause.move], names, reader, today)
    clauses.push({ ...clause, items: clause.items.map(item => ({ ...item, name: ranking(item.name) })) })
  }
  return { ...reading, clauses }
}

async function rankingOf(
  reason: Reason,
  names: readonly NameReading[],
  reader: ShopReader,
  today: string,
): Promise<Ranking> {
  const products = [...new Set(names.filter(isOpen).flatMap(name => name.products))]
  if (products.length === 0) return name => name
  const times = await reader.timesMoved({
    from: addDays(today, -RECENT_DAYS),
    to: null,
    reasons: [reason],
    products,
  })
  const often = (product: number): number => times.get(product) ?? 0
  return name =>
    isOpen(name) ? { ...name, products: name.products.toSorted((one, other) => often(other) - often(one)) } : name
}

function rankedSlots(slots: Slots, ranking: Ranking): Slots {
  const { product, products } = slots
  return {
    ...slots,
    ...(product === undefined ? {} : { product: ranking(product) }),
    ...(products === undefined ? {} : { products: products.map(ranking) }),
  }
}

function namesIn(reading: LineReading): readonly NameReading[] {
  if (reading.kind === 'clauses') return reading.clauses.flatMap(clause => clause.items.map(item => item.name))
  if (reading.kind !== 'phrase') return []
  const { product, products = [] } = reading.slots
  return product === undefined ? products : [product, ...products]
}

function isOpen(name: NameReading): name is Extract<NameReading, { kind: 'several' }> {
  return name.kind === 'several'
}

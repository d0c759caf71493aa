import type { Sight } from '../context.ts'
import type { Item } from '../reading.ts'
import { endOfPlain } from '../text/line.ts'
import { moneyAt } from '../values/money.ts'
import { numberAt } from '../values/number.ts'
import type { EntryReading } from './joined.ts'

const THOUSAND = 1000n

/**
 * Does a line below entries only say again how much they are: "total 120" of what was told with prices that come to it, or
 * "total 5" of five?
 */
export function agreesWith({ line, habits }: Sight, entries: readonly EntryReading[]): boolean {
  const figures = line.tokens.flatMap(({ kind }, at) => (kind === 'number' ? [at] : []))
  const [at, ...more] = figures
  if (at === undefined || more.length > 0) return false
  const clauses = entries.flatMap(entry => entry.clauses)
  if (clauses.some(({ priceOfAll }) => priceOfAll !== undefined)) return false
  const items = clauses.flatMap(clause => clause.items)
  const money = moneyAt(line, at, habits)
  if (money !== undefined && money.minor !== null && money.minor === sumOf(items, sumIn)) return true
  const isTotal = line.tokens.some((_, word) => endOfPlain(line, word, 'total') > 0)
  const [figure, ...others] = numberAt(line, at)?.readings ?? []
  if (!isTotal || figure === undefined || figure.decimals > 0 || others.length > 0) return false
  return figure.value * THOUSAND === sumOf(items, countIn)
}

function sumOf(items: readonly Item[], valueIn: (item: Item) => bigint | undefined): bigint | undefined {
  let sum = 0n
  for (const item of items) {
    const value = valueIn(item)
    if (value === undefined) return undefined
    sum += value
  }
  return sum
}

function sumIn({ price, quantity }: Item): bigint | undefined {
  if (price?.kind === 'total') return price.minor
  if (price?.kind !== 'each' || price.ofUnit !== undefined || quantity?.kind !== 'exact') return undefined
  const thousandths = price.minor * quantity.thousandths
  return thousandths % THOUSAND === 0n ? thousandths / THOUSAND : undefined
}

function countIn({ quantity }: Item): bigint | undefined {
  return quantity?.kind === 'exact' ? quantity.thousandths : undefined
}

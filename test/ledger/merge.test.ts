import { describe, expect, it } from 'vitest'
import { StockBook } from '../../src/ledger/draft.ts'
import type { Stock } from '../../src/ledger/movement.ts'

const DAY = '2026-11-18'
const stock = (pieces: number, value: number, cost: number | null): Stock => ({
  onHandThousandths: BigInt(pieces * 1000),
  valueMinor: BigInt(value),
  unitCost: cost === null ? null : { minor: BigInt(cost), thousandths: 1000n },
})

const merged = (from: Stock, into: Stock) => {
  const start = new Map([
    [1, from],
    [2, into],
  ])
  const book = new StockBook(start)
  expect(book.merge(1, 2, DAY)).toBeNull()
  const posting = book.result()
  if (posting.kind !== 'posting') throw new Error('the merge was refused')
  for (const [product, before] of start) {
    const own = posting.movements.filter(movement => movement.product === product)
    const sum = (figure: (movement: (typeof own)[number]) => bigint) => own.reduce((all, one) => all + figure(one), 0n)
    const after = posting.stocks.get(product) ?? before
    expect(after.onHandThousandths).toBe(before.onHandThousandths + sum(one => one.quantityThousandths))
    expect(after.valueMinor).toBe(before.valueMinor + sum(one => one.valueMinor ?? 0n))
  }
  return { book, posting, from: posting.stocks.get(1), into: posting.stocks.get(2) }
}

describe('merging the stock of two products', () => {
  it('moves quantity and value by transfers, and averages the cost', () => {
    const { posting, from, into } = merged(stock(10, 38_000, 3_800), stock(5, 20_000, 4_000))
    expect(posting.movements.map(one => [one.product, one.reason, one.quantityThousandths, one.valueMinor])).toEqual([
      [1, 'transfer', -10_000n, -38_000n],
      [2, 'transfer', 10_000n, 38_000n],
    ])
    expect(from).toMatchObject({ onHandThousandths: 0n, valueMinor: 0n })
    expect(into).toMatchObject({ onHandThousandths: 15_000n, valueMinor: 58_000n })
  })

  it('moves nothing where nothing is', () => {
    expect(merged(stock(0, 0, 3_800), stock(5, 20_000, 4_000)).posting.movements).toEqual([])
  })

  it('takes goods of unknown cost in at the cost that is known there', () => {
    expect(merged(stock(10, 0, null), stock(5, 20_000, 4_000)).into).toMatchObject({ valueMinor: 60_000n })
  })

  it('makes the cost known where it was not', () => {
    const { into } = merged(stock(10, 38_000, 3_800), stock(5, 0, null))
    expect(into).toMatchObject({ onHandThousandths: 15_000n, valueMinor: 57_000n })
  })

  it('leaves an unknown cost unknown', () => {
    expect(merged(stock(10, 0, null), stock(5, 0, null)).into).toMatchObject({ valueMinor: 0n, unitCost: null })
  })

  it('makes a hole of one a hole of the other', () => {
    const { from, into } = merged(stock(-3, -11_400, 3_800), stock(5, 20_000, 4_000))
    expect(from).toMatchObject({ onHandThousandths: 0n, valueMinor: 0n })
    expect(into).toMatchObject({ onHandThousandths: 2_000n, valueMinor: 8_000n })
  })

  it('fills a hole of the other', () => {
    const { into } = merged(stock(10, 38_000, 3_800), stock(-4, -16_000, 4_000))
    expect(into).toMatchObject({ onHandThousandths: 6_000n, valueMinor: 22_800n })
  })
})

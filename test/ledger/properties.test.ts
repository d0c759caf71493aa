import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { StockBook } from '../../src/ledger/draft.ts'
import type { Movement } from '../../src/ledger/movement.ts'
import { sameUnitCost } from '../../src/ledger/unit-cost.ts'
import { anyHistory, anyIntent, anyUnitCost, calmHistory } from './arbitrary.ts'
import { Books, inWords, receive, sell, TODAY } from './books.ts'
import { isWithinHalves } from './fraction.ts'
import { expectSound, live, sumOf, undoAll } from './living.ts'
import { EMPTY_SHELF, expected, shelfOf } from './model.ts'

const RUNS = { numRuns: 400 }
const PRODUCTS = [1, 2]

describe('whatever happens', () => {
  test('on hand and value are the sums of the movements', () => {
    fc.assert(
      fc.property(anyHistory, history => {
        live(history, books => {
          for (const product of PRODUCTS) {
            const { onHandThousandths: quantity, valueMinor: value } = books.stock(product)
            expect({ quantity, value }).toEqual(sumOf(books.movements, product))
          }
        })
      }),
      RUNS,
    )
  })

  test('the value has the sign of what is on hand', () => {
    fc.assert(
      fc.property(anyHistory, history => {
        live(history, books => {
          for (const product of PRODUCTS) expectSound(books.stock(product))
        })
      }),
      RUNS,
    )
  })

  test('a movement is taken back at most once, by its opposite', () => {
    fc.assert(
      fc.property(anyHistory, history => {
        const { movements } = live(history)
        const reversals = movements.filter(movement => movement.reverses !== null)
        expect(new Set(reversals.map(movement => movement.reverses)).size).toBe(reversals.length)
        for (const reversal of reversals) {
          const original = movements.find(movement => movement.id === reversal.reverses)
          expect(reversal).toMatchObject({
            product: original?.product,
            reason: original?.reason,
            businessDate: original?.businessDate,
            quantityThousandths: -(original?.quantityThousandths ?? 1n),
          })
          expect((reversal.valueMinor ?? 0n) + (original?.valueMinor ?? 0n)).toBe(0n)
          expect((reversal.amountMinor ?? 0n) + (original?.amountMinor ?? 0n)).toBe(0n)
        }
      }),
      RUNS,
    )
  })

  test('what was written never changes', () => {
    fc.assert(
      fc.property(anyHistory, history => {
        let before: readonly Movement[] = []
        live(history, books => {
          expect(books.movements.slice(0, before.length)).toEqual(before)
          before = structuredClone(books.movements)
        })
      }),
      RUNS,
    )
  })

  test('no number of stock or money is a float', () => {
    fc.assert(
      fc.property(anyHistory, history => {
        const { movements, stocks } = live(history)
        const ids = new Set(['id', 'entry', 'member', 'product', 'reverses'])
        for (const [name, value] of movements.flatMap(movement => Object.entries(movement))) {
          if (!ids.has(name)) expect(typeof value).not.toBe('number')
        }
        for (const { unitCost, ...stock } of stocks.values()) {
          for (const value of Object.values({ ...stock, ...unitCost })) expect(typeof value).toBe('bigint')
        }
      }),
      RUNS,
    )
  })

  test('undoing everything, in any order, leaves nothing and no value', () => {
    fc.assert(
      fc.property(anyHistory, fc.infiniteStream(fc.boolean()), (history, order) => {
        const books = live(history)
        const entries = books.entries.filter(entry => entry.kind === 'entry').map(entry => entry.number)
        const [soon, late] = [[], []] as [number[], number[]]
        for (const number of entries) (order.next().value ? soon : late).push(number)
        undoAll(books, [...soon, ...late.toReversed()])
        for (const product of PRODUCTS) {
          expect(books.stock(product)).toMatchObject({ onHandThousandths: 0n, valueMinor: 0n })
        }
      }),
      RUNS,
    )
  })

  test('undoing the last entry and bringing it back leaves the same books', () => {
    fc.assert(
      fc.property(anyHistory, history => {
        const books = live(history)
        if (books.entries.length === 0) return
        const before = new Map(books.stocks)
        const last = books.entries.length
        books.undo(last)
        books.undo(last + 1)
        for (const product of PRODUCTS) {
          const { unitCost, ...levels } = books.stock(product)
          const { unitCost: costBefore, ...levelsBefore } = before.get(product) ?? new Books().stock()
          expect(levels).toEqual(levelsBefore)
          if (levels.onHandThousandths > 0n) expect(sameUnitCost(unitCost, costBefore)).toBe(true)
        }
      }),
      RUNS,
    )
  })
})

describe('unknown is not zero', () => {
  test('a step has a value if and only if a cost is known or stated', () => {
    fc.assert(
      fc.property(anyHistory, anyIntent, (history, intent) => {
        const books = live(history)
        const stated = 'unitCostMinor' in intent && (intent.unitCostMinor ?? intent.valueMinor) !== null
        const known = stated || books.stock(intent.product).unitCost !== null
        const [movement] = books.must(intent).movements
        expect(movement?.valueMinor !== null).toBe(known)
      }),
      RUNS,
    )
  })

  test('a cost is forgotten only by taking an entry back, and the entries say so', () => {
    fc.assert(
      fc.property(anyHistory, history => {
        let known = new Map<number, boolean>()
        live(history, books => {
          const now = new Map(PRODUCTS.map(product => [product, books.stock(product).unitCost !== null]))
          for (const product of PRODUCTS.filter(product => known.get(product) && !now.get(product))) {
            const last = books.entries.at(-1)
            expect(last?.kind).toBe('undo')
            expect(last?.changes).toContainEqual(
              expect.objectContaining({ subject: `product:${product}`, after: null }),
            )
          }
          known = now
        })
      }),
      RUNS,
    )
  })
})

describe('a shop that always buys at the same cost', () => {
  /** Whole units above zero come in, at 10 each or without a cost; below zero go out; 0, half of the time, undoes the entry picked. */
  const step = fc.tuple(fc.oneof(fc.integer({ min: -6, max: 9 }), fc.constant(0)), fc.boolean(), fc.nat())

  test('has that cost or none, whatever is taken back and brought back', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), steps => {
        const books = new Books()
        for (const [units, stated, pick] of steps) {
          const number = (pick % Math.max(books.entries.length, 1)) + 1
          if (units > 0) books.must(receive(units, stated ? { each: 10n } : {}))
          else if (units < 0 && has(books, -units)) books.must(sell(-units))
          else if (units === 0 && has(books, undoTakes(books, number))) books.undo(number)
          const { onHandThousandths, unitCost } = books.stock()
          if (onHandThousandths > 0n && unitCost !== null) expect(inWords(books.stock())).toMatch(/ at 10$/)
        }
      }),
      { numRuns: 3000 },
    )
  })

  function has(books: Books, units: number): boolean {
    return books.stock().onHandThousandths >= BigInt(units) * 1000n
  }

  function undoTakes(books: Books, number: number): number {
    const tip = books.entries.length === 0 ? undefined : books.chain(number).at(-1)
    if (tip === undefined) return Number.MAX_SAFE_INTEGER
    return Number(sumOf(tip.movements, 1).quantity / 1000n)
  }
})

describe('against an exact model', () => {
  test('each step moves the exact value of the books before it, but for half a minor unit', () => {
    fc.assert(
      fc.property(anyHistory, anyIntent, (history, intent) => {
        const books = live(history)
        const { moved, shelf } = expected(shelfOf(books.stock(intent.product)), intent)
        const [movement] = books.must(intent).movements
        const value = movement?.valueMinor ?? null
        expect(value === null).toBe(moved === null)
        if (value !== null && moved !== null) expect(isWithinHalves(value, moved, 1n)).toBe(true)
        const { onHandThousandths, valueMinor } = books.stock(intent.product)
        expect(onHandThousandths).toBe(shelf.onHand)
        expect(isWithinHalves(valueMinor, shelf.value, 1n)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('over a life without holes the books drift by half a minor unit a movement at most', () => {
    fc.assert(
      fc.property(calmHistory, history => {
        const books = new Books()
        let shelf = EMPTY_SHELF
        for (const { quantity, total, share } of history) {
          const site = { product: 1, businessDate: TODAY }
          const sold = share === null ? 0n : (shelf.onHand * share) / 1000n
          const intent =
            sold > 0n
              ? ({ ...site, reason: 'use', quantityThousandths: sold } as const)
              : ({
                  ...site,
                  reason: 'receipt',
                  quantityThousandths: quantity,
                  valueMinor: total,
                  unitCostMinor: null,
                } as const)
          books.must(intent)
          shelf = expected(shelf, intent).shelf
          expect(books.stock().onHandThousandths).toBe(shelf.onHand)
          expect(isWithinHalves(books.stock().valueMinor, shelf.value, BigInt(books.movements.length))).toBe(true)
        }
      }),
      RUNS,
    )
  })

  test('a cost that is said is what all on hand is worth then', () => {
    fc.assert(
      fc.property(anyHistory, anyUnitCost, (history, cost) => {
        const books = live(history)
        const { onHandThousandths: onHand, valueMinor: before } = books.stock()
        books.setUnitCost(cost)
        const { valueMinor, unitCost } = books.stock()
        const exact = { over: onHand * cost.minor, under: cost.thousandths }
        if (onHand > 0n) expect(isWithinHalves(valueMinor, exact, 1n)).toBe(true)
        else expect({ valueMinor, same: sameUnitCost(unitCost, cost) }).toEqual({ valueMinor: before, same: true })
      }),
      RUNS,
    )
  })

  test('one line of many steps comes to the same as many lines of one', () => {
    fc.assert(
      fc.property(fc.array(anyIntent, { minLength: 1, maxLength: 12 }), intents => {
        const books = new Books()
        for (const intent of intents) books.must(intent)
        const book = new StockBook(new Map())
        for (const intent of intents) book.apply(intent)
        for (const product of PRODUCTS) expect(book.stock(product)).toEqual(books.stock(product))
      }),
      RUNS,
    )
  })
})

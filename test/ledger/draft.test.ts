import { describe, expect, test } from 'vitest'
import { StockBook } from '../../src/ledger/draft.ts'
import { type Intent, LARGEST_MAGNITUDE } from '../../src/ledger/intent.ts'
import { Books, count, inWords, movesOf, receive, sell, TODAY, takeReturn } from './books.ts'

const site = { product: 1, businessDate: TODAY }

describe('several steps of one line', () => {
  test('start from one another, and nothing is written meanwhile', () => {
    const stocks = new Map()
    const book = new StockBook(stocks)
    book.apply(receive(10, { each: 10n }))
    book.apply(sell(4))
    book.apply({ ...receive(1), product: 2 })
    expect(inWords(book.stock(1))).toBe('6 worth 60 at 10')
    expect(stocks.size).toBe(0)
    const posting = book.result()
    expect(posting).toMatchObject({ kind: 'posting', movements: [{ product: 1 }, { product: 1 }, { product: 2 }] })
    expect(posting.kind === 'posting' && [...posting.stocks.keys()]).toEqual([1, 2])
  })

  test('are refused together when one is', () => {
    const books = new Books()
    expect(books.write(receive(10), sell(0), count(-1))).toEqual({
      kind: 'quantity-not-positive',
      product: 1,
      reason: 'sale',
    })
    expect(books.entries).toEqual([])
    expect(books.stocks.size).toBe(0)
  })

  test('make one change of a cost that became known, to what it is at the end', () => {
    const books = new Books()
    const line = books.must(receive(10, { each: 10n }), receive(10, { each: 20n }))
    expect(line.changes).toEqual([{ subject: 'product:1', field: 'unitCost', before: null, after: '3/200' }])
  })

  test('give only the products that they touch', () => {
    const books = new Books()
    books.must(receive(1), { ...receive(1), product: 2 })
    const book = new StockBook(books.stocks)
    book.apply(sell(1))
    const posting = book.result()
    expect(posting.kind === 'posting' && [...posting.stocks.keys()]).toEqual([1])
  })
})

describe('what is refused', () => {
  test.each<[string, Intent, object]>([
    ['nothing sold', sell(0), { kind: 'quantity-not-positive', reason: 'sale' }],
    ['less than nothing received', receive(-1), { kind: 'quantity-not-positive', reason: 'receipt' }],
    ['a count below zero', count(-1), { kind: 'count-negative' }],
    ['a price below zero', sell(1, { each: -1n }), { kind: 'money-negative', reason: 'sale' }],
    ['a total below zero', takeReturn(1, { total: -1n }), { kind: 'money-negative', reason: 'return' }],
    ['a cost below zero', receive(1, { each: -1n }), { kind: 'money-negative', reason: 'receipt' }],
    [
      'a transfer to where it is',
      { ...site, reason: 'transfer', quantityThousandths: 1n, toPlace: '', toLot: '' },
      { kind: 'same-place' },
    ],
  ])('%s', (_, intent, refusal) => {
    expect(new StockBook(new Map()).apply(intent)).toEqual({ product: 1, ...refusal })
  })

  test('a cost below zero that is said', () => {
    const refusal = new StockBook(new Map()).setUnitCost(1, { minor: -1n, thousandths: 1000n }, TODAY)
    expect(refusal).toEqual({ kind: 'money-negative', product: 1, reason: 'cost' })
  })

  test('what is past the limit, but not what is at it', () => {
    const most: Intent = { ...receive(1), quantityThousandths: LARGEST_MAGNITUDE }
    const books = new Books()
    books.must(most)
    const tooLarge = { kind: 'too-large', product: 1 }
    expect(books.write(receive(0.001))).toEqual(tooLarge)
    expect(books.write(sell(1, { total: LARGEST_MAGNITUDE + 1n }))).toEqual(tooLarge)
    expect(books.write({ ...count(1), countedThousandths: LARGEST_MAGNITUDE + 1n })).toEqual(tooLarge)
    expect(new StockBook(new Map()).apply(receive(2, { each: LARGEST_MAGNITUDE }))).toEqual(tooLarge)
    expect(new StockBook(new Map()).apply(receive(1, { each: LARGEST_MAGNITUDE }))).toBeNull()
  })

  test('never a sale of more than there is: whoever asks decides', () => {
    const books = new Books()
    books.must(sell(3))
    expect(inWords(books.stock())).toBe('-3 worth 0 at unknown cost')
  })
})

describe('the money of a sale', () => {
  test.each([
    ['price × quantity', { each: 45n }, 45n, 68n],
    ['a total that was said, and the price that it makes', { total: 100n }, 67n, 100n],
    ['the total, where both were said', { each: 70n, total: 100n }, 70n, 100n],
    ['nothing, for a gift', { each: 0n }, 0n, 0n],
    ['unknown without a price', {}, null, null],
  ])('is %s', (_, price, unitPriceMinor, amountMinor) => {
    const books = new Books()
    const [sale] = books.must(sell(1.5, price)).movements
    const [back] = books.must(takeReturn(1.5, price)).movements
    expect(sale).toMatchObject({ unitPriceMinor, amountMinor })
    expect(back).toMatchObject({ unitPriceMinor, amountMinor: amountMinor === null ? null : -amountMinor })
  })
})

describe('a receipt', () => {
  test('at a total and a cost for one is taken at the total', () => {
    expect(movesOf(new Books().must(receive(3, { each: 33n, total: 100n })))).toEqual(['receipt 3 (100)'])
  })

  test('and an opening bear their place, lot and day, and so does the cost movement beside them', () => {
    const books = new Books()
    books.must(receive(2))
    const where = { place: 'Cellar', lot: 'L1', businessDate: '2026-11-01' }
    const opening = books.must({ ...receive(1, { each: 5n }), ...where, reason: 'opening' })
    expect(opening.movements).toMatchObject([
      { ...where, reason: 'opening', valueMinor: 5n },
      { ...where, reason: 'cost', valueMinor: 10n },
    ])
  })
})

describe('waste, own use and goods back to the supplier', () => {
  test.each(['waste', 'use', 'supplier-return'] as const)('%s leaves at the average, without revenue', reason => {
    const books = new Books()
    books.must(receive(3, { total: 10n }))
    const entry = books.must({ ...site, reason, quantityThousandths: 2000n })
    expect(movesOf(entry)).toEqual([`${reason} -2 (-7)`])
    expect(entry.movements[0]).toMatchObject({ amountMinor: null, unitPriceMinor: null })
    expect(inWords(books.stock())).toBe('1 worth 3 at 3')
  })
})

describe('a count', () => {
  test('books the difference to the books now', () => {
    const books = new Books()
    books.must(receive(20, { each: 10n }))
    const entry = books.must(count(18))
    expect(movesOf(entry)).toEqual(['count -2 (-20)'])
    expect(entry.movements[0]?.countedThousandths).toBe(18_000n)
  })

  test('that finds what the books say is an entry too', () => {
    const books = new Books()
    books.must(receive(20, { each: 10n }))
    const entry = books.must(count(20))
    expect(movesOf(entry)).toEqual(['count 0 (0)'])
    expect(entry.movements[0]?.countedThousandths).toBe(20_000n)
    expect(movesOf(new Books().must(count(0)))).toEqual(['count 0 (unknown)'])
  })

  test('that is edited takes the difference to the books of its own moment', () => {
    const books = new Books()
    books.must(receive(20, { each: 10n }))
    const counted = books.must(count(18))
    books.must(sell(5))
    books.undo(counted.number)
    expect(movesOf(books.must(count(19, 20)))).toEqual(['count -1 (-10)'])
    expect(inWords(books.stock())).toBe('14 worth 140 at 10')
  })

  test('that included a late sale already leaves the stock alone', () => {
    const books = new Books()
    books.must(receive(3, { total: 10n }))
    const book = new StockBook(books.stocks)
    expect(book.applyAlreadyCounted(sell(2, { each: 9n }))).toBeNull()
    expect(book.stock(1)).toEqual(books.stock())
    expect(book.result()).toMatchObject({
      movements: [
        { reason: 'sale', quantityThousandths: -2000n, valueMinor: -7n, amountMinor: 18n },
        { reason: 'count', quantityThousandths: 2000n, valueMinor: 7n, amountMinor: null, countedThousandths: null },
      ],
    })
    expect(book.applyAlreadyCounted(sell(0))).toMatchObject({ kind: 'quantity-not-positive' })
    expect(book.result()).toMatchObject({ kind: 'quantity-not-positive' })
  })
})

describe('a transfer', () => {
  const transfer: Intent = { ...site, reason: 'transfer', quantityThousandths: 2000n, toPlace: 'Shelf', toLot: '' }

  test('writes both sides with the same value and changes no cost', () => {
    const books = new Books()
    books.must(receive(3, { total: 10n }))
    const entry = books.must(transfer)
    expect(entry.movements).toMatchObject([
      { place: '', quantityThousandths: -2000n, valueMinor: -7n },
      { place: 'Shelf', quantityThousandths: 2000n, valueMinor: 7n },
    ])
    expect(inWords(books.stock())).toBe('3 worth 10 at 3.333')
    books.undo(entry.number)
    expect(inWords(books.stock())).toBe('3 worth 10 at 3.333')
  })

  test('of goods of unknown cost is of unknown value', () => {
    const books = new Books()
    books.must(receive(3))
    expect(movesOf(books.must(transfer))).toEqual(['transfer -2 (unknown)', 'transfer 2 (unknown)'])
  })
})

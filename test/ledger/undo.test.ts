import { describe, expect, test } from 'vitest'
import { StockBook } from '../../src/ledger/draft.ts'
import { Books, count, inWords, movesOf, receive, sell, TODAY, takeReturn } from './books.ts'

describe('taking an entry back', () => {
  test('posts the opposite of each movement and names it', () => {
    const books = new Books()
    books.must(receive(10, { each: 10n }))
    const sale = books.must({ ...sell(3, { each: 15n }), businessDate: '2026-11-03' })
    books.undo(sale.number)
    expect(books.entry(3).movements[0]).toMatchObject({
      reason: 'sale',
      businessDate: '2026-11-03',
      quantityThousandths: 3000n,
      unitPriceMinor: 15n,
      amountMinor: -45n,
      valueMinor: 30n,
      countedThousandths: null,
      reverses: sale.movements[0]?.id,
    })
    expect(inWords(books.stock())).toBe('10 worth 100 at 10')
  })

  test('works out of order: later movements stay', () => {
    const books = new Books()
    const first = books.must(receive(10, { each: 10n }))
    books.must(receive(10, { each: 20n }))
    books.must(sell(4))
    books.undo(first.number)
    expect(inWords(books.stock())).toBe('6 worth 140 at 23.333')
  })

  test('of a receipt that was sold already may leave stock below zero', () => {
    const books = new Books()
    books.must(receive(2, { each: 10n }))
    const second = books.must(receive(5, { each: 10n }))
    books.must(sell(6))
    books.undo(second.number)
    expect(inWords(books.stock())).toBe('-4 worth -40 at 10')
  })

  test('of an expensive receipt after sales settles the value at the last known cost', () => {
    const books = new Books()
    books.must(receive(10, { each: 10n }))
    const expensive = books.must(receive(10, { each: 50n }))
    const sale = books.must(sell(5))
    expect(movesOf(sale)).toEqual(['sale -5 (-150)'])
    books.undo(expensive.number)
    expect(movesOf(books.entry(4))).toEqual(['receipt -10 (-500)', 'cost 0 (200)'])
    expect(inWords(books.stock())).toBe('5 worth 150 at 30')
    expect(movesOf(books.entry(sale.number))).toEqual(['sale -5 (-150)'])
  })

  test('that leaves nothing on hand leaves no value', () => {
    const books = new Books()
    const cheap = books.must(receive(5, { each: 10n }))
    books.must(receive(5, { each: 20n }))
    books.must(sell(5))
    books.undo(cheap.number)
    expect(movesOf(books.entry(4))).toEqual(['receipt -5 (-50)', 'cost 0 (-25)'])
    expect(inWords(books.stock())).toBe('0 worth 0 at 15')
  })

  test('of several steps takes all of them back at once', () => {
    const books = new Books()
    books.must(receive(10))
    const line = books.must(sell(2), receive(4, { each: 10n }), sell(1))
    expect(movesOf(line)).toEqual(['sale -2 (unknown)', 'receipt 4 (40)', 'cost 0 (80)', 'sale -1 (-10)'])
    books.undo(line.number)
    expect(inWords(books.stock())).toBe('10 worth 0 at unknown cost')
    books.undo(3)
    expect(inWords(books.stock())).toBe('11 worth 110 at 10')
  })

  test('twice in one line is a bug', () => {
    const books = new Books()
    const entry = books.must(receive(10))
    const book = new StockBook(books.stocks)
    book.reverse(entry)
    expect(() => book.reverse(entry)).toThrow('taken back once')
  })
})

describe('taking back what is known of a cost', () => {
  test('the first cost becomes unknown again, and known again when that is undone', () => {
    const books = new Books()
    books.must(receive(7))
    const first = books.must(receive(3, { total: 10n }))
    expect(inWords(books.stock())).toBe('10 worth 33 at 3.300')
    books.undo(first.number)
    expect(inWords(books.stock())).toBe('7 worth 0 at unknown cost')
    expect(books.entry(3).changes).toEqual([
      { subject: 'product:1', field: 'unitCost', before: '33/10000', after: null },
    ])
    books.undo(3)
    expect(inWords(books.stock())).toBe('10 worth 33 at 3.300')
  })

  test('a cost said once becomes unknown again', () => {
    const books = new Books()
    books.must(receive(7))
    const said = books.setUnitCost({ minor: 10n, thousandths: 1000n })
    books.undo(said.number)
    expect(inWords(books.stock())).toBe('7 worth 0 at unknown cost')
  })

  test('what came in unknown meanwhile gets the cost that comes back', () => {
    const books = new Books()
    const said = books.setUnitCost({ minor: 10n, thousandths: 1000n })
    books.undo(said.number)
    books.must(receive(5))
    books.undo(2)
    expect(movesOf(books.entry(4))).toEqual(['cost 0 (50)'])
    expect(inWords(books.stock())).toBe('5 worth 50 at 10')
  })

  test('it stays known while something has a value', () => {
    const books = new Books()
    const first = books.must(receive(5, { each: 10n }))
    books.must(sell(2))
    books.undo(first.number)
    expect(inWords(books.stock())).toBe('-2 worth -20 at 10')
  })

  test('it stays known where it was averaged with others since', () => {
    const books = new Books()
    const first = books.must(receive(5, { each: 10n }))
    books.must(receive(5, { each: 20n }), sell(5))
    books.undo(first.number)
    expect(inWords(books.stock())).toBe('0 worth 0 at 15')
  })

  test('while it stays known, what was there before it was known keeps a value', () => {
    const books = new Books()
    books.must(receive(10))
    const first = books.must(receive(5, { each: 10n }))
    books.must(receive(5, { each: 10n }))
    books.undo(first.number)
    expect(inWords(books.stock())).toBe('15 worth 150 at 10')
    books.undo(4)
    expect(inWords(books.stock())).toBe('20 worth 200 at 10')
  })

  test('and is not valued twice when another made the cost known meanwhile', () => {
    const books = new Books()
    books.must(receive(10))
    const first = books.must(receive(5, { each: 10n }))
    books.undo(first.number)
    books.must(receive(5, { each: 10n }))
    books.undo(3)
    expect(inWords(books.stock())).toBe('20 worth 200 at 10')
  })

  test('and so does what was sold of it', () => {
    const books = new Books()
    books.must(receive(10))
    const first = books.must(receive(5, { each: 10n }))
    books.must(sell(12))
    books.undo(first.number)
    expect(inWords(books.stock())).toBe('-2 worth -20 at 10')
  })

  test('a kept cost goes back to the one before', () => {
    const books = new Books()
    books.must(receive(5, { each: 10n }), sell(5))
    const said = books.setUnitCost({ minor: 12n, thousandths: 1000n })
    books.undo(said.number)
    expect(inWords(books.stock())).toBe('0 worth 0 at 10')
    books.undo(3)
    expect(inWords(books.stock())).toBe('0 worth 0 at 12')
  })

  test('goods that came in at unknown cost leave at what is known by now', () => {
    const books = new Books()
    const unknown = books.must(receive(10))
    books.must(receive(10, { each: 10n }))
    books.undo(unknown.number)
    expect(movesOf(books.entry(3))).toEqual(['receipt -10 (unknown)', 'cost 0 (-100)'])
    expect(inWords(books.stock())).toBe('10 worth 100 at 10')
  })

  test('and come back at the same value when that is undone', () => {
    const books = new Books()
    const unknown = books.must(receive(10))
    books.must(receive(10, { each: 10n }))
    books.undo(unknown.number)
    books.undo(3)
    expect(movesOf(books.entry(4))).toEqual(['receipt 10 (unknown)', 'cost 0 (100)'])
    expect(inWords(books.stock())).toBe('20 worth 200 at 10')
  })

  test('and come back at what is known by now where they left unknown', () => {
    const books = new Books()
    const unknown = books.must(receive(10))
    books.undo(unknown.number)
    books.must(receive(10, { each: 10n }))
    books.undo(2)
    expect(movesOf(books.entry(4))).toEqual(['receipt 10 (unknown)', 'cost 0 (100)'])
  })

  test('and an undo that valued them at nothing is undone at nothing', () => {
    const books = new Books()
    const sale = books.must(sell(1))
    books.must(sell(2))
    books.setUnitCost({ minor: 8n, thousandths: 1000n })
    books.undo(sale.number)
    expect(movesOf(books.entry(4))).toEqual(['sale 1 (unknown)'])
    expect(books.entry(4).changes).toEqual([
      { subject: 'product:1', field: 'unitCost', before: '1/125', after: '1/125' },
    ])
    books.undo(4)
    expect(inWords(books.stock())).toBe('-3 worth 0 at 8')
  })

  test('goods sold at unknown cost come back at what is known by now', () => {
    const books = new Books()
    books.must(receive(10))
    const sale = books.must(sell(4))
    books.must(receive(4, { each: 10n }))
    books.undo(sale.number)
    expect(inWords(books.stock())).toBe('14 worth 140 at 10')
  })

  test('a cost that was forgotten is learnt again from the goods that come back', () => {
    const books = new Books()
    const first = books.must(receive(10, { each: 10n }))
    const sale = books.must(sell(3))
    books.must(takeReturn(3))
    books.undo(first.number)
    expect(inWords(books.stock())).toBe('0 worth 0 at unknown cost')
    books.undo(sale.number)
    expect(inWords(books.stock())).toBe('3 worth 30 at 10')
  })
})

test('an undone count takes its difference back, not what was counted', () => {
  const books = new Books()
  books.must(receive(10, { each: 10n }))
  const counted = books.must(count(7))
  books.must(sell(2))
  books.undo(counted.number)
  expect(inWords(books.stock())).toBe('8 worth 80 at 10')
  expect(books.entry(4).movements.map(move => move.businessDate)).toEqual([TODAY])
})

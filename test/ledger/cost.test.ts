import { describe, expect, test } from 'vitest'
import { Books, count, inWords, movesOf, receive, sell, takeReturn } from './books.ts'

describe('the moving average', () => {
  test('is the value over the quantity after two receipts', () => {
    const books = new Books()
    books.must(receive(10, { each: 10n }))
    books.must(receive(10, { each: 20n }))
    expect(inWords(books.stock())).toBe('20 worth 300 at 15')
  })

  test('is what a sale takes, and a sale does not change it', () => {
    const books = new Books()
    books.must(receive(10, { each: 10n }), receive(10, { each: 20n }))
    expect(movesOf(books.must(sell(5, { each: 30n })))).toEqual(['sale -5 (-75)'])
    expect(inWords(books.stock())).toBe('15 worth 225 at 15')
  })

  test('is exact for packs bought at a total that does not divide', () => {
    const books = new Books()
    books.must(receive(72, { total: 1000n }))
    expect(books.stock().unitCost).toEqual({ minor: 1n, thousandths: 72n })
    const sales = Array.from({ length: 72 }, () => books.must(sell(1)))
    expect(inWords(books.stock())).toMatch(/^0 worth 0 at/)
    const values = sales.map(sale => sale.movements[0]?.valueMinor)
    expect(new Set(values)).toEqual(new Set([-13n, -14n]))
    expect(values.reduce<bigint>((sum, value) => sum + (value ?? 0n), 0n)).toBe(-1000n)
  })

  test('of goods for free is zero, which is known', () => {
    const books = new Books()
    books.must(receive(4, { total: 0n }))
    expect(inWords(books.stock())).toBe('4 worth 0 at 0')
    expect(movesOf(books.must(sell(1)))).toEqual(['sale -1 (0)'])
  })

  test('is what a receipt without a cost, a customer return and a count up come in at', () => {
    const books = new Books()
    books.must(receive(4, { total: 100n }))
    expect(movesOf(books.must(receive(2)))).toEqual(['receipt 2 (50)'])
    expect(movesOf(books.must(takeReturn(1)))).toEqual(['return 1 (25)'])
    expect(movesOf(books.must(count(8)))).toEqual(['count 1 (25)'])
    expect(inWords(books.stock())).toBe('8 worth 200 at 25')
  })

  test('is kept when stock runs out', () => {
    const books = new Books()
    books.must(receive(4, { each: 25n }))
    books.must(sell(4))
    expect(inWords(books.stock())).toBe('0 worth 0 at 25')
    expect(movesOf(books.must(sell(2)))).toEqual(['sale -2 (-50)'])
    expect(inWords(books.stock())).toBe('-2 worth -50 at 25')
  })
})

describe('stock below zero', () => {
  test('a sale over the edge is valued as a whole at the last known cost, rounded once', () => {
    const books = new Books()
    books.must(receive(3, { total: 10n }))
    expect(movesOf(books.must(sell(4)))).toEqual(['sale -4 (-13)'])
    expect(inWords(books.stock())).toBe('-1 worth -3 at 3.333')
  })

  test('a receipt at another cost that fills the hole posts the difference: 4 short at 10, 5 received at 20', () => {
    const books = new Books()
    books.must(receive(1, { each: 10n }))
    books.must(sell(5))
    expect(inWords(books.stock())).toBe('-4 worth -40 at 10')
    expect(movesOf(books.must(receive(5, { each: 20n })))).toEqual(['receipt 5 (100)', 'cost 0 (-40)'])
    expect(inWords(books.stock())).toBe('1 worth 20 at 20')
  })

  test('a receipt that fills a part of the hole leaves the rest at its frozen cost', () => {
    const books = new Books()
    books.must(receive(1, { each: 10n }))
    books.must(sell(5))
    expect(movesOf(books.must(receive(1, { each: 20n })))).toEqual(['receipt 1 (20)', 'cost 0 (-10)'])
    expect(inWords(books.stock())).toBe('-3 worth -30 at 10')
  })

  test('a receipt that fills the hole to the brim leaves no value', () => {
    const books = new Books()
    books.must(receive(1, { each: 10n }))
    books.must(sell(5))
    expect(movesOf(books.must(receive(4, { each: 20n })))).toEqual(['receipt 4 (80)', 'cost 0 (-40)'])
    expect(inWords(books.stock())).toBe('0 worth 0 at 10')
  })

  test('the residue of rounding is posted when stock reaches zero', () => {
    const books = new Books()
    books.must(receive(3, { total: 10n }))
    books.must(sell(3))
    for (const sale of [sell(1), sell(1), sell(1)]) books.must(sale)
    expect(inWords(books.stock())).toBe('-3 worth -9 at 3.333')
    expect(movesOf(books.must(receive(3)))).toEqual(['receipt 3 (10)', 'cost 0 (-1)'])
    expect(books.stock().valueMinor).toBe(0n)
  })

  test('five short and five received divides nothing by zero', () => {
    const books = new Books()
    books.must(sell(5))
    expect(movesOf(books.must(receive(5, { each: 20n })))).toEqual(['receipt 5 (100)', 'cost 0 (-100)'])
    expect(inWords(books.stock())).toBe('0 worth 0 at 20')
  })
})

describe('a cost that is not known', () => {
  test('stays unknown in what moves, and is not zero', () => {
    const books = new Books()
    expect(movesOf(books.must(receive(10)))).toEqual(['receipt 10 (unknown)'])
    expect(movesOf(books.must(sell(3, { each: 50n })))).toEqual(['sale -3 (unknown)'])
    expect(inWords(books.stock())).toBe('7 worth 0 at unknown cost')
  })

  test('when first known is the cost of all that is there, and the entry says that it made it known', () => {
    const books = new Books()
    books.must(receive(10))
    const first = books.must(receive(5, { each: 12n }))
    expect(movesOf(first)).toEqual(['receipt 5 (60)', 'cost 0 (120)'])
    expect(inWords(books.stock())).toBe('15 worth 180 at 12')
    expect(first.changes).toEqual([{ subject: 'product:1', field: 'unitCost', before: null, after: '3/250' }])
  })

  test('does not touch what was sold before', () => {
    const books = new Books()
    books.must(receive(10))
    const sale = books.must(sell(3))
    books.must(receive(5, { each: 12n }))
    expect(movesOf(books.entry(sale.number))).toEqual(['sale -3 (unknown)'])
    expect(inWords(books.stock())).toBe('12 worth 144 at 12')
  })
})

describe('a cost that is said', () => {
  test('revalues what is on hand', () => {
    const books = new Books()
    books.must(receive(10, { each: 10n }))
    const said = books.setUnitCost({ minor: 12n, thousandths: 1000n })
    expect(movesOf(said)).toEqual(['cost 0 (20)'])
    expect(inWords(books.stock())).toBe('10 worth 120 at 12')
    expect(said.changes).toEqual([{ subject: 'product:1', field: 'unitCost', before: '1/100', after: '3/250' }])
  })

  test('for a dozen is exact for a piece', () => {
    const books = new Books()
    books.setUnitCost({ minor: 1000n, thousandths: 12_000n })
    expect(books.stock().unitCost).toEqual({ minor: 1000n, thousandths: 12_000n })
    expect(movesOf(books.must(receive(24)))).toEqual(['receipt 24 (2000)'])
    expect(movesOf(books.must(sell(1)))).toEqual(['sale -1 (-83)'])
    expect(movesOf(books.must(sell(11)))).toEqual(['sale -11 (-917)'])
  })

  test('with nothing on hand changes only what is kept', () => {
    const books = new Books()
    const said = books.setUnitCost({ minor: 12n, thousandths: 1000n })
    expect(said.movements).toEqual([])
    expect(inWords(books.stock())).toBe('0 worth 0 at 12')
    expect(said.changes).toEqual([{ subject: 'product:1', field: 'unitCost', before: null, after: '3/250' }])
  })

  test('does not change what is short already', () => {
    const books = new Books()
    books.must(receive(1, { each: 10n }))
    books.must(sell(3))
    books.setUnitCost({ minor: 15n, thousandths: 1000n })
    expect(inWords(books.stock())).toBe('-2 worth -20 at 15')
    books.must(sell(1))
    expect(inWords(books.stock())).toBe('-3 worth -35 at 15')
  })

  test('again is no change', () => {
    const books = new Books()
    books.must(receive(10, { each: 10n }))
    const said = books.setUnitCost({ minor: 100n, thousandths: 10_000n })
    expect(said.movements).toEqual([])
    expect(said.changes).toEqual([])
  })
})

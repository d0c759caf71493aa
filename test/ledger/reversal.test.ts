import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/ledger/entry.ts'
import { isLive, planRestore, planUndo } from '../../src/ledger/reversal.ts'
import { Books, receive, sell } from './books.ts'

describe('the chain of an entry', () => {
  test('an entry counts until it is undone, and again when that is undone', () => {
    const books = new Books()
    const { number } = books.must(receive(10))
    expect(isLive(books.chain(number))).toBe(true)
    books.undo(number)
    expect(isLive(books.chain(number))).toBe(false)
    books.undo(2)
    expect(isLive(books.chain(number))).toBe(true)
    expect(isLive(books.chain(2))).toBe(false)
  })

  test('what was undone is not undone again: the answer names what undid it', () => {
    const books = new Books()
    const { number } = books.must(receive(10))
    books.undo(number)
    expect(books.undo(number)).toEqual({ kind: 'already-undone', entry: number, by: 2 })
    expect(books.entries).toHaveLength(2)
  })

  test('what was brought back is undone by reversing the tip, so that no movement is reversed twice', () => {
    const books = new Books()
    const { number } = books.must(receive(10))
    books.undo(number)
    books.undo(2)
    expect(planUndo(books.chain(number))).toMatchObject({ kind: 'reverse', entry: { number: 3 } })
    books.undo(number)
    expect(books.stock().onHandThousandths).toBe(0n)
    expect(books.undo(number)).toEqual({ kind: 'already-undone', entry: number, by: 4 })
  })

  test('a broken chain is a bug', () => {
    const books = new Books()
    const first = books.must(receive(10))
    const second = books.must(sell(1))
    expect(() => isLive([])).toThrow('begins with its entry')
    expect(() => planUndo([first, second])).toThrow('is whole')
    books.undo(first.number)
    expect(() => planUndo([books.entry(first.number)])).toThrow('is whole')
  })
})

describe('the facts that an undo puts back', () => {
  const price: Change = { subject: 'product:1', field: 'price', before: '1000', after: '1200' }
  const facts = (values: Record<string, string | null>) => (_: string, field: string) => values[field] ?? null

  test('go back where they still stand', () => {
    expect(planRestore([price], facts({ price: '1200' }))).toEqual({
      changes: [{ subject: 'product:1', field: 'price', before: '1200', after: '1000' }],
      conflicts: [],
    })
  })

  test('are asked about where somebody changed them since', () => {
    expect(planRestore([price], facts({ price: '1300' }))).toEqual({
      changes: [],
      conflicts: [{ change: price, now: '1300' }],
    })
  })

  test('need nothing where they are back already', () => {
    expect(planRestore([price], facts({ price: '1000' }))).toEqual({ changes: [], conflicts: [] })
  })

  test('are taken as one where an entry changed one several times', () => {
    const again: Change = { ...price, before: '1200', after: '1500' }
    expect(planRestore([price, again], facts({ price: '1500' })).changes).toEqual([
      { subject: 'product:1', field: 'price', before: '1500', after: '1000' },
    ])
  })

  test('can be facts that were not there before', () => {
    const alias: Change = { subject: 'product:1', field: 'alias:chawal', before: null, after: '1' }
    expect(planRestore([alias], facts({ 'alias:chawal': '1' })).changes).toEqual([
      { ...alias, before: '1', after: null },
    ])
  })

  test('are told apart by what they belong to', () => {
    const other: Change = { ...price, subject: 'product:2', before: '1' }
    const { changes } = planRestore([price, other], facts({ price: '1200' }))
    expect(changes.map(change => change.after)).toEqual(['1000', '1'])
  })

  test('are not unit costs: these follow from the movements', () => {
    const cost: Change = { subject: 'product:1', field: 'unitCost', before: null, after: '1/100' }
    expect(planRestore([cost], facts({ unitCost: '3/200' }))).toEqual({ changes: [], conflicts: [] })
  })
})

import { expect, it } from 'vitest'
import { StockBook } from '../../src/ledger/draft.ts'

it('goods sent to another branch leave the stock with their value', () => {
  const stock = { onHandThousandths: 10_000n, valueMinor: 5_000n, unitCost: { minor: 1n, thousandths: 2n } }
  const book = new StockBook(new Map([[1, stock]]))
  const intent = {
    reason: 'transfer',
    away: true,
    product: 1,
    businessDate: '2026-11-18',
    quantityThousandths: 4_000n,
  } as const
  expect(book.apply(intent)).toBeNull()
  expect(book.stock(1)).toMatchObject({ onHandThousandths: 6_000n, valueMinor: 3_000n })
  const posting = book.result()
  expect(posting.kind === 'posting' && posting.movements).toMatchObject([
    { reason: 'transfer', quantityThousandths: -4_000n, valueMinor: -2_000n },
  ])
})

it('more than there is may be sent away, at the last known cost', () => {
  const stock = { onHandThousandths: 1_000n, valueMinor: 500n, unitCost: { minor: 1n, thousandths: 2n } }
  const book = new StockBook(new Map([[1, stock]]))
  book.apply({ reason: 'transfer', away: true, product: 1, businessDate: '2026-11-18', quantityThousandths: 3_000n })
  expect(book.stock(1)).toMatchObject({ onHandThousandths: -2_000n, valueMinor: -1_000n })
})

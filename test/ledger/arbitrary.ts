import fc from 'fast-check'
import type { Intent } from '../../src/ledger/intent.ts'
import type { UnitCost } from '../../src/ledger/movement.ts'

/** What may happen to books: a line, a cost that is said, an undo of one of the entries there are (by its place among them). */
export type Event =
  | { readonly kind: 'line'; readonly intents: readonly Intent[] }
  | { readonly kind: 'cost'; readonly product: number; readonly cost: UnitCost }
  | { readonly kind: 'undo'; readonly pick: number }

const site = { product: fc.constantFrom(1, 2), businessDate: fc.constantFrom('2026-11-18', '2026-11-17', '2026-10-02') }
const quantityThousandths = fc.oneof(
  fc.bigInt({ min: 1n, max: 20n }).map(units => units * 1000n),
  fc.bigInt({ min: 1n, max: 20_000n }),
)
const money = fc.oneof(fc.constant(null), fc.bigInt({ min: 0n, max: 100n }), fc.bigInt({ min: 0n, max: 1_000_000n }))
const moved = { ...site, quantityThousandths }

const intake = fc.record({
  ...moved,
  reason: fc.constantFrom('receipt', 'opening'),
  valueMinor: money,
  unitCostMinor: money,
})
const trade = fc.record({
  ...moved,
  reason: fc.constantFrom('sale', 'sale', 'sale', 'return'),
  unitPriceMinor: money,
  amountMinor: money,
})
const outflow = fc.record({ ...moved, reason: fc.constantFrom('supplier-return', 'waste', 'use') })
const transfer = fc.record({
  ...moved,
  reason: fc.constant('transfer'),
  toPlace: fc.constant('Shelf'),
  toLot: fc.constant(''),
})
const counted = { ...site, reason: fc.constant('count'), countedThousandths: fc.bigInt({ min: 0n, max: 30_000n }) }
const count = fc.oneof(
  fc.record(counted),
  fc.record({ ...counted, booksThenThousandths: fc.bigInt({ min: -20_000n, max: 30_000n }) }),
)

/** Any step that is not refused. */
export const anyIntent: fc.Arbitrary<Intent> = fc.oneof(
  { arbitrary: intake, weight: 4 },
  { arbitrary: trade, weight: 4 },
  { arbitrary: outflow, weight: 1 },
  { arbitrary: count, weight: 2 },
  { arbitrary: transfer, weight: 1 },
) as fc.Arbitrary<Intent>

/** Any cost, of a dozen or of seven thousandths as well as of one unit. */
export const anyUnitCost: fc.Arbitrary<UnitCost> = fc.record({
  minor: fc.bigInt({ min: 0n, max: 100_000n }),
  thousandths: fc.constantFrom(1000n, 12_000n, 7n),
})

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    arbitrary: fc.record({
      kind: fc.constant('line' as const),
      intents: fc.array(anyIntent, { minLength: 1, maxLength: 3 }),
    }),
    weight: 6,
  },
  {
    arbitrary: fc.record({ kind: fc.constant('cost' as const), product: site.product, cost: anyUnitCost }),
    weight: 1,
  },
  { arbitrary: fc.record({ kind: fc.constant('undo' as const), pick: fc.nat() }), weight: 3 },
)

/** A life of a shop. */
export const anyHistory: fc.Arbitrary<readonly Event[]> = fc.array(event, { minLength: 1, maxLength: 40 })

/** Receipts with a cost and sales of a share (in thousandths) of what is on hand: nothing that magnifies a rounding. */
export const calmHistory = fc.array(
  fc.record({
    quantity: fc.bigInt({ min: 1n, max: 50_000n }),
    total: fc.bigInt({ min: 0n, max: 1_000_000n }),
    share: fc.option(fc.bigInt({ min: 1n, max: 1000n })),
  }),
  { minLength: 1, maxLength: 60 },
)

import type { Product } from '../../../src/catalog/product.ts'
import type { Movement } from '../../../src/ledger/movement.ts'
import type { Reason } from '../../../src/ledger/reason.ts'
import type { MovementFilter, MovementSum, ShopReader } from '../../../src/store/port.ts'

/** A movement as a test tells it: whole units and major money; null is not known. */
export interface Told {
  readonly entry: number
  readonly date: string
  readonly reason: Reason
  readonly product?: number
  readonly units: number
  readonly revenue?: number | null
  readonly value?: number | null
  readonly reverses?: number
}

/** Movements in the order in which they are told, numbered from 1. */
export function movementsOf(all: readonly Told[]): readonly Movement[] {
  const money = (major: number | null | undefined) => (major == null ? null : BigInt(major * 100))
  return all.map((one, index) => ({
    id: index + 1,
    entry: one.entry,
    member: 1,
    at: new Date(0),
    product: one.product ?? 1,
    place: '',
    lot: '',
    reason: one.reason,
    quantityThousandths: BigInt(one.units * 1000),
    unitPriceMinor: null,
    amountMinor: money(one.revenue),
    valueMinor: money(one.value),
    countedThousandths: null,
    reverses: one.reverses ?? null,
    businessDate: one.date,
  }))
}

/** A reader of these books that finds and adds in the plainest way. */
export function booksReader(products: readonly Product[], movements: readonly Movement[]): ShopReader {
  const fits = ({ from, to, reasons, afterEntry = 0 }: MovementFilter) =>
    movements.filter(
      one =>
        (from === null || one.businessDate >= from) &&
        (to === null || one.businessDate < to) &&
        (reasons?.includes(one.reason) ?? true) &&
        one.entry > afterEntry,
    )
  const fake: Partial<ShopReader> = {
    catalog: async () => ({ version: 1, products }),
    movements: async filter => fits(filter),
    sums: async (filter, byDate = false) => fits(filter).map(one => sumOf(one, byDate)),
    stock: async () => new Map(),
    countEntries: async filter => new Set(fits(filter).map(({ entry }) => entry)).size,
    entries: async () => [],
  }
  return fake as ShopReader
}

function sumOf(one: Movement, byDate: boolean): MovementSum {
  return {
    product: one.product,
    reason: one.reason,
    ...(byDate ? { businessDate: one.businessDate } : {}),
    quantityThousandths: one.quantityThousandths,
    amountMinor: one.amountMinor ?? 0n,
    valueMinor: one.valueMinor ?? 0n,
    quantityWithoutAmountThousandths: one.amountMinor === null ? one.quantityThousandths : 0n,
    quantityWithoutValueThousandths: one.valueMinor === null ? one.quantityThousandths : 0n,
  }
}

import type { Movement } from '../ledger/movement.ts'
import { crossing, isOn, type Level } from './crossing.ts'
import type { Figures } from './figures.ts'
import type { AlertKind } from './kinds.ts'
import type { Moved } from './moved.ts'

/** Something that is worth saying unasked. */
export interface Warning {
  readonly product: number
  readonly kind: AlertKind
  /** The entry that caused it. */
  readonly entry: number
  readonly figures: Figures
}

/** A count is within a tenth of the books by miscounting and weighing alone; what goes beyond is worth a look. */
const COUNT_SHARE = 10n

/** The level that a product crossed, after all that was done to it; what is archived is nobody's worry. */
export function levelWarning(moved: Moved): (Warning & { readonly kind: Level }) | undefined {
  const { product, movements, beforeThousandths, afterThousandths } = moved
  if (product.archived) return undefined
  const point = product.reorderPointThousandths
  const before = isFirstStated(moved) ? null : beforeThousandths
  const kind = crossing(before, afterThousandths, point)
  if (kind === undefined) return undefined
  const figures = { onHand: String(afterThousandths), reorderPoint: point === null ? null : String(point) }
  return { product: product.id, kind, entry: causeOf(kind, moved) ?? movements.at(-1)?.entry ?? 0, figures }
}

/** Opening stock comes to a product that never moved. */
function isFirstStated({ movements, beforeThousandths }: Moved): boolean {
  return beforeThousandths === 0n && movements.some(one => one.reason === 'opening' && one.quantityThousandths > 0n)
}

/** The last entry that took the stock over the level. */
function causeOf(level: Level, { product, movements, beforeThousandths }: Moved): number | undefined {
  const isLow = (onHand: bigint) => isOn(level, onHand, product.reorderPointThousandths)
  let onHand = beforeThousandths
  let cause: number | undefined
  for (const { entry, quantityThousandths } of movements) {
    const was = isLow(onHand)
    onHand += quantityThousandths
    if (!was && isLow(onHand)) cause = entry
  }
  return cause
}

/** The first sale of each business day that brought less than the goods cost; what was given away is no sale. */
export function belowCostWarnings({ product, movements }: Moved): readonly Warning[] {
  const days = new Set<string>()
  const warnings: Warning[] = []
  for (const { entry, businessDate, quantityThousandths, amountMinor, valueMinor } of lasting(movements, 'sale')) {
    if (quantityThousandths >= 0n || amountMinor === null || valueMinor === null) continue
    const isBelow = amountMinor > 0n && amountMinor < -valueMinor
    if (!isBelow || days.has(businessDate)) continue
    days.add(businessDate)
    const figures = {
      businessDate,
      quantity: String(-quantityThousandths),
      amount: String(amountMinor),
      cost: String(-valueMinor),
    }
    warnings.push({ product: product.id, kind: 'below-cost', entry, figures })
  }
  return warnings
}

/** The last count, when it differs from what the books said by more than a tenth of that. */
export function countWarning({ product, movements }: Moved): Warning | undefined {
  const count = lasting(movements, 'count').findLast(({ countedThousandths }) => countedThousandths !== null)
  if (count === undefined || count.countedThousandths === null) return undefined
  const difference = count.quantityThousandths
  const books = count.countedThousandths - difference
  if (magnitude(difference) * COUNT_SHARE <= magnitude(books)) return undefined
  const figures = { counted: String(count.countedThousandths), books: String(books) }
  return { product: product.id, kind: 'count-difference', entry: count.entry, figures }
}

/** Movements of a reason that were not taken back again by the same message. */
function lasting(movements: readonly Movement[], reason: Movement['reason']): readonly Movement[] {
  const reversed = new Set(movements.map(movement => movement.reverses))
  return movements.filter(movement => movement.reason === reason && !reversed.has(movement.id))
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value
}

import { type Flow, issue, takeIn } from './cost.ts'
import {
  type CountIntent,
  type DispatchIntent,
  type IntakeIntent,
  type Intent,
  isTransfer,
  type OutflowIntent,
  type TradeIntent,
  type TransferIntent,
} from './intent.ts'
import type { MovementDraft, Stock } from './movement.ts'
import { REASONS } from './reason.ts'
import { amountFor, unitPriceOf } from './rounding.ts'
import { costOf } from './unit-cost.ts'

/** Where and for which day a movement counts. */
export interface Site {
  readonly product: number
  readonly place?: string
  readonly lot?: string
  readonly businessDate: string
}

/** What a step does: its movements and the stock of its product afterwards. */
export interface Step {
  readonly movements: readonly MovementDraft[]
  readonly stock: Stock
}

/** What an intent does to the stock of its product; the intent is sound (`refusalOf`). */
export function stepOf(stock: Stock, intent: Intent): Step {
  switch (intent.reason) {
    case 'receipt':
    case 'opening':
      return moved(intent, takeIn(stock, intent.quantityThousandths, totalCostOf(intent)))
    case 'sale':
      return moved(intent, issue(stock, intent.quantityThousandths), revenueOf(intent))
    case 'return':
      return moved(intent, takeIn(stock, intent.quantityThousandths, null), revenueOf(intent))
    case 'supplier-return':
    case 'waste':
    case 'use':
      return moved(intent, issue(stock, intent.quantityThousandths))
    case 'count':
      return countStep(stock, intent)
    case 'transfer':
      return isTransfer(intent) ? transferStep(stock, intent) : dispatchStep(stock, intent)
  }
}

/** A movement at a site; `more` is what only some reasons have. */
export function movementAt(
  site: Site,
  own: Pick<MovementDraft, 'reason' | 'quantityThousandths' | 'valueMinor'>,
  more: Partial<Pick<MovementDraft, 'unitPriceMinor' | 'amountMinor' | 'countedThousandths'>> = {},
): MovementDraft {
  const { product, place = '', lot = '', businessDate } = site
  const absent = { unitPriceMinor: null, amountMinor: null, countedThousandths: null, reverses: null }
  return { product, place, lot, businessDate, ...own, ...absent, ...more }
}

/** The cost movement for a correction, none for a correction of nothing. */
export function correctionAt(site: Site, correctionMinor: bigint): readonly MovementDraft[] {
  if (correctionMinor === 0n) return []
  return [movementAt(site, { reason: 'cost', quantityThousandths: 0n, valueMinor: correctionMinor })]
}

function moved(
  intent: IntakeIntent | TradeIntent | OutflowIntent,
  flow: Flow,
  revenue: Parameters<typeof movementAt>[2] = {},
): Step {
  const quantityThousandths = BigInt(REASONS[intent.reason].sign) * intent.quantityThousandths
  const own = { reason: intent.reason, quantityThousandths, valueMinor: flow.valueMinor }
  return {
    movements: [movementAt(intent, own, revenue), ...correctionAt(intent, flow.correctionMinor)],
    stock: flow.stock,
  }
}

function totalCostOf({ quantityThousandths, valueMinor, unitCostMinor }: IntakeIntent): bigint | null {
  if (valueMinor !== null || unitCostMinor === null) return valueMinor
  return amountFor(quantityThousandths, unitCostMinor)
}

/** A total that was said gives the unit price where none was; money of a return flows back. */
function revenueOf({ reason, quantityThousandths, unitPriceMinor, amountMinor }: TradeIntent) {
  const amount = amountMinor ?? (unitPriceMinor === null ? null : amountFor(quantityThousandths, unitPriceMinor))
  if (amount === null) return { unitPriceMinor: null, amountMinor: null }
  return {
    unitPriceMinor: unitPriceMinor ?? unitPriceOf(amount, quantityThousandths),
    amountMinor: BigInt(-REASONS[reason].sign) * amount,
  }
}

/** A count that finds what the books say is written too: that it was counted is worth knowing. */
function countStep(stock: Stock, intent: CountIntent): Step {
  const counted = intent.countedThousandths
  const difference = counted - (intent.booksThenThousandths ?? stock.onHandThousandths)
  const flow = differenceFlow(stock, difference)
  const own = { reason: 'count', quantityThousandths: difference, valueMinor: flow.valueMinor } as const
  const count = movementAt(intent, own, { countedThousandths: counted })
  return { movements: [count, ...correctionAt(intent, flow.correctionMinor)], stock: flow.stock }
}

function differenceFlow(stock: Stock, difference: bigint): Flow {
  if (difference < 0n) return issue(stock, -difference)
  if (difference > 0n) return takeIn(stock, difference, null)
  return { valueMinor: stock.unitCost === null ? null : 0n, correctionMinor: 0n, stock }
}

/** What is sent away leaves at the average, like everything that goes out. */
function dispatchStep(stock: Stock, intent: DispatchIntent): Step {
  const flow = issue(stock, intent.quantityThousandths)
  const own = {
    reason: 'transfer',
    quantityThousandths: -intent.quantityThousandths,
    valueMinor: flow.valueMinor,
  } as const
  return { movements: [movementAt(intent, own), ...correctionAt(intent, flow.correctionMinor)], stock: flow.stock }
}

/** The cost is kept per product over all places, so that what leaves one arrives with the same value at the other. */
function transferStep(stock: Stock, intent: TransferIntent): Step {
  const quantity = intent.quantityThousandths
  const value = stock.unitCost === null ? null : costOf(quantity, stock.unitCost)
  const target = { ...intent, place: intent.toPlace, lot: intent.toLot }
  const movements = [
    movementAt(intent, {
      reason: 'transfer',
      quantityThousandths: -quantity,
      valueMinor: value === null ? null : -value,
    }),
    movementAt(target, { reason: 'transfer', quantityThousandths: quantity, valueMinor: value }),
  ]
  return { movements, stock }
}

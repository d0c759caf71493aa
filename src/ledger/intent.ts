import type { MovementDraft, Stock } from './movement.ts'
import type { Reason } from './reason.ts'

interface Where {
  readonly product: number
  /** '' unless the shop keeps several places. */
  readonly place?: string
  /** '' unless the shop keeps lots. */
  readonly lot?: string
  readonly businessDate: string
}

interface Moved extends Where {
  /** How much, always above zero: the direction follows from the reason. */
  readonly quantityThousandths: bigint
}

/** Goods come in, at a total cost or at a cost for one whole unit; the total wins, and with neither they come at the known cost. */
export interface IntakeIntent extends Moved {
  readonly reason: 'receipt' | 'opening'
  readonly valueMinor: bigint | null
  readonly unitCostMinor: bigint | null
}

/** Goods for money of customers. `amountMinor` is a total that was said, above or equal zero for a return too; else price × quantity. */
export interface TradeIntent extends Moved {
  readonly reason: 'sale' | 'return'
  readonly unitPriceMinor: bigint | null
  readonly amountMinor: bigint | null
}

/** Goods leave without money of customers. */
export interface OutflowIntent extends Moved {
  readonly reason: 'supplier-return' | 'waste' | 'use'
}

/** Goods change their place or lot; both sides are written at once, so that the value stays whole. */
export interface TransferIntent extends Moved {
  readonly reason: 'transfer'
  readonly toPlace: string
  readonly toLot: string
}

/** Goods leave for a branch that keeps books of its own. */
export interface DispatchIntent extends Moved {
  readonly reason: 'transfer'
  readonly away: true
}

/**
 * What was counted. The difference is taken to the books now, for an edited count to what they said when it was first
 * counted, and for a day that is past to what they say at its end.
 */
export interface CountIntent extends Where {
  readonly reason: 'count'
  readonly countedThousandths: bigint
  readonly booksThenThousandths?: bigint
}

/** What somebody says has happened to stock. */
export type Intent = IntakeIntent | TradeIntent | OutflowIntent | TransferIntent | DispatchIntent | CountIntent

/** Nothing in the books is larger, in thousandths or minor units: sums of thousands of such movements still fit 64 bits. */
export const LARGEST_MAGNITUDE = 10n ** 15n

/** Why a step cannot be written. Stock below zero is no refusal: whoever asks the person decides. */
export type Refusal =
  | { readonly kind: 'quantity-not-positive'; readonly product: number; readonly reason: Reason }
  | { readonly kind: 'count-negative'; readonly product: number }
  | { readonly kind: 'money-negative'; readonly product: number; readonly reason: Reason }
  | { readonly kind: 'same-place'; readonly product: number }
  | { readonly kind: 'too-large'; readonly product: number }

/** What is wrong with an intent as it was said, whatever the books say. */
export function refusalOf(intent: Intent): Refusal | null {
  const { product, reason } = intent
  if (intent.reason === 'count') return intent.countedThousandths < 0n ? { kind: 'count-negative', product } : null
  if (intent.quantityThousandths <= 0n) return { kind: 'quantity-not-positive', product, reason }
  if (moneyOf(intent).some(minor => minor !== null && minor < 0n)) return { kind: 'money-negative', product, reason }
  if (isTransfer(intent) && (intent.place ?? '') === intent.toPlace && (intent.lot ?? '') === intent.toLot) {
    return { kind: 'same-place', product }
  }
  return null
}

/** Whether a step would bring numbers into the books that are past the limit. */
export function isTooLarge({ movements, stock }: { movements: readonly MovementDraft[]; stock: Stock }): boolean {
  const { onHandThousandths, valueMinor, unitCost } = stock
  const numbers: (bigint | null)[] = [onHandThousandths, valueMinor]
  if (unitCost) numbers.push(unitCost.minor, unitCost.thousandths)
  for (const movement of movements) {
    const { quantityThousandths, unitPriceMinor, amountMinor, valueMinor: value, countedThousandths } = movement
    numbers.push(quantityThousandths, unitPriceMinor, amountMinor, value, countedThousandths)
  }
  return numbers.some(number => number !== null && (number > LARGEST_MAGNITUDE || number < -LARGEST_MAGNITUDE))
}

function moneyOf(intent: Intent): readonly (bigint | null)[] {
  if (intent.reason === 'receipt' || intent.reason === 'opening') return [intent.valueMinor, intent.unitCostMinor]
  if (intent.reason === 'sale' || intent.reason === 'return') return [intent.unitPriceMinor, intent.amountMinor]
  return []
}

/** Does the intent move goods between two places of this shop? */
export function isTransfer(intent: Intent): intent is TransferIntent {
  return intent.reason === 'transfer' && 'toPlace' in intent
}

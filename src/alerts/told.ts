import type { Product } from '../catalog/product.ts'
import type { Block, Button, Json, Reply } from '../chat/reply.ts'
import type { ShopWording } from '../language/shop-wording.ts'
import { decimal, decimalQuantity } from '../language/wording.ts'
import { belowCostFigures, countFigures } from './figures.ts'
import { ALERT_KINDS, type AlertKind } from './kinds.ts'

/** One thing that an alert says. */
export interface Told {
  readonly kind: AlertKind
  readonly product: Product
  /** What is on hand when it is said. */
  readonly onHandThousandths: bigint
  /** What the alert was kept with. */
  readonly figures: Json
  /** The alerts that are told by it, and of which kinds they were when they were raised. */
  readonly alerts: readonly number[]
  readonly raisedAs: readonly string[]
}

/** More lines than these hide what is urgent; `low` lists them all. */
export const ALERT_LINES = 10

/** The most urgent first, then in the order in which it happened. */
export function byUrgency(one: Told, other: Told): number {
  const rank = ({ kind }: Told) => ALERT_KINDS.indexOf(kind)
  return rank(one) - rank(other) || (one.alerts[0] ?? 0) - (other.alerts[0] ?? 0)
}

/** What is said, all of it as one message; `before` are lines that stand above it. There is something to say. */
export function alertReply(told: readonly Told[], wording: ShopWording, before: readonly string[] = []): Reply {
  const lines = [...before, ...told.map(one => sentenceOf(one, wording))]
  const rest = lines.length - ALERT_LINES
  const shown = rest > 0 ? [...lines.slice(0, ALERT_LINES), `… and ${rest} more, all of what is low: low`] : lines
  const blocks: readonly Block[] = [{ kind: 'text', text: shown.join('\n') }]
  const buttons = buttonsOf(told)
  const data = told.map(one => dataOf(one, wording))
  const [first] = data
  if (first === undefined) return { blocks }
  return { blocks, buttons, data: data.length === 1 ? first : { ...first, alerts: data } }
}

function sentenceOf({ kind, product, onHandThousandths, figures }: Told, wording: ShopWording): string {
  const { name, unit, reorderPointThousandths: point } = product
  const quantity = (thousandths: bigint) => wording.quantity(thousandths, unit)
  switch (kind) {
    case 'below-zero':
      return `${name} is below zero: ${quantity(onHandThousandths)} by the books. Count it when you can.`
    case 'out':
      return `${name} is out of stock.`
    case 'low':
      return `${name} is low: ${quantity(onHandThousandths)} left, its reorder point is ${quantity(point ?? 0n)}.`
    case 'below-cost': {
      const { quantity: sold, amount, cost } = belowCostFigures(figures)
      return `Sold below cost: ${wording.amountOf(sold, product)} for ${wording.money(amount)}, cost ${wording.money(cost)}.`
    }
    case 'count-difference': {
      const { counted, books } = countFigures(figures)
      const difference =
        counted < books ? `${quantity(books - counted)} missing` : `${quantity(counted - books)} too many`
      return `${name}: ${quantity(counted)} counted, ${quantity(books)} by the books, ${difference}.`
    }
  }
}

/** An alert for programs: exact decimal strings. */
function dataOf({ kind, product, onHandThousandths, figures }: Told, wording: ShopWording): { [key: string]: Json } {
  const point = product.reorderPointThousandths
  const data = {
    alert: kind,
    product: product.name,
    onHand: decimalQuantity(onHandThousandths),
    reorderPoint: point === null ? null : decimalQuantity(point),
  }
  if (kind === 'below-cost') {
    const { quantity, amount, cost } = belowCostFigures(figures)
    const money = (minor: bigint) => decimal(minor, wording.currencyDigits)
    return { ...data, quantity: decimalQuantity(quantity), amount: money(amount), cost: money(cost) }
  }
  if (kind !== 'count-difference') return data
  const { counted, books } = countFigures(figures)
  return { ...data, counted: decimalQuantity(counted), books: decimalQuantity(books) }
}

/** Each button says what its presser could have written. */
function buttonsOf(told: readonly Told[]): readonly (readonly Button[])[] {
  const say = (label: string, text: string): Button => ({ label, action: { kind: 'say', text } })
  const products = [...new Set(told.map(one => one.product.name))]
  const [name] = products
  if (name === undefined || products.length > 1) return [[say('Show list', 'low')]]
  const isLevel = told.some(({ kind }) => kind === 'low' || kind === 'out')
  return [
    [say('Snooze a day', `snooze ${name} for a day`), say('Snooze a week', `snooze ${name} for a week`)],
    [
      ...(isLevel ? [say('Set reorder point', `set reorder point of ${name}`)] : []),
      say('Show product', `product ${name}`),
    ],
  ]
}

import type { Product } from '../../catalog/product.ts'
import { addDays, daysBetween } from '../../language/calendar.ts'
import type { Movement } from '../../ledger/movement.ts'
import type { ShopReader } from '../../store/port.ts'
import { type LowProduct, lowProducts } from '../low-products.ts'
import { heirOf } from '../product-sales.ts'
import type { Report, ReportPeriod } from '../report.ts'
import { salesReport } from '../sales.ts'
import { enteredSince, type LateEntries, type Told } from './late-entries.ts'

/** The summaries that there are. */
export const SUMMARY_KINDS = ['daily', 'weekly', 'monthly'] as const
/** One of the summaries. */
export type SummaryKind = (typeof SUMMARY_KINDS)[number]

/** So many days stand in the picture of a day. */
const PICTURE_DAYS = 7

/** What is asked of a summary. */
export interface SummaryQuestion {
  readonly kind: SummaryKind
  readonly period: ReportPeriod & { readonly from: string; readonly to: string }
  readonly against: ReportPeriod & { readonly from: string; readonly to: string }
  /** The summary before this one. */
  readonly told: Told | null
}

/** A product with a quantity that moved, and what it is worth where that is known. */
export interface ProductQuantity {
  readonly product: Product
  readonly thousandths: bigint
  readonly valueMinor: bigint | null
}

/** Revenue by business day, in their order, without gaps. */
export interface DailyRevenue {
  readonly dates: readonly string[]
  readonly minor: readonly bigint[]
}

/** What the owner is told of some days: a value that text, picture and data are made of. */
export interface Summary {
  readonly kind: SummaryKind
  readonly report: Report
  readonly low: readonly LowProduct[]
  readonly waste: readonly ProductQuantity[]
  readonly countDifferences: readonly ProductQuantity[]
  /** Entries for days told of before that were written after that. */
  readonly late: LateEntries | null
  readonly days: DailyRevenue
  readonly daysBefore: DailyRevenue
  /** The last entry that it knows. */
  readonly lastEntry: number
}

/** Puts the summary of some business days together. */
export async function summaryOf(question: SummaryQuestion, reader: ShopReader): Promise<Summary> {
  const { kind, period, against, told } = question
  const sales = { title: 'Sales', period, products: null, member: null, against }
  const moved = await reader.movements({ from: period.from, to: period.to, reasons: ['waste', 'count'] })
  const { products } = await reader.catalog()
  const [shown, shownBefore] = pictured(question)
  return {
    kind,
    report: await salesReport(sales, reader, addDays(period.to, -1), true),
    low: await lowProducts(reader),
    waste: byProduct(moved.filter(({ reason }) => reason === 'waste').map(opposite), products),
    countDifferences: byProduct(
      moved.filter(({ reason }) => reason === 'count'),
      products,
    ),
    late: told === null ? null : await enteredSince(told, period.from, reader),
    days: await dailyRevenue(shown, reader),
    daysBefore: await dailyRevenue(shownBefore, reader),
    lastEntry: (await reader.entries({ limit: 1 }))[0]?.number ?? 0,
  }
}

type Days = SummaryQuestion['period']

/** The days of the picture, and those that they are compared with: of a day, the seven that it ends. */
function pictured({ kind, period, against }: SummaryQuestion): readonly [Days, Days] {
  if (kind !== 'daily') return [period, against]
  const from = addDays(period.to, -PICTURE_DAYS)
  return [
    { from, to: period.to },
    { from: addDays(from, -PICTURE_DAYS), to: from },
  ]
}

async function dailyRevenue({ from, to }: Days, reader: Pick<ShopReader, 'sums'>): Promise<DailyRevenue> {
  const dates = Array.from({ length: daysBetween(from, to) }, (_, day) => addDays(from, day))
  const revenue = new Map<string, bigint>()
  for (const { businessDate, amountMinor } of await reader.sums({ from, to, reasons: ['sale', 'return'] }, true)) {
    if (businessDate !== undefined) revenue.set(businessDate, (revenue.get(businessDate) ?? 0n) + amountMinor)
  }
  return { dates, minor: dates.map(date => revenue.get(date) ?? 0n) }
}

/** Net of what was taken back; what moved before a merger counts for the heir; the most valuable first. */
function byProduct(movements: readonly Moved[], products: readonly Product[]): readonly ProductQuantity[] {
  const sums = new Map<number, { thousandths: bigint; valueMinor: bigint | null }>()
  const heirs = new Map(products.map(product => [product.id, product.mergedInto]))
  for (const { product: moved, quantityThousandths, valueMinor } of movements) {
    const product = heirOf(moved, heirs)
    const sum = sums.get(product) ?? { thousandths: 0n, valueMinor: 0n }
    const value = sum.valueMinor === null || valueMinor === null ? null : sum.valueMinor + valueMinor
    sums.set(product, { thousandths: sum.thousandths + quantityThousandths, valueMinor: value })
  }
  const size = ({ valueMinor }: ProductQuantity) =>
    valueMinor !== null && valueMinor < 0n ? -valueMinor : (valueMinor ?? 0n)
  return products
    .flatMap(product => {
      const sum = sums.get(product.id)
      return sum === undefined || sum.thousandths === 0n ? [] : [{ product, ...sum }]
    })
    .sort((one, other) => (size(one) === size(other) ? 0 : size(one) > size(other) ? -1 : 1))
}

type Moved = Pick<Movement, 'product' | 'quantityThousandths' | 'valueMinor'>

function opposite({ product, quantityThousandths, valueMinor }: Moved): Moved {
  return {
    product,
    quantityThousandths: -quantityThousandths,
    valueMinor: valueMinor === null ? null : -valueMinor,
  }
}

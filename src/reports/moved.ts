import type { Product } from '../catalog/product.ts'
import type { Movement } from '../ledger/movement.ts'
import type { Reason } from '../ledger/reason.ts'
import type { MovementSum, ShopReader } from '../store/port.ts'
import { heirOf } from './product-sales.ts'
import type { Report, ReportColumn, ReportRow } from './report.ts'
import type { SalesQuestion } from './sales.ts'

/** A kind of movement that is listed: why stock moved, and how that is said. */
export interface MovedKind {
  /** "Waste": the title of the report. */
  readonly title: string
  readonly reason: Reason
  /** "wasted": what was done with so many. */
  readonly done: string
  /** How such a movement is written of a product: what to say where there is none. */
  readonly entry: (product: string) => string
}

interface Moved {
  readonly product: Product
  readonly quantityThousandths: bigint
  /** What was counted last, on counts alone. */
  readonly countedThousandths: bigint | null
  /** At cost, or what customers got back; null as soon as a part of it is not known. */
  readonly moneyMinor: bigint | null
}

/**
 * What moved for one reason in a period, a row a product, the dearest first. Goods are valued at cost for those who may
 * see costs; what customers brought back is valued at what they got back. A count tells what was found at last, and how
 * many more or less that was than in the books.
 */
export async function movedReport(
  kind: MovedKind,
  question: SalesQuestion,
  reader: Pick<ShopReader, 'catalog' | 'sums' | 'movements' | 'countEntries'>,
  seesCost: boolean,
): Promise<Report> {
  const { period, products, member } = question
  const filter = {
    ...period,
    reasons: [kind.reason],
    ...(products === null ? {} : { products }),
    ...(member === null ? {} : { member }),
  }
  const isCount = kind.reason === 'count'
  const counted = isCount ? lastCounts(await reader.movements(filter)) : new Map<number, bigint>()
  const moved = movedOf(await reader.sums(filter), (await reader.catalog()).products, counted, kind.reason)
  const isPaidBack = kind.reason === 'return'
  const hasMoney = !isCount && (seesCost || isPaidBack)
  const known = moved.flatMap(({ moneyMinor }) => (moneyMinor === null ? [] : [moneyMinor]))
  const money = hasMoney && known.length > 0 ? known.reduce((sum, minor) => sum + minor, 0n) : null
  const unknown = moved.filter(({ moneyMinor }) => moneyMinor === null).map(({ product }) => product.name)
  return {
    name: 'moved',
    title: question.title,
    period,
    columns: columnsOf(kind, hasMoney && known.length > 0),
    rows: moved.map(row => rowOf(row, isCount, hasMoney)),
    totals: [
      { key: 'money', title: isPaidBack ? 'Paid back' : 'At cost', kind: 'money', value: money },
      { key: 'entries', title: 'Entries', kind: 'count', value: BigInt(await reader.countEntries(filter)) },
    ],
    gaps: [
      { key: 'withoutMoney', title: isPaidBack ? 'No price known' : 'No cost known', names: hasMoney ? unknown : [] },
    ],
    series: [],
    before: null,
  }
}

function columnsOf({ done, reason }: MovedKind, hasMoney: boolean): readonly ReportColumn[] {
  const isCount = reason === 'count'
  const title = `${done[0]?.toUpperCase() ?? ''}${done.slice(1)}`
  return [
    { key: 'product', title: 'Product', kind: 'text', shown: true },
    { key: 'quantity', title, kind: 'quantity', shown: true },
    { key: 'unit', title: 'Unit', kind: 'text', shown: false },
    { key: 'difference', title: 'Against the books', kind: 'quantity', shown: isCount },
    { key: 'money', title: reason === 'return' ? 'Paid back' : 'At cost', kind: 'money', shown: hasMoney },
  ]
}

function rowOf({ product, ...row }: Moved, isCount: boolean, hasMoney: boolean): ReportRow {
  return {
    product: product.name,
    quantity: row.countedThousandths ?? row.quantityThousandths,
    unit: product.unit,
    difference: isCount ? row.quantityThousandths : null,
    money: hasMoney ? row.moneyMinor : null,
  }
}

function movedOf(
  sums: readonly MovementSum[],
  products: readonly Product[],
  counted: ReadonlyMap<number, bigint>,
  reason: Reason,
): readonly Moved[] {
  const heirs = new Map(products.map(product => [product.id, product.mergedInto]))
  const rows = products.flatMap((product): readonly Moved[] => {
    const own = sums.filter(sum => heirOf(sum.product, heirs) === product.id)
    const found = counted.get(product.id)
    const total = (figure: (sum: MovementSum) => bigint) => own.reduce((sum, one) => sum + figure(one), 0n)
    const signed = total(sum => sum.quantityThousandths)
    if (reason === 'count' ? found === undefined : signed === 0n) return []
    const isPaidBack = reason === 'return'
    const unvalued = total(isPaidBack ? sum => sum.quantityWithoutAmountThousandths : withoutValue)
    const money = total(isPaidBack ? sum => sum.amountMinor : sum => sum.valueMinor)
    return [
      {
        product,
        quantityThousandths: reason === 'count' ? signed : size(signed),
        countedThousandths: found ?? null,
        moneyMinor: unvalued === 0n ? size(money) : null,
      },
    ]
  })
  return rows.sort((one, other) => descending(one.moneyMinor ?? 0n, other.moneyMinor ?? 0n) || byQuantity(one, other))
}

/** What was counted last of each product; a count that was taken back is none, unless that was taken back in turn. */
function lastCounts(movements: readonly Movement[]): ReadonlyMap<number, bigint> {
  const reversals = new Map(
    movements.flatMap(({ id, reverses }) => (reverses === null ? [] : [[reverses, id] as const])),
  )
  const isLive = (id: number): boolean => {
    const by = reversals.get(id)
    return by === undefined || !isLive(by)
  }
  const counts = movements.filter(({ id, reverses }) => reverses === null && isLive(id))
  return new Map(counts.map(({ product, countedThousandths }) => [product, countedThousandths ?? 0n]))
}

function withoutValue({ quantityWithoutValueThousandths }: MovementSum): bigint {
  return quantityWithoutValueThousandths
}

function byQuantity(one: Moved, other: Moved): number {
  return (
    descending(size(one.quantityThousandths), size(other.quantityThousandths)) ||
    one.product.name.localeCompare(other.product.name)
  )
}

function size(figure: bigint): bigint {
  return figure < 0n ? -figure : figure
}

function descending(one: bigint, other: bigint): number {
  return one === other ? 0 : one > other ? -1 : 1
}

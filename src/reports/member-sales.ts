import type { ShopReader } from '../store/port.ts'
import { productSales } from './product-sales.ts'
import type { Report, ReportColumn } from './report.ts'
import { filterOf, type SalesQuestion } from './sales.ts'

interface MemberSales {
  readonly name: string
  readonly entries: bigint
  readonly revenueMinor: bigint
  /** Units are told only where all of them are of one product. */
  readonly quantityThousandths: bigint | null
  readonly unit: string | null
}

const COLUMNS: readonly ReportColumn[] = [
  { key: 'member', title: 'Member', kind: 'text', shown: true },
  { key: 'entries', title: 'Entries', kind: 'count', shown: true },
  { key: 'quantity', title: 'Sold', kind: 'quantity', shown: true },
  { key: 'unit', title: 'Unit', kind: 'text', shown: false },
  { key: 'revenue', title: 'Revenue', kind: 'money', shown: true },
]

/** Who sold how much in a period, the highest revenue first; of all products or of some. */
export async function memberSalesReport(
  question: SalesQuestion,
  reader: Pick<ShopReader, 'catalog' | 'sums' | 'countEntries' | 'members'>,
): Promise<Report> {
  const sellers: MemberSales[] = []
  for (const { id, name } of await reader.members()) {
    const seller = await salesOfMember({ ...question, member: id }, name, reader)
    if (seller !== undefined) sellers.push(seller)
  }
  sellers.sort((one, other) => (one.revenueMinor > other.revenueMinor ? -1 : 1))
  const total = (figure: (seller: MemberSales) => bigint) => sellers.reduce((sum, seller) => sum + figure(seller), 0n)
  return {
    name: 'member-sales',
    title: question.title,
    period: question.period,
    columns: sellers.some(seller => seller.quantityThousandths !== null)
      ? COLUMNS
      : COLUMNS.filter(column => column.key !== 'quantity' && column.key !== 'unit'),
    rows: sellers.map(seller => ({
      member: seller.name,
      entries: seller.entries,
      quantity: seller.quantityThousandths,
      unit: seller.unit,
      revenue: seller.revenueMinor,
    })),
    totals: [
      { key: 'revenue', title: 'Revenue', kind: 'money', value: total(seller => seller.revenueMinor) },
      { key: 'entries', title: 'Entries', kind: 'count', value: total(seller => seller.entries) },
    ],
    gaps: [],
    series: [],
    before: null,
  }
}

async function salesOfMember(
  question: SalesQuestion,
  name: string,
  reader: Pick<ShopReader, 'catalog' | 'sums' | 'countEntries'>,
): Promise<MemberSales | undefined> {
  const filter = filterOf(question, question.period)
  const { products } = await reader.catalog()
  const sold = productSales(await reader.sums(filter), products)
  if (sold.length === 0) return undefined
  const [only] = sold
  const single = question.products !== null && sold.length === 1 && only !== undefined
  return {
    name,
    entries: BigInt(await reader.countEntries(filter)),
    revenueMinor: sold.reduce((sum, row) => sum + (row.revenueMinor ?? 0n), 0n),
    quantityThousandths: single ? only.quantityThousandths : null,
    unit: single ? only.product.unit : null,
  }
}

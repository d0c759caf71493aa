import type { Product } from '../../catalog/product.ts'
import { addDays } from '../../language/calendar.ts'
import type { WriteContext } from '../command.ts'

/** What the books say of a product at the end of a day. */
export interface BooksThen {
  readonly thousandths: bigint
  /** What moved on the days since; the opening stock was there before the books were. */
  readonly sinceThousandths: bigint
  /** Did the books know the product by the end of that day? */
  readonly isKnown: boolean
}

/** What there was at the end of a day: what is there now, without what moved since and is not taken back by this line. */
export async function booksThen(product: Product, date: string, context: WriteContext): Promise<BooksThen> {
  const { unit, work, replaced } = context
  const now = (await work.stock(product.id)).onHandThousandths
  const next = addDays(date, 1)
  const since = await unit.sums({ from: next, to: null, products: [product.id] })
  if (since.length === 0) return { thousandths: now, sinceThousandths: 0n, isKnown: true }
  const goesBack = replaced
    .flatMap(({ movements }) => movements)
    .filter(moved => moved.product === product.id && moved.businessDate >= next)
  const moved = sumOf(since.filter(({ reason }) => reason !== 'opening')) - sumOf(goesBack)
  const thousandths = now - moved
  const opened = sumOf(since.filter(({ reason }) => reason === 'opening'))
  const before = await unit.sums({ from: null, to: next, products: [product.id] })
  const isKnown = opened === 0n && before.length > 0 && thousandths >= 0n
  return { thousandths, sinceThousandths: moved, isKnown }
}

function sumOf(moved: readonly { readonly quantityThousandths: bigint }[]): bigint {
  return moved.reduce((total, { quantityThousandths }) => total + quantityThousandths, 0n)
}

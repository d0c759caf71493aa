import type { Product } from '../../catalog/product.ts'
import { addDays } from '../../language/calendar.ts'
import type { Item } from '../../language/reading.ts'
import { tellsSoFar } from '../../language/so-far.ts'
import type { Ask, WriteContext } from '../command.ts'
import { askedOf } from './asked-of.ts'
import type { Amount } from './quantity.ts'

/** What may hold what was told before. */
interface ToldSoFar {
  readonly item: Item
  readonly product: Product
  readonly amount: Amount
  readonly businessDate: string
}

/**
 * "Sold 12 so far today" where 5 are in the books of the day: 12 more, or 12 in all, which are 7 more? The amount that is
 * meant, or the question.
 */
export async function beyondSoFar(
  { item, product, amount, businessDate }: ToldSoFar,
  context: WriteContext,
): Promise<Amount | Ask> {
  if (!tellsSoFar(context.line)) return amount
  const [sum] = await context.reader.sums({
    from: businessDate,
    to: addDays(businessDate, 1),
    reasons: ['sale'],
    products: [product.id],
  })
  const replaced = context.replaced
    .flatMap(({ movements }) => movements)
    .filter(moved => moved.product === product.id && moved.reason === 'sale' && moved.businessDate === businessDate)
    .reduce((all, moved) => all + moved.quantityThousandths, 0n)
  const signed = (sum?.quantityThousandths ?? 0n) - replaced
  const before = signed < 0n ? -signed : signed
  if (before === 0n) return amount
  const { wording } = context
  const key = `so-far:${askedOf(product)}`
  const answer = context.answers.get(key)
  const rest = amount.thousandths - before
  if (answer === 'more') return amount
  if (answer === 'rest' && rest > 0n) return { ...amount, thousandths: rest, spokenThousandths: rest, priceFor: 'unit' }
  const all = wording.amountOf(amount.thousandths, product)
  // A price of all of them is none of the rest.
  const isSplit = rest > 0n && (item.price === null || (item.price.kind === 'each' && amount.priceFor === 'unit'))
  return {
    kind: 'ask',
    question: 'so-far',
    key,
    text: `${wording.amountOf(before, product)} sold ${wording.day(businessDate)} stand in the books already. Are these ${all} more, or all of them?`,
    options: [
      ...(isSplit ? [{ label: `All of them: ${wording.quantity(rest, product.unit)} more`, value: 'rest' }] : []),
      { label: `${wording.quantity(amount.thousandths, product.unit)} more`, value: 'more' },
    ],
  }
}

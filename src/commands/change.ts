import type { Slots } from '../language/reading.ts'
import { reaches } from '../people/member.ts'
import { type Outcome, refuse, type WriteCommand, type WriteContext } from './command.ts'
import { count } from './count.ts'
import { changedProduct } from './facts/asked.ts'
import { changePrice } from './set-price.ts'

/** "Change sugar to 44": the price or the stock? The one thing that must be asked. */
export const change: WriteCommand = {
  kind: 'write',
  name: 'change',
  role: 'staff',
  help: 'Say a new figure; whether price or stock is asked back.',
  examples: ['change soap to 44'],
  phrases: ['(change|set|make|update|edit|correct|put) {product} (to|as|at|=) {money}'],
  run: askWhich,
}

async function askWhich(slots: Slots, context: WriteContext): Promise<Outcome> {
  const which = changedProduct(slots, context)
  if (which.kind !== 'product') return which
  const { product } = which
  const { money } = slots
  const key = `figure:${product.id}`
  const answer = slots.isMarkedMoney ? 'price' : context.answers.get(key)
  const mayPrice = reaches(context.role, 'manager')
  if (answer === 'price' && mayPrice && money !== undefined) return changePrice(product, money, context)
  if (answer === 'stock' && money !== undefined) {
    const name = { kind: 'one', product: product.id, said: product.name } as const
    const thousandths = (money * 1000n) / 10n ** BigInt(context.wording.currencyDigits)
    const quantity = { kind: 'exact', thousandths, unit: null, said: context.wording.number(thousandths) } as const
    return count.run({ move: 'count', items: [{ name, quantity, price: null }], day: null, remark: null }, context)
  }
  if (money === undefined) return refuse(`Say it like: price ${product.name} 44, or: ${product.name} is 44 now`)
  const figure = context.wording.money(money)
  return {
    kind: 'ask',
    question: 'which-fact',
    key,
    text: `${product.name}: is that the price or the stock?`,
    options: [...(mayPrice ? [{ label: `Price ${figure}`, value: 'price' }] : []), { label: 'Stock', value: 'stock' }],
  }
}

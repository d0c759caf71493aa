import type { Product } from '../catalog/product.ts'
import type { Slots } from '../language/reading.ts'
import { reaches } from '../people/member.ts'
import { type Outcome, type Said, say, type WriteCommand, type WriteContext } from './command.ts'
import { count } from './count.ts'
import { askedProducts } from './facts/asked.ts'
import { stockSentence } from './facts/fact-lines.ts'
import { withStock } from './facts/stocked.ts'
import { sell } from './sell.ts'
import { resolveProduct } from './which-product.ts'

const GONE = 'finished|finish|all gone|gone|sold out|all sold out|out of stock|over|run out|nil|khatam|ubos na|imeisha'
const BEHIND =
  '[(now|today|already|completely|again|boss|guys|team|everyone|po|o|oo|ji)] [(0 left|zero left|none left|nothing left|wala na)]'
const QUESTION = /\?\W*$/u

/** "We're out of rice" while the books say 14: what became of them is asked, and then counted or sold. */
export const noneLeft: WriteCommand = {
  kind: 'write',
  name: 'none-left',
  role: 'viewer',
  help: 'Say that nothing is left of a product; what became of the rest is asked.',
  examples: ["we're out of rice", 'bread finished', 'no milk left'],
  phrases: [
    `{products} (${GONE}|don finish|dey finish|none left|nothing left) ${BEHIND}`,
    `[the] {products} (is|are|has|have|all|just) [(all|now|just|completely|already|been)] (${GONE}) ${BEHIND}`,
    `[(oh no|sorry|hey)] (we are|were|we have|weve|we|i am|im|just) [(all|now|just|completely|already|clean|clear|fresh|totally|fully|right)] (out of|sold out of|run out of|ran out of|finished with) [(the|our|all the)] {products} ${BEHIND}`,
    `[(clean|completely|totally|fresh)] (out of|all out of|sold out of|all sold out of|ran out of|run out of|no more|nothing left of|no stock of|none left of) [the] {products} [(left|in stock|on the shelf|remaining)] ${BEHIND}`,
    `(there is|theres|there are|we have|we got|we have got|weve got|i have|ive got|got) (no|zero) [more] {products} [(left|in stock|on the shelf|remaining|at all)] ${BEHIND}`,
    `(no|zero) {products} (left|in stock|on the shelf|remaining|anymore) ${BEHIND}`,
  ],
  run: askWhatBecame,
}

async function askWhatBecame({ products: names = [] }: Slots, context: WriteContext): Promise<Outcome> {
  const isAnswer = QUESTION.test(context.line) || !reaches(context.role, 'staff')
  const open = isAnswer ? undefined : names.find(({ kind }) => kind === 'several')
  const which = open === undefined ? undefined : resolveProduct(open, context)
  if (which !== undefined && which.kind !== 'product') return which
  const asked = askedProducts(names, context)
  if (asked.kind !== 'products') return asked
  const stocked = await withStock(asked.products, context)
  if (isAnswer) return say(...stocked.map(product => stockSentence(product, context)))
  let said: Said | undefined
  for (const product of stocked) {
    const settled = await settle(product, product.onHandThousandths, context)
    if (settled.kind !== 'said') return settled
    said = { ...settled, blocks: [...(said?.blocks ?? []), ...settled.blocks] }
  }
  return said ?? say('Which product? Say it like: bread finished')
}

/** Nothing by the books either, or what the answer says of the rest. */
async function settle(product: Product, onHand: bigint, context: WriteContext): Promise<Outcome> {
  const { name, unit } = product
  const rest = context.wording.quantity(onHand, unit)
  if (onHand <= 0n) return say(`${name}: ${rest} by the books, too.`)
  const key = `none-left:${product.id}`
  const options = [
    { label: 'Yes, count it as 0', value: 'counted' },
    { label: `Sold all ${rest}`, value: 'sold' },
  ]
  const answer = context.answers.get(key)
  if (answer === undefined)
    return { kind: 'ask', question: 'none-left', key, text: `Is no ${name} left? The books say ${rest}.`, options }
  const isSold = answer === 'sold'
  const quantity = { kind: 'exact', thousandths: isSold ? onHand : 0n, unit: null, said: isSold ? rest : '0' } as const
  const item = { name: { kind: 'one', product: product.id, said: name } as const, quantity, price: null }
  const clause = { move: isSold ? 'sell' : 'count', items: [item], day: null, remark: null } as const
  return isSold ? sell.run(clause, context) : count.run(clause, context)
}

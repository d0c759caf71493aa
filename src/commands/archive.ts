import { PRESENT } from '../catalog/facts.ts'
import type { Product } from '../catalog/product.ts'
import type { Slots } from '../language/reading.ts'
import { type Outcome, say, subjectOf, type WriteCommand, type WriteContext } from './command.ts'
import { askedProduct } from './facts/asked.ts'

/** Takes a product out of lists and names; its books stay, and it can be brought back. */
export const archive: WriteCommand = {
  kind: 'write',
  name: 'archive',
  role: 'manager',
  help: 'Take a product out of the lists; its books stay and it can be restored.',
  examples: ['archive tea', 'delete soap', 'remove product milk'],
  phrases: [
    '(archive|delete|discontinue|deactivate|erase) [the] [(product|item)] {product} [from (stock|inventory|the list|the catalogue)]',
    '(remove|drop|stop) [the] (product|item) {product}',
    '(remove|drop|delete|scrap|take out) [(the|our|my)] {product} (altogether|completely|entirely|for good|permanently|from our range|from the range|from the shop|from the lineup) [(not stocking it anymore|not stocking them anymore|not stocking it any more|not selling it anymore|not selling them anymore|not selling it any more|we dont keep it anymore|we dont stock it anymore|we dont sell it anymore|not keeping it anymore|we are done with it|its discontinued|discontinued)]',
    '(remove|drop|delete) [(the|our|my)] {product} (not stocking|not selling|not keeping|no longer stocking|no longer selling|we dont stock|we dont sell|we dont keep) (it|them|that|those) [(anymore|any more|now|again)]',
    '(remove|delete|take|drop) [the] {product} (from|off) [(the|our|my)] (list|stock list|menu|catalogue|system|books) [(we dont keep it anymore|we dont stock it anymore|we dont sell it anymore|we dont keep it|we dont sell it|not selling it anymore|we stopped selling it|its discontinued|discontinued)]',
    '(stop selling|stop stocking|stop keeping) {product} [(get rid of|take|remove|delete) (it|them) [(from|off) [(the|our|my)] (list|stock list|menu|catalogue|system|books)]]',
    'we (dont|do not|no longer) (sell|stock|carry|keep) {product} [any more|anymore]',
  ],
  run: archiveProduct,
}

async function archiveProduct(slots: Slots, context: WriteContext): Promise<Outcome> {
  const which = askedProduct(slots, context)
  if (which.kind !== 'product') return which
  const { product } = which
  if (product.archived) return say(`${product.name} is archived already.`)
  const { onHandThousandths } = await context.work.stock(product.id)
  const key = `confirm:archive:${product.id}`
  const answer = context.answers.get(key)
  if (answer === 'no') return say(`${product.name} stays as it is.`)
  if (onHandThousandths !== 0n && answer !== 'yes') return confirm(product, onHandThousandths, key, context)
  await context.work.change(subjectOf(product.id), 'archived', PRESENT)
  return say(`${product.name} is archived. Its books stay. To bring it back: restore ${product.name}`)
}

function confirm(product: Product, onHand: bigint, key: string, { wording }: WriteContext): Outcome {
  return {
    kind: 'ask',
    question: 'confirm',
    key,
    text: `${product.name} still has ${wording.quantity(onHand, product.unit)} on hand. Archive it all the same?`,
    options: [
      { label: 'Yes, archive it', value: 'yes' },
      { label: 'No, keep it', value: 'no' },
    ],
  }
}

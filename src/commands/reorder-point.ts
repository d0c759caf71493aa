import type { Product } from '../catalog/product.ts'
import type { Slots } from '../language/reading.ts'
import { type Ask, type Outcome, refuse, say, subjectOf, type WriteCommand, type WriteContext } from './command.ts'
import { changedProduct } from './facts/asked.ts'
import { howMuch } from './moving/quantity.ts'

/** At which stock a product is low; without one it is not watched. */
export const reorderPoint: WriteCommand = {
  kind: 'write',
  name: 'reorder-point',
  role: 'manager',
  help: 'Set the stock at which a product is low.',
  examples: [
    'min milk 6',
    'set reorder level of rice to 10',
    'alert me if soap goes under 5',
    'tell me when tea is below 4',
    'remove min from soap',
  ],
  phrases: [
    '{word:set|change|update} [the] (min|minimum|reorder point|reorder level|alert level|low level) [(of|for)] {product}',
    '(remove|delete|clear|no|drop) [the] (min|minimum|reorder point|reorder level|alert|alert level|limit) (from|of|for|on) {product}',
    '[(set|change|update|new|the)] [the] (min|minimum|min stock|minimum stock|minimum level|reorder point|reorder level|low stock level|alert level|low level) [(of|for|on|level of|level for)] {product} [(to|is|at|=|below|under)] {quantity}',
    '{product} (min|minimum|min stock|minimum stock|reorder point|reorder level|alert level|limit) [(to|is|at|=)] {quantity}',
    '[(please|can you|could you)] (alert|warn|tell|remind|notify|ping|message|let|inform) (me|us) [know] (if|when|once|whenever|as soon as) [the] [(stock of|stock)] {product} [(stock|level|ever)] (goes|is|gets|falls|drops|runs|go|are|get|fall|drop|run|reaches) [down] [(to|low at)] [(under|below|less than|lower than|fewer than|beneath|at)] {quantity} [left]',
    '[(please|can you|could you)] (alert|warn|notify|ping|inform) (me|us) (at|below|under) {quantity} {product}',
    '[(please|can you|could you)] remind (me|us) (below|under) {quantity} {product}',
    '[(please|can you|could you)] (alert|warn|tell|remind|notify|ping|message|let|inform|give) [(me|us)] [(know|a shout|a ping|a heads up|a nudge|a bell|a call|a buzz)] (if|when|once|whenever|as soon as) [the] [(stock of|stock)] {product} [(stock|level|ever)] [(is|are|gets|goes|goes down|comes down|drops|falls|has|hits|runs)] [down] (to|below|under|less than|lower than|fewer than|at|hits|reaches|only|less then) {quantity} [left]',
    '[(always|please|we must|must|we should)] (keep|maintain|hold) [(a|the)] (minimum|min|minimum of|min of|at least) {quantity} [of] {product} [(in stock|on hand|always|at all times)]',
    '(keep|always keep) at least {quantity} {product} [in stock]',
  ],
  run: setPoint,
}

async function setPoint(slots: Slots, context: WriteContext): Promise<Outcome> {
  const which = changedProduct(slots, context)
  if (which.kind !== 'product') return which
  const { product } = which
  if (slots.quantity === undefined)
    return slots.word === undefined ? clear(product, context) : askPoint(product, context)
  const amount = howMuch(slots.quantity, product, context)
  if (amount.kind !== 'amount') return amount
  if (amount.thousandths < 0n) return refuse(`A reorder point cannot be below 0. Say it like: min ${product.name} 5`)
  return write(product, amount.thousandths, context)
}

/** The answer is put behind the line: "set reorder point of soap" and 5. */
async function askPoint({ id, name, unit, reorderPointThousandths: point }: Product, { work, wording }: WriteContext) {
  const { onHandThousandths } = await work.stock(id)
  const now = point === null ? 'it has none' : `it is ${wording.quantity(point, unit)} now`
  const ask: Ask = {
    kind: 'ask',
    question: 'reorder-point',
    key: 'completion',
    text: `At which stock is ${name} low? (${now}, with ${wording.quantity(onHandThousandths, unit)} on hand)`,
    options: [],
    free: 'text',
    completes: true,
  }
  return ask
}

async function clear(product: Product, { work, wording }: WriteContext): Promise<Outcome> {
  const before = product.reorderPointThousandths
  if (before === null) return say(`${product.name} has no reorder point.`)
  await work.change(subjectOf(product.id), 'reorderPoint', null)
  return say(`${product.name}: no reorder point any more (was ${wording.quantity(before, product.unit)}).`)
}

async function write(product: Product, point: bigint, { work, wording }: WriteContext): Promise<Outcome> {
  const { name, unit, reorderPointThousandths: before } = product
  const now = `${name}: reorder point ${wording.quantity(point, unit)}`
  if (before === point) return say(`${now} already.`)
  await work.change(subjectOf(product.id), 'reorderPoint', point.toString())
  const { onHandThousandths: onHand } = await work.stock(product.id)
  const was = before === null ? 'none before' : `was ${wording.quantity(before, unit)}`
  const low = onHand <= point ? ', low now' : ''
  return say(`${now} (${was}). ${wording.quantity(onHand, unit)} on hand${low}.`)
}

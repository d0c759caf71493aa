import type { Product } from '../catalog/product.ts'
import { canonicalUnit, convertMeasure, isMeasure, isPieceUnit, LONGEST_UNIT } from '../catalog/units.ts'
import type { Slots } from '../language/reading.ts'
import { type Outcome, refuse, say, subjectOf, type WriteCommand, type WriteContext } from './command.ts'
import { changedProduct } from './facts/asked.ts'

/** In what a product is counted or measured. */
export const unit: WriteCommand = {
  kind: 'write',
  name: 'unit',
  role: 'manager',
  help: 'Set the unit in which a product is kept: pieces, kg, litres, packets …',
  examples: ['unit tea kg', 'milk is in litres', 'set unit of soap to pkt'],
  phrases: [
    '[(set|change|the|make)] [the] {word:unit} [(of|for)] {product} [(to|is|as|=)] {unit}',
    '{product} {word:unit} [(to|is|as|=)] {unit}',
    '{product} (is|are) (in|by|sold in|sold by|kept in|counted in|measured in|sold by the) [the] {unit}',
    '(keep|measure|track) {product} (in|by|by the) {unit}',
  ],
  run: changeUnit,
}

async function changeUnit(slots: Slots, context: WriteContext): Promise<Outcome> {
  const which = changedProduct(slots, context)
  if (which.kind !== 'product') return which
  const { product } = which
  const [before, after] = [canonicalUnit(product.unit), canonicalUnit(slots.unit ?? '')]
  if (after === '' || after.length > LONGEST_UNIT) return refuse('Say a unit like kg, l, pcs, pkt or bottle.')
  if (slots.word === undefined && !isMeasure(after) && !isPieceUnit(after)) return refuse(noUnit(after, product))
  if (before === after) return say(`${product.name} is kept in ${product.unit} already.`)
  if (product.packs.some(pack => canonicalUnit(pack.name) === after)) {
    return refuse(`A ${after} is a pack of ${product.name}. Remove it first: remove pack ${after} from ${product.name}`)
  }
  const entries = await context.reader.countEntries({ from: null, to: null, products: [product.id] })
  if (entries > 0 && isMeasure(before)) return refuse(measured(product, after))
  if (entries > 1 && isMeasure(after)) {
    const ask = askAllAlong(product, after, context, (await context.work.stock(product.id)).onHandThousandths)
    if (ask !== undefined) return ask
  }
  await context.work.change(subjectOf(product.id), 'unit', after)
  const { onHandThousandths } = await context.work.stock(product.id)
  const onHand = context.wording.quantity(onHandThousandths, after)
  return say(`${product.name} is kept in ${after} (was ${product.unit}). ${onHand} on hand.`)
}

/** "Rice is in the shop" is no unit; any word is one where somebody says so. */
function noUnit(after: string, { name }: Product): string {
  return `"${after}" is no unit that I know: kg, g, l, ml, m, pcs, pkt. If it is yours, say: unit ${name} ${after}`
}

/** Movements stay as they were written, so a figure in grams can never become one in kilos. */
function measured({ name, unit: before }: Product, after: string): string {
  if (convertMeasure(1000n, after, before) !== undefined) {
    return `${name} is kept in ${before}, and its books are written in it. You need not change that: say ${after} as you like, it is converted exactly.`
  }
  return `${name} is kept in ${before}, and its books are written in it. Make a new product in ${after}, like: new item ${name} ${after}; then archive ${name}.`
}

/** Pieces that were kilos from the beginning: only a person can know. */
function askAllAlong(product: Product, after: string, context: WriteContext, onHand: bigint): Outcome | undefined {
  const key = `confirm:unit:${product.id}`
  const answer = context.answers.get(key)
  if (answer === 'yes') return undefined
  if (answer === 'no') return say(`${product.name} stays in ${product.unit}.`)
  const { wording } = context
  const [was, is] = [`${wording.number(onHand)} ${product.unit}`, wording.quantity(onHand, after)]
  return {
    kind: 'ask',
    question: 'confirm',
    key,
    text: `${product.name} has been kept in ${product.unit} so far. Did every figure mean ${after} all along? Then ${was} on hand are ${is}.`,
    options: [
      { label: `Yes, always ${after}`, value: 'yes' },
      { label: 'No', value: 'no' },
    ],
  }
}

import { convert } from '../../catalog/convert.ts'
import type { Pack, Product } from '../../catalog/product.ts'
import { canonicalUnit } from '../../catalog/units.ts'
import type { QuantityReading } from '../../language/reading.ts'
import type { Ask, ReadContext, Refused } from '../command.ts'
import { answeredQuantity } from './answered.ts'
import { askedOf } from './asked-of.ts'
import { convertSaid, PAIR } from './of-pairs.ts'

/** How much of a product, in its own unit. */
export interface Amount {
  readonly kind: 'amount'
  readonly thousandths: bigint
  /** What a price "each" is for: one of the product's unit, or one of what was spoken of (a carton). */
  readonly priceFor: 'unit' | 'spoken'
  readonly spokenThousandths: bigint
  /** A pack size that was told in answer to a question: to be remembered with the product. */
  readonly learnt?: Pack
}

const ONE = 1000n

/** How much was meant, or the question that finds it out. */
export type HowMuch = Amount | Ask | Refused

/**
 * Puts what was said into the product's unit; vague words, two readings and unknown packs are asked back. What is on hand
 * is told where goods leave: "all the bread" is offered as a button, "the last bread" is one where there is one.
 */
export function howMuch(
  quantity: QuantityReading | null,
  product: Product,
  context: ReadContext,
  onHandThousandths?: bigint,
): HowMuch {
  if (quantity === null) return askQuantity(undefined, product, context)
  if (quantity.kind === 'vague') {
    if (quantity.of === undefined || onHandThousandths === undefined || onHandThousandths <= 0n)
      return askQuantity(quantity.said, product, context)
    if (quantity.of === 'last' && onHandThousandths === ONE) return plain(ONE)
    return askAll(onHandThousandths, product, context)
  }
  if (quantity.kind === 'open') {
    const pairs = pairsOf(quantity, product)
    return pairs === undefined ? askReading(quantity, product, context) : inUnit(pairs, product, context)
  }
  return inUnit(quantity, product, context)
}

/** "186 pairs" of what is kept in pairs, each a piece: a "Gloves Pair" is one. */
function pairsOf(
  { said, readings, unit }: Extract<QuantityReading, { kind: 'open' }>,
  { name }: Product,
): Extract<QuantityReading, { kind: 'exact' }> | undefined {
  const [pairs, pieces, ...others] = readings
  const isOfPairs = /\bpairs?\b/iu.test(said) && /\bpairs?\b/iu.test(name)
  if (!isOfPairs || pairs === undefined || pieces !== pairs * 2n || others.length > 0) return undefined
  return { kind: 'exact', thousandths: pairs, unit, said }
}

function askQuantity(said: string | undefined, product: Product, context: ReadContext): HowMuch {
  const text = said === undefined ? `How many ${product.name}?` : `How many ${product.name} is "${said}"?`
  return answeredOr({ text, options: said === undefined ? [] : oneOfTwo(said, context) }, product, context)
}

/** "2 or 3", "2-3": either of them. */
function oneOfTwo(said: string, { wording }: ReadContext): Ask['options'] {
  const [, one, other] = /^(\d{1,6}) ?(?:or|to|-|–|\/|maybe|or maybe) ?(\d{1,6})$/u.exec(said.trim()) ?? []
  if (one === undefined || other === undefined || one === other) return []
  return [one, other].map(figure => {
    const thousandths = BigInt(figure) * ONE
    return { label: wording.number(thousandths), value: String(thousandths) }
  })
}

function askAll(onHandThousandths: bigint, product: Product, context: ReadContext): HowMuch {
  const all = context.wording.quantity(onHandThousandths, product.unit)
  const options = [{ label: `All ${all}`, value: String(onHandThousandths) }]
  return answeredOr({ text: `How many ${product.name}? The books say ${all}.`, options }, product, context)
}

function answeredOr(asked: Pick<Ask, 'text' | 'options'>, product: Product, context: ReadContext): HowMuch {
  const key = `quantity:${askedOf(product)}`
  const answer = context.answers.get(key)
  if (answer !== undefined) return inUnit(answeredQuantity(answer), product, context)
  return { kind: 'ask', question: 'how-many', key, ...asked, free: 'quantity' }
}

function askReading(
  quantity: Extract<QuantityReading, { kind: 'open' }>,
  product: Product,
  context: ReadContext,
): HowMuch {
  const key = `number:${quantity.said}`
  const answer = context.answers.get(key)
  if (answer !== undefined) {
    return inUnit({ ...answeredQuantity(answer), unit: quantity.unit }, product, context)
  }
  const options = quantity.readings.map(reading => ({ label: context.wording.number(reading), value: String(reading) }))
  return {
    kind: 'ask',
    question: 'which-number',
    key,
    text: `How much is "${quantity.said}"?`,
    options,
    free: 'quantity',
  }
}

function inUnit(
  quantity: Extract<QuantityReading, { kind: 'exact' }>,
  product: Product,
  context: ReadContext,
): HowMuch {
  // A size that was told for this line holds, whatever an earlier answer made of it.
  if (quantity.unit !== null && context.answers.has(packKey(product, quantity.unit))) {
    return packSize(quantity, quantity.unit, product, context)
  }
  const converted = convertSaid(quantity, product)
  switch (converted.kind) {
    case 'quantity':
      return { ...plain(converted.thousandths), priceFor: converted.priceFor, spokenThousandths: quantity.thousandths }
    case 'too-fine':
      return {
        kind: 'refused',
        text: `${product.name} is kept in ${product.unit}, to three decimals. Say it in larger parts.`,
      }
    case 'unknown-pack':
      return packSize(quantity, converted.pack, product, context)
    case 'other-dimension':
      return otherUnit(quantity, product, context)
  }
}

function packKey(product: Product, pack: string): string {
  return `pack:${askedOf(product)}:${pack}`
}

function packSize(
  quantity: Extract<QuantityReading, { kind: 'exact' }>,
  pack: string,
  product: Product,
  context: ReadContext,
): HowMuch {
  const key = packKey(product, pack)
  const answer = context.answers.get(key)
  if (answer === undefined) {
    const of = context.wording.quantity(2000n, product.unit).replace(/^\D*2\s*/u, '') || 'pieces'
    return {
      kind: 'ask',
      question: 'pack-size',
      key,
      text: `How many ${of} of ${product.name} are in one ${pack}?`,
      options: pack === PAIR ? ['1', '2'].map(label => ({ label, value: `${label}000` })) : [],
      free: 'quantity',
    }
  }
  const size = convert(answeredQuantity(answer), product)
  if (size.kind !== 'quantity') {
    return {
      kind: 'refused',
      text: `Tell the size of a ${pack} as a number of ${product.unit}, like: ${pack} of ${product.name} is 24`,
    }
  }
  const learnt: Pack = { name: pack, thousandths: size.thousandths, packs: 1n }
  const converted = convert(quantity, {
    unit: product.unit,
    packs: [...product.packs.filter(known => known.name !== pack), learnt],
  })
  if (converted.kind !== 'quantity') return { kind: 'refused', text: `That is no whole quantity of ${product.name}.` }
  return { ...plain(converted.thousandths), priceFor: 'spoken', spokenThousandths: quantity.thousandths, learnt }
}

function otherUnit(
  quantity: Extract<QuantityReading, { kind: 'exact' }>,
  product: Product,
  context: ReadContext,
): HowMuch {
  const key = `quantity-in:${askedOf(product)}`
  const answer = context.answers.get(key)
  if (answer !== undefined) return inUnit(answeredQuantity(answer), product, context)
  const text = `${product.name} is kept in ${canonicalUnit(product.unit)}. How many ${canonicalUnit(product.unit)} is "${quantity.said}"?`
  return { kind: 'ask', question: 'how-many', key, text, options: [], free: 'quantity' }
}

function plain(thousandths: bigint): Amount {
  return { kind: 'amount', thousandths, priceFor: 'unit', spokenThousandths: thousandths }
}

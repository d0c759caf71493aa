import { barcodeFact } from '../catalog/facts.ts'
import type { Slots } from '../language/reading.ts'
import { type Outcome, refuse, say, subjectOf, type WriteCommand, type WriteContext } from './command.ts'
import { changedProduct } from './facts/asked.ts'

/** How many barcodes a product may bear. */
export const BARCODES_PER_PRODUCT = 20

const BARCODE = /^[0-9A-Za-z][0-9A-Za-z.+/$%-]{3,47}$/u

/** Gives a product a barcode by which it is found, or takes it away. */
export const barcode: WriteCommand = {
  kind: 'write',
  name: 'barcode',
  role: 'manager',
  help: 'Give a product a barcode by which it is found.',
  examples: ['barcode soap 8901030865278', 'barcode of tea is 8901234567890', 'remove barcode 8901030865278 from soap'],
  phrases: [
    '{word:remove|delete|drop} [the] barcode {text} (from|of) {product}',
    '[(set|change|add|new|the)] [the] (barcode|ean|upc|bar code) [(of|for|to)] {product} [(is|to|as|=)] {text}',
    '{product} (barcode|ean|upc|bar code) [(is|to|as|=)] {text}',
    '[add] (barcode|ean|upc) {text} (to|for|is) {product}',
  ],
  run: changeBarcode,
}

async function changeBarcode(slots: Slots, context: WriteContext): Promise<Outcome> {
  const which = changedProduct(slots, context)
  if (which.kind !== 'product') return which
  const { product } = which
  const code = barcodeOf(slots.text ?? '')
  if (code === undefined) return refuse('A barcode has 4 to 48 figures or letters, like 8901030865278.')
  if (slots.word !== undefined) {
    if (!product.barcodes.includes(code)) return refuse(notThere(product, code))
    await context.work.change(subjectOf(product.id), barcodeFact(code), null)
    return say(`${product.name} has no barcode ${code} any more.`)
  }
  const holder = context.catalog.products.find(one => !one.archived && one.barcodes.includes(code))
  if (holder?.id === product.id) return say(`${product.name} has the barcode ${code} already.`)
  if (holder !== undefined) {
    return refuse(
      `${code} is the barcode of ${holder.name}. Remove it there first: remove barcode ${code} from ${holder.name}`,
    )
  }
  if (product.barcodes.length >= BARCODES_PER_PRODUCT) return refuse(full(product))
  await context.work.change(subjectOf(product.id), barcodeFact(code), code)
  const others = product.barcodes.length === 0 ? '' : ` It has also ${product.barcodes.join(', ')}.`
  return say(`${product.name}: barcode ${code}.${others}`)
}

/** A barcode as it is kept, or undefined when it is none. */
export function barcodeOf(said: string): string | undefined {
  const code = said.replace(/\s+/gu, '')
  return BARCODE.test(code) ? code : undefined
}

interface Coded {
  readonly name: string
  readonly barcodes: readonly string[]
}

function notThere({ name, barcodes }: Coded, code: string): string {
  const has = barcodes.length === 0 ? 'It has none.' : `It has ${barcodes.join(', ')}.`
  return `${name} has no barcode ${code}. ${has}`
}

function full({ name, barcodes }: Coded): string {
  return `${name} has ${BARCODES_PER_PRODUCT} barcodes, which is the most. Remove one like this: remove barcode ${barcodes[0]} from ${name}`
}

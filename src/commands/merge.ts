import { aliasFact, barcodeFact, PRESENT } from '../catalog/facts.ts'
import { nameKey } from '../catalog/name-key.ts'
import type { Product } from '../catalog/product.ts'
import { canonicalUnit } from '../catalog/units.ts'
import type { Slots } from '../language/reading.ts'
import { type Outcome, refuse, say, subjectOf, type WriteCommand, type WriteContext } from './command.ts'
import { refuseArchived } from './facts/asked.ts'
import { readName, tidyName } from './facts/new-name.ts'
import { resolveProduct } from './which-product.ts'

/** Makes one product of two: stock, names and barcodes of the first become the second's. */
export const merge: WriteCommand = {
  kind: 'write',
  name: 'merge',
  role: 'manager',
  help: 'Join two products that are one: stock, names and barcodes of the first go to the second.',
  examples: ['merge soap into tea'],
  phrases: [
    '(merge|join|combine) {product} (into|with|in|to|and) {text}',
    '{product} and {text} are [(the|one and the)] same [(product|item|thing)]',
  ],
  run: mergeProducts,
}

async function mergeProducts(slots: Slots, context: WriteContext): Promise<Outcome> {
  if (slots.product === undefined) return refuse('Say both, like: merge soap into lux soap')
  const which = resolveProduct(slots.product, context)
  if (which.kind !== 'product') return which
  const from = which.product
  const other = resolveProduct(readName(tidyName(slots.text ?? ''), context), context)
  if (other.kind !== 'product') return other
  const into = other.product
  if (from.id === into.id) return refuse(`${from.name} is one product already.`)
  if (from.archived) return refuseArchived(from)
  if (canonicalUnit(from.unit) !== canonicalUnit(into.unit)) return refuse(otherUnits(from, into))
  const ask = await confirm(from, into, context)
  return ask ?? write(from, into, context)
}

function otherUnits(from: Product, into: Product): string {
  return `${from.name} is kept in ${from.unit}, ${into.name} in ${into.unit}: they cannot become one. Count the stock over by hand, then archive ${from.name}.`
}

async function confirm(from: Product, into: Product, context: WriteContext): Promise<Outcome | undefined> {
  const key = `confirm:merge:${from.id}:${into.id}`
  const answer = context.answers.get(key)
  if (answer === 'yes') return undefined
  if (answer === 'no') return say(`${from.name} and ${into.name} stay two products.`)
  const { onHandThousandths } = await context.work.stock(from.id)
  const stock = context.wording.quantity(onHandThousandths, from.unit)
  return {
    kind: 'ask',
    question: 'confirm',
    key,
    text: `Merge ${from.name} into ${into.name}? Its ${stock} on hand become ${into.name}, and "${from.name}" will mean ${into.name}.`,
    options: [
      { label: 'Yes, merge them', value: 'yes' },
      { label: 'No', value: 'no' },
    ],
  }
}

async function write(from: Product, into: Product, context: WriteContext): Promise<Outcome> {
  const { work, wording, today } = context
  const refusal = await work.merge(from.id, into.id, today)
  if (refusal !== null) return refuse(`${into.name} would have too much stock for the books. Nothing is written.`)
  const [old, heir] = [subjectOf(from.id), subjectOf(into.id)]
  for (const alias of from.aliases) await work.change(old, aliasFact(alias), null)
  for (const code of from.barcodes) await work.change(old, barcodeFact(code), null)
  await work.change(old, 'archived', PRESENT)
  await work.change(old, 'mergedInto', String(into.id))
  const known = new Set([into.name, ...into.aliases].map(nameKey))
  for (const alias of [from.name, ...from.aliases]) {
    if (!known.has(nameKey(alias))) await work.change(heir, aliasFact(alias), alias)
  }
  for (const code of from.barcodes) await work.change(heir, barcodeFact(code), code)
  const { onHandThousandths } = await work.stock(into.id)
  const names = wording.list([from.name, ...from.aliases].map(name => `"${name}"`))
  return say(
    `${from.name} is ${into.name} now: ${wording.quantity(onHandThousandths, into.unit)} on hand. ${names} will mean ${into.name}.`,
  )
}

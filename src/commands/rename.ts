import type { Slots } from '../language/reading.ts'
import { refuse, say, subjectOf, type WriteCommand, type WriteContext } from './command.ts'
import { changedProduct } from './facts/asked.ts'
import { nameFault, nameTaken, tidyName, titledName } from './facts/new-name.ts'
import { confirmValue, withoutTail } from './facts/said-value.ts'

/** What stands before a name that was not said yet. */
const NAMELESS = /^(?:to|as|into)$/iu

/** More words than this are asked about. */
const MOST_WORDS = 8

/** Gives a product another name; its books stay with it. */
export const rename: WriteCommand = {
  kind: 'write',
  name: 'rename',
  role: 'manager',
  help: 'Give a product another name.',
  examples: ['rename rice to Basmati Rice', 'change name of tea to Assam Tea'],
  phrases: [
    'rename {product} (to|as|into) {text}',
    '(change|set) [the] name (of|for) {product} (to|into|as) {text}',
    'rename {product} {text}',
  ],
  run: renameProduct,
}

async function renameProduct(slots: Slots, context: WriteContext) {
  const which = changedProduct(slots, context)
  if (which.kind !== 'product') return which
  const { product } = which
  const name = titledName(tidyName(withoutTail(slots.text ?? '')))
  if (NAMELESS.test(name)) return refuse(`What is the new name? Say it like: rename ${product.name} to …`)
  const fault = nameFault(name)
  if (fault !== undefined) return refuse(fault)
  const taken = nameTaken(name, product.id, context)
  if (taken !== undefined) return taken
  if (name === product.name) return say(`${name} is its name already.`)
  const ask = confirmValue(
    name,
    `rename:${product.id}`,
    `Shall ${product.name} be called "${name}"?`,
    context,
    MOST_WORDS,
  )
  if (ask !== undefined) return ask
  await context.work.change(subjectOf(product.id), 'name', name)
  return say(`${name} it is now (was ${product.name}). To be found by the old name too: alias ${name} ${product.name}`)
}

import { aliasFact } from '../catalog/facts.ts'
import { nameKey } from '../catalog/name-key.ts'
import type { Product } from '../catalog/product.ts'
import type { Slots } from '../language/reading.ts'
import { ALIASES_PER_PRODUCT } from './alias.ts'
import { refuse, say, subjectOf, type WriteCommand, type WriteContext } from './command.ts'
import { changedProduct } from './facts/asked.ts'
import { nameFault, nameTaken, readName, tidyName, titledName } from './facts/new-name.ts'
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
  if (fallsOnAnother(product, name, context)) {
    await context.work.change(subjectOf(product.id), aliasFact(product.name), product.name)
    return say(`${name} it is now (was ${product.name}). ${product.name} means it still.`)
  }
  return say(`${name} it is now (was ${product.name}). To be found by the old name too: alias ${name} ${product.name}`)
}

/** Would the old name be read as another product? Tea that is Chai now is no Tea Cup, and a Tea Cup no cup of Tea. */
function fallsOnAnother({ id, name: old, aliases }: Product, name: string, context: WriteContext): boolean {
  if (aliases.length >= ALIASES_PER_PRODUCT) return false
  const products = context.catalog.products.map(product => (product.id === id ? { ...product, name } : product))
  const reading = readName(old, { catalog: { ...context.catalog, products }, answers: context.answers })
  const found = reading.kind === 'one' ? [reading.product] : reading.kind === 'several' ? reading.products : []
  if (found.length > 0) return !found.includes(id)
  const words = new Set(nameKey(old).split(' '))
  return products.some(
    other =>
      other.id !== id &&
      !other.archived &&
      [other.name, ...other.aliases].some(one =>
        nameKey(one)
          .split(' ')
          .every(word => words.has(word)),
      ),
  )
}

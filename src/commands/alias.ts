import { aliasFact } from '../catalog/facts.ts'
import { nameKey } from '../catalog/name-key.ts'
import type { Product } from '../catalog/product.ts'
import type { Slots } from '../language/reading.ts'
import { type Outcome, refuse, say, subjectOf, type WriteCommand, type WriteContext } from './command.ts'
import { askedProduct, changedProduct } from './facts/asked.ts'
import { nameFault, nameTaken, readsLikeSentence, tidyName } from './facts/new-name.ts'
import { withoutTail } from './facts/said-value.ts'
import { byName } from './facts/stocked.ts'

/** How many other names a product may have. */
export const ALIASES_PER_PRODUCT = 20

/** More rows do not help on a phone. */
const ALIAS_ROWS = 40

/** Who quotes a name or says that it goes beside another means a name. */
const CALLED = /["“”„«»]|\b(?:also|as well|too)\b/iu

const REMOVING = new Set(['remove', 'delete', 'drop', 'unalias'])

/** Other names that a product goes by. */
export const alias: WriteCommand = {
  kind: 'write',
  name: 'alias',
  role: 'manager',
  help: 'Give a product another name to be found by, or take it away.',
  examples: ['alias rice chawal', 'lux means soap', 'aliases', 'remove alias chawal'],
  phrases: [
    '[(show|list)] [(all|the)] {word:aliases}',
    '(what else is|what other names has|what is) {product} (called|known as|also called)',
    '(what do we|what else do we|what do people) call {product}',
    '(what are the|what) [other] (names|aliases) (of|for) {product}',
    '{word:remove|delete|drop} [the] alias {text} [from {product}]',
    '{word:unalias} {text}',
    '[(add|new|set)] alias [for] {product} [(as|to|is|=)] {text}',
    '[(add|new|set)] [an] alias [for] {text} (=|is|for|means|to) {product}',
    '[(also|we|you can|people)] {word:call} {product} [also] [as] {text}',
    '[(also|we|you can|people)] {word:call} {product} [(also|as)] {text} (as well|too|also|from now on)',
    '{text} (also means|also stands for|means also) {product}',
    '{text} (means|stands for|is short for|is another name for|is the same as) {product}',
    '{product} is (also called|also known as|aka) {text}',
  ],
  run: changeAlias,
}

async function changeAlias(slots: Slots, context: WriteContext): Promise<Outcome> {
  if (slots.word === 'aliases') return listAliases(context)
  if (slots.word === undefined && slots.text === undefined) return tellAliases(slots, context)
  const name = tidyName(withoutTail(slots.text ?? ''))
  if (REMOVING.has(slots.word ?? '')) return removeAlias(name, context)
  const which = changedProduct(slots, context)
  if (which.kind !== 'product') return which
  const doubtful = (slots.word === 'call' && !CALLED.test(context.line)) || readsLikeSentence(name)
  const ask = doubtful ? askWhetherMeant(name, which.product, context) : undefined
  return ask ?? addAlias(name, which.product, context)
}

/** The other names of one product. */
function tellAliases(slots: Slots, context: WriteContext): Outcome {
  const which = askedProduct(slots, context)
  if (which.kind !== 'product') return which
  const { name, aliases } = which.product
  return aliases.length === 0
    ? say(`${name} has no other name. Give it one like this: alias ${name} …`)
    : say(`${name} is also called ${context.wording.list(aliases)}.`)
}

/** "Call rice supplier" may be a reminder, "this means milk" a remark; "call lux soap lux" is none. */
function askWhetherMeant(name: string, product: Product, { answers }: WriteContext): Outcome | undefined {
  const words = new Set(nameKey(product.name).split(' '))
  const key = `alias:${product.id}:${nameKey(name)}`
  if (
    nameKey(name)
      .split(' ')
      .every(word => words.has(word)) ||
    answers.get(key) === 'yes'
  )
    return undefined
  return {
    kind: 'ask',
    question: 'confirm',
    key,
    text: `Shall "${name}" mean ${product.name} from now on?`,
    options: [{ label: 'Yes', value: 'yes' }],
  }
}

async function addAlias(name: string, product: Product, context: WriteContext): Promise<Outcome> {
  const fault = nameFault(name)
  if (fault !== undefined) return refuse(fault)
  const taken = nameTaken(name, product.id, context)
  if (taken !== undefined) return taken
  if ([product.name, ...product.aliases].some(own => nameKey(own) === nameKey(name))) {
    return say(`${name} means ${product.name} already.`)
  }
  if (product.aliases.length >= ALIASES_PER_PRODUCT) {
    return refuse(
      `${product.name} has ${ALIASES_PER_PRODUCT} aliases, which is the most. Remove one like this: remove alias ${product.aliases[0]}`,
    )
  }
  await context.work.change(subjectOf(product.id), aliasFact(name), name)
  return say(`${name} means ${product.name} from now on.`)
}

async function removeAlias(name: string, context: WriteContext): Promise<Outcome> {
  const holder = context.catalog.products.find(
    product => !product.archived && product.aliases.some(own => nameKey(own) === nameKey(name)),
  )
  const own = holder?.aliases.find(candidate => nameKey(candidate) === nameKey(name))
  if (holder === undefined || own === undefined) {
    return refuse(`"${name}" is no alias. See them all with: aliases`)
  }
  await context.work.change(subjectOf(holder.id), aliasFact(own), null)
  return say(`${own} does not mean ${holder.name} any more.`)
}

function listAliases({ catalog }: WriteContext): Outcome {
  const named = catalog.products.filter(product => !product.archived && product.aliases.length > 0).sort(byName)
  if (named.length === 0) return say('There is no alias yet. Give one like this: alias rice chawal')
  const lines = named.slice(0, ALIAS_ROWS).map(product => `${product.name}: ${product.aliases.join(', ')}`)
  const rest = named.length - ALIAS_ROWS
  return say(...lines, ...(rest > 0 ? [`… and ${rest} more, all in: export csv`] : []))
}

import type { Slots } from '../language/reading.ts'
import { type Outcome, refuse, say, subjectOf, type WriteCommand, type WriteContext } from './command.ts'
import { archivedCalled, nameTaken, readName, tidyName } from './facts/new-name.ts'
import { resolveProduct, type Which } from './which-product.ts'

/** Brings an archived product back. */
export const restore: WriteCommand = {
  kind: 'write',
  name: 'restore',
  role: 'manager',
  help: 'Bring an archived product back.',
  examples: ['restore tea'],
  phrases: ['(restore|unarchive|undelete|bring back|reactivate) [the] [(product|item)] {text}'],
  run: restoreProduct,
}

async function restoreProduct(slots: Slots, context: WriteContext): Promise<Outcome> {
  const name = tidyName(slots.text ?? '')
  const which = archivedMeant(name, context)
  if (which.kind !== 'product') return which
  const { product } = which
  const taken = nameTaken(product.name, product.id, context)
  if (taken !== undefined) return taken
  await context.work.change(subjectOf(product.id), 'archived', null)
  if (product.mergedInto !== null) await context.work.change(subjectOf(product.id), 'mergedInto', null)
  const { onHandThousandths } = await context.work.stock(product.id)
  return say(`${product.name} is back, ${context.wording.quantity(onHandThousandths, product.unit)} on hand.`)
}

/** The archived product of this very name, the latest of several, or the one that the name fits as others' names do. */
function archivedMeant(name: string, context: WriteContext): Which {
  const [product] = archivedCalled(name, context.catalog)
  if (product !== undefined) return { kind: 'product', product }
  const reading = readName(name, context, true)
  return reading.kind === 'unknown' ? refuse(notArchived(name, context)) : resolveProduct(reading, context)
}

/** How many archived products a refusal names. */
const NAMED_ARCHIVED = 8

function notArchived(name: string, { catalog, wording }: WriteContext): string {
  const archived = catalog.products.filter(product => product.archived).map(product => product.name)
  if (archived.length === 0) return `Nothing is archived, "${name}" neither.`
  const rest = archived.length - NAMED_ARCHIVED
  const names = rest > 0 ? [...archived.slice(0, NAMED_ARCHIVED), `${rest} more`] : archived
  return `No archived product is called "${name}". Archived: ${wording.list(names)}.`
}

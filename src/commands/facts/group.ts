import { nameKey } from '../../catalog/name-key.ts'
import type { Slots } from '../../language/reading.ts'
import { type Outcome, refuse, say, subjectOf, type WriteContext } from '../command.ts'
import { changedProduct } from './asked.ts'
import { nameFault, tidyName } from './new-name.ts'
import { confirmValue, withoutTail } from './said-value.ts'

/**
 * Sets the category or the place of a product, or takes it away (null). One that another product has already is spelled
 * as there, so that "groceries" and "Groceries" stay one.
 */
export async function setGroup(
  field: 'category' | 'place',
  said: string | null | undefined,
  slots: Slots,
  context: WriteContext,
): Promise<Outcome> {
  const which = changedProduct(slots, context)
  if (which.kind !== 'product') return which
  const { product } = which
  const before = product[field]
  if (said === null) {
    if (before === null) return say(`${product.name} has no ${field}.`)
    await context.work.change(subjectOf(product.id), field, null)
    return say(`${product.name}: no ${field} any more (was ${before}).`)
  }
  const tidy = tidyName(withoutTail(said ?? ''))
  const fault = nameFault(tidy)
  if (fault !== undefined) return refuse(fault.replace('new item Lux Soap', `${field} ${product.name} …`))
  const after = spelledAsBefore(tidy, field, context)
  if (slots[field] !== undefined && !isKnown(tidy, field, context)) {
    return refuse(`There is no ${field} "${tidy}" yet. To make it, say: ${field} ${product.name} ${tidy}`)
  }
  if (after === before) return say(`${product.name}: ${field} ${after} already.`)
  const text = `Shall the ${field} of ${product.name} be "${after}"?`
  const ask = isKnown(tidy, field, context) ? undefined : confirmValue(after, `${field}:${product.id}`, text, context)
  if (ask !== undefined) return ask
  await context.work.change(subjectOf(product.id), field, after)
  return say(`${product.name}: ${field} ${after} (${before === null ? 'none before' : `was ${before}`}).`)
}

/** "Put soap in the bin" makes no category: only what there is already can be meant without its word. */
function isKnown(tidy: string, field: 'category' | 'place', { catalog }: WriteContext): boolean {
  return catalog.products.some(product => nameKey(product[field] ?? '') === nameKey(tidy))
}

function spelledAsBefore(tidy: string, field: 'category' | 'place', { catalog }: WriteContext): string {
  const known = catalog.products.map(product => product[field]).filter(value => value !== null)
  return known.find(value => nameKey(value) === nameKey(tidy)) ?? tidy
}

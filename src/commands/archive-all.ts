import { type Outcome, refuse, say, subjectOf, type WriteCommand, type WriteContext } from './command.ts'
import { askForShopName, counted } from './everything.ts'

/** Puts the whole catalogue away: for the owner, confirmed by the shop's name, undone as one entry. */
export const archiveAll: WriteCommand = {
  kind: 'write',
  name: 'archive-all',
  role: 'owner',
  help: 'Archive all products, confirmed by the name of the shop.',
  examples: ['delete all items'],
  phrases: [
    '(delete|remove|archive|erase|clear|wipe) (all|everything|every) [(of|the|my|our)] [the] [(items|item|products|product|catalogue|catalog|inventory|stock)]',
    '(delete|remove|archive|erase|clear|wipe) [the] [whole|entire] (catalogue|catalog|inventory)',
  ],
  run: async (_slots, context) => await archive(context),
}

async function archive(context: WriteContext): Promise<Outcome> {
  const living = context.catalog.products.filter(product => !product.archived)
  if (living.length === 0) return refuse('There are no products. Begin with: add 20 rice')
  const ask = askForShopName(`This archives ${counted(living.length)}; undo brings them back.`, context)
  if (ask !== undefined) return ask
  for (const { id } of living) await context.work.change(subjectOf(id), 'archived', '1')
  return say(`Archived ${counted(living.length)}.`)
}

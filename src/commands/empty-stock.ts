import { type Outcome, refuse, say, type WriteCommand, type WriteContext } from './command.ts'
import { askForShopName, counted } from './everything.ts'

/** Counts everything as gone: for the owner, confirmed by the shop's name, undone as one entry. */
export const emptyStock: WriteCommand = {
  kind: 'write',
  name: 'empty-stock',
  role: 'owner',
  help: 'Set all stock to 0, confirmed by the name of the shop.',
  examples: ['set all stock to 0'],
  phrases: [
    '(set|make|reset|put|turn) (all|every|everything|the whole) [(of|the|my|our)] [the] [(stock|stocks|items|products|quantities|inventory)] [to] {quantity}',
    '(reset|zero) [all] [the] (stock|stocks|inventory|quantities)',
  ],
  run: async ({ quantity }, context) =>
    quantity === undefined || (quantity.kind === 'exact' && quantity.thousandths === 0n)
      ? await empty(context)
      : refuse('Only 0 goes for all at once. Count the others one by one, like: rice is 18 now'),
}

async function empty(context: WriteContext): Promise<Outcome> {
  const stocks = await context.reader.stock()
  const held = [...stocks].filter(([, { onHandThousandths }]) => onHandThousandths !== 0n)
  if (held.length === 0) return refuse('All stock is 0 already. Begin with: add 20 rice')
  const ask = askForShopName(`This counts ${counted(held.length)} as 0; undo brings them back.`, context)
  if (ask !== undefined) return ask
  for (const [product] of held) {
    const count = { reason: 'count', product, businessDate: context.today, countedThousandths: 0n } as const
    const refusal = await context.work.move(count)
    if (refusal !== null) return refuse('That cannot be written. Count the products one by one, like: rice is 0 now')
  }
  return say(`Counted ${counted(held.length)} as 0.`)
}

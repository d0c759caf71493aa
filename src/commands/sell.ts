import type { Product } from '../catalog/product.ts'
import { isPieceUnit } from '../catalog/units.ts'
import { costOf } from '../ledger/unit-cost.ts'
import { type Ask, type MoveCommand, subjectOf, type WriteContext } from './command.ts'
import { seesCosts } from './facts/stocked.ts'
import { type Decided, moveItems, type SettledItem } from './moving/items.ts'
import { answeredPrice, askPrice } from './moving/price.ts'
import { type Trade, tradeOf } from './moving/trade.ts'

/** A sale: stock goes down, revenue comes in at the list price or the one that was said. */
export const sell: MoveCommand = {
  kind: 'move',
  move: 'sell',
  name: 'sell',
  role: 'staff',
  help: 'Write down a sale: stock goes down, revenue comes in.',
  examples: ['sold 3 soap', 'sold 2 rice at 110', 'sold 3 soap, 2 milk', 'yesterday sold 1 milk'],
  run: (clause, context) =>
    moveItems(clause, context, { done: 'Sold', reason: 'sale', takes: true, decide: decideSale }),
}

async function decideSale(settled: SettledItem, context: WriteContext) {
  const { product } = settled
  const trade = await tradeOf(settled, 'sale', context)
  if (trade.kind === 'ask') return trade
  const priceless = trade.totalMinor === null
  const decided: Decided = {
    kind: 'decided',
    intent: trade.intent,
    moneyMinor: trade.totalMinor,
    notes: [
      ...(priceless ? [`${product.name} has no price yet.`] : []),
      ...(await belowCostNote(trade, product, context)),
      ...(await keepPrice(product, context)),
    ],
    ...(priceless ? await priceQuestion(product, context) : {}),
  }
  return decided
}

/** Who may see costs is told at once what is sold below them; a gift is no sale. */
async function belowCostNote({ intent, totalMinor }: Trade, product: Product, context: WriteContext) {
  if (totalMinor === null || totalMinor <= 0n || !seesCosts(context)) return []
  const { unitCost } = await context.work.stock(product.id)
  const cost = unitCost === null ? null : costOf(intent.quantityThousandths, unitCost)
  return cost !== null && totalMinor < cost ? [`That is below cost: ${context.wording.money(cost)}.`] : []
}

/** A price that was told because there was none is the list price from now on; nothing is no list price. */
async function keepPrice(product: Product, context: WriteContext): Promise<readonly string[]> {
  const answered = answeredPrice(product, context.answers)
  const subject = subjectOf(product.id)
  // An answer that is corrected takes the price back that the first one set.
  const wasSet = context.replaced.some(({ changes }) =>
    changes.some(change => change.subject === subject && change.field === 'price' && change.before === null),
  )
  if (answered === null || answered === 0n || (product.priceMinor !== null && !wasSet)) return []
  await context.work.change(subject, 'price', String(answered))
  return [`The price of ${product.name} is ${context.wording.money(answered)} from now on.`]
}

/** The first sale without a price is written and asks for it; the later ones only say that there is none. */
async function priceQuestion(product: Product, context: WriteContext): Promise<{ followUp?: Ask }> {
  const earlier = await context.unit.latestMovement(product.id, ['sale'])
  if (earlier !== undefined && !context.replaced.some(entry => entry.number === earlier.entry)) return {}
  return { followUp: { ...askPrice(product, sellingPriceQuestion(product)), callOff: 'Skip' } }
}

function sellingPriceQuestion({ name, unit }: Product): string {
  return isPieceUnit(unit) ? `What do you sell one ${name} for?` : `What do you sell 1 ${unit} of ${name} for?`
}

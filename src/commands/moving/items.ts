import type { Product } from '../../catalog/product.ts'
import type { Button } from '../../chat/reply.ts'
import type { Clause, Item } from '../../language/reading.ts'
import type { CountIntent, Intent, Refusal, TransferIntent } from '../../ledger/intent.ts'
import type { Reason } from '../../ledger/reason.ts'
import { type Ask, type Refused, type Said, subjectOf, type WriteContext } from '../command.ts'
import { resolveProduct } from '../which-product.ts'
import { askedOf } from './asked-of.ts'
import { whichDay } from './day.ts'
import { plausible } from './plausible.ts'
import { withOwnPrices } from './price-of-all.ts'
import { type Amount, howMuch } from './quantity.ts'
import { quantityOrPrice } from './quantity-or-price.ts'
import { type MovedItem, movedReply } from './reply.ts'
import { beyondSoFar } from './so-far.ts'
import { quantityOf } from './worth.ts'

/** One item of a clause with everything about it settled. */
export interface SettledItem {
  readonly item: Item
  readonly product: Product
  readonly amount: Amount
  readonly businessDate: string
}

/** What is done with an item, and how it is told. */
export interface Decided {
  readonly kind: 'decided'
  readonly intent: Exclude<Intent, CountIntent | TransferIntent>
  /** Money to tell, as it stands in the books. */
  readonly moneyMinor: bigint | null
  /** Sentences to add: what was assumed, what is missing. */
  readonly notes: readonly string[]
  /** A question that does not hold up the writing. */
  readonly followUp?: Ask
  readonly buttons?: readonly Button[]
}

/** How one kind of movement differs from the others. */
export interface MoveKind {
  /** "Sold" */
  readonly done: string
  readonly reason: Reason
  /** Takes from stock: going below zero is asked first. */
  readonly takes: boolean
  /** Finds the product where a name alone does not settle it; the usual way when absent. */
  which?(item: Item, context: WriteContext): Promise<{ kind: 'product'; product: Product } | Ask | Refused>
  decide(settled: SettledItem, context: WriteContext): Promise<Decided | Ask | Refused>
}

/** Movements that money is told of. */
const PRICED: ReadonlySet<Reason> = new Set<Reason>(['sale', 'return', 'receipt'])

/** Carries a clause out, item by item, into the entry in the making; the first thing unclear stops the whole line. */
export async function moveItems(clause: Clause, context: WriteContext, kind: MoveKind): Promise<Said | Ask | Refused> {
  const day = whichDay(clause.day, context)
  if (day.kind === 'ask') return day
  const items = PRICED.has(kind.reason) ? await withOwnPrices(clause, kind.reason !== 'receipt', context) : clause.items
  if ('kind' in items) return items
  const moved: MovedItem[] = []
  for (const item of items) {
    const step = await moveItem(item, day.date, context, kind)
    if (step.kind !== 'moved') return step
    moved.push(step)
  }
  return movedReply(kind.done, moved, day.date, context)
}

async function moveItem(
  told: Item,
  businessDate: string,
  context: WriteContext,
  kind: MoveKind,
): Promise<MovedItem | Ask | Refused> {
  const which = kind.which === undefined ? resolveProduct(told.name, context) : await kind.which(told, context)
  if (which.kind !== 'product') return which
  const product = which.product
  if (product.archived) {
    return { kind: 'refused', text: `${product.name} is archived. Bring it back with: restore ${product.name}` }
  }
  const { done, reason, takes } = kind
  const before = await context.work.stock(product.id)
  const figured = PRICED.has(reason)
    ? quantityOrPrice(told, product, before.unitCost, context)
    : { kind: 'item' as const, item: told }
  if (figured.kind === 'ask') return figured
  const { item } = figured
  const quantity = quantityOf(item, product, reason)
  const said = howMuch(quantity, product, context, takes ? before.onHandThousandths : undefined)
  if (said.kind !== 'amount') return said
  if (said.thousandths <= 0n) return { kind: 'refused', text: notPositive(product) }
  const doubt = {
    product,
    quantity,
    amount: said,
    onHandThousandths: before.onHandThousandths,
    done,
    reason,
    takes,
  }
  const believed = await plausible(doubt, context)
  if (believed.kind !== 'amount') return believed
  const settled = { item, product, amount: believed, businessDate }
  const amount = reason === 'sale' ? await beyondSoFar(settled, context) : believed
  if (amount.kind !== 'amount') return amount
  const decided = await kind.decide({ ...settled, amount }, context)
  if (decided.kind !== 'decided') return decided
  const counted = await askCounted(product, businessDate, context)
  if (counted !== undefined && typeof counted !== 'string') return counted
  const notes = [...decided.notes, ...(await remember(amount, product, context))]
  const { work } = context
  const refusal = await (counted === 'included' ? work.moveCounted(decided.intent) : work.move(decided.intent))
  if (refusal !== null) return { kind: 'refused', text: refusalText(refusal, product) }
  const after = await context.work.stock(product.id)
  return {
    kind: 'moved',
    product,
    amount,
    before,
    after,
    moneyMinor: decided.moneyMinor,
    notes,
    ...(decided.followUp && { followUp: decided.followUp }),
    ...(decided.buttons && { buttons: decided.buttons }),
  }
}

/** An older day than the product's last count: did that count see this already? Then only the sales figures change. */
async function askCounted(
  product: Product,
  businessDate: string,
  context: WriteContext,
): Promise<string | Ask | undefined> {
  const last = await context.unit.latestMovement(product.id, ['count'])
  if (last === undefined || last.businessDate <= businessDate) return undefined
  const key = `counted:${askedOf(product)}`
  const { wording } = context
  return (
    context.answers.get(key) ?? {
      kind: 'ask',
      question: 'counted',
      key,
      text: `${product.name} was counted ${wording.day(last.businessDate)}, after ${wording.day(businessDate)}. Had this happened when it was counted?`,
      options: [
        { label: 'Yes, counted without it', value: 'included' },
        { label: 'No, change the stock', value: 'not-included' },
      ],
    }
  )
}

async function remember(amount: Amount, product: Product, context: WriteContext): Promise<readonly string[]> {
  if (amount.learnt === undefined) return []
  const { name, thousandths, packs } = amount.learnt
  await context.work.change(subjectOf(product.id), `pack:${name}`, `${thousandths}/${packs}`)
  return [`A ${name} of ${product.name} is ${context.wording.quantity(thousandths, product.unit)} from now on.`]
}

function notPositive({ name }: Product): string {
  return `A quantity of ${name} must be more than 0. To set what is on the shelf, say: ${name} is 0 now`
}

function refusalText(refusal: Refusal, product: Product): string {
  switch (refusal.kind) {
    case 'quantity-not-positive':
      return notPositive(product)
    case 'count-negative':
      return `A count cannot be below 0. Say what is on the shelf, e.g. ${product.name} is 5 now`
    case 'money-negative':
      return 'A price cannot be below 0. Say it again with the price for one.'
    case 'same-place':
      return 'That is the place where it stands already. Name another place.'
    case 'too-large':
      return 'That number is too large for the books. Say it again with a smaller one.'
  }
}

/** The movement of a product that an edited message replaces, for its price or its count. */
export function replacedMovement(product: number, reason: string, context: WriteContext) {
  return context.replaced.flatMap(entry => entry.movements).find(m => m.product === product && m.reason === reason)
}

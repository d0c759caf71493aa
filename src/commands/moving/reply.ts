import type { Product } from '../../catalog/product.ts'
import type { Button } from '../../chat/reply.ts'
import type { Stock } from '../../ledger/movement.ts'
import type { Ask, Said, WriteContext } from '../command.ts'
import { crossedNote } from './crossed.ts'
import type { Amount } from './quantity.ts'

/** An item that was moved, to be told. */
export interface MovedItem {
  readonly kind: 'moved'
  readonly product: Product
  readonly amount: Amount
  readonly before: Stock
  readonly after: Stock
  readonly moneyMinor: bigint | null
  readonly notes: readonly string[]
  readonly followUp?: Ask
  readonly buttons?: readonly Button[]
}

/** "Sold 3 Soap. 7 left. ₹135.00"; a list of several gets a line each. */
export function movedReply(
  done: string,
  items: readonly MovedItem[],
  businessDate: string,
  context: WriteContext,
): Said {
  const { wording } = context
  const day = businessDate === context.today ? '' : ` (${wording.day(businessDate)})`
  const notes = items.flatMap(({ notes: own, product, before, after }) => [
    ...own,
    ...crossedNote(product, before.onHandThousandths, after.onHandThousandths, wording),
  ])
  const [only] = items
  const lines: string[] = []
  if (only !== undefined && items.length === 1) {
    const what = wording.amountOf(only.amount.thousandths, only.product)
    const money = only.moneyMinor === null ? '' : ` ${wording.money(only.moneyMinor)}`
    lines.push(`${done} ${what}${day}. ${left(only, context)}.${money}`)
  } else {
    lines.push(`${done}${day}${inAll(items, context)}`)
    for (const item of items) lines.push(itemLine(item, context))
  }
  const followUp = items.find(item => item.followUp !== undefined)?.followUp
  const blocks = [{ kind: 'text', text: [...lines, ...notes].join('\n') }] as const
  const buttons = items.map(item => item.buttons ?? []).filter(row => row.length > 0)
  return { kind: 'said', blocks, ...(buttons.length > 0 && { buttons }), ...(followUp && { followUp }) }
}

function left(item: MovedItem, context: WriteContext): string {
  return `${context.wording.quantity(item.after.onHandThousandths, item.product.unit)} left`
}

/** The sum of a list, where every item has one. */
function inAll(items: readonly MovedItem[], context: WriteContext): string {
  const known = items.map(item => item.moneyMinor).filter(minor => minor !== null)
  if (known.length < items.length) return ''
  return `, ${context.wording.money(known.reduce((sum, minor) => sum + minor, 0n))} in all`
}

function itemLine(item: MovedItem, context: WriteContext): string {
  const { wording } = context
  const what = wording.amountOf(item.amount.thousandths, item.product)
  const money = item.moneyMinor === null ? '' : `, ${wording.money(item.moneyMinor)}`
  return `${what}${money} · ${left(item, context)}`
}

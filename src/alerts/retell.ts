import type { Reply, StoredReply } from '../chat/reply.ts'
import { replyIdOf } from '../chat/reply-id.ts'
import { type ShopWording, wordingOf } from '../language/shop-wording.ts'
import { EMPTY_STOCK } from '../ledger/cost.ts'
import { businessDate } from '../people/business-day.ts'
import type { AlertNotice, AlertRecord } from '../store/port/alerts.ts'
import type { UnitOfWork } from '../store/port.ts'
import { levelOf } from './crossing.ts'
import { isLevelAlert, standing } from './standing.ts'
import { alertReply } from './told.ts'

/** Where alerts were told. */
export interface Telling extends Omit<AlertNotice, 'alert' | 'reply'> {
  readonly reply: string
}

/**
 * Says in place of an earlier alert what has become of it: what was taken back, and what of it holds still. `unsaid` are
 * the alerts that were taken back just now, with whatever followed them: together they make this reply another one than
 * those before.
 */
export async function retell(
  { platform, chat, reply: updates }: Telling,
  unsaid: readonly AlertRecord[],
  unit: UnitOfWork,
  now: Date,
): Promise<StoredReply> {
  const wording = wordingOf(unit.shop, businessDate(now, unit.shop))
  const all = await unit.alerts((await unit.noticesIn(platform, chat, updates)).map(notice => notice.alert))
  const live = new Set(all.filter(one => !one.takenBack).map(thingOf))
  const gone = unsaid.filter(alert => !live.has(thingOf(alert)))
  const back = await backLines(gone, wording, unit)
  const products = new Set(gone.filter(isLevelAlert).map(alert => alert.product))
  // What a product is back at is said with its line.
  const rest = all.filter(alert => !(isLevelAlert(alert) && products.has(alert.product)))
  const reply: Reply = withData(alertReply(await standing(rest, unit), wording, back), gone)
  const id = replyIdOf(unit.shop.name, 'alert', updates, unsaid.map(alert => alert.id).join(','))
  return await unit.keep({ id, platform, chat, updates, unasked: 'alert', reply }, null, now)
}

/** What an alert is about: another one of the same may have taken its place. */
function thingOf({ kind, product }: AlertRecord): string {
  return `${kind} ${product}`
}

/** Programs are told which alerts are none any more. */
function withData(reply: Reply, gone: readonly AlertRecord[]): Reply {
  const data = typeof reply.data === 'object' && reply.data !== null && !Array.isArray(reply.data) ? reply.data : {}
  return { ...reply, data: { ...data, takenBack: [...new Set(gone.map(alert => alert.kind))] } }
}

/** "Soap is back at 12." */
async function backLines(
  gone: readonly AlertRecord[],
  wording: ShopWording,
  unit: UnitOfWork,
): Promise<readonly string[]> {
  const stocks = await unit.stock(gone.map(alert => alert.product))
  const products = new Map((await unit.catalog()).products.map(product => [product.id, product]))
  const lines = gone.flatMap(alert => {
    const product = products.get(alert.product)
    if (product === undefined) return []
    if (!isLevelAlert(alert)) return [`${product.name}: ${WORDS[alert.kind] ?? 'that'} is taken back.`]
    if (product.archived) return [`${product.name} is archived.`]
    const { onHandThousandths } = stocks.get(product.id) ?? EMPTY_STOCK
    const point = product.reorderPointThousandths
    const isLow = levelOf(onHandThousandths, point) === 'low'
    const still =
      isLow && point !== null ? `, low still: its reorder point is ${wording.quantity(point, product.unit)}` : ''
    return [`${product.name} is back at ${wording.quantity(onHandThousandths, product.unit)}${still}.`]
  })
  return [...new Set(lines)]
}

const WORDS: Readonly<Record<string, string>> = {
  'below-cost': 'the sale below cost',
  'count-difference': 'the count',
}

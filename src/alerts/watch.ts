import type { Json, StoredReply } from '../chat/reply.ts'
import type { AlertNotice, AlertRecord } from '../store/port/alerts.ts'
import type { UnitOfWork } from '../store/port.ts'
import { type Ended, endedBy } from './ended.ts'
import { belowCostFigures } from './figures.ts'
import { wants } from './kinds.ts'
import { type Moved, movedIn } from './moved.ts'
import { type Recipient, recipients } from './recipients.ts'
import { retell, type Telling } from './retell.ts'
import { tellOrGather } from './tell.ts'
import { belowCostWarnings, countWarning, levelWarning, type Warning } from './warning.ts'

/** So many alerts of a product are looked back on for a sale below cost of the same day. */
const RECENT_ALERTS = 50

/**
 * Says unasked what this unit of work gave reason to, and takes back what it took the reason from. To be called once, at
 * the end of the unit, when all that a message said is written; gives what was kept to be said, in all chats.
 */
export async function watch(unit: UnitOfWork, { now }: { readonly now: Date }): Promise<readonly StoredReply[]> {
  const moved = await movedIn(unit)
  if (moved.length === 0) return []
  const warnings = await warningsOf(moved, unit)
  const ended = await endedBy(moved, warnings, unit)
  const tellings = await unsay(ended, unit)
  const raised = await raise(warnings, ended, unit, now)
  const told: StoredReply[] = []
  for (const [telling, unsaid] of tellings) told.push(await retell(telling, unsaid, unit, now))
  if (raised.length === 0) return told
  for (const recipient of await recipients(unit)) {
    const own = raised.filter(one => wants(recipient.setting, one.warning.kind) && !isToldIn(recipient, one))
    const alerts = own.map(({ alert }) => alert)
    if (alerts.length > 0) told.push(...(await tellOrGather(alerts, recipient, unit, now)))
  }
  return told
}

/** All that is worth saying about what was done. */
async function warningsOf(moved: readonly Moved[], unit: UnitOfWork): Promise<readonly Warning[]> {
  const warnings: Warning[] = []
  for (const one of moved) {
    const level = levelWarning(one)
    if (level !== undefined) warnings.push(level)
    warnings.push(...belowCostWarnings(one))
    const count = countWarning(one)
    if (count !== undefined && (await hadStock(one, unit))) warnings.push(count)
  }
  return warnings
}

/** A count that tells for the first time what there is differs from nothing that anybody believed. */
async function hadStock({ product }: Moved, unit: UnitOfWork): Promise<boolean> {
  if ((await unit.movedSoFar(product.id, 'count')).times > 1) return true
  for (const reason of ['opening', 'receipt'] as const) {
    if ((await unit.movedSoFar(product.id, reason)).times > 0) return true
  }
  return false
}

/** A product that is sold below cost all day is told of once. */
async function unsaid(warnings: readonly Warning[], unit: UnitOfWork): Promise<readonly Warning[]> {
  const products = warnings.flatMap(({ kind, product }) => (kind === 'below-cost' ? [product] : []))
  if (products.length === 0) return warnings
  const keyOf = (product: number, figures: Json) => `${product} ${belowCostFigures(figures).businessDate}`
  const said = new Set<string>()
  for (const product of new Set(products)) {
    for (const { kind, takenBack, figures } of await unit.alertsOfProduct(product, RECENT_ALERTS)) {
      if (kind === 'below-cost' && !takenBack) said.add(keyOf(product, figures))
    }
  }
  return warnings.filter(({ kind, product, figures }) => kind !== 'below-cost' || !said.has(keyOf(product, figures)))
}

interface Raised {
  readonly warning: Warning
  readonly alert: AlertRecord
  /** Where it takes the place of another one in a message that is told already. */
  readonly tellings: readonly Telling[]
}

async function raise(
  warnings: readonly Warning[],
  ended: readonly Ended[],
  unit: UnitOfWork,
  now: Date,
): Promise<readonly Raised[]> {
  const fresh = await unsaid(warnings, unit)
  if (fresh.length === 0) return []
  const alerts = await unit.raise(fresh.map(warning => ({ ...warning, at: now })))
  const raised: Raised[] = []
  for (const [index, warning] of fresh.entries()) {
    const alert = alerts[index]
    if (alert === undefined) throw new Error('an alert is raised for each warning')
    const before = ended.filter(({ successor }) => successor === warning).map(one => one.alert.id)
    const tellings = before.length === 0 ? [] : (await unit.noticesOf(before)).filter(isTold)
    await unit.notify(tellings.map(telling => ({ ...telling, alert: alert.id })))
    raised.push({ warning, alert, tellings })
  }
  return raised
}

function isTold(notice: AlertNotice): notice is AlertNotice & Telling {
  return notice.reply !== null
}

function isToldIn({ platform, chat }: Recipient, { tellings }: Raised): boolean {
  return tellings.some(telling => telling.platform === platform && telling.chat === chat)
}

/** Notes what holds no longer. Gives the messages that told of it and have to be said anew, with what they told. */
async function unsay(
  ended: readonly Ended[],
  unit: UnitOfWork,
): Promise<readonly (readonly [Telling, readonly AlertRecord[]])[]> {
  const alerts = new Map(ended.map(one => [one.alert.id, one]))
  await unit.takeBackAlerts([...alerts.keys()])
  const tellings = new Map<string, [Telling, AlertRecord[]]>()
  const gathered = new Map<string, [Pick<Recipient, 'platform' | 'chat'>, number[]]>()
  for (const notice of await unit.noticesOf([...alerts.keys()])) {
    const { platform, chat } = notice
    const one = alerts.get(notice.alert)
    if (!isTold(notice)) {
      addTo(gathered, JSON.stringify([platform, chat]), { platform, chat }, notice.alert)
    } else if (one?.isUnsaid) addTo(tellings, notice.reply, { platform, chat, reply: notice.reply }, one.alert)
  }
  for (const [{ platform, chat }, ids] of gathered.values()) await unit.dropNotices(ids, platform, chat)
  return [...tellings.values()]
}

function addTo<Head, Item>(groups: Map<string, [Head, Item[]]>, key: string, head: Head, item: Item): void {
  const known = groups.get(key)
  if (known === undefined) groups.set(key, [head, [item]])
  else known[1].push(item)
}

import type { StoredReply } from '../chat/reply.ts'
import type { AlertRecord } from '../store/port/alerts.ts'
import type { UnitOfWork } from '../store/port.ts'
import { type Ended, endedBy } from './ended.ts'
import { belowCostFigures } from './figures.ts'
import { wants } from './kinds.ts'
import { type Moved, movedIn } from './moved.ts'
import { type Recipient, recipients } from './recipients.ts'
import { retell, type Telling } from './retell.ts'
import { RECENT_ALERTS } from './standing.ts'
import { tellOrGather } from './tell.ts'
import { belowCostWarnings, countWarning, levelWarning, type Warning } from './warning.ts'

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
  const raised: Raised[] = []
  for (const warning of warnings) if (await isNew(warning, unit)) raised.push(await raise(warning, ended, unit, now))
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
async function isNew({ kind, product, figures }: Warning, unit: UnitOfWork): Promise<boolean> {
  if (kind !== 'below-cost') return true
  const earlier = await unit.alertsOfProduct(product, RECENT_ALERTS)
  return !earlier.some(
    alert =>
      alert.kind === kind &&
      !alert.takenBack &&
      belowCostFigures(alert.figures).businessDate === belowCostFigures(figures).businessDate,
  )
}

interface Raised {
  readonly warning: Warning
  readonly alert: AlertRecord
  /** Where it takes the place of another one in a message that is told already. */
  readonly tellings: readonly Telling[]
}

async function raise(warning: Warning, ended: readonly Ended[], unit: UnitOfWork, now: Date): Promise<Raised> {
  const alert = await unit.raise({ ...warning, at: now })
  const tellings: Telling[] = []
  for (const before of ended) {
    if (before.successor !== warning) continue
    for (const { platform, chat, reply } of await unit.noticesOf(before.alert.id)) {
      if (reply === null) continue
      await unit.notify({ alert: alert.id, platform, chat, reply })
      tellings.push({ platform, chat, reply })
    }
  }
  return { warning, alert, tellings }
}

function isToldIn({ platform, chat }: Recipient, { tellings }: Raised): boolean {
  return tellings.some(telling => telling.platform === platform && telling.chat === chat)
}

/** Notes what holds no longer. Gives the messages that told of it and have to be said anew, with what they told. */
async function unsay(
  ended: readonly Ended[],
  unit: UnitOfWork,
): Promise<readonly (readonly [Telling, readonly AlertRecord[]])[]> {
  const tellings = new Map<string, [Telling, AlertRecord[]]>()
  for (const { alert, isUnsaid } of ended) {
    await unit.takeBackAlert(alert.id)
    for (const { platform, chat, reply } of await unit.noticesOf(alert.id)) {
      if (reply === null) await unit.dropNotice({ alert: alert.id, platform, chat })
      else if (isUnsaid) {
        const known = tellings.get(reply)
        if (known === undefined) tellings.set(reply, [{ platform, chat, reply }, [alert]])
        else known[1].push(alert)
      }
    }
  }
  return [...tellings.values()]
}

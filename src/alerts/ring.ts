import type { StoredReply } from '../chat/reply.ts'
import { EMPTY_STOCK } from '../ledger/cost.ts'
import { REASONS, type Reason } from '../ledger/reason.ts'
import type { Alarm } from '../store/port/alarms.ts'
import type { UnitOfWork } from '../store/port.ts'
import { levelOf } from './crossing.ts'
import { wants } from './kinds.ts'
import { settingIn } from './recipients.ts'
import { forgetGathered, GATHERED_ALARM, tell, tellOrGather } from './tell.ts'

const SNOOZE = 'snooze:'

/** The kind of the alarm that rings when the silence about a product ends. */
export function snoozeAlarm(product: number): string {
  return `${SNOOZE}${product}`
}

/** Is it for alerts to be rung? */
export function isAlertAlarm({ kind }: Pick<Alarm, 'kind'>): boolean {
  return kind === GATHERED_ALARM || kind.startsWith(SNOOZE)
}

/** Rings an alarm of alerts that is due: what was gathered, or a silence that ends. Gives what was kept to be said. */
export async function ringAlerts(alarm: Alarm, unit: UnitOfWork, now: Date): Promise<readonly StoredReply[]> {
  const { platform, chat, kind } = alarm
  // Another process may have been faster, or somebody may have set it anew meanwhile.
  const found = await unit.alarm(alarm)
  if (found?.at == null || found.at > now) return []
  const setting = await settingIn(platform, chat, unit)
  if (kind === GATHERED_ALARM) {
    if (setting !== 'off') return await tell([], { platform, chat, setting }, unit, now)
    await forgetGathered(platform, chat, unit)
    return []
  }
  await unit.setAlarm({ platform, chat, kind, state: null, at: null })
  const product = (await unit.catalog()).products.find(one => one.id === Number(kind.slice(SNOOZE.length)))
  if (setting === 'off' || product === undefined || product.archived) return []
  const { onHandThousandths } = (await unit.stock([product.id])).get(product.id) ?? EMPTY_STOCK
  const level = levelOf(onHandThousandths, product.reorderPointThousandths)
  if (level === undefined || !wants(setting, level)) return []
  const movement = await unit.latestMovement(product.id, Object.keys(REASONS) as Reason[])
  if (movement === undefined) return []
  const point = product.reorderPointThousandths
  const figures = { onHand: String(onHandThousandths), reorderPoint: point === null ? null : String(point) }
  const alerts = await unit.raise([{ product: product.id, kind: level, entry: movement.entry, figures, at: now }])
  return await tellOrGather(alerts, { platform, chat, setting }, unit, now)
}

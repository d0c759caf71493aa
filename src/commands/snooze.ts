import { snoozeAlarm } from '../alerts/ring.ts'
import type { Slots } from '../language/reading.ts'
import { businessDate } from '../people/business-day.ts'
import { placeOf } from './alerts.ts'
import { type Outcome, refuse, say, type WriteCommand, type WriteContext } from './command.ts'
import { askedProduct } from './facts/asked.ts'

const DAY_MS = 24 * 60 * 60_000
const DAYS: Readonly<Record<string, number>> = { day: 1, days: 1, week: 7, weeks: 7, month: 30, months: 30 }
/** Who wants to hear nothing for longer wants no reorder point. */
export const LONGEST_SNOOZE_DAYS = 366

const ABOUT = '(snooze|silence|mute) [(alerts|the alerts|alert)] [(of|for|about|on)]'

/** No alerts of one product in this chat for a while; what is low still when it ends is said then. */
export const snooze: WriteCommand = {
  kind: 'write',
  name: 'snooze',
  role: 'manager',
  help: 'Hear nothing of a product here for a day, a week or longer.',
  examples: ['snooze soap for a day', 'snooze rice for 3 days', 'unsnooze soap'],
  phrases: [
    `${ABOUT} {product} [for] [(a|one)] {word:day|week|month}`,
    `${ABOUT} {product} [for] {number} {word:days|weeks|months|day|week|month}`,
    `${ABOUT} {product}`,
    '{word:unsnooze|unmute|wake} {product}',
    '{word:stop snoozing|end snooze of|end the snooze of} {product}',
  ],
  run: silence,
}

async function silence(slots: Slots, context: WriteContext): Promise<Outcome> {
  const which = askedProduct(slots, context)
  if (which.kind !== 'product') return which
  const { unit, now, platform, wording } = context
  const { id, name } = which.product
  const key = { platform, chat: placeOf(context) }
  const length = slots.word === undefined ? 1 : DAYS[slots.word]
  if (length === undefined) {
    await unit.snooze({ ...key, product: id, until: now })
    await unit.setAlarm({ ...key, kind: snoozeAlarm(id), state: null, at: null })
    return say(`${name}: alerts come here again.`)
  }
  const days = Number(slots.number ?? 1n) * length
  if (days < 1 || days > LONGEST_SNOOZE_DAYS)
    return refuse(`I can be silent for 1 to ${LONGEST_SNOOZE_DAYS} days. To never hear of it: remove min from ${name}`)
  const until = new Date(now.getTime() + days * DAY_MS)
  await unit.snooze({ ...key, product: id, until })
  await unit.setAlarm({ ...key, kind: snoozeAlarm(id), state: null, at: until })
  const end = wording.day(businessDate(until, unit.shop))
  return say(
    `${name}: no alerts here until ${end}; if there is too little of it then, I say so. To end it: unsnooze ${name}`,
  )
}

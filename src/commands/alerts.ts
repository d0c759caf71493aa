import { ALERT_SETTINGS, type AlertSetting } from '../alerts/kinds.ts'
import { recipients, settingIn } from '../alerts/recipients.ts'
import type { Slots } from '../language/reading.ts'
import { businessDate } from '../people/business-day.ts'
import { type Outcome, say, type WriteCommand, type WriteContext } from './command.ts'

const HERE = 'here|in this chat|in this channel|in this group|to this chat|to this channel|to this group'
const OFF = 'off|stop|no|mute|disable|cancel|do not send|dont send'

/** Which alerts this chat gets: shown, or set. */
export const alerts: WriteCommand = {
  kind: 'write',
  name: 'alerts',
  role: 'manager',
  help: 'See who gets alerts, or set which of them come here.',
  examples: ['alerts', 'alerts here', 'alerts off', 'only out of stock', 'alerts on'],
  phrases: [
    '[(show|list|see|check)] [(my|our|the)] (alerts|alert settings|alerts settings|warnings)',
    '(which|what) (alerts|warnings) (are|do we have|do i get|are set) [on] [here]',
    '(who|which chat|which chats) (gets|get|receives) [the] (alerts|warnings)',
    `[(send|post|give|put|show|bring)] [(me|us)] [(the|all|all the|stock|low stock)] (alerts|warnings) {word:on|${HERE}}`,
    '(turn|switch) [the] alerts {word:on|off} [here]',
    '(turn|switch) {word:on|off} [the] alerts [here]',
    '[the] (alerts|warnings) {word:off} [here]',
    `{word:${OFF}} [(the|sending|sending me|sending us|all|more|any|me|us)] (alerts|warnings) [(here|in this chat)]`,
    '[(alerts|alert me|tell me|warn me|warnings|alerts here)] [(when|if|for|about)] {word:only} [(when|if|for|about)] [(it is|something is|what is)] out of stock [(alerts|warnings)] [here]',
    '(alerts|warnings) [(for|about)] out of stock {word:only}',
  ],
  run: showOrSet,
}

async function showOrSet({ word }: Slots, context: WriteContext): Promise<Outcome> {
  if (word === undefined) return await show(context)
  const setting = settingOf(word)
  await context.work.change(`chat:${context.platform}/${placeOf(context)}`, 'alerts', setting)
  return say(SAID[setting])
}

function settingOf(word: string): AlertSetting {
  if (word === 'only') return 'out'
  return OFF.split('|').includes(word) ? 'off' : 'all'
}

const SAID: Readonly<Record<AlertSetting, string>> = {
  all: 'All alerts come here: what is low, out of stock or below zero, sold below cost, or counted otherwise than in the books.',
  out: 'Only what is out of stock or below zero is said here. For all of it: alerts on',
  off: 'No alerts come here any more. To have them again: alerts on',
}

const SHORT: Readonly<Record<AlertSetting, string>> = {
  all: 'all alerts',
  out: 'only what is out of stock or below zero',
  off: 'no alerts',
}

async function show(context: WriteContext): Promise<Outcome> {
  const { unit, platform } = context
  const place = placeOf(context)
  const here = await settingIn(platform, place, unit)
  const others = (await recipients(unit)).filter(one => one.platform !== platform || one.chat !== place)
  const names = await namesOf(context)
  const lines = others.map(one => {
    const name = names.get(JSON.stringify([one.platform, one.chat])) ?? `the chat ${one.chat}`
    return `${name} on ${one.platform}: ${SHORT[one.setting]}.`
  })
  const choices = ALERT_SETTINGS.filter(one => one !== here).map(one => WAYS[one])
  const said = say(
    `Here: ${SHORT[here]}.`,
    ...lines,
    ...(await silenced(context)),
    `To change it: ${choices.join(' · ')}`,
  )
  return { ...said, data: { alerts: here, chats: others.map(({ chat, setting }) => ({ chat, alerts: setting })) } }
}

const WAYS: Readonly<Record<AlertSetting, string>> = {
  all: 'alerts here',
  out: 'only out of stock',
  off: 'alerts off',
}

/** Whose private chat it is, by platform and chat. */
async function namesOf({ unit }: WriteContext): Promise<ReadonlyMap<string, string>> {
  const members = new Map((await unit.members()).map(({ id, name }) => [id, name]))
  return new Map(
    (await unit.directChats()).map(({ member, platform, chat }) => [
      JSON.stringify([platform, chat]),
      members.get(member) ?? 'somebody',
    ]),
  )
}

async function silenced(context: WriteContext): Promise<readonly string[]> {
  const { unit, now, platform, catalog, wording } = context
  const place = placeOf(context)
  const snoozes = (await unit.snoozes(now)).filter(one => one.platform === platform && one.chat === place)
  return snoozes.map(({ product, until }) => {
    const name = catalog.products.find(one => one.id === product)?.name ?? 'a product'
    return `Snoozed: ${name} until ${wording.day(businessDate(until, unit.shop))}.`
  })
}

/** The chat that is spoken to unasked: what is set in a thread is set for its channel. */
export function placeOf({ chat }: Pick<WriteContext, 'chat'>): string {
  return chat.id.split('/')[0] ?? chat.id
}

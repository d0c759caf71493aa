import { LEVELS } from './crossing.ts'

/** What is said unasked, the most urgent first. */
export const ALERT_KINDS = [...LEVELS, 'below-cost', 'count-difference'] as const
/** What is said unasked. */
export type AlertKind = (typeof ALERT_KINDS)[number]

/** Which alerts a chat gets: all, only what is out of stock or below zero, or none. */
export const ALERT_SETTINGS = ['all', 'out', 'off'] as const
/** Which alerts a chat gets. */
export type AlertSetting = (typeof ALERT_SETTINGS)[number]

/** Does a chat with this setting get alerts of this kind? */
export function wants(setting: AlertSetting, kind: AlertKind): boolean {
  return setting === 'all' || (setting === 'out' && (kind === 'out' || kind === 'below-zero'))
}

/** The kind that a text names; only the bot's own texts are read, so any other is a bug. */
export function kindOf(text: string): AlertKind {
  const kind = ALERT_KINDS.find(known => known === text)
  if (kind === undefined) throw new Error(`there are no alerts of the kind "${text}"`)
  return kind
}

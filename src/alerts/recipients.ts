import { reaches } from '../people/member.ts'
import type { ChatRecord, ShopReader } from '../store/port.ts'
import { ALERT_SETTINGS, type AlertSetting } from './kinds.ts'

/** A chat that gets alerts, and which. */
export interface Recipient {
  readonly platform: string
  readonly chat: string
  readonly setting: Exclude<AlertSetting, 'off'>
}

/** Which chats get alerts: owners and managers where they read alone, and the chats that asked for them. */
export async function recipients(reader: ShopReader): Promise<readonly Recipient[]> {
  const managed = await managedChats(reader)
  return (await reader.chats()).flatMap(record => {
    const setting = record.gone === null ? settingOf(record, managed.has(placeOf(record))) : 'off'
    return setting === 'off' ? [] : [{ platform: record.platform, chat: record.chat, setting }]
  })
}

/** Which alerts one chat gets. */
export async function settingIn(platform: string, chat: string, reader: ShopReader): Promise<AlertSetting> {
  const record = await reader.chat(platform, chat)
  if (record === undefined || record.gone !== null) return 'off'
  return settingOf(record, (await managedChats(reader)).has(placeOf(record)))
}

/** The private chats of owners and managers. */
async function managedChats(reader: ShopReader): Promise<ReadonlySet<string>> {
  const managers = new Set((await reader.members()).filter(({ role }) => reaches(role, 'manager')).map(({ id }) => id))
  return new Set((await reader.directChats()).filter(({ member }) => managers.has(member)).map(placeOf))
}

/**
 * Where somebody reads alone who is no manager (any more), nothing is told, whatever was once set there. Only the
 * terminal is the machine itself: all that is said there is the owner's.
 */
function settingOf({ platform, kind, alerts }: ChatRecord, isManaged: boolean): AlertSetting {
  const isOpen = isManaged || kind === 'group' || platform === 'terminal'
  if (!isOpen) return 'off'
  return ALERT_SETTINGS.find(known => known === alerts) ?? (isManaged ? 'all' : 'off')
}

function placeOf({ platform, chat }: { readonly platform: string; readonly chat: string }): string {
  return JSON.stringify([platform, chat])
}

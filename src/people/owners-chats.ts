import type { ShopReader } from '../store/port.ts'

/** A chat of a platform. */
export interface Place {
  readonly platform: string
  readonly chat: string
}

/** Where the owners read alone, each chat once; those that are gone are left out. */
export async function ownersChats(
  reader: Pick<ShopReader, 'members' | 'directChats' | 'chat'>,
): Promise<readonly Place[]> {
  const owners = new Set((await reader.members()).flatMap(({ id, role }) => (role === 'owner' ? [id] : [])))
  const chats = new Map<string, Place>()
  for (const { member, platform, chat } of await reader.directChats()) {
    // A topic is gone with its chat.
    const [whole = chat] = chat.split('/')
    if (!owners.has(member) || (await reader.chat(platform, whole))?.gone != null) continue
    chats.set(JSON.stringify([platform, chat]), { platform, chat })
  }
  return [...chats.values()]
}

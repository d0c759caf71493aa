import { reaches } from '../people/member.ts'
import type { ShopReader } from '../store/port.ts'

/** What is read to find out who reads in a chat. */
type Readers = Pick<ShopReader, 'chat' | 'members' | 'directChats' | 'lastSaidTo'>

/** Is a chat still there, and, where somebody reads alone, may they (still) see the figures of the shop? */
export async function isReached(platform: string, chat: string, reader: Readers): Promise<boolean> {
  // Threads and topics are of the chat before the slash.
  const [place = chat] = chat.split('/')
  const record = await reader.chat(platform, place)
  if (record === undefined || record.gone !== null) return false
  if (record.kind === 'group') return true
  const managers = (await reader.members()).filter(({ role, removed }) => !removed && reaches(role, 'manager'))
  const ids = new Set(managers.map(({ id }) => id))
  const directs = (await reader.directChats()).filter(direct => direct.platform === platform && direct.chat === place)
  if (directs.some(({ member }) => ids.has(member))) return true
  // At the terminal, people have many chats of their own, and only the latest is known as theirs.
  for (const id of ids) if ((await reader.lastSaidTo(platform, chat, id)) !== undefined) return true
  return false
}

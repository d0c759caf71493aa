import type { Json, Reply } from '../chat/reply.ts'
import type { ShopReader } from '../store/port.ts'
import type { Part } from './compose.ts'
import type { Turn } from './turn.ts'
import type { Worked } from './worked.ts'

type NotUnderstood = Required<Pick<Extract<Worked, { kind: 'refused' }>, 'text' | 'again'>>

/** How often in a row this person was not understood in this chat, up to the last reply to them. */
export async function timesNotUnderstood({ platform, chat, member }: Turn, reader: ShopReader): Promise<number> {
  const last = await reader.lastSaidTo(platform, chat.id, member.id)
  return last?.reply.data === undefined ? 0 : timesOf(last.reply.data)
}

/** Does a reply say that a line was not understood? */
export function wasNotUnderstood({ data }: Reply): boolean {
  return data !== undefined && timesOf(data) > 0
}

/**
 * Adds what is said to a line that was not understood: never the same help twice in a row. Programs are told in `data`
 * how often it was in a row, by the last such part.
 */
export function addWall(parts: Part[], { text, again }: NotUnderstood, timesBefore: number): void {
  for (const [index, { said, entries }] of parts.entries()) {
    if (said.data !== undefined && timesOf(said.data) > 0) parts[index] = { said: { blocks: said.blocks }, entries }
  }
  const said = timesBefore === 0 ? text : again[(timesBefore - 1) % 2 === 0 ? 0 : 1]
  const data = { understood: false, times: timesBefore + 1 }
  parts.push({ said: { blocks: [{ kind: 'text', text: said }], data }, entries: [] })
}

function timesOf(data: Json): number {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return 0
  return 'understood' in data && data.understood === false && typeof data.times === 'number' ? data.times : 0
}

import { saysNo, saysWrong } from '../language/answers.ts'
import type { ShopReader } from '../store/port.ts'
import type { Turn } from './turn.ts'
import type { Worked } from './worked.ts'

/** "No" and "wrong" behind a receipt take nothing back: the entry stands, and it is said how it goes. Undefined for anything else. */
export async function standsAllTheSame(text: string, turn: Turn, reader: ShopReader): Promise<Worked | undefined> {
  const isWrong = saysWrong(text)
  if (!isWrong && !saysNo(text)) return undefined
  const { platform, chat, member } = turn
  const last = await reader.lastSaidTo(platform, chat.id, member.id)
  const number = entryIn(last?.reply.data)
  const entry = number === undefined ? undefined : await reader.entry(number)
  if (entry === undefined || entry.kind !== 'entry' || entry.reversedBy !== null) return undefined
  const undo = `undo #${entry.number}`
  const buttons = [[{ label: `Undo #${entry.number}`, action: { kind: 'say' as const, text: undo } }]]
  if (isWrong) {
    const said = `What is wrong with #${entry.number}, "${entry.text.split('\n')[0]}"?`
    return {
      kind: 'refused',
      text: `${said} Say what is right, like: make that 4. To take it back, say: ${undo}`,
      buttons,
    }
  }
  return {
    kind: 'refused',
    text: `#${entry.number} stands: "${entry.text.split('\n')[0]}". To take it back, say: ${undo}`,
    buttons,
  }
}

function entryIn(data: unknown): number | undefined {
  const isEntry = typeof data === 'object' && data !== null && 'entry' in data
  return isEntry && typeof data.entry === 'number' ? data.entry : undefined
}

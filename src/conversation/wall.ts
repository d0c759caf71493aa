import type { Json, Reply } from '../chat/reply.ts'
import type { ShopReader } from '../store/port.ts'
import type { Part } from './compose.ts'
import type { Turn } from './turn.ts'
import type { Worked } from './worked.ts'

/** What is said at first to what was not understood, and what in its place, in turns, when that was the last reply. */
export type NotUnderstood = Required<Pick<Extract<Worked, { kind: 'refused' }>, 'text' | 'again'>>

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
 * What is said to what was not understood: never the same help twice in a row. Programs are told in `data` how often it
 * was in a row.
 */
export function wallPart({ text, again }: NotUnderstood, timesBefore: number): Part {
  const said = timesBefore === 0 ? text : again[(timesBefore - 1) % 2 === 0 ? 0 : 1]
  const data = { understood: false, times: timesBefore + 1 }
  return { said: { blocks: [{ kind: 'text', text: said }], data }, entries: [] }
}

/**
 * Several lines that were not understood are told once, all of them, with the help for the first. One among others is named.
 */
export function wallOf(wall: NotUnderstood, lines: readonly string[], isAmongOthers: boolean): NotUnderstood {
  const [only = ''] = lines
  if (lines.length < 2) {
    const said = shortened(only)
    if (!isAmongOthers || wall.text.includes(said)) return wall
    const [again, last] = wall.again
    return { text: `"${said}": ${wall.text}`, again: [`"${said}": ${again}`, `"${said}": ${last}`] }
  }
  const shown = lines.slice(0, MOST_SHOWN).map(line => `"${shortened(line)}"`)
  const more = lines.length > shown.length ? ` and ${lines.length - shown.length} more` : ''
  const head = `Nothing is written of ${lines.length} lines: ${shown.join(', ')}${more}.`
  const [again, last] = wall.again
  return { text: `${head} ${wall.text}`, again: [`${head} ${again}`, `${head} ${last}`] }
}

const MOST_SHOWN = 3
const SHOWN_CHARACTERS = 40

function shortened(line: string): string {
  const characters = [...line.replace(/\s+/gu, ' ')]
  return characters.length <= SHOWN_CHARACTERS ? line : `${characters.slice(0, SHOWN_CHARACTERS).join('')}…`
}

function timesOf(data: Json): number {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return 0
  return 'understood' in data && data.understood === false && typeof data.times === 'number' ? data.times : 0
}

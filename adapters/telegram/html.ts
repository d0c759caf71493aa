import type { Block } from '../../src/chat/reply.ts'
import { alignTable } from '../../src/chat/table.ts'

/** A line of a message: plain text and what it is drawn as. */
export interface Line {
  readonly text: string
  readonly as: 'text' | 'heading' | 'table'
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const LEFT_TO_RIGHT = '\u200e'
const RIGHT_TO_LEFT_LETTER = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Makes any text safe inside Telegram's HTML; everything that is shown goes through here. */
export function escapeHtml(text: string): string {
  // Half a character cannot be encoded, and Telegram refuses the whole message for it.
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[&<>"]/g, sign => ESCAPES[sign] ?? sign)
}

/** The lines of a reply, tables aligned within `tableWidthColumns`, with a blank line above each further heading. */
export function toLines(blocks: readonly Block[], tableWidthColumns: number): readonly Line[] {
  return blocks.flatMap((block, index): Line[] => {
    if (block.kind === 'table') {
      return alignTable(block, tableWidthColumns).map(text => ({ text: inReadingOrder(text), as: 'table' }))
    }
    const lines = block.text.split(/\r\n|[\r\n]/).map(text => ({ text, as: block.kind }))
    return block.kind === 'heading' && index > 0 ? [{ text: '', as: 'text' }, ...lines] : lines
  })
}

/** Keeps the figures right of a name in Arabic or Hebrew, which would draw them to its left. */
function inReadingOrder(line: string): string {
  if (!RIGHT_TO_LEFT_LETTER.test(line)) return line
  return LEFT_TO_RIGHT + line.replace(/ {2,}/g, gap => LEFT_TO_RIGHT + gap)
}

/** Draws lines in Telegram's HTML; table lines that follow each other share one box. */
export function toHtml(lines: readonly Line[]): string {
  const drawn: string[] = []
  for (const [index, line] of lines.entries()) {
    const text = escapeHtml(line.text)
    if (line.as === 'table') {
      const opens = lines[index - 1]?.as !== 'table' ? '<pre>' : ''
      const closes = lines[index + 1]?.as !== 'table' ? '</pre>' : ''
      drawn.push(opens + text + closes)
    } else drawn.push(line.as === 'heading' && text.trim() !== '' ? `<b>${text}</b>` : text)
  }
  return drawn.join('\n')
}

/**
 * Packs lines into messages of at most `limitCharacters`, counted as Telegram does: in UTF-16 units, escapes and marks
 * left out. Lines stay whole where they can; a longer one is cut at a space, or else between graphemes.
 */
export function packLines(lines: readonly Line[], limitCharacters: number): readonly (readonly Line[])[] {
  const messages: Line[][] = []
  let open: Line[] = []
  let length = 0
  for (const line of lines.flatMap(whole => cutLine(whole, limitCharacters))) {
    if (open.length > 0 && length + 1 + line.text.length > limitCharacters) {
      messages.push(open)
      open = []
    }
    if (open.length === 0 && line.text.trim() === '') continue
    length = open.length === 0 ? line.text.length : length + 1 + line.text.length
    open.push(line)
  }
  messages.push(open)
  return messages.filter(message => message.length > 0)
}

function cutLine(line: Line, limitCharacters: number): Line[] {
  const pieces: Line[] = []
  let rest = line.text
  while (rest.length > limitCharacters) {
    const end = placeToCut(rest, limitCharacters)
    pieces.push({ ...line, text: rest.slice(0, end) })
    rest = rest.slice(end).trimStart()
  }
  return rest === '' && pieces.length > 0 ? pieces : [...pieces, { ...line, text: rest }]
}

function placeToCut(text: string, limitCharacters: number): number {
  const space = text.lastIndexOf(' ', limitCharacters)
  if (space > limitCharacters / 2) return space
  // What is cut off must begin with a whole grapheme: only the text up to a little behind the limit decides that.
  const { index } = graphemes.segment(text.slice(0, limitCharacters + 64)).containing(limitCharacters) ?? { index: 0 }
  if (index > 0) return index
  // One grapheme that fills a message is no writing; it is enough not to cut a character in two.
  return /^[\udc00-\udfff]/.test(text.slice(limitCharacters)) ? limitCharacters - 1 : limitCharacters
}

import type { Line } from '../../src/chat/lines.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Makes any text safe inside Telegram's HTML; everything that is shown goes through here. */
export function escapeHtml(text: string): string {
  // Half a character cannot be encoded, and Telegram refuses the whole message for it.
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[&<>"]/g, sign => ESCAPES[sign] ?? sign)
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

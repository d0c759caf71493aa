import { toLines } from './lines.ts'
import type { Reply } from './reply.ts'
import { PHONE_WIDTH_COLUMNS } from './table.ts'

/** A reply's words as plain text, its tables aligned for a phone. */
export function plainText(reply: Reply): string {
  return toLines(reply.blocks, PHONE_WIDTH_COLUMNS)
    .map(({ text }) => text)
    .join('\n')
}

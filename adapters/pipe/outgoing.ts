import { join } from 'node:path'
import { plainText } from '../../src/chat/plain-text.ts'
import { buttonId, type Json, type Reply, type StoredReply } from '../../src/chat/reply.ts'

/** A line of the output. */
export type OutputLine = Readonly<Record<string, Json | undefined>>

/** A reply as a line; its files are named by absolute paths below the data folder. */
export function replyLine(stored: StoredReply, dataDir: string): OutputLine {
  const { reply } = stored
  return {
    shop: stored.shop,
    chat: stored.chat,
    id: stored.id,
    ...(stored.replyTo !== undefined && { replyTo: stored.replyTo }),
    text: plainText(reply),
    ...(reply.data !== undefined && { data: reply.data }),
    ...(reply.buttons !== undefined && reply.buttons.length > 0 && { buttons: buttonRows(stored.id, reply.buttons) }),
    ...(reply.image !== undefined && { image: join(dataDir, reply.image) }),
    ...(reply.file !== undefined && { file: join(dataDir, reply.file) }),
    ...(stored.updates !== undefined && { updates: stored.updates.id }),
  }
}

/** All that the line `id` caused at once has been said and is committed. */
export function doneLine(id: string): OutputLine {
  return { done: id }
}

/** The line `id` could not be read or carried out; null where its id could not be read either. */
export function errorLine(error: string, id: string | null): OutputLine {
  return { error, replyTo: id }
}

function buttonRows(reply: string, rows: NonNullable<Reply['buttons']>): Json {
  let index = -1
  return rows.map(row =>
    row.map(({ label }) => {
      index += 1
      return { id: buttonId(reply, index), label }
    }),
  )
}

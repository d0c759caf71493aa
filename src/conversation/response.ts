import type { Reply } from '../chat/reply.ts'
import type { ShopReader } from '../store/port.ts'
import { compose } from './compose.ts'
import type { Performed } from './performed.ts'

/** What the bot says to a message, and how. */
export interface Response {
  readonly reply: Reply
  /** The member to whom it is said. */
  readonly member?: number
  /** The earlier reply that this one replaces. */
  readonly updates?: string
  /** The question that the reply asks, as it is kept. */
  readonly question?: string
}

/** The response to what was performed; undefined when there was nothing for the bot. */
export async function respond(
  performed: Performed,
  reader: ShopReader,
  updates?: string,
): Promise<Response | undefined> {
  if (performed.silent && performed.open === undefined) return undefined
  const reply = await compose(performed.parts, performed.open?.ask, reader)
  return {
    reply,
    ...(updates === undefined ? {} : { updates }),
    ...(performed.open === undefined ? {} : { question: performed.open.state }),
  }
}

/** A response of text alone. */
export function respondPlainly(text: string): Response {
  return { reply: { blocks: [{ kind: 'text', text }] } }
}

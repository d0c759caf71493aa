import type { Json, Reply, StoredReply } from '../chat/reply.ts'
import type { Entry } from '../ledger/entry.ts'
import type { UnitOfWork } from '../store/port.ts'
import type { Turn } from './turn.ts'

/** The entries of the receipt that a message answers: by the platform's id of the bot's message, or by our reply id. */
export async function repliedEntries(replyTo: string, turn: Turn, unit: UnitOfWork): Promise<readonly Entry[]> {
  const stored = await repliedMessage(replyTo, turn, unit)
  if (stored === undefined) return await ownEntries(replyTo, turn, unit)
  const entries: Entry[] = []
  for (const number of entryNumbers(stored.reply)) {
    const entry = await unit.entry(number)
    if (entry !== undefined && entry.kind === 'entry') entries.push(entry)
  }
  return entries
}

/** What a message of one's own wrote, for who answers that instead of its receipt. */
async function ownEntries(
  message: string,
  { platform, chat, member }: Turn,
  unit: UnitOfWork,
): Promise<readonly Entry[]> {
  const written = await unit.entriesOfMessage(platform, chat.id, message)
  return written.filter(({ kind, origin }) => kind === 'entry' && origin.member === member.id)
}

/** The message of the bot that a message answers, if it is one of this chat. */
export async function repliedMessage(
  replyTo: string,
  { platform, chat }: Turn,
  unit: UnitOfWork,
): Promise<StoredReply | undefined> {
  // A thread "C1/ts" hangs on a message of its channel "C1": the receipt may stand in either.
  const [channel = ''] = chat.id.split('/')
  const stored =
    (await unit.reply(replyTo)) ??
    (await unit.replySentAs(platform, chat.id, replyTo)) ??
    (await unit.replySentAs(platform, channel, replyTo))
  return stored?.platform === platform && [chat.id, channel].includes(stored.chat) ? stored : undefined
}

/** The numbers of the entries that a reply is the receipt of. */
export function entryNumbers(reply: Reply): readonly number[] {
  const { data } = reply
  if (!isRecord(data)) return []
  const several = Array.isArray(data.entries) ? data.entries : [data]
  return several.flatMap(one => (isRecord(one) && typeof one.entry === 'number' ? [one.entry] : []))
}

function isRecord(json: Json | undefined): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

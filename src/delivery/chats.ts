import type { StoredReply } from '../chat/reply.ts'
import { replyIdOf } from '../chat/reply-id.ts'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import { ownersChats } from '../people/owners-chats.ts'
import type { Store, UnitOfWork } from '../store/port.ts'

/** What becomes of chats that nothing can be sent to any more. */
export interface Chats {
  /** The chat of this reply is gone: it is marked, and the owners are told elsewhere; gives what they are told. */
  lost(reply: StoredReply, why: string): Promise<readonly StoredReply[]>
  /** The chat of this reply has another id now: all that is set for it moves along. */
  moved(reply: StoredReply, to: string): Promise<void>
}

/** Keeps in the store what becomes of chats. Faults are logged: a reply that failed must not hold up the others. */
export function createChats({ store, clock, log }: { store: Store; clock: Clock; log: Log }): Chats {
  const within = async <Result>(reply: StoredReply, work: (unit: UnitOfWork) => Promise<Result>, otherwise: Result) => {
    try {
      const shop = await store.shopByName(reply.shop)
      return shop === undefined ? otherwise : await store.write(shop.id, work)
    } catch (err) {
      log.error({ reply: reply.id, err }, 'What became of a chat could not be noted')
      return otherwise
    }
  }
  return {
    lost: (reply, why) => within<readonly StoredReply[]>(reply, unit => lose(reply, why, unit, clock.now()), []),
    moved: (reply, to) => within(reply, unit => unit.moveChat(reply.platform, reply.chat, to), undefined),
  }
}

async function lose(
  { id, platform, chat }: StoredReply,
  why: string,
  unit: UnitOfWork,
  now: Date,
): Promise<readonly StoredReply[]> {
  const [channel = chat] = chat.split('/')
  const record = await unit.chat(platform, channel)
  if (record === undefined || record.gone !== null) return []
  await unit.loseChat(platform, channel, why)
  const text = `I cannot write to ${record.kind === 'group' ? 'a group' : 'a chat'} on ${platform} any more (${channel}): ${why}. What I would have said there is not repeated; add me there again, or say here: alerts here`
  const told: StoredReply[] = []
  // The chat is marked by now, so that none of these is the one that is gone.
  for (const owner of await ownersChats(unit)) {
    const reply = { blocks: [{ kind: 'text' as const, text }] }
    const draft = { id: replyIdOf('gone', id, owner.platform, owner.chat), ...owner, unasked: 'notice' as const, reply }
    told.push(await unit.keep(draft, null, now))
  }
  return told
}

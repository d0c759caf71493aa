import type { StoredReply } from '../chat/reply.ts'

/** The replies of each chat one after the other; chats are independent of each other. */
export class ChatQueues {
  private readonly tails = new Map<string, Promise<void>>()
  private readonly waiting = new Map<string, Set<StoredReply>>()

  /** Delivers a reply when all that was added before for its chat has ended. `deliver` does not reject. */
  add(reply: StoredReply, deliver: () => Promise<void>): void {
    const chat = chatOf(reply)
    const waiting = this.waiting.get(chat) ?? new Set()
    this.waiting.set(chat, waiting.add(reply))
    const tail = (this.tails.get(chat) ?? Promise.resolve()).then(deliver).then(() => {
      waiting.delete(reply)
      if (this.tails.get(chat) !== tail) return
      this.tails.delete(chat)
      this.waiting.delete(chat)
    })
    this.tails.set(chat, tail)
  }

  /** What waits in the chat of this reply. */
  behind(reply: StoredReply): Iterable<StoredReply> {
    return this.waiting.get(chatOf(reply)) ?? []
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    while (this.tails.size > 0) await Promise.all(this.tails.values())
  }
}

function chatOf({ platform, chat }: StoredReply): string {
  return JSON.stringify([platform, chat])
}

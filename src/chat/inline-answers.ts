import type { StoredReply } from './reply.ts'

/**
 * For platforms on which whoever hands a message over says the answers too, right behind it: keeps what is said there in
 * turns, and knows which replies were said already when their sending is asked for.
 */
export class InlineAnswers {
  private turn: Promise<unknown> = Promise.resolve()
  private readonly said = new Set<string>()

  /** Runs `work` when all that came before has ended; nothing else is said meanwhile. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.turn.then(work)
    this.turn = next.catch(() => undefined)
    return next
  }

  /** Notes, within a turn, that these replies were said. Those that were sent before will not be sent again. */
  note(replies: readonly StoredReply[]): void {
    for (const reply of replies) if (reply.sentAs === undefined) this.said.add(reply.id)
  }

  /** Says a reply in its turn, unless it was said with the message that it answers. */
  say(reply: StoredReply, show: () => Promise<void>): Promise<void> {
    return this.inTurn(async () => {
      if (!this.said.delete(reply.id)) await show()
    })
  }

  /** Resolves when all that was begun has ended. */
  async settled(): Promise<void> {
    await this.turn
  }
}

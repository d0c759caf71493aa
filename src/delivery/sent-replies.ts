/** How many of the latest replies are remembered; older ones are long marked in the store. */
const REMEMBERED = 1_000

/**
 * The replies that were sent lately. The store learns of each a moment later, and whoever read it in between would send
 * the reply again, or would not find the message that it changes.
 */
export class SentReplies {
  private readonly ids = new Map<string, string>()

  /** The platform's id of the message, or undefined when the reply was not sent lately. */
  sentAs(reply: string): string | undefined {
    return this.ids.get(reply)
  }

  add(reply: string, sentAs: string): void {
    this.ids.set(reply, sentAs)
    for (const oldest of this.ids.keys()) {
      if (this.ids.size <= REMEMBERED) break
      this.ids.delete(oldest)
    }
  }
}

/** An update as it goes over the wire; what else is in it is the sender's business. */
export interface WireUpdate {
  readonly update_id: number
}

/** An update that the bot has not confirmed yet, or has. */
export interface Queued {
  readonly update: WireUpdate
  confirmed: boolean
  /** Hand it over once more although it was confirmed. */
  again: boolean
}

/** What a poll asks for. */
export interface PollRequest {
  readonly offset?: number
  readonly limit?: number
  readonly timeout?: number
  readonly allowed_updates?: readonly string[]
}

/** The Bot API's queue of updates, with its confirmation by offset and its long poll. */
export class UpdateQueue {
  /** Every offset that was asked with. */
  readonly offsets: number[] = []
  allowed: readonly string[] | undefined
  private readonly queue: Queued[] = []
  private nextId = 70_001
  private waiting: { answer: (updates: WireUpdate[] | 'conflict') => void; request: PollRequest } | undefined

  add(content: object): Queued {
    return this.push({ update_id: this.nextId++, ...content })
  }

  /** Adds an update as it stands, sensible or not. */
  push(update: WireUpdate): Queued {
    const queued = { update, confirmed: false, again: false }
    this.queue.push(queued)
    this.wake()
    return queued
  }

  redeliver(queued: Queued): void {
    queued.again = true
    this.wake()
  }

  /** Answers with updates, empty after the time, or with a conflict when somebody else begins to poll. */
  async poll(request: PollRequest, gone: AbortSignal): Promise<WireUpdate[] | 'conflict'> {
    const { offset = 0 } = request
    this.offsets.push(offset)
    if (request.allowed_updates !== undefined) this.allowed = request.allowed_updates
    for (const queued of this.queue) if (queued.update.update_id < offset) queued.confirmed = true
    this.waiting?.answer('conflict')
    const ready = this.take(request)
    if (ready.length > 0 || (request.timeout ?? 0) === 0) return ready
    return new Promise(resolve => {
      const answer = (updates: WireUpdate[] | 'conflict') => {
        clearTimeout(timer)
        this.waiting = undefined
        resolve(updates)
      }
      const timer = setTimeout(() => answer([]), (request.timeout ?? 0) * 1000)
      this.waiting = { answer, request }
      gone.addEventListener('abort', () => {
        if (this.waiting?.answer === answer) answer([])
      })
    })
  }

  private take({ limit = 100 }: PollRequest): WireUpdate[] {
    const open = this.queue.filter(queued => !queued.confirmed || queued.again).slice(0, limit)
    for (const queued of open) queued.again = false
    return open.map(queued => queued.update)
  }

  private wake(): void {
    const { waiting } = this
    if (waiting === undefined) return
    const ready = this.take(waiting.request)
    if (ready.length > 0) waiting.answer(ready)
  }
}

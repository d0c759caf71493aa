import type { Api } from 'grammy'
import { SendFault, type Turn } from '../../src/chat/adapter.ts'
import type { StoredReply } from '../../src/chat/reply.ts'
import { change, post } from './calls.ts'
import type { Redact } from './faults.ts'
import { toSendFault } from './faults.ts'
import { type Loaded, load } from './load.ts'
import type { Target } from './outgoing.ts'
import { targetOf, toParts } from './outgoing.ts'
import type { Timing } from './timing.ts'

/** Replies of several messages of which some are sent: more than these are forgotten, and begun anew when retried. */
const MOST_UNFINISHED_REPLIES = 2_000

/** What sending needs. */
export interface SendingOptions {
  readonly api: Api
  /** The folder that the files and pictures of replies are relative to. */
  readonly dataDir: string
  readonly redact: Redact
  readonly timing: Timing
}

interface Progress {
  readonly sent: number
  readonly firstId: number
}

/** Sends replies, each call once and in its turn: repeating is the caller's business, who knows what SendFault says. */
export class Sending {
  private readonly options: SendingOptions
  private readonly unfinished = new Map<string, Progress>()

  constructor(options: SendingOptions) {
    this.options = options
  }

  /** Sends a reply and gives the id of its first message. Tried again after a fault, it goes on behind what arrived. */
  async send(stored: StoredReply, turn: Turn): Promise<string> {
    const target = targetOf(stored)
    if (target === undefined) throw refused(`'${stored.chat}' is no chat of Telegram`)
    const loaded = await Promise.all(toParts(stored).map(part => load(part, this.options.dataDir)))
    const { quotes: _, ...follow } = target
    let progress = this.unfinished.get(stored.id)
    for (const next of loaded.slice(progress?.sent ?? 0)) {
      try {
        const id =
          progress === undefined
            ? await this.begin(stored, target, next, turn)
            : await post(follow, next, turn, this.options)
        progress = { sent: (progress?.sent ?? 0) + 1, firstId: progress?.firstId ?? id }
      } catch (error) {
        const fault = toSendFault(error, this.options.redact)
        if (progress === undefined) throw fault
        this.note(stored.id, progress)
        throw new SendFault(fault.message, { ...fault.failure, begun: true }, fault.cause)
      }
    }
    this.unfinished.delete(stored.id)
    if (progress === undefined) throw refused(`reply ${stored.id} is empty`)
    return String(progress.firstId)
  }

  private note(replyId: string, progress: Progress): void {
    this.unfinished.delete(replyId)
    this.unfinished.set(replyId, progress)
    const [oldest] = this.unfinished.keys()
    if (this.unfinished.size > MOST_UNFINISHED_REPLIES && oldest !== undefined) this.unfinished.delete(oldest)
  }

  /** The first message: in the place of the one that it updates, where that can still be changed. */
  private async begin(stored: StoredReply, target: Target, loaded: Loaded, turn: Turn): Promise<number> {
    const earlier = Number(stored.updates?.sentAs ?? Number.NaN)
    if (!Number.isSafeInteger(earlier)) return await post(target, loaded, turn, this.options)
    const isChanged = await change(target, earlier, loaded, turn, this.options).catch((error: unknown) => {
      throw repeatable(toSendFault(error, this.options.redact))
    })
    return isChanged ? earlier : await post(target, loaded, turn, this.options)
  }
}

/** To change a message twice is to change it once: in doubt it may be tried again, unlike a new message. */
function repeatable(fault: SendFault): SendFault {
  return new SendFault(fault.message, { ...fault.failure, arrived: 'no' }, fault.cause)
}

function refused(message: string): SendFault {
  return new SendFault(message, { arrived: 'no', lasting: false }, undefined)
}

import type { Chance } from './chance.ts'
import type { Called } from './counting.ts'

/** What becomes of a call. */
export type Trouble =
  | { readonly kind: 'none' }
  | { readonly kind: 'wait'; readonly seconds: number }
  /** An error of the server, or a reset connection; with the call carried out or not. */
  | { readonly kind: 'broken' | 'reset'; readonly after: boolean }
  | { readonly kind: 'hang' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'moved'; readonly to: string }

/** How hard a peer makes it. */
export interface Hardship {
  readonly chance: Chance
  /** Which of all calls come to what, as shares of one; the rest is carried out. */
  readonly shares: Readonly<Record<'chatWait' | 'botWait' | 'broken' | 'reset' | 'hang', number>>
  /** Chats to which nothing can be sent. */
  readonly gone: ReadonlySet<string>
  /** Groups that have become others. */
  readonly moved: ReadonlyMap<string, string>
  /** A second of the peer's waits; less than 1,000 where time is played faster. */
  readonly secondMs: number
}

/** Clocks of the same machine may differ so much. */
const TOLERANCE_MS = 3
const BOT = ''

/** Decides what becomes of calls, and notes when they came. */
export class Strain {
  readonly called: Called[] = []
  /** How often what happened. */
  readonly tally: Record<string, number> = {}
  /** Calls for a chat that had been told to wait, before the time was over. */
  impatient = 0
  /** Calls for other chats while the whole bot was to wait, which only one chat had been told. */
  untold = 0
  private readonly hardship: Hardship
  private readonly holds = new Map<string, number>()
  private readonly warned = new Set<string>()

  constructor(hardship: Hardship) {
    this.hardship = hardship
  }

  judge(chat: string): Trouble {
    const ms = performance.now()
    this.called.push({ chat, ms })
    const trouble = this.held(chat, ms) ?? this.fixed(chat) ?? this.drawn(chat, ms)
    const name = 'after' in trouble ? `${trouble.kind} ${trouble.after ? 'after' : 'before'}` : trouble.kind
    this.tally[name] = (this.tally[name] ?? 0) + 1
    return trouble
  }

  private held(chat: string, ms: number): Trouble | undefined {
    if ((this.holds.get(chat) ?? 0) > ms + TOLERANCE_MS) {
      this.impatient += 1
      return this.wait((this.holds.get(chat) ?? ms) - ms)
    }
    const untilMs = this.holds.get(BOT) ?? 0
    if (untilMs <= ms + TOLERANCE_MS) return undefined
    if (this.warned.has(chat)) this.impatient += 1
    else this.untold += 1
    this.warned.add(chat)
    return this.wait(untilMs - ms)
  }

  private wait(ms: number): Trouble {
    return { kind: 'wait', seconds: Math.max(1, Math.ceil(ms / this.hardship.secondMs)) }
  }

  private fixed(chat: string): Trouble | undefined {
    const { gone, moved } = this.hardship
    if (gone.has(chat)) return { kind: 'gone' }
    const to = moved.get(chat)
    return to === undefined ? undefined : { kind: 'moved', to }
  }

  private drawn(chat: string, ms: number): Trouble {
    const { chance, shares, secondMs } = this.hardship
    let drawn = chance()
    const isDrawn = (share: number) => {
      drawn -= share
      return drawn < 0
    }
    if (isDrawn(shares.chatWait)) {
      const seconds = 1 + Math.floor(chance() * 3)
      this.holds.set(chat, ms + seconds * secondMs)
      return { kind: 'wait', seconds }
    }
    if (isDrawn(shares.botWait)) {
      this.holds.set(BOT, ms + 2 * secondMs)
      this.warned.clear()
      this.warned.add(chat)
      return { kind: 'wait', seconds: 2 }
    }
    if (isDrawn(shares.broken)) return { kind: 'broken', after: chance() < 0.5 }
    if (isDrawn(shares.reset)) return { kind: 'reset', after: chance() < 0.5 }
    return { kind: isDrawn(shares.hang) ? 'hang' : 'none' }
  }
}

import type { Ask, Said } from '../commands/command.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Drafted } from './draft.ts'

/** An entry that is ready to be posted. */
export interface ReadyEntry {
  readonly command: string
  readonly text: string
  readonly drafted: Drafted
  /** The entry that it takes back. */
  readonly reverses: Entry | null
}

/** A line worked out: what it says and what is to be posted, if anything. */
export type Worked =
  | { readonly kind: 'done'; readonly said: Said; readonly ready: readonly ReadyEntry[] }
  | Ask
  | {
      readonly kind: 'refused'
      readonly text: string
      readonly buttons?: Said['buttons']
      /** It was not understood: what is said in place of `text` when the last reply said no more either, in turns. */
      readonly again?: readonly [string, string]
    }
  /** Not for the bot: silence in a group. */
  | { readonly kind: 'silence' }

import type { Doing } from '../lexicon/lexicon.ts'
import type { Verb } from '../lexicon/words.ts'
import type { DayReading } from '../reading.ts'
import type { PriceSaid } from '../values/price-said.ts'
import type { ItemSaid } from './items.ts'

/** A piece of a line that one part of the grammar claims, up to, not including, token `end`. */
export type Segment = { readonly from: number; readonly end: number; readonly cost: number } & (
  | { readonly kind: 'item'; readonly item: ItemSaid }
  | { readonly kind: 'verb'; readonly verb: Verb }
  | { readonly kind: 'particle' }
  | { readonly kind: 'gap'; readonly isWord: boolean }
  | { readonly kind: 'stop' | 'filler' | 'swap' | 'standing' | 'remaining' | 'left' }
  | { readonly kind: 'day'; readonly day: DayReading }
  | { readonly kind: 'price'; readonly price: PriceSaid }
  | {
      readonly kind: 'remark'
      readonly doings: ReadonlySet<Doing> | null
      readonly isReason: boolean
      readonly isBringer?: boolean
      readonly isAside?: boolean
    }
)

/** An item of a path. */
export type ItemSegment = Extract<Segment, { kind: 'item' }>

/** A remark of a path. */
export type RemarkSegment = Extract<Segment, { kind: 'remark' }>

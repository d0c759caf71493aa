import type { Doing } from '../../lexicon/lexicon.ts'
import type { Verb } from '../../lexicon/words.ts'
import type { DayReading } from '../../reading.ts'
import type { PriceSaid } from '../../values/price-said.ts'
import type { QuantitySaid } from '../../values/quantity.ts'

/** A product with its quantity and price, as they may stand in a line up to, not including, token `end`. */
export interface ItemSaid {
  readonly end: number
  /** How unlikely it is that this is meant; what costs least is taken. */
  readonly cost: number
  /** Tokens of the name; null where a quantity stands alone. */
  readonly name: { readonly from: number; readonly to: number; readonly isKnown: boolean } | null
  readonly quantity: QuantitySaid | null
  readonly price: PriceSaid | null
  /** Something says that the quantity is how much there is: "rice is 18". */
  readonly linked: boolean
  /** It says so without doubt: "rice balance 18". */
  readonly stated: boolean
  /** The verb that stands between the name and the quantity: "sugar sold 3". */
  readonly verb: Verb | null
}

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

/** Is a token between these two one of a verb of the path? */
export function isOfVerb(path: readonly Segment[], at: number, end: number): boolean {
  return path.some(segment => segment.kind === 'verb' && segment.from < end && segment.end > at)
}

/** Does an item of the path end in front of a token? */
export function itemBefore(path: readonly Segment[], at: number): boolean {
  return path.some(({ kind, end }) => kind === 'item' && end <= at)
}

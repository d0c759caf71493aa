/** Kinds of words that tell who brings goods, and what they may have done else. */
export const CARRIER_KINDS = [
  /** In front of "man", "guy", "van": what is brought, the trade that brings it, or the name on it. */
  'brand',
  'supplying',
  /** Somebody of theirs who brings goods: "wholesaler's boy". */
  'suppliers-man',
  /** Of goods: brought here, or let fall. */
  'let-fall',
  /** A trade that may be a part of this shop, and may bring goods to it: "bakery". */
  'ours-or-not',
  /** Who works here and brings nothing: "cleaner". */
  'own-hands',
  /** Behind goods that were bought: where. "sa palengke". */
  'bought-where',
  /** Behind what was counted: only so many. "na lang". */
  'just-so-many',
  /** What customers leave or bring, who may give it back: "a customer left". */
  'buyer-left',
] as const
/** A kind of word that tells who brings goods. */
export type CarrierKind = (typeof CARRIER_KINDS)[number]

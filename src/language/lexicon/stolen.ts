/** Kinds of words that tell that goods were stolen, or are not to be found. */
export const STOLEN_KINDS = [
  /** Who steals, and what that is called; `makes-off` is said of such people only. */
  'thief',
  'steals',
  'makes-off',
  /** Behind goods that were stolen, lost or broken. */
  'stolen-from',
  'searched',
] as const
/** A kind of word that tells that goods were stolen. */
export type StolenKind = (typeof STOLEN_KINDS)[number]

/** Kinds of words that tell of a part of the goods in front of them. */
export const SHARE_KINDS = [
  /** Behind a share: of all that was told: "of them", "of it". */
  'of-all-that',
  /** Begins what is told of goods in front of it: "of which". */
  'of-which',
  /** How goods are that nothing is wrong with, in place of their name: "good ones". */
  'sound-goods',
] as const
/** A kind of word that tells of a part of goods. */
export type ShareKind = (typeof SHARE_KINDS)[number]

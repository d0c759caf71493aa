/** Kinds of words that say that what a noun names ("delivery", "sale") did not happen, or on no day that is told by its name. */
export const NOT_HAPPENED_KINDS = [
  /** Behind goods of a delivery: they are still to come, or came late. */
  'not-come-yet',
  /** Behind goods: nothing came of it. */
  'fell-through',
  /** Behind goods of a noun: what was entered is no good. */
  'entry-wrong',
  /** A day that everybody has at another time: "on eid", "at the weekend". */
  'feast-day',
  /** The name of such a day alone: "christmas". */
  'feast',
  /** A month that people are called by. */
  'month-name',
] as const
/** A kind of word that says that nothing happened, or leaves open when it did. */
export type NotHappenedKind = (typeof NOT_HAPPENED_KINDS)[number]

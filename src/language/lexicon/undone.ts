/** Kinds of words that say that what is told was not done, not here, or not now. */
export const UNDONE_KINDS = [
  /** Said of goods that were lost: they are there again, or never were lost. */
  'regained',
  /** Says so for sure, whatever else is told. */
  'there-again',
  /** Said of goods that were lost: it is only feared of them, or soon. */
  'not-yet-bad',
  /** Said of goods that came back: only the money went. */
  'money-only',
  /** Makes any entry one that was not, or of another day: "for don", "last time". */
  'unreal',
  /** Does so where it is all that is remarked: "hopefully"; `unreal-lead`: at the start of a line. */
  'unreal-alone',
  'unreal-lead',
  /** Takes back at the end what was said; in front of who says so; a day of the week. */
  'struck',
  'says',
  'weekday',
  /** Where another shop of ours is: the goods were not this one's. */
  'other-branch',
  /** Behind an entry it asks whether that is so. */
  'asked-whether',
  /** Said of goods that were received: they are not here yet. */
  'on-the-way',
  /** Behind goods: where others keep shop. */
  'at-others',
  /** In front of whose house it was. */
  'where-others',
  /** Behind goods that somebody has: they may bring them back. */
  'looked-at',
  /** In front of what was not done with goods of which more is told: "forgot to". */
  'left-undone',
  /** Says that what comes late has been entered since. */
  'entered-since',
  /** In front of an entry and a comma: it may be no entry of today, or none of ours. */
  'lead-doubt',
  /** A house that sells, behind whose it is. */
  'selling-house',
  /** Says of a second thing that the same became of it. */
  'besides',
  /** Beside goods that nobody knows: they went, too; somebody got them; a part of them. */
  'went-off',
  'got-goods',
  'part-of',
  /** In front of "delivery": one that goes out. */
  'delivery-out',
  /** In who bought, behind the verb: it tells when it was, or what. */
  'not-who',
  /** What is owed, and that it was paid. */
  'debt',
  'repaid',
  /** Philippine words that something was delivered, and to whom. */
  'delivered-to',
  'to-whom',
  /** Joins goods there, where it is no place. */
  'and-or-at',
  /** In front of "sold": not done yet, "to be". */
  'to-become',
  /** A part of the price, and no money. */
  'price-part',
] as const
/** A kind of word that says that what is told was not done. */
export type UndoneKind = (typeof UNDONE_KINDS)[number]

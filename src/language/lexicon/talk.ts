/** Kinds of sayings of what people only talk of beside an entry: how it was, and what the day is like. */
export const TALK_KINDS = [
  /** Says it all alone: "took forever", "what a day". */
  'talk',
  /** Whom or what it is said of, besides people: "the oven". */
  'talk-of',
  /** Between the two: "smells". */
  'talk-is',
  /** In front of what it is like: "a bit". */
  'talk-much',
  /** What it is like: "lovely". */
  'talk-how',
  /** "and it's only 9", "before 8 even": in front of an hour that is early or late. */
  'only-hour',
  'hour-behind',
  'hour-even',
  /** Behind goods that sell well: "are flying out". */
  'sells-well',
  /** Behind goods: they came, and when. */
  'came-when',
  /** In front of how many it says that they come to others: "another". */
  'a-further',
  /** In front of what is told, or behind it: it adds nothing; nor does the day that it is anyway. */
  'said-first',
  'greets-apart',
  'said-last',
  'day-last',
  /** Behind a question it says who wants to know: "customer asking". */
  'asker',
] as const
/** A kind of saying of what people only talk of beside an entry. */
export type TalkKind = (typeof TALK_KINDS)[number]

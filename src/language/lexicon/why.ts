/** Kinds of words with which people tell why goods are gone, or came back, and what it was like when they were sold. */
export const WHY_KINDS = [
  /** Between a number and goods that were thrown away or sent back: how they were. */
  'spoilt-goods',
  /** In front of goods that are no good: they went. */
  'rids-of',
  /** Tells that goods were spoilt, or how; `harm-strong`: by itself that they are gone. */
  'harm-tells',
  'harm-strong',
  /** Goods that are so may be sold or given as well; the days that something went on; what a kitchen does with goods, and who works there. */
  'spoilt-perhaps',
  'harm-days',
  'works-in',
  'works-with',
  /** Who and what spoils goods, where, and what of them. */
  'harm-of',
  /** Joins words that tell so. */
  'harm-link',
  /** In front of the goods that it spoilt; `harms-on`: of which it is not yet told that they are no good. */
  'harms',
  'harms-on',
  /** Tells why goods came back; of what, and what joins it. */
  'back-tells',
  'back-of',
  'back-link',
  /** Behind a buyer: who is told of. */
  'who-does',
  /** What the day was like, that is no kind of goods; what joins it; in front of an entry, what goes on to it. */
  'scene',
  'scene-link',
  'scene-on',
  /** How it was paid, in more words than one; how goods are fetched or sent when they are sold; what was done with them for nothing. */
  'pay-how',
  'fetched-later',
  'fetched-now',
  'change-given',
  'is-change',
  'with-note',
  'is-note',
  'served-free',
  /** Of a buyer, in front of what was sold: "usual order"; on whose debt: "on the slate", "tab". */
  'usual-order',
  'on-tab',
  'tab-of',
  /** What who brings goods does with those that were left over; the same as a heading. */
  'takes-away',
  'sent-back-head',
  /** Swaps one for another; what the customer took then; whose it was. */
  'changes',
  'took-then',
  'whose-was',
  /** Gives goods for nothing; what for; opens them for the shop, and as what. */
  'gives-off',
  'as-freebie',
  'on-the-house',
  'opens-up',
  'as-tester',
  /** Takes goods of the house; who does so with others. */
  'grabs',
  'with-me',
  /** In front of a number it says no more: "those". */
  'before-many',
  /** Behind goods that are sold, in front of where they went. */
  'sent-off-to',
  /** Who gave goods back, in front of the reason; behind them, that they are here again. */
  'back-in',
  /** Of a buyer's life and of the day, which adds nothing to an entry: who, what they do, and all else of it. */
  'story-who',
  'story-does',
  'story-word',
  'story-join',
] as const
/** A kind of word that tells why. */
export type WhyKind = (typeof WHY_KINDS)[number]

/** Kinds of small words that stand between those that tell what was done. */
export const LINK_KINDS = [
  /** Somebody who got goods: "sold her 2 soap". */
  'got-by',
  /** Behind goods: that they went; and, in front of what was done, that all of them did. */
  'goes-out',
  'all-of-it',
  /** Behind the verb of who brought goods: "with", "us with". */
  'with-to-us',
  /** Behind goods: that they are paid; that they came in, and where. */
  'is-paid',
  'enters',
  'into-shop',
  /** In front of, and behind the kind of goods: "the red ones". */
  'the-kind',
  'kind-ones',
  /** Of today, beside a verb: "just". */
  'of-now',
  /** Says behind a place that somebody has been there: "puregold na". */
  'been-already',
  /** A delivery, and that it is one: "delivery's". */
  'a-delivery',
  'delivery-is',
  /** What was brought fell, or did not come. */
  'not-brought',
  /** A way to where goods are bought, behind the place: "cash and carry run". */
  'market-run',
  /** Who goes with goods brings them back: "back from the market with". */
  'coming-back',
  /** What something was made into or used for: "gone into the soup". */
  'worked-into',
  /** In front of a pack that is the first of its kind. */
  'new-one',
  /** In front of "whole tray". */
  'one-whole',
  /** Given for nothing: "comped", "gave". */
  'comped',
  'gave-away',
  /** Between somebody and what they did. */
  'meanwhile',
  /** A word of a greeting, so that who is addressed did nothing. */
  'greeting',
  /** Behind goods that somebody bought here: "off us". */
  'off-us',
  /** Behind a buyer and in front of money: "paid", "gave me". */
  'paid-us',
  /** How it was paid, in one word. */
  'paid-how',
  /** Stands where "is" may: "should be". */
  'should-be',
  /** Trade that no verb of an entry is made of; `trade-talk` is talk about it, or asks. */
  'traded',
  'trade-talk',
  /** In front of a count of goods, and behind its number: as many again. */
  'one-more-of',
  /** Of these, the ones that are one and no more. */
  'just-one-more',
  'so-many-more',
  /** "did a deal on", in front of goods of which it is told then how many were sold. */
  'deal-on',
  /** What somebody had ordered, and that it has left: "order", "gone out". */
  'ordered',
  'ordered-gone',
  'ordered-fetched',
  /** In front of an order: not the one that is told of, or not all of it. */
  'not-this-order',
  /** In front of what a pack costs, behind its word: "box rate 300". */
  'pack-at',
  /** Of these, what may as well tell how many are in it. */
  'pack-holds',
  /** Who gave money back: "gave", "I". */
  'gave-back-by',
] as const
/** A kind of small word between those that tell what was done. */
export type LinkKind = (typeof LINK_KINDS)[number]

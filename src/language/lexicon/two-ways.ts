/** Kinds of words beside an entry that may make another one of it, so that it is asked. */
export const TWO_WAYS_KINDS = [
  /** Says that there was more: "and so on". */
  'and-more',
  /** One more of something, or the same again. */
  'one-more',
  /** Goods that came back were not taken. */
  'not-taken-back',
  /** Where goods lie in the shop itself, with a word of where to or where from in front of it. */
  'to-own-shelf',
  'off-own-shelf',
  'on-own-shelf',
  /** Who takes goods back to where they came from. */
  'with-driver',
  /** Goods that came for others, and that they came. */
  'replaced-by',
  'replacement-came',
  /** In front of a day a count is of. */
  'as-of',
  /** Goods that are not done yet, of what was made; that there is a difference, of what was counted. */
  'still-in-oven',
  'more-than-told',
  /** That what was told is not right. */
  'told-wrong',
  /** Somebody who comes, and brings nothing. */
  'visitor',
  /** For whom somebody bought goods: for this shop, or one of theirs. */
  'for-own-shop',
  /** In front of other goods that were told in their place. */
  'sold-as',
  /** In front of a day that may be still to come: "for delivery". */
  'for-delivery',
  /** Behind "for" and a number: people, and no money. */
  'heads',
  /** A paper, or the money it asks for: "bill 80". */
  'bill-or-sum',
  /** Says that goods came, behind which "at 6" may be a time of day. */
  'comes',
  /** Who eats goods and pays nothing, in front of a comma. */
  'eats-unpaid',
  /** Joins goods to whoever they were sold with: "with". */
  'along-with',
  /** Behind "at" and a few words: not here. */
  'over-there',
  /** Where goods are put that nobody shall see. */
  'hidden-away',
  /** In front of the day goods were good until. */
  'expired-on',
  /** Behind goods that somebody got: they came. */
  'got-delivered',
  /** A part for each: of the price, or of the goods? */
  'part-each',
  /** Money that came in, in front of goods that may have come or gone. */
  'money-came',
  /** It is entered, so that it may be told twice. */
  'in-book-already',
  /** What is to be done, behind a time: "after lunch sell 4". */
  'do-it',
  /** Why somebody was rung up: not to pay. */
  'rung-about',
  /** Goods that are still to be made. */
  'batch-to-come',
  /** In front of goods that are there again, and what had become of them. */
  'found-lead',
  'that-were',
  /** Somebody of those who bring goods, who may let them fall. */
  'hands',
  /** In front of a price, and what a program writes where it has none: "at NaN". */
  'price-lead',
  'no-value',
  /** Where a part of goods lies, so that a count of it is none of all: "on display". */
  'part-counted',
  /** In front of who it was done for, in whose place. */
  'for-another',
  /** Where somebody comes back from who brings no goods: "from lunch". */
  'back-from',
  /** Behind what somebody took: our own rooms, or theirs. */
  'for-kitchen',
  /** In front of a number: that of an order, or so many are to be ordered. */
  'order-or-wish',
  /** What happened to goods at a time of its own: what is left of them may be thrown away on another day. */
  'dated-mishap',
  /** Those who work here: what they bought came in, or was sold to them. */
  'crew',
  /** In front of a number and "been": asks whether it was done. */
  'have-they',
  'been',
  /** Takes goods off the shelf, or an entry off the books; and behind the goods: that they were sold. */
  'off-books',
  'we-sold',
  /** In front of what goods were put through as: "rung up as". */
  'as-other',
  /** Between several goods and "in": that all of them came in. */
  'all-came',
  /** Behind "sold": those it was sold to are we ourselves. */
  'us-alone',
  /** In front of who bought it, and behind that: we ourselves. */
  'by-whom',
  'by-us',
  /** In front of who got what was got rid of. */
  'on-whom',
  /** In front of where somebody bought or lives. */
  'at-where',
  /** Behind which of several goods it was: "the oat one". */
  'that-one',
  /** Says of goods that went that they came again. */
  'back-again',
  /** Got, in front of by whom: by us, or by them? */
  'fetched-by',
  /** In front of "selling": from now on. */
  'begins-offer',
  /** In front of how many there are now. */
  'now-so-many',
  /** Goods are got off a van, or got rid of; and taken off one for sure, with what tells so. */
  'offloads',
  'unloads',
  'off-the',
  /** Tells of many days, unless it is said of this one: "as always". */
  'always-so',
  'as-ever',
  /** It was paid, in front of to whom; and it is to be. */
  'paid-alone',
  'still-to-be-paid',
  /** They are gone, or are what is left: "have left". */
  'has-left',
  /** Of what may be a return: who was sent for goods, or came for their own, says so as well. */
  'fetches-back',
  /** Behind a number: so many were counted, or are still to be. */
  'left-to-count',
  /** Goods do so, today or later. */
  'goes-off',
  /** In front of a number: it asks. */
  'is-it',
  /** Behind somebody: more is told of them. */
  'which-one',
  /** Behind the number of an order: what became of it. */
  'order-over',
  /** In front of goods: they came, or they are there. */
  'have-got',
] as const
/** A kind of word that may make another entry of one. */
export type TwoWaysKind = (typeof TWO_WAYS_KINDS)[number]

/** Kinds of sayings beside goods without which a line says the same. */
export const LEFT_OUT_KINDS = [
  /** In front of what was made today, what that is, and what it took: "this morning's", "dough", "took". */
  'of-this-day',
  'made-here',
  'worked-up',
  /** Behind a verb of throwing away, in front of a mark: "yesterday's leftovers". */
  'old-goods',
  /** In front of where goods came from: "just in". */
  'is-new-in',
  /** Who buys, and why the price is not the usual one, behind a price: "she had a coupon". */
  'why-cheaper',
  /** Where in the shop something was done: "here at the counter". */
  'right-here',
  /** The way to somewhere: "over to"; what is left is "to". */
  'over-to',
  /** To two people, who are no number: "to a young couple". */
  'to-couple',
  /** In front of what is wrong with goods: "with". */
  'having',
  /** In front of what a count should have been: "while the book says". */
  'book-says',
  /** What was done for the buyer at the same price: "with fixing". */
  'with-service',
  /** Behind what those who work here ate or used: "don't charge". */
  'not-charged',
  /** Behind what was spoilt: "put in loss". */
  'in-loss',
  /** Between goods that came back and what went for them: "she bought". */
  'they-bought',
  /** In front of goods it says that they were thrown, given or eaten, by somebody: "chucked"; no name for it: "wastage". */
  'casts-off',
  /** "rang a guy up for 3 bagels": sold. */
  'rings-up',
  'up-for',
  /** Between goods and how much there still is, and in front of both. */
  'down-to',
  'we-down-to',
  /** An order that is told to have come, which somebody may have placed with us. */
  'an-order',
  'order-came',
  /** Behind goods that were baked or made: "is done". */
  'is-ready',
  /** In front of goods that were made: "fresh batch of". */
  'batch-of',
  /** "topped up the sugar with 5 kilos": in front of the goods, and behind them. */
  'tops-up',
  'up-with',
  /** Only, behind a quantity. */
  'no-more',
  /** Behind goods that were given away, in front of who has them: "on the house for". */
  'on-house',
  /** Behind a buyer it says that what they ordered was fetched: "order gone". */
  'order-gone',
  /** Somebody made off with goods, and, behind these, paid nothing. */
  'walks-off',
  'not-paying',
] as const
/** A kind of saying beside goods without which a line says the same. */
export type LeftOutKind = (typeof LEFT_OUT_KINDS)[number]

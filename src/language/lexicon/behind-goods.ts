/** Kinds of sayings behind goods and what was done with them, which tell the same goods, price or count closer. */
export const BEHIND_GOODS_KINDS = [
  /** Behind goods: they went for less than usual. */
  'marked-down',
  /** Behind money it says that it is that of one unit, and not of a pack. */
  'per-one',
  /** Between money and how many it was paid for: "for the". */
  'for-so-many',
  /** Behind a count: the books shall say so from now on. */
  'mends-count',
  /** In front of a count that somebody makes so: "i only see". */
  'sees-only',
  /** Behind a count: who tells it saw it. */
  'seen-so',
  /** Behind goods that are taken off: what made them worthless. */
  'spoilt-so',
  /** In front of goods, and behind them: they are only moved to where they are sold, or come in. */
  'puts-out',
  'at-front',
  /**
   * Behind somebody's name, who buys or brings back, and in front of it; `title-for-all` also addresses who is told.
   */
  'title-behind',
  'title-first',
  'title-for-all',
  /** In front of a title it is a kind or a make of goods, and nobody's name. */
  'no-name',
  /** Behind goods that were sold, as is said behind it: "went". */
  'just-gone',
  /** In front of goods it says that they are one more. */
  'one-more-goods',
] as const
/** A kind of saying behind goods. */
export type BehindGoodsKind = (typeof BEHIND_GOODS_KINDS)[number]

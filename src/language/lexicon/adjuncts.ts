/** Kinds of word groups around an entry of goods that came in, were thrown away, used, came back, were sent back, counted, moved. */
export const GOODS_ADJUNCTS = [
  'adjunct-receipt',
  'adjunct-waste',
  'adjunct-use',
  'adjunct-customer-return',
  'adjunct-supplier-return',
  'adjunct-count',
  'adjunct-transfer',
] as const
/** A kind of word group around an entry of goods that were not sold. */
export type GoodsAdjunct = (typeof GOODS_ADJUNCTS)[number]

/** Kinds of word groups that stand around a plain entry and leave it what it is. */
export const ADJUNCT_KINDS = [
  /** When on this day, in what order and with what feeling: "five minutes ago", "all at once", "thankfully". */
  'adjunct',
  /** A word that does so between marks only, since elsewhere it may tell a kind of goods: "lovely". */
  'adjunct-apart',
  /** Where in the shop goods were handed over, or came from. */
  'adjunct-place',
  /** Said of sales. */
  'adjunct-sale',
  /** In front of a time: "around 3pm"; behind a number or "a few": "minutes ago". */
  'about-time',
  'hour-ish',
  'a-few',
  'while-ago',
  /** In front of a number that counts no goods: "to flat", "order no"; of sales, and of what came in or was sent back. */
  'numbered-place',
  'numbered-sale',
  'numbered-receipt',
  /** In front of an adjunct it makes something else of it: "not", "until". */
  'adjunct-bound',
  ...GOODS_ADJUNCTS,
] as const
/** A kind of word group that leaves an entry what it is. */
export type AdjunctKind = (typeof ADJUNCT_KINDS)[number]

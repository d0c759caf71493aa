/** Kinds of words with which an entry is put down: that it is to be, and as what. */
export const PUT_DOWN_KINDS = [
  /** Says nothing in front of what is to be put down: "right". */
  'puts-lead',
  /** In front of goods and of what was done with them: "put down 3 soap sold"; `as-being` may part them. */
  'puts-down',
  /** The same with "down" behind the goods. */
  'puts',
  'down-as',
  'as-being',
  /** "put it down as", and what it is put down as. */
  'put-down-as',
  'as-sold',
  'as-wasted',
  'as-used',
  'as-received',
] as const
/** A kind of word with which an entry is put down. */
export type PutDownKind = (typeof PUT_DOWN_KINDS)[number]

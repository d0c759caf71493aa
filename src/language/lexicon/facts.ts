/** What the words of a stated price say. */
export const PRICE_KINDS = [
  'fetched',
  'noun',
  'repriced',
  'mark',
  'change',
  'sells',
  'is',
  'must',
  'way',
  'to',
  'henceforth',
  'now',
  'already',
  'from',
  'ours',
  'both',
  'gap',
  'void',
] as const
/** What the words of a wish to be told say. */
export const ALARM_KINDS = [
  'alarm',
  'watch',
  'condition',
  'thereupon',
  'level',
  'dwindled',
  'at',
  'left',
  'is',
  'moves',
  'filler',
] as const
/** What the words of a count say. */
export const COUNT_KINDS = [
  'counted',
  'actual',
  'place',
  'found',
  'set',
  'noun',
  'wrong',
  'there',
  'link',
  'expected',
  'gap',
  'filler',
] as const
/** What the words behind the name of a new product say. */
export const DETAIL_KINDS = ['price', 'cost', 'stock', 'behind', 'minimum', 'unit', 'joint'] as const

/** All sayings with which one kind of fact is stated, by what they say. */
export type FactWords<Kind extends string> = Readonly<Record<Kind, string>>

/** What the words of a unit behind the name say: it follows, or it is one that no name ends with. */
export const UNIT_OF_NAME_KINDS = ['lead', 'word'] as const

/** What no name of a product says. */
export const UNNAMED_KINDS = ['label'] as const

/** The words of one language with which facts are stated. */
export interface FactLexicon {
  readonly price: FactWords<(typeof PRICE_KINDS)[number]>
  readonly alarm: FactWords<(typeof ALARM_KINDS)[number]>
  readonly count: FactWords<(typeof COUNT_KINDS)[number]>
  readonly detail: FactWords<(typeof DETAIL_KINDS)[number]>
  readonly unitOfName: FactWords<(typeof UNIT_OF_NAME_KINDS)[number]>
  readonly unnamed: FactWords<(typeof UNNAMED_KINDS)[number]>
}

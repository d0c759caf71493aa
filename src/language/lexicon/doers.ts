import { CARRIER_KINDS } from './carriers.ts'
import { PUT_DOWN_KINDS } from './put-down.ts'

/** Kinds of words that tell who did something, and what it was that they did. */
export const DOER_KINDS = [
  /** People from outside, with their article or number: "a mum", "two tradies", "the lunch crowd". */
  'some-people',
  /** In front of somebody's name it makes a customer of them: "mrs"; `kin-title` as well as somebody of the family. */
  'title',
  'kin-title',
  /** Of these, how people address elders who are none of theirs: "kuya"; and those who are somebody's own: "cousin". */
  'elder-kin',
  'own-kin',
  /** Behind goods that somebody bought: for the shop, or in another one. */
  'bought-elsewhere',
  /** The same behind a name: "sharma ji". */
  'honorific',
  /** Somebody from outside, as a head word: "tourist". */
  'buyer',
  /** What such a one is like: "old". */
  'like',
  /** A business or house that buys; `own-trade` may be a part of the shop itself unless more is said of it. */
  'trade',
  'own-trade',
  /** Where somebody is from, behind them: "next door". */
  'where-from',
  /** In front of its number, a house that buys; and, behind somebody, where they live. */
  'house',
  'at-house',
  /** Who and what brings goods; behind a kind of goods, `goods-man` does, too: "bread man". */
  'bringer',
  'goods-man',
  /** Those who work here; `ours-people` are persons. */
  'ours',
  'ours-people',
  /** Of those that are called ours, who are no part of the shop. */
  'ours-next-door',
  /** Between somebody and what they did: "came and". */
  'came-and',
  /** That who brings goods was here; what came with them is told behind it. */
  'was-here',
  /** What somebody does. */
  'buys',
  'takes',
  'has-got',
  'gives-back',
  /** The verb in front of who bought, or took: "bumili si". */
  'bought-by',
  'took-by',
  'brings',
  'delivers',
  'goes-through',
  /** Material that is used up rather than sold. */
  /** What was brought and not let fall: "dropped in by". */
  'dropped-by',
  /** A heading in front of a supplier's name. */
  'stock-from',
  'material',
  /** Between goods and their size or colour: "in a"; and the words for sizes. */
  'kind-in',
  'size-xs',
  'size-s',
  'size-m',
  'size-l',
  'size-xl',
  'size-xxl',
  /** What goods are worked into, behind who made it: "making custard", and `recipe` behind "for the": "dough". */
  'working-at',
  'recipe',
  /** What those who work here eat. */
  'meal',
  /** Where goods lie that fell. */
  'fallen-on',
  /** In front of goods that were spoilt, as is said behind them. */
  'mishap',
  /** A way to where goods are bought, `fetches`: what is done there. */
  'trip',
  'fetches',
  /** Such a place, of several words. */
  'market',
  /** What was bought there, in front of "from". */
  'haul',
  /** Beside the verb of a heading it says nothing: "eod sales". */
  'of-day',
  /** Behind a day: what was done on it. */
  'own-of-day',
  ...CARRIER_KINDS,
  ...PUT_DOWN_KINDS,
] as const
/** A kind of word that tells who did something. */
export type DoerKind = (typeof DOER_KINDS)[number]

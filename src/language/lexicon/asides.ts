import { tokenise } from '../text/tokens.ts'
import { Trie } from '../text/trie.ts'
import { ADJUNCT_KINDS } from './adjuncts.ts'
import { BEHIND_GOODS_KINDS } from './behind-goods.ts'
import { DOER_KINDS } from './doers.ts'
import { LEFT_OUT_KINDS } from './left-out.ts'
import { LINK_KINDS } from './links.ts'
import { NOT_HAPPENED_KINDS } from './not-happened.ts'
import { SAID_KINDS } from './said.ts'
import { SHARE_KINDS } from './shares.ts'
import { TALK_KINDS } from './talk.ts'
import { TOLD_KINDS } from './told.ts'
import { TWO_WAYS_KINDS } from './two-ways.ts'
import { UNDONE_KINDS } from './undone.ts'
import { WHY_KINDS } from './why.ts'

/** Kinds of words in front of an entry and right behind it. */
export const AROUND_KINDS = [
  /** Addresses somebody, or says what follows, in front of an entry. */
  'heading',
  /** A word of another tongue or trade in front of an entry that may turn it around, put it off, or count it. */
  'not-heading',
  /** Of these, what turns around, puts off or doubts in another tongue: "nahi". */
  'doubtful',
  /** Names the kind of goods of a delivery. */
  'goods-group',
  /** How it was paid, when on this day, in which hurry; `circumstance-last` only at the end of what is said. */
  'circumstance',
  'circumstance-last',
  /** Of these, what asks for assent where Hindi is spoken: "2 broken na". */
  'asking-tag',
  /** Of these, hurry; and `to-do`: in front of it, what must still be done. */
  'hurry',
  'to-do',
  /** Behind an exchange: nothing more was paid. */
  'even-swap',
  /** Says behind a price that is told which price it is. */
  'told-price',
  /** Wishes goods that are no good away: one of them, or more. */
  'write-off',
  'write-off-more',
  /** In front of such a wish: "have to". */
  /** That stock shall go down, behind what says that it did. */
  'deduct-wish',
  /** In front of the price that it has else: "80 instead of". */
  'usual-price',
  /** In front of what goods cost the shop. */
  'cost-us',
  /** Somebody who is told with a number that counts no goods: "to one customer". */
  'one-customer',
  /** What the shop used something for: "for testing". */
  'own-purpose',
  'write-off-wish',
  /** Behind goods with a price it says that they were sold. */
  'outward',
] as const
/** A kind of word in front of an entry or right behind it. */
export type AroundKind = (typeof AROUND_KINDS)[number]

/** Kinds of words that make something else of an entry than what was done here and today. */
export const TURNED_KINDS = [
  /** In front of "sold": who sells elsewhere. */
  'outsider',
  /** Tells of what is done day by day: "everyday". */
  'habitual',
  /** In front of where a count comes from: "as per". */
  'as-told',
  /** Of goods that were not the shop's to sell, or never sold: "he borrowed", "from repair". */
  'loaned',
  /** Where goods are moved to that stay in the shop: "to the front". */
  'within-shop',
  /** To whom we sell nothing: "to me". */
  'to-us',
  /** Says that somebody else said it: "texted"; `forwarding`, that the lines below are somebody else's. */
  'told',
  'forwarding',
  /** In front of what befell goods that somebody had bought: "customer said", "customers". */
  'heard-of',
  /** What comes in and is no goods: "calls", "cash". */
  'no-goods',
] as const
/** A kind of word that makes something else of an entry. */
export type TurnedKind = (typeof TURNED_KINDS)[number]

/** Kinds of words in what people add to an entry; they are looked up only where a line could not be read without. */
export const ASIDE_KINDS = [
  /** That an entry comes late: "forgot to" and `enter`, "never got" and `entered`, or all of it. */
  'late-to',
  'late-not',
  'enter',
  'entered',
  'entered-what',
  'late',
  /** "capturing" and "now": it comes late, too. */
  'entering',
  'late-now',
  'only-now',
  /** "mondays": what is told of such a day was not of today. */
  'day-own',
  /** Goes on behind or before what says that an entry comes late: "in the book", "that". */
  'late-where',
  'late-before',
  /** Beside an entry it takes nothing back, though its words might. */
  'harmless',
  /** Somebody from outside, and of the shopkeeper's family; what is said of them is no kind of a product. */
  'person',
  'kin',
  'young',
  /** Who and what brings goods. */
  'carrier',
  /** In front of somebody. */
  'determiner',
  /** Begins what somebody did: "she took". */
  'pronoun',
  'kin-of',
  /** Words of a sentence or of a circumstance, not of a product's name. */
  'teller',
  /** Begins a sentence about what was just named: "has makeup all over". */
  'copula',
  /** Says behind goods what made them worthless. */
  'harm',
  /** May tell one kind of a product from another. */
  'attribute',
  /** May take back, or put in doubt, what stands beside it. */
  'undoing',
  /** May go on with the entry. */
  'joining',
  /** Nothing was paid, which is no remark of a sale. */
  'unpaid',
  /** Says that the price is not the usual one. */
  'bargain',
  /** Behind goods it says that they came, beside where from or when; `lately` in front of it: "just in". */
  'into',
  'lately',
  /** Says behind a product that there was none of it. */
  'none',
  /** Ends an entry with a sigh of relief; alone, and behind a comma only. */
  'closer',
  /** The same without a comma. */
  'closer-alone',
  /** Begins what is added without a comma: "while I was out". */
  'opener',
  /** A part of a day; only what stands beside it can make another day of it. */
  'day-part',
  /** Of a time that is told by what happened then: "when", and `past`: "was". */
  'when',
  'past',
  /** Denies something of goods, for which they came back or were thrown away: "not opened". */
  'unused',
  /** What somebody had rather had, for which goods came back: "wanted", and `rather`: "another". */
  'wanting',
  'rather',
  /** When a shop is busy: "morning rush". */
  'rush',
  ...AROUND_KINDS,
  ...TURNED_KINDS,
  ...DOER_KINDS,
  ...TOLD_KINDS,
  ...LEFT_OUT_KINDS,
  ...LINK_KINDS,
  ...SAID_KINDS,
  ...UNDONE_KINDS,
  ...ADJUNCT_KINDS,
  ...TALK_KINDS,
  ...TWO_WAYS_KINDS,
  ...NOT_HAPPENED_KINDS,
  ...BEHIND_GOODS_KINDS,
  ...WHY_KINDS,
  ...SHARE_KINDS,
] as const
/** A kind of word in what people add to an entry. */
export type AsideKind = (typeof ASIDE_KINDS)[number]

/** Most sayings are of one kind: what is of the same kinds is there once. */
const NO_KINDS: readonly AsideKind[] = []

/** The sayings of all kinds, prepared for looking up the tokens of a line. */
export function compileAsides(lists: Readonly<Record<AsideKind, string>>): Trie<readonly AsideKind[]> {
  const root = new Trie<readonly AsideKind[]>()
  const together = new Map<readonly AsideKind[], Map<AsideKind, readonly AsideKind[]>>()
  for (const kind of ASIDE_KINDS) {
    for (const saying of lists[kind].split('|')) {
      const branch = root.grown(tokenise(saying).tokens.map(({ text }) => text))
      const before = branch.value ?? NO_KINDS
      if (before.includes(kind)) continue
      const larger = together.get(before) ?? new Map<AsideKind, readonly AsideKind[]>()
      together.set(before, larger)
      const kinds = larger.get(kind) ?? [...before, kind]
      larger.set(kind, kinds)
      branch.value = kinds
    }
  }
  return root
}

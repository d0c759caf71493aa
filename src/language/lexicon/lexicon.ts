import type { Move } from '../reading.ts'
import type { AsideKind } from './asides.ts'

/**
 * What a verb says was done. `exchange` is a return and a sale in one. The last seven mean different moves and are settled
 * by what stands beside them ("to the supplier", "for home"), or by a question.
 */
export type Doing = Move | 'exchange' | 'return' | 'send' | 'give' | 'take' | 'buy' | 'remove' | 'make' | 'shift'

/** Verbs of one meaning. */
export interface VerbList {
  readonly doing: Doing
  readonly words: string
  /** `after`: their products stand in front of them only ("3 eggs expired"). */
  readonly side: 'any' | 'after'
  /** Gives way to another verb of the same products: "got" in "got 3 eggs broken". */
  readonly weak?: boolean
  /** Said of all kinds of things: what nobody knows is no goods yet ("made 2 trips"). */
  readonly casual?: boolean
  /** Says how goods were or what befell them, which may be why something else was done: "broken", not "threw". */
  readonly isState?: boolean
}

/** Why a word keeps a line from being an entry. */
export const MARKERS = ['intention', 'negation', 'question', 'hedge'] as const
/** Why a word keeps a line from being an entry. */
export type Marker = (typeof MARKERS)[number]

/** Kinds of words that have no more meaning than their kind. */
export const PLAIN_KINDS = [
  /** Second part of a verb behind the products: "threw 3 eggs away". */
  'particle',
  /** "a": one, where a thing follows. */
  'article',
  'dozen',
  'pair',
  /** One of these is called a pair: jeans. */
  'pair-noun',
  /** No number: "a few". */
  'vague',
  /** All that is on hand: "all the bread". */
  'all-of',
  /** The only one, if one is on hand: "the last loaf". */
  'last-of',
  /** Joins two numbers of which one is meant: "2 or 3". */
  'alternative',
  /** Announces a quantity: "qty". */
  'label',
  /** In front of a unit it says that it is full: "a whole tray". */
  'entire',
  /** In front of a name it says that there was no pack: "loose sugar". */
  'loose',
  'of',
  'times',
  /** Announces a price for one: "@". */
  'at',
  'each',
  /** "per", where a unit follows. */
  'per',
  'total',
  /** The same behind an amount at the end of what is said: "75 pesos all". */
  'total-last',
  'total-of-two',
  'total-of-pair',
  'total-of-three',
  'total-of-six',
  'total-of-dozen',
  /** Announces a price for all: "for 120". */
  'for',
  'free',
  'off',
  /** "%" in words. */
  'percent',
  'half-price',
  /** Announces what is taken off the list price: "less 10". */
  'less',
  /** Names a price for one: "rate 10". */
  'rate',
  /** Names a price for one or for all: "cost 800". */
  'open-rate',
  /** Stands between two products. */
  'gap',
  /** The same, where goods stand before it and a quantity or a name behind: "tapos". */
  'joiner',
  /** Ends a sentence. */
  'stop',
  /** Stands between a product and what was counted: "rice is 18". */
  'link',
  /** Says that a stated figure is what there is: "rice is 18 now". */
  'standing',
  /** Says that a figure is what is left: "only 7 rice left". */
  'remaining',
  /** Before a reduction: "with 10% off". */
  'with',
  /** Says nothing, wherever it stands. */
  'filler',
  /** Right behind a verb it says that it is done: "delivered na 2 cases". */
  'done',
  /** Says nothing in front of a product: "leftover sourdough". */
  'adjective',
  /** Makes a request of what would be a question: "can you". */
  'request',
  /** In front, it asks for something to be done; `inverted`, whether it is so: "is salt …". */
  'pleading',
  'inverted',
  /** Says that goods are being sold, as well at a price as in a number: "selling". */
  'on-sale',
  /** Says behind a quantity that it is of what was just named: "5 of them". */
  'of-them',
  /** Says of goods of which day they are: "yesterday's pies". */
  'of-day',
  /** Tells how it was: "sold was 12". */
  'former',
  /** Says behind a number that it is meant so, or nearly: "7 i think". */
  'assurance',
  /** Greetings and thanks around a line. */
  'polite',
  /** A remark by itself: "in cash". */
  'payment',
  /** A payment that comes later, so that what was taken was sold: "on credit". */
  'credit',
  /** Behind a name at the start, its bearer brings goods: "Metro delivered". */
  'bringing',
  /** In an exchange, between what came back and what went out. */
  'swap',
  /** Before a date that is not the day of the entry: "best before 5 Nov", "will pay Monday". */
  'term',
  /** Right before a day, it makes another day of it than that of the entry: "from yesterday". */
  'another-day',
  /** Announces the number of a paper: "bill no". */
  'reference',
  /** Begins a reason, which goes on to the end of the sentence: "because". */
  'reason',
  /** Of the weather and of trade, said beside an entry: "raining again". */
  'talk',
  /** What such talk is about: "driver was late". */
  'about-trade',
  /** Begins what is said of goods that are still to come: "the rest". */
  'to-come',
  /** A figure that is typed for a word before who it is for: "4 staff tea". */
  'for-figure',
  /** Between what came and what of it was bad: "60 eggs of which 4 broken". */
  'of-these',
  /** Begins a remark: goods went there, or came from there. */
  'toward',
  'from',
  /** Behind goods that came: "off the van". */
  'unloading',
  /** In a remark, it says who is at the other end. */
  'supplier',
  'customer',
  /** The shop itself, to which customers give back. */
  'here',
  'charity',
  'ourselves',
  'branch',
  /** Wanted, and `but`: not got: "ordered 20 but only 15 came". */
  'wanted',
  'but',
  /** In an answer: "the second one". */
  'choice',
  'yes',
  'no',
  /** Leaves a question: "never mind". */
  'call-off',
  /** Takes back what was just said: "sorry". */
  'correction',
  /** Takes back, within a line, what stands before it: "sold 3, no wait, 4". */
  'slip',
  /** Announces what should have been said: "make that". */
  'make',
  /** Announces what should not have been said: "4 not 3". */
  'instead',
  /** Between what was wrong and what is right: "not 3 but 4". */
  'contrast',
  /** Behind a number, before what it is the size of: "12 in a case". */
  'within',
  /** May be left out within a name: "Half and Half". */
  'joint',
  /** Stands in dates only, or may begin one. */
  'day',
  'day-start',
  'ordinal',
  /** Behind the figures of a time of day: "pm". */
  'clock',
  /** Begins a question: "have you". */
  'asking',
  /** Never part of an unknown name. */
  'function',
  /** Announces the sum that was paid for all. */
  'paid-by',
  'taken-in',
  /** In front of the sum of a supplier's paper, or of one for a buyer: "invoice". */
  'invoiced',
  'was-paid',
  /** Says that what was paid may be a part only: "deposit". */
  'part-paid',
  /** Announces the sum that was paid back. */
  'refunded',
  /** Behind a sum it says that it was paid back. */
  'refunded-last',
] as const
/** A kind of word that has no more meaning than its kind. */
export type PlainKind = (typeof PLAIN_KINDS)[number]

/**
 * All words of one language that the grammar knows; a new language is one such value. Words and sayings of one list are
 * separated by `|`; groups of spellings by `;`, the first spelling being the one that is used.
 */
export interface Lexicon {
  readonly verbs: readonly VerbList[]
  readonly plain: Readonly<Record<PlainKind, string>>
  readonly markers: Readonly<Record<Marker, string>>
  /** `word value`: numbers below a hundred. */
  readonly cardinals: string
  /** `word value`: what stands before is multiplied by it. */
  readonly multipliers: string
  /** What is said for the mark of decimals: "two point five". */
  readonly decimalPoint: string
  /** `word thousandths`: parts of one. */
  readonly fractions: string
  /** `word amount`: money that is called by a word of its own. */
  readonly notes: string
  /** What is said for a nought in an amount: "one oh five". */
  readonly noughts: string
  readonly measures: string
  readonly packs: string
  /** `CODES: signs and words` of the major unit of these currencies. */
  readonly currencies: string
  /** The same of the minor unit. */
  readonly minorCurrencies: string
  /** `word place`: first, second; -1 is the last. */
  readonly ordinals: string
  /** Words of what people add to an entry. */
  readonly asides: Readonly<Record<AsideKind, string>>
  /** Prepositions that may begin a remark on what was done. */
  readonly remarks: readonly { readonly doings: readonly Doing[]; readonly words: string }[]
}

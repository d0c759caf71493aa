/** What the words of a question tell of it. */
export const CUES = [
  /** Begins a question, whatever stands behind: "do we", "which". */
  'ask',
  /** Makes a question wherever it stands: "how much". */
  'amount',
  /** Begins a question if no number stands behind: "is", "any". */
  'open',
  /** Ends a question: "pa ba". */
  'tag',
  /** Wants to be shown: "tell me". */
  'show',
  /** Wants something, which asks if it is a figure: "need the sales". */
  'want',
  /** Makes what was said a wish, an order or idle talk: "what if". */
  'never',
  /** Begins a change: "set". */
  'change',
  'profit',
  'worth',
  /** What a product costs the shop. */
  'cost',
  /** Asks for a cost if the line ends in "at" or "for". */
  'bought',
  'price',
  /** Asks for a price unless it asks what is left: "how much is". */
  'soft-price',
  'prices',
  /** Sold best, said whole: "best seller". */
  'star',
  /** Sold most by number, not by money: "sell pass". */
  'by-number',
  /** Most of something: "top". */
  'most',
  /** Sold worst, said whole: "slow movers". */
  'flop',
  /** Least of something: "slowest". */
  'least',
  'sold',
  /** Says that goods are offered: "selling". */
  'offered',
  /** Says that something was sold only where a sum is asked for, or what it was: "moved". */
  'dealt',
  /** Lies ahead: "should we". */
  'plan',
  /** Sums of the sales: "takings". */
  'figures',
  /** Asks where things stand, not where they are: "where does that leave us". */
  'stand',
  /** Asks how much of something there is: "how are we going for". */
  'faring',
  'low',
  /** What the last entry brings it to: "does that make". */
  'adds-up',
  /** What was sold so far, where a day is told: "is that". */
  'is-that',
  /** What is done about what is low: "order". */
  'order',
  /** What has to be done: "need". */
  'must',
  'out',
  'left',
  'have',
  'all',
  /** Things of no name: "items". */
  'goods',
  'who',
  'when',
  'where',
  'came',
  /** What is there, or what came where a day is told: "have we got in". */
  'got-in',
  'counted',
  'wasted',
  'returned',
  /** Is it among the goods at all: "do you sell". */
  'carried',
  /** Is no matter of these books: debts, taxes. */
  'unkept',
  'owed',
  /** Somebody at the counter wants to know. */
  'shopper',
  /** First by its price: "cheapest". */
  'dearest',
  'cheapest',
  /** Of one, not of all that was sold: "on each". */
  'margin',
  'pack-size',
  'category-of',
  'supplied-by',
  'best-day',
  /** Did something, and is asked for: "who changed". */
  'acted',
  /** What the asker wrote: "did i enter". */
  'own-entries',
  /** Who got it: "who bought". */
  'buyer',
  /** The last of them, of any product: "last sale". */
  'last-one',
  /** All that there is: "total stock". */
  'total-stock',
  /** Not where it stands, but what became of it. */
  'gone-to',
  /** Asks for the price of so many. */
  'comes-to',
  /** Used by the shop itself. */
  'used',
  /** Sent to another branch. */
  'sent',
  /** Tells who got back what was returned. */
  'to-supplier',
  'by-customer',
  /** What moved in all, as a noun: "deliveries". */
  'summed',
  /** How long goods keep: "best before". */
  'expiry',
  /** What is past its date, or was thrown away for it: "expired". */
  'expired',
  /** Has not happened yet: "due". */
  'ahead',
  'minimum',
  'entries',
  'help',
  /** Says no more at the end of a question: "these days". */
  'closing',
  /** Says what is left, of a product alone. */
  'soft-left',
  /** Says what is low, of a product or where it is plainly asked. */
  'soft-low',
  /** Is no part of a name that it stands beside: "upstairs". */
  'beside',
] as const
/** What a word of a question tells of it. */
export type Cue = (typeof CUES)[number]

/** The words of one language with which questions are asked; a word may stand in several lists. */
export type QuestionLexicon = Readonly<Record<Cue, string>>

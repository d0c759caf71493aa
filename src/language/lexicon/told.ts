import { CAME_KINDS } from './came.ts'
import { STOLEN_KINDS } from './stolen.ts'

/** Kinds of sayings in front of goods and behind them that tell together what was done. */
export const TOLD_KINDS = [
  /** Behind "forgot to put": "in"; in front of goods that come late, and between them and who sold them. */
  'entered-where',
  'late-what',
  'who-did',
  /** Between goods and who has them, whom "sold" follows; mending in the shop, for which goods were taken. */
  'goes-out-to',
  /** Packs in which suppliers deliver, and customers do not buy; who delivers to customers. */
  'by-the-load',
  'order-app',
  /** Behind goods that were missing there: they never came. */
  'is-missing',
  'of-delivery',
  'to-mend',
  /** "let 2 soap go for 20", "let her have 2 soap for 20": sold at a price; `did` in front of goods with a price, too. */
  'lets',
  'goes-for',
  'have-it',
  /** Behind goods, with the money that was paid for them: "went for". */
  'went-for',
  'did',
  /** "we had 20 coke in": a delivery. */
  'has-had',
  'came-in',
  /** "tipped 2 milk down the sink". */
  'pours',
  'down-drain',
  /** Between material and what it was worked into. */
  'went-into',
  /** Behind what was baked just now: "out of the oven". */
  'from-oven',
  /** Behind what was just unloaded: "off the van". */
  'off-van',
  /** To whom leftovers go that nobody pays for: "to the chooks". */
  'to-animals',
  /** "opened 1 pen for shop use": taken for the house. */
  'takes-out',
  'for-own',
  'for-self',
  /** Heads what those who work here ate, and goes on: "staff lunch - took". */
  'own-meal',
  'ate-it',
  'for-nothing',
  /** Behind goods: they were sold, and how. */
  'was-sale',
  'sold-out-to',
  /** Between goods that were sold and who has them, as a second verb: "sell 2 give one woman". */
  'serial-to',
  /** "sent 4 tape back to supplier". */
  'sends',
  'back-to-supplier',
  /** "picked up 48 coke at the": in front of where goods are bought. */
  'got-at',
  'at-market',
  /** "after selling 2 caps there": done just now. */
  'after-selling',
  'just-there',
  ...STOLEN_KINDS,
  ...CAME_KINDS,
  'as-it-broke',
  /** Behind a sale: who will pay later, and whose debt it is. */
  'promised',
  'owed-by',
  /** Where somebody is, or what the weather does, in front of an entry. */
  'is-in',
  'weather',
  /** Behind "delivery": it is here. */
  'is-here',
  /** In front of what one of the goods cost us when they came; and what may as well be of all of them. */
  'at-cost',
  'at-cost-of',
  /** Heads a sale: who bought, or how. */
  'buyer-heads',
  /** Behind who brings goods: was here; and of these, what says "has" by itself. */
  'has-been',
  'has-been-whole',
  /** Behind goods that a customer gave back: the money was given back, or will be; of these, what says to whom. */
  'refund-by',
  'refund-told',
  'refund-whom',
  /** Addresses somebody, and names them just as well. */
  'address',
] as const
/** A kind of saying that tells together with another what was done. */
export type ToldKind = (typeof TOLD_KINDS)[number]

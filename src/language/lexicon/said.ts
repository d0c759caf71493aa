/** Kinds of sayings beside goods that tell why, by whom and for which money it was done. */
export const SAID_KINDS = [
  /** Behind goods that were spoilt: "so that's binned". */
  'so-binned',
  /** Behind goods that came back: "said it was off", "so refunded her". */
  'why-back',
  /** Behind what came, in front of how many had been ordered: "instead of". */
  'not-so-many',
  'turned-up',
  /** Behind goods: who works here took them for the house. */
  'taken-own',
  /** Behind goods that "we had": it was us who had them. */
  'by-ourselves',
  /** Behind a sale of which some money is still to come, and when it comes: "balance", "on friday". */
  'rest-owed',
  'owes',
  'paid-when',
  /** In front of the price that stands on goods: "mrp". */
  'marked-price',
  /** In front of a name in Tagalog, and of whose debt it is: "si", "utang ni". */
  'si-who',
  'debt-of',
  /** "brought" of "brought 2 soap back", by a customer. */
  'brings-to-us',
  /** In front of the money that was taken for goods: "took £5 for". */
  'took-money',
  /** The sum of a bill, of which "received" behind it says that it was paid. */
  'bill-sum',
  /** To whom goods went that were paid, or are owed for: "kay", "loaded for". */
  'goes-to',
  /** In front of goods that shall be written down: "pakilista". */
  'lists-it',
  /** In front of the time of day at which it was done, or nearly: "around". */
  'about-when',
] as const
/** A kind of saying that tells why, by whom and for which money it was done. */
export type SaidKind = (typeof SAID_KINDS)[number]

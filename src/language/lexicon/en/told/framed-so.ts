import { each, listed } from '../../listed.ts'

const FAIRS = listed`
  market|markets|farmers market|craft market|night market|flea market|car boot|boot sale|market stall|stall|fair|
  craft fair|fayre|fete|bazaar|pop up|popup|pop-up|market day|bake sale|festival|fest
`
const APPS =
  'web|website|online|etsy|shopify|ebay|insta|instagram|ig|facebook|fb|whatsapp|phone|app|click and collect|shop'

/** English sayings that frame an entry: where it was sold, what order it was for, that this is it. */
export const englishFramedSo = {
  /** In front of goods that were sold: "that's a dozen eggs sold". */
  thatIs:
    'thats|that is|and thats|so thats|right thats|ok thats|okay thats|well thats|there goes|theres|there is|there are',
  /** "yesterday's market": where goods are sold away from the shop. */
  fairs: FAIRS,
  atFair: each('at|at the|at our|from|from the|at a', FAIRS),
  order: each(APPS, 'order|order no|order number|order #|orders|order id'),
  /** In Lagos and Accra, around goods that were sold: "na 2kg garri we sell". */
  naFront: 'na|na so|see na|e be|na correct|na exactly',
  weSell:
    'we sell|i sell|we sold|i sold|we don sell|i don sell|we just sell|i just sell|dem buy|she buy|he buy|customer buy',
  /** Who came here, of a trade that nobody knows, and bought. */
  those: 'the|some|a few|few|a couple of|couple of|those|two|three|four|five|six',
  cameAndBought: each(
    'came in and|came by and|came round and|came over and|popped in and|stopped by and|were in and|called in and|dropped in and|just came in and|rocked up and|piled in and|walked in and|came in just now and|have been in and|been in and',
    'bought|purchased',
  ),
  /** A courier was here, and the goods that are told with it came in. */
  courierHere:
    'was here|was just here|has been|just been|been|been here|came|came by|just came|just left|was in|showed up|turned up|dropped by|stopped by',
  intoShop: 'in|just in|now in|delivered|received|dropped|dropped off|in now|all in',
  /** Shelves that goods are added to. */
  ontoShelf: each(
    'to|on|onto|on to',
    each('the|our|my', 'shelf|shelves|stock|inventory').concat('|shelf|shelves|stock|inventory'),
  ),
  /** A market by its number: "mile 12 market". */
  market: 'market|mkt|mall|plaza|bazaar|souk|wholesale market|mandi|junction|depot',
  numberedPlace: 'mile|sector|phase|block|zone|km|kilometre|gate|stall',
} as const

import { each, listed } from '../listed.ts'
/** What the words of a stated cost say. */
export const COST_KINDS = [
  'noun',
  'bare',
  'costs',
  'lands',
  'pays',
  'gets',
  'supplier',
  'change',
  'moved',
  'to',
  'at',
  'of',
  'is',
  'now',
  'from',
  'void',
] as const

const US = 'us|me|the shop'
const WE = 'we|i|were|im'

/** How English says what one of a product costs the shop. */
export const englishCosts: Readonly<Record<(typeof COST_KINDS)[number], string>> = {
  noun: listed`
    cost price|costs price|cost price of|cost of|cost for|unit cost|unit cost of|buying price|buying price of|
    buying price for|buy price|buy price of|buying rate|buying rate of|buying cost|purchase price|purchase price of|
    purchase price for|purchase rate|purchase rate of|purchase cost|purchase cost of|supplier price|supplier price of|
    supplier price for|suppliers price|wholesale price|wholesale price of|wholesale price for|wholesale rate|wholesale cost|
    trade price|landed cost|landed cost of|landing cost|landing cost of|landing price|our cost|our cost on|our cost for|
    my cost|my cost on|invoice price|factory price|depot price|cost rate|puhunan|puhunan ng|puhunan sa|puhunan namin sa|
    kapital sa|bei ya kununua|kharid rate|kharid bhav
  `,
  bare: 'cost|cost on|costs',
  costs: [
    each('costs|costing|is costing|are costing|now costs|is now costing|are now costing', US),
    each('sets|setting|is setting|are setting', 'us back|me back'),
    each('stands|is standing|are standing', 'us|me|us in|me in|us in at'),
    'landing us at|dey cost us|dey cost me|come to us at|comes to us at',
  ].join('|'),
  lands: 'is landing at|lands at|landing at|come in at|comes in at',
  pays: [
    each(
      WE,
      listed`
        pay|paying|are paying|am paying|now pay|buy at|buy it at|buy them at|buying at|buying it at|buying them at|
        are buying at|are buying it at|get it at|get it for|get them at|get them for|getting it at|getting it for|
        getting them at|getting them for|are getting it at|are getting it for|dey buy|dey buy am|dey pay|are now paying
      `,
    ),
    each('charges|charge|charging|is charging|are charging|now charges|bills|bill', US),
    'pay|paying|pay for|paying for|buy|buying|buy at|buying at|buying for',
  ].join('|'),
  gets: 'get|getting|get for|getting for',
  supplier: listed`
    supplier|suppliers|the supplier|our supplier|my supplier|the suppliers|our suppliers|wholesaler|the wholesaler|
    our wholesaler|wholesalers|distributor|the distributor|our distributor|the depot|depot|the dealer|dealer|the mill|
    the factory|the vendor|vendor|our vendor|the importer|agent|the agent|the rep
  `,
  change: listed`
    set|change|changed|changing|update|updated|make|put|revised|revise|correct|adjust|adjusted|fix|became|become|
    has become|note
  `,
  moved: listed`
    went|goes|go|going|put up|raise|raised|raising|has raised|have raised|increase|increased|has increased|have increased|hiked|hike|bumped|bump|up|upped|went up|goes up|gone up|has gone up|
    have gone up|going up|dropped|drop|has dropped|went down|gone down|has gone down|have gone down|reduce|reduced|
    has reduced|have reduced|lower|lowered|came down|come down|has come down|moved|rose|jumped|has jumped|don increase|
    don go up|don raise|don change
  `,
  to: 'to|up to|down to',
  at: 'at|@',
  of: 'for|on',
  is: 'is|are|its|it is|=|:|will be|should be|to be|be|has been|ni|na',
  now: listed`
    now|from now|from now on|from today|as of today|as of now|these days|nowadays|at the moment|right now|currently|
    each now|going forward|since today|sasa|ngayon|abhi|ab|
    of late|lately|at present
  `,
  from: 'from|went from|moved from|changed from|jumped from|rose from|dropped from|goes from|gone from|was|instead of|not|rather than|used to be|previously|up from|down from',
  void: listed`
    the|our|my|a|an|one|we|i|pls|please|plz|kindly|hi|hey|hello|ok|okay|so|fyi|thanks|thank you|new|per piece|piece|
    a piece|each|per|in the system|in the books|in the book|on the system|can you|could you|boss|sir|bro|mate|po|oga|
    abeg|actually|again|just|only|has|have|that|it|them|by the way|btw|note that
  `,
}

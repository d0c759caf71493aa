import { each, listed, perhaps } from '../../listed.ts'
import type { TwoWaysKind } from '../../two-ways.ts'

const SHELVES = listed`
  shelf|shelves|fridge|freezer|cooler|chiller|display|rack|counter|window|storeroom|store room|stockroom|stock room|
  back room|backroom|godown|cabinet|cupboard|drawer|cellar|basement|top shelf|bottom shelf|back shelf|overstock|back stock
`
const OWN_SHELVES = `${SHELVES}|${each('the|our|my', SHELVES)}`
const CARRIERS = 'driver|rep|courier|van|truck|lorry|delivery guy|delivery man|delivery boy|salesman|rider|agent'
const PARTS = 'display|window|counter|front shelf|top shelf|bottom shelf|front'
const ERRANDS = listed`
  lunch|break|breakfast|dinner|tea|smoko|prayers|prayer|church|mosque|school|gym|nap|holiday|holidays|leave|tea break|
  lunch break
`
const WHOSE = 'her|his|their|my|the|a'

/** English words beside an entry that may make another one of it. */
export const englishTwoWays: Readonly<Record<TwoWaysKind, string>> = {
  'price-lead': 'at|for|@',
  'no-value': 'undefined|undef|null|nan|infinity|true|false',
  'and-more':
    'and so on|so on|and so forth|so forth|and the like|and all that|and stuff|and such|and whatnot|and what not',
  'one-more':
    'another|another one|and another|and another one|one another|missed one|forgot one|skipped one|missed another',
  'not-taken-back': listed`
    refused|refused it|refused them|declined|rejected|turned down|turned away|turned her away|turned him away|
    turned them away|sent away|sent her away|sent him away|not accepted|wasnt accepted|didnt accept|did not accept|
    didnt accept it|didnt take it|didnt take them|did not take it|would not take it|wouldnt take it|wouldnt take them|
    not allowed|wasnt allowed|told her no|told him no|told them no|said no|i said no|we said no
  `,
  'to-own-shelf': each('to|onto|into|back to|back onto|back into', OWN_SHELVES),
  'off-own-shelf': `${each('from|off|out of|off of', OWN_SHELVES)}|from the back|out the back`,
  'on-own-shelf': each('on|in|onto|into|to', OWN_SHELVES),
  'with-driver': [
    each('by|with|to|through', `${CARRIERS}|${each('the|their|supplier|suppliers', CARRIERS)}`),
    each(CARRIERS, 'has them|has it|took it|took them|collected|collected it|collected them|picked up|picked it up'),
  ].join('|'),
  'replacement-came': 'received|given|taken|got',
  'replaced-by': listed`
    replacement|replacements|replaced by|replaced with|in exchange|in exchange for|exchange|exchanged|exchanged for|
    in return|swapped for|swapped with|got back|replaced
  `,
  'still-in-oven': each('in|still in|now in|back in', 'the oven|oven|the fryer|the pot|the proofer'),
  'more-than-told': 'more|extra',
  visitor:
    'customers|clients|boss|they|someone|somebody|a guy|people|kids|friends|the boss|my boss|staff|driver|courier|the driver',
  'told-wrong': 'wrong|all wrong|is wrong|but wrong',
  'for-own-shop': each('for', perhaps('the|our|my', 'shop|store|stall|kiosk|duka|tindahan')),
  'sold-as': 'as|as a|as the',
  'as-of': 'as of|as at|as on|as from',
  'for-delivery': each(
    'for',
    'delivery|a delivery|home delivery|pickup|a pickup|pick up|collection|a collection|dispatch|despatch|his order|her order|their order',
  ),
  heads: listed`
    customers|people|persons|guests|ladies|men|women|boys|girls|kids|students|workers|tables|visitors|clients|teas|
    coffees|cups|orders
  `,
  'bill-or-sum': 'bill|bill is|bill was|the bill|her bill|his bill|their bill',
  comes: listed`
    came|came in|arrived|delivered|delivery|delivery of|a delivery of|got delivered|was delivered|were delivered|landed|
    got here|turned up|showed up|dropped off|dropped|has come|have come|just came|just arrived|got in
  `,
  'eats-unpaid': listed`
    dog|the dog|cat|the cat|dogs|cats|kids|the kids|my kids|goat|goats|birds|monkey|monkeys|rat|rats|mouse|mice|cow|
    pup|puppy|kitten|brats|thieves|hen|hens|crow|crows|child
  `,
  'along-with': 'with|w/|along with|together with|alongside',
  'over-there': listed`
    next door|nextdoor|across the road|across the street|over the road|down the road|down the street|up the road|
    round the corner|around the corner|opposite
  `,
  'hidden-away': each(
    each('in|inside|under|into|down|up', WHOSE),
    'bag|handbag|pocket|pockets|coat|jacket|shirt|purse|trousers|jumper|hoodie|sleeve|backpack|rucksack|skirt|pram',
  ),
  'got-delivered': 'delivered|delivered today|delivered in',
  'part-each': each('half|a half|one half|quarter|a quarter|a third|one', 'each'),
  'money-came': each(
    'cash|money|payment|transfer|bank transfer|upi|full payment',
    'received|recd|rcvd|collected|got|in',
  ),
  'in-book-already': [
    each('already', 'in the book|in the books|in the system|in book|entered|recorded|logged|posted|keyed in|added'),
    each('in the book|in the books|in the system|entered|recorded|posted', 'already'),
  ].join('|'),
  'do-it': 'sell|use|throw|throw out|bin|dump|move|send|give',
  'rung-about': each(
    'to',
    'collect|pick up|pick it up|pick them up|come|come in|ask|confirm|fetch|get|order|check|remind',
  ),
  'batch-to-come': 'next batch|the next batch|next lot',
  'found-lead': 'found|we found|i found|just found|recovered|we recovered|got back|we got back',
  'that-were':
    'that were|that was|that had been|that got|which were|which was|that went|that we had|we thought were|we thought was',
  hands: listed`
    driver|rider|courier|postie|delivery guy|delivery man|delivery boy|delivery rider|delivery driver|courier guy|
    boda guy|dispatch rider|van guy|truck guy|van driver|truck driver|lorry driver
  `,
  'part-counted': [each('on|in|at', `${PARTS}|${each('the|our|my', PARTS)}`), 'so far|up to now|till now'].join('|'),
  'for-another': 'on behalf of|in place of|instead of the neighbour',
  'back-from': each('from|back from', `${ERRANDS}|${each('the|my|our|her|his', ERRANDS)}`),
  'for-kitchen': each('for the', 'kitchen|house|shop|cafe|staff room|staffroom|canteen|office|store|van|site'),
  'all-came': 'all|both',
  'left-to-count': each(
    'left|still left|still|more|remaining|yet|rest',
    'to count|to be counted|to recount|to check|to tally|to go through',
  ),
  'order-over': 'done|sorted|ready',
  'order-or-wish': 'order|reorder|please order|pls order',
  'as-other': each(
    listed`
      rung up|rang up|rung it up|rang it up|scanned|scanned it|rang it|rung it|keyed in|keyed it in|entered|put through|
      put it through|charged|billed|booked|booked it
    `,
    'as|as a|as the',
  ),
  'us-alone': 'us|me',
  'by-whom': 'by',
  'by-us': 'me|us|we|i|myself|ourselves',
  'on-whom': 'on',
  'at-where': 'at',
  'that-one': 'one',
  'back-again': 'back',
  'fetched-by': 'bought|purchased|picked up|collected',
  'begins-offer':
    'started|start|now|were now|we are now|are now|also|we also|still|were|we are|were still|just started',
  'now-so-many':
    'now|now at|now on|now is|its now|is now|are now|so now|making it|which makes it|that makes it|makes it|now its',
  offloads: 'offloaded|off loaded|off-loaded|offload|offloading',
  unloads: 'unloaded',
  'off-the': 'off the|off a|off of the|off his|off their',
  'always-so': 'always',
  'as-ever': 'as always|like always',
  'paid-alone': 'paid',
  'still-to-be-paid': 'to be paid|will be paid|must be paid|not yet paid|yet to be paid|still to be paid',
  'fetches-back': 'took back|came back with|brought in',
  'has-left': 'have left|has left|had left',
  'which-one': 'that|who|which|whom|whose',
  'have-got': each(
    'we have|weve|i have|ive|we still have|weve still|we now have|weve now|the shop has|shop has|there we have',
    'got|got about|got exactly|got only|got just',
  ),
  'is-it': 'is|are|were|was|isnt|arent|wasnt|werent|has|hasnt',
  'dated-mishap': listed`
    power cut|power cuts|power outage|power failure|outage|blackout|brownout|load shedding|loadshedding|no power|no light|
    no electricity|no current|nepa|storm|flood|flooding|cyclone|typhoon|heatwave|power|fridge|freezer|chiller|leak|break in
  `,
  crew: 'staff|the staff|staffs|employees|workers|team|the team|crew|the crew|cashier|the cashier|my staff|our staff',
  'have-they': 'have|havent|had|hadnt',
  been: 'been',
  'off-books': 'remove|take off|take out|take away|removing|taking off|taking out|take down|clear|clear out|rub|comot',
  'we-sold': [
    perhaps('that|which|what|the ones', 'i sold|we sold|ive sold|weve sold|i have sold|we have sold'),
    each('that|which|which were|that were|that was', 'sold|got sold'),
  ].join('|'),
  'goes-off': 'expire|expires|expiring',
  'expired-on': 'expired|expired on|went off|went off on|went out of date|best before|out of date',
}

import type { AroundKind } from '../../asides.ts'
import { each, listed } from '../../listed.ts'
import { FROM_OVEN } from '../told/told.ts'
import { tonguesBeside } from '../tongues/beside.ts'
import { tagalog } from '../tongues/tagalog.ts'
import { tongues } from '../tongues/tongues.ts'

/** What is done with goods that are no good, as it is wished or told. */
const WRITING_OFF = listed`
  remove|write|writing|wrote|bin|binned|binning|throw|threw|throwing|take|taking|took|chuck|chucked|chucking|
  deduct|deducting|dump|dumped|dumping|toss|tossed|minus|scrap|scrapped|discard|discarded|knock|strike|cross|
  trash|trashed|removing|removed|taken|pulled|subtract|less
`

/** English words and sayings in front of an entry and right behind it that tell how, when and for whom, and change nothing. */
export const englishAround: Readonly<Record<AroundKind, string>> = {
  heading: listed`
    first hour|second hour|third hour|last hour|this hour|past hour|opening hour|closing hour|lunch hour|first half|
    second half|morning rush|lunch rush|breakfast rush|evening rush|school rush|afternoon rush|thats|that is|so thats|
    thats another|today|overnight|over night|so far|recap|summary|logging|fyi|eish|habari|dada|mkuu|kaka|mama|madam|
    oga madam|hapa|sasa|jamani|walahi|wallahi|aii|haki|beta|arre|arey|yaar|ate|manang|manong|nay|tay|chale|chairman|
    baba|iya|alhaji|alhaja|egbon|bruv|aye|ayo|alo|halo|hola|wa|msee|bana
  `,
  doubtful: tonguesBeside.doubtful,
  'not-heading': listed`
    dey|nahi|nahin|nai|mat|wala|walang|hindi|huwag|bukas|kesho|jana|juzi|kal|parso|parson|si|sio|hapana|bado|
    besok|kemarin|belum|tidak|bukan|tak|nie|geen|baka|siguro|labda|shayad|manana|ayer|gisteren|sana|kama|agar|kung|
    kapag|pwede|upcoming|scheduled|draft|proposed|proposal|quotation|request|enquiries|preparing|soonest|someday|
    wishlist|want|backorder|proforma|arriving|incoming|hardly|barely|scarcely|seldom|rarely|fewer|unless|nobody|
    reckon|assume|assuming|suppose|supposing|bet|say|hope|hoping|wish|pretend|pretending|fail|failing|void|
    unconfirmed|debt|loan|lend|lent|borrowed|borrow|swap|exchange|peti|katon|mudu|paint|derica|congo|debe|gunia|bori|
    kilo|tola|peice|mixed|assorted|various|put|mark|write|give|bring|find|look|let|help|keep|leave|set|do|go|come|
    start|open|close|call|message|text|need|take|sell|buy|post|report|register|type|key|remind|forward|pass|charge|
    bill|book|place|their|theirs|his|hers|others|${tonguesBeside.doubtful}
  `,
  'goods-group': listed`
    crisps|chips|drinks|drink|soft drinks|cold drinks|soda|sodas|beverages|beverage|juices|juice|veg|veggies|
    vegetable|vegetables|fruit|fruits|fruit and veg|dairy|bakery|bread|pastry|pastries|cakes|cake|snacks|snack|sweets|
    candy|chocolate|chocolates|confectionery|grocery|groceries|toiletries|cosmetics|hardware|electronics|accessories|
    clothes|clothing|stationery|medicine|medicines|meds|pharmacy|pharma|drugs|frozen|meat|fish|beer|beers|wine|
    spirits|water|noodles|provisions|dry goods|cleaning|detergents|soap|soaps|spices|biscuits|biscuit|cookies|
    cigarettes|coffee|tea|syrup|syrups|cups|packaging|electrical|plumbing|timber|nails|building|garments
  `,
  circumstance: [
    tongues.behind,
    tagalog.behind,
    tongues.payment,
    FROM_OVEN,
    tongues.credit,
    listed`
      asap|a s a p|quick|quick quick|urgent|urgently|very urgent|note it|note it down|note this|note that|note down|
      pls note|record it|pls record|please record|record this|log it|log this|pls log|please log|write it down|
      write it|put it down|put it in|put in|enter it|add it in|add it to the book|mark it|mark it down|save it|noted|
      ourselves|ourself|myself|on ourselves|in house|inhouse|in-house|internally|together|as a set|as a bundle|in one sale|no rush|loose|loosely|in loose|quickest|right away|straight away|immediately
    `,
    listed`
      this morn|this mornin|this am|this pm|this eve|this aft|2nite|2night|2day|tonite|tnite|tonight|overnight|
      over night|just now|jst now|just nw|right now|rn|now now|just this minute|a moment ago|a minute ago|earlier on|
      earlier|early|early on|early today|earlier today|this early morning|first thing|at open|at opening|at close|
      at closing|so far|up to now|a while back today|todays
    `,
    listed`
      in the sale|in sale|in the sales|at the sale|on sale|on promo|in the promo|in promo|on special|on offer|
      on clearance
    `,
    listed`
      as usual|as always|the usual|usual|usual order|the usual order|as normal|like always|like usual|like every day|
      same as always
    `,
    each(
      listed`
        cash|card|mpesa|m-pesa|m pesa|upi|gpay|google pay|gcash|momo|paytm|phonepe|eft|pos|bank|online|mobile|
        transfer|cheque|check|airtel|maya|paymaya|paypal|venmo|zelle|apple pay|tabby|tamara|postpay|samsung pay|careem pay|contactless|debit|credit card|
        debit card|yoco|snapscan|opay|palmpay|moniepoint|tigo pesa|airtel money|orange money
      `,
      'payment|sale|sales|transaction|paid|pay|customer|transfer',
    ),
    each(
      'paid|paid by|paid via|paid with|paid in|paid thru|paid through|by|via|with|thru|using|on|in',
      listed`
        cash|card|mpesa|m-pesa|m pesa|upi|gpay|google pay|gcash|momo|paytm|phonepe|eft|pos|bank transfer|transfer|
        online|mobile money|cheque|airtel money|maya|paymaya|paypal|venmo|zelle|apple pay|tabby|tamara|postpay|samsung pay|careem pay|contactless|debit card|
        credit card|debit|yoco|snapscan|opay|palmpay|moniepoint|tigo pesa|orange money|bank|full|advance cash
      `,
    ),
    listed`
      this shift|on this shift|for this shift|during this shift|during the shift|this service|during service|
      for lunch service|for dinner service|for breakfast service|at lunch service|at dinner service
    `,
    listed`
      cash|card|mpesa|m-pesa|upi|gpay|google pay|gcash|momo|paytm|phonepe|eft|cash only|cash down|cash in hand|paid|
      paid already|already paid|paid in full|fully paid|bank transfer|mobile money|airtel money|maya|paymaya|
      apple pay|debit card|credit card|opay|palmpay|moniepoint|on account|on acct|acct|no receipt|
      receipt given|payment received|payment done|payment made|all paid
    `,
  ].join('|'),
  hurry: listed`
    asap|a s a p|quick|quick quick|urgent|urgently|very urgent|no rush|quickest|right away|straight away|immediately|
    first thing
  `,
  'to-do': listed`
    sell|use|throw|return|send|transfer|move|give|receive|bin|take|remove|dump|discard|count|bring|buy|get|deliver|
    supply
  `,
  'asking-tag': 'na',
  'circumstance-last': 'na|transfer|pos|swipe|swiped|tap|tapped|card tap|debit|cheque|maya|opay',
  'even-swap': listed`
    same price|same money|no difference|no price difference|straight swap|even swap|straight exchange|no money|no extra|
    no charge|nothing to pay|no balance|no refund|no cash|same value|no difference in price|no top up|no change
  `,
  'told-price': listed`
    ${each('gave|i gave|we gave|gave him|gave her|gave them|gave the customer|gave customer|allowed|got|asked for|begged for|with|after|on', 'discount|a discount|some discount|little discount|small discount|a small discount|a little discount|good discount|a good price|good price|a deal|a good deal|a bargain|special discount|disc|bargaining|haggling')}|
    haggled|bargained|negotiated|negotiable price|he bargained|she bargained|they bargained|customer bargained|tawad|tumawad|
    may tawad|discounted for her|discounted for him|discounted for them|price beaten down|after negotiation|
    discount given|disc given|with discount|discount done|after discount|after disc|after the discount|
    with the discount|net|net price|incl vat|including vat|with vat|
    incl tax|including tax|inc tax|inc vat|incl gst|including gst|inc gst|with gst|with tax|tax included|gst included|
    tax incl|gst incl|tax inclusive|gst inclusive|vat inclusive|taxes included|all taxes included|including taxes|
    vat incl|vat included|inclusive|all inclusive|last price|final price|bulk price|wholesale price|wholesale|retail|
    disc rate|disc price|discount rate|discount price|discounted rate|discounted price|party rate|party price|
    old rate|new rate|market rate|market price|mrp rate|
    retail price|fixed price|normal price|usual price|regular price|full price|list price|best price|trade price|
    customer price|staff price|special price|
    agreed price|our price|shop price|same price as always|wholesale rate|retail rate|bulk rate|last|final
  `,
  'write-off': each(
    WRITING_OFF,
    listed`
      it|it off|it out|it away|it from stock|it off stock|it out of stock|it off the stock|it off the books|it down|
      it from the stock|it from inventory|this|this one|this off
    `,
  ),
  'write-off-more': each(
    WRITING_OFF,
    listed`
      them|them off|them out|them away|them from stock|them off stock|them out of stock|them off the books|from stock|
      off stock|from inventory|from the stock|em|em off|em out|these|those|from shelf|from the shelf|off shelf|
      off the shelf|from display|off display|from sale|from the fridge
    `,
  ),
  'deduct-wish': [
    'deduct|minus|deduct stock|reduce stock|minus stock|update stock|adjust stock|adjust|less stock',
    each(
      'remove|take|take off|knock off',
      'from stock|from inventory|it from stock|them from stock|off stock|it off stock|out of stock',
    ),
    each(
      'deduct|minus|less|reduce|subtract|please deduct|pls deduct|adjust',
      'it|them|from stock|the stock|from inventory|it from stock|them from stock|off stock|it off stock|out of stock',
    ),
  ].join('|'),
  'usual-price': listed`
    instead of|instead of the|instead of the usual|not|not the|rather than|down from|was|usually|usual|normally|normal|
    list|list price|full price|reduced from|marked down from|usual price|normal price|original price|originally|mrp
  `,
  'cost-us': listed`
    cost us|cost me|costing us|costing me|it cost us|they cost us|paid|we paid|i paid|bought at|bought for|cost price|
    cost|invoiced at|billed at|at cost
  `,
  'one-customer': each(
    'one|1|a single|the same|one regular|one of our|one of the|some|some random|some other|the one|this one|this|that one',
    'customer|customers|client|lady|man|guy|person|buyer|guest|family|student|builder|tourist|regular|regulars|couple|mother|mum|mom|father|dad|mama|patient|farmer|teacher|kid|child|boy|girl|woman|neighbour|neighbor|house|school|office|oke|ou|fella|bloke|chap|dude|lad|lass|gent|gogo|aunty|auntie|uncle|tannie|oom|ladies|guys|kids|girls|boys|blokes|okes|tourists|students|workers',
  ),
  'own-purpose': each(
    'for|to|used for|just for|only for',
    'testing|test|checking|check|demo|demonstration|demonstrating|demoing|sampling|tasting|display|displaying|cleaning',
  ),
  'write-off-wish': each(
    '|i |we |ill |well |i will |we will |will |im |we are |were ',
    'have to|had to|need to|needed to|must|gotta|going to|gonna|got to|should|please|pls|can you|can u|could you|just',
  ),
  outward: 'out',
}

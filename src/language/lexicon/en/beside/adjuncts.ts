import type { AdjunctKind } from '../../adjuncts.ts'
import { each, listed, perhapsBehind } from '../../listed.ts'
import { NOTE_NUMBERS } from '../papers.ts'
import { englishGoodsAdjuncts } from './adjuncts-goods.ts'

const FIXTURES = listed`
  shelf|shelves|fridge|freezer|cooler|display|rack|stand|counter|window|basket|crate|tray|cabinet|storeroom|store room|
  stockroom|stock room|back room|godown|back|backroom|top shelf|bottom shelf|front shelf|open box|open carton|
  open crate|open bag|new batch|old batch|new lot|old lot|new stock|old stock|existing stock|
  roll|reel|drum|spool|coil
`
const PEOPLE = listed`
  tourists|kids|guys|boys|girls|ladies|men|women|students|customers|builders|workers|people|nurses|teachers|drivers|
  neighbours|neighbors|regulars|friends|aunties|uncles|teenagers|pensioners|tradies|runners|cyclists|visitors|schoolkids
`
const PERSON = listed`
  aunty|auntie|uncle|guy|man|lady|woman|boy|girl|kid|customer|tourist|student|nurse|teacher|driver|builder|neighbour|
  neighbor|regular|gentleman|fella|bloke|fellow|chap|granny|mama|baba|madam|sir|person
`

/** English word groups that stand around plain entries. */
export const englishAdjuncts: Readonly<Record<AdjunctKind, string>> = {
  ...englishGoodsAdjuncts,
  adjunct: [
    listed`
      in there now|right this minute|this very minute|this second|this very second|this instant|not long ago|
      just a while ago|a while ago|a little while ago|a short while ago|a short while back|a bit ago|a while back today|
      moments ago|a moment ago|just moments ago|half an hour ago|about half an hour ago|half hour ago|
      an hour or so ago|a minute or two ago|this past hour|in the last hour|in the past hour|in this hour|
      over lunch|during lunch|lunchtime|this lunchtime|at lunchtime|at lunch time|mid morning|mid-morning|midmorning|
      mid afternoon|mid-afternoon|around noon|at noon|about noon|just after noon|around midday|at midday|about midday|
      at tea time|at tea|at breakfast|over breakfast|at dinner time|at dawn|at sunrise|before sunrise|at first light|
      bright and early|late this arvo|this arvo|this avo|before noon|before midday|before lunch|before breakfast|
      before school|before church|before mass|before prayers|before namaz|before work|before lock up|before lockup|
      at lock up|at lockup|before the rush|late in the day|later in the day|late on in the day|earlier in the day|
      early in the day|early doors|at the start of the day|to start the day|at the end of the day|
      late this morning|late this afternoon|late this evening|
      some time this morning|sometime this morning|some time today|sometime today|at some point today|
      at some point this morning|at some stage today|at some stage this morning|in the course of the day|
      through the day|throughout the day|across the day|over the day|in the day|all day|all morning|all afternoon|
      all evening|all through the day|today itself|just today|till now|until now|up till now|up until now|
      up to this point|up to this minute|
      between customers|in between customers|in the heat of the day|while it rained|while it was raining|
      in the middle of the rush|in the thick of the rush|in the lunch rush|in the morning rush|in the quiet hour
    `,
    each('when|as soon as|right when|just as', 'we opened|i opened|we opened up|the shop opened|we open|doors opened'),
    each(
      'just after|right after|straight after|soon after|after|just before|right before|before',
      listed`
        opening|we opened|opening up|closing|we closed|closing time|closing up|lunch|breakfast|dinner|tea|prayers|
        prayer|the prayers|jumma|jummah|fajr|zuhr|asr|maghrib|isha|namaz|church|mass|school|the rush|the lunch rush|
        the school run|smoko|morning tea|puja|the match|the game|the rain|the blackout|the brownout|the power cut
      `,
    ),
    each(
      'during|in|through|in the middle of|all through',
      listed`
        the blackout|blackout|the brownout|brownout|the power cut|the power outage|load shedding|loadshedding|
        the outage|the rain|the downpour|the storm|the heat|the match|the game|the break|lunch break|the lunch break|
        the quiet hour
      `,
    ),
    each(
      'when',
      'nepa took light|phcn took light|the power went|the power went out|power went|light went|the rain started',
    ),
    each(
      'on|during|in|through',
      [
        'my shift|our shift|her shift|his shift|this shift|the late shift|the early shift|the morning shift|the night shift',
        'the day shift|the evening shift|the afternoon shift|the closing shift|the opening shift|morning shift|night shift',
      ].join('|'),
    ),
    listed`
      together|all together|early this morning|first thing this morning|first thing today|early today|
      in one go|at one go|all in one go|in one lot|all in one lot|in a go|at a go|at once|all at once|in one shot|
      at one time|all at the same time|in one batch|just like that|without any trouble|without trouble|without fuss|
      without any fuss|without problem|without problems|without a problem|without any problem|without a hitch|
      without asking|no hassle|no stress|no trouble|no fuss|no dramas|no wahala|no wahala at all|as it is|as is|
      one by one|one at a time|two by two|bit by bit|little by little|slowly slowly|slowly but surely|quick quick|
      quick sharp|smoothly|quietly|easily|in a hurry|in a rush|in a flash|once more|once again|yet again|
      as ever|as normal|like normal|like always|like usual|per usual|as per usual|as always|as usual|same as always|
      same as ever|same as usual|just as always|
      as is our way|as we always do|as we do|for the day|by hand
    `,
    listed`
      tks|tq|tqvm|thankfully|luckily|happily|gladly|sadly|salamat sa diyos|by his grace|by gods grace|at last|at long last|
      so sorry|my apologies|apologies|sorry about that|sorry for that|pardon the delay|sorry for delay|
      sorry for the delay|sorry for late update|sorry for the late update|sorry for late msg|apologies for the delay|
      job done|done and dusted|over and out|job well done|
      for your info|for your information|for your records|for the file|for the record|for the records|just to say|
      so you know|as discussed|as agreed|as instructed|as directed|as advised|as you said|as told|as you told me|
      as you asked|as i said|as i told you|like i said|noted|kindly post|kindly record|kindly update|post it|book it|
      key it in|put it through|put it thru|ring it up|rung it up|rang it up|rang them up|scanned it|all scanned|
      wrote it in the book|wrote it down|written in the book|in the book|in the books
    `,
  ].join('|'),
  'adjunct-apart': listed`
    lovely|lovely jubbly|awesome|sharp|shame|what a shame|sweet as|aiyah|aiyoh|k|tks|tq|tqvm|ta|great|cool|brilliant|
    perfect|excellent|fantastic|wonderful|beautiful|magic|scanned|entered|easy|all easy|
    two thumbs up|quickly|ok thx|ok thanks|ok tq|noted with thanks
  `,
  'adjunct-place': [
    each(
      'here|right here|out here|in here',
      'at the counter|at the till|in the shop|in store|in the store|at the front|at the stall|at the kiosk',
    ),
    each(
      'at the|at our|at my|by the|at this',
      listed`
        front|front counter|main counter|counter|till|stall|kiosk|gate|front gate|back gate|door|front door|back door|
        side door|window|hatch|drive-through|drive through|drive-thru|bar|front desk|checkout|cash desk|entrance|
        roadside|branch|end|table outside
      `,
    ),
    each('through|out|from', 'the window|the hatch|the serving hatch|the side window|the side door|the back door'),
    each('out of|straight off|straight from|right off|out|off|from|straight out of', each('the|our', FIXTURES)),
    listed`
      somewhere|here|in here|in the shop|in store|in-store|instore|out front|up front|over here|this side|on this side|from this side|here only|
      only here|out the back|out back|round the back|around the back|in the back|in the back room|in the back store|
      on the doorstep|outside the shop|outside|on the pavement|on the footpath|on the sidewalk|on the verandah|
      on the veranda|on the porch|on the stall|on the street|on the ground floor|on the first floor|in the kitchen|
      from the kitchen|in the bar|upstairs|downstairs|from upstairs|from downstairs|in this branch|at this branch|
      from the bin by the door|out of stock room|from old stock|from existing stock|from new stock|from stock|
      out of stock|from our stock|from our own stock|from shop stock|from shelf|from fridge|from store
    `,
  ]
    .join('|')
    .replace(/\|out of stock\|/u, '|'),
  'adjunct-sale': [
    each('to some|to two|to 2|to three|to 3|to four|to 4|to these|to those|to a few|to several|to the same', PEOPLE),
    each('to a group of|to a bunch of|to a crowd of|to a load of', PEOPLE),
    each('to one|to this one|to that one|to the first|to the last|to the same|to a new|to an old|to a walk in', PERSON),
    each('to the same', each('man|lady|guy|woman|customer|boy|girl', 'as before|again|as earlier|from before')),
    listed`
      with receipt|with the receipt|tax free|tax-free|vat free|vat-free|duty free|tax free for a tourist|tax free to a tourist|vat back|tax back form|
      to the couple upstairs|to the family upstairs|to the lady upstairs|to the man upstairs|to the people upstairs|
      to a walk in customer|to a walk-in customer|for a walk-in|for walk-ins|for delivery today|for a delivery|by delivery|
      via delivery|for home delivery|for pickup today|to go|to take away|
      exact change|exact change given|with exact change given|with exact change|in exact change|change given|gave change|gave her change|gave him change|
      no change given|kept the change|keep the change|with change|
      payment in|payment came in|payment cleared|payment went through|payment confirmed|payment successful|card went through|
      card accepted|alert don enter|alert entered|alert received|got alert|got the alert|credit alert received|
      credit alert seen|tap and go|with visa|with mastercard|with amex|with paypass|scanned the qr|scanned qr|qr paid|
      paid qr|qr payment|cod|paid upfront|paid up front|paid and gone|paid and collected|paid and picked up|
      paid and left|paid and taken|collected and paid|all settled|settled|fully settled|settled up|all squared|
      settled in cash|settled in full|all paid up|paid up|receipt printed|receipt issued|receipt handed over|
      no discount|without discount|no discount given|no disc|without any discount|with bill|without bill|with the bill|
      bill given|with invoice|without invoice|with vat receipt
    `,
    each(
      'cash|money',
      'in till|in the till|in the drawer|in drawer|in the box|in hand|in the tin|in the bag|in my hand',
    ),
    each(
      'cash|money|payment|transfer|bank transfer|upi|mpesa|m-pesa|gcash|momo|paytm|gpay|eft|maya|full payment|full amount',
      'received|collected|taken|confirmed|got|counted|banked|rcvd|recd',
    ),
  ].join('|'),
  'about-time': 'around|about|at around|at about|round|roughly|just after|just before|a bit after|at',
  'hour-ish': 'ish|oclock',
  'a-few': 'a few|few|some|a couple of|couple of|a couple|just a few|an|about an|half an|a|one|two|three|five|ten',
  'while-ago': each('minutes|mins|min|minute|seconds|secs|hours|hrs|hour|hr', 'ago|back|earlier'),
  'numbered-place': each(
    'at|on|from|via|through',
    'counter|till|register|aisle|checkout|till no|counter no|lane|desk|terminal|window|bay|shelf|fridge',
  ),
  'numbered-sale': [
    each(
      'to|for|to the|for the|kay|kina|sa',
      'number|no|no .|flat|flat no|apartment|apt|house|house no|unit|room|room no|table|table no|door|block|plot|shop|stall',
    ),
    each(
      'ticket|order|docket|on bill|on order|on ticket|bill no|bill number|receipt no|slip no',
      '|no|no .|number|num',
    ).replaceAll(/ (?=\||$)/gu, ''),
  ].join('|'),
  'numbered-receipt': `${NOTE_NUMBERS}|bill no|bill number|${perhapsBehind('dc|batch|lot|c/n|cn|tn', 'no|no .|number|num')}`,
  'adjunct-bound': listed`
    since|until|till|til|by|before|after|from|not|no|never|or|and|than|except|but|if|unless|when|to|of|without|nor|
    excluding|barring|bar|isnt|wasnt|hardly|almost|nearly|for|because|while|into|like|as|versus|vs|per|every|each
  `,
}

import type { Lexicon } from '../lexicon.ts'
import { each, listed } from '../listed.ts'
import { NOTE_NUMBERS } from './papers.ts'
import { englishPayments } from './payments.ts'
import { englishPrices } from './prices.ts'
import { tagalog } from './tongues/tagalog.ts'
import { tongues } from './tongues/tongues.ts'
import { SAID_OF_CREDIT } from './verbs-elsewhere.ts'

const RECEIPT_SHOWN = each(
  listed`
    has|had|has the|had the|has a|has her|has his|had her|had his|with the|with her|with his|showed|showed the|brought|
    brought the|kept|kept the|have the|produced|produced the
  `,
  'receipt',
)

/** English words that are no verbs, by what they say. */
export const englishPlain: Lexicon['plain'] = {
  ...englishPrices,
  particle: 'away|out|back|off|in|up|home',
  article: 'a|an',
  dozen: 'dozen|dozens|doz|dz|dzn',
  pair: 'pair|pairs|pr|prs',
  'pair-noun': listed`
    jeans|trousers|trouser|pants|pant|shorts|leggings|tights|pyjamas|pajamas|scissors|scissor|pliers|plier|tweezers|
    tweezer|tongs|shears|secateurs|snips|glasses|sunglasses|goggles|binoculars|shoes|shoe|boots|boot|sandals|sandal|
    slippers|slipper|slides|slops|thongs|plimsolls|pumps|wedges|stilettos|platforms|trainers|trainer|tackies|takkies|
    takkie|tekkies|tekkie|runners|sneakers|sneaker|kicks|heels|flats|socks|sock|gloves|glove|mittens|mitts|earrings|
    earring|earbuds|headphones|earphones|chappals|chappal|chappel|chappels|hawai|laces|lace|shoelaces|crutches|
    cufflinks|hoops|hoop|studs|airpods|jhumka|jhumkas|jhumki|jhumkis|jutti|juttis|mojari|mojaris|kolhapuris|flip flops|
    flip flop|flipflops|loafers|loafer|brogues|brogue|oxfords|derbies|moccasins|mocassins|ballerinas|sliders|tsinelas|
    wellies|welly|wellingtons|wellington|clippers|spectacles|specs|dungarees|joggers|jogger|chinos|chino|slacks|jeggings|
    tracksuit bottoms|boxers|briefs|knickers|stockings|stocking|skates|gumboots|gumboot|galoshes|crocs|clogs|clog|
    espadrilles|insoles|insole|uggs|vellies|veldskoen|veldskoene|veldskoens|mukluks|cleats|waders|wader|flippers|rollerblades|football boots|legwarmers|
    leg warmers|wipers|wiper blades|castanets|chopsticks|breeches|overalls|salwar|churidar
  `,
  vague: listed`
    some|few|a few|few of|a few of|some of|several|many|lots|lots of|a lot of|loads|loads of|a bunch of|a couple|
    dozens|dozens of|dozens and dozens of|pairs|pairs of|scores of|hundreds of|thousands of|hundreds|
    a couple of|couple|couple of|a handful of|handful of|plenty of|most|most of|a bit of|a little|a load of|tons of|
    various|a number of|some more|a few more|a couple more|not many|too many|half the|half of the|half of|half our|
    half my|half of our|half of my|half this|half of this|half that|half of that|quarter of the|quarter of our|
    quarter of my|quarters of the|quarter the|third of the|third of|thirds of|a third|a third of the|part of
  `,
  'all-of': listed`
    all|all the|all our|all my|all of the|all of our|all of my|all remaining|all the remaining|the remaining|
    the rest of the|the rest of our|rest of the|the rest of|every last|the whole lot of|everything of
  `,
  'last-of': 'the last|our last|my last|the very last|the only|our only|the last remaining',
  alternative: 'or|to|-|/',
  entire: 'whole|full|entire|complete|sealed|unopened|unbroken',
  loose: 'loose|khula|khulla|single|further',
  label: 'qty|quantity|qnty|nos|no of|number of',
  of: `of|${tagalog.of}`,
  times: 'x|times',
  at: '@|at|at rate|at rate of|at the rate of|at a price of|at price|at a rate of',
  per: 'per|/|a|an|the',
  for: 'for',
  free: 'free|for free|foc|free of charge|no charge|at no charge|at no cost|no cost|free of cost|without charge|complimentary|gratis|on the house|for nothing',
  rate: listed`
    rate|price|unit price|selling price|bulk rate|bulk price|special price|special rate|discounted price|
    offer price|sale price|reduced to|marked down to|discounted to|brought down to|cut to|on sale at|on sale for|
    on special at|on special for|on offer at|on offer for|clearance at|clearance price|promo price|reduced price|
    wholesale rate|wholesale price|sp|tig
  `,
  'open-rate': listed`
    last price|final price|agreed price|agreed|agreed on|settled for|settled at|cost|costing|cost us|cost me|
    costing us|costing me|it cost us|they cost|they cost us|paid|amount|amt|
    cost price|came to|worth|=
  `,
  gap: ',|comma|and|&|n|plus|also|;|+|/|and also|as well as|along with|aswell as|*',
  stop: 'full stop|fullstop|period|.|!|?|then|and then|after that|afterwards|and after that',
  link: listed`
    is|are|its|it is|is only|are only|left|remaining|balance|balance is|bal is|bal is only|balance is only|
    remaining is|on hand|in hand|in stock|remain|to|=|:|-|
    was|were|now|is now|are now|now at|is at
  `,
  remaining: listed`
    bal is|balance is|bal is only|balance is only|remaining is|
    ${tagalog.left}|down to|bacha|bacha hai|bache|bache hain|bal|zimebaki|imebaki|natira|natitira|dey remain|left|
    remaining|balance|
    on hand|in hand|in stock|remain|remains|still there
  `,
  standing: listed`
    now|right now|after weighing|after weighing it|after i weighed it|after checking|after i checked|i checked|
    just checked|after recount|after recounting|after a recount|by weight|on the scale|on the scales|when counted|
    when i counted|as of now|by count|after counting|after count|by my count|actually
  `,
  filler: listed`
    ${tagalog.article}|${tagalog.mishap}|cut|cut off|weighed|weighed out|measured|measured out|set|kid|child|
    kids child|customers child|sales girl|sales boy|sales lady|sales guy|salesgirl|salesboy|
    customers kid|a kid|a child|staff|helper|accidentally|by accident|
    fully|completely|totally|badly|someone|somebody|that|another|last|the last|i|we|u|you|he|she|they|it|him|her|
    them|us|ive|weve|just|so|right|ok|okay|well|um|uh|er|erm|hmm|the|a|an|have|has|had|had to|been|was|were|is|are|
    be|being|got|only|exactly|my|our|fyi|btw|note|update|log|record|enter|in the morning|in the afternoon|
    in the evening|at night|during the day|forgot to say|forgot to mention|forgot to add|forgot to log|
    forgot to tell you|forgot to enter|again|there|theres|there were|there was|to stock|into stock|in stock|to the stock|
    to inventory|to the inventory|into inventory|to the shelf|on the shelf|to the system|in the shop|in the store|
    from stock|from the stock|off the shelf|off the shelves|off shelf|from the shelf|from inventory|all|both|as well|
    aswell|too|of|over the counter|so far|
    already|finally|please note|listen|look|anyway|basically|alright|yeah|yes|yep|yup|customer|a customer|customers|
    supplier|the supplier|unfortunately|sadly|earlier|now|just now|right now|total of|a total of|a further|an extra|
    an additional|:|-
  `,
  done: tagalog.done,
  adjective: listed`
    ${tagalog.article}|    leftover|left over|remaining|unsold|more|extra|additional|fresh|new|the|my|our|those|these|
    that|this|another|
    other|whole|expired|broken|damaged|spoiled|spoilt|rotten|stale|mouldy|moldy|cracked|old|unopened|out of date|
    outdated|past date|faulty|defective|day-old|one-day-old|lovely|gorgeous|beautiful|flipping|feckin|
    bleedin|friggin|damn|darn|of
  `,
  polite: listed`
    please|pls|plz|kindly|kindly note|please note|regards|best regards|warm regards|thanks and regards|
    thanks & regards|ay|hiya|abeg|oga|oya|sha|po|bhai|bhaiya|didi|anna|kuya|ate|habibi|yalla|aunty|uncle|thanks|
    thank you|thx|tx|ty|tnx|thankyou|thanx|cheers|hi|hello|hey|hi there|hello there|hey there|team|guys|folks|sir|
    madam|maam|boss|bro|brother|sis|dear|buddy|mate|friend|good morning|good afternoon|good evening|good night|
    ${each('good morning|good afternoon|good evening|good night|good day|hi|hello|hey', 'all|everyone|everybody|you all')}|
    hi team|hello team|bot|hey bot|hi bot|shelftalk|ta|many thanks|thanks a lot|thank you so much|
    thanks so much|yo|ayo|oi|oi oi|hola|howdy|heya|gday|g day|aye aye|wassup|salam|salaam|namaste|namaskar|jambo|habari|
    sasa|niaje|kumusta|kamusta|vanakkam|assalamualaikum|assalamu alaikum|good day|greetings|heads up|quick update|
    can you|could you|can u|could u|would you|can you please|could you please|will you please|
    can you pls|bye|lol|haha|phew|yay|great|nice|cool|done|ok|okay|sorry for late entry|late entry|ji|ah|oh|wow|
    quick question|one more thing|xx|dada|dadabhai|night x|night xx|night all|nite|night night|quick one|
    quick one before i lock up|quick one before i close|
    one last one|last one|oops|ooops|oopsie|whoops|whoopsie|alamak|aiyah|aiyoh|aiyo|wah|walao|wa lao|eish|yoh|
    haibo|sho|chai|choi|ewo|jeez|crikey|strewth|blimey|inshallah|in sha allah|insha allah|mashallah|
    masha allah|alhamdulillah|bismillah|wagwan|wah gwaan|irie|bless up|big up|hay naku|naku|nako|jamani|
    mayday|ouch|argh|ugh|sigh|damn|dammit|shoot|darn it|bugger|crap|oh no|oh dear|oh well|ah well|bad news|
    good news|sad news|confession|fyi boss|
    ${tongues.polite}
  `,
  joiner: tongues.joiner,
  payment: englishPayments,
  term: listed`
    due|due on|due by|to be paid|to be paid on|to be paid by|will be paid|will be paid on|be paid|pay later|
    pay later on|paying later|paid later|see you|see u|see ya|see you on|will pay|will pay on|will pay by|to pay|to pay on|pays|pays on|paying|paying on|pay|pay on|
    pay by|go pay|payment|payment on|payable|payable on|best before|bb|bbe|bbd|use by|exp|expiry|expires|expires on|
    expiring|expiring on|valid till|valid until|ordered|ordered on|invoice dated|inv dated|bill dated|mfg|mfd|
    made on|packed on
  `,
  'another-day': 'from|since|by|before|after|until|till|dated|of',
  credit: listed`
    ${SAID_OF_CREDIT}|on credit|credit|on account|on tab|on the tab|on his tab|on her tab|on khata|khata|udhar|
    on udhar|on utang|utang|on loan|pay later|to pay later|will pay later|will pay tomorrow|will pay next week|
    will pay on monday|will pay on friday|pay tomorrow|will pay|to pay|unpaid|not paid|not paid yet|credit sale
  `,
  bringing: 'delivered|brought|sent|supplied|dropped off|brought in|came with|supplies|brings|delivers',
  swap: 'for|with|to|into|against',
  reference: listed`
    with receipt|with the receipt|with receipt no|with bill|with bill no|with invoice|against invoice|against bill|against invoice no|against bill no|against receipt|as per invoice|as per bill|
    per invoice|per bill|vide bill|vide invoice|on invoice no|on bill no|with invoice no|bill no|bill number|bill|
    invoice|invoice no|invoice number|inv|inv no|order no|order number|receipt no|receipt number|receipt|ref|ref no|
    reference|challan|challan no|dc no|po|po no|voucher|voucher no|slip|slip no|docket|table|table no|for table|
    to table|for room|to room|for tbl|tbl|token|to number|to no|to flat|to house|to house no|to house number|to flat no|
    to flat number|to apartment|to apt|to plot|to door no|to door number|to shop no|to shop number|to stall no|
    token no|batch no|lot no|batch|lot|b.no|room|${NOTE_NUMBERS}
  `,
  reason: listed`
    because|coz|cos|cuz|bcoz|bcz|bc|since|as|due to|owing to|reason|she|he|they|customer said|changed her mind|
    changed his mind|changed their mind|changed mind|wrong|wrong size|wrong item|wrong colour|wrong color|wrong one|
    too small|too big|too large|too tight|too long|too short|didnt fit|did not fit|doesnt fit|didnt like|
    did not like|not working|doesnt work|didnt work|not needed|not good|not fresh|bad quality|poor quality|
    by mistake|ordered by mistake|fell|fell down|fell off|in the fridge|in the rain|fridge failed|freezer failed|
    power cut|unsold|leftover|left over|past its date|past their date|past date|out of date|short dated|
    with receipt|without receipt|no receipt|${RECEIPT_SHOWN}|unopened|still sealed|sealed|intact|all intact|boxed|
    still boxed|damaged in transit|damaged on arrival|
    arrived broken|arrived damaged|short expiry|no light|no power|no electricity|no current|power gone|light gone|
    power went off|light went off|load shedding|loadshedding
  `,
  talk: listed`
    raining|rainy|rains|rain|snow|snowing|sunny|windy|stormy|weather|hot|cold|warm|humid|busy|quiet|slow|rush|
    rushing|crowd|crowded|packed|hectic|traffic|queue|late|tired|boring
  `,
  'about-trade': listed`
    big|long|good|shop|store|day|driver|delivery|customers|people|everyone|street|road|market|outside|season|
    weekend|holiday|school|kids|place|town|afternoon|morning|evening
  `,
  'to-come': listed`
    rest|the rest|rest of it|the other|other|others|the others|remaining|the remaining|balance|the balance|another|
    more|need to order|need more|must order|have to order|please order|order more|need to reorder|have to reorder|
    running low|getting low
  `,
  'for-figure': '4',
  'of-these':
    'but|of which|out of which|of these|of those|of them|of em|out of these|out of those|out of them|and|with',
  toward: 'to',
  from: 'from|by|frm|off the|off a|off my|off his|off her|off our|off their|off that|off this|off the back of',
  unloading:
    'off the|off a|off my|off his|off her|off our|off their|off that|off this|off the back of|off me|off us|off of me|off of us',
  supplier: 'supplier|vendor|wholesaler|distributor|manufacturer|company|rep|dealer|agent|depot|factory',
  customer: 'customer|client|buyer|guest|lady|shopper|she|he|her|his|fit|mind|size|small|big|tight|colour|color',
  here: 'us|me|shop|store|counter|stock',
  charity: listed`
    bank|charity|shelter|homeless|church|temple|mosque|masjid|gurdwara|orphanage|poor|needy|donation|beggar|
    refugees|pantry|hostel|ngo|raffle|tombola|fundraiser|fundraising|auction|appeal|jumble|foodbank|soup|bazaar
  `,
  ourselves: listed`
    home|house|myself|ourselves|me|us|staff|own|lunch|dinner|breakfast|tea|office|kitchen|family|personal|cleaning|
    display|tasting|crew|workers
  `,
  branch: 'shop|branch|store|warehouse|outlet|godown|stall|kiosk|stockroom|storeroom|shelf|room|display|van|market',
  wanted: 'ordered|asked for|expected|expecting|invoiced for|invoiced|billed for|paid for|supposed to get',
  but: 'but|but only|only|but just|and only|but we only|but i only|though only|though',
  choice: listed`
    size|in size|a size|the size|size is|in a size|the|one|that one|this one|option|number|no|choose|take|use|pick|
    make e be|make am|na so|let it be|i mean|it is|its|go with|that|this|ones|na|na the|na im|ni|the one with|flavour|flavor|flavoured|flavored|variety|type|
    all|all the|all of them|all of it|all were|they were|they were all|they are|they are all|theyre all|theyre|all in|all size|was|were|they all|just|only the|kind|brand|version|i meant|meant|mean|say|yung|ung|ang|die|wala|wali|waala
  `,
  request: 'can you|could you|can u|could u|would you|can you please|could you please|will you please|can you pls',
  pleading: 'please|pls|plz|kindly|can|could|will|would',
  former: 'was|were',
  inverted:
    'is|are|was|were we|were they|were you|were there|were the|were any|were our|were my|were these|were those|does|do|did|isnt|arent|wasnt|has|have|had',
  assurance: 'i think|i mean|i meant|i guess|only|actually|instead|i believe|for sure|exactly|pls|thanks',
  yes: listed`
    yes|y|yeah|yep|yup|ya|yes please|ok|okay|sure|correct|right|exactly|confirm|confirmed|do it|go ahead|haan|si|
    oui|true|of course|please do|absolutely|affirmative|k
  `,
  no: 'no|n|nope|nah|no thanks|dont|do not|not that|neither|none|none of these|nahi|cancel',
  'call-off': 'cancel|cancel it|cancel that|stop|forget it|leave it|never mind|nevermind|no|nope|nah|no thanks',
  correction: listed`
    no hang on|no hold on|hang on no|hold on no|no hang about|hang about|oh wait|oh no wait|wait wait|nah wait|
    no actually|actually no|tell a lie|no tell a lie|i tell a lie|strike that|no strike that|no scratch that|
    wait hang on|wait up|er no|ah no|eh no|sorry hang on|sorry|oops|ops|mali|my mistake|no no|no wait|oh|actually|
    no|nope|wrong|correction|my bad|mistake|wait|i mean|i meant|meant|sry|apologies|edit|typo|ah|hang on|hold on|
    scratch that|my mistake|rather|whoops|ag|ag sorry|sorry man|ag sorry man|ag no|ag nee|ag no man|ag man|sorry bru|
    sorry boet|sorry mate|sorry boss|sorry pal|och|och sorry|och no|aw no|aw sorry|ach|ach no|ach sorry|alamak sorry
  `,
  slip: listed`
    no hang on|no hold on|hang on no|hold on no|no hang about|hang about|oh wait|oh no wait|wait wait|nah wait|
    no actually|actually no|tell a lie|no tell a lie|i tell a lie|strike that|no strike that|no scratch that|
    wait hang on|wait up|er no|ah no|eh no|sorry hang on|sorry|oops|ops|no wait|wait no|no sorry|sorry no|no no|
    i mean|i meant|actually|correction|scratch that|make that|wait|hang on|hold on|sry|my bad|no make that
  `,
  contrast: 'but|,|-|and',
  within: 'in',
  joint: 'and|n',
  make: listed`
    make that|make it|change that to|change it to|should be|should have been|should say|correct to|correct it to|
    it should be|that should be|it was|that was|its|thats|it is|that is|was|they were|there were|i meant|i mean|
    it was actually|it was only|only|just|we sold|i sold
  `,
  instead: 'not|instead of|rather than|and not',
  day: listed`
    this am|this pm|today|tdy|tonight|tonite|nite|morn|arvo|avo|ydy|ystd|ystrday|yestarday|yesteday|tmw|tomorow|
    tommorow|tommorrow|
    todays|yesterday|yesterdays|kahapon|kagabi|yday|yest|ystdy|ystday|yesturday|yesterdy|monday|tuesday|wednesday|
    thursday|friday|
    saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|jan|january|feb|february|mar|march|apr|april|
    may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december|ago|morning|afternoon|
    evening|night|tomorrow|tmrw|tmr|week|month
  `,
  'on-sale': 'selling|sells',
  'of-them': 'of them|of those|of these|of em',
  'of-day': 'yesterdays|todays',
  'day-start': 'on|the|this|last|day|for|earlier|dated|date|late|early|previous|past|a|one',
  ordinal: 'st|nd|rd|th',
  clock: 'am|pm|a.m|p.m|oclock|hrs|hours',
  asking: listed`
    have you|have u|have ya|have ye|have una|has u|had u|did u|did una|have we|have they|have i|has he|has she|has it|has the|has our|has anyone|have the|had the|had you|
    had we|is the|are the|was the|were the|is it|are they|are we|are you|is there|are there|was there|were there|
    is my|is our|was it|do we|do you|does|did|when|why|where|how|which|who|what|whats|wheres|hows|whos|any|anyone|
    anybody|should i|should we|can i|can we|could i|could we|shall i|shall we|may i|will you|will we|would we
  `,
  function: listed`
    i|we|you|he|she|it|they|them|us|me|my|our|your|his|her|their|a|an|the|this|that|these|those|and|or|but|nor|so|
    if|of|to|from|for|by|with|at|on|in|into|onto|as|than|then|is|are|was|were|be|been|being|am|have|has|had|do|does|
    did|will|would|shall|should|can|could|may|might|must|not|no|yes|who|what|when|where|why|how|which|there|here|up|
    down|out|off|over|under|about|before|after|some|any|all|both|each|per|also|too|very|just|only|again|more|less|
    because|please|thanks|hi|hello|ok|else|still|yet|even|really|today|yesterday|tomorrow|now|later|soon|stuff|
    things|thing|something|anything|everything|nothing|someone|lot|lots|left|remaining|remain|balance|hand|stock|
    mrp|sp|cp|msp|rate|price|cost|total|balance|due|pending|short|shortage|excess|free|bill|invoice|gst|vat|tax|
    discount|margin|profit|loss|change|am|pm|hrs|sorry|mean|meant|next|same|each|batch|exp|expiry|worth|approx|
    return|pay|paid|credit|cash
  `,
}

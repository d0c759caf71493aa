import { englishAsides } from './en-asides.ts'
import { englishPrices } from './en-prices.ts'
import { tongues } from './en-tongues.ts'
import { OTHER_VERBS, SAID_OF_CREDIT } from './en-verbs.ts'
import type { Lexicon } from './lexicon.ts'

const BUYERS = 'customer|client|guest|buyer|shopper|lady|man|guy|someone|somebody|person|kid|regular|neighbour|neighbor'
const SUPPLIERS = 'supplier|vendor|wholesaler|distributor|rep|driver|courier|cash and carry|salesman|dealer|agent'
const each = (subjects: string, verbs: string): string =>
  subjects
    .split('|')
    .flatMap(who => verbs.split('|').map(verb => `${who} ${verb}`))
    .join('|')

/** English as it is typed and spoken in shops. */
export const english: Lexicon = {
  verbs: [
    {
      doing: 'sell',
      side: 'any',
      words: `${OTHER_VERBS.sell}|sold|sell|selling|sale|sales|sale of|sales of|made a sale of|rang up|billed|${each(BUYERS, 'bought|took|purchased|picked up|buy|buys|take|takes|grabbed|got|came and bought|came and took|came for|just bought|don buy')}`,
    },
    {
      doing: 'receive',
      side: 'any',
      words: `${OTHER_VERBS.receive}|received|receive|receiving|recieved|recieve|receved|recd|rcvd|recvd|add|added|adding|purchase|purchases|purchase of|restock|restocked|restocking|supplied|stocked|stocked up|stocked up on|stock in|stocked in|topped up|delivered|delivery|deliveries|new delivery|new delivery of|delivery of|deliveries of|shipment|shipment of|consignment|consignment of|new stock|new stock of|fresh stock|fresh stock of|stock arrived|stock came|stock came in|new stock came|new stock came in|new stock arrived|delivery in|new delivery in|stock received|stocks received|items received|products received|goods received|stock recd|fresh delivery|delivery today|order came in|delivery came|delivery came in|delivery arrived|goods received|goods in|goods inward|inward|inwards|unloaded|${each(SUPPLIERS, 'brought|delivered|dropped|dropped off|gave|sent|supplied|came with|brings|has brought|have brought|just brought|don bring|don deliver|don drop|don supply|came and dropped|has dropped|has delivered|just delivered|just dropped')}`,
    },
    {
      doing: 'receive',
      side: 'any',
      casual: true,
      words:
        'made|baked|cooked|produced|prepared|collected|came|came in|arrived|taken in|took in|got in|brought in|incoming',
    },
    { doing: 'receive', side: 'any', weak: true, words: 'got|brought' },
    { doing: 'receive', side: 'after', words: 'turned up|landed|reached|dropped off' },
    {
      doing: 'customer-return',
      side: 'any',
      words: `${OTHER_VERBS['customer-return']}|return from customer|returned from customer|customer return|customer returns|returned by customer|returned by a customer|sales return|sale return|refund|refunded|refund for|refund of|took back|taken back|got back|brought back|came back|${each(`${BUYERS}|she|he|they`, 'returned|brought back|gave back|returns|return')}`,
    },
    {
      doing: 'supplier-return',
      side: 'any',
      words: `return to supplier|returned to supplier|returned to the supplier|returns to supplier|returned to vendor|return to vendor|supplier return|supplier returns|purchase return|sent back|send back|shipped back|gave back to supplier|${each(SUPPLIERS, 'took back|collected|picked up')}`,
    },
    { doing: 'return', side: 'any', words: 'return|returned|returning|returns|gave back|give back' },
    {
      doing: 'waste',
      side: 'any',
      words: `${OTHER_VERBS.waste}|threw|throw|threw out|threw away|thrown|thrown out|thrown away|throw out|throw away|throwing out|throwing away|chucked|chucked out|chucked away|chuck|chuck out|ditched|ditch|composted|poured away|tipped away|poured out|poured down the sink|binned|bin|dumped|dump|tossed|tossed out|discarded|discard|disposed|disposed of|wasted|waste|wastage|wastage of|write off|wrote off|write it off|write them off|writing it off|writing them off|writing off|bin it|binning it|wrote it off|wrote them off|written off|scrapped|scrap|spoiled|spoilt|spoil|spoilage|gone bad|went bad|go bad|gone off|went off|go off|gone missing|went missing|go missing|gone stale|went stale|go stale|comped|comp|${each('rat|rats|mouse|mice|ants|birds|dog|cat|goat|monkey|worms|insects|weevils|cockroaches|squirrels', 'ate|chop|chopped|don chop|eat|inside|in the|all over|got in|got at|got into|got to|chewed|chewed up|nibbled|have been at|has been at|had been at|destroyed|ruined|spoiled')}|expired|expire|expiry|rotten|rotted|went rotten|gone rotten|go rotten|mouldy|moldy|went mouldy|went moldy|gone mouldy|gone moldy|gone sour|went sour|gone soft|went soft|gone hard|went hard|broke|broken|breakage|breakages|cracked|smashed|shattered|damaged|damage|damages|spilled|spilt|dropped|burnt|burned|leaked|melted|lost|missing|stolen|stole|unaccounted for|unaccounted|nicked|shoplifted|gave away|given away|give away|donated|donate|donation|torn|crushed|ruined|perished|trashed|trash|in the bin|in bin|to the bin|to bin|into the bin|to trash|in the trash|in the rubbish|rats cut|rats got|mice got|out of date|past date|past its date|past their date|stale`,
    },
    { doing: 'waste', side: 'after', words: 'defective|faulty|got wet|eaten by rats|eaten by mice|bad|off' },
    {
      doing: 'use',
      side: 'any',
      words: `${OTHER_VERBS.use}|used|use|using|used up|consumed|consume|ate|eaten|drank|own use|own use of|for own use|personal use|internal use|staff use|shop use|home use|took home|taken home|sampled|staff ate|staff used|staff drank|staff lunch|staff brekkie|staff brunch|staff supper|staff smoko|team brekkie|crew brekkie|staff meal|staff meals|staff breakfast|staff dinner|staff tea|staff snack|staff snacks|staff food|staff drink|staff drinks|staff coffee|crew lunch|crew meal|team lunch|family meal|family dinner|lunch for staff|breakfast for staff|meal for staff|own lunch|my lunch|our lunch|my breakfast|our breakfast|my dinner|our dinner`,
    },
    {
      doing: 'count',
      side: 'any',
      words:
        'count|counted|counting|count of|recount|recounted|recounting|re-count|re-counted|stocktake|stock take|stocktaking|stock count|stock check|stockcheck|inventory count|cycle count|physical count|physical stock|shelf count|actual|actual stock|actual count|closing stock|closing count|final count|inventory:|inventory -|inventory today:|todays inventory:|closing inventory|closing inventory:|evening inventory:|morning inventory:|shelf stock|stock on shelf:|stock on hand:|stock today:|stock now:|set stock of|set stock|set the stock of|update stock of|update stock|update the stock of|correct stock of|correct the stock of|correct|adjust stock of|adjust the stock of|adjust|stock of|tally',
    },
    { doing: 'count', side: 'after', words: 'stock|stock is' },
    {
      doing: 'transfer',
      side: 'any',
      words:
        'transfer|transferred|transfered|transferring|transfer out|transferred out|moved|move|moving|moved out|shifted|shift|shifted out',
    },
    {
      doing: 'exchange',
      side: 'any',
      words: `${OTHER_VERBS.exchange}|exchanged|exchange|exchange of|swapped|swap|${each(BUYERS, 'exchanged|swapped|changed')}`,
    },
    { doing: 'buy', side: 'any', words: 'bought|purchased|picked up|fetched|went and got|went and bought' },
    { doing: 'send', side: 'any', words: 'sent|send|dispatched|shipped' },
    { doing: 'give', side: 'any', words: 'gave|given|give|handed|handed out' },
    { doing: 'take', side: 'any', words: 'took|take|taken' },
    { doing: 'make', side: 'any', words: 'make' },
    {
      doing: 'remove',
      side: 'any',
      words:
        'remove|removed|deduct|deducted|minus|subtract|subtracted|reduce|reduced|took out|taken out|taken off shelf|taken off the shelf|took off shelf|took off the shelf|removed from shelf|removed from the shelf|pulled from shelf|pulled from the shelf|pulled|take out|issued|issue|gone|take off|took off',
    },
  ],
  plain: {
    ...englishPrices,
    particle: 'away|out|back|off|in|up|home',
    article: 'a|an',
    dozen: 'dozen|dozens|doz|dz|dzn',
    pair: 'pair|pairs|pr|prs',
    'pair-noun':
      'jeans|trousers|pants|shorts|leggings|tights|pyjamas|scissors|pliers|tweezers|tongs|shears|glasses|sunglasses|goggles|binoculars|shoes|shoe|boots|boot|sandals|sandal|slippers|slipper|trainers|sneakers|heels|socks|sock|gloves|glove|mittens|earrings|earring|earbuds|headphones|chappals|laces|crutches|cufflinks',
    vague:
      'some|few|a few|few of|a few of|some of|several|many|lots|lots of|a lot of|loads|loads of|a bunch of|a couple|a couple of|couple|couple of|a handful of|handful of|plenty of|most|most of|a bit of|a little|a load of|tons of|various|a number of|some more|a few more|a couple more|not many|too many|half the|half of the|half of|half our|half my|half of our|half of my|half this|half of this|half that|half of that|quarter of the|quarter of our|quarter of my|quarters of the|quarter the|third of the|third of|thirds of|a third|a third of the|part of',
    alternative: 'or|to|-|/',
    entire: 'whole|full|entire|complete|sealed|unopened|unbroken',
    loose: 'loose|khula|khulla|single|further',
    label: 'qty|quantity|qnty|nos|no of|number of',
    of: 'of',
    times: 'x|times',
    at: '@|at|at rate|at rate of|at the rate of|at a price of|at price|at a rate of',
    per: 'per|/|a|an|the',
    for: 'for',
    free: 'free|for free|foc|free of charge|no charge|without charge|complimentary|gratis|on the house|for nothing',
    rate: 'rate|price|unit price|selling price|bulk rate|bulk price|special price|special rate|discounted price|offer price|sale price|reduced to|marked down to|discounted to|brought down to|cut to|on sale at|on sale for|on special at|on special for|on offer at|on offer for|clearance at|clearance price|promo price|reduced price|wholesale rate|wholesale price|sp',
    'open-rate':
      'last price|final price|agreed price|agreed|agreed on|settled for|settled at|cost|costing|paid|amount|amt|cost price|came to|worth|=',
    gap: ',|comma|and|&|n|plus|also|;|+|/|and also|as well as|along with|aswell as|*',
    stop: 'full stop|fullstop|period|.|!|?|then|and then|after that|afterwards|and after that',
    link: 'is|are|its|it is|is only|are only|left|remaining|balance|balance is|on hand|in hand|in stock|remain|to|=|:|-|was|were|now|is now|are now|now at|is at',
    remaining:
      'down to|bacha|bacha hai|bache|bache hain|bal|zimebaki|imebaki|natira|natitira|dey remain|left|remaining|balance|on hand|in hand|in stock|remain|remains|still there',
    standing:
      'now|right now|after weighing|after weighing it|after i weighed it|after checking|after i checked|i checked|just checked|after recount|after recounting|after a recount|by weight|on the scale|on the scales|when counted|when i counted|as of now|by count|after counting|after count|by my count|actually',
    filler:
      'set|kid|child|kids child|customers child|customers kid|a kid|a child|staff|helper|accidentally|by accident|fully|completely|totally|badly|someone|somebody|that|another|last|the last|i|we|u|you|he|she|they|it|him|her|them|us|ive|weve|just|so|right|ok|okay|well|um|uh|er|erm|hmm|the|a|an|have|has|had|had to|been|was|were|is|are|be|being|got|only|exactly|my|our|fyi|btw|note|update|log|record|enter|in the morning|in the afternoon|in the evening|at night|during the day|forgot to say|forgot to mention|forgot to add|forgot to log|forgot to tell you|forgot to enter|again|there|there were|there was|to stock|into stock|in stock|to the stock|to inventory|to the inventory|into inventory|to the shelf|on the shelf|to the system|in the shop|in the store|from stock|from the stock|from the shelf|from inventory|all|both|as well|aswell|too|of|over the counter|so far|already|finally|please note|listen|look|anyway|basically|alright|yeah|yes|yep|yup|customer|a customer|customers|supplier|the supplier|unfortunately|sadly|earlier|now|just now|right now|total of|a total of|a further|an extra|an additional|:|-',
    adjective:
      'leftover|left over|remaining|unsold|more|extra|additional|fresh|new|the|my|our|those|these|that|this|another|other|whole|expired|broken|damaged|spoiled|spoilt|rotten|stale|mouldy|moldy|cracked|old|unopened|out of date|outdated|past date|faulty|defective|of',
    polite: `please|pls|plz|kindly|kindly note|please note|regards|best regards|warm regards|thanks and regards|thanks & regards|ay|hiya|abeg|oga|oya|sha|po|bhai|bhaiya|didi|anna|kuya|ate|habibi|yalla|aunty|uncle|thanks|thank you|thx|tx|ty|tnx|thankyou|thanx|cheers|hi|hello|hey|hi there|hello there|hey there|team|guys|folks|sir|madam|maam|boss|bro|brother|sis|dear|buddy|mate|friend|good morning|good afternoon|good evening|good night|hi team|hello team|hi all|hello all|bot|hey bot|hi bot|shelftalk|ta|many thanks|thanks a lot|thank you so much|thanks so much|can you|could you|can u|could u|would you|can you please|could you please|will you please|can you pls|bye|lol|haha|phew|yay|great|nice|cool|done|ok|okay|sorry for late entry|late entry|ji|ah|oh|wow|quick question|one more thing|xx|night x|night xx|night all|nite|night night|quick one|quick one before i lock up|quick one before i close|one last one|last one|${tongues.polite}`,
    joiner: tongues.joiner,
    payment: `${SAID_OF_CREDIT}|paid|paid cash|cash|in cash|cash sale|by cash|by card|card|paid by card|on card|upi|by upi|via upi|gpay|by gpay|via gpay|paytm|phonepe|mpesa|m-pesa|by mpesa|via mpesa|momo|by momo|gcash|by gcash|via gcash|bank transfer|by bank transfer|by transfer|by cheque|contactless|with card|with cash|on invoice|home delivery|takeaway|take away|online|wholesale|retail|gave refund|gave a refund|full refund|gave full refund|gave a full refund|refunded in full|cash refund|refunded her|refunded him|refunded them|gave her money back|gave him money back|gave her her money back|gave him his money back|gave them their money back|gave the money back|gave her the money back|gave him the money back|gave them the money back|gave his money back|refund given|money back|gave money back|money returned|on credit|credit|on account|on tab|on the tab|on his tab|on her tab|on khata|khata|udhar|on udhar|on utang|utang|on loan|pay later|to pay later|will pay later|will pay tomorrow|will pay next week|will pay on monday|will pay on friday|pay tomorrow|will pay|to pay|unpaid|not paid|not paid yet|credit sale`,
    term: 'due|due on|due by|will pay|will pay on|will pay by|to pay|to pay on|pays|pays on|paying|paying on|pay|pay on|pay by|go pay|payment|payment on|payable|payable on|best before|bb|bbe|bbd|use by|exp|expiry|expires|expires on|expiring|expiring on|valid till|valid until|ordered|ordered on|invoice dated|inv dated|bill dated|mfg|mfd|made on|packed on',
    'another-day': 'from|since|by|before|after|until|till|dated|of',
    credit: `${SAID_OF_CREDIT}|on credit|credit|on account|on tab|on the tab|on his tab|on her tab|on khata|khata|udhar|on udhar|on utang|utang|on loan|pay later|to pay later|will pay later|will pay tomorrow|will pay next week|will pay on monday|will pay on friday|pay tomorrow|will pay|to pay|unpaid|not paid|not paid yet|credit sale`,
    bringing: 'delivered|brought|sent|supplied|dropped off|brought in|came with|supplies|brings|delivers',
    swap: 'for|with|to|into|against',
    reference:
      'against invoice|against bill|against invoice no|against bill no|against receipt|as per invoice|as per bill|per invoice|per bill|vide bill|vide invoice|on invoice no|on bill no|with invoice no|bill no|bill number|bill|invoice|invoice no|invoice number|inv|inv no|order no|order number|receipt no|receipt number|receipt|ref|ref no|reference|challan|challan no|dc no|po|po no|voucher|voucher no|slip|slip no|docket|table|table no|token|token no|batch no|lot no|batch|lot|b.no|room',
    reason:
      'because|coz|cos|cuz|bcoz|bcz|bc|since|as|due to|owing to|reason|she|he|they|customer said|changed her mind|changed his mind|changed their mind|changed mind|wrong|wrong size|wrong item|wrong colour|wrong color|wrong one|too small|too big|too large|too tight|too long|too short|didnt fit|did not fit|doesnt fit|didnt like|did not like|not working|doesnt work|didnt work|not needed|not good|not fresh|bad quality|poor quality|by mistake|ordered by mistake|fell|fell down|fell off|in the fridge|in the rain|fridge failed|freezer failed|power cut|unsold|leftover|left over|past its date|past their date|past date|out of date|short dated|with receipt|without receipt|no receipt|unopened|still sealed|damaged in transit|damaged on arrival|arrived broken|arrived damaged|short expiry|no light|no power|no electricity|no current|power gone|light gone|power went off|light went off|load shedding|loadshedding',
    talk: 'raining|rainy|rains|rain|snow|snowing|sunny|windy|stormy|weather|hot|cold|warm|humid|busy|quiet|slow|rush|rushing|crowd|crowded|packed|hectic|traffic|queue|late|tired|boring',
    'about-trade':
      'big|long|good|shop|store|day|driver|delivery|customers|people|everyone|street|road|market|outside|season|weekend|holiday|school|kids|place|town|afternoon|morning|evening',
    'to-come':
      'rest|the rest|rest of it|the other|other|others|the others|remaining|the remaining|balance|the balance|another|more|need to order|need more|must order|have to order|please order|order more|need to reorder|have to reorder|running low|getting low',
    'for-figure': '4',
    'of-these': 'but|of which|out of which|of these|of those|of them|out of these|out of those|out of them|and|with',
    toward: 'to',
    from: 'from|by|frm|off the|off a|off my|off his|off her|off our|off their|off that|off this|off the back of',
    unloading: 'off the|off a|off my|off his|off her|off our|off their|off that|off this|off the back of',
    supplier: 'supplier|vendor|wholesaler|distributor|manufacturer|company|rep|dealer|agent|depot|factory',
    customer: 'customer|client|buyer|guest|lady|shopper|she|he|her|his|fit|mind|size|small|big|tight|colour|color',
    here: 'us|me|shop|store|counter|stock',
    charity:
      'bank|charity|shelter|homeless|church|temple|mosque|masjid|gurdwara|orphanage|poor|needy|donation|beggar|refugees|pantry|hostel|ngo',
    ourselves:
      'home|house|myself|ourselves|me|us|staff|own|lunch|dinner|breakfast|tea|office|kitchen|family|personal|cleaning|display|tasting|crew|workers',
    branch: 'shop|branch|store|warehouse|outlet|godown|stall|kiosk|stockroom|storeroom|shelf|room|display|van|market',
    wanted: 'ordered|asked for|expected|expecting|invoiced for|invoiced|billed for|paid for|supposed to get',
    but: 'but|but only|only|but just|and only|but we only|but i only|though only|though',
    choice:
      'size|in size|a size|the size|size is|in a size|the|one|that one|this one|option|number|no|choose|take|use|pick|i mean|it is|its|go with|that|this|ones',
    request: 'can you|could you|can u|could u|would you|can you please|could you please|will you please|can you pls',
    pleading: 'please|pls|plz|kindly|can|could|will|would',
    former: 'was|were',
    inverted: 'is|are|was|were|does|do|did|isnt|arent|wasnt|has|have|had',
    assurance: 'i think|i mean|i meant|i guess|only|actually|instead|i believe|for sure|exactly|pls|thanks',
    yes: 'yes|y|yeah|yep|yup|ya|yes please|ok|okay|sure|correct|right|exactly|confirm|confirmed|do it|go ahead|haan|si|oui|true|of course|please do|absolutely|affirmative|k',
    no: 'no|n|nope|nah|no thanks|dont|do not|not that|neither|none|none of these|nahi|cancel',
    'call-off': 'cancel|cancel it|cancel that|stop|forget it|leave it|never mind|nevermind|no|nope|nah|no thanks',
    correction:
      'no hang on|no hold on|hang on no|hold on no|no hang about|hang about|oh wait|oh no wait|wait wait|nah wait|no actually|actually no|tell a lie|no tell a lie|i tell a lie|strike that|no strike that|no scratch that|wait hang on|wait up|er no|ah no|eh no|sorry hang on|sorry|oops|ops|mali|my mistake|no no|no wait|oh|actually|no|nope|wrong|correction|my bad|mistake|wait|i mean|i meant|meant|sry|apologies|edit|typo|ah|hang on|hold on|scratch that|my mistake|rather|whoops',
    slip: 'no hang on|no hold on|hang on no|hold on no|no hang about|hang about|oh wait|oh no wait|wait wait|nah wait|no actually|actually no|tell a lie|no tell a lie|i tell a lie|strike that|no strike that|no scratch that|wait hang on|wait up|er no|ah no|eh no|sorry hang on|sorry|oops|ops|no wait|wait no|no sorry|sorry no|no no|i mean|i meant|actually|correction|scratch that|make that|wait|hang on|hold on|sry|my bad|no make that',
    contrast: 'but|,|-|and',
    within: 'in',
    joint: 'and|n',
    make: 'make that|make it|change that to|change it to|should be|should have been|should say|correct to|correct it to|it should be|that should be|it was|that was|its|thats|it is|that is|was|they were|there were|i meant|i mean|it was actually|it was only|only|just|we sold|i sold',
    instead: 'not|instead of|rather than|and not',
    day: 'today|tdy|tonight|tonite|nite|morn|arvo|avo|ydy|ystd|ystrday|yestarday|yesteday|tmw|tomorow|tommorow|tommorrow|todays|yesterday|yesterdays|yday|yest|ystdy|ystday|yesturday|yesterdy|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december|ago|morning|afternoon|evening|night|tomorrow|tmrw|tmr|week|month',
    'day-start': 'on|the|this|last|day|for|earlier|dated|date|late|early|previous|past|a|one',
    ordinal: 'st|nd|rd|th',
    clock: 'am|pm|a.m|p.m|oclock|hrs|hours',
    asking:
      'have you|have we|have they|have i|has he|has she|has it|has the|has our|has anyone|have the|had the|had you|had we|is the|are the|was the|were the|is it|are they|are we|are you|is there|are there|was there|were there|is my|is our|was it|do we|do you|does|did|when|why|where|how|which|who|what|whats|wheres|hows|whos|any|anyone|anybody|should i|should we|can i|can we|could i|could we|shall i|shall we|may i|will you|will we|would we',
    function:
      'i|we|you|he|she|it|they|them|us|me|my|our|your|his|her|their|a|an|the|this|that|these|those|and|or|but|nor|so|if|of|to|from|for|by|with|at|on|in|into|onto|as|than|then|is|are|was|were|be|been|being|am|have|has|had|do|does|did|will|would|shall|should|can|could|may|might|must|not|no|yes|who|what|when|where|why|how|which|there|here|up|down|out|off|over|under|about|before|after|some|any|all|both|each|per|also|too|very|just|only|again|more|less|because|please|thanks|hi|hello|ok|else|still|yet|even|really|today|yesterday|tomorrow|now|later|soon|stuff|things|thing|something|anything|everything|nothing|someone|lot|lots|left|remaining|remain|balance|hand|stock|mrp|sp|cp|msp|rate|price|cost|total|balance|due|pending|short|shortage|excess|free|bill|invoice|gst|vat|tax|discount|margin|profit|loss|change|am|pm|hrs|sorry|mean|meant|next|same|each|batch|exp|expiry|worth|approx|return|pay|paid|credit|cash',
  },
  markers: {
    intention:
      'bukas|kesho|keshokutwa|labda|siguro|shayad|chahiye|pabili|to be confirmed|to be collected|to be paid|to be picked|to be picked up|to be delivered|to be agreed|to be decided|to confirm|to check|to follow|need|needs|needed|need to|want|wants|wanted|wanna|gotta|have to|has to|must|should|shall|will|ill|would|could|can|might|may|gonna|going to|about to|plan|planning|planned|expect|expecting|expected|hope|hoping|if|unless|until|till|when|whenever|before|once|remind|reminder|remember|order|ordered|orders|ordering|reorder|preorder|reserve|reserved|hold|keep|save|waiting|awaiting|pending|due|coming|arriving|tomorrow|asked|asking|asks|looking|request|requested|requests|try|trying|instead|wish|lets|let|buy|get|wont|todo|to buy|quote|enquiry|inquiry|interested',
    negation:
      'hindi|nahi|nahin|bado|hapana|neva|in my dreams|in your dreams|in a dream|as if|in theory|on paper only|dont|not|never|no|nobody|none|nothing|didnt|doesnt|isnt|arent|havent|hasnt|wasnt|werent|hadnt|cant|cannot|couldnt|wouldnt|shouldnt|aint|without|except|but|cancel|stop|wrong|mistake|ignore|forget|disregard|test|testing|example|mistakenly|wait|joke|joking|kidding|supposed|pretend',
    question: 'what|where|why|how|which|whose|whom|who|do|does|did|any|anybody|anyone|is there|are there|have we',
    hedge:
      'i reckon|reckon|according to|or|almost|nearly|think|guess|probably|maybe|perhaps|approx|approximately|about|around|roughly|or so|ish|suppose|possibly|seems|apparently|must have|unsure|not sure|forgot|under|over|at least|at most|up to|more than|less than|close to|odd',
  },
  cardinals:
    'zero 0|nil 0|nought 0|naught 0|one 1|two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|twelve 12|thirteen 13|fourteen 14|fifteen 15|sixteen 16|seventeen 17|eighteen 18|nineteen 19|twenty 20|thirty 30|forty 40|fourty 40|fifty 50|sixty 60|seventy 70|eighty 80|ninety 90|ninty 90',
  multipliers: 'hundred 100|thousand 1000|lakh 100000|lac 100000|million 1000000|crore 10000000',
  decimalPoint: 'point',
  fractions: 'half 500|quarter 250|quarters 250|adha 500|aadha 500|dedh 1500|derh 1500|dhai 2500|adhai 2500',
  ordinals: 'first 1|second 2|third 3|fourth 4|fifth 5|sixth 6|seventh 7|eighth 8|ninth 9|tenth 10|last -1',
  notes: 'fiver 5|fivers 5|tenner 10|tenners 10|score 20|grand 1000',
  noughts: 'oh|o|nought|naught|zero',
  measures:
    'mg|mgs|milligram|milligrams;g|gm|gms|gr|grs|gram|grams|gramme|grammes;kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes;ml|mls|millilitre|millilitres|milliliter|milliliters;cl|centilitre|centilitres;l|lt|lts|ltr|ltrs|litre|litres|liter|liters;mm|millimetre|millimetres|millimeter|millimeters;cm|cms|centimetre|centimetres|centimeter|centimeters;m|mtr|mtrs|metre|metres|meter|meters;oz|ounce|ounces;lb|lbs;ft|feet|foot;inch|inches;gallon|gallons;tonne|tonnes|ton|tons;quintal|quintals',
  packs:
    'pcs|pc|pce|pces|piece|pieces|nos|no|unit|units|item|items|peices|ea;pkt|pkts|packet|packets|pack|packs|pk;carton|cartons|ctn|ctns;case|cases;box|boxes|bx;crate|crates|crt|crts;tray|trays;sack|sacks;bag|bags;bundle|bundles;bale|bales;pallet|pallets;sleeve|sleeves;drum|drums;basket|baskets;bucket|buckets;roll|rolls;ream|reams;set|sets;pint|pints;multipack|multipacks;outer|outers;bottle|bottles|btl|btls;can|cans;tin|tins;jar|jars;strip|strips;tube|tubes;tub|tubs;pouch|pouches;sachet|sachets;bar|bars;loaf|loaves;slice|slices;bunch|bunches;head|heads;punnet|punnets;tablet|tablets|tab|tabs;capsule|capsules;vial|vials;blister|blisters;jug|jugs;keg|kegs;barrel|barrels;sheet|sheets;cup|cups;bowl|bowls;container|containers;block|blocks;stick|sticks;glass|glasses;jerrycan|jerrycans;cylinder|cylinders;coil|coils;reel|reels;length|lengths;portion|portions;serving|servings;plate|plates;batch|batches',
  currencies:
    'INR: ₹|rs|rupee|rupees|inr|re|/-|rps;PKR NPR LKR MUR KES UGX TZS: /-;PKR NPR LKR MUR: rs|rupee|rupees|/-;PKR: pkr;NPR: npr;LKR: lkr;NGN: ₦|naira|ngn|n|#;GBP: £|quid|pound|pounds|gbp;EGP: £|egp;EUR: €|euro|euros|eur;USD AUD CAD NZD SGD HKD JMD TTD NAD FJD LRD ZWL: $|dollar|dollars|buck|bucks;USD: usd;AUD: aud;CAD: cad;NZD: nzd;SGD: sgd;ZAR: r|rand|rands|zar;KES: ksh|kshs|kes|bob;KES UGX TZS: sh|shs|shilling|shillings|/=;UGX: ugx|ush;TZS: tzs|tsh;GHS: ₵|ghs|gh|cedi|cedis;AED: aed;AED MAD: dh|dhs|dirham|dirhams;MAD: mad;PHP: ₱|php|p|peso|pesos;MXN COP ARS CLP UYU DOP: $|peso|pesos;MXN: mxn;COP: cop;MYR: rm|myr|ringgit;IDR: rp|idr|rupiah;THB: ฿|thb|baht;VND: ₫|vnd|dong;JPY: ¥|jpy|yen;CNY: ¥|cny|rmb|yuan;KRW: ₩|krw|won;BRL: r$|brl|reais|real;TRY: ₺|try|lira;RUB: ₽|rub|roubles|rubles;UAH: ₴|uah;ILS: ₪|ils|shekel|shekels;ZMW: zmw|k|kwacha;BWP: bwp|pula;BDT: ৳|bdt|tk|taka;SAR: sar|sr;QAR: qar|qr;SAR QAR OMR: riyal|riyals|rial|rials;OMR: omr;KWD: kwd|kd;KWD BHD JOD: dinar|dinars;CHF: chf|francs;XOF XAF: cfa|fcfa|francs;SEK: sek|kr;NOK: nok|kr;DKK: dkk|kr;PLN: pln|zl|zloty;RWF: rwf|frw;ETB: etb|birr',
  minorCurrencies:
    'GBP: p|pence|penny;EUR USD AUD CAD NZD SGD ZAR KES: c|¢|cent|cents;INR: paise|paisa;NGN: kobo;AED: fils',
  asides: englishAsides,
  remarks: [
    { doings: ['sell', 'receive', 'customer-return'], words: 'kay|kina|kwa' },
    { doings: ['sell', 'use'], words: 'para kay|para kina|para sa|ke liye' },
    { doings: ['sell'], words: 'sa|to|for|by|via|on|through|against|in|from|frm' },
    {
      doings: ['receive'],
      words:
        'galing kay|galing sa|galing|mula sa|mula kay|kutoka|kutoka kwa|toka kwa|off the|off a|off my|off his|off her|off our|off their|off that|off this|off the back of|from|frm|by|via|on|against|through|with|at',
    },
    { doings: ['customer-return', 'return', 'exchange'], words: 'from|frm|by|to|on|due to|for|because of|with' },
    { doings: ['supplier-return', 'send'], words: 'to|by|via|due to|because of|for|on|from' },
    { doings: ['waste', 'give'], words: 'to|due to|because of|by|in|on|at|from|for|during|while|after' },
    { doings: ['use', 'take'], words: 'for|in|by|at|on|to|as|during' },
    { doings: ['count'], words: 'after|at|by|in|on|before|during|for' },
    { doings: ['transfer'], words: 'to|from|via|by|for' },
  ],
}

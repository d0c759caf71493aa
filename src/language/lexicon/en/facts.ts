import type { FactLexicon } from '../facts.ts'
import { listed } from '../listed.ts'
import { tagalog } from './tongues/tagalog.ts'

const each = (fronts: string, places: string, ends: string): string =>
  fronts
    .split('|')
    .flatMap(front => places.split('|').flatMap(place => ends.split('|').map(end => `${front}${place}${end}`)))
    .join('|')

/** How facts are stated in English: prices, wishes to be told, counts, and what a new product is made with. */
export const englishFacts: FactLexicon = {
  price: {
    fetched: 'went for|gone for|has gone for|have gone for|just went for|went out for|went out at|fetched',
    noun: listed`
      ${tagalog.price.noun}|price|prices|pricing|price tag|tag price|price for one|unit price|selling price|
      selling prices|sale price|
      retail price|list price|shelf price|menu price|sticker price|counter price|rate|rates|selling rate|mrp|sp|
      new price|new prices|new rate|new rates|the new price|prices now|price list|price change|price changes|
      price update|price updates|bei ya|daam|bhav|bhaav|dam|price increase|price drop|price hike|price correction|bei
    `,
    repriced: listed`
      reprice|repriced|repricing|re-price|re-priced|re-pricing|discounted|discounting|hike|hiked|hiking|has gone up|
      have gone up|gone up|went up|goes up|going up|is going up|are going up|go up|going up in price|gone up in price|
      has gone up in price|have gone up in price|went up in price|up in price|down in price|gone down in price|
      come down in price|coming down in price|don cost|don go up|don climb|don rise|don jump|don add|dearer|
      priced up|pricing up|don increase price|don add money|don add price|
      mark down|mark up|marked down|marked up|marking down|marking up
    `,
    mark: 'mark|marked|marking',
    change: listed`
      ${tagalog.price.change}|set|setting|list|change|changed|changing|update|updated|updating|make|put|put up|
      put down|putting|putting up|
      putting down|taking up|taking down|pushing up|bumping up|bumping down|knocking down|knocking|bring|bring down|
      bring up|brought down|bump|bumped|bumping|bump up|raise|raised|raising|increase|increased|increasing|hike|hiked|
      lift|lifted|up|upped|upping|drop the|drop|dropped|dropping|lower|lowered|lowering|reduce|reduced|reducing|cut|
      cutting|slash|slashed|knock|knocked|
      knocked down|move|moved|moving|go|goes|going|gone|went|go down|goes down|
      going down|gone down|went down|come down|comes down|coming down|came down|jumped|jumps|jump|rises|rise|risen|
      rose|climbs|discounted|repriced|reprice|adjust|adjusted|fix|fixed|pushed|bump|bumped|bumping|bump up|bumped up|push|pushing|push up|revise|revised|
      turn|become|becomes|became|correct|switch|take|down|back|back up|back down|don increase|cost more|costs more
    `,
    sells: listed`
      sell|sells|selling|sold at the price of|charge|charges|charging|retail|retails|retailing|goes for|go for|
      going for|priced|is priced|are priced|cost customers|costs customers|sell it|sell them|sells for|sell for
    `,
    is: listed`
      is|are|must be|has to be|have to be|needs to be|need to be|must sell at|its|it is|it|they are|theyre|will be|shall be|=|:|should be|to be|is to be|be|becomes|is gonna be|
      are gonna be|s|r|ni
    `,
    must: listed`
      must|must go|must go up|must go down|needs to go|need to go|
      has to go|have to go|should go|should go up|should go down|needs to go up|needs to go down|can|gets|get|being|
      been|has|have|has been|have been
    `,
    way: 'up to|down to|back to|back up to|back down to',
    to: `to|reach|at|@|for|as|on|of|onto|per|to just|to only|only|just|into|->|${tagalog.price.to}`,
    henceforth: listed`
      from now|from now on|from now onwards|from today|from today on|from today onwards|as of today|as of now|starting today|
      starting now|effective today|effective now|effective immediately|with immediate effect|wef today|today onwards|
      today onward|onwards|onward|from this morning|since this morning|henceforth|with effect from today|going forward|
      from here on|from here on out|from here on in|from this week|from this week on|as from today|
      as from now|until further notice|simula ngayon|mula ngayon|aaj se|kuanzia leo|kuanzia sasa|vanaf vandag
    `,
    now: listed`
      ${tagalog.price.now}|now|since today|nowadays|these days|right now|immediately|liao|already|sasa|kwa sasa|ab|ab se|abhi se|nou
    `,
    from: 'from|was|instead of|not|previously|before it was|old price|used to be|up from|down from',
    ours: 'we|we are|were|well|ill|im|i am|ive|weve|we have|i have|i|we will|i will|were now|we now|lets|let us',
    both: 'both|each|all|all of them|apiece|both of them|each of them',
    already: tagalog.price.already,
    gap: 'and|&|n|plus|also|also the|and also|and the|,|;|+|then',
    void: listed`
      ${tagalog.price.void}|went at|went for|just went at|just went for|gone at|gone for|the|our|my|please|pls|plz|
      kindly|so|ok|okay|hi|hey|hello|right|can you|could you|will you|would you|can u|
      could u|note|fyi|update|just so you know|heads up|new|in the system|in the book|in the books|on the system|
      in the list|on the list|on the menu|listed|thanks|thank you|thx|cheers|po|na|lang|abeg|oga|sir|boss|bro|mate|
      too|as well|a|an|one|piece|guys|team|everyone|actually|again|ka|ki|ke|ko|kar do|kardo|karo|kar dena|
      kar lo|kar dijiye|rakho|rakh do|rakhna|lagao|laga do|lagana|ji|bhai|don|dey|o|oo|lah|la|leh|lor|ah|ha|
      haan|jare|sha|naman|yaar|e|eh|wallahi|biko|chale|kaka|dada|madam|maam
    `,
  },
  alarm: {
    alarm: listed`
      ${tagalog.alarm.alarm}|tell me|tell us|tell|alert me|alert us|alert the team|warn|warn me|warn us|warning|remind|
      remind me|remind us|
      reminder|notify|notify me|notify us|inform|inform me|inform us|let me know|let us know|lemme know|ping|ping me|
      ping us|message|message me|msg|msg me|text me|text us|buzz|buzz me|flag|flag it|flag it up|flag up|
      flag it to me|shout|shout at me|give me a shout|give us a shout|give me a yell|give us a yell|give us a hoy|yell|yell at me|give us a bell|give a shout|give me a ping|give me a nudge|
      give me a buzz|give me a bell|give me a heads up|give us a heads up|heads up|holler|nudge me|nudge us|poke me|
      beep|beep me|call me|send me an alert|send me a message|send an alert|send alert|send a warning|
      send me a reminder|send me a warning|send us an alert|raise an alert|raise a flag|set a reminder|set reminder|
      i want to know|i need to know|need to know|want to know|id like to know|
      i want to be told|want an alert|make sure i know|
      make noise|wake me|sing out|say something|speak up|advise|advise me|advise us|update me|sound the alarm|
      drop me a message|drop me a line|drop a message|hit me up|tap me|whatsapp me|sms me|give me notice|give notice|
      keep me posted|mek mi know|mek me know|make me know|make i know|make una tell me|make you tell me|${each('make ', 'you |una ', 'alert me|alert us|warn me|warn us|notify me|inform me|remind me')}|mek wi know|sign me|
      sing out to me|put me wise|raise hand|raise the alarm|scream|scream at me|wave at me|prompt me|prompt us|jog me|
      give me a tinkle|give us a tinkle|drop me a note|sound off|batana|bata dena|batao|yaad dilana|yaad dilao|nijulishe|
      nikumbushe|niambie|tujulishe|laat weet my|laat my weet
    `,
    watch: listed`
      ${each('|i |we ', 'want |need |would like |id like |like ', 'a warning|an alert|an alarm|a low stock warning|a low stock alert')}|
      low stock alert|low alert|stock alert|reorder alert|low stock warning|stock warning|low stock alarm|alert|alarm|
      set an alert|set alert|set up an alert|set alarm|set an alarm|set a warning|set a low stock alert|
      set low stock alert|create an alert|add an alert|add alert|put an alert|put alert|make an alert|
      set a stock alert
    `,
    condition: listed`
      ${tagalog.alarm.condition}|when|whenever|if|once|as soon as|the moment|the minute|the second|every time|any time|
      anytime|in case|if ever|
      should|by the time|the day|for when|immediately|wen|whn|soon as
    `,
    thereupon: 'then|only then|then only|and then|then must|then you|then you must|then pls|then please',
    level: listed`
      ${tagalog.alarm.level}|below|under|beneath|less than|less then|lower than|fewer than|fewer|less|lesser than|
      no more than|not more than|
      at most|down to|down below|is down to|are down to|drops to|drop to|dropped to|drops below|drops under|
      drop below|drop under|dropping below|falls to|fall to|falls below|fall below|falls under|fall under|fell below|
      falling below|gets to|get to|gets below|get below|gets under|get under|gets down to|get down to|get down below|
      becomes|become|became|is left with|left with|ends up at|remains at|turns to|we get to|i get to|we are down to|were down to|we get down to|we drop to|we drop below|we fall to|we fall below|we reach|
      we hit|we go below|we go under|we get below|we get under|we have only|we only have|theres only|there are only|
      there is only|gets as low as|goes to|go to|goes below|go below|goes under|go under|goes down to|go down to|goes down below|
      goes lower than|go lower than|comes to|come to|comes below|come below|comes under|comes down to|come down to|
      come down below|don reach|dey reach|reach|reaches|reached|reaching|hit|hits|hitting|touch|touches|only|just|at or below|dips below|
      dip below|dips under|dips to|dip under|dip to|sinks to|sinks below|slips below|slip below|slips under|
      runs down to|run down to|runs to|runs below|remain|remains|equals|is less than|are less than|is equal to|
      crosses|crosses below|is only|are only|is just|are just|near|nears|drops down to|drop down to|falls down to|
      shrinks to|<|is as low as|as low as|is running at|lower to|reduces to|reduce to|reduces below|reduces under|
      finishing to|remains only|remain only|remaining only
    `,
    dwindled: tagalog.alarm.dwindled,
    at: 'at|are at|is at|get to be|reaching at',
    left: listed`
      left|remaining|in stock|on the shelf|on hand|in hand|in the shop|in store|in the store|or less|or fewer|
      or below|or under|or lower|only|pieces left|to go
    `,
    is: 'is|are|its|it is|they are|theyre|stock is|level is|stands|stand|stands at|is down at|are down at',
    moves: listed`
      has|have|there is|there are|theres|we have|i have|we are|im|were|we only have|i only have|we have got|weve got|
      ive got|we get|i get|gets|get|goes|go|runs|run|drops|drop|falls|fall|comes|come|stock gets|level gets|going|
      getting|dropping|falling|has got|have got|we got
    `,
    filler: listed`
      ${tagalog.alarm.filler}|the|our|my|stock|stocks|stock of|stocks of|stock level|stock level of|level|level of|
      levels|quantity|
      quantity of|qty|count|count of|number of|amount of|of|for|about|on|to|please|pls|plz|kindly|hey|hi|hello|ok|
      okay|so|that|me|us|it|they|them|to reorder|to order|to restock|to order more|to buy more|to buy|to get more|
      reorder|that we need to order|ever|even|down|low|too low|running low|so i can order|so i can reorder|
      so we can order|by then|so that i can order|so i reorder|thanks|thank you|can you|could you|will you|would you|can u|
      could u|you|in time|also|always|automatically|again|po|na|abeg|oga|sir|boss|bro|mate|bot|we|i|,|at once|
      straight away|right away
    `,
  },
  count: {
    counted: listed`
      by my count|by our count|by count|on my count|per count|as per count|when i counted|after counting|
      ${tagalog.count}|
      ${each('|a |the |my |quick |a quick |did a |did the |did a quick |done a |done the |just did a |just did the |just done a |finished the |doing a |doing the ', 'fridge|freezer|shelf|rail|rack|bar|cellar|counter|cupboard|display|stockroom|storeroom|store|warehouse|walk in|cooler|chiller|drawer|bin|bench|floor|window|back room|backroom|cabinet|van', ' count| check| recount')}|
      done a count on|just done a count on|did a count on|just did a count on|a count on|count on|down to our last|
      down to the last|down to my last|counted|count|counting|just counted|have counted|recounted|re-counted|recount|
      counted up|counted out|checked|just checked|double checked|have checked|check|stocktake|stock take|stock count|
      stocktaking|stock check|did a count|did a count of|did a stock take|did a stocktake|done a count|
      done a count of|did the count|done the count|did a stock count|did a recount|finished counting|counted all|
      counted through|went through all|went through everything|went through the shelf|went through the shelves|
      went through the stock|tallied|tally|physical count|physical stock|actual count|actual stock|
      actual figure|actually there are|actually there is|actually theres|actually we have|actually i have|there are actually|
      there is actually|theres actually|we actually have|i actually have|physically|by hand|real count|wey remain|wey remain na|wey dey na|wey still dey na|
      wey dey shop na|for shelf|dey shelf|dey for shelf|dey inside shelf|on top shelf|dey shop|dey for shop|dey store|
      dey for store|dey ground|when i count|wen i count|when we count|after i count|as i count|i count am|we count am|
      when i check|as i check|after i check|i check am|physically there|counting done|count done|real stock|
      true count|when i counted|when we counted|when i checked|when we checked|when counted|by my count|
      after counting|shelf count|shelf check|manual count|hand count|closing count|closing stock|looked|looked at|
      had a look at|measured|weighed
    `,
    place: listed`
      in the rack|in the racks|in rack|only in the rack|only on the shelf|only in the fridge|in the godown|in the basket|
      in the warmer|in the pie warmer|in the display|in the cabinet|on the rail|on rail|on the rack|on the racks|
      on the hanger|on the hangers|on the rails|on display|in the window|on the wall|on the counter|on the floor|
      on the stand|on the shelf|on the shelves|on shelf|in the cupboard|in the fridge|in the freezer|in the back
    `,
    actual: 'actual|actually|actual is',
    found: 'found|i found|we found',
    set: 'make|set|put|change|update|fix|reset|correct|adjust|edit|amend',
    noun: listed`
      stock|stocks|stock of|stock level|stock level of|stock qty|stock quantity|stock count|quantity|quantity of|qty|
      qty of|inventory|inventory of|book stock|stock figure|stock balance
    `,
    wrong: 'wrong|is wrong|are wrong|incorrect|is incorrect|not right|is not right|isnt right|not correct|off|is off',
    there: listed`
      theres|there is|there are|there were|there was|there|got|have|has|weve got|ive got|we have|i have|we got|i got|
      see|i see|makes|i make it|make it|comes to|came to|comes out at|came out at|came out to|
      comes out to|stands at|is at|are at|is|are|its|it is|they are|was|were|=|:|totals|totalling|gives|shows|says|
      reads|na|na only|e be|it remain|it remains|e remain|remain|remains|e dey remain|dey remain|the remain na|
      i get|we get|it was|it came to|came up with|ended up with|end up with|turned out to be
    `,
    link: listed`
      only|just|exactly|now|left|in total|total|altogether|all together|all in all|remaining|in stock|of them|
      of those|of it|pieces|right now|today|this morning|just now|this evening|tonight|really|currently|at the moment|
      in all|by my count|full|still|here|in the shop|in the store|on hand|in there|and
    `,
    expected: listed`
      should be|supposed to be|meant to be|system says|the system says|the book says|the books say|books say|
      book says|app says|you say|you said|it says|expected|instead of|it said|bot says|shows on system
    `,
    gap: 'and|&|n|plus|also|,|;|then|but',
    filler: listed`
      i|we|ive|weve|i have|we have|the|our|my|all|all the|all of the|up|done|just|so|ok|okay|right|hi|hey|hello|
      please|pls|note|update|of|for|a|them|those|these|again|that|it|at|to|as|after|closing|and now|fyi|thanks|
      well|have|been|through|finished|stock|in|everything|myself|twice|and there|now
    `,
  },
  detail: {
    price: listed`
      price|price is|price of|priced|priced at|selling price is|selling @|selling rate is|sell @|s.p|s/p|sp is|
      to customers|retailing|retailing at|retails at|retails|retail is|sale at|sale rate|sales price|resell|reselling|
      reselling at|resale|shelf at|tagged at|ticketed at|to be sold at|srp|msrp|rrp|mrp is|will go for|
      will be going for|asking|asking price|uza|kuuza|benta|selling price|sale price|sell price|retail price|retail|
      rate|selling rate|mrp|sp|at|@|for|selling|selling at|selling for|sells|sells at|sells for|sell|sell at|sell for|
      sell it at|sell it for|sell them at|sell them for|we sell at|we sell it at|we sell them at|to sell at|
      to sell for|going for|goes for|charge|charging|charged at|we charge|unit price|list price|price each|each at|
      each for|will sell at|will sell for|were selling at|are selling at|is selling at|price at|bei|costs customers|
      shelf price|sold at|sold for|worth|@ price
    `,
    cost: listed`
      buying|buying is|buying @|buying for|buys at|buys for|buy|buy at|buy for|buy @|buying rate|buy rate|
      purchase rate|purchase|purchased at|purchased for|purchasing at|purchase at|purchase cost|bp|b.p|b/p|bp is|
      cp is|c.p|c/p|cost rate|costing us|costing me|cost of|costed us|trade price|trade|invoice price|invoiced at|
      stocked at|got it at|got it for|got them at|got them for|we buy at|we buy it at|we get it at|we get it for|
      we get them for|we get them at|in at|came in at|landed|our price|bought each at|kununua|puhunan|cost|costs|
      cost price|costing|costed|cp|buying price|buy price|purchase price|bought at|bought for|bought in at|buying at|
      we pay|we paid|i paid|paid|pay|landed at|landed cost|landing cost|unit cost|cost is|cost me|cost us|costs me|
      costs us|our cost|supplier price|wholesale|wholesale price|cost each
    `,
    stock: listed`
      qty|quantity|stock|opening stock|opening|opening qty|opening balance|in stock|on hand|have|we have|i have|got|
      we got|i got|weve got|ive got|weve|ive|there are|there is|theres|made|we made|baked|received|came in|came|arrived|bought|
      bought in|got in|starting with|starting at|starting stock|start with|start at|starts with|with|with stock|
      initial stock|current stock|stock is|stock of|nos|count|a total of|total|units|pieces|pcs|just got|just made|
      ordered in|brought in|delivered|to start with|initially|stocked|number|no of|put|add|adding|fresh
    `,
    behind: listed`
      of them|of em|of these|of those|of it|in|in stock|in hand|on hand|on the shelf|made|baked|came|came in|arrived|
      received|got|left|available|delivered|to start|to start with|to begin with|for now|now|today|here|in the shop|
      in store|ready|stock|qty|opening|opening stock|to sell|on shelf|at the moment|currently|pieces|nos|this morning|
      just now|in today|fresh
    `,
    minimum: listed`
      min|minimum|min stock|minimum stock|min level|minimum level|reorder at|reorder point|reorder level|reorder|
      reorder when|alert at|alert level|alert below|alert under|alert me at|alert me below|alert me under|warn at|
      warn below|warn me at|warn me below|low at|low level|tell me at|tell me below|min qty|remind me at|
      remind me below
    `,
    unit: listed`
      unit|unit is|units are|kept in|sold by|sold by the|sold in|sold per|measured in|stocked in|counted in|by the|in|
      unit of measure
    `,
    joint: ',|;|and|&|with|-|:|(|)|.|also|then|plus|to|is|=|we|at a|the|it|them|its|each',
  },
  unitOfName: {
    lead: 'in|per|by|by the|a|unit|sold by',
    word: 'kg|kgs|kilo|kilos|ltr|ltrs|litre|litres|liter|liters|pcs|nos|pkt|pkts',
  },
  unnamed: {
    label: listed`
      buying|bp|cp|price|prices|cost|costs|qty|quantity|selling|sells|mrp|of them|of em|opening stock|in stock|we have|
      priced
    `,
  },
}

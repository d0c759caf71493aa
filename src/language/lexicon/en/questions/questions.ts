import { listed } from '../../listed.ts'
import type { QuestionLexicon } from '../../questions.ts'
import { tagalog } from '../tongues/tagalog.ts'
import * as heard from './heard.ts'
import { englishMoved } from './moved.ts'
import { englishRarer } from './rarer.ts'

const people = 'we|i|you|u|they|the shop'.split('|')
const each = (firsts: string, seconds: readonly string[]): string =>
  firsts
    .split('|')
    .flatMap(first => seconds.map(second => `${first} ${second}`))
    .join('|')

const ASKED_FOR = listed`
  the count|a count|the stock|the number|a number|the figure|a figure|the qty|the quantity|the price|the rate|a price|stock of|
  the balance|balance of|count of|count for|price of|price for|qty of|the cost|cost of|the selling price
`.split('|')

/** How English asks in shops, with the words of other tongues that stand in it. */
export const englishQuestions: QuestionLexicon = {
  ask: listed`
    ${heard.ASKED_HEARD}|${tagalog.question.ask}|ano mabenta|anong mabenta|ano malakas|what|whats|wat|wats|wot|wots|whatre|whatve|whatd|whch|which|wich|whos|who|how|hows|howre|
    hw|when|whens|where|
    wheres|wheres|${each('do|did|does|have|had|should|shall|must|are|r|were|dont|didnt|havent', people)}|can i|can we|
    could i|could we|may i|will we|will i|would we|does|do our|have our|has the|has our|has any|has anyone|
    has anybody|has anything|has someone|did the|did our|did any|did anyone|did anybody|did someone|did that|
    did those|had the|is there|are there|is it|are any|is any|was there|were there|any idea|wetin|kya|magkano|ilan|
    ngapi|kitna|kitne
  `,
  amount: listed`
    ${heard.AMOUNT_HEARD}|koto|kotota|kotogulo|koyta|
    is on what|are on what|are we on what|were on what|is sitting on what|is down to what|hoe much|hoe many|
    ${tagalog.question.amount}|how much|how many|how mch|how mny|hw much|hw many|hw mch|howmuch|howmany|how muc|
    how may|how manny|hm|hwmuch|
    hwmany|magkano|ilan|ngapi|ziko ngapi|iko ngapi|zimebaki ngapi|imebaki ngapi|tuko na ngapi|kitna|kitne|kitni|kiasi gani|wetin|how far
  `,
  open: listed`
    is|are|was|were|do|did|does|have any|has|had|any|anything|anybody|anyone|any of|got any|got some|we got any|
    you got|u got|we have any|we have|u have|you have|still have|still got|should|enough|am i|isnt|arent|whether|if
  `,
  show: listed`
    chk|chek|show|shows|tell me|tell us|give me|gimme|gimmie|give us|check|checking|checked|see|list|find|find me|
    find out|send me|send us|send|display|let me know|lemme know|let me see|lemme see|let us know|need to know|
    want to know|wants to know|wanna know|like to know|like to see|want to see|wants to see|wanna see|need to see|
    can i see|can i get|can i have|can i know|may i know|could i see|could i get|pull up|bring up|print|look up|
    lookup|wondering|wonder|asking|asks|asking for|asked|enquiring|enquiry|inquiry|query|question|update me on|
    update on|run me through|quick check|quick one|bolo|bolna|batao|bata do|bataiye|niambie|sabihin mo|
    ${each('need|i need|we need|want|i want|we want|gimme|send|send me|get me|get us', ASKED_FOR)}|get me|read me|remind me what|remind me how|advise|kindly share|
    share|fetch|view|calculate|calc|work out|confirm|query on|looking for|status of|status on|status
  `,
  tag: `${tagalog.question.tag}|have or not|got or not|or not|there or not|available or not|have ah|got ah|have or no`,
  want: 'want|wants|wanted|need|needs|wanna|would like|id like|after',
  never: listed`
    didnt list|did not list|never listed|havent listed|forgot to list|forgot to send|forgot to share|why|how come|
    what if|what about if|what time|what day|how old|how do i|how do you|how do we|how to|how can i|
    how can we|how can you|how do u|who can|who is on|whos on|who is in|whos in|who is working|whos working|
    tell me when|tell me if|tell me once|let me know when|let me know if|let me know once|alert|alert me|notify|
    notify me|inform me|remind me to|remind us|remind me when|remind me about|reminder|warn|ping me when|tell him|
    tell her|tell them|ask him|ask her|ask them|what a waste|what a shame|waste of time|policy|policies|
    was late|is late|are late|running late|
    how do returns|
    tomorrow|tmrw|tmr|tommorow|tomorow|next week|next month|next year
  `,
  change: listed`
    change|set|update|make|put|rename|delete|remove|undo|cancel|correct|adjust|edit|add|record|log|enter|write|raise|
    lower|reduce|increase|mark|merge|archive|restore|new|create|import|export|invite|call|use|move|transfer|count|
    stop|start|book|note|register|sell|receive|waste|bin|return|throw|deduct|minus
  `,
  profit: listed`
    profit|profits|profitable|profitability|markup|mark up|mark-up|losing money|loosing money|making a loss|loss|
    losses|proft|porfit|proffit|margin|margins|earning|earnings|earn|earned|gain|gains|gained|gross profit|net profit|
    gp|p&l|pnl|money after cost|after costs|faida|made a profit|making money|made money|make money|making any money|
    did we clear|have we cleared|in the black|in profit|take home|clear profit|cleared|
    clear after|left over after cost|bottom line|kita|tubo|
    munafa|kamai
  `,
  worth: `${heard.WORTH_HEARD}|worth|value|valued|valuation|tied up|sitting in stock|stuck in stock|locked up|capital|stock value|inventory value`,
  cost: listed`
    ${heard.COST_HEARD}|cost price|costs price|buying price|purchase price|purchase rate|buying rate|cost rate|cp|unit cost|cost us|
    costs us|cost me|costs me|costing us|costing me|cost the shop|cost to us|cost to buy|pay for|paying for|paid for|
    buy for|buying for|bought for|get for|buy it for|buy it at|buying at|bought at|pay the supplier|pay supplier|
    landed cost|our cost|my cost|cost of goods|supplier price|trade price|wholesale cost
  `,
  bought: 'buy|buying|bought|pay|paying|paid',
  price: listed`
    ${heard.PRICE_HEARD}|price|prices|priced|pric|prise|pricing|rate|rates|mrp|srp|charge|charged|charging|charges|cost|costs|costing|
    go for|goes for|going for|sell for|sells for|selling for|selling at|sell at|sells at|sell it for|sell them for|
    selling it for|sell it at|sell that for|sell those for|retail|retail at|retails for|selling price|sell price|
    price tag|go sell|dey sell|dem sell|dem dey sell|ticket|tagged|tagged at|bei|presyo|magkano|hm po|hm|daam|ask for|
    asking price|set at|marked at|ring up at|at how much|for how much each|at what price|the damage on|the damage for|
    how much selling|how much now selling
  `,
  'soft-price': listed`
    ${heard.SOFT_PRICE_HEARD}|how much is|how much are|how much for|how much r|how much the|how much a|how much do|how much per|how much each|
    howmuch is|howmuch are|hw much is|hw much are|for how much|what is a|whats a|what are a|is how much|are how much|
    each how much|how much one|how far for
  `,
  prices: 'prices|price list|pricelist|rates|rate list|rate card|price sheet|menu|all prices',
  star: listed`
    mabenta|pinakamabenta|pinaka mabenta|malakas ang benta|best seller|best sellers|bestseller|bestsellers|best selling|bestselling|best-selling|top seller|top sellers|
    top selling|top-selling|hot seller|hot sellers|biggest seller|biggest sellers|best performer|best performers|
    top performer|top performers|best performing|top performing|star product|star item|fast mover|fast movers|
    fast moving|fast-moving|fastest mover|fastest movers|fastest moving|fastest selling|quickest selling|best item|
    best items|best product|best products|top item|top items|top product|top products|top 3|top 5|top 10|top three|
    top five|top ten|most popular|popular|hot items|hot item|most sold|most selling|most sales|highest selling|
    highest seller|highest sales|highest sold|sells the most|sells most|sold the most|sold most|sell the most|
    selling most|selling the most|sold best|sells best|selling best|sell best|sell pass|sold pass|number one|no 1|
    number 1|moves fastest|moving fastest|moved most|flying off|flying out|flies off|selling like|biggest earner|
    best earner|top earner|money maker|moneymaker|customers buying most|people buying most|crowd favourite|favourite|
    bestest|selling well|sells well|sell well|sold well
  `,
  'by-number': listed`
    sell pass|sold pass|sell pass all|by quantity|by number|by count|by units|by volume|in quantity|in units|
    by pieces|quantity wise|unit wise
  `,
  most: listed`
    best|top|most|fastest|fast|quickest|pass|highest|hottest|biggest|greatest|leading|number one|winner|winners|
    strongest
  `,
  flop: listed`
    ${heard.FLOP_HEARD}|worst seller|worst sellers|worst selling|slow seller|slow sellers|slowest seller|slowest sellers|slowest selling|
    slow selling|slow mover|slow movers|slow moving|slow-moving|slowest mover|slowest movers|slowest moving|
    slowest item|slowest items|least selling|least sold|least popular|lowest selling|lowest seller|lowest sellers|
    poor seller|poor sellers|poorest seller|dead stock|deadstock|dead item|dead items|not selling|isnt selling|
    arent selling|not moving|isnt moving|arent moving|not sold|hasnt sold|havent sold|didnt sell|doesnt sell|
    dont sell|wont sell|wont move|hardly sells|hardly selling|barely selling|hardly moving|barely moving|unpopular|
    sold least|sells least|sells the least|sold the least|selling least|selling the least|sold worst|sells worst|
    gathering dust|collecting dust|sitting on the shelf|just sitting|not going|unsold|moves slowest|worst performer|
    worst performers|is not moved|is not moving|is not selling|not moved|not shifted|
    not shifting|hasnt moved|havent moved|hasnt shifted|isnt shifting|bottom seller|bottom sellers|
    bottom selling|bottom 5|bottom five|bottom 3|bottom three|bottom 10|
    flop|flops
  `,
  least: 'worst|slowest|least|poorest|lowest|slow|slowly|bottom|badly|weakest',
  sold: listed`
    ${tagalog.question.sold}|${heard.BOUGHT_HERE}|${heard.SOLD_HEARD}|salesperson|salespeople|salesman|salesgirl|salesboy|sold|sell|sells|
    selling|sale|sales|
    seling|selled|rung up|
    rang up|done in sales|benta|uza|becha|bika|bikri|bikri hua|bikri hui
  `,
  offered: heard.OFFERED,
  dealt: listed`
    do yesterday|do this week|do last week|do this month|do last month|do so far|do on|take in|took in|taken in|
    taking in|pull in|pulled in|rake in|raked in|bank|banked|ring in|rang in|clock up|clocked up|make|made|making|
    take|took|taken|taking|moved|move|moves|moving|shifted|shift|shifting|gone|went|go|goes|going|gone through|
    got rid of|get rid of|get through|got through|don go|don commot|don comot|don move|don waka|walked out|walk out|
    walked|left the shop|leave the shop|leave the shelf|left the shelf|out the door|gone out|go out|went out|turned over|turn over|ring up|bring in|brought in|come in today|done|do today|did today|
    performing|perform|doing
  `,
  plan: listed`
    should|can i sell|can we sell|can you sell|could i sell|could we sell|could you sell|shall|would|will|might|lets
  `,
  figures: listed`
    ${tagalog.question.figures}|sales|sale|bikri|takings|taking|damage|revenue|revenues|turnover|turn over|income|collection|
    collections|figures|total|
    totals|till|z|z report|eod|end of day|day end|report|reports|summary|earned in sales|cash up|numbers|business|
    sales figure|total sale|money in|money made|money|cash|how are we doing|how we doing|how did we do|hows business|
    hows the day|hows it going today|hows trade|trade|trading|the day gone|how was the day|how was business|
    how has business|how did the day|mauzo|benta|how was today|how is today|hows today|hows today going|how has today|
    how market|how market today|
    how is market|hows market|how was market|how market be|
    how today went|how today|how many customers|compare to|compare with|compared to|compared with
  `,
  low: listed`
    ${heard.WHAT_ALL}|${heard.LOW_HEARD}|going to finish|gonna finish|will finish soon|anything low|any low|low na|low na ba|low stock na|
    ano low|ano ang low|anong low|whats low|wats low|what is low|wat is low|what low|which is low|which item is low|
    which one is low|
    which product is low|
    which stock is low|which items low|which item low|what item is low|what items low|which thing is low|    ubos|
    paubos|malapit maubos|malapit na maubos|nauubos|almost ubos|running out of|run short|running short of|
    running low on|going short|need more of|nearly gone|almost gone|getting down|khatam|khatam hone|inaisha|zinaisha|
    karibu kuisha|imekaribia kuisha|e don dey finish|dey finish|wan finish|nearly done|near empty|almost empty|
    nearly empty|we short of|short of|finishing up|thin on|getting thin|light on|getting light|down to the last|
    on the low side|low side|lows|scarce|getting scarce|getting over|almost over|nearly over|getting finished|
    getting less|reducing|running low|run low|runs low|getting low|going low|low stock|low on|short|shortage|
    shortages|short on|short of|running short|running out|run out soon|running out soon|going to run out|
    gonna run out|about to run out|close to finishing|almost out|nearly out|almost finished|nearly finished|
    almost done|finishing|about to finish|soon finish|go finish|running down|near finish|near to finish|
    need topping up|needs topping up|need refilling|needs refilling|need restocking|needs restocking|needs reordering|
    need reordering|needs ordering|need ordering|needs to be ordered|need to be ordered|needs order|to be ordered|
    below minimum|below min|under minimum|under min|below reorder|below the reorder|at minimum|hit minimum|below par|
    under par|critical|reorder list|re-order list|order list|shopping list|buying list|restock list|purchase list|
    to order|to reorder|to restock|to buy|to replenish|due for order|due for reorder|due for reordering|
    worth ordering|ordering list|to order list|what we need|what do we need|what do i need|what else do we need|
    what else do i need|must buy|must order|anything to order|lacking|depleted|depleting
  `,
  order: listed`
    order|orders|ordering|reorder|re-order|reordering|restock|restocking|replenish|buy|buying|get in|get more|
    get more of|top up|refill|stock up on|stock up|topping up|ordered|purchase
  `,
  must: listed`
    need|needs|should|must|have to|has to|gotta|shall|want|supposed|ought|do i|do we|time to|ready|list|due|
    from the wholesaler|from the supplier|from the depot|from the market
  `,
  out: listed`
    ${heard.ALL_OVER}|out of stock|out-of-stock|run out|run out of|ran out|ran out of|all out|sold out|out of|completely out|
    totally out|zero stock|none left|nothing left|no stock|empty|at zero|zero|finished|gone completely|oos|all gone|
    don finish|wey don finish|don finish finish|e don finish|don quench|stock out|stockout|stocked out|stock-out|
    finish finish|isnt in stock|not in stock|no more|dont have
  `,
  stand: heard.STANDING,
  faring: heard.FARING,
  'adds-up': listed`
    does that make|does that make it|does that make us|does that bring us to|does that bring it to|
    does that give us|does that give me|that makes|does that leave us|does that leave|that leaves us
  `,
  'is-that':
    'be that|was that|has that been|that be|is that|is that now|is that then|thats that|is this|is that in all|is that altogether|is that so far|are that|is that na|is that been',
  left: listed`
    ${heard.FARING}|${heard.LEFT_HEARD}|have or not|got or not|there or not|available or not|have or no|
    ${heard.STANDING}|leave us|leaves us|in the way of|by way of|${tagalog.question.left}|left|lef|remaining|remain|remains|
    remained|in stock|instock|in-stock|on hand|in hand|balance|bal|baki|remnant|
    on the shelf|on shelf|on the shelves|in the shop|in the store|in the back|out the back|at the back|in the fridge|
    in the freezer|in the cooler|in the storeroom|in the stockroom|stock level|stock levels|stock left|stock count|
    stock balance|stock position|in inventory|we holding|are we holding|on us|imebaki|natira|natitira|bacha|bachi|
    pending|sitting on|still there|how much is there|how many is there|how much are there|how many are there|
    how much there is|how many there are|is in it|are in it
  `,
  have: listed`
    have|has|had|hv|hav|got|gat|stock|stocks|stok|stk|inventory|quantity|qty|available|availability|avail|availabe|
    any|hold|holding|keep|carry|carrying|carried|enough|there|there is|there are|do we sell|do you sell|do u sell|
    ache|achhe|aache|still|count|level|levels|running|more|some|meron|iko|hai|dey|spare|supply|amount
  `,
  all: listed`
    all|everything|every|whole|entire|full|complete|catalogue|catalog|total stock|everything we|all our|all my|all the
  `,
  goods: listed`
    whatd|whatve|howd|how did|how was|how has|item|items|product|products|thing|things|good|goods|stuff|one|ones|line|
    lines|sku|skus|article|articles|what|which|catalogue|catalog|range|flavour|flavor|flavours|flavors|brand
  `,
  who: listed`
    ${heard.WHO_HEARD}|who|whos|whose|which staff|which member|which person|which employee|which cashier|which seller|which of my staff|
    which one of us|by staff|by member|by person|by cashier|by employee|per staff|per person|per member|per cashier|
    per employee|each staff|each person|each member|each cashier|staff wise|staffwise|member wise|which guy|
    which girl|anybody|anyone
  `,
  when: listed`
    when|whens|last time|when last|last|latest|most recent|most recently|how long since|how long has it been since|
    how long ago|how recently|lately|lst time
  `,
  where: listed`
    where|wheres|whereabouts|where abouts|which shelf|which aisle|which rack|which place|which bin|which row|
    which room|which drawer|which fridge|what shelf|what aisle|what rack|what bin|what row|location|located|find the|
    to find|kept|keep the|situated
  `,
  ...englishMoved,
  ...englishRarer,
  minimum: listed`
    minimum|min|reorder point|reorder level|reorder at|alert level|min level|minimum level|par level|threshold|
    do we reorder|should we reorder|at what point
  `,
  entries: listed`
    entries|entry|history|log|logged|activity|transactions|movements|recorded|written down|what was entered|
    what did i enter|what did i write|what have i entered|happened|wrote|what was noted|what is noted|
    what you noted|what changed|any changes|changes today|changes yesterday|whats changed
  `,
  help: listed`
    what can you do|what can u do|what do you do|what can i ask|what can i say|what can i type|what can i do here|
    how does this work|how does it work|how do you work|how does the bot work|what are the commands|what commands|
    help menu|need help|how this works|how does this thing work|what are you for|instructions|guide me|user guide|
    manual
  `,
  closing: heard.CLOSING,
  'soft-left': heard.SOFT_LEFT_HEARD,
  'soft-low': heard.SOFT_LOW_HEARD,
  beside: listed`
    ${heard.BESIDE_HEARD}|wey|chal|chal raha|chal raha hai|raha|rahi|
    ${tagalog.question.beside}|around|here|karna|hua|dem|compare|ang|ng|si|ni|yung|yong|mga|sa|si|dey|abi|nau|oo|aba|
    upstairs|downstairs|outside|
    inside|somewhere|anywhere|elsewhere|anymore|left over|handy|please|plse|pleas|mate|love|hun|hon|darling|pet|chief|
    dude|man|lads|guys|folks|everyone|all|both|today|now|currently|presently|rn|atm|asap|quick|quickly|actually|
    exactly|roughly|about|altogether|total|totally|individually|separately|each|per|looking|like|doing|holding|
    showing|sitting|hanging|lying|waiting|customer|customers|lady|guest|client|regular|someone|somebody|person|guy|
    boss|manager|owner|supplier|system|book|books|app|record|records|pc|screen|computer|sheet|file|normally|usually|
    generally|still|yet|already|ever|also|too|again|then|tho|though|really|even|only|just|maybe|perhaps|approx|ish|
    yes|no|not|and|or|but|with|without|for|of|to|in|on|at|by|from|as|than|compared|versus|vs|between|because|since|
    before|after|until|till|it|its|that|thats|this|these|those|they|them|their|he|she|his|her|him|us|me|my|mine|our|
    ours|your|yours|a|an|the|so|wise|basis|side|counter|till|shelf|shop|store|storeroom|warehouse|fridge|freezer|
    stockroom|cooler|cellar|basement|office|window|display|sir|madam|maam|bruh|bruv|innit|eh|hey|ba|pa|na|nga|naman|
    kaya|kuna|iko|yetu|leo|jana|ya|wa|hai|ka|ki|ke|abhi|aaj|kal|yaar|bhaiyya|anna|da|di|nyo|niyo|kayo|lah|leh|ah|oh|
    um|uh|er|dear|team|size|sizes|type|types|kind|kinds|variety|colour|colours|color|colors|version|pack|packs|packet|
    packets|box|boxes|bottle|bottles|unit|units|piece|pieces|pcs|kg|kilo|kilos|litre|litres|sitting|ready|urgent|
    urgently|real|physical|physically|actual|current|currently|usual|regular|latest|general|overall|combined|together|
    altogether|happening|situation|status|scene|story|deal|position|update|info|details|going|get|got|gotten|see|know|
    knows|think|suppose|reckon|guess|say|says|said|tell|told|want|wants|need|needs|like|check|checking|asking|asks|
    wondering|remember|forgot|sure|right|first|second|third|lot|lots|bit|while|week|weeks|month|months|year|day|days|
    hour|hours|time|times|morning|evening|afternoon|night|tonight|yesterday|recent|recently|lately|end|start|
    beginning|far|near|fine|okay|ok|good|bad|hello|hi|thanks|thank|ta|cheers|wise|bcoz|coz|cos|cuz
  `,
}

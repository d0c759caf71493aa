import { each, listed } from '../../listed.ts'

/** "Anyone buy bananas?": what others bought, the shop sold. */
export const BOUGHT_HERE = each(
  'anyone|anybody|someone|somebody|people|customers|any customer|a customer|they',
  'buy|bought|take|took',
)

/** "What all is low", as it is asked in India. */
const LOW_OF_ALL = each(
  'what all|which all|whats all|what all items|which all items|what all things|what all stock|what all stocks|what all products',
  [
    'low|is low|are low|is less|are less|is short|are short|is finishing|are finishing|is running low|are running low',
    'is getting low|are getting low',
  ].join('|'),
)

/** How a price or something else is asked for that begins with no word of questions, or in another tongue. */
export const ASKED_HEARD = listed`
  at what price|at wat price|at what rate|at wat rate|at how much|for what price|ano po|ano po yung|ano yung|nani|
  niambie|nipe|nionyeshe|sabihin mo|batao|bolo|bolo na|bolna|bataana|batana|dekho|dekh ke batao|ano|wah|weh|wha|
  wat kos|wat is|hoeveel kos|bata do|bataiye|dikhao|dikha do
`

/** "How much" in more tongues. */
export const AMOUNT_HEARD =
  'bei gani|mag kano|bikam|b kam|bi kam|kam price|kam el price|kam hatha|shehal|quanto|meron pang ilan'

/** That goods are offered, behind which "how much" asks for their price: "we sell soap how much". */
export const OFFERED = listed`
  sell|sells|selling|give|gives|giving|dey sell|de sell|dey give|de give|tunauza|mnauza|unauza|nauza|wanauza|becho|
  bechte|bechte hain|bech rahe|binebenta|tinda
`

/** "How much we are selling the charger": at what price it is offered, unless a day is told. */
const ASKED_OF_OFFER = each(
  'how much|at how much|for how much|how much rupees|how much money|what price|what prices|what rate|wat price|which price|how much price',
  each(
    'we|you|u|i|they|una|oga',
    'are selling|r selling|selling|are giving|giving|are charging|charging|dey sell|de sell|sell|sells|dey give|give it for|asking|are asking|want',
  ),
)
/** "How much we de sell am", "how much be one soap": asks for a price. */
export const PRICE_HEARD = [
  ASKED_OF_OFFER,
  'retailing|retailing at|retailing for|on sale for|on sale at|listed at|listed for|marked up at|down for|let it out at|run|runs|set me back|set you back|set them back|set her back|set him back|sets you back|sets me back|stickered at|knock out for|let go for|let them go for|let it go for',
  'mag kano|kitne ka|kitne ki|kitne me|kitne mein|kitne kaa|bei gani|for how much|the damage if|de sell|de sell am|dey sell am|dey go for|de go for|kam price|bikam|flogging it for|tunauza|mnauza|unauza|at what rate',
].join('|')
/** The same, unless it asks what is left. */
export const SOFT_PRICE_HEARD = 'how much be|how much be one|how much na|how much na one|how much for one|how much una'

/** Behind a question these say no more: "what do we sell soap at these days". */
export const CLOSING = listed`
  these days|nowadays|now|today|again|currently|right now|at the moment|then|please|pls|plz|mate|boss|bro|each|apiece|
  here|usually|normally|tho|though|anyway|ah|eh|lah|leh|sef|self|abeg|sir|madam|maam|love|guys|team|at present|
  presently|this week|per piece|a piece|a pop|one|these times|anymore|ji|bhai|po|na|ngayon|sasa
`

/** That goods were sold, in more tongues. */
export const SOLD_HEARD = listed`
  flog|flogs|flogged|flogging|tumeuza|nimeuza|umeuza|ameuza|wameuza|aliuza|waliuza|tuliuza|niliuza|imeuzwa|zimeuzwa|
  bika hai|bikri hua|bikri hui|bike|becha hai|nabenta|naibenta|nakabenta|verkoop|thengisa
`

/** That goods are there, as it is said where people knock about. */
export const LEFT_HEARD = listed`
  knocking about|knocking around|kicking about|kicking around|floating about|floating around|lying about|lying around|
  hanging about|hanging around|to hand|in the esky|in the bakkie|for store|for inside shop|stocked up on|
  well stocked on|in the drawer|in the cabinet|out front|on display|in the box|in the crate|in the tub|in the jar|
  in the bin store|pon di shelf|pon shelf|inna di shop
`

/** The same beside a product; people are good for tonight, and leave, too. */
export const SOFT_LEFT_HEARD = listed`
  leave|leff|lefting|figure|figure for|figure on|a figure for|a figure on|number for|number on|number of|the count for|
  the count on|the count of|count for|a count for|the number for|the number on|
  ${each('we|are we|u|you|you lot', 'alright for|all right for|ok for|okay for|good for|good on|sorted for|fine for|right for|covered for|covered on')}
`

/** What a product costs the shop. */
export const COST_HEARD = listed`
  set us back|sets us back|set me back|sets me back|setting us back|stand us in|stands us in|stand us|stands us|
  stood us|do we get it for|landing at|landing cost|cost to land|puhunan|puhunan natin|take buy|dey take buy|dey buy|go buy am|don buy am|kapital|capital price|
  paying in|pay in for|paying in for|kununua|bei ya kununua|kharid|kharid rate|kharida|kitne me liya|kitne mein liya|
  laane ka|give us for it|charge us|charges us|charging us|being charged|bill us
`

/** That goods run out. */
export const LOW_HEARD = listed`
  running dry|run dry|going dry|below the mark|below the limit|on its last legs|
  on their last legs|scraping the barrel|down to the dregs|wah fi buy|running off|
  going off the shelf fast|
  ${each('below|under|beneath|at or below|past|at|beyond|less than|lower than', each('its|their|the|our|there', 'reorder point|reorder points|reorder level|reorder levels|minimum|minimums|min|mins|min level|minimum level|minimum levels|limit|limits|threshold|thresholds|alert level|alert levels|par|par level'))}|
  ${each('below|under|beneath', 'reorder point|reorder points|reorder level|reorder levels|minimum level|minimum levels|min level|min levels|alert level|alert levels|par level|threshold|limit|safety stock')}
`

/** The same of a product, or where it is plainly asked; few of us are here tonight, too. */
export const SOFT_LOW_HEARD = listed`
  below the line|under the line|hardly any of|hardly any|barely any of|barely any|very few of|next to none of|
  not much of|not many of|very little of|only a few of|only few of|just a few of|least of|fewest of|soon done|
  soon finish|soon over|near done|wan finish|done soon|finish soon|finishes soon
`

/** That goods do not sell. */
export const FLOP_HEARD =
  'dont move|dont shift|doesnt move|doesnt shift|does not move|does not sell|do not move|do not sell|do not shift|never move|never sell|never sells|never moves|nobody buys|nobody is buying|nobody wants|no one buys|no one is buying|no one wants|people dont buy|people are not buying|people arent buying|customers dont buy|customers are not buying|customers arent buying|taking up shelf space|not popular|lines are dead|are dead|which is dead|whats dead|dead weight|dud|duds|is a dud|are duds|gathering cobwebs|not budging'

/** What is bound in stock. */
export const WORTH_HEARD = listed`
  cash in stock|money in stock|sitting on in stock|cash tied up|money tied up|money sitting|cash sitting|
  money on the shelves|cash on the shelves|money on the shelf|money inside stock|money inside the stock
`

/** Asks who did it, in more tongues. */
export const WHO_HEARD = 'nani|kisne|sino|kisney'
/** Is no part of a name that it stands beside. */
export const BESIDE_HEARD =
  'much|kamusta|zinaa|haya|sema|buda|walai|don|deh|di|pon|inna|fi|fah|mek|nuh|seh|unu|yuh|pan|gwaan|a gwaan|sia|wor|hor|letting|let|moja|kila|huwa|saa|aar|ekhon|average|avg|meh|liao|lor|leh|ang|nag|yun|kya|hua|bhi|wala|wali|wale|zote|hii|hiyo|ile|yangu|nou|nog|tog'

/** "Which goods don low", "wetin don remain small", "nini imepungua", "wat is min": what is low, in more tongues. */
const LOW_TONGUES = [
  each(
    listed`
      wetin|which|which one|which ones|which thing|which things|which goods|which goods dem|which market|
      which product|which products|which item|which items
    `,
    listed`
      don low|don dey low|dey low|don go low|don remain small|remain small|dey remain small|don small|don reduce|
      don dey reduce|dey reduce|don near finish|don nearly finish|don almost finish|wan low
    `,
  ),
  each(
    'nini|kipi|vitu gani|bidhaa gani|bidhaa zipi|zipi|gani',
    listed`
      imepungua|zimepungua|vimepungua|kimepungua|inapungua|zinapungua|vinapungua|zinakaribia kuisha|inakaribia kuisha|
      vinakaribia kuisha|zimebaki kidogo|imebaki kidogo
    `,
  ),
  each(
    'ano na|ano na ang|ano ang|ano na po ang|anong|ano na po',
    listed`
      paubos|paubos na|mauubos|mauubos na|malapit maubos|malapit nang maubos|kaunti na lang|konti na lang|kulang|
      kulang na
    `,
  ),
  each(
    'kya kya|kya|kaunsa maal|konsa maal|kaun sa maal|konsa saman|kaunsa item',
    'kam pad raha hai|kam ho gaya|kam ho gaya hai|kam ho raha hai|khatam ho raha hai|khatam hone wala hai',
  ),
  listed`
    wat is min|wat raak min|wat raak op|wat is amper op|wat is laag|wat is amper klaar|watter goed is min|
    watter goed raak op
  `,
].join('|')

const WHICH =
  'which items|what items|which item|what all|which all|which products|what all items|which things|what things'

/** "Which items stock is less", "stock kam hai kiska", "khatam hone wala": what is low, as it is asked in India. */
export const WHAT_ALL = [
  LOW_TONGUES,
  LOW_OF_ALL,
  each('stock|stocks', 'is less|are less|is very less|less|less hai|is low|are low|kam|kam hai|kam he|kam ho gaya'),
  each('less|lesser|kam', 'stock|stocks|stock items|stock products|stock wale'),
  each(
    'kya|kya kya|kaunsa|konsa|kaun sa|kon sa|kiska|kiska kiska|kis ka',
    'kam|kam hai|kam he|stock kam|stock kam hai',
  ),
  each('khatam|khatm|finish', 'hone wala|hone wale|hone wali|hone wala hai|hone wale hai|hone ko|hone ko hai|honewala'),
  each('about to|going to|gonna|will|will soon', 'get over|finish|be over|get finished'),
  each(WHICH, 'are less|is less|less'),
].join('|')

/** "Which items are over": of what there is none left. */
export const ALL_OVER = each(WHICH, 'is over|are over|over|got over|is khatam|are khatam|khatam|khatam hai')

/** How much of something there is, though the words may ask for a price or for sales: "how are we going for pies". */
export const FARING = listed`
  ${each(
    'howzit|howsit|how are we|howre we|how we|how r we|hows it|how is it|hows we|how is everything|how are things',
    'going for|going on|going with|doing for|doing on|looking for|looking on|looking with',
  )}|
  ${each('how are we|howre we|how we', 'fixed for|placed for|placed with|set for|off for|tracking for|sitting for|sitting on|standing on')}
`
/** Where a shop stands with something, or what is left of it: "where does that leave us". */
export const STANDING = listed`
  where does that leave us|where does that leave me|where does this leave us|where has that left us|
  wheres that leave us|
  where do we stand|where are we with|where are we on|where are we for|where are we|where we at|where are we at
`

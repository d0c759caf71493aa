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
  niambie|nipe|nionyeshe|sabihin mo|batao|bata do|bataiye|dikhao|dikha do
`

/** "How much" in more tongues. */
export const AMOUNT_HEARD =
  'bei gani|mag kano|bikam|b kam|bi kam|kam price|kam el price|kam hatha|shehal|quanto|meron pang ilan'

/** That goods are offered, behind which "how much" asks for their price: "we sell soap how much". */
export const OFFERED = listed`
  sell|sells|selling|give|gives|giving|dey sell|de sell|dey give|de give|tunauza|mnauza|unauza|nauza|wanauza|becho|
  bechte|bechte hain|bech rahe|binebenta|tinda
`
/** "How much we de sell am", "how much be one soap": asks for a price. */
export const PRICE_HEARD =
  'mag kano|kitne ka|kitne ki|kitne me|kitne mein|kitne kaa|bei gani|for how much|the damage if|de sell|de sell am|dey sell am|dey go for|de go for|kam price|bikam|flogging it for|tunauza|mnauza|unauza|at what rate'
/** The same, unless it asks what is left. */
export const SOFT_PRICE_HEARD = 'how much be|how much be one|how much na|how much na one|how much for one|how much una'

/** That goods were sold, in more tongues. */
export const SOLD_HEARD = listed`
  flog|flogs|flogged|flogging|tumeuza|nimeuza|umeuza|ameuza|wameuza|aliuza|waliuza|tuliuza|niliuza|imeuzwa|zimeuzwa|
  bika hai|bike|becha hai|nabenta|naibenta|nakabenta|verkoop|thengisa
`

/** That goods are there, as it is said where people knock about. */
export const LEFT_HEARD = listed`
  knocking about|knocking around|kicking about|kicking around|floating about|floating around|lying about|lying around|
  hanging about|hanging around|to hand|in the esky|in the bakkie|for store|for inside shop
`

/** What a product costs the shop. */
export const COST_HEARD = listed`
  set us back|sets us back|set me back|sets me back|setting us back|stand us in|stands us in|stand us|stands us|
  stood us|do we get it for|landing at|landing cost|cost to land
`

/** That goods run out. */
export const LOW_HEARD = listed`
  running dry|run dry|going dry|below the line|under the line|below the mark|below the limit|on its last legs|
  on their last legs|scraping the barrel|down to the dregs
`

/** That goods do not sell. */
export const FLOP_HEARD =
  'lines are dead|are dead|which is dead|whats dead|dead weight|dud|duds|is a dud|are duds|gathering cobwebs|not budging'

/** What is bound in stock. */
export const WORTH_HEARD = listed`
  cash in stock|money in stock|sitting on in stock|cash tied up|money tied up|money sitting|cash sitting|
  money on the shelves|cash on the shelves|money on the shelf|money inside stock|money inside the stock
`

/** Asks who did it, in more tongues. */
export const WHO_HEARD = 'nani|kisne|sino|kisney'
/** Is no part of a name that it stands beside. */
export const BESIDE_HEARD = 'much|kamusta|zinaa|haya|sema|buda|walai'

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

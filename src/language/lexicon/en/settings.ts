import { each, listed } from '../listed.ts'
/** What the words of a stated minimum say. */
export const MINIMUM_KINDS = [
  'noun',
  'soft',
  'set',
  'floor',
  'reorder',
  'left',
  'want',
  'always',
  'is',
  'from',
  'filler',
] as const
/** What the words of a price that goes up or down by something say. */
export const STEP_KINDS = [
  'up',
  'down',
  'take',
  'add',
  'off',
  'onto',
  'by',
  'more',
  'less',
  'noun',
  'since',
  'void',
] as const

/** How English says that a stock shall not fall below a figure, with words of other tongues. */
export const englishMinimum: Readonly<Record<(typeof MINIMUM_KINDS)[number], string>> = {
  noun: listed`
    min|minimum|minimums|mins|min level|min stock|min qty|min quantity|minimum stock|minimum stock level|
    minimum level|minimum quantity|minimum qty|minimum of|minimum limit|min limit|low limit|lower limit|
    low stock limit|low stock level|low alert|low stock alert|stock alert|low warning|low stock warning|alert level|
    alert limit|alert point|alert at|alert stock|alarm level|warning level|warn level|warn at|flag at|reorder level|
    reorder point|reorder limit|reorder at|reorder qty level|re-order level|re-order point|re-order at|
    reordering level|reordering point|ordering point|order point|restock level|restock point|par|par level|par stock|
    safety stock|safety level|buffer|buffer stock|buffer level|threshold|threshold level|stock threshold|
    low threshold|trigger level|trigger point|floor level|bottom limit|stock limit|lowest level|kima cha chini|
    kiwango cha chini|low level for|low level on|low level of|low stock level for|low stock mark|must alert at|should alert at|need alert at|to alert at|must warn at|
    should warn at|alert me at|warn me at|alert from|minimum to keep|
    minimum keep|min keep|base stock|base level|cut off level|
    refill level|refill point|top up point|top up level|kam se kam stock|minimum sa|minimum ng
  `,
  soft: 'low stock|low level|alert|alarm|warning|warn|flag|trigger|floor|cut off|cutoff|limit|lowest|low',
  set: 'set|make|put|change|update|raise|lower|bump|increase|reduce|drop|adjust|edit|fix|bump up|set up|create|add',
  floor: listed`
    never go below|never goes below|never go under|never goes under|never drop below|never drops below|
    never drop under|never fall below|never falls below|never fall under|never get below|never gets below|
    never be below|never less than|never have less than|never lower than|not go below|not go under|not drop below|
    not fall below|not be less than|not be below|dont go below|dont go under|dont drop below|dont want less than|
    dont let it go below|shouldnt go below|shouldnt drop below|should not go below|should not go under|
    should not drop below|should not fall below|should never go below|should never go under|should never drop below|
    should never fall below|should never be below|should never be less than|must not go below|must never go below|
    ${each('must never|should never|can never|may never|must not|should not|shouldnt|mustnt|cant|cannot|never|not to', 'be less than|be lower than|be under|be below|go lower than|go less than|get lower than|get less than|get below|get under|drop to less than|have less than')}|
    ${each('must always|should always|ought to always|need to always|always|must', 'have at least|have atleast|keep at least|keep atleast|hold at least|hold atleast|be at least|stay above|have no less than|have a minimum of')}|
    ${each('we|i', 'must always have at least|should always have at least|need to always have at least|must have at least|should have at least|should always have|must always have|always want at least|always need at least')}|
    must always have|should always have|
    go below|go under|drop below|drop under|fall below|fall under|get below|get under
  `,
  reorder: 'reorder|re-order|reorder it|reorder them|reordering',
  left: listed`
    left|remaining|remain|in stock|or less|or fewer|or below|are left|is left|pieces left|get to|down to|at|when|
    when its|when there are|when theres|when we have|once|once there are|if|whenever|when it hits|when it reaches|
    when we get to|when we hit
  `,
  want: listed`
    want|we want|i want|need|we need|i need|have|we have|i have|want to have|need to have|must have|should have|
    we must have|we should have|
    at least|atleast|not less than|no less than|no fewer than|i like|we like|id like|let|dont let|do not let|
    never let|let it
  `,
  always: 'always|at all times|all the time|at any time|every time|all times|at all time|in stock always|never',
  is: listed`
    is|are|to|at|as|=|:|should be|must be|will be|shall be|to be|now|is now|to be at|be|iwe|ni|of|for|on|equals|
    has to be|needs to be|ought to be|becomes|from now|from now on|today onwards
  `,
  from: 'from|was|instead of|not|rather than',
  filler: listed`
    keep|up|down|up to|down to|maintain|hold|have|we|i|you|the|a|an|our|my|stock|stock of|of|for|on|in|level|pls|
    please|plz|kindly|can you|could you|can u|could u|will you|would you|hi|hey|hello|ok|okay|thanks|thank you|thx|
    boss|bro|bhai|bhaiya|sir|madam|mate|po|na|lang|o|oh|abeg|oga|just|ka|ki|ke|ko|ya|kar do|kardo|karo|rakho|rakhna|
    rakh do|rakhein|set karo|kar dena|weka|wekea|iwe|let|lets|it|them|new|a new|here|in the shop|in the store|
    in store|in stock|on the shelf|on the shelves|on shelf|in the fridge|in the freezer|in the back|out front|
    at any time|too|also|again|going forward|from now on|from now|from today|us|me|hand|on hand|every|day|with|
    sasa|ilagay|gawin|gawing|yung|ang|ng|sa|mo
  `,
}

/** Words of a minimum that tell how it is now, or usually. */
export const englishHowItIs =
  'at low level|at the low level|at our low level|we always have|we always keep|i always have|i always keep|always had'

/** How English says that a price goes up or down by an amount. */
export const englishStep: Readonly<Record<(typeof STEP_KINDS)[number], string>> = {
  up: listed`
    up|put up|raise|raised|raising|increase|increased|increasing|bump|bump up|bumped|bumped up|hike|hiked|hike up|
    push up|jack up|jacked up|lift|go up|goes up|going up|went up|gone up|has gone up|have gone up|increase by|
    raise by|+|plus|upped|upping|step up|markup|mark up|marked up|badhao|badha do|badha|ongeza|itaas|taasan
  `,
  down: listed`
    down|put down|lower|lowered|lowering|reduce|reduced|reducing|drop|dropped|dropping|decrease|decreased|cut|cutting|
    slash|slashed|go down|goes down|going down|went down|gone down|has gone down|come down|comes down|came down|
    bring down|brought down|mark down|marked down|kam karo|kam kar do|punguza|ibaba|babaan
  `,
  take: 'knock|knocked|take|shave|shaved|trim|trimmed|chop|cut|slice',
  add: 'add|adding|stick|put|slap|whack',
  off: 'off|off of|off the price of|off price of|off the price on|from the price of|off the price',
  onto: listed`
    to the price of|on the price of|to price of|onto the price of|on price of|on top of the price of|
    on to the price of|on the price|to the price|on|onto|on top of|on to
  `,
  by: 'by|with another|by another|another|a further|by a',
  more: 'more|more expensive|dearer|extra|higher|costlier',
  less: 'less|cheaper|lower|less expensive',
  noun: listed`
    price|prices|price of|the price of|the price for|price for|price on|the price on|selling price|selling price of|
    the selling price of|sale price|retail price|rate|rate of|rates|mrp|bei|bei ya|presyo|presyo ng|price tag
  `,
  since: listed`
    now|from now|from now on|from today|from today on|from this morning|starting today|today onwards|from now onwards|
    as of today|effective today|going forward
  `,
  void: listed`
    the|our|my|a|an|put|bring|push|pls|please|plz|kindly|can you|could you|can u|could u|will you|would you|lets|
    let us|we|i|ive|weve|we have|i have|we are|were|has|have|is|are|to be|hi|hey|hello|ok|okay|so|thanks|thank you|
    thx|mate|boss|bro|sir|madam|po|na|abeg|oga|each|per|apiece|one|piece|need to|we need to|i want to|want to|
    going to|gonna|just|ka|ki|ya|kwa|ng|nang|ang|yung|it|them|all|too|also|supplier raised theirs|for one|on each|
    per piece|in the system|on the menu
  `,
}

/** What is new where a product is told of behind it: "new plant: …". */
export const englishNewKinds = listed`
  one|plant|flower|flavour|flavor|variety|design|colour|color|shade|scent|size|brand|title|book|dish|drink|snack|sweet|
  chocolate|biscuit|cake|bread|cheese|tea|coffee|beer|wine|style|model|candle|soap|toy|game|lure|bait|feed|seed|fabric|
  medicine|fragrance|perfume|product|item|range
`

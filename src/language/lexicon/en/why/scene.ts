import { each, listed, perhaps } from '../../listed.ts'

const HOW_MUCH = listed`
    as hell|as anything|as ever|as usual|as can be|out there|out|outside|again|today|in here|this morning|
    this afternoon|this evening|tonight|all day|all morning|like mad|like crazy|now|finally|at last
  `
const WEATHER = listed`
  raining|pouring|pouring down|pouring rain|bucketing|bucketing down|lashing|lashing down|lashing rain|
  chucking it down|tipping it down|tipping down|
  pissing down|pelting down|belting down|hammering down|raining cats and dogs|drizzling|showering|snowing|
  sleeting|hailing|blowing a gale|
  freezing|freezing cold|bitterly cold|baltic|arctic|nippy|chilly|boiling|boiling hot|roasting|roasting hot|
  scorching|scorching hot|sweltering|
  baking hot|blazing|blazing hot|blistering|steaming hot|sunny|cloudy|overcast|foggy|misty|windy|stormy|humid|
  muggy|sticky|dusty|muddy|
  hot|cold|warm|wet|cool
`
const QUIET = listed`
  dead|dead quiet|quiet|slow|busy|crazy busy|super busy|hectic|manic|packed|rammed|heaving|jammed|chocka|
  chockers|chockablock|nonstop|non stop|
  chaos|chaotic|mad|mental|crazy|wild|steady|flat|slack|sleepy|buzzing|hopping|jumping
`
const TIMES = listed`
  kickoff|kick off|kick-off|the match|the game|match|game|halftime|half time|half-time|full time|church|mass|
  jumuah|jummah|prayers|prayer|namaz|iftar|
  iftaar|suhoor|sehri|school|school run|the school run|assembly|the funeral|funeral|the wedding|the concert|
  the gig|the parade|the festival|
  the fireworks|the storm|the rain|the rush|the lunch rush|the ferry|the bus|the train|the blackout|
  the power cut|load shedding|loadshedding|
  the market|the fair|sunset|sunrise|dusk|dawn|sundown|noon|midday|midnight|curfew|doors opened|we opened|
  we closed|opening time|closing time|last orders|
  bump in|the queue|payday|the holiday|the holidays|exams|the meeting|the walk|the hike|the barbecue|the braai|
  lunch time|work|their shift|his shift|her shift
`
const EVENTS = listed`
  public holiday|bank holiday|national holiday|school holiday|school holidays|half term|half-term|long weekend|
  match day|matchday|game day|race day|
  market day|fair day|fete day|sports day|open day|pay day|payday|pension day|grant day|dole day|month end|
  month-end|end of month|mid month|midmonth|
  cup final|derby day|grand final|finals day|cruise ship day|cruise ship in|ship in|ship in port|cruise in|
  ferry day|coach party|coach in|bus tour|bus came in|
  full house|festival|festival day|festival weekend|carnival|parade day|election day|voting day|exam day|
  exam week|exams week|back to school|
  graduation day|prom night|wedding season|flu season|allergy season|rainy season|dry season|hot season|
  peak season|low season|ramadan|eid rush|
  diwali rush|puja rush|pujo rush|xmas rush|christmas rush|
  
  valentines rush|mothers day rush|
  
  fiesta|town fiesta|
  
  school fete|bake sale|charity do|open mic|quiz night|trivia night|pub night|ladies night|date night|
  movie night|student night|
  lunch hour|lunch rush|morning rush|evening rush|school rush|after school rush|home time rush|rush hour|
  traffic jam|power is out|power out|no power|no light|no network|network is down|
  lights out|card machine down|card machine is down|card machine was down|machine down|pos down|pos is down|
  system down|wifi down|internet down
`

const PEOPLE = listed`
  tourist|tourists|customers|people|kids|students|locals|regulars|families|school kids|office people|
  football fans|fans|mums
`

/** English words of what it was like when goods were sold, of how they were paid and fetched. */
export const sceneOfSale = {
  scene: [
    WEATHER.split('|')
      .filter(word => word.includes(' ') || (word.endsWith('ing') && word.length > 6))
      .join('|'),
    each(WEATHER, HOW_MUCH),
    each(
      QUIET,
      listed`
        as hell|as anything|as ever|as usual|out there|in here|today|this morning|this afternoon|this evening|
        tonight|all day|all morning|day today|here today|here|since morning|since noon|at the moment|right now|
        lately|this week|season|hour
      `,
    ),
    each('dead|so|very|really|super|pretty|quite|too|bloody|damn|ridiculously|unusually|surprisingly', WEATHER),
    each('so|very|really|super|pretty|quite|too|bloody|damn|ridiculously|unusually|surprisingly|dead', QUIET),
    each(
      'its|it is|it was|was|been|been so|been very|its been|it has been|weve been|we have been',
      `${WEATHER}|${QUIET}`,
    ),
    each(
      'lunch|lunchtime|dinner|breakfast|brunch|today|the day|the morning|this morning|the afternoon|the shop|the place|service',
      each('was|has been|is|got', perhaps('so|very|really|super|pretty|quite|absolutely|totally', QUIET)),
    ),
    each(
      'what a|a|such a|a real|an absolute|absolute|a proper|proper|another|total|one',
      listed`
        scorcher|scorcher of a day|soaker|stinker|stinker of a day|washout|cracker of a day|corker|belter|
        rotten day|miserable day|glorious day|sunny day|rainy day|hot day|cold day|windy day|quiet day|slow day|
        busy day|dead day|crazy day|mad day|long day|wet day|hot one|cold one|busy morning|slow morning|
        dead morning|dead afternoon|night|heatwave|heat wave|cold snap|storm
      `,
    ),
    listed`
      scorcher|scorcher of a day|cracker of a day|heatwave|heat wave|cold snap|washout|rainy day|sunny day|
      hot day|cold day|wet day|windy day|slow day|dead day|busy day|good day|bad day|mad day|crazy day|
      slow morning|busy morning|quiet morning|quiet afternoon|slow afternoon|quiet night|busy night|slow night
    `,
    each(
      'before|after|during|at|just before|just after|right before|right after|all through|ahead of|in time for',
      TIMES,
    ),
    each(
      WEATHER,
      listed`
      since morning|since dawn|since noon|since last night|since yesterday|for hours|for days|on and off|
      non stop|nonstop
    `,
    ),
    'cruise ship in town|cruise ship in harbour|ship in town|circus in town|fair in town|tgif|friday feeling',
    EVENTS,
    each(
      each(
        'hottest|coldest|wettest|busiest|quietest|slowest|best|worst|longest|craziest|maddest',
        'day|night|morning|week|saturday|friday|sunday|monday|hour',
      ),
      listed`
        of the year|of the week|of the month|this year|this week|this month|yet|in ages|so far|all year|
        in years|of my life
      `,
    ),
    each(
      'finally|at last',
      'some sun|sun|sunshine|rain|some rain|some warmth|summer|some customers|a customer|quiet|some cash',
    ),
    each(
      listed`
        rush|rush hour|the rush|lunch rush|the lunch rush|storm|rain|the rain|the storm|match|the match|game|
        service|holidays
      `,
      'is over|over|is done|done|has passed|has stopped|stopped|passed|is on|started',
    ),
    each(
      listed`
        school run|the school run|morning rush|the morning rush|paper round|the paper round|paper run|school rush|
        the school rush|after school rush|breakfast rush|the breakfast rush|commuter rush|evening rush|tea time rush|
        dinner rush|coffee rush|morning run|breakfast|lunch|lunchtime|lunch run|brunch|brekkie|smoko|match day rush
      `,
      'is over|over|is done|done|all done|finished|is finished|s over|s done|out of the way|done and dusted',
    ),
    each(
      'rain|the rain|heat|the heat|cold|the cold|weather|the weather|storm|strike|traffic|roadworks',
      listed`
        kept people away|kept everyone away|kept customers away|keeps people away|kept them home|
        brought them in|brought everyone in|killed trade|killed business
      `,
    ),
    each('its|it is|it was|because its|with the|on the|the|for the|today is|todays', EVENTS),
    each('so many|too many|lots of|loads of|plenty|plenty of|lot of|many|full of|tons of|heaps of', PEOPLE),
    each(
      PEOPLE,
      listed`
        everywhere|all over|all day|since morning|non stop|queueing|queuing|out the door|galore|coming in|
        coming and going
      `,
    ),
    each(
      listed`
        weekly|daily|usual|standing|regular|monthly|fortnightly|repeat|monday|friday|saturday|sunday|weekend|
        lunch|morning|their usual|his usual|her usual|the usual
      `,
      'order|orders|delivery order',
    ),
    each(
      listed`
        online|phone|whatsapp|insta|instagram|dm|website|web|facebook|fb|marketplace|telegram|email|shopify|
        etsy|messenger|tiktok|click and collect|call in
      `,
      'order|orders|sale|sales',
    ),
    each(
      'via|through|thru|from|on|off',
      listed`
        insta dm|insta|instagram|ig|ig dm|whatsapp|dm|facebook|fb|fb marketplace|marketplace|messenger|tiktok|
        tiktok live|the website|our website|website|the web shop|webshop|shopify|etsy|telegram|the app|our app|
        the page|our page|facebook page|our fb page
      `,
    ),
  ].join('|'),
  'scene-link': listed`
    ok|okay|right|well|so|its|it|is|was|a|the|so|and|but|today|tonight|this morning|this afternoon|this evening|again|out|outside|
    here|in here|out there|as|because|cos|cuz|coz|since|with|
    on|really|very|just|of|course|all|day|all day|wah|wow|lah|lol|eh|hey|man|boss|sir|too|weather|season|still
  `,
  'scene-on': listed`
      thats|so thats|and thats|but still|but|still|and|so|yet|and still|so only|only|we|i|so we|so i|and we|and i|but we|but i|
      but we still|but i still|managed|and yet|weve only|weve|weve just|ive only|weve only just|we only|we just|we have only|so weve|so weve only
    `,
  'served-free': [
    each(
      listed`
        hemmed|shortened|altered|taken in|let out|sharpened|cut to size|cut|fitted|installed|wrapped|
        gift wrapped|assembled|ground|sliced|engraved|monogrammed|warmed|toasted|heated|delivered|tinted|mixed|
        programmed|set up|ironed|pressed|restrung|threaded|boxed|personalised|polished|tested
      `,
      listed`
        for free|free|free of charge|no charge|at no charge|for nothing|no extra charge|at no extra charge|
        no extra|as a favour|as a favor|for her|for him|for them|on the spot|while she waited|while he waited|
        while they waited|on the house
      `,
    ),
    each(
      listed`
        wanted it|wanted them|asked for it|asked for them|wanted|asked for|needed it|needed them|had it|
        had them|likes it|likes them
      `,
      listed`
        gift wrapped|wrapped|sliced|boxed|warm|warmed|warmed up|heated|toasted|cut|cut up|cut in half|bagged|
        double bagged|to go|hot|extra hot|hemmed|engraved|ground|delivered|gift boxed|in a gift bag|in a bag|
        in a box|with a bow|with a ribbon
      `,
    ),
  ].join('|'),
  'usual-order': listed`
      usual|usual order|regular order|standing order|weekly order|daily order|monthly order|morning order|
      friday order|monday order|saturday order|weekend order|order|lunch order|usual lot|shopping|usual stuff|
      regular
    `,
  'on-tab': listed`
    on the slate|on slate|on the tab|on tab|on a tab|on the book|on the books|in the book|for the slate|
    to the slate|on the cuff|on tick|on credit|on account|on the account|on acct|
    credit|credit sale|book it|put it on the slate|put on the slate|put it on the tab|put on the tab|
    put on the book|put it on the book|chalk it up|chalked up|utang|udhaar|udhar|baki|deni|on trust
  `,
  'tab-of': 'tab|slate|account|acct|book|credit book|running tab|khata|utang',
}

import { each, listed, perhaps } from '../../listed.ts'

const LIKE_STONE = each(
  'hard|solid|dry|stiff|stale',
  'as rock|as a rock|as stone|as a stone|as a brick|as bricks|as rocks|as nails|as cardboard',
)
const NO_GOOD = [
  each(
    'cant|cannot|couldnt|could not|can not|wont|unable to|not able to',
    listed`
      sell|sell it|sell them|sell that|sell these|be sold|be saved|save it|save them|use|use it|use them|
      be used|be eaten|serve it|serve them|fix it|fix them|be fixed|resell|resell it|resell them
    `,
  ),
  each(
    'no|not|not any',
    listed`
      good|use|use now|good now|good anymore|good any more|longer good|edible|sellable|saleable|salvageable|
      usable|safe|fit for sale|fit to sell|fit to eat|fit for eating|worth selling|fresh|fresh anymore
    `,
  ),
  each('beyond|past', 'saving|repair|use|rescue|it|its best|their best|their date|its date|the date|date'),
  each('no way', 'to save it|to save them|to sell it|to sell them'),
  each(
    listed`
      best before|best by|use by|sell by|expiry|expiry date|use by date|sell by date|best before date|bb|bbe|
      date on it|date on them|the date
    `,
    listed`
      was yesterday|was today|was last week|was monday|was tuesday|was sunday|was last month|passed|has passed|
      is passed|gone|over|is over|up|is up|today|yesterday|last week|reached|is past|past
    `,
  ),
].join('|')
const LEFT_OPEN = each(
  'left',
  each(
    'the|my|our',
    'fridge|freezer|chiller|door|fridge door|freezer door|lid|window|cooler|coolroom door|oven|bag|box',
  ),
)
const MESS = listed`
  power cut|power outage|power cuts|outage|blackout|brownout|load shedding|loadshedding|power failure|
  bad batch|dodgy batch|a bad batch|dud batch|faulty batch|bad lot|caught on cctv|seen on cctv|on cctv|
  on camera|end of day|end of the day|at end of day|eod|at close|at closing|closing time|end of shift|
  ${LEFT_OPEN}|${each(LEFT_OPEN, 'open|off|on|ajar|unplugged|unlocked')}|
  in bits|in pieces|to bits|to pieces|in smithereens|to smithereens|in half|in two|everywhere|all over|all over the floor|all over the place|all over the shop|on the floor|
  like a brick|like stone|
  like rock|like bricks|like rubber|like glue|like soup|rock hard|stone hard|rock solid|set solid|bone dry|soaking wet|
  wet through|soaked through|burnt to a crisp|burned to a crisp|burnt black|burnt to a cinder|to a crisp|black as coal|
  stinking the place out|smell everywhere|smelling everywhere|stinks|stank|smells|smelt|smelled|smells bad|
  smelled bad|smells off|smelled off|smelling off|smells funny|gone to waste|went to waste|a write off|
  a total loss|a dead loss|total loss|
  a goner|goners|game over|what a mess|such a mess|big mess|huge mess|a mess|what a waste|such a waste|total waste|
  no refrigeration|no power|no light|no electricity|no current|lights went|light went|lights went out|light went out|
  forgot them in the oven|forgot it in the oven|forgotten in the oven|left in the oven|left too long in the oven|
  too long in the oven|left in the car|left in the van|sat in the sun|stood in the sun|left in the sun|left in the rain|
  left open|wide open|left ajar|not closed|not shut|not closed properly|not shut properly|wasnt closed|
  wasnt shut|not plugged in|unplugged|switched off|turned off|left off|was off
`
const STATES = listed`
  soft|softened|squashy|squashed|squished|mushy|soggy|sodden|wet|damp|soaked|drenched|waterlogged|mouldy|moldy|
  mildewed|musty|
  rotten|rotting|rotted|bad|sour|soured|curdled|stale|hard|hardened|solid|dry|shrivelled|shriveled|wrinkled|wrinkly|
  wilted|wilting|limp|droopy|drooping|brown|black|blackened|browned|greenish|green|bleached|faded|discoloured|
  discolored|
  rusty|rusted|corroded|bent|buckled|dented|scratched|scuffed|chipped|cracked|snapped|split|torn|ripped|frayed|holed|
  punctured|flat|leaking|leaky|leaks|useless|unusable|unsellable|unsaleable|inedible|worthless|dead|duff|dud|
  duds|faulty|
  defective|knackered|banjaxed|kaput|buggered|banged up|beat up|mangled|wrecked|trashed|stained|dirty|filthy|
  smelly|stinking|
  stinky|smelling|reeking|slimy|fuzzy|furry|crawling|infested|contaminated|thawed|thawing|defrosted|unfrozen|
  frostbitten|freezer burnt|freezer burned|freezer burn|charred|scorched|overcooked|undercooked|raw inside|
  raw in the middle|overbaked|overdone|
  overproofed|underbaked|deflated|sunk|sunken|blown|swollen|bloated|bulging|outdated|sprouted|sprouting|overripe|
  over ripe|too ripe|watery|lumpy|clumpy|separated|crystallised|crystallized|caked|clumped|cured|skinned over|
  skinned|sticky|gummed up|
  clogged|peeling|flaking|moth eaten|moth-eaten|chewed|chewed up|chewed through|gnawed|nibbled|bitten|pecked|
  eaten|fermented|
  fizzing|fizzy|gassy|tainted|manky|minging|rancid|funky|ponging|honking|mank|bruised|bruising|battered|weepy|oozing|
  lifeless|sagging|shrunken|tangled|unravelled|unraveled|warped|melted together|stuck together|fused|blunt|
  unsafe|unsealed|resealed|too soft|too hard|too old|too dry|too brown|too far gone
`
const BEFELL = listed`
  got|went|turned|fell|fallen|died|quit|quit on us|packed it in|failed|tripped|stopped|packed up|packed in|gave up|gave out|gave way|conked out|
  broke down|shut down|cut out|blew|blew up|blew over|blown over|stood|sat|spent the night|slipped|slid|toppled|
  tipped over|tipped|
  knocked|knocked over|knocked down|knocked off|crashed|landed|hit|rolled|rolled off|dripped|seeped|flooded|
  poured|poured in|came in|came through|got in|got into|
  got at|got to|got through|got inside|got wet|got hot|got warm|ate|eating|chewed|gnawed|nibbled|bit|bored|
  attacked|invaded|
  peed|pissed|weed|pooped|stepped on|sat on|stood on|trod on|drove over|reversed over|ran over|backed over|cooked|
  overslept|warmed up|heated up|froze|frozen|turned to mush|turned to soup|turned to water|turned to liquid|
  went to mush|dried up|dried out|dried|went dry|
  gone dry|gone soft|went soft|gone hard|went hard|gone green|went green|gone brown|went brown|gone black|went black|
  gone furry|went furry|gone off|went off|gone bad|went bad|gone flat|went flat|gone limp|went limp|gone mushy|
  went mushy|gone stale|went stale|gone sour|went sour|
  gone mouldy|went mouldy|gone moldy|went moldy|gone solid|went solid|gone lumpy|went lumpy|gone slimy|
  went slimy|gone manky|went manky|gone funny|went funny|gone rusty|gone sticky|gone watery|
  collapsed|caved in|came off|came loose|came apart|fell apart|fell off|fell over|fell down|
  popped|popped open|burst open|split open|broke open|came open|opened up|leaked|leaked out|ran out|spilled|
  spilt|spilling|
  melt|melted|melting|melt finish|spoil finish|rotten finish|don melt|don rotten|don spoil|don expire|
  bruk|bruk up|mash up|get wet|get spoil|go bad|kharab|sad gaya
`
const TAKEN_OFF = each(
  'swiped|nabbed|snatched|nicked|pinched|gone missing|went missing|missing|stolen|disappeared|vanished|walked',
  each(
    'from|off|out of|from off',
    each(
      'the|our|my',
      listed`
        fitting room|changing room|rack|rail|shelf|shelves|counter|display|hanger|window|stand|stall|porch|
        doorway|fridge|stockroom|storeroom|back room|till
      `,
    ),
  ),
)
const STRONG = listed`
  exploded|burst|smashed|smashed up|shattered|wilted|wilt|disintegrated|incinerated|cremated|burnt to a crisp|
  written off|write off|write-off|writeoff|wrote off|bruk|bruk up|mash up|melt finish|spoil finish|in bits|
  in smithereens|
  vanished|disappeared|melted|gone to waste|went to waste|pinched|pilfered|shoplifted|robbed|thieved|teefed|
  must have been pinched|must have been nicked|must have been stolen|probably stolen|probably nicked|
  got stolen|got nicked|got pinched|been stolen|been nicked|been pinched|been swiped|${TAKEN_OFF}
`
const BINNED = listed`
  had to chuck|had to bin|had to throw|had to toss|had to dump|had to ditch|throwing out|throwing|chucking|
  binning|dumping|tossing|
  out they go|out it goes|out they went|out it went|off to the tip|to the tip|to the dump|to the skip|
  in the skip|into the skip|
  to the compost|in the compost|into the compost|on the compost|on the compost heap|in the rubbish|
  in the garbage|into the garbage|in the trash|in the bin|
  straight in the bin|straight to the bin|for the bin|down the drain|down the sink|i throway|throway|
  don throway|throwaway|feka|fek diya|phenk diya|tinapon|tinapon na|tinapon ko|tupa|nimetupa|wrote them off|
  wrote it off|writing off|
  disposed|disposed of|destroyed|chuck|chuck it|chuck them|bin it|bin them|binned|
  chucked|chucked it|chucked them|dumped|ditched|tossed|scrapped|discarded|trashed
`
const PLACES = listed`
  floor|ground|tiles|stairs|step|roof|ceiling|window|gutter|pipe|tap|sink|toilet|drain|van|boot|car|truck|bike|
  motorbike|road|
  yard|storeroom|store room|stockroom|back room|backroom|cellar|basement|warehouse|shop|store|kitchen|counter|
  table|shelf|shelves|
  rack|rail|stack|pile|trolley|ladder|fridge|freezer|deep freezer|chest freezer|chiller|cooler|coolroom|
  cool room|cold room|coldroom|ice box|icebox|display|display fridge|
  fitting room|changing room|corner|doorway|door|doors|front|the back|out back|round the back|outside|porch|garage|oven|proofer|mixer|fryer|
  grill|hot plate
`
const AGENTS = listed`
  moth|moths|mouse|mice|rat|rats|rodent|rodents|vermin|ant|ants|weevil|weevils|bug|bugs|insect|insects|beetle|
  beetles|termite|
  termites|cockroach|cockroaches|roach|roaches|fly|flies|fruit flies|maggot|maggots|worm|worms|wasps|bees|slugs|
  snails|silverfish|
  bird|birds|pigeon|pigeons|seagull|seagulls|gull|gulls|crow|crows|sparrows|bat|bats|dog|dogs|puppy|pup|cat|
  cats|kitten|kittens|
  goat|goats|cow|cows|pig|pigs|hen|hens|monkey|monkeys|baboon|baboons|possum|possums|squirrel|squirrels|fox|
  foxes|raccoon|
  raccoons|gecko|lizard|lizards|snake|mould|mold|mildew|fungus|damp|humidity|moisture|condensation|water|rain|
  rainwater|storm|
  typhoon|hurricane|cyclone|bagyo|flood|flooding|floodwater|wind|gale|draught|heat|heatwave|heat wave|sun|
  sunlight|sunshine|frost|cold|ice|smoke|fire|
  steam|dust|soot|oil|grease|ink|lipstick|makeup|make up|foundation|power|electricity|current|lights|generator|
  gen|inverter|nepa|phcn|eskom|meralco|kplc|zesco|load shedding|loadshedding|outage|power outage|power cut|
  powercut|power failure|power surge|blackout|brownout|
  fuse|plug|switch|thermostat|compressor|timer|lid|lids|cap|caps|seal|seals|top|tops|bottom|side|sides|edge|
  edges|corner|corners|
  bag|bags|box|boxes|case|tray|crate|pallet|carton|packet|packets|packaging|wrapper|wrapping|sleeve|handle|neck|
  base|rim|spout|inside|outside|middle|skin|
  leaves|petals|stems|heads|colour|color|smell|taste|texture|battery|batteries|screen|strap|zip|zipper|seam|
  seams|stitching|hem|
  kid|kids|toddler|toddlers|child|children|baby|boy|girl|new guy|new girl|new boy|new lad|new kid|trainee|
  apprentice|intern|baker|
  chef|cook|helper|cleaner|shop boy|shopboy|salesgirl|salesboy|someones kid|somebodys kid|a customers kid|
  customers kid|customers toddler|customers child|customers baby|customers dog|a customers dog|
  bloody cat|neighbours cat|neighbours dog|my dog|my cat|shop cat|somebody|someone|transit|overnight|
  weekend|night|morning|day|week|weather|truck|forklift|bump|pothole|potholes|accident|clumsy|butterfingers
`
const LINKS = listed`
  it|its|it is|it was|it has|it had|them|they|theyre|they were|they are|they have|they had|all|all of it|
  all of them|the lot|everything|the|a|an|my|our|his|her|this|that|these|those|
  one of the|in|on|at|by|with|from|of|to|into|onto|through|inside|under|beneath|behind|near|next to|over|up|
  down|off|out|and|so|then|too|very|really|completely|
  totally|again|today|tonight|this morning|this afternoon|this evening|overnight|last night|all night|
  during the night|in the night|over the weekend|
  over the holiday|over the holidays|since last night|since friday|all day|all weekend|somehow|now|already|just|
  get|was|were|is|are|been|had|has|have|being|be|is all|
  i|we|he|she|who|which|when|while|as|because|cos|cuz|coz|since|after|during|due|due to|thanks to|lol|ugh|sorry|
  damn|bloody|
  damned|sadly|unfortunately|sigh|alas|stupid|dreaded|flipping|blasted|pesky|big|whole|dem|don|e|wey|im|ive|
  weve|because of|cos of|on account of|
  too long|too much|a bit|a little|for too long|for days|for ages|for hours|all hours|by accident|by mistake|
  accidentally|my fault|his fault|her fault|sorry boss|kasi|lah|leh|eh|mate|so i|so we|and i|and we|
  i had to|we had to|had to
`
const OUTRIGHT = listed`
  killed|ruined|destroyed|wrecked|spoiled|spoilt|trashed|has cut|have cut|has eaten|have eaten|has spoiled|has spoilt|has damaged|has torn|have torn|
  ate|eaten|chewed|chewed up|chewed through|gnawed|
  gnawed through|nibbled|
  nibbled through|smashed|broke|shattered|crushed|squashed|burnt|burned|melted|ripped|ripped up|shredded|
  pooped on|peed on|pissed on|weed on|did its business on|stepped on|trod on|sat on|ran over|reversed over|
  drove over|knocked over|knocked down|
  knocked off|pushed over|pulled down|dropped|damaged|don don spoil|don eat|
  rotted|wiped out
`
const HARMING = [
  each(
    'flood|water|fire|smoke|storm|heat|sun|rat|mouse|insect|pest|rain|frost|freezer|transit|wind|moth|smoke|mould|damp',
    'damage|damaged|damages',
  ),
  listed`
  got into|got in|got at|got to|got on|leaked on|leaked onto|leaked into|leaked over|leaked all over|rained on|
  dripped on|dripped onto|seeped into|
  fell on|fell onto|spilled on|spilt on|splashed on|blew over|went through|came through on|flooded|soaked|
  tipped over|bled on
`,
].join('|')

/** English words that tell why and how goods were spoilt. */
export const whySpoilt = {
  'spoilt-goods': listed`
    burnt|burned|overcooked|undercooked|underbaked|overbaked|charred|scorched|misshapen|flattened|squashed|
    squished|crushed|
    dented|damaged|broken|cracked|chipped|smashed|shattered|scratched|scuffed|bent|buckled|warped|torn|ripped|
    frayed|faded|
    stained|dirty|soiled|wet|damp|soggy|soaked|waterlogged|water damaged|water-damaged|smoke damaged|rusty|
    rusted|leaking|leaky|punctured|
    burst|swollen|bloated|blown|dead|dud|duff|faulty|defective|busted|non working|not working|wilted|droopy|
    withered|dying|bruised|mushy|soft|squishy|overripe|over ripe|over-ripe|
    rotten|rotting|rotted|mouldy|moldy|manky|smelly|stinking|stinky|slimy|sour|soured|curdled|rancid|stale|old|
    dry|dried out|dried up|
    hard|hardened|expired|out of date|out-of-date|outdated|past date|past-date|past its date|short dated|
    short-dated|near expiry|melted|thawed|defrosted|
    spoilt|spoiled|bad|off|unsold|unsaleable|unsellable|leftover|left over|mispriced|mislabelled|misprinted|
    sprouted|sprouting|shrivelled|
    shriveled|wrinkly|moth eaten|moth-eaten|rat eaten|rat-eaten|mouse eaten|chewed|chewed up|nibbled|half eaten|
    half-eaten|opened|tampered|contaminated|infested|ruined|useless|
    worthless|rejected|returned|unclaimed|skanky|minging|bashed|battered|banged up|knackered|sad looking|
    sad-looking|sad|ugly|
    spilt|spilled|split|snapped|bulging|discoloured|discolored|wonky|botched|flat|rat bitten|fermented|unfit|
    smashed up|bruk up|mash up|dutty
  `,
  'rids-of': perhaps(
    'had to|have to|just|finally',
    listed`
      got rid of|get rid of|getting rid of|cleared out|cleared|cleaned out|weeded out|sorted out|picked out|
      fished out|culled|lost|binned off
    `,
  ),
  'spoilt-perhaps': listed`
    old|opened|unsold|leftover|left over|ugly|sad|sad looking|sad-looking|short dated|short-dated|near expiry|mispriced|
    returned|unclaimed|opened
  `,
  'harm-days': listed`
    weekend|the weekend|all weekend|over the weekend|holiday|holidays|since friday|since last night|for days|for ages
  `,
  'works-in': listed`
    melted|cracked|crushed|shredded|grated|ground|chopped|chopped up|mashed|squashed|broke up|tore up|cut up
  `,
  'works-with': listed`
    cook|cooks|chef|chefs|baker|bakers|the cook|the chef|the baker|our cook|our chef|our baker|my cook|my baker|kitchen|
    the kitchen|bakery|the bakery|barista|bartender|barman|pastry chef|the pastry chef|sous chef|kitchen staff
  `,
  'harm-tells': [LIKE_STONE, NO_GOOD, MESS, STATES, BEFELL, BINNED, STRONG].join('|'),
  'harm-strong': [STRONG, BINNED].join('|'),
  'harm-of': [AGENTS, PLACES].join('|'),
  'harm-link': LINKS,
  harms: perhaps('has|have|had|just|completely|totally|don', OUTRIGHT),
  'harms-on': perhaps('has|have|had|just', HARMING),
}

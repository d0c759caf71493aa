import { each, listed } from '../../listed.ts'

const WHO = listed`
  he|she|they|it|its|it is|it was|thats|that is|that was|hes|shes|theyre|everyone|everybody|nobody|someone|
  somebody|people|kids|kid|the kids|
  his|her|their|my|our|the|a|an|this|that|some|customer|the customer|lady|the lady|guy|the guy|man|the man|
  woman|girl|boy|tourist|tourists|student|
  students|neighbour|neighbours|neighbor|builder|plumber|electrician|teacher|nurse|couple|family|wife|husband|
  boyfriend|girlfriend|fiance|fiancee|
  son|daughter|baby|mum|mom|mother|dad|father|brother|sister|uncle|aunty|auntie|aunt|cousin|grandma|grandpa|
  gran|granny|nan|grandson|
  granddaughter|friend|friends|mate|mates|boss|landlord|tenant|team|crew|choir|class|club|gang|crowd|old man|
  old lady|old boy|young man|young lady|
  young couple|little girl|little boy|toddler|twins|dog|cat|puppy|i|we|im|were|were both|two of them|
  both of them|all of them
`
const THINGS = listed`
  anniversary|birthday|wedding|engagement|honeymoon|christening|baptism|communion|graduation|funeral|memorial|
  wake|party|barbecue|bbq|braai|picnic|
  potluck|dinner|lunch|breakfast|supper|brunch|guests|visitors|family|house|home|flat|apartment|room|kitchen|
  bathroom|bedroom|roof|wall|walls|fence|
  gate|garden|yard|garage|shed|farm|shop|stall|office|school|college|university|campus|church|mosque|temple|
  hospital|clinic|bank job|gym|beach|park|
  hotel|airport|flight|plane|bus|train|taxi|car|bike|boat|ferry|road|traffic|trip|journey|holiday|vacation|
  safari|hike|camp|tour|cruise|weekend|match|game|race|
  tournament|final|finals|exam|exams|homework|project|assignment|interview|meeting|presentation|course|
  lesson|lessons|job|work|site|shift|deadline|
  competition|prize|promotion|visa|passport|weather|rain|sun|
  sunshine|storm|cold|flu|cough|fever|headache|
  hangover|migraine|toothache|allergy|hay fever|allergies|operation|surgery|injury|pregnancy|diet|baby shower|
  shower|hen do|stag do|prom|dance|concert|gig|show|play|
  recital|festival|parade|carnival|fair|fete|raffle|fundraiser|charity|news|surprise|rush|hurry|queue|
  line|day|night|morning|afternoon|evening|
  week|month|year|time|minute|moment|while|way|place|street|corner|side|town|village|city|area|country|germany|
  france|spain|italy|england|america|china|
  japan|india|dubai|london|lagos|nairobi|manila|sydney|dublin|toronto|kingston|cape town|joburg|durban|mumbai|
  delhi|kolkata|hands|hand|feet|face|eyes|ears|hair|
  heart|life|love|luck|mood|smile|chat|favourite|favorite|regular|
  stranger|celebrity|legend|character|
  bag|handbag|keys|umbrella|jacket|coat|dress|suit|shoes|uniform|phone|laptop|computer|tv|fridge|
  stove|oven|generator|internet|wifi|signal|
  network|electricity|power|lights|water|gas|petrol|fuel|tank|tyre|tire|door|window|lock|tap|pipe|sink|toilet|
  leak|socket|fuse|tail|leg|arm|back pain|
  team|goal|side|boys|girls|ladies|stuff|things|thing|coins|notes|cash|change|tip|receipt|box|ribbon|card|
  note|voucher|points|app|screenshot|
  message|call|text|photo|photos|picture|instagram|facebook|review|stars|rating|recommendation|word|
  thanks|complaint
`
const DOES = listed`
  is|was|are|were|has|had|have|been|being|be|came|coming|
  won|
  drove|drives|driving|flew|flying|
  started|starts|starting|began|finished|finishing|
  opened|opens|opening|closed|closes|closing|stood|sat|
  sits|sitting|stayed|stays|staying|lives|lived|living|
  works|worked|working|studies|studying|teaches|teaching|sings|singing|dances|dancing|
  cooks|cooked|cooking|bakes|baking|hosts|hosting|
  celebrates|celebrated|celebrating|visits|visited|visiting|travels|travelled|traveled|travelling|traveling|
  builds|building|built|fixes|fixing|fixed|repairs|repairing|
  paints|painting|painted|cleans|cleaning|decorates|decorating|renovates|renovating|gardening|fishing|camping|
  hiking|swimming|racing|
  loves|loved|love|likes|liked|enjoys|enjoyed|enjoying|hates|prefers|knows|knew|remembers|remembered|
  
  laughed|laughing|smiled|smiling|cried|crying|sang|danced|hugged|kissed|waved|winked|
  shouted|screamed|talked|talking|chatted|chatting|
  haggled hard|rushed|rushing|hurried|hurrying|raced|slept|sleeping|woke|
  overslept|hurt|hurts|bled|sneezing|coughing|
  married|engaged|pregnant|expecting|retiring|retired|proposing|proposed|graduating|graduated|
  
  seemed|seems|felt|feels|feeling|smelled|smells|helped|helping|made|makes|
  making|
  paid in coins|sick|ill|unwell|born|tired|hungry|thirsty|
  late|early|lost his|lost her|lives nearby|came back on|
  bragging|boasting|flirting|whistling|limping|soaked|drenched|soaking|freezing|sweating|sunburnt|sunburned|
  exhausted|drunk|tipsy|hungover|sober|helps|cheering|queueing|queuing|buys
`
const HOW = listed`
  happy|so happy|sad|lovely|nice|sweet|kind|polite|rude|grumpy|angry|furious|upset|excited|nervous|shy|chatty|
  friendly|funny|cute|pretty|handsome|posh|rich|poor|
  broke|famous|clever|crazy|mad|wild|quiet|loud|busy|lazy|old|young|elderly|new here|tall|
  pregnant|single|local|foreign|german|french|
  dutch|american|british|english|irish|aussie|chinese|japanese|indian|spanish|italian|best|worst|good|great|bad|
  big|small|little|huge|long|short|hot|cold|warm|wet|
  dry|rainy|sunny|windy|slow|quick|fast|easy|hard|sick|ill|well|fine|ok|okay|alright|ready|proud|delighted|
  thrilled|pleased|chuffed|grateful|thankful|
  impressed|surprised|shocked|relieved|desperate|worried|stressed|bored|picky|fussy|generous|
  stingy|loyal|regular|usual|last minute|
  urgent|important|special|first time|next door|nearby|upstairs|downstairs|
  around the corner|across the road|down the road|abroad|overseas|inside|
  home|here|there|everywhere|always|never late|often|sometimes|usually|finally|eventually|quickly|slowly|
  suddenly|honestly|literally|really|very|so|too|quite|pretty|
  super|just|only just|still here|today|tonight|
  this morning|this evening|this week|this weekend|
  at night|for now|for once|for ages|for years|
  all day|all week|all night|a lot|a bit|in a hurry|in a rush|on the way|on her way|on his way|on their way
`
const JOINS = listed`
    and|or so|but happy|because|cos|cuz|coz|since|as|when|while|if only|that|which|who|where|why|how|what|to|
    for|of|in|on|at|by|with|from|into|onto|over|under|about|around|near|up|down|out|off to|through|during|
    before|after|till|until|then|than|like|as usual|like always|lol|haha|hehe|bless|bless him|bless her|
    god bless|poor thing|poor guy|poor man|poor lady|poor soul|oh well|thank god|amen|yay|omg|wow|aww|ha|me|us|
    him|them|you|own|one day|all|everything|anything|something|lah|po|eh
  `
const WHOLE = [
  each(
    'said|says|he said|she said|they said|told me|told me to|told us to',
    listed`
      keep the change|thanks|thank you|hi|hello|god bless|merry christmas|happy new year|happy diwali|
      eid mubarak|happy birthday|to say hi|see you tomorrow|see you next week|well done
    `,
  ),
  each(
    'left|forgot|she left|he left|she forgot|he forgot|lady left|guy left',
    listed`
      her change|his change|their change|the change|a tip|us a tip|her phone|his phone|
      her umbrella|his umbrella|her keys|his keys|her glasses|his glasses|her card|his card|the receipt|
      in a hurry|happy|smiling
    `,
  ),
  each('keep|kept|told me to keep|said to keep|let us keep|let me keep', 'the change|change'),
  each(
    'tipped|tipped me|tipped us|gave me a tip|gave us a tip|gave a tip|gave tip',
    'well|nicely|too|as well|generously',
  ).concat('|gave me a tip|gave us a tip|gave a tip|big tipper'),
  each(
    'ran out|ran out of|run out|run out of|running out|run short|ran short',
    'at home|gas|stock at home|power|time|of gas|of time|of petrol|at their place|mid cooking|halfway',
  ),
  each(
    'broke|lost|dropped|forgot|burnt|sat on|cracked|ripped|tore|outgrew|wore out|smashed|left',
    listed`
      his|her|theirs|the old one|his old one|her old one|their old one|their last one|his last one|her last one|
      the last one|her own|his own|it at home|his at home|hers at home|hers|his last week|hers last week
    `,
  ),
  each(
    'gets|got|is getting|are getting|was getting|getting|just got|they just got|he just got|she just got',
    listed`
      married|engaged|paid|a new job|a raise|promoted|ready|cold|hot|wet|late|a puppy|a baby|home|
      back from holiday|back from work
    `,
  ),
  each(
    listed`
      wasnt|was not|werent|were not|isnt|is not|arent|not|didnt|did not|doesnt|does not|dont|do not|couldnt|
      could not|cant|cannot|wont
    `,
    listed`
      well|feeling well|happy at home|open|in school|at school|at work|
      sleep|sleeping|smile|say much|talk much|say a word|speak english|look happy|stop talking|stop smiling|
      mind the rain|mind waiting|mind
    `,
  ),
  each(
    'no',
    listed`
      power at home|power|light|water|water at home|electricity|gas|time|rain|queue|school today|school|
      work today|bag needed|bag|receipt|receipt needed|small talk|smile|hello
    `,
  ),
  each('cant|cannot|couldnt', 'wait|believe it|stop smiling|sleep|walk|drive|cook|find his|find hers|find parking'),
  listed`
    back home|back from work|back from holiday|back from school|his old one|
    her old one|their old one|the same one|the same thing|same one at home
  `,
  listed`
    his first|her first|their first|first one|his favourite|her favourite|their favourite|his favorite|
    her favorite|never seen him before|never seen her before|new in town|new in the area|just moved in|
    moved in next door|ran late|running late|running home|ran for the bus|running for the bus|left happy|
    left smiling|went home happy|going home|heading home|going to church|going to a party|going to work|
    going to the beach|going to school|going fishing|going camping|going hiking|going travelling|moving house|
    moving home|moving in|moving out|moving next week|just moved house|said thanks|said thank you|
    needed it for tonight|needed them for tonight|needs it for school|needs them for school|needed for school|
    wanted it for school|training for a race|training for a marathon|looking lovely|looked lovely|
    plays football|plays in a band|played well|came back on
  `,
].join('|')

/** English words of what people tell of buyers and of the day: it adds nothing to an entry and takes nothing back. */
export const storyOfBuyers = {
  'story-who': WHO,
  'story-does': [DOES, WHOLE].join('|'),
  'story-word': [THINGS, HOW].join('|'),
  'story-join': JOINS,
}

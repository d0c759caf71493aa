import type { AsideKind } from '../../asides.ts'
import { each, listed } from '../../listed.ts'
import { englishNotHappened } from '../doubts/not-happened.ts'
import { englishTurned } from '../doubts/turned.ts'
import { englishTwoWays } from '../doubts/two-ways.ts'
import { englishUndone } from '../doubts/undone.ts'
import { englishLinks } from '../links.ts'
import { englishShares } from '../shares.ts'
import { englishDoers } from '../told/doers.ts'
import { englishTold } from '../told/told.ts'
import { tonguesBeside } from '../tongues/beside.ts'
import { englishWhy } from '../why/why.ts'
import { englishAdjuncts } from './adjuncts.ts'
import { englishAround } from './around.ts'
import { englishBehindGoods } from './behind-goods.ts'
import { CLOSERS_ALONE, CLOSERS_PARTED } from './closers.ts'
import { lateWords } from './late.ts'
import { lateTold } from './late-told.ts'
import { englishLeftOut } from './left-out.ts'
import { englishSaid } from './said.ts'
import { englishTalk } from './talk.ts'

const PERSONS = listed`
  customer|client|guest|buyer|shopper|lady|man|guy|fella|lad|chap|dude|bloke|madam|sir|neighbour|neighbor|boss|uncle|
  aunty|auntie|girl|boy|teacher|nurse|doctor|driver|supplier|vendor|rep|agent|salesman|courier|delivery guy|
  delivery man|delivery boy|friend|cousin|grandma|grandpa|nan|gran|pastor|priest|police|policeman|student|tourist|
  builder|plumber|electrician|contractor|landlord|tenant|stranger|toddler|baby|cleaner|cook|chef|intern|colleague|
  people|family friend|mr|mrs|ms|miss|crowd|gang|folk|woman|gentleman|granny|nanny|nurses|teachers|workers|labourers|
  mechanic|barber|hairdresser|postman|milkman|mailman|customers|clients|guests|tourists|students|neighbours|neighbors|
  friends|relatives|visitor|visitors|passerby|passersby|pensioner|pensioners|regulars|cat|dog|puppy|rat|rats|mouse|
  mice|monkey|goat|thief|thieves|shoplifter
`
const KIN = listed`
  wife|husband|hubby|wifey|son|daughter|mum|mom|mummy|mother|father|dad|daddy|papa|mama|brother|sister|family|
  grandson|granddaughter|niece|nephew|inlaws
`

/** When a shop is busy, and with whom. */
const RUSH = [
  each('night|day|morning|evening|late|early|weekend|afternoon', 'shift|crew|staff|rush'),
  each(
    listed`
      brekkie|breakfast|brunch|lunch|lunchtime|dinner|tea time|teatime|coffee|smoko|school|after school|church|
      game day|match day|commuter|after work|happy hour|payday|market day|festival|holiday|christmas|eid|diwali
    `,
    'rush|crowd|crew|mob|run|trade|service|traffic|queue|orders',
  ),
].join('|')

/** A price that is not the usual one, by whose it is or why. */
const CHEAPER = each(
  listed`
    student|students|senior|seniors|staff|pensioner|pensioners|oap|kids|teacher|nurse|nhs|military|veteran|loyalty|
    regular|regulars|friend|friends|family|neighbour|end of night|end of day|end of the day|closing time|closing|late|bulk|
    wholesale|trade|church|group|party|locals|local|opening|holiday|member|members|club|display|damaged|market|
    corporate|company|employee|employees|uni|college|first time|birthday|tradie|tradies|healthcare|health worker|
    hospital|clinic|repeat customer|cash|weekday|sunday|saturday|early bird|opening day|volume|
    last|final|best|good|nice|clearance|sample|weekend|today only|tuesday|wednesday
  `,
  'discount|price|rate|deal|special|offer|price for friend|price for a friend|price for him|price for her|price for them',
)

/** English words and sayings of what people add to an entry, and of what keeps it from being a mere addition. */
export const englishAsides: Readonly<Record<AsideKind, string>> = {
  ...englishAround,
  ...englishTurned,
  ...englishDoers,
  ...englishTold,
  ...englishLeftOut,
  ...englishLinks,
  ...englishSaid,
  ...englishUndone,
  ...englishAdjuncts,
  ...englishTalk,
  ...englishTwoWays,
  ...englishNotHappened,
  ...englishBehindGoods,
  ...englishWhy,
  ...englishShares,
  'late-to': listed`
    forgot to|forgotten to|forget to|i forget to|we forget to|forgot 2|missed to|failed to|didnt|did not|never|
    never got to|forgot to ever|didnt get to|didnt manage to|didnt get round to|didnt get around to|did not get round to|
    did not get around to|never got round to|never got around to|havent got round to|only now got round to|
    just got round to|only just got round to|just getting round to|no time to|had no time to|didnt have time to|
    ${lateTold.noChance}
  `,
  'late-not': listed`
    never|never got|never been|not|not yet|not been|was never|were never|wasnt|werent|was not|were not|havent|
    havent yet|havent been|hasnt been|hadnt|have not|not yet been|forgot|didnt get
  `,
  enter: lateWords.enter,
  entered: lateWords.entered,
  'entered-what': listed`
    ${lateWords.what}|it|this|that|them|these|those|in|down|up|it through|them through|through|it thru|
    through the till|it through the till|it in|it down|this in|that in|them in|them down|these in|those in|em in|
    this one in|that one in
  `,
  late: listed`
    forgot|forgot about it|forgot all about it|late entry|my late entry|sorry for the late entry|old entry|
    ${tonguesBeside.late}|${lateTold.late}
  `,
  entering: lateTold.entering,
  'late-now': lateTold.now,
  'only-now': 'only|just|now',
  'day-own': lateTold.dayOwn,
  'late-where': listed`
    yet|earlier|then|before|before now|at the time|in time|that time|in the book|in the books|in book|in the system|
    in system|in the app|in the computer|to the system|to the book|on the sheet|that day|the same day|same day|
    on the day|that night|in here|here|on time|sorry|my bad|oops|till now|until now|so far|into the system|
    into the book|into the app|${lateWords.where}
  `,
  'late-before':
    'that|and|but|so|so i|so we|just|only|sorry|oops|i|we|he|she|they|got|was|were|been|also|,|-|which|they were|it was',
  rush: RUSH,
  harmless: [
    lateTold.faults,
    tonguesBeside.harmless,
    listed`
      with fitting|with fixing|with installation|fitting included|and fitted|fitted also|
      cant sell it|cant sell them|cannot sell it|cannot sell them|cant be sold|cannot be sold|no good anymore|
      we messed up|i messed up|we messed up an order|we messed up the order|messed up an order|got the order wrong|
      we got the order wrong|wrong order|order mix up|mixed up the order|mixed up an order|our mistake|our fault|
      our mess up|made it wrong|we made it wrong|end of night|end of day|end of the day|before closing|before close|
      before we closed|after closing|at closing|next door|in the back|out back|round the back|back room|back door|
      no fuss|no drama|no bother|all over|over the counter|at the counter|walk in|walk-in|no problem|no issue|
      no issues|no stress|no worries|dont ask|dont know how|dont know why|no idea how|no idea why|not our fault|
      not my fault|as usual|as always|of course|for real|make up|makeup|make-up
    `,
    'hehe|hehehe|hihi|hahaha|lmao|rofl|smh|omg|ugh|argh|grr|sigh|yikes|wahala|aiyo|ayos|sana all|fyi|tyvm|woohoo|yippee',
    each(
      listed`
        office|bulk|party|wedding|online|phone|catering|big|church|birthday|school|whatsapp|uber eats|deliveroo|
        swiggy|zomato|hotel|restaurant|corporate|website|instagram
      `,
      'order|orders',
    ),
    each(
      'contractor|builder|trade|site|counter|table|takeaway|pickup|doordash|grubhub|ubereats|uber|deliveroo',
      'order|orders',
    ),
    RUSH,
    each(
      'slight|small|minor|little|tiny|wee|light|visible|a slight|a small|a little|a tiny',
      'stain|mark|scratch|tear|dent|hole|crack|snag|fault|defect|flaw|damage|chip|rip|smudge|crease|scuff|fade',
    ),
    each(
      'behind|under|beside|next to|near|in front of|by|off|at|on',
      'the counter|the till|the bar|the register|the door|the entrance|counter|the front desk',
    ),
    listed`
      bill pending|bill awaited|bill not yet come|bill to come|invoice pending|bill due|no bag|no bags|no box|
      no receipt|no clue how|no clue why|no clue who|invoice to follow|bill to follow|
      invoice coming|invoice on file|prescription on file|prescription attached|all good|all ok|all okay|all fine|
      between them|between the two of them|between the three of them|between themselves|
      all in order|everything fine|everything ok|everything checked|in good condition|good condition|still warm|
      school run|school run mums|last minute|gym crowd|club order|in one go|in person|at the till|at the door|
      on the phone|over the phone|by phone|down the road|up the road|from upstairs|from downstairs|across the road|
      round the corner|around the corner|nothing charged
    `,
    each('same', 'guy|lady|customer|man|kid|woman|person|fella|girl|boy|family|people|couple'),
  ].join('|'),
  person: PERSONS,
  carrier: listed`
    truck|van|lorry|bakkie|rep|driver|supplier|courier|salesman|wholesaler|distributor|vendor|delivery guy|
    delivery man|delivery boy|delivery|bike|tempo|rider|depot|company|dealer|agent|stockist
  `,
  pronoun: 'he|she|they|customer',
  determiner: 'the|a|an|my|our|one of the|one of our|some|my little|that|this',
  kin: KIN,
  young: 'kids|kid|children|child|girls|boys|boy|girl|little ones|grandkids',
  'kin-of': 'my|our|my little|my own|my older',
  teller: listed`
    he|she|they|we|i|u|you|his|her|their|my|our|because|so|as|since|for|to|while|after|during|there|this|who|coz|cos|
    had|has|have|was|were|is|are|came|went|by
  `,
  copula: 'had|has|have|was|were|is|are|got',
  harm: [
    each(
      'water|fire|heat|smoke|rat|rats|insect|transit|flood|rain|moisture|sun|frost|freezer',
      'damage|damaged|damages',
    ),
    each('ant|ants|rat|rats|insect|insects|fungus|leakage|leak|smell|worm|weevil|moisture', 'problem|issue'),
    listed`
      gone black|went black|gone brown|went brown|gone mushy|went mushy|gone soggy|gone slimy|gone furry|gone green|
      gone limp|
      gone to mush|turned black|turned brown|gone flat|all black|gone manky|chewed|chewed up|bitten|nibbled|gnawed|wet|
      soaked|dented|scratched|stained|stain|stains|dirty|burst|bursted|
      swollen|bulging|swelled|screen cracked|cracked screen|wont charge|not charging|short circuit|
      leaking|leaky|leak|curdled|sour|soured|smelly|smelling|smells|mushy|bruised|wilted|thawed|defrosted|squashed|
      bent|faded|ripped|hole|holes|weevils|weevil|insects|insect|ants|ant|bugs|mould|mold|fungus|cut by|cut|punctured|
      tampered|rusted|rusty|warped|discoloured|discolored|lumpy|hardened|contaminated|unsellable|unusable|dead|opened|
      seal broken|basa|nabasa|basa na|nabasa na|broken seal
    `,
  ].join('|'),
  attribute: listed`
    red|blue|green|yellow|black|white|grey|gray|pink|purple|orange|brown|navy|beige|cream|gold|golden|silver|maroon|
    khaki|olive|violet|turquoise|tan|ivory|dark|light|small|big|large|medium|mini|jumbo|giant|tiny|huge|xl|xxl|xs|xxs|
    tall|short|long|wide|narrow|thick|thin|slim|fat|regular|standard|normal|family size|full|empty|double|single|
    triple|strong|mild|hot|cold|spicy|sweet|salted|unsalted|sugarfree|plain|vanilla|chocolate|choco|strawberry|mango|
    lemon|lime|mint|menthol|cherry|apple|banana|coconut|almond|hazelnut|coffee|caramel|masala|chilli|chili|garlic|
    ginger|honey|oat|soy|skim|skimmed|diet|zero|lite|original|classic|premium|deluxe|basic|pro|max|plus|refill|loose|
    packed|bottled|canned|frozen|raw|cooked|brown|wholemeal|brand|branded|type|kind|sort|variety|version|flavour|
    flavor|colour|color|size|sized|style|shape|model|make|mens|womens|ladies|gents|men|women|unisex|adult|adults|size|
    chose|choose|choosing|picked|prefer|prefers|preferred|like|likes|liked|left|right|old|new|local|imported|fake|
    genuine|copy|variant|edition|range|cheaper|ones|called|named|label
  `,
  undoing: listed`
    changed|change|changes|refused|refuse|cancelled|canceled|cancelling|declined|decline|rejected|reject|failed|fails|
    bounced|fake|reversed|reverse|reversal|void|voided|undone|undo|backed|backing|called|postponed|delayed|later|soon|
    next|yet|still|both|half|rest|other|others|another|different|more|less|extra|short|shortage|excess|back|else|
    twice|double|doubled|thrice|check|checked|checking|confirm|confirmed|confirming|verify|verified|ask|tell|see|tbc|
    tbd|say|says|said|saying|told|tells|claim|claims|claimed|heard|hear|hears|rumour|rumor|believe|believes|think|
    thinks|thought|dream|dreamt|dreamed|imagine|story|joking|april fool|accident|error|errors|pre|re|un|non|semi|ex|
    part|partly|partial|nearly|unsold|unpaid|disputed|dispute|scam|scammed|ran off|ran away|ran out|walked out|
    walked off|legged it|scarpered|runner|vanished|disappeared|fraud|estimate|estimated|guessed|year|years|ago|
    competitor|competitors|rival|rivals|opposite|elsewhere|online price|amazon|target|goal|budget|forecast|demo|
    training|practice|practise|play|hypothetical|imaginary|possible|potential|intended|thinking|considering|deciding|
    undecided|negotiating|bargaining|supposedly|wrongly|price|prices|cost|costs|wrong|mistaken|duplicate|duplicated|
    same|already|counted|included|including|incl|excluding|excl|besides|apart|minus|offer|markdown|marked|discount|
    discounted|reduced|reduction|disc|concession|gift|sample|samples|giveaway|loyalty|clearance|rebate|coupon|voucher|
    deducted|change|tip|deposit|advance|balance|owes|owe|owing|${tonguesBeside.doubtful}
  `,
  joining: 'again|plus|also|too|and|or|nor|than|then|now',
  unpaid:
    'no pay|no money|without pay|without paying|no payment|didnt pay|did not pay|never paid|walang bayad|not paying',
  bargain: listed`
    bulk price|bulk rate|wholesale price|wholesale rate|trade price|special price|special rate|mates price|
    staff price|friend price|friends price|family price|special|specials|deal|promo|promotion|cheap|bargain|haggled|
    negotiated|happy hour|two for one|end of day|bogo|bundle|mates rates|${CHEAPER}
  `,
  into: 'in',
  lately: 'just',
  none: listed`
    none|nil|none came|none today|none this time|none again|none available|didnt come|did not come|never came|
    not delivered|not available|not in it
  `,
  'closer-alone': CLOSERS_ALONE,
  closer: listed`
    ${CLOSERS_PARTED}|grand|happy days|easy peasy|sorted|lovely|sure look|sure look it|so it is|oh well|ah well|ah sure|such is life|
    what can you do|it is what it is|shame|pity|what a shame|what a pity|what a waste|sayang|sad|sadly|cest la vie|
    typical|god help us|brilliant|perfect|sound|class|deadly|legend|job done|all good|all sorted|all done|thats all|
    that is all|happy out|closing now|closing up|closing up now|locking up|locking up now|heading home|off home now|
    off home|gn|closing now gn|gnight|good nite|nite nite|bye for now|see you tomorrow|see ya tomorrow|ttyl|over and out|
    signing off|logging off|done for today|finished for today|knocking off|shift over
  `,
  opener: listed`
    he|she|they|we|i|it|theyd|theyre|theyve|hes|shes|weve|ive|because|coz|cos|cuz|cause|while|whilst|after|during|
    since|so|as|when|who|for|at|in|on|by|near|outside|inside
  `,
  'day-part': 'morning|afternoon|evening|night|today|tonight|lunchtime',
  when: 'when',
  past: 'was|were|had|came|went|got|walked|ran|arrived|opened|closed|started|left|asked|called',
  unused: [
    tonguesBeside.unused,
    each(
      listed`
        not|never|didnt|did not|wasnt|was not|werent|were not|isnt|is not|arent|doesnt|does not|dont|wont|no|
        never been|hasnt been|havent been|without|cant|couldnt|not even|not been
      `,
      listed`
        opened|open|used|use|worn|needed|need|working|work|fit|fitting|fresh|good|like|like it|like them|
        like the taste|like the smell|liked|happy|satisfied|ripe|cold|sealed|clean|tight|box|packaging|seal|tag|tags|
        label|receipt|smell right|taste right|look right|sell|selling|move|wanted|suitable|matching|match|charge|
        charging|turn on|switch on|the right size|right size|the right one|right one|damaged|in time|touched|tasted|
        tried|eaten|wearable|usable|edible|sellable|saleable|salvageable|shut|close|closing|set|rise|risen|nice|
        pretty|safe
      `,
    ),
    each('nobody|no one|noone', 'bought|bought it|bought them|wanted|wanted it|wanted them|came'),
    listed`
      seal not broken|seal isnt broken|seal wasnt broken|seal still on|seal still intact|seal intact|seals intact|
      seal ok|seal is ok|box not opened|bottle not opened|packet not opened|pack not opened|not even opened|
      never opened|never used|never worn|unused|unworn|unwashed|untouched|tags still on|tag still on|tags on|tag on|tags still attached|tags attached|
      tags intact|with tags|with the tags|with tag|still has tags|still has the tags|still has the tag|has the tags|
      has the tag|has tags on|has its tag|still has tag|still tagged|
      labels still on|label still on|still in box|still in the box|still boxed|in the box|still in packet|
      still in the packet|still in packaging|in original packaging|in the packaging|box and all|still new|like new|
      as new|good as new|still wrapped|too strong|smells too strong|smell too strong|too sweet|too salty|too spicy|
      too heavy|too light|too bright|too dark|too thin|too thick|too loud|too hot|too soft|too hard|too cheap looking|
      smell funny|smells funny|smells odd|smells bad|tastes funny|tastes off|tastes bad|rash|gave her a rash|allergic|
      allergic reaction|shes allergic|he is allergic|duplicate gift|got two|got one already|already has one|
      already had one|has one already|zip stuck|zip broken|button missing|wont charge|wont turn on|no power|
      dead on arrival|screen flickers|stopped working|stitching loose|seam split|shrunk|shrank|colour ran|color ran|
      faded in wash|itchy|scratchy|not as described|not what she wanted|not what he wanted|not what they wanted
    `,
  ].join('|'),
  wanting: listed`
    wanted|wants|want|wanted a|wanted the|wants a|wants the|needed|needs|needed a|needs a|needed the|asked for|
    asking for|asked for a|prefers|preferred|prefers the|was looking for|looking for|wanted to get|ordered the
  `,
  rather: listed`
    other|another|different|bigger|smaller|larger|longer|shorter|more|less|new|one|size|variety|kind|type|sort|brand|
    colour|color|flavour|flavor|model|style|version|wrong|fresher|something|cheaper|nicer|softer|thicker|thinner|
    lighter|darker|stronger|milder
  `,
}

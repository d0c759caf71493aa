import { each, listed } from '../../listed.ts'

const SIZES = listed`
    small|big|large|long|short|wide|narrow|tight|loose|baggy|heavy|thick|thin|dark|light|bright|loud|hot|strong|
    weak|sweet|salty|spicy|bitter|plain|expensive|dear|old|stiff|rough|soft|hard|slow|complicated|revealing|
    flimsy|formal|fussy|high|low
  `
const NOT = listed`
    wont|will not|wouldnt|would not|doesnt|does not|dont|do not|didnt|did not|never|not|no longer|isnt|is not|
    wasnt|was not|arent|werent|cant|cannot|couldnt|could not|hasnt|barely|hardly|no dey|no de|dont even|
    didnt even
  `
const WORKS = listed`
  fit|fitting|work|works|working|worked|charge|charging|charged|turn on|turning on|switch on|power on|
  powering on|start|starting|open|close|closing|
  zip|zip up|stick|dry|drying|match|matching|suit|suit her|suit him|connect|connecting|pair|pairing|hold charge|
  hold a charge|
  light|light up|lighting|play|playing|needed|wanted|required|used|opened|worn|unpacked|happy|happy with it|
  happy with them|impressed|satisfied|like it|like them|like the colour|like the color|
  like the smell|like the taste|like the fit|like the style|need it|need them|want it|want them|as described|
  as advertised|as shown|
  as expected|the same|compatible|suitable|good|good quality|fresh|right|the right size|the right one|
  the right colour|the right color|enough|as warm|hers|his|theirs|
  use it|use them|get on with it|get on with them|agree with her|agree with him|match the sofa|match her dress|
  sound right|look right|go with her dress|go with anything
`
const STOPPED = each(
  'stopped|quit|keeps|kept|keep|started|is|was|already|has been',
  listed`
    working|charging|flickering|tripping|overheating|switching off|turning off|cutting out|cutting off|dying|
    leaking|squeaking|rattling|disconnecting|falling off|coming off|slipping|peeling|smoking|sparking|buzzing|
    freezing|restarting
  `,
)
const TOLD = listed`
  overheats|overheating|gets hot|gets too hot|flickers|rattles|leaks|itches|itchy|scratchy|shrank|shrunk|
  shrinks|fades|stinks|smells|
  squeaks|buzzes|sparks|sparked|smokes|trips|slips|pinches|rubs|sheds|pills|bled|bleeds|blew|blown|hole|holes|
  blew|blown fuse|hurt|hurts|hurt his ears|hurt her ears|hurt his feet|hurt her feet|zip broke|zip bust|
  husband bought the same one|wife bought the same one|bought the same one|bought another one already|dead|
  dead on arrival|doa|
  faulty|defective|broken|cracked|chipped|torn|ripped|stained|bad|off|stale|sour|mouldy|moldy|rotten|expired|
  out of date|corked|flat|tastes funny|tastes off|
  tasted funny|tasted off|tastes bad|tasted bad|unopened|unused|unworn|unwanted|unwanted gift|sealed|
  still sealed|seal not open|seal not opened|seal not broken|seal unbroken|seal is not open|not open|pack not open|tags on|tags still on|with tags|
  boxed|still boxed|in box|in the box|receipt|with receipt|has receipt|had receipt|had the receipt|no receipt|
  duplicate|duplicate gift|duplicate present|double gift|
  allergic|allergy|gave her a rash|gave him a rash|rash|bought too many|bought too much|ordered too many|
  got too many|took too many|overbought|
  over bought|over ordered|overordered|bought extra|bought wrong|bought the wrong|${each('bought|took|taken|picked|ordered|got|chose', 'by mistake|by accident|in error|it by mistake|them by mistake|wrong one|the wrong one|wrong size|wrong item|the wrong item|wrong ones|the wrong ones')}|
  picked the wrong one|picked up the wrong one|grabbed the wrong one|got the wrong one|took the wrong one|
  changed her mind|changed his mind|changed their mind|changed their minds|change of mind|changed mind|
  had second thoughts|second thoughts|regretted it|
  found it cheaper|found it cheaper online|found cheaper|found one cheaper|cheaper online|cheaper elsewhere|
  already has one|already had one|
  has one already|had one already|got one already|already got one|she had one|he had one|already have one|
  job finished|job is finished|job done|job cancelled|party cancelled|
  wedding cancelled|wedding off|party is off|event cancelled|project finished|finished the job|finished early|
  left over from the job|leftover from the job|
  surplus|surplus to requirements|excess|spare|extras|leftover|left over|not to her taste|not to his taste|
  not her style|not his style|
  not her colour|not her color|not his size|not her size|doesnt suit her|doesnt suit him|hates it|hated it|
  hates them|hated them|hates the colour|hates the color|
  wife hates it|husband hates it|doctor changed it|doctor changed prescription|prescription changed|
  doctor changed the prescription|mali|sira|basag|di gumagana|ayaw gumana|mali size|mali kulay|maling size|
  kharab|kharab hai|chalta nahi|chal nahi raha|kaam nahi karta|haifanyi|mbovu|imeharibika|ni mbovu|swollen|
  swelling|bulging|scratched|dented|bent|loose|wobbly|noisy|
  left side|right side|one side|short circuit|short circuited|wrong|missing|missing a part|missing part|
  missing parts|missing a piece|missing button|missing buttons|button missing|no charger|no cable|no lid|
  screw missing|lid missing|part missing|
  dud|duds|duff|lemon|crap|rubbish|useless|poor quality|bad quality|cheap quality|fake|a fake|knock off|
  not original|not genuine
`
const AFTER = each(
  'after|within|in|inside|in less than|after only|after just|only after',
  listed`
    one day|a day|two days|three days|four days|five days|a week|one week|two weeks|a month|one month|an hour|
    one hour|a few days|few days|a couple of days|first use|one use|the first use|first wash|one wash|
    the first wash|first wear|one wear|first night|one night|first try|days|minutes|a minute
  `,
)

/** English words that tell why goods came back, or went back. */
export const whyBack = {
  'back-tells': [
    each('too|a bit|bit|way too|far too|a bit too|a little|a little too|slightly|much too|very|so|quite', SIZES),
    each(
      'wrong',
      listed`
        size|shade|colour|color|model|brand|type|kind|one|ones|style|fit|voltage|length|width|flavour|flavor|
        variety|item|product|scent|strength|dose|dosage|print|prints|pattern|cut|gauge|thread|wattage|socket|
        plug|cap|batch|order|spec|fitting|label|labels|connector|way round
      `,
    ),
    each(
      listed`
        dead|swollen|faulty|bad|weak|leaking|broken|cracked|loose|torn|ripped|stuck|missing|damaged|wrong|bent|
        blown|dodgy|defective|split|chipped|stained|scratched|burst|burnt
      `,
      listed`
        battery|batteries|screen|zip|zipper|button|buttons|strap|handle|seam|seams|sole|lid|cap|seal|plug|
        socket|pin|pins|wire|cable|cord|switch|filament|nozzle|valve|pump|hinge|lock|wheel|wheels|spring|frame|
        glass|label|packaging|packet|box|bottle|tin|tins|stitching|lining|collar|sleeve|pocket|side|speaker|mic|
        port|charger
      `,
    ),
    each(
      listed`
        battery|batteries|screen|zip|zipper|button|buttons|strap|handle|seam|seams|sole|lid|cap|seal|plug|
        socket|wire|cable|cord|switch|left|right|left side|right side|left one|right one|one side|one earbud|
        left bud|right bud|hinge|lock|wheel|spring|frame|glass|label|box|stitching|lining|speaker|mic|port|
        colour|color|dye|pump|nozzle
      `,
      listed`
        dead|swollen|faulty|bad|weak|leaking|broken|broke|cracked|loose|torn|ripped|stuck|missing|damaged|wrong|
        bent|blown|gone|came off|fell off|came loose|snapped|split|died|not working|doesnt work|dont work|
        didnt work|stopped working|ran|faded|off|popped off|fell out|silent
      `,
    ),
    each(NOT, WORKS),
    STOPPED,
    each(
      listed`
      liked|likes|prefers|preferred|loved|fancied
    `,
      listed`
      the colour|the color|the fit|the size|that one|this one|the style|the shade|the look|the other|
      that colour|that color
    `,
    ),
    each(
      listed`
      liked|likes|loved
    `,
      listed`
      the colour better|the color better|the fit better|that one better|this one better|that one more|
      this one more
    `,
    ),
    each(
      listed`
      expired|old|bad|damaged|wrong|excess|dead|slow moving|short dated|faulty
    `,
      listed`
      stock|batch|goods|items|lot|consignment
    `,
    ),
    listed`
      only one side plays|only one side works|one side only|one side plays|one ear only|only one ear works|
      only one works
    `,
    TOLD,
    AFTER,
    each(
      AFTER.split('|')
        .filter(saying => saying.startsWith('after'))
        .join('|'),
      'only|already',
    ),
    each('too', 'many|much|few'),
  ].join('|'),
  'back-of': listed`
    wife|husband|boyfriend|girlfriend|son|daughter|mum|mom|mother|father|dad|baby|kid|kids|child|sister|brother|
    granny|boss|doctor|
    phone|laptop|iphone|samsung|car|kitchen|bathroom|bedroom|wall|walls|room|house|job|site|door|socket|colour|
    color|size|fit|style|smell|taste|
    texture|quality|material|fabric|length|sleeves|sleeve|waist|shoulders|chest|neck|collar|feet|foot|head|
    wrist|side|end|battery|screen|
    zip|zipper|button|strap|handle|seam|lid|cap|pin|pins|plug|brand|model|packaging|box|label|first wind|wind|
    rain|wash|heat|arrival|delivery|transit|opening|unpacking|inspection|skin|ears|ear|arm|arms|under|meds|
    medicine|prescription|
    hair|reception|night|day|morning|week|weekend|job|party|wedding|birthday|present|gift
  `,
  'back-link': listed`
    says|said|saying|she says|he says|they say|she said|he said|they said|complained|complaining|claims|
    claiming|reckons|apparently|
    she|he|they|it|its|it is|it was|they were|theyre|shes|hes|them|the|a|an|her|his|their|my|our|this|that|in|
    on|at|by|with|from|of|to|for|and|so|as|
    because|cos|cuz|coz|since|when|while|is|was|are|were|has|had|have|been|being|be|got|get|gets|just|already|
    really|very|all|also|too|even|still|again|up|off|out|
    apparently|sadly|sorry|po|daw|e|dey|don|wey|na|lah|i think|which|who|then|now|today|this morning|
    straight away|right away|anymore|any more|at all|in it|on it|for her|for him|for them|on her|
    on him|for the job|for his phone|for her phone
  `,
  'who-does': listed`
    who|whos|who is|who was|who has|that|thats|that is|that was|whose|who said|who says|who just|celebrating|
    hosting|planning|having|building|fixing|
    painting|renovating|moving|visiting|going to|heading to|on their way to|on his way to|on her way to|off to|doing up
  `,
}

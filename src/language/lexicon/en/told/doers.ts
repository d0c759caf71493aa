import type { DoerKind } from '../../doers.ts'
import { each, listed } from '../../listed.ts'
import { IN_HERE, MAKERS } from '../beside/left-out.ts'
import { WHERE_FROM } from '../places.ts'
import { englishSizes } from '../sizes.ts'
import { tagalog } from '../tongues/tagalog.ts'
import { englishCarriers } from './carriers.ts'
import {
  AT_HOUSE,
  BOUGHT_ELSEWHERE,
  HOUSE,
  INDIAN_TRADES,
  JUNIORS,
  OF_ELSEWHERE,
  PART_OF_DAY,
  SMALL_SHOPS,
  SOME_PEOPLE,
} from './people.ts'
import { englishPutDown } from './put-down.ts'

const CREWS = listed`
  night|day|morning|evening|late|early|weekend|afternoon|kitchen|bar|floor|front|back|closing|opening|lunch|dinner|
  breakfast
`

/** English words and sayings of who did what, with those of other tongues that are heard in English messages. */
export const englishDoers: Readonly<Record<DoerKind, string>> = {
  'some-people': SOME_PEOPLE,
  title: listed`
    mr|mrs|ms|miss|mister|missus|dr|doctor|prof|professor|rev|reverend|fr|father|pastor|bishop|imam|sheikh|chief|hon|
    honourable|alhaji|alhaja|hajia|engr|engineer|barrister|capt|captain|major|sgt|sergeant|inspector|constable|
    councillor|mp|aling|mang|manang|manong|ka|mzee|bwana|bibi|mheshimiwa|mwalimu|mama|maman|iya|baba|oga|madam|maam|
    shri|smt|sri|sardar|haji|ustaz|cik|encik|puan|datuk|meneer|mevrou|oom|tannie|senor|senora|signora|herr|frau|
    monsieur|madame|lady|teacher|nurse|coach|father
  `,
  'kin-title': listed`
    uncle|aunty|auntie|aunt|ate|kuya|tita|tito|lola|lolo|tatay|nanay|nana|papa|sister|brother|sis|bro|anna|akka|amma|
    didi|bhai|bhaiya|dada|da|boudi|bhabi|bhabhi|kaku|kakima|mashi|mashima|jethu|pishi|dadu|cousin|gogo|malume|mkulu|
    ndugu|dada|kaka
  `,
  'elder-kin': 'kuya|ate|tita|tito|lolo|lola|tatay|nanay|manang|manong|gogo|malume|mkulu|bhaiya|didi|akka',
  'own-kin': 'cousin|brother|sister|papa|amma',
  'bought-elsewhere': BOUGHT_ELSEWHERE,
  honorific: 'babu|garu|ji|sahab|saab|sahib|sir|madam|maam|mam|aunty|auntie|memsahib|san|baba|mama|uncle',
  buyer: listed`
    ${OF_ELSEWHERE}|customer|client|guest|buyer|shopper|patient|patients|lady|ladies|woman|man|guy|gent|gentleman|fella|fellow|bloke|
    chap|dude|buddy|lad|madam|oga|bros|sista|tourist|tourists|visitor|traveller|passenger|passerby|commuter|student|pupil|
    teacher|lecturer|nurse|doctor|dentist|builder|builders|plumber|plumbers|electrician|electricians|contractor|
    contractors|carpenter|carpenters|mason|painter|painters|welder|mechanic|mechanics|tailor|barber|barbers|
    hairdresser|hairdressers|farmer|fisherman|postman|policeman|policewoman|cop|cops|soldier|fireman|firemen|pastor|
    priest|imam|nun|nuns|neighbour|neighbours|neighbor|neighbors|pensioner|pensioners|parent|parents|cyclist|jogger|
    biker|runner|walker|trucker|cabbie|taxi driver|${INDIAN_TRADES}|bus driver|boda guy|okada man|keke man|jeepney driver|
    tricycle driver|tuk tuk driver|auto driver|auto guy|bus conductor|conductor|landlord|landlady|caterer|caterers|
    wedding party|bride|groom|regular|regulars|walk in|walk-in|walk in customer|walkin|wholesale customer|
    wholesale buyer|bulk buyer|reseller|resellers|hawker|hawkers|market woman|market women|roadside seller|
    sari sari owner|stranger|foreigner|expat|handyman|roofer|roofers|tiler|tilers|gardener|gardeners|decorator|
    decorators|site crew|road crew|road workers|dock workers|factory workers|office workers|office people|office lady|
    office ladies|office guy|office guys|football team|soccer team|rugby team|rugby club|choir|congregation|bikers|
    hikers|campers|lads|old boy|old timer|granny|grandpa|grandma|oke|okes|ou|ous|outjie|okie|oomie|laaitie|lightie|
    ballie|couple|couples|tradie|tradies|sparky|sparkies|brickie|brickies|chippie|chippies|surfer|surfers|backpacker|backpackers|
    hen party|stag party|honeymooners|newlyweds|coach party|tour group|bus load|busload|coachload|cruise passengers|
    teenager|teenagers|teens|kids from school|schoolkids|school kids|schoolboys|schoolgirls|uni students|joggers|
    cyclists|runners|dog walker|dog walkers|mums|dads|auld lad|auld one|aul lad|aul one|old fella|old fellas|old dear|
    old dears|old couple|young couple|businessman|businessmen|businesswoman|trader|traders|mama mboga|fundi|fundis|
    delivery drivers|truckers|taxi drivers|boda guys|yank|yanks|footy crowd|footy club|footy team|rugby crowd|
    lunch crowd|gym crowd|match crowd|church crowd|school crowd|theatre crowd|netball club|cricket club|bushwalkers|
    apprentice|apprentices|cabbies|council workers|postie|posties|ladies lunch|book club|yoga class|spin class|pilates class|running club|walking club|choir|school tour|school run|
    after work crowd|brunch crowd|chama|chama ladies|
    school matron|matron|sister in charge|caregiver|caregivers|expectant mother|young mother
  `,
  like: listed`
    american|german|french|italian|spanish|dutch|british|english|irish|scottish|welsh|polish|chinese|japanese|korean|
    indian|pakistani|bengali|nepali|arab|emirati|saudi|filipino|filipina|pinoy|nigerian|ghanaian|kenyan|ugandan|
    tanzanian|zulu|xhosa|afrikaans|australian|aussie|kiwi|canadian|brazilian|russian|swedish|danish|norwegian|swiss|
    belgian|portuguese|turkish|egyptian|somali|ethiopian|european|asian|african|yank|retired|married|middle aged|
    smart|hungry|chatty|cheerful|grumpy|wee|auld|aul|old|young|older|elderly|tall|nice|lovely|kind|regular|usual|new|
    same|pregnant|foreign|local|random|rude|rich|big|little|lone|single|other|second|first|posh|friendly|loyal|
    walk in|walk-in|happy|angry|drunk
  `,
  trade: [
    listed`
      school|schools|college|university|campus|nursery|creche|daycare|kindergarten|hotel|motel|hostel|guesthouse|
      guest house|lodge|inn|resort|airbnb|restaurant|restaurants|cafe|cafes|caff|diner|bistro|eatery|eateries|bukka|
      buka|mama put|dhaba|carinderia|karinderya|kibanda|hotelli|chop bar|shebeen|braai place|takeaway shop|pizzeria|
      canteen|cafeteria|tiffin centre|tiffin center|mess|pub|tavern|nightclub|club|brewery|church|mosque|temple|
      gurdwara|parish|synagogue|chapel|cathedral|convent|monastery|hospital|clinic|surgery|pharmacy|dental|vet|vets|
      salon|saloon|spa|parlour|parlor|barbershop|barbers|hairdressers|studio|gym|dojo|theatre|cinema|museum|library|
      embassy|consulate|council|municipality|ministry|police station|fire station|barracks|prison|court|post office|
      bank|law office|law firm|solicitors|accountants|architects|estate agents|estate agency|dentists|garage|
      workshop next door|mechanics|panel beaters|car wash|carwash|filling station|petrol station|laundry|laundromat|
      dry cleaners|construction|constructions|builders|contractors|contracting|plumbing|plumbers|electrical|
      electricals|electricians|engineering|roofing|tiling|painting|carpentry|joinery|joiners|welding|fabrication|
      fabricators|interiors|decor|furniture|motors|auto|autos|tyres|security|cleaning services|catering|caterers|
      events|event planner|event planners|tours|travels|travel agency|logistics|transport|courier office|mining|farm|
      farms|estate|estates|properties|developers|developments|homes|housing|society|association|union|ngo|foundation|
      orphanage|shelter|care home|nursing home|old age home|retirement home|community centre|community center|
      community hall|town hall|sports club|football club|rugby club|cricket club|golf club|scouts|pty|ltd|llc|inc|plc|
      pvt|limited|cc|enterprises|enterprise|ventures|holdings|group|associates|partners|consultants|solutions|
      technologies|tech|media|press|academy|institute|centre|center|primary|secondary|high school|primary school|
      secondary school|nursery school
    `,
    SMALL_SHOPS,
  ].join('|'),
  'own-trade': 'office|kitchen|bar|canteen|workshop|bakery|factory|warehouse|cafe counter|site',
  'where-from': WHERE_FROM,
  house: HOUSE,
  'at-house': AT_HOUSE,
  bringer: listed`
    boda|boda guy|boda boda|boda rider|tuktuk|tuk tuk|matatu|dpd|dhl|fedex|fed ex|ups|usps|evri|hermes|yodel|royal mail|parcelforce|an post|gls|tnt|aramex|auspost|
    australia post|startrack|toll|courier guy|the courier guy|lalamove|jnt|j&t|lbc|ninja van|bluedart|blue dart|
    delhivery|dtdc|fastway|amazon|amazon driver|g4s|sendy|gig logistics|postie|bakery van|milk float|brewery truck|
    ${MAKERS}|beer truck|coke truck|farm|farmer|farmers|truck|van|lorry|bakkie|rep|reps|agent|agents|salesman|salesperson|
    sales rep|sales guy|supplier|vendor|wholesaler|distributor|dealer|stockist|courier|delivery guy|delivery man|
    delivery boy|delivery driver|delivery van|delivery truck|delivery lorry|delivery rider|delivery bike|
    dispatch rider|tempo|chota hathi|pickup|depot|milkman|milk man|miller|roaster|coffee roaster|brewer|dairyman|fishmonger|greengrocer|beekeeper|milko|milkie|breadie|breadman|bread man|egg man|eggman|fish man|iceman|
    ice man|waterman|water man|gas man|van man|truck driver|lorry driver|farmer|grower|producer|manufacturer|importer|
    merchandiser|merchandizer|van guy|truck guy|van driver|supply truck|supply van|brand rep|company rep|company van|
    company truck|company agent|company driver|company guy|company people
  `,
  'goods-man': listed`
    man|guy|lady|woman|boy|fella|bloke|people|chap|fellow|wala|wallah|walla|vala|vendor|seller|farm|dairy|company|
    factory|bakery|merchant|merchants|trader
  `,
  ours: [
    listed`
      kitchen|the kitchen|bar|the bar|barista|baristas|chef|chefs|the chef|cook|cooks|the cook|sous chef|head chef|
      pastry chef|baker|bakers|bartender|bartenders|barman|barmaid|crew|the crew|team|the team|staff|the staff|
      our staff|our team|our kitchen|our bar|our chef|our workshop|workshop|the workshop|canteen|the canteen|
      our canteen|bakery|the bakery|our bakery|pantry|housekeeping|production|pastry|pastry section|grill|the grill|
      cold section|prep|prep team|prep kitchen|main kitchen|front of house|foh|boh|back of house|room service|stylist|
      stylists|beautician|technician|technicians|fitter|fitters|waiter|waiters|waitress|waitresses
    `,
    each(CREWS, 'shift|crew|staff|team'),
    JUNIORS,
    each('the night|the day|the morning|the evening|the late|the early|the afternoon', 'shift|crew|staff|team'),
  ].join('|'),
  'ours-next-door': 'neighbour|neighbours|neighbor|neighbors|regular|regulars',
  'ours-people': listed`
    staff|the staff|our staff|crew|the crew|team|the team|our team|chef|chefs|the chef|cook|cooks|baristas|barista|
    workers|the workers|our workers|kitchen staff|night staff|day staff|bar staff|morning staff|night shift|day shift|
    morning shift|evening shift|the boys at work|waiters|bartenders
  `,
  'came-and': listed`
    ${IN_HERE}|
    came and|came in and|came by and|came round and|came over and|came back and|came down and|come and|has come and|
    just came and|stopped by and|stopped in and|popped in and|popped by and|dropped in and|dropped by and|
    passed by and|passed and|walked in and|ran in and|rushed in and|called in and|called by and|was here and|
    was in and|just|also|has|have|has just|have just|just now|came today and|came this morning and|came here and|
    just came in and|just popped in and|just walked in and|just came by and|just stopped by and|just ran in and|
    came in today and|came|finally|already|then|don|don come
  `,
  'was-here': listed`
    came|has come|just came|is here|was here|were here|arrived|has arrived|just arrived|just left|just been|has been|
    came today|came just now|came by|passed|passed by|dropped by|came in|don come|don land|don reach|pulled up|landed|
    was in|been
  `,
  buys: listed`
    bumili|bumili ng|nakabili|nakabili ng|bought|come buy|come and buy|buy|buys|buying|purchased|purchases|don buy|bot|came for|paid for|
    picked up and paid for|got and paid for|
    took and paid for|bought from us|bought off us|placed and paid
  `,
  takes: listed`
    collect|come take|come carry|come collect|come pick|
    kumuha|kumuha ng|utang|umutang|umutang ng|nangutang|nangutang ng|utang ng|took|take|takes|taken|picked up|picks up|pick up|pick|
    picked|grabbed|grabs|got|gets|collected|collects|carry|
    carried|carries|don carry|don take|don collect|don pick|went off with|left with|walked out with|walked off with|
    helped themselves to|ordered and took|went for|chose|opted for|cleaned us out of|cleared us out of|wiped us out of|
    got himself|got herself|got themselves
  `,
  'has-got':
    'scoffed|demolished|polished off|hoovered up|had|has had|have had|wanted and got|ate|drank|ate and paid for|drank and paid for|finished|consumed',
  'bought-by': tagalog['bought-by'],
  'took-by': tagalog['took-by'],
  'gives-back': listed`
    returned|brought back|gave back|has returned|have returned|just returned|came back with|brought in|handed back|
    don return|don bring back|dropped back|bring back|carry back|don carry back|took back|returns|brings back|sent back
  `,
  brings: listed`
    brought|brought in|brought us|brought over|dropped|dropped off|dropped us|dropped us off|dropped by with|dropped down|dropped up|dropped over|dropped out|left down|left in|left over|
    delivered|delivered us|sent|sent us|supplied|supplied us|came with|came by with|came in with|came round with|
    come with|arrived with|turned up with|showed up with|was here with|left|left us|gave|gave us|handed|handed over|
    offloaded|off loaded|off-loaded|unloaded|discharged|brings|delivers|drop|don drop|don bring|don supply|
    don come with|don deliver|supply|deliver|bring|shipped|shipped us|dispatched|landed with|just landed with|
    has landed with|landed in with|rocked up with|pulled in with|pulled up with|rolled up with|rolled in with|
    rocks up with|lands with|here with|just here with|is here with|just came with|in with|dropped in with|called with|
    called in with|back with|don land with|don reach with|has given us|left us with
  `,
  delivers: listed`
    delivered|delivered us|supplied|supplied us|dropped off|dropped us off|shipped us|sent us|brought us|
    has delivered|have delivered|just delivered|offloaded|off loaded|off-loaded|came with|arrived with|turned up with
  `,
  'goes-through': listed`
    went through|went thru|gone through|gone thru|got through|got thru|been through|been thru|ran through|ran thru|
    run through|burned through|burnt through|burned thru|burnt thru|worked through|blew through|chewed through|
    have gone through|has gone through|churned through|powered through|flew through
  `,
  'dropped-by': each(
    'dropped',
    'in by|round by|around by|over by|up by|down by|in to us by|in from|over from|round from',
  ),
  'stock-from': listed`
    in from|just in from|in today from|new stock from|new stocks from|new goods from|fresh stock from|
    fresh stocks from|goods in from|parcel from|boxes from|fresh supplies from|new supplies from|stock in from
  `,
  ...englishSizes,
  ...englishCarriers,
  ...englishPutDown,
  material: listed`
    cup|cups|lid|lids|napkin|napkins|straw|straws|filter|filters|glove|gloves|serviette|serviettes|tissue|tissues|
    foil|cling film|clingfilm|parchment|bin bag|bin bags|bin liner|bin liners|carrier bag|carrier bags|paper bag|
    paper bags|till roll|till rolls|receipt roll|receipt rolls|stirrer|stirrers|takeaway box|takeaway boxes|container|
    containers|espresso beans|coffee beans|flour|yeast|syrup|detergent|bleach|sanitiser|sanitizer|skewer|skewers|
    doilies|labels|screws|nails|sandpaper|grease|shampoo refill|hair dye|bandage|bandages|gauze|swabs|syringes
  `,
  'working-at': listed`
    making|baking|cooking|frying|practicing|practising|training on|testing|dialling in|dialing in|mixing|preparing|prepping|icing|glazing|kneading|rolling|whipping|brewing|stewing|
    boiling|doing the|to make|to bake|to cook|to prep|to ice|to glaze
  `,
  recipe: listed`
    dough|custard|icing|batter|mix|pastry|filling|fillings|sauce|cream|glaze|starter|ganache|frosting|crumble|curd|
    jam|syrup|brioche|puff|choux|quiche|quiches|pie|pies|cake|cakes|bread|loaves|scone|scones|bun|buns|croissant|
    croissants|muffin|muffins|biscuits|cookies|pancakes|waffles|soup|soups|stew|curry|gravy|marinade|dressing|
    coffees|lattes|sponge|sponges|meringue|meringues|buttercream|fondant|trifle|trifles|cheesecake|cheesecakes|cupcakes|
    brownies|flapjacks|lasagne|pizza|pizzas|omelette|omelettes|sandwiches|smoothies|milkshakes|tarts|eclairs|donuts|
    doughnuts|macarons|chapati|chapatis|roti|rotis|mandazi|samosas|puff puff|chin chin|akara|idli|dosa|dosas|pasta|
    shortbread|tablet|focaccia|baguettes|rolls|bagels|granola|porridge|pudding|puddings
  `,
  meal: each(
    'for|for my|for our|for the staff|for staff|for own',
    'lunch|dinner|breakfast|supper|tea|tea break|break|elevenses|brunch|snack|merienda|baon',
  ),
  'fallen-on': 'floor|ground|stairs|road|pavement|tiles|concrete|driveway|sidewalk',
  mishap: listed`
    mold on|mould on|mold in|mould in|mold all over|fungus on|ants on|ants in|bugs in|weevils in|hair in|
        put|stuck|shoved|lobbed|knocked over|knocked down|knocked|tripped and|bumped into|let fall|let slip|got rid of|
    had to get rid of|cleared|cleared out|cleaned out|found|just found|noticed|opened|slipped and|pulled
  `,
  trip: listed`
    been to|was at|went to|just been to|have been to|just went to|just back from|back from|just got back from|
    got back from|just came back from|came back from|just came from|came from|coming back from|popped to|popped into|
    popped down to|popped over to|nipped to|nipped down to|ran to|ran down to|drove to|drove down to|walked to|
    stopped at|stopped by|swung by|went down to|went over to|went by|just returned from|returned from|trip to|run to|
    galing sa|galing
  `,
  fetches: listed`
    got|and got|bought|and bought|picked up|and picked up|brought|and brought|brought back|and brought back|purchased|
    and purchased|collected|and collected|to pick up|and grabbed|grabbed|and came back with|came back with|
    and fetched|fetched|and loaded|and loaded up|and stocked up on|stocked up on|and restocked|restocked|with|
    and came with|came with|we got|i got|we bought|i bought|and we got|and i got|and i bought|and we bought
  `,
  market: 'cash and carry|cash & carry|cash n carry|c&c|wholesale market|night market|fish market|meat market',
  haul: listed`
    groceries|grocery|shopping|supply|supplies|purchases|haul|goods|stocks|new stock|new stocks|new goods|items|stuff|
    restock|grocery run|market run|shopping run|supply run|cash and carry run|${each('market|makola|kejetia|town|shopping|supply|stock|buying|makro|wholesale|kantamanto|onitsha|balogun|divisoria|deira|mandi|grocery|cash and carry', 'trip')}|costco run|makro run|market haul|
    bought stuff|things|pinamili|namili|stocks ko|delivery|deliveries
  `,
  'own-of-day': 'own|s own|own be|own was|own na|own own|owns',
  'of-day': listed`
    eod|e o d|end of day|end of the day|end of shift|eos|closing|close of day|close of business|cob|opening|daily|
    todays|shift|shift end|final|total|totals|overall|summary|list|recap|breakdown|details|tally|log|figures|
    for today|for the day|so far|of the day|as follows|as below|below|are|is|update|the|our|my|full|all|counter|till|
    shop|store|whole day|day|overnight|over night|first bake|second bake|morning bake|
    ${PART_OF_DAY}
  `,
}

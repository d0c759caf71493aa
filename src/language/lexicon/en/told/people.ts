import { each, listed } from '../../listed.ts'
import { AT_MARKET } from '../tongues/markets.ts'

const SMALL = listed`
  laundry|bakery|computer|hair|nail|beauty|barbecue|bbq|siomai|milk tea|welding|vulcanizing|mechanic|motor|
  auto parts|car|sewing|photo|photocopy|snack|noodle|lotto|water|suya|viewing|beer|wood|plywood|glass|key|
  barber|coffee|tea|flower|butcher|butchers|repair|betting|chip|sandwich|pet|gift|book|tyre|tailor|print|printing|
  sari|phone|charity|sweet|juice|kebab|pizza|paint|furniture|bike|shoe|copy|internet
`

/** Small shops, which buy in others. */
export const SMALL_SHOPS = each(SMALL, 'shop|shops|stall|place')

/** Who works elsewhere, and buys here. */
export const OF_ELSEWHERE = each(
  'site|building|construction|school|church|hotel|garage|farm|mine|hospital|bank|gym|village|road|estate|next door|quarry',
  'guys|boys|people|ladies|workers|lady|man|woman|girls|lads|foreman|manager|guy|boy|girl|caretaker',
)

/** Those who work here by what they do, and as what: "the new barista", "apprentice". */
export const JUNIORS = each(
  '|the |our |new |the new |our new |a new |clumsy |trainee |junior |weekend |the weekend |part time |saturday ',
  listed`
    barista|baker|chef|cook|waiter|waitress|apprentice|trainee|assistant|shop assistant|intern|new hire|shop girl|
    shop boy|counter girl|counter boy|saturday girl|salesgirl|sales girl|sales boy|pharmacist|cashier|new starter|
    new girl|new guy|new lad|new kid|helper
  `,
).replaceAll('  ', ' ')

const MUMS = listed`
  mum|mom|mam|mammy|mummy|mama|mother|dad|daddy|father|granny|grannie|nanna|nana|nan|gran|grandma|grandad|grandpa|
  granddad|grandmother|grandfather|auntie|aunty|uncle|yummy mummy|young mum|young mom|new mum|new mom|school mum
`
const SEVERAL_PEOPLE = listed`
  mums|moms|mammies|dads|grannies|nannas|nanas|nans|grandmas|grandads|ladies|women|men|lads|girls|boys|kids|students|
  tourists|yanks|americans|germans|canadians|australians|italians|spaniards|
  brits|aussies|kiwis|scots|tradies|sparkies|chippies|brickies|plumbers|builders|nurses|teachers|pensioners|
  customers|regulars|guests|visitors|backpackers|cyclists|joggers|old ladies|old lads|auld ones|guys|dudes|fellas|
  blokes|couples|families|patients|mothers|neighbours|neighbors|cops|schoolgirls|schoolboys
`
const BUSY = listed`
  morning|early|breakfast|brekkie|brunch|lunch|lunchtime|smoko|arvo|afternoon|school|after school|church|footy|gym|
  coffee|commuter|office|weekend|saturday|sunday|dinner|evening|late|game day|match|market|theatre|after work|playgroup
`

/** People from outside: no one of the house is told of so. */
export const SOME_PEOPLE = [
  each('a|an|one|another|some', MUMS),
  'your one|yer one|your man|yer man|some lad|some fella|some wan|some tourist|some kid',
  each('two|three|four|2|3|4|both|a couple of|a few|some|couple of|few', SEVERAL_PEOPLE),
  each(each('|the ', BUSY).replaceAll('  ', ' ').replaceAll('| ', '|').trimStart(), 'crowd|mob|rush|queue'),
].join('|')

/** A part of the day, or of the shop, whose sales are written down under it: "AM sales", "till 2 sales". */
export const PART_OF_DAY = [
  'am|pm|a m|p m|lunch|lunchtime|lunch time|breakfast|brekkie|brunch|dinner|smoko|midday|noon|mid morning|first half',
  'second half|am shift|pm shift|am run|pm run|morning tea|afternoon tea|happy hour|matinee|late shift|early shift',
  each('|on ', each('till|register|counter|pos|stall', '1|2|3|4|one|two|three|no 1|no 2'))
    .replaceAll('| ', '|')
    .trimStart(),
].join('|')

const NUMBERED_HOUSES = listed`
  number|no|no .|house|house no|house no .|house number|flat|flat no|flat no .|flat number|apartment|apt|plot|plot no|
  door no|door number
`

/** A house in front of its number, as if it were somebody: "number nine", "flat 3b". */
export const HOUSE = each('|the ', NUMBERED_HOUSES)

/** Where somebody lives or works, in front of a number. */
export const AT_HOUSE = each(
  'from|from the|at|at the|in|of|over at|down at|up at|over in|by',
  `${NUMBERED_HOUSES}|block|unit|site|stand|erf|gate|tower|lot|room|bed|stall|kiosk`,
)

/** Who is here with a car: "in the bakkie". */
export const IN_VEHICLE = each(
  'in|on|'.concat(each('in|on|with|from', 'the|a|that|his|her|their|this')).replace('||', '|'),
  listed`
    bakkie|white bakkie|blue bakkie|red bakkie|van|white van|truck|car|taxi|bus|jeepney|tricycle|trike|motorbike|bike|
    scooter|motor|pickup|lorry|tractor|keke|okada|auto|rickshaw|tempo|suv|jeep|combi|kombi
  `,
)

/** Behind what somebody bought: for the shop, or at another one. */
export const BOUGHT_ELSEWHERE = [
  AT_MARKET,
  each('for|for the|for our', 'stock|restock|restocking|resale|reselling|resell|inventory|us|shop|store|the business'),
  each(
    'at|at the|in|in the|sa|down at|over at',
    listed`
      market|palengke|supermarket|mall|makro|builders|checkers|shoprite|spar|pick n pay|boxer|game|jumia|costco|tesco|
      aldi|lidl|metro|dmart|divisoria|puregold|sm|robinsons|wholesaler|wholesalers|wholesale|supplier|suppliers|
      cash and carry|town|depot|factory|warehouse
    `,
  ),
  each('to|to the|to our|into the|in to the', 'shop|store|stockroom|store room|storeroom'),
  each('the|our|my|all the', 'staff|team|crew|workers|boys|guys|shop|whole team|staff room'),
  'everyone|everybody|the shop|staff|online|elsewhere|somewhere else|next door|from|to replace|to restock|to top up|to fill|to sell|to resell|to use',
  each('on|along', 'the way|his way|her way|their way'),
].join('|')

/** Those who ply a trade, as they are called in India. */
export const INDIAN_TRADES = listed`
  mistri|mistry|raj mistri|rajmistri|dhobi|darzi|mochi|mali|chowkidar|watchman|chaiwala|chaiwalla|chai wala|panwala|
  paanwala|hotelwala|hotel wala|autowala|auto wala|autowallah|rickshawala|rickshaw wala|rickshawwala|dabbawala|
  dabba wala|thelawala|thela wala|sabziwala|sabzi wala|dhabawala|dhaba wala|tiffin wala|chaat wala|chaatwala|
  golgappa wala|phuchka wala|phuchkawala|jhalmuri wala|istriwala|istri wala|raddi wala|kabadi wala|kabadiwala
`

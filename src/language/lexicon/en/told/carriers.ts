import type { CarrierKind } from '../../carriers.ts'
import { each, listed } from '../../listed.ts'
import { AT_MARKET } from '../tongues/markets.ts'

const SUPPLYING = listed`
  bakery|dairy|creamery|brewery|butchery|bottling|poultry|fishery|mill|flour mill|wholesale|depot|packaging|abattoir|
  gas|lpg|paraffin|kerosene|charcoal|firewood|ice|ice cream|water|soda|cooldrink|cold drink|cold drinks|beer|wine|
  liquor|chips|crisps|snacks|snack|sweets|biscuit|biscuits|egg|eggs|bread|milk|doodh|paneer|dahi|curd|amasi|maas|
  sabzi|sabji|veg|veggie|veggies|vegetable|vegetables|fruit|fruits|fish|meat|chicken|pork|banana|bananas|tomato|
  tomatoes|potato|potatoes|onion|onions|rice|flour|sugar|salt|oil|tofu|taho|pandesal|roti|chapati|mandazi|maziwa|
  maandazi|mayai|mkate|unga|sukari|yoghurt|yogurt|juice|newspaper|paper|magazine|airtime|recharge|cigarette|cigarettes|
  coffee bean|coffee beans|tissue|soap|diaper|diapers|noodles|spice|spices|masala|pickle|papad|cake|pastry|pie|pies|
  samosa|donut|doughnut|bun|buns|tortilla|cheese|butter|honey|flower|flowers|plant|cement|hardware|timber
`
const BRANDS = listed`
  coke|coca cola|coca-cola|pepsi|fanta|sprite|nestle|unilever|hul|itc|amul|britannia|parle|parle-g|cadbury|haldiram|
  haldirams|lays|kurkure|nandini|mother dairy|aavin|heritage|milma|verka|saras|patanjali|dabur|marico|godrej|colgate|
  gillette|red bull|redbull|monster|bisleri|kinley|aquafina|himalaya|tata|sunfeast|maggi|indomie|dangote|golden penny|
  honeywell|peak|cowbell|hollandia|chi|nasco|eva|nestle water|bigi|la casera|seven up|7up|7-up|malta|guinness|
  nigerian breweries|star|heineken|gino|dufil|flour mills|fan milk|fanmilk|voltic|kasapreko|brookside|kcc|tuzo|
  kabras|mumias|bidco|pwani|menengai|ketepa|festive|supaloaf|broadways|dpl|azam|bakhresa|mukwano|jesa|fresh dairy|
  sasko|albany|blue ribbon|sunbake|clover|parmalat|danone|simba|willards|bakers|tiger brands|premier|ace|iwisa|tastic|
  nola|rainbow|early bird|county fair|enterprise|eskort|ola|tip top|tip-top|abi|sab|castle|jive|twizza|kingsley|
  gardenia|monde|rebisco|magnolia|nutriasia|san miguel|smb|rc|zesto|selecta|alaska|bear brand|purefoods|lucky me|
  universal robina|urc|jack n jill|oishi|century|argentina|walkers|warburtons|hovis|kingsmill|mccolls|cravendale|
  brennans|pat the baker|avonmore|tayto|frito lay|frito-lay|bimbo|wonder|dannon|pal|arnotts|smiths|bega|dairy farmers
`
const SUPPLIERS = listed`
  wholesaler|wholesalers|wholesaler's|supplier|suppliers|supplier's|distributor|distributors|distributor's|vendor's|
  dealer|dealers|dealer's|dairy's|bakery's|stockist|stockist's|agency|factory|company|warehouse|depot|farm
`
const HANDS = 'boy|guy|man|people|lad|fella|fellow|driver|van|truck|lorry|bakkie|rider|tempo|bike|chap'
const LET_FALL = 'dropped|drop|drops|has dropped|have dropped|just dropped|don drop|dropt|droped'
const OF_OTHERS = 'customers|customer|client|guest|shopper|lady|man|guy|kid|regular|neighbour|neighbor|woman|tourist'

/** English words of who brings goods, and of what may be either brought or let fall. */
export const englishCarriers: Readonly<Record<CarrierKind, string>> = {
  brand: BRANDS,
  supplying: SUPPLYING,
  'suppliers-man': each(SUPPLIERS, HANDS),
  'let-fall': LET_FALL,
  'ours-or-not': listed`
    bakery|the bakery|baker|the baker|bakers|the bakers|butcher|the butcher|dairy|the dairy|a baker|butchery|
    the butchery|pantry|workshop|the workshop|canteen|the canteen
  `,
  'own-hands': listed`
    cleaner|cleaners|maid|helper|shop boy|shop girl|house help|houseboy|assistant|cashier|trainee|intern|new boy|
    new girl|temp|gardener|guard|watchman|askari|cleaning lady|cleaning woman|cleaning guy|cleaning man|
    cleaning people|tea lady|tea boy|cat|dog|baby|toddler|son|daughter|wife|husband|brother|sister
  `,
  'bought-where': AT_MARKET,
  'just-so-many': listed`
    na lang|nalang|na lang po|nalang po|lang|lng|na lng|nlng|lang po|na lang natira|lang natira|na lang ang natira|
    na lang natitira|only|only na|bas|bass|bas itna|hi|tu|pekee|pekee yake|basi|kuphela|fela|net|maar|alone|only o|
    left only|only left|bacha hai|bache hai|bache|bacha|baki|imebaki|zimebaki|zimesalia|o ku|loku|remaining only
  `,
  'buyer-left': each(
    `${OF_OTHERS}|${each('a|the|one|some|that', OF_OTHERS)}`,
    'left|has left|left behind|brought|has brought|just brought|brought in|sent|has sent',
  ),
}

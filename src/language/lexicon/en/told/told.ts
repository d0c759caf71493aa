import { each, listed } from '../../listed.ts'
import type { ToldKind } from '../../told.ts'
import { FOR_OWN, WHEN } from '../beside/said.ts'
import { englishCame } from './came.ts'
import { englishStolen } from './stolen.ts'
import { toldOfWho } from './told-who.ts'

const OF_SUPPLIERS = listed`
  supplier|the supplier|suppliers|the suppliers|our supplier|vendor|the vendor|wholesaler|the wholesaler|distributor|
  the distributor|manufacturer|the manufacturer|company|the company|the factory|factory|the rep|the depot|dealer|
  the dealer|the agent
`
const WILL = listed`
  she will|he will|they will|shell|hell|theyll|says she will|says he will|says theyll|says shell|says hell|
  she says shell|he says hell|she said shell|he said hell|promised to|going to|shes going to|hes going to|
  she is going to|he is going to|gonna|shes gonna|hes gonna|will
`
const OVEN = listed`
  oven|ovens|kitchen|bakery|proofer|fryer|pan|grill|kiln|workshop|smoker|wok|tandoor|deck oven|pizza oven|pot|kettle|
  steamer|griddle|bbq|barbecue|stove|hot plate|hotplate|roaster|smokehouse|mould|moulds|mold|molds|press|printer|
  3d printer|print room|laser|engraver|loom|lathe|sewing machine|dehydrator|air fryer|bakehouse|bake house
`

/** Behind what was baked just now. */
export const FROM_OVEN = [
  each(
    listed`
      out of the|just out of the|just out the|fresh out of the|hot out of the|straight out of the|straight from the|
      fresh from the|just from the|hot from the|out the|just out the|fresh out the|out from the|from the|
      hot out the|just come out of the|just came out of the|have come out of the|are out of the|are just out of the|came out of the|hot off the|
      fresh off the
    `,
    OVEN,
  ),
  each('off the|just off the|straight off the', 'press|printer|loom|lathe|laser|sewing machine'),
  'freshly baked|fresh baked|just baked|just been baked|hot and fresh',
].join('|')

/** English sayings around goods that tell together what was done. */
export const englishTold: Readonly<Record<ToldKind, string>> = {
  ...toldOfWho,
  'entered-where': 'in|down|up|here|in here|in the book|on here|into the book|in the system',
  'late-what':
    'it|them|earlier|before|in time|then|this morning|last night|that|about|the|these|those|this|also|we|i|us|for',
  'who-did':
    'theyve|theyve been|they have been|thats|thats been|please|pls|been|we|i|that|which|you|ive|weve|have|had|just|were|was|got',
  'by-the-load': listed`
    box|boxes|parcel|parcels|case|cases|carton|cartons|ctn|ctns|crate|crates|sleeve|sleeves|sack|sacks|drum|drums|pallet|pallets|bale|bales
  `,
  'is-missing': 'missing|gone missing|went missing|go missing|unaccounted for|unaccounted|lost',
  'of-delivery': each(
    'from|in|on|off|from the|in the|on the|off the|from our|in our|from this|from todays',
    'delivery|order|shipment|consignment|invoice|truck|van|supplier|drop|delivery note|driver|pallet|count|stock count|stocktake|stock take|books|entry',
  ),
  'order-app': listed`
    foodpanda|food panda|uber|uber eats|ubereats|deliveroo|swiggy|zomato|doordash|door dash|grubhub|just eat|justeat|
    glovo|jumia|bolt|grab|grabfood|talabat|careem|noon|instashop|postmates|instacart|gopuff|blinkit|zepto|dunzo|
    bigbasket|gojek|shopee|lazada|takealot|mr d|mrd|sixty60|checkers|chowdeck|heyfood|menulog|skip|wolt|rappi|whatsapp
  `,
  'goes-out-to': 'out to|went out to|gone out to|gone to|went to|going to|off to',
  'to-mend': [
    each(
      each(
        'to|for',
        'fix|repair|mend|patch|seal|hang|fixing|repairing|mending|patching|sealing|hanging|paint|painting|clean|cleaning',
      ),
      listed`
        the shop|the shop window|the shop door|the shop floor|the shop roof|the shelf|the shelves|our shelf|
        our shelves|the counter|our counter|the shop sign|our sign|our door|our window|the storeroom|our gate|
        our toilet|the shop toilet|the shop tap|the back room|the store|our roof|the shop wall|our wall
      `,
    ),
  ].join('|'),
  lets: listed`
    let|we let|i let|just let|had to let|ended up letting|ive let|ive just let|weve let|weve just let|i just let|
    we just let|
    i have let|i have just let|ive had to let|weve had to let
  `,
  'goes-for': 'go for|go at|go out for|go out at|off for|walk for|slide for|leave for|out the door for|out the door at',
  'have-it': 'have|take|get|away with|off with|go with|walk with',
  did: 'did|we did|i did|just did|done|just done',
  'went-for': [
    each(
      '|just |all |have |has |have just |has just |have all |they |all just |was |were ',
      'went for|went at|gone for|gone at|went out for|went out at|went out the door for|let go for|let go at|went over the counter for|went through for|went through at|walked out for',
    ).replaceAll('  ', ' '),
    'sold off for|shifted for|shifted at|flogged for|flogged at|off for',
  ].join('|'),
  'serial-to': 'give|go give|carry give|give to|and give|then give',
  'has-had': listed`
    had|we had|i had|weve had|ive had|we just had|weve just had|just had|we have had|we have just had|have had|
    have just had|weve only just had
  `,
  'came-in': listed`
    in|in just now|in this morning|in today|come in|came in|coming in|delivered|just delivered|delivered in|
    dropped off|dropped in|dropped round|brought in|sent in|shipped in|land|land in|arrive|turn up|dropped
  `,
  'off-van': each(
    'off the|just off the|fresh off the|straight off the|off the back of the|unloaded off the|unloaded from the',
    'van|lorry|truck|wagon|delivery van|delivery|delivery lorry|booker van|bakery van|milk float|pallet|trolley',
  ),
  pours: 'tipped|poured|emptied|sloshed|washed|chucked|flushed|dumped|threw|slung|put|poured out|sent|lobbed',
  'went-into': 'went into|gone into|has gone into|have gone into|all went into|went in to|went straight into',
  'down-drain': each(
    'down|down the|in the|into the|down our',
    'sink|drain|drains|plughole|toilet|loo|gutter|bog|pan|compost|compost heap|food bin|slops',
  ),
  'from-oven': FROM_OVEN,
  'to-animals': each(
    'to the|to my|to our|for the|for my|for our|went to the|gone to the|fed to the|to some|off to the',
    'chooks|chickens|hens|pigs|pig|ducks|goats|goat|cows|dogs|dog|birds|worms|worm farm|animals|compost|pig farmer',
  ),
  'takes-out': listed`
    taking|took|opened|opening|pulled|grabbed|keeping|kept|using|held back|set aside|put aside|open|i took|we took|
    im taking|i am taking|we are taking|were taking|i opened|we opened|taken|just pulled|just took|pulled out
  `,
  'for-own': FOR_OWN,
  'for-self': 'for myself|for meself|for ourselves|for me self|for my own',
  'own-meal': [
    each(
      'staff|crew|team|our|my|own|shop|the boys|the girls',
      listed`
        brekkie|breakfast|lunch|dinner|supper|tea|snack|snacks|meal|meals|food|brunch|smoko|perks|perk|freebie|
        freebies|consumption|treat|break
      `,
    ),
    each(
      each('breakfast|lunch|dinner|supper|tea|brunch|snack|snacks|brekkie', 'for'),
      'staff|the staff|the team|the crew|the boys|the girls|the lads|the guards|the workers|us|the family|the kids',
    ),
    'staff use|shop use|own use|house use|home use|personal use|internal use|for own use|for staff|for the staff',
  ].join('|'),
  'ate-it':
    'drunk|consumed|took|taken|had|have had|ate|eaten|grabbed|used|they took|they had|we had|we took|i took|i had|drank',
  'for-nothing': listed`
    no charge|free|for free|foc|free of charge|nothing charged|not charged|no payment|gratis|on the house|
    nothing to pay|unpaid|no money|not for sale|no sale|not sold
  `,
  'was-sale': [
    each(
      listed`
        cash|card|upi|gpay|mpesa|m-pesa|momo|gcash|paytm|pos|eft|transfer|online|counter|over the counter|otc|walk in|
        walk-in|walkin|till|shop|quick|retail|wholesale|credit|paid
      `,
      'sale|sales',
    ),
    each(
      'over the counter|across the counter|at the counter|at the till',
      'cash|for cash|card|upi|paid|paid cash|gpay',
    ),
    each('cash|card|walk in|walk-in|eft|counter', 'customer|customers|buyer|client'),
    each('cash|paid|paid cash|card|upi', 'over the counter|across the counter|at the counter'),
    each('out|gone|gone out|went out|went|moved', ', sold|- sold|, all sold|(sold)|. sold'),
    'cash sale done|sale done|sale made|sale completed|sale complete|sale closed|one sale|sale',
  ].join('|'),
  'sold-out-to': 'sold out to|sold off to|sold away to|all sold to|sold over to',
  sends: listed`
    sent|shipped|gave|returned|took|sending|posted|dropped|handed|brought|packed|carried|have sent|have returned|
    we sent|i sent
  `,
  'back-to-supplier': each('back to', OF_SUPPLIERS),
  'got-at': listed`
    got|bought|picked up|grabbed|fetched|collected|purchased|brought|picked|we got|i got|we picked up|i picked up|
    i bought|we bought|just picked up|just got|loaded up on|stocked up on
  `,
  'at-market': each(
    'at the|from the|at|from|down the|in the|over at the|down at the',
    listed`
      cash and carry|cash & carry|cash n carry|c&c|c and c|wholesale market|wholesalers|wholesaler|costco|makro|
      booker|bookers|bestway|metro|sams club|jumbo|night market
    `,
  ),
  'after-selling': 'after selling|after flogging|after shifting',
  'just-there': listed`
    there|just there|there now|just now|this minute|there a minute ago|a minute ago|there just now|there this minute|
    there to a customer|there to a lady|there to a tourist
  `,
  ...englishStolen,
  ...englishCame,
  'as-it-broke': [
    each(
      '|that |which |they |had |were |was |got ',
      'sat out overnight|left out overnight|been left out overnight|sat out all night|left out all night|sat out all day|left out of the fridge|left in the sun|left in the rain|sat in the sun',
    )
      .replaceAll('  ', ' ')
      .replaceAll('| ', '|')
      .trimStart(),
    each(
      listed`
      when|while|during|in|whilst|when we were|while we were|as we were|when i was|while i was|as i was|
      when the boys were|when they were|while they were|when the driver was|as they were|on
    `,
      listed`
      unloading|offloading|off-loading|loading|unpacking|packing|moving|moving it|moving them|carrying|carrying it|
      carrying them|stacking|stacking them|stacking shelves|restocking|shelving|delivery|unloading the truck|
      unloading the van|offloading the truck|transit|handling|the move|opening|opening the box|cleaning|washing up|
      serving|lifting|arranging|arranging the shelf|sorting|transport
    `,
    ),
  ].join('|'),
  promised: [
    each(
      each(
        WILL,
        listed`
          settle|settle up|pay|pay up|pay me|pay us|pay for it|pay for them|square up|sort it|sort it out|sort me out|
          fix me up|fix up|drop the money|drop the money in|bring the money|bring money|drop it in|clear it
        `,
      ),
      WHEN,
    ),
    each('to settle|to settle up|to pay|settling up|settling|paying|pays|settles|pay|settle|settle up', WHEN),
  ].join('|'),
  'owed-by': each('utang|lista|palista|pautang|inutang|nilista|credit|tab|account', 'ni|nina|kay|kina|ng|nila'),
  'is-in': [
    listed`
      in|in there|were in earlier|was in earlier|in earlier|walked in|came into the shop|came in earlier|
      came into shop|came through|came in|were through|in early|in again|in today|in late|in already|
      in for lunch|in for breakfast|in for smoko|in for their tea|
      in first thing|in this morning|in before work|in on the way to work|here|here early|here again|was in|were in|
      came in|came by|came early|came round|came through|dropped in|dropped by|popped in|stopped by|just in|just here|
      just left|been in|was here|were here|passed by|passing|passing through|in from the site|in off the site|
      in off the bus|back again|back in|out early|out in force|out and about|everywhere|at the counter|at the door|
      hungry|queueing|queuing
    `,
  ].join('|'),
  weather: [
    each(
      listed`
        rain|water|flood|floods|flood water|floodwater|rainwater|storm|wind|damp|sea water|snow|the rain|the water|
        the damp|rain water|mvua|baarish|ulan|frost|the frost|the storm|sun|the sun|heat|the heat
      `,
      listed`
        came in|got in|got to them|got to it|came through|came through the roof|came through roof|leaked in|
        leaked through|poured in|seeped in|got through|came under the door|came in last night|got in last night|
        came in again|got in again|blew in|came in overnight|got in overnight|got at it|got at them
      `,
    ),
    each(
      'dropped|knocked over|tipped over|knocked down|dropped and broke',
      'the box|a box|the tray|a tray|the crate|a crate|the carton|a carton|the shelf|a shelf|the stack|the lot|the display',
    ),
    listed`
      roof leaked|roof leaking|the roof leaked|roof leak|pipe burst|burst pipe|pipe leaked|fridge broke|fridge died|
      fridge packed up|fridge gave up|freezer died|freezer broke|freezer packed up|power cut|power was out|
      power went out|power went|no power overnight|power failure|load shedding|loadshedding|load shedding again|
      fridge was off|fridge off all night|freezer was off|shelf collapsed|shelf fell|shelf gave way|the shelf fell|
      water went inside|water went in|water got inside|water entered|water entered it|water inside|rain got inside|
      rats again|rats got in|mice got in|mice again|ants got in|weevils got in|flooded last night|flooding|
      store flooded|shop flooded|storeroom flooded|nepa took light|no light
    `,
  ].join('|'),
  'is-here': listed`
    is here|here|has arrived|arrived|has come|came|just came|is in|in|landed|has landed|just landed|just arrived|
    turned up|showed up|just here|here now|is here now|has just come|has just arrived|at last|finally here|done|
    just got here|got here|came in|just in|don come|don land
  `,
  address: listed`
    bro|bros|mate|mates|boss|guys|folks|team|lads|lad|bruv|bru|boet|fam|sir|madam|maam|sis|buddy|friend|dear|bhai|
    bhaiya|didi|anna|kuya|ate|aunty|auntie|uncle|mama|baba|oga|chief|habibi|dude|man|manong|manang|ndugu|kaka|dada|
    guv|pal|yaar|beta|akka|nay|tay|msee|mkubwa|egbon|chale
  `,
}

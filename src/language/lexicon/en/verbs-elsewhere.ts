import { each, listed } from '../listed.ts'

/** "just after selling": done a moment ago, as it is said in Ireland. */
const after = (verbs: string): string =>
  each(
    listed`
      just after|only after|im after|im just after|im only after|were after|were just after|shes after|hes after|
      shes just after|hes just after|theyre after
    `,
    verbs,
  )
/** "i don sell": done, as it is said in West Africa. */
const don = (verbs: string): string =>
  each('i don|we don|she don|he don|dem don|they don|una don|my boy don|my girl don|i done|we done', verbs)

/** What was given back for goods. */
const MONEY_BACK = each(
  each('gave|give|returned', 'her|him|them|customer|the customer|the lady|the guy|the man'),
  'money back for|the money back for|a refund for|her money back for|his money back for|their money back for|full refund for|a full refund for|refund for|store credit for',
)

/** English verbs beside the common ones, and those of the shops of other countries that write English, by what they mean. */
export const OTHER_VERBS = {
  sell: [
    listed`
      served|dispensed|flogged|retailed|vended|sold off|sale made|sale done|sale made of|made sale of|made a sale|
      made sales of|did a sale of|another sale|new sale|quick sale|counter sale|counter sales|walk in sale|
      walk in sales|account sale|trade sale|till sale|till sales|shop sale|pos sale|pos sales|sale entry|sales entry|
      bikri|bikri hua|bikri holo|bikri kiya|bik gaye|bik gayi|mi sell|mi just sell|wi sell|wi just sell|mi sell off|
      sold on|hawked|moved at the till|nabenta|nakabenta|nabenta ko|benta|bechi|becha|bech diya|bik gaya|bika|nimeuza|
      tumeuza|umeuza|verkoop|verkocht|vendido|vendi|checked out|cashed out|cashed up|rung up|rung through|
      rang through|selt|sellt|seld|thats sold|thats all sold|thats them sold|put through the till|gone through the till|just gone through the till|been through the till|
      has gone through the till|have gone through the till|have just gone through the till|went through the till|
      went through the register|sold and delivered|went and sold|gone and sold|managed to sell|just managed to sell|finally managed to sell|
      managed to flog|finally sold|finally shifted|
      delivered and sold|i rang in|we rang in|i just rang in|we just rang in|dah jual|sudah jual
    `,
    each(
      listed`
        cut|cut up|cut off|cut out|measured|measured out|measured off|weighed|weighed out|weighed up|packed|packed up|
        bagged|bagged up|sliced|wrapped|wrapped up|decanted|packaged|portioned|filled|poured|mixed|boxed|boxed up|
        scooped|gift wrapped|threaded|sawed|sawn|trimmed|heated|warmed|toasted|cooled|tinted|counted out|loaded|
        fitted|installed|split|opened
      `,
      'and sold|& sold|n sold|then sold',
    ),
    after('selling|after selling'),
    don('sell|sold|sell off'),
    'don sell|don sell off',
  ].join('|'),
  receive: [
    listed`
      new supply|new supplies|supply came|supply arrived|supplies came|supplies arrived|bought in|buying in|brought in|
      offloaded|off loaded|off-loaded|booked in|checked in|signed for|signed in|scanned in|loaded in|logged in|keyed in|
      bought stock|bought stocks|bought some stock|bought new stock|purchased stock|got stock|got new stock|stock bought|
      stock purchased|bought goods|bought supplies|had in|new stock in|fresh stock in|stock just in|new stock just in|
      replenished|procured|acquired|stocks came|stocks came in|stocks arrived|stock received|stocks received|
      goods came|goods came in|goods arrived|goods have arrived|new goods came|new goods arrived|new goods have come|
      stock imefika|stock zimefika|stock mpya|stock mpya imefika|bidhaa zimefika|cargo came|cargo arrived|cargo came in|
      cargo came today|container came|container arrived|parcel came|parcel arrived|new goods|new goods in|new arrivals|new arrival|new load|fresh load|grn|g r n|goods received note|shipment in|
      shipment came|shipment came in|shipment arrived|consignment came|consignment arrived|consignment in|
      put in stock|put into stock|loaded into stock|taken into stock|took into stock|taken delivery of|
      took delivery of|taking delivery of|got delivery of|got a delivery of|received delivery of|had a delivery of|
      took a delivery of|taken a delivery of|weve had a delivery of|weve taken a delivery of|just had a delivery of|
      just took a delivery of|
      had delivery of|accepted delivery of|stock up|stock up of|resupply|resupplied|re-stocked|re-stock|refill stock|
      topped up stock|topped up with|restocked with|dumating|dumating na|dumating na yung|dumating na yung order|dumating na ang order|dumating yung order|dumating ang order|dumating na order|dumating na yung delivery|dumating na ang delivery|dumating yung delivery|dumating na po|dumating na po yung order|dumating na po ang order|dumating ang|may dumating|deliver na|aaya|
      has come|has come in|aaya hai|aa gaya|aagaya|aa gaye|maal aaya|naya maal|stock aaya|nimepokea|tumepokea|imefika|zimefika|mzigo mpya|
      mzigo umefika|ontvang|recibido|recibi|llego|got delivered|was delivered|were delivered|has arrived|have arrived|have come|have just come|
      just arrived|just landed|just land|don land|just came in|just come in|have just come in|has just come in|have come in|has come in|
      theyve come in|just been in|just turned up|have turned up|has turned up|have just turned up|has just turned up|
      just come off|just came off|have just come off|has just come off|just in today
    `,
    each(
      listed`
        new stock|stock|stocks|new stocks|fresh stock|fresh stocks|goods|new goods|the goods|the stock|new delivery|
        new supply|supplies|fresh supply|new supplies|shipment|consignment|new consignment|new shipment|load|new load|
        maal|new maal|mzigo
      `,
      listed`
        has arrived|have arrived|has come|have come|has come in|have come in|just came in|just came|has just come|
        has just arrived|don come|don land|don arrive|don reach|has been delivered|was delivered|has landed|
        has reached|have reached
      `,
    ),
    after('getting in|receiving|taking in|getting|getting delivery of|taking delivery of'),
    don('restock|receive|received|collect|supply|arrive|bring in|buy|bought'),
    each('dem|them|they|dem don|them don|they don', 'bring|drop|offload|deliver|supply|carry come|bring come'),
    each('stock|maal|naya stock|new stock|gari me|gari te|gadi me', 'aa gaya|aagaya|aa gya|eseche|elo|ayache'),
    each('i|we', 'collect|don collect'),
    each('supplier|dealer|agent|rep|vendor|salesman', 'has given|have given|has given us|give us|gave us|don give us'),
    'offload|supplier give us|supplier don give us|we don get supply',
    each('goods|stock|stocks|items|material|materials|maal', 'recd|rcvd|recvd|recieved|received|unloaded|offloaded'),
  ].join('|'),
  'customer-return': [
    each(
      'accepted|processed|handled|took in|accept|had|took|did',
      'a return of|return of|a return for|a refund for|a refund on|refund for|a customer return of',
    ),
    listed`
      gave refund|gave a refund|gave full refund|gave a full refund|gave her a refund|gave him a refund|
      gave them a refund|gave the refund|gave refund to customer|issued refund|issued a refund|processed refund|
      processed a refund|refund done|refund processed|did a refund|did refund|refund on|customer came back with|
      brought back by customer|brought back by a customer|handed back by customer|money back on|refunded customer for|
      refunded a customer for|refund given|gave refund for|gave refund on|gave a refund on|gave a refund for|gave store credit for|issued store credit for|store credit given for|credit note given for|issued credit note for|${MONEY_BACK}|cust returned|cust return|cust returns|cust brought back|
      return accepted|return accepted of|return taken|return taken of|binalik ng customer|ibinalik ng customer|sinauli ng customer|
      isinauli ng customer|binalik ng suki|ibinalik ng suki|isinauli ng suki|wapas de gaya|wapas de gayi|wapas kar gaya|wapas kar gayi|
      lauta gaya|lauta gayi|lauta diya|mteja amerudisha|mteja alirudisha|mteja karudisha
    `,
  ].join('|'),
  waste: [
    listed`
      theft|theft of|pilferage|shoplifting|stock loss|stock losses|write-off|write-offs|writeoff|writeoffs|write offs|shrinkage|wastages|spoilages|breakage of|robbed|pilfered|thieved|chucked oot|binned oot|flung oot|flung out|lobbed out|threw oot|gied away|gied awa|gave awa|went to waste|gone to waste|gone to the bin|went in the bin|went into the bin|
      went to the bin|gone in the bin|gone into the bin|had to bin|had to throw|had to throw away|had to throw out|
      had to dump|had to chuck|had to toss|put in the bin|straight in the bin|into the trash|in the dustbin|
      in the skip|thrown in the bin|chucked in the bin|knocked over and broke|fell and broke|fell down and broke|
      fell and smashed|fell off and broke|bunged in the bin|nasira|nabulok|napanis|nabasag|natapon|kharab ho gaya|
      kharab ho gaye|toot gaya|toot gaye|imeharibika|zimeharibika|imevunjika|zimevunjika|yameoza|vrot|went funky|
      turned bad|turned sour|turned mouldy|turned moldy|got mouldy|got moldy|got squashed|got crushed|got burnt|
      got damaged|got stolen|got nicked|died|died off|died on us|died on me|has died|have died|all died|don die|
      were found dead|found dead|was found dead
    `,
    each(
      'break|burst|crack|crash|pour|pour away|fall break|fall and break|scatter',
      listed`
        for ground|for floor|for road|for my hand|for hand|for inside crate|for inside carton|inside crate|
        inside carton|inside the crate|inside the carton
      `,
    ),
    each('person|somebody|someone|dem|they|one boy|one person|one man|pikin', 'thief|don thief|steal|don steal'),
    each('don', 'spoil|spoilt|break|expire|rotten|burst|cast|perish|sour|burn|leak'),
    after('throwing out|throwing away|binning|dumping|chucking out|breaking|dropping|chucking'),
  ].join('|'),
  use: [
    after('using|using up'),
    don('use|used|chop'),
    listed`
      kitchen use|cafe use|salon use|office use|workshop use|bar use|tumetumia|nimetumia|nagamit|ginamit|consumption|
      used in kitchen|used in the kitchen
    `,
  ].join('|'),
  exchange:
    'swopped|swop|swaped|swopping|traded|traded in|switched over|swapped over|swapped out|exchanging|palit|pinalitan',
} as const

/** Said of goods that are paid for later. */
export const SAID_OF_CREDIT = [
  listed`
    utang muna|utang lang|utang na|utang daw|utang po|utang ulit|utang niya|palista|palista muna|lista muna|
    lista lang|ilista|ilista muna|pautang|bayad bukas|bayad sa sweldo|sa sweldo|udhaar|udhari|udhar mein|udhaar mein|
    khate mein|khata mein|khate me|in khata|in his khata|in her khata|on her account|on his account|on their account|
    on their tab|put on tab|put on the tab|put on his tab|put on her tab|put on account|put on the slate|on the slate|
    on tick|on the book|in the credit book|on the cuff|deni|kwa deni|mkopo|kwa mkopo|on deni|atalipa|atalipa kesho|
    atalipa baadaye|no pay yet|not yet paid|never pay yet|she never pay|he never pay|e never pay|dem never pay|
    they never pay|never pay me|on baki|in baki|
    baki te|baki rakhlo|baki rekheche|baki khata|baki khatay|dhar e|on dhar|still to pay|to be paid|to be paid later|
    pay on payday|
    pays on payday|on 30 days|30 days|net 30|on terms|monthly account|on monthly account|month end|at month end|
    end of month account
  `,
  each(
    listed`
      she go|he go|dem go|they go|she will|he will|they will|will|go|to|shell|hell|theyll|says she will|says he will|
      promised to|going to
    `,
    listed`
      pay|pay later|pay friday|pay on friday|pay monday|pay on monday|pay tomorrow|pay next week|pay month end|
      pay at month end|pay end of month|pay on payday|pay next month|pay when paid|settle|settle later|
      settle tomorrow|settle friday|settle next week|settle month end|balance later|bring money|bring the money|
      bring money tomorrow|bring the money tomorrow|send money|transfer later|transfer tomorrow|drop the money
    `,
  ),
].join('|')

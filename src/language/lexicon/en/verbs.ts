import type { Lexicon } from '../lexicon.ts'
import { each, listed } from '../listed.ts'
import { tagalog } from './tongues/tagalog.ts'
import { OTHER_VERBS } from './verbs-elsewhere.ts'

/** "sent us up", as from another branch or a supplier. */
const SENT_US = each(
  'sent|have sent|has sent|just sent|sends',
  'us|us up|us over|us down|us across|us in|me|me up|me over|over to us|up to us|down to us|across to us',
)

const BUYERS = 'customer|client|guest|buyer|shopper|lady|man|guy|someone|somebody|person|kid|regular|neighbour|neighbor'
/** Where goods are kept of which somebody counts all. */
const STORES = listed`
  coolroom|cool room|cold room|coldroom|cool store|walk in|walk-in|fridge|freezer|chiller|stockroom|stock room|
  end of shift|end of the shift|shift end|close of shift|handover|hand over|start of shift|storeroom|
  store room|back room|pantry|cellar|warehouse|dry store|larder|dispensary|bakery|kitchen|bar|shop|store|morning|
  evening|night|end of day|eod|opening|closing|close|weekly|daily|monthly|month end|year end|quarterly|full|spot|quick
`
const SUPPLIERS =
  'supplier|agency|vendor|wholesaler|distributor|rep|driver|courier|cash and carry|salesman|dealer|agent'

/** What we ordered is here; "order received" may be one that was placed with us. */
const ORDER_HERE = [
  each(
    'order|orders|our order|my order|the order|todays order|weekly order|supplier order|stock order',
    listed`
      arrived|has arrived|have arrived|just arrived|has just arrived|turned up|has turned up|just turned up|just landed|
      landed|has landed|showed up
    `,
  ),
  each('our order|my order|supplier order|stock order|our orders', 'came|has come|just came|just came in|has come in'),
].join('|')
/** "nimesell": an English verb behind who did it and when, as it is said in Nairobi. */
const done = (verbs: string): string => each('nime|tume', verbs).replaceAll(' ', '')

const CARRIES = 'carry|don carry|don take|come buy|come take|come carry|come collect|don collect'
/** Those of the house, and what they do with goods in West Africa. */
const AT_HOME = each(
  'my pikin|pikin|my pikins|my children|children|the children|my kids|my wife|my husband|my son|my daughter|my brother|my sister|my boy|my girl',
  'chop|don chop|drink|don drink|eat|don eat|come chop|come drink',
)
const WENT_BAD = [
  'defective|faulty|got wet|eaten by rats|eaten by mice|bad|off',
  each('found|came out|nikla', 'bad|rotten|broken|expired|damaged|spoiled|spoilt|cracked|leaking'),
  each('bad|rotten|broken|expired|damaged|spoiled|spoilt|cracked|leaking', 'found|nikla|nikle|beriyeche'),
].join('|')

/** English verbs of what is done with goods. */
export const englishVerbs: Lexicon['verbs'] = [
  {
    doing: 'sell',
    side: 'any',
    words: listed`
      ${each('gone|went|all gone|gone out|went out|passed', 'over the counter|across the counter')}|${OTHER_VERBS.sell}|${tagalog.sell}|sold|sell|selling|finished selling|finished selling off|finished up selling|ended up selling|ended up selling off|sold off|finally sold off|managed to sell off|was able to sell|were able to sell|succeeded in selling|wound up selling|sale|sales|sale of|sales of|made a sale of|ring up|ringing up|rang up|rang out|rung up|rung out|billed|order sold|orders sold|order filled|order fulfilled|
      order collected|order picked up|first sale of the day|last sale of the day|first sale today|another sale|
      ${each('someones|somebodys|customers|ladys|mans|guys|blokes|chaps|fellas|lads', 'just bought|just had|just taken|just picked up|bought|taken|been in and bought|been in for|just been in for|come in and bought')}|
      ${each(BUYERS, 'bought|took|purchased|picked up|buy|buys|take|takes|grabbed|got|came and bought|came and took|came for|just bought|don buy')}|
      ${each(BUYERS, CARRIES)}|${done('sell|sold|dispense|rusha|uza')}|
      ${each('mteja|mgonjwa|mtu|mtu mmoja|kijana|wateja|watu|wagonjwa|customer|client', 'amenunua|wamenunua|alinunua|walinunua|amelipia|wamelipia|amechukua na kulipa')}
    `,
  },
  {
    doing: 'receive',
    side: 'any',
    words: listed`
      ${OTHER_VERBS.receive}|${tagalog.receive}|${done('receive|received|restock|ongeza|add')}|received|receive|receiving|recieved|recieve|receved|recd|rcvd|recvd|
      add|added|adding|
      purchase|purchases|purchase of|restock|restocked|restocking|supplied|stocked|stocked up|stocked up on|
      add stock|add stock of|added stock|added stock of|adding stock|adding stock of|add new stock of|add more stock|
      add more stock of|add fresh stock|add fresh stock of|stock add|stock added|top up|topup|top-up|topping up|
      top up of|topup of|stock in|stocked in|topped up|delivered|delivery|deliveries|new delivery|new delivery of|delivery of|
      deliveries of|shipment|shipment of|consignment|consignment of|new stock|new stock of|fresh stock|
      fresh stock of|stock arrived|stock arrive|stock arrives|new stock arrive|new stock come|stock came|
      stock came in|new stock came|new stock came in|new stock arrived|
      ${each('deliverys|the deliverys|delivery has|delivery just', 'just come|come|arrived|just arrived|here|just came|came in|come in|just been')}|
      delivery in|new delivery in|${ORDER_HERE}|stock received|stock receive|stocks receive|stocks received|items received|
      products received|goods received|
      ${each('maal|saman|samaan|saamaan', 'came|came in|aaya|aa gaya|arrived|received|reached')}|
      stock recd|fresh delivery|delivery today|order came in|delivery came|delivery came in|delivery arrived|
      goods received|goods in|goods inward|${SENT_US}|inward|inwards|unloaded|
      ${each(SUPPLIERS, 'brought in|has brought in|brought us|delivered us|dropped us|sent us|gave us|left us|brought|delivered|dropped off|dropped in|just dropped in|just dropped off|gave|give|bring|deliver|sent|supplied|came with|brings|has brought|have brought|just brought|don bring|don deliver|don drop|don supply|came and dropped|has dropped|has delivered|just delivered|just dropped')}
    `,
  },
  {
    doing: 'receive',
    side: 'any',
    casual: true,
    words: listed`
      made|baked|baked off|baked up|cooked|produced|prepared|came|came in|arrived|taken in|took in|got in|brought in|
      incoming|whacked out|banged out|cranked out|pumped out|churned out|knocked up|whipped up|made up|finished making|done making|finished baking|done baking|
      finished cooking|just finished making|just finished baking|finished frying
    `,
  },
  { doing: 'receive', side: 'any', weak: true, words: 'got|brought' },
  {
    doing: 'receive',
    side: 'after',
    words: listed`
      turned up|showed up|shown up|just showed up|rocked up|got here|landed|landed in|landed here|rolled in|pulled in|reached|dropped off|don come|don land|don reach|don arrive|don enter|just enter|
      enter this morning|enter today|enter just now|
      enter now now|enter shop|enter store|don enter shop|don enter store|
      ${each('entered|just entered|has entered|have entered|don enter|enter', 'store|shop|the store|the shop|warehouse|stock')}
    `,
  },
  {
    doing: 'customer-return',
    side: 'any',
    words: listed`
      ${OTHER_VERBS['customer-return']}|return from customer|returned from customer|customer return|
      customer returns|returned by customer|returned by a customer|sales return|sale return|refund|refunded|
      refund for|refund of|took back|taken back|got back|
      ${each('back from|came back from|came back by|given back by', 'customer|a customer|the customer|client|the client|a client')}|brought back|came straight back|came right back|came back again|came right back again|brought straight back|brought right back|
      came back|have come back|has come back|
      ${each('dem|they|dem don|they don|she don|he don', 'bring back|carry back|return')}|
      ${each(`${BUYERS}|she|he|they`, 'returned|brought back|gave back|returns|return|bring back|don bring back|don return|carry back')}
    `,
  },
  {
    doing: 'supplier-return',
    side: 'any',
    words: listed`
      return to supplier|returned to supplier|returned to the supplier|returns to supplier|returned to vendor|
      return to vendor|supplier return|supplier returns|purchase return|sent back|send back|shipped back|
      returned unsold|returns unsold|return unsold|unsold returned|unsold returns|sent back unsold|unsold sent back|
      gave back to supplier|${each(SUPPLIERS, 'took back')}|${each('supplier|agency|vendor|wholesaler|distributor|rep', 'collected|picked up')}
    `,
  },
  { doing: 'return', side: 'any', words: `${tagalog.return}|return|returned|returning|returns|gave back|give back` },
  {
    doing: 'waste',
    side: 'any',
    words: listed`
      ${OTHER_VERBS.waste}|${tagalog.waste}|threw|throw|threw out|threw away|thrown|thrown out|thrown away|throw out|
      throw away|
      throwing out|throwing away|chucked|chucked out|chucked away|chuck|chuck out|ditched|ditch|composted|
      poured away|tipped away|poured out|poured down the sink|binned|bin|dumped|dump|tossed|tossed out|discarded|
      discard|disposed|disposed of|wasted|waste|wastage|wastage of|write off|wrote off|write it off|write them off|
      writing it off|writing them off|writing off|bin it|binning it|wrote it off|wrote them off|written off|
      ${each('expired|damaged|spoiled|spoilt|broken|rotten|dead|bad|wasted', 'items|stock|goods|drugs|products|meds|medicines|food|things|list|stuff|ones')}|
      scrapped|scrap|comped|comp|gave away|given away|give away|gave out|given out|giving out|handed out|hand out|
      donated|donate|donation|trashed|trash|in the bin|in bin|to the bin|to bin|into the bin|to trash|in the trash|
      in the rubbish
    `,
  },
  {
    doing: 'waste',
    side: 'any',
    isState: true,
    words: listed`
      spoiled|spoilt|spoil|spoilage|gone bad|went bad|go bad|gone off|went off|go off|gone missing|
      went missing|go missing|gone stale|went stale|go stale|
      ${each('rat|rats|mouse|mice|moth|moths|the moths|silverfish|ants|birds|dog|cat|goat|monkey|worms|insects|weevils|cockroaches|squirrels', 'ate|chop|chopped|don chop|eat|inside|in the|all over|got in|got at|got into|cut|cut into|bit|bit into|tore|got to|chewed|chewed up|nibbled|have been at|has been at|had been at|destroyed|ruined|spoiled')}|
      ${each('water|heat|rain|transit|fire', 'damage|damaged')}|
      knocked over|knocked off the shelf|knocked off the counter|got knocked over|tipped over|
      ${each('gone|went|just gone', 'past its date|past their date|past date|out of date|past its best|past their best|over')}|
      expired|expire|expiry|rotten|rotted|went rotten|gone rotten|go rotten|mouldy|moldy|went mouldy|went moldy|
      gone mouldy|gone moldy|gone sour|went sour|gone soft|went soft|gone hard|went hard|broke|broken|breakage|
      breakages|cracked|smashed|shattered|damaged|damage|damages|spilled|spilt|dropped|burnt|burned|leaked|melted|
      lost|missing|stolen|stole|unaccounted for|unaccounted|nicked|shoplifted|torn|crushed|ruined|perished|rats cut|
      rats got|mice got|out of date|past date|past its date|past their date|stale
    `,
  },
  {
    doing: 'waste',
    side: 'after',
    isState: true,
    words: listed`
      ${tagalog['waste-behind']}|defective|faulty|burst|bursted|got burst|snapped|snapped off|tore|tore open|torn open|
      ripped open|split open|burst open|${WENT_BAD}
    `,
  },
  {
    doing: 'use',
    side: 'any',
    words: listed`
      ${OTHER_VERBS.use}|${tagalog.use}|${AT_HOME}|${done('use|used')}|used|use|using|used up|consumed|consume|ate|eaten|drank|own use|own use of|
      for own use|
      personal use|internal use|staff use|shop use|home use|took home|taken home|sampled|staff ate|staff used|
      staff drank|staff lunch|staff brekkie|staff brunch|staff supper|staff smoko|team brekkie|crew brekkie|
      staff meal|staff meals|staff breakfast|staff dinner|staff tea|staff snack|staff snacks|staff food|staff drink|
      staff drinks|staff coffee|crew lunch|crew meal|team lunch|family meal|family dinner|lunch for staff|
      breakfast for staff|meal for staff|own lunch|my lunch|our lunch|my breakfast|our breakfast|my dinner|
      our dinner
    `,
  },
  {
    doing: 'count',
    side: 'any',
    words: listed`
      ${tagalog.count}|${done('count|hesabu')}|did a count of|did a count of the|count|counted|counting|count of|recount|recounted|recounting|re-count|re-counted|stocktake|
      stock take|stock taking|stock-taking|
      stocktaking|stock count|stock check|stockcheck|inventory count|cycle count|physical count|physical stock|
      shelf count|actual|actual stock|actual count|closing stock|closing count|final count|inventory:|inventory -|
      inventory today:|todays inventory:|closing inventory|closing inventory:|evening inventory:|morning inventory:|
      shelf stock|stock on shelf:|stock on hand:|stock today:|stock now:|set stock of|set stock|set the stock of|
      update stock of|update stock|update the stock of|correct stock of|correct the stock of|correct|
      adjust stock of|adjust the stock of|adjust|stock of|tally|
      ${each(STORES, 'count|recount|stock count|stocktake|stock take|stock check|tally')}|
      ${each('end of day|end of the day|eod|closing|close|morning|evening|opening', 'shelf:|shelves:|shelf -')}
    `,
  },
  { doing: 'count', side: 'after', words: 'stock|stock is' },
  {
    doing: 'transfer',
    side: 'any',
    words: 'transfer|transferred|transfered|transferring|transfer out|transferred out|moved out|shifted out',
  },
  { doing: 'shift', side: 'any', words: 'moved|move|moving|shifted|shift' },
  {
    doing: 'exchange',
    side: 'any',
    words: listed`
      ${OTHER_VERBS.exchange}|exchanged|exchange|exchange of|swapped|swap|
      ${each(BUYERS, 'exchanged|swapped|changed')}
    `,
  },
  {
    doing: 'buy',
    side: 'any',
    words: 'bought|purchased|picked up|fetched|went and got|went and bought|dah beli|sudah beli',
  },
  { doing: 'buy', side: 'any', casual: true, words: 'collected' },
  { doing: 'send', side: 'any', words: 'sent|send|dispatched|shipped' },
  { doing: 'give', side: 'any', words: 'gave|given|give|handed|handed out|dash|dashed|don dash' },
  { doing: 'take', side: 'any', words: 'took|take|taken' },
  { doing: 'make', side: 'any', words: 'make' },
  {
    doing: 'remove',
    side: 'any',
    words: listed`
      remove|removed|deduct|deducted|minus|subtract|subtracted|reduce|reduced|took out|taken out|taken off shelf|
      taken off the shelf|took off shelf|took off the shelf|removed from shelf|removed from the shelf|
      pulled from shelf|pulled from the shelf|pulled|take out|issued|issue|gone|take off|took off|comot|ibawas|bawasan|
      tanggalin|alisin|ondoa|hatao|hata do|hatado
    `,
  },
]

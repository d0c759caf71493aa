import { each, listed, perhaps } from '../../listed.ts'

const NEWS = 'the|a|our|my|todays|this mornings|new|latest|weekly|fresh|the new|the latest'
const PRONOUNS = 'we|i|he|she|they|it|the guy|the driver|supplier|the supplier'

/** English words around goods that came in, in front of how many of them and behind it. */
export const englishReceipts = {
  /** In front of goods each with a signed number behind it. */
  changes: perhaps(
    NEWS,
    listed`
      stock update|stock updates|update|updates|stock change|stock changes|changes|additions|stock additions|
      inventory update|inventory updates|stock adjustment|stock adjustments|goods in|stock movement|stock movements
    `,
  ),
  stock: 'stock|stocks|qty|quantity|stock level',
  /** Behind a kind of goods: what brings it, so that it is told of a load of it. */
  load: listed`
    delivery|deliveries|delivery of today|supply|supplies|shipment|consignment|load|stock|restock|batch|drop|
    drop off|parcel|order of ours
  `,
  /** That a load, or goods, are here. */
  came: listed`
    came|came in|come in|come|has come|have come|has come in|have come in|just came|just came in|just come in|
    has just come|has just come in|arrived|has arrived|have arrived|just arrived|has just arrived|have just arrived|
    landed|has landed|just landed|is here|are here|is in|are in|in|just in|in now|got here|just got here|
    turned up|has turned up|just turned up|showed up|rolled in|finally came|finally arrived|finally here|
    came through|has come through|that came|that came in|that arrived|we got|i got|we received|i received|received|
    delivered|was delivered|has been delivered|just delivered
  `,
  /** That not all of it came, or when: a bare number behind it may be what was short, or the hour. */
  cameSo: listed`
    was short|came short|was light|came up short|came incomplete|came early|came late|arrived early|arrived late
  `,
  /** Behind a load and in front of how many came of it. */
  whoCounts: each(
    PRONOUNS,
    'got|received|have got|brought|dropped|dropped off|left|delivered|gave us|has brought|sent',
  ),
  counts: listed`
    got|received|brought|dropped|dropped off|left|delivered|gave us|only|just|only got|just got|only received|
    only came|total|total of|all of|exactly|there were|there was|was|it was|there are|there is
  `,
  /** Behind that number. */
  ofThem: listed`
    of them|of those|of it|in|in all|in total|total|all in|in now|just in|came|came in|arrived|delivered|received|
    have come|has come|have arrived|landed|only|only came|all told|altogether|all counted|and counted|checked|
    counted in|all in now|put away|on the shelf now|in the shop now|in stock now
  `,
  into: 'in|into stock|in stock now|came in on',
  onGoods: 'on|of|on the',
  /** What we ordered, and that it is here. */
  ourOrder: `back order|backorder|the back order|the backorder|back-order|${each('our|my|our own|our weekly|the supplier|our supplier|the shop|our stock', 'order|orders|back order|backorder')}`,
  orderHere: listed`
    came|came in|has come|has come in|have come|just came|just came in|came through|has come through|arrived|
    has arrived|just arrived|has just arrived|is here|landed|has landed|just landed|turned up|has turned up|
    was delivered|has been delivered|got delivered|is in
  `,
  weOrdered: each(
    'we|i|that we|that i|which we',
    'ordered|had ordered|asked for|were waiting for|have been waiting for',
  ),
  /** What was to come: in front of how many, and behind them. */
  wanted: perhaps(
    'we|i|had|we had|i had|we were|i was|was|were',
    listed`
      ordered|asked for|expected|expecting|supposed to get|supposed to receive|supposed to be|supposed to have got|
      meant to get|meant to receive|meant to be|due|due to get|should have got|should have received|should have gotten|
      should have been|should have come|invoiced for|billed for|charged for|paid for|promised|booked
    `,
  )
    .concat('|')
    .concat(
      each(
        perhaps(
          'the|our|supplier|the supplier|delivery',
          'invoice|bill|order|paper|slip|note|docket|challan|waybill|po',
        ),
        'says|said|shows|showed|was for|is for|was|states|has|had',
      ),
    ),
  others:
    'she|he|they|customer|client|the customer|the client|a customer|lady|the lady|mrs|mr|guy|man|someone|somebody',
  wantedBehind: listed`
    ordered|we ordered|i ordered|were ordered|was ordered|on order|expected|were expected|on the invoice|on invoice|
    on the bill|on the docket|on the slip|invoiced|billed|paid for|were due|due|asked for|promised|on the order
  `,
  /** Between what was to come and what did. */
  joint: 'but|and|only|just|so far|yet|however|in the end|we|i|then|actually|there were|there was',
  /** Who brought it, with what they did; what we did. */
  gaveUs: each(
    'they|he|she|supplier|the supplier|driver|the driver|the van|the guy|wholesaler|the rep|bakery|the bakery',
    listed`
      sent|brought|gave us|delivered|dropped|dropped off|supplied|sent us|came with|only sent|only brought|only gave us|
      only delivered|only dropped|only came with|just sent|only supplied|just brought|have sent|only sent us
    `,
  ),
  /** So much of what they had may have been given to others. */
  gave: each('they|supplier|the supplier|driver|the driver|wholesaler|the rep', 'gave|only gave|just gave'),
  weGot: listed`
    got|received|recd|only got|only received|have got|came|only came|arrived|only arrived|got only|received only|
    turned up|only turned up|counted in|checked in|got in|came only
  `,
  cameBehind: listed`
    came|came in|arrived|turned up|showed up|delivered|were delivered|was delivered|received|were received|in|
    have come|have arrived|has come|got here|landed|came only|in the delivery|actually came
  `,
  outOf: 'out of|out of the',
  partOf: 'of|out of|of the|out of the|from the',
  short: 'short|missing|less|fewer|under|down',
  /** A transfer that came in, in front of the goods and behind them. */
  transferIn: listed`
    transfer in|transfers in|transferred in|received transfer of|received a transfer of|got transfer of|
    got a transfer of|stock transfer in|transfer in of|transfer in received|branch transfer in|inward transfer|
    incoming transfer|incoming transfer of|transferred to us
  `,
  /** Money is transferred as well as goods: it must be told from which shop. */
  transferCame: listed`
    transfer received|transfer came in|transfer came|transfer arrived|got transfer|received transfer|got a transfer|
    received a transfer
  `,
  transferredIn:
    'transferred in|transferred to us|transferred in here|transferred here|moved over to us|shifted to us|sent over to us',
  /** Goods that went to another shop: in front of them, and behind. */
  sendsOver: each('sent|moved|shifted|transferred|took|carried|shipped|passed|gave', 'across|over|out|round|on|off'),
  wentTo: listed`
    gone to|went to|sent to|sent over to|sent across to|moved to|moved over to|taken to|transferred to|shifted to|
    sent off to|has gone to|have gone to|gone over to|went over to|carried to|shipped to|passed to|dispatched to
  `,
  branchTook: listed`
    took|has taken|have taken|collected|has collected|picked up|fetched|borrowed|came and took|just took
  `,
  numberedShop:
    'branch|shop|store|outlet|kiosk|stall|branch no|branch number|shop no|shop number|store no|store number',
  /** Somebody of the house was out to buy: what came of it is told behind. */
  run: each(
    perhaps(
      'just|i|we|i just|we just|ive|weve',
      'did a|did the|done a|made a|back from a|back from the|back from|went on a|went for a|finished the|finished a|did',
    ),
    each(
      'makro|metro|costco|booker|bestway|jumbo|market|mandi|wholesale|wholesaler|cash and carry|cash n carry|depot|warehouse club|sams|sams club|supplier|supply|stock|shopping|restock',
      'run|trip|visit',
    ),
  ),
  /** Who went where goods are bought: one of each list, where it has no empty saying. */
  wentOut: [
    'i|we|just|i just|we just|my wife|my husband|my son|my brother|boss|',
    'went to|went down to|been to|popped to|drove to|went over to|ran to|nipped to|popped down to|came from|was at|back from',
    'the|our|',
    listed`
      market|mandi|bazaar|wet market|wholesale market|wholesaler|wholesalers|wholesale|cash and carry|cash n carry|
      makro|metro|costco|booker|bestway|depot|farm|mill|bakery|town|supplier|suppliers|factory|farmers market|divisoria|
      palengke|oja|sokoni|balogun|gikomba|main market|fish market|veg market|flower market|dairy|brewery|butchery
    `,
  ],
  wholesalers: listed`
    booker|makro|metro|costco|bestway|jumbo|cash and carry|cash n carry|sysco|brakes|bidfood|udaan|jumbotail|
    puregold|dmart|jumia|amazon|alibaba|sams club|restaurant depot|gordon food|us foods
  `,
  shortLead: listed`
    short delivered|short delivery|delivery short|delivery was short|short supplied|short supply|shorted|delivery came short|
    order came short|not full order|not the full order|part delivery|partial delivery|part order|incomplete delivery|
    got shorted|we got shorted|we were shorted
  `,
  /** Goods made at one go. */
  made: 'made|baked|cooked|did|prepared|produced|baked off|fried|brewed|just made|just baked|just did',
  batch: perhaps(
    listed`
      a|the|another|fresh|a fresh|new|a new|first|second|third|fourth|big|small|the first|the second|a big|a small|
      this mornings|todays|todays first|morning|a second|a third|the morning|another fresh|evening|afternoon
    `,
    'batch|bake|tray bake|batch today|bake off|baking',
  ),
  /** A batch of which nothing says that it is made. */
  batchAlone: each('a|the|another|big|small|a big|a small', 'batch|bake'),
  ready: listed`
    done|ready|is done|is ready|are done|are ready|out|is out|baked|made|all done|out of the oven|just out|
    complete|completed|just done|cooked|is out of the oven|out the oven|out now|cooling
  `,
  /** More of it, in front of the product and behind it. */
  adds: 'add|added|adding|please add|just added|i added|we added|pls add|ive added',
  more: 'more|extra|another|additional|pcs more|more pcs|pieces more|new',
  toGoods: 'to|onto|into|to the|to our|to my',
  stockBehind: 'stock|stocks|count|inventory|shelf|qty|total|quantity',
  topped: listed`
    replenished|restocked|topped up|refilled from supplier|stocked up|re-stocked|restock|stock increased|
    stock went up|stock is up|stock up|stock raised|topped|stock bumped|stock upped
  `,
  by: 'by|with|by another|with another',
  posts: 'parcel|parcels|package|packages|box|delivery|shipment|pallet|courier|post|courier parcel|courier delivery',
  /** Behind goods that were made: where they are to be sold, and when. */
  forCounter: each(
    'for',
    perhaps(
      'the|our|todays|this',
      listed`
        counter|display|display case|case|cabinet|window|lunch rush|morning rush|lunch crowd|breakfast rush|shelf|shop|
        morning|afternoon|evening|weekend|day|store|front|today|showcase|hot box|warmer|rush
      `,
    ),
  ),
  madeVerbs: 'made|baked|cooked|prepared|produced|fried|brewed|packed|mixed|rolled|assembled|sewed|stitched|knitted',
  /** Behind goods that came: that they are not paid, who signed, and what is still to come. */
  unpaid: perhaps(
    'but|and|,|but we|but i|we|i|still|but still',
    listed`
      not paid yet|not paid|not yet paid|unpaid|havent paid|havent paid yet|have not paid|have not paid yet|didnt pay|
      didnt pay yet|yet to pay|yet to be paid|to be paid|to pay|will pay later|will pay tomorrow|will pay next week|
      will pay friday|will pay monday|pay later|payment pending|payment due|payment later|payment to follow|
      bill pending|bill to come|bill to follow|invoice to follow|invoice pending|not paid for yet|not paid for|
      didnt pay for it yet|still owe|still owe him|still owe them|owe him|owe them|owe the supplier|on 30 days|
      on account|havent paid him|havent paid them|havent paid him yet|havent paid them yet|not yet settled|
      settling later|to be settled|settle later|will settle later|yet to settle
    `,
  ),
  signedBy: each('signed|signed for|checked|received|counted|accepted|verified|offloaded|taken in', 'by'),
  /** That more is still to come: one of each list, where it has no empty saying. */
  restComes: [
    `${perhaps(
      'driver|he|they|supplier|the driver|she|rep|the supplier',
      'says|said|say|says that|told us|told me|promised|will bring|bringing|to bring|sends|will send',
    )}|`,
    'rest|the rest|balance|the balance|remaining|the remaining|others|the others|remainder|the remainder|more|rest of it|rest of them|the other half',
    listed`
      tomorrow|later|coming|coming tomorrow|coming later|to come|to follow|will come|will come tomorrow|will follow|
      next week|is coming|is coming tomorrow|are coming|are coming tomorrow|on monday|on tuesday|on wednesday|
      on thursday|on friday|on saturday|monday|tuesday|wednesday|thursday|friday|saturday|coming monday|
      coming friday|coming thursday|coming next week|pending|is pending|tonight|this afternoon|in the afternoon|
      this evening|comes tomorrow|comes later|tmrw|tmr|tomoro|to come later|will be here tomorrow|expected tomorrow
    `,
  ],
  /** In front of what did not come with the rest, and behind it. */
  noneOf: 'no|none of the|no more|zero|nil',
  notCame: listed`
    today|this time|this week|this morning|again|again today|came|came in|came today|delivered|sent|in it|on it|with it|
    on the van|on the truck|on the lorry|on the order|in the delivery|in the order|in this delivery|in the box|
    on this one|this delivery|though|unfortunately|sadly|available|from them|from him|at all|in this drop
  `,
  forShop: each(
    'for',
    perhaps(
      'the|our|my|this|main',
      listed`
        shop|store|stock|stall|duka|kiosk|shelf|shelves|resale|reselling|restocking|restock|business|selling|
        tindahan|spaza|dukan|counter stock|shop stock|shop shelf|shop floor|dukaan|canteen stock|
        shop purpose|general stock|small shop
      `,
    ),
  ),
}

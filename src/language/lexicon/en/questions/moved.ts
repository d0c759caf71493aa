import { listed } from '../../listed.ts'
import type { Cue } from '../../questions.ts'

/** How English asks for what came in, was thrown away, was used, came back, was sent away or was counted. */
export const englishMoved = {
  came: listed`
    receive|received|recieve|recieved|arrive|arrived|come|came|come in|came in|delivered|deliver|delivery|deliveries|
    deliverd|restocked|stocked up|get in|got in|get delivered|got delivered|shipment|shipments|supplied|brought|landed|
    turned up|show up|showed up|comes in|drop off|dropped off|goods in|stock in|goods received|stock received|
    new stock|intake|purchases|purchased|bought in|buy in|receipts|bring in|brought in|did we get|
    did we buy|have we bought|did i buy|did you get|got in from|get from|got from|
    spend|spent|spend on|spent on|buy in stock
  `,
  'got-in':
    'have i got in|have we got in|have you got in|have u got in|have they got in|do we have in|do i have in|do you have in|have we in|weve got in|ive got in|we have got in|i have got in|youve got in|has he got in|has she got in',
  counted:
    'count|counts|counted|stocktake|stock taking|stocktakes|stock take|stocktook|recount|recounted|counting|recounts',
  wasted: listed`
    waste|wasted|thrown|throw|threw|throw out|threw out|thrown out|throw away|threw away|thrown away|binned|bin|spoil|
    spoilt|spoiled|expired|expire|broken|break|broke|damaged|lost|wastage|wastages|write off|written off|write offs|
    wrote off|writeoffs|write-off|write-offs|chuck|chucked|chuck out|chucked out|chucked away|chuck away|ditched|
    dumped|went off|gone off|go off|went bad|gone bad|go bad|went mouldy|gone mouldy|gone stale|went stale|
    spoilage|breakage|breakages|damage|damages|shrinkage|lose|smashed|wasting|wastes|toss|tossed|give away|gave away|
    given away|
    giveaways|stolen|stole|nicked|pinched|theft|in the bin|in bin
  `,
  returned: listed`
    returned|return|returns|bring back|brought back|refund|refunded|refunds|sent back|send back|came back|come back|
    brings back|given back|give back|gave back|took back|take back|taken back|went back|gone back|go back
  `,
  used: listed`
    own use|own-use|used|do we use|are we using|we using|used up|did we use|have we used|did i use|did you use|
    did they use|has been used|ourselves|
    for ourselves|our own use|personal use|staff use|shop use|self use|house use|consumed|consume|consumption|
    did staff take|did the staff take|staff took|did staff have|for the shop|for the house|for the staff|for our own|
    for personal
  `,
  sent: listed`
    transferred|transfered|transfer|transfers|transfer out|transferred out|did we send|have we sent|sent over|sent out|
    sent away|send away|send out|send over|sent to|send to|sent off|went to|gone to|other branch|other shop|
    other store|branch transfer
  `,
  'to-supplier': listed`
    supplier|suppliers|vendor|vendors|wholesaler|wholesalers|distributor|depot|sent back|send back|went back|gone back|
    go back|warehouse
  `,
  'by-customer': listed`
    customer|customers|shopper|shoppers|client|clients|people|refund|refunds|refunded|came back|come back|brought back|
    bring back|brings back|took back|take back|taken back
  `,
  summed: listed`
    deliveries|shipments|receipts|purchases|returns|refunds|waste|wastage|wastages|write offs|writeoffs|
    write-offs|breakage|breakages|damages|spoilage|shrinkage|transfers|counts|stocktakes|recounts|own use|own-use|
    staff use|shop use|consumption|goods in|stock in|goods received|stock received|intake|self use|personal use
  `,
  expiry: listed`
    expire|expires|expiring|expiry|expiry date|expiry dates|best before|use by|out of date|sell by date|
    shelf life|going off|go off
  `,
  expired: 'expired',
  ahead: listed`
    being|coming|due|expected|expecting|will|later|going to|gonna|go to|supposed|to come|should|about to|might|
    has to|have to|need to|needs to
  `,
} satisfies Partial<Record<Cue, string>>

import type { LinkKind } from '../links.ts'
import { each, listed, perhaps, perhapsBehind } from '../listed.ts'

/** English small words between those that tell what was done. */
export const englishLinks: Readonly<Record<LinkKind, string>> = {
  'got-by': 'her|him|them|herself|himself',
  'goes-out': [
    perhaps(
      'have|has|have all|all|were|was|just|have just|has just',
      'gone|went|gone out|went out|gone out the door|went out the door|walked out the door|left the shop|left the shelf',
    ),
    each('have|has|had', 'moved|left|flown|flown off the shelf|flown out|walked'),
    'out|out the door|flew out|flew off the shelf|flew off the shelves|moved',
  ].join('|'),
  'all-of-it': 'all|all of them|all of it|and all|and|all were|all was|they were|as|the lot|every one',
  'with-to-us': 'with|us with|us|to us|here',
  'is-paid': perhapsBehind(
    'paid|all paid|already paid|fully paid|is paid|are paid',
    'cash|card|in cash|by card|gcash|upi|mpesa|momo|na|already|up',
  ),
  enters: 'entered|have entered|has entered|don enter|just entered',
  'into-shop': 'shop|the shop|store|the store|our shop|into the shop|into shop',
  'the-kind': 'the|its the|it was the|they were the|both the|all the',
  'kind-ones': 'ones|one|kind|type',
  'of-now': 'today|now|just',
  'been-already': 'na|done|today|just|now',
  'a-delivery': 'delivery|deliveries|shipment|consignment|restock',
  'delivery-is': 'deliverys|shipments|consignments',
  'not-brought': 'floor|ground|stairs|road|broken|broke|smashed|bin|spilt|spilled|back|short|behind|off',
  'market-run': 'run|trip|haul|shop',
  'coming-back': 'back|from|return|returned|returning',
  'worked-into': 'for|in|on|into',
  'new-one': 'new|fresh|another',
  'one-whole': 'a|an|the|another',
  comped: 'comp|comped|dash|dashed|don dash',
  'gave-away': 'give|gave|given',
  meanwhile: 'just|has|have|had|also|already|only|finally|don',
  greeting: 'hi|hello|hey|heya|hiya|good|morning|afternoon|evening|thanks|thank|ok|okay|please|gday|howzit',
  'off-us': 'off us|from us|off me|from me|off of us|off our shelf|from our shop|from the shop|off ours',
  'paid-us': 'paid|paid me|paid us|gave me|gave us|has paid|have paid|just paid|handed me|handed over|pays|don pay|pay',
  'paid-how': 'paid|cash|mpesa|upi|gpay|gcash|momo|card',
  'should-be': 'should be|should read|should say|should have been|supposed to be|ought to be|must be',
  traded: [
    each('had a|had an|had our|had the|had some', 'delivery|deliveries|order|drop|drop off|sale'),
    each('delivery', 'came|arrived|is here|has come|landed'),
    each('delivery|deliveries', 'today'),
    each('supplier', 'came|brought|dropped|delivered|has come'),
    each('driver', 'came|brought'),
    each('order', 'came|arrived|has come|landed|is here'),
    each('stock', 'came|arrived|has come'),
    each('don', 'go|finish|sell|come|spoil'),
    each('went', 'in|out|today|this'),
    'have gone|has gone|the usual|same again|same as usual|same as yesterday|same as always',
  ].join('|'),
  'trade-talk': listed`
    what|whats|how|which|who|any|thank|thanks|thank you|late|tomorrow|when|why|where|please|pls|waiting|expect|
    expected|expecting|will|should|if|not|?
  `,
  'gave-back-by': 'gave|i|we',
  'one-more-of': listed`
    another|thats another|yet another|and another|a further|a fresh|fresh|another fresh|a new|an extra|extra|a second|a third|
    the second|the first|first|second|more|next
  `,
  'just-one-more': listed`
    another|thats another|yet another|and another|a further|a fresh|another fresh|a new|an extra|a second|a third
  `,
  'so-many-more': 'more|extra|fresh|further',
  'deal-on': each(
    'did a|did them a|did him a|did her a|did the lady a|did a customer a|done a|done them a|done him a|done her a|made a|struck a|cut a|gave a|gave them a|gave him a|gave her a|i did a|we did a|just did a|just did them a',
    'deal on|good deal on|little deal on|bit of a deal on|bundle deal on|bulk deal on|nice deal on',
  ),
  ordered: listed`
    order|orders|wholesale order|catering order|bulk order|standing order|big order|online order|phone order|
    delivery order|trade order|weekly order|regular order|usual order|special order
  `,
  'ordered-gone': listed`
    gone|gone out|gone off|has gone|has gone out|have gone out|went|went out|went off|is out|out|out the door|
    collected|was collected|has been collected|picked up|was picked up|has been picked up|fulfilled|dispatched|
    sent out|all gone|gone out the door|is gone|handed over|shipped|delivered|dropped off|done|completed
  `,
  'ordered-fetched': each(
    'picked up|collected|came for|came and got|came and collected|has collected|has picked up|just collected|just picked up',
    'their order|his order|her order|their wholesale order|their usual order|the order',
  ),
  'not-this-order': listed`
    we|i|last|next|week|weeks|month|months|year|years|yesterdays|tomorrows|old|previous|earlier|half|part|rest|some|most|
    wrong|other|another|same|cancelled|returned|monday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|us|me
  `,
  'pack-holds': 'is|was|:|=',
  'pack-at': 'at|rate|price|for|is|was|cost|costs|rate is|price is|price was|@|:|=|at rate|selling price',
}

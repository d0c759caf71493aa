import type { LeftOutKind } from '../../left-out.ts'
import { each, listed } from '../../listed.ts'

const PLACES = listed`
  counter|front counter|till|tills|dispensing counter|dispensing table|dispensary|front desk|desk|reception|pharmacy|
  shop|store|bakery|cafe|boutique|back room|front|back|stall|register
`
const COUPLES = each(
  listed`
    young|old|older|elderly|nice|lovely|sweet|american|german|french|italian|spanish|dutch|english|irish|british|
    chinese|japanese|indian|retired|married|tourist|local|australian|canadian
  `,
  'couple',
)

/** Who makes goods for a shop, and sends them. */
export const MAKERS = listed`
  printers|printer|knitter|knitters|jeweller|potter|potters|weaver|weavers|silversmith|candle maker|candlemaker|
  soap maker|tannery|seamstress|cargo|cargo company|shipper
`
/** "in there now": where a buyer is or was, as it is said in Ireland. */
export const IN_HERE = [
  each(
    each(
      'in|in there|in here|was in|was in there|is in|was in here',
      '|now|just now|earlier|there now|this morning|today|a minute ago|this minute|at lunch|at lunchtime',
    ),
    '|and',
  ),
  each('there now|there just now|here now|just there now|there earlier', '|and'),
]
  .join('|')
  .replaceAll(/ +(?=\||$)/gu, '')
  .replaceAll('  ', ' ')

/** English sayings beside goods without which a line says the same. */
export const englishLeftOut: Readonly<Record<LeftOutKind, string>> = {
  'of-this-day': listed`
    this mornings|todays|tonights|this arvos|this afternoons|this evenings|the mornings|the|this morning|our|first|
    the first|second|the second|the early|early|the late|the morning|morning
  `,
  'made-here': listed`
    dough|doughs|batch|bake|mix|batter|pastry|filling|icing|frosting|custard|prep|brew|soup|sauce|roux|ganache|
    crumble|marinade|stuffing|glaze|syrup batch|curd|buttercream|cake|cakes|pizza base|pizza bases|pie lids|pie tops|
    pie bases|pie fillings|glazing|special|specials|baking|sourdough starter|starter|egg wash|order of cakes
  `,
  'worked-up': listed`
    took|used|used up|took up|went through|got through|swallowed|swallowed up|ate|ate up|chewed through|has taken|has used|
    have taken|have used
  `,
  'old-goods': each(
    '|the |all the |all |yesterdays |last nights |todays |all yesterdays |all of yesterdays |old |the old ',
    'leftovers|leftover stock|leftover|left overs|stales|stale stock|unsold|unsold stock|unsolds|old stock|scraps|dead stock|expired stock|day olds',
  )
    .replaceAll('  ', ' ')
    .replaceAll('| ', '|')
    .trimStart(),
  'is-new-in': 'just in|new in|fresh in|now in|just now in|in now|newly in|just landed in',
  'why-cheaper': [
    each(
      'she|he|they|customer|the customer|lady|guy|because she|because he|cos she|cos he|as she|as he|since she|since he',
      listed`
        had a coupon|had a voucher|had a loyalty card|has a loyalty card|used a coupon|used her coupon|used his coupon|
        used a voucher|used her loyalty card|used his loyalty card|used their loyalty card|haggled|haggled a bit|
        bargained|is a student|is a regular|is a nurse|is a teacher|is a pensioner|is a member|is staff|works here|
        works next door|is a friend|is a neighbour|is family|brought her own cup|brought his own cup|
        brought their own cup|had her own cup|had his own cup|had her own bag|had a stamp card|had a full card
      `,
    ),
    each(
      'shes|hes|theyre',
      'a student|students|a regular|regulars|a nurse|a teacher|a pensioner|a member|staff|family|a friend',
    ),
    each(
      'staff|student|friends|friend|family|family and friends|friends and family|mates|regulars|loyalty|senior|pensioner|nurse|teacher|neighbours|member|members|trade|bulk|wholesale|cash|end of season|opening',
      'discount|disc|rate|price',
    ),
    each(
      'it was|they were|was|were|as it was|as they were|because it was|because they were|cos it was|cos they were',
      listed`
        dented|scuffed|scratched|a bit dented|a bit scuffed|a bit scratched|a bit marked|slightly marked|
        slightly dented|slightly scuffed|short dated|close to its date|near its date|near their date|end of line|
        shop soiled|a bit shop soiled|the display one|the last one|the last ones|day old|days old|yesterdays
      `,
    ),
    'stamp card|loyalty card|with loyalty card|with a coupon|with coupon|with voucher|with a voucher|own cup|with student card|with her student card|with his student card|on student card|kept cup|keep cup',
  ].join('|'),
  'right-here': [
    each(each('here at|here in|here by|here behind|right here at|right here in', 'the|our|my'), PLACES),
    each('out|round|around', 'the back|the front|back|front'),
    'here|right here|in here|here in shop|here at counter|here with us|here in-house',
  ].join('|'),
  'over-to': listed`
    over to|up to|down to|across to|out to|round to|around to|along to|off to|over at|back over to|straight to|through to
  `,
  'to-couple': each('to a|to an|to one|to the|to this|to some', `couple|${COUPLES}`),
  having: 'with|having|that had|which had|that have|had',
  'not-charged': listed`
    dont charge|do not charge|not charged|dont bill|dont bill it|dont charge it|dont charge for it|dont charge them|
    no charge for it|nothing charged|dont ring it up|not to be charged|not paid for
  `,
  'in-loss': each(
    each('put|add|book|mark|write|note|count|show', '|it|this|them|that').replaceAll(/ (?=\||$)/gu, ''),
    each('in|as|under|to|into', 'loss|the loss|losses|wastage|the wastage|damage|damages|spoilage|breakage'),
  ),
  'they-bought': each(
    each('that |which |', 'she|he|they|her mum|the lady')
      .replaceAll('  ', ' ')
      .replaceAll(/(^|\|) /gu, '$1'),
    listed`
      bought|got|had|bought yesterday|bought last week|bought earlier|got yesterday|got last week|bought on saturday|
      bought here|bought from us|got here|bought this morning
    `,
  ),
  'book-says': each(
    each('while|but|whereas|though|although|even though|and', 'the|our|my').concat(
      '|while|but|whereas|though|although|and',
    ),
    listed`
      book says|books say|system says|system said|system has|system shows|computer says|screen says|app says|app said|
      app shows|sheet says|record says|records say|list says|bot says|book said|book has|book shows
    `,
  ),
  'with-service': listed`
    with fixing|with fitting|with installation|with installing|with installed|fixing included|fitting included|
    including fixing|including fitting|including installation|with wrapping|gift wrapped|with gift wrap|
    with gift wrapping|with a gift bag|with gift bag|with warranty|with a bag|with lids|with a lid
  `,
  'casts-off': listed`
    chucked|chucked out|chucked away|threw|threw out|threw away|binned|dumped|tossed|tossed out|ditched|gave|
    gave away|donated|ate|staff ate|team ate|crew ate|we ate|scrapped|wrote off|composted|got rid of|binning|
    throwing out|throwing away|chucking|chucking out|tossing|thrown out|had to bin|had to throw out|had to throw|
    had to toss|had to chuck|had to dump
  `,
  'rings-up': each(
    '|i |we |just |i just |we just |weve just |ive just ',
    'rang|rung|cashed|checked|rang out|rung out',
  ).replaceAll('  ', ' '),
  'up-for': 'up for|up with|out for|out with|through for',
  'down-to': listed`
    down to|is down to|are down to|s down to|is now down to|are now down to|now down to|down to just|down to only|
    is down to just|are down to just|is down to only|are down to only|down to the last|is down to the last|
    down to about|left only|only left|left just|remaining only|remaining just|remain only|balance only|has only left
  `,
  'an-order': 'order|orders',
  'order-came': 'came|came in|just came in|has come in|came through|arrived|has arrived|just arrived|in|landed',
  'is-ready':
    'done|ready|baked|all done|s done|is done|are done|all done|s all done|s ready|is ready|are ready|done and dusted|s baked',
  'batch-of': each(
    '|a |the |another |fresh |a fresh |new |a new |first |last |second |big |small ',
    'batch of|lot of fresh|round of',
  ).replaceAll('  ', ' '),
  'tops-up': 'topped up|topping up|topped|we topped up|i topped up|just topped up|have topped up|top up|topup',
  'up-with': 'with|up with|with another|up with another|by|up by|by another',
  'no-more': 'only|only that|just that|in all|all up|total|that is all|thats all',
  'on-house': each(
    'on the house|on us|for free|free of charge|free|gratis|no charge|as a freebie|as freebies|freebie|complimentary',
    'for|to',
  ),
  'order-gone': each(
    'order|orders',
    'gone|gone out|has gone|has gone out|went out|collected|was collected|has been collected|picked up|was picked up|has been picked up|out the door|fulfilled',
  ),
  'walks-off': listed`
    walked off with|walked out with|slipped out with|made off with|ran off with|ran out with|legged it with|left with|
    took off with|strolled out with|sneaked out with|snuck out with|waltzed out with|disappeared with|carried off
  `,
  'not-paying': listed`
    on us|on me|without paying|without paying for it|without paying for them|and never paid|and didnt pay|and did not pay|
    without a word|and no pay|and ran
  `,
  'we-down-to': each(
    'were|we are|we r|im|i am|now|were now|we are now',
    'down to|down to just|down to only|down to our last|down to the last|down to my last',
  ),
}

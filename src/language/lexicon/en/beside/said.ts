import { each, listed } from '../../listed.ts'
import type { SaidKind } from '../../said.ts'

/** When who took goods will pay for them. */
export const WHEN = listed`
  saturday|sunday|monday|tuesday|wednesday|thursday|friday|on saturday|on sunday|on monday|on tuesday|on wednesday|
  on thursday|on friday|tomorrow|later|later on|next week|next month|at the weekend|on payday|payday|month end|
  at month end|end of month|end of the month|at the end of the month|end of the week|when she gets paid|
  when he gets paid|next time|this week|this weekend|this evening|tonight
`
/** For the house: nothing is paid for goods that are taken so. */
export const FOR_OWN = each(
  'for|for our|for own|for my own|for our own|for the|for my',
  listed`
    house use|shop use|own use|home use|personal use|internal use|office use|staff use|kitchen use|store use|
    salon use|cafe use|in house use|in-house use|inhouse use|house use only|shop use only|own use only|
    home use only|personal use only|internal use only|office use only|staff use only|store use only|family use|
    house consumption|home consumption|own consumption|household use|cleaning the shop|cleaning the store|
    use in the shop|use in shop|use in the house
  `,
)

const THROWN = listed`
  binned|binned it|binned them|in the bin|chucked|chucked it|chucked them|chucked it out|thrown|thrown out|
  thrown away|threw it|threw it out|threw it away|threw them|threw them out|threw them away|written off|
  wrote it off|wrote them off|dumped|dumped it|dumped them|gone in the bin|went in the bin|no good|wasted|
  a write off|bin it|bin them|throw it|throw them|throw it away|throw them away
`
const BINNED_AT_LAST = [
  each(
    each(
      'had to|i had to|we had to|have had to|ive had to|weve had to|had no choice but to',
      'bin|throw|chuck|dump|toss',
    ),
    'it|them|it out|them out|it away|them away',
  ),
  each('into the bin|in the bin|straight in the bin|straight into the bin', 'it went|they went|with it|with them'),
  each(
    'i|we|ive|weve|just',
    'binned it|binned them|chucked it|chucked them|threw it out|threw them out|dumped it|dumped them',
  ),
].join('|')
const SPOILT = listed`
  off|bad|stale|gone off|gone bad|mouldy|moldy|rotten|sour|broken|damaged|faulty|expired|past its date|out of date|wrong|cracked|leaking|
  open|opened|spoiled|spoilt|the wrong one|the wrong size|too small|too big|not good|no good|not fresh|not working|dented
`

/** English sayings beside goods that tell why, by whom and for which money it was done. */
export const englishSaid: Readonly<Record<SaidKind, string>> = {
  'so-binned': each(
    each('so|and so|so now', '|thats|theyre|its|i|we|ive|weve|had to|i had to|we had to').replaceAll(/ (?=\||$)/gu, ''),
    THROWN,
  ).concat('|', BINNED_AT_LAST),
  'why-back': [
    each(
      each('said|says|saying|she said|he said|they said|because|cos', 'it was|its|it is|they were|theyre|was|it had'),
      SPOILT,
    ),
    each(
      'so|and|so i|so we|and i|and we',
      listed`
        refunded|refunded her|refunded him|refunded them|gave her money back|gave him money back|gave money back|
        gave her her money back|gave him his money back|gave them their money back|gave the money back|
        don refund her|don refund him|don refund am
      `,
    ),
    each('say e|say it|e say e|she say e|he say e|because e', 'don expire|expire|don spoil|spoil|bad|no good|don bad'),
  ].join('|'),
  'not-so-many': listed`
    instead of|instead of the|we ordered|i ordered|ordered|had ordered|we had ordered|though we ordered|
    but we ordered|but ordered|invoice says|invoice said
  `,
  'turned-up': listed`
    turned up|came|came in|arrived|showed up|were delivered|was delivered|came this morning|came today|landed|
    got here|turned up today|turned up this morning|have come|has come
  `,
  'taken-own': each('taken|took|opened|removed|taken out|kept|used up', FOR_OWN),
  'by-ourselves': listed`
    myself|ourselves|on my break|on our break|for my lunch|for our lunch|for my tea|for my breakfast|for breakfast|
    for lunch|for my dinner|with my tea|with my lunch|with our tea|on break
  `,
  'rest-owed': listed`
    balance|bal|the balance|balance of|rest|the rest|rest of|remaining|remain
  `,
  owes: listed`
    owing|owes|owes me|owes us|still owes|still owes me|she owes|he owes|they owe|she owes me|he owes me|
    still to pay|left to pay
  `,
  'paid-when': `${WHEN}|will pay ${WHEN.replaceAll('|', '|will pay ')}`,
  'marked-price': listed`
    mrp|m.r.p|m.r.p.|srp|rrp|list price|normal price|usual price|marked price|tag price|marked|printed price|
    printed rate|original price|regular price|normally
  `,
  'si-who': 'si|sina|sila|po si',
  'debt-of': each('utang|lista|palista|pautang|inutang|nilista|pa lista|pautang kay', 'ni|nina|kay|kina|ng|nila'),
  'brings-to-us': listed`
    brought|just brought|has brought|have brought|has just brought|bring|don bring|brings|
    handed|has handed|gave|carried|carry|don carry|came and brought
  `,
  'took-money': listed`
    took|took in|charged|got|collected|we took|i took|we got|i got|we charged|i charged|just took|made|had|we had|
    received|we collected|i collected
  `,
  'bill-sum': listed`
    bill amount|bill amt|bill total|total bill|total money|total payment|total amount|the bill came to|bill came to|
    total cash|amount|amt
  `,
  'goes-to': listed`
    kay|kina|para kay|loaded for|loaded up for|packed for|packed up for|wrapped for|bagged for|bagged up for|
    boxed for|boxed up for|out for
  `,
  'lists-it': listed`
    pakilista|paki lista|palista|pa lista|pakilista po|palista po|pakilista na|pa list|paki list|list mo|lista mo
  `,
  'about-when': listed`
    around|about|at about|at around|round about|earlier around|earlier at|just after|just before|a bit after|
    past|after|before|mga|bandang|mga bandang|by
  `,
}

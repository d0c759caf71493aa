import { each, listed } from '../../listed.ts'
import type { UndoneKind } from '../../undone.ts'

const HOUSES = 'shop|shops|store|stores|stall|kiosk|supermarket|pharmacy|bakery|boutique|cafe|duka|tindahan|spaza'
const CHAINS = listed`
  tesco|asda|aldi|lidl|sainsburys|morrisons|waitrose|walmart|costco|kroger|amazon|woolworths|coles|checkers|shoprite|
  naivas|carrefour|dmart|d-mart|big bazaar|puregold|spar|superdrug|primark
`
const ELSEWHERE = [
  each('the other|another|their|next|the next|a different|the opposite|the neighbours|the neighbors', HOUSES),
  listed`
    next door|the neighbours|the neighbors|across the road|across the street|a competitor|the competition|the rival|
    the rivals|rivals|our rival|our rivals|the competitors|competitors|the supermarket|the shop down the road|
    the shop next door
  `,
  CHAINS,
].join('|')

/** English words that say that what is told was not done, not here, or not now. */
export const englishUndone: Readonly<Record<UndoneKind, string>> = {
  regained: [
    each('found|recovered|retrieved|located|got', 'it again|them again|it back|them back|it after all|them after all'),
    each('found|recovered|retrieved|located', 'it|them'),
    each('turned|came', 'up again|up after all|back again'),
    each('still', 'usable|sellable|saleable|good|fine|ok|okay|edible|works|working|useable|sealed'),
    each(
      'dried|cleaned|saved|salvaged|rescued|repaired|fixed|kept|wiped|washed|reused|repacked|scraped|trimmed',
      'it|them|them off|it off|them up|it up|them out',
    ),
    each('has|have|had|took|keeps|kept|borrowed', 'it|them'),
    each('gave|brought|returned|handed|sent|took|got|got all of|gave all of', 'it|them|it back|them back|it all back'),
    each('caught|stopped|grabbed', 'him|her|them|the guy|the man|the boy|the thief|the lady'),
    each('paid', 'for it|for them|for that|for those'),
    each('and|but|then|anyway|still|we|i', 'sold|sold it|sold them|used|used it|used them'),
    'sold anyway|sold them anyway|sold them cheap|used anyway|eaten anyway|put back|put them back|put it back',
    'it brought them back|brought them back|gave them back|catch am|catch him|return am|returned am|collect am back',
    'find am|found am|see am|him mama pay|mama pay|don pay|dem pay',
    'miscounted|counted wrong|count was wrong|nvm|never mind|nevermind|dunno|not sure|checking|double checking',
    'sorted|resolved|it is ok|its ok|its okay|its fine|all ok|all good|all fine|no problem',
    'turned up|false alarm|found after all|refused|they paid|he paid|she paid|paid after|paid later|kept|and paid',
  ].join('|'),
  'there-again': [
    each('found|recovered|retrieved|got|brought|gave|returned|handed|sent', 'it back|them back|it again|them again'),
    'came back|came back again|brought back|and found|then found|but found|later found|found again|found later',
    'found since|found after all|turned up again|turned up later|dried it|dried them|saved it|saved them',
    each(
      'mum|mom|mother|mam|dad|father|parent|parents|customer|lady|man|owner|guy|they|he|she|who|and',
      'paid|will pay|bought it|bought them',
    ),
  ].join('|'),
  'not-yet-bad': listed`
    near expiry|near its expiry|near their expiry|nearing expiry|expiry near|expiry is near|expiry nearing|expiry date|
    expiry coming|expiry close|nearly expired|nearing its date|near its date|near date|look bad|looks bad|look spoiled|
    looks spoiled|look spoilt|looks spoilt|looking bad|look off|looks off|may be bad|might be bad|seem bad|seems bad|
    seem spoiled|seems spoiled|seem off|seems off|smell bad|smells bad|smell off|smells off
  `,
  'money-only': listed`
    kept them|kept it|keeps them|keeps it|kept the goods|customer kept them|customer kept it|she kept it|he kept it|
    they kept it|they kept them|overcharged|overcharge|we overcharged|i overcharged|charged too much|
    had overcharged|wrong price|wrong price charged|price difference|difference only|partial refund|part refund
  `,
  unreal: [
    listed`
      same as yesterday|same like yesterday|jk|just kidding|only joking|nevermind|never mind|false alarm|scrap that|strike that|cancelled now|all cancelled|
      subject to|from now on|from now onwards|from now|from here on|from here on out|henceforth|going forward|provided he|provided she|provided they|provided that|on condition|on layby|on lay-by|on lay by|
      on layaway|yet to come|yet to be|later tonight|later today|this time last year
    `,
    'daw|for don|suppose don|for have|supposed to have',
    'in my dream|in a dream|he wishes|she wishes|they wish|i wish|we wish|you wish|in my dreams|in your dreams|in his dreams|dream on',
    'last time|the last time|that time|the other time|previous time|time before|the time before',
    each(
      'they|he|she|already|had|which they|which he|which she',
      'paid for yesterday|paid for last week|paid for before',
    ),
    each('they|he|she|which they|which he|which she', 'had paid for|already paid for|paid for earlier'),
  ].join('|'),
  'unreal-alone': listed`
    hopefully|supposedly|allegedly|i believe|from memory|by memory|cancelled|canceled|later|soon|tbc|to be confirmed|
    next week|next month|next year|last year|the other day|some other day|monday next|on monday next|promised|
    he says|she says|they say|he said|she said|they said|i heard|so i heard|so they say|so he says|so she says|
    according to him|according to her|according to them|min|max|minimum|maximum|twice|two times|again and again|
    per box|per boxes|per carton|per case|per crate|dozen|dozens|box|boxes|bag|bags|packet|packets|sack|sacks|carton|cartons|cases|crates|daily|weekly|
    monthly|pending|on hold|reserved|half|roughly speaking|when she comes|when he comes|when they come|
    when he comes back|when she comes back|when the van comes|when the truck comes|when it comes|
    invoiced|backordered
  `,
  'unreal-lead': listed`
    he says|she says|they say|he said|she said|they said|says he|hopefully|supposedly|allegedly|from memory|i believe|
    daily|weekly|monthly|next week|last year|the other day|min|max|delete|delete entry|delete the entry|erase|
    erase entry|revert|clear|drop|fix|skip|dummy|dummy entry|trial|trial entry|unconfirmed|in my dream|in a dream|
    note to self|reminder to self|missed
  `,
  struck: 'scrap that|strike that|scrap it that|forget that|forget it|undo that|ignore that|ignore this',
  says: 'says|said|reckons|claims|thinks',
  weekday: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat',
  'other-branch': each(
    'at|in|for',
    each('the other|our other|my other|another|the second|our second', 'shop|store|branch|outlet|stall|kiosk'),
  ),
  'asked-whether': listed`
    is it|isnt it|was it|wasnt it|did we|did i|did you|did they|didnt we|didnt i|do we|dont we|have we|havent we|was that|
    is that|isnt that|did he|did she
  `,
  'on-the-way': listed`
    en route|enroute|backordered|back ordered|on backorder|on back order|invoiced only|only invoiced|on paper only|invoice only|
    only the invoice|only on paper|on paper|bill only|paper only|
    on the way|on its way|on their way|on way|in transit|still in van|still in the van|still in the truck|not arrived|
    still coming|yet to come|yet to arrive|still to come|not here yet|arriving|coming soon
  `,
  'at-others': [each('from|at|in|by|over at|for', ELSEWHERE), 'next door|elsewhere|across the road'].join('|'),
  'where-others': 'in|at|from|by|inside',
  'looked-at': [
    each(
      'to|just to',
      'look at|look|see|try|try on|check|compare|show|show his wife|show her|show him|see if|think about|decide',
    ),
    'on appro|on approval|on trial|on sale or return|sale or return|on sor',
    each('for', 'price check|a price check|a look|approval|comparison|trial|a trial|viewing'),
  ].join('|'),
  'left-undone': 'forgot to|forgotten to|forget to',
  'entered-since': [
    each('now', 'done|added|entered|logged|fixed|sorted|in'),
    'done now|sorted now|fixed now|added now|entered now|logged now',
    each('done|added|entered|logged|fixed|sorted', 'it now|them now|already|since'),
    'all sorted|already done|already fixed|already added|already entered|already logged',
  ].join('|'),
  'lead-doubt': listed`
    record|records|personal best|competition|competitors|fingers crossed|sure|only|wish|wishing|hopefully|target|rumour|
    rumor|rumours|prediction|forecast|budget|planned|expected|estimate|bet|fantasy|pretend|supposedly|allegedly|
    apparently|memory|previous|previously|earlier|once|on paper|in theory|dream|dreaming|thinking|
    story|gossip|hearsay|quote|news|guess|guessing|example|sample|test|testing|hypothetical|hypothetically|practice
  `,
  'selling-house': `${HOUSES}|place|fridge|branch`,
  besides: 'also|too|as well|likewise|same',
  'went-off': 'went|go|goes|flew|melted|moved|went off|went too|went fast',
  'got-goods': 'got|took|had|bought|wanted|grabbed|has|have|picked|chose|received|recd|purchased',
  'part-of': each('|a ', 'bit of|couple of|few|pack of|packet of|bottle of|box of|piece of|bag of|lot of').replaceAll(
    '  ',
    ' ',
  ),
  'delivery-out': listed`
    home|house|door|doorstep|online|bike|party|wedding|event|catering|customer|customers|client|clients|local|office|
    school|hotel|restaurant|cafe|hospital|church|mosque|temple|site|evening|sunday|mr|mrs|ms|miss|uncle|aunty|auntie|
    aunt|mama|madam|sir|dr|friend|neighbour|neighbor|outgoing|outbound|sales|export|canteen|clinic|gym|bar|pub|club
  `,
  'not-who': 'ng|kagabi|noong|nung|nong|noon|kanina|kamakalawa|kahapon|at|bukas|mamaya|ngayon|dati',
  debt: 'utang|inutang|nautang',
  repaid: 'bayad|bayad na|nagbayad|nagbayad na|binayaran|binayaran na|nabayaran|nabayaran na|nakabayad|bayaran',
  'delivered-to': listed`
    na deliver|nadeliver|nag deliver|nagdeliver|idineliver|dineliver|deliver|delivered|dineliver ko|hinatid|ihinatid
  `,
  'to-whom': 'kay|kina|kela',
  'and-or-at': 'at',
  'to-become': 'to|to be|to get|for|for being|not|not yet|yet to be|waiting to be|wants|until',
  'price-part': 'half|a half|quarter|a quarter|a third|third|one third|two thirds|three quarters',
}

import type { BehindGoodsKind } from '../../behind-goods.ts'
import { each, listed, perhaps } from '../../listed.ts'
import { SPOILT_SO } from '../tongues/spoilt-so.ts'

const PLACES = 'shelf|shelves|fridge|freezer|cabinet|rack|box|drawer|cooler|chiller|store|storeroom|stockroom|back'
const STOCK = 'count|stock|number|figure|quantity|qty|books|book|record|records|system|inventory|list'

/** English sayings behind goods. */
export const englishBehindGoods: Readonly<Record<BehindGoodsKind, string>> = {
  'marked-down': listed`
    ${perhaps('on|at|for|in', 'clearance|markdown|mark down')}|
    ${perhaps('been|was|were|it was|they were', 'marked down|reduced|discounted')}|reduced price|reduced to clear|
    reduced for clearance|discounted price|knocked down|end of line|end of day price|short dated|short date price|
    clearance price|sale price|the sale price|at sale price|promo price|promotional price|offer price|special price|special offer|
    on offer|on discount|old stock price|last of the season|price slashed|slashed price|going cheap
  `,
  'per-one': listed`
    per piece|per pc|per pcs|per unit|per item|/pc|/piece|/pcs|/unit|each pc|each piece|each unit|a piece|a pc|
    per one piece|for each piece|for each pc|for one piece|for one pc|kada piraso|bawat piraso
  `,
  'for-so-many': 'for the|for all|for all the|for these|for those|all',
  'mends-count': listed`
    ${perhaps(
      'please|pls|kindly|so|can you|so please|and|you can|could you',
      each(
        'fix|correct|update|adjust|change|amend|edit',
        `${perhaps('the|our|my', STOCK)}|it|that|the stock count|stock count`,
      ),
    )}|${each('please|pls', 'fix|correct|update|adjust')}|fix am|update am
  `,
  'sees-only': listed`
    ${each('i|we|i can|we can|i could|we could', 'only see|only count|only find|only found|only counted')}|
    ${each('i|we', 'see only|count only|find only|found only|counted only|have only|only have|only got')}|
    only see|can only find|only found|only counted|there are only|there is only|theres only|only have|only|just
  `,
  'seen-so': listed`
    ${each(
      perhaps('i|i just|just|we|we just|ive|i have|i went and|went and|i have just', 'checked|looked at|counted'),
      perhaps('the|our|in the|on the|every', PLACES),
    )}|${each(
      perhaps('i|i just|just|we', 'saw|counted|checked'),
      'it myself|them myself|it twice|them twice|it with my own eyes|them with my own eyes',
    )}|${each('i|we', 'saw it|saw them|checked myself|counted myself|looked myself|looked')}|with my own eyes|
    double checked|i double checked|double checked it|i went to look|i went and looked|i had a look|had a look|
    took a look|i am looking at it|im looking at it|im looking at them|looking at it now|looking at them now|
    im standing in front of it|i checked am|i don check am|i don count am|na so i see am|tiningnan ko|binilang ko|
    chineck ko|nimeangalia|nimehesabu|maine dekha|maine gina|check kiya
  `,
  'spoilt-so': SPOILT_SO,
  'puts-out': 'stocked|restocked|added|add|stocked up|restock|stacked|put',
  'at-front': each(
    'on|onto|to|in|into',
    perhaps('the|our|my', 'shelf|shelves|display|rack|window|counter|display fridge|front'),
  ),
  'title-behind': listed`
    da|dada|di|didi|bhai|bhaiya|bhaijan|uncle|uncleji|aunty|auntie|aunti|auntyji|anna|akka|amma|appa|chacha|chachi|
    kaka|kaki|mausi|bua|boudi|bhabi|bhabhi|kaku|kakima|mashi|mashima|jethu|dadu|ji|garu|saab|sahab|sahib|babu|
    chettan|chechi|ikka|annan|ayya|behen|masi|mzee|egbon
  `,
  'title-first': listed`
    mr|mrs|ms|miss|dr|alhaji|alhaja|hajia|mallam|malam|iya|aling|mang|kuya|ate|tita|tito|manang|manong|sister|brother|
    pastor|chief|mama|aunty|auntie|uncle|engr|barrister|prof|bibi|ustadh|mwalimu|rev|gogo|malume|ntate|mma|tatay|nanay|
    shangazi|mjomba|smt|shri|pandit
  `,
  'title-for-all': 'boss|oga|madam|sir|bro|sis|mama|baba|papa|chief|mam|maam|teacher|pastor|doctor|nurse',
  'no-name': listed`
    toned|standardised|homogenised|pasteurised|desi|pav|sona|masoori|kolam|boiled|roasted|fried|peeled|chopped|sliced|
    grated|powdered|powder|crushed|split|washed|unpolished|organic|natural|pure|filtered|refined|pressed|tetra|fresh|
    creamy|salty|crunchy|crispy|soft|hard|sour|dry|wet|smoked|grilled|baked|steamed|seedless|ripe|unripe|local|hybrid|
    amul|tata|parle|britannia|nestle|haldiram|haldirams|mdh|everest|aashirvaad|fortune|patanjali|dabur|himalaya|godrej|
    nirma|surf|ariel|tide|colgate|pepsodent|lux|dove|rexona|dettol|savlon|peak|dano|cowbell|indomie|maggi|knorr|royco|
    wapas|wapis|vapas|vapis|wapsi|lautaya|lauta|galat|galti|kharab|bekar|toota|tuta|sada|muft|mufat|phokat|mat|ruko|kal|
    parso|abhi|baad|udhar|udhaar|baki|baaki|sirf|shayad|aadha|adha|rotten|siguro|bukas|kesho|labda|bure|rudisha|balik|
    libre|kulang|mali|hindi|walang|utang|hutang|spoil|spoilt|dash|jara|bakwas|jhooth|mazaak|sample|tester|nakli|
    pepper|muscle|clean|kipling|balls|dior|sita|sitas|bens|tobys|johns|jemima|lemon|dairy|choice|kitchen|printer|concern|
    bisleri|kinley|pepsi|mirinda|thums|limca|sprite|fanta|coke|bournvita|horlicks|boost|milo|nescafe|bru|wagh|bakri
  `,
  'just-gone': perhaps('have|has|just|have just|all|were|are|is|was', 'gone|went|flew out|flew'),
  'one-more-goods':
    'another|yet another|anudder|nother|anoda|anotha|nutha|and another|one more|and one more|plus another',
}

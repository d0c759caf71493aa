import type { Lexicon } from '../lexicon.ts'
import { listed } from '../listed.ts'
import { englishAsides } from './beside/asides.ts'
import { englishPlain } from './plain.ts'
import { tagalog } from './tongues/tagalog.ts'
import { englishVerbs } from './verbs.ts'

/** English as it is typed and spoken in shops. */
export const english: Lexicon = {
  verbs: englishVerbs,
  plain: englishPlain,
  markers: {
    intention: listed`
      kept aside for return|kept for return|keep aside for return|kept aside for replacement|kept for replacement|
      kept aside for exchange|kept to return|
      bukas|kesho|keshokutwa|labda|siguro|shayad|chahiye|pabili|to be confirmed|to be collected|to be paid|
      to be picked|to be picked up|to be delivered|to be agreed|to be decided|to confirm|to check|to follow|need|
      needs|needed|need to|want|wants|wanted|wanna|gotta|have to|has to|must|should|shall|will|ill|would|could|can|
      might|may|gonna|going to|about to|plan|planning|planned|expect|expecting|expected|hope|hoping|if|unless|until|
      till|when|whenever|before|once|remind|reminder|remember|order|ordered|orders|ordering|reorder|preorder|reserve|
      reserved|hold|keep|save|waiting|awaiting|pending|due|coming|arriving|tomorrow|asked|asking|asks|looking|request|
      requested|requests|try|trying|instead|wish|lets|let|buy|get|wont|todo|to buy|quote|enquiry|inquiry|interested
    `,
    negation: listed`
      ${tagalog.denied}|hindi|nahi|nahin|bado|hapana|neva|in my dreams|in your dreams|in a dream|as if|in theory|
      on paper only|dont|not|
      never|no|nobody|none|nothing|didnt|doesnt|isnt|arent|havent|hasnt|wasnt|werent|hadnt|cant|cannot|couldnt|
      wouldnt|shouldnt|aint|without|except|but|cancel|stop|wrong|mistake|ignore|forget|disregard|test|testing|example|
      mistakenly|wait|joke|joking|kidding|supposed|pretend
    `,
    question: 'what|where|why|how|which|whose|whom|who|do|does|did|any|anybody|anyone|is there|are there|have we',
    hedge: listed`
      i reckon|reckon|according to|or|almost|nearly|think|guess|probably|maybe|perhaps|approx|approximately|about|
      around|roughly|or so|ish|suppose|possibly|seems|apparently|must have|unsure|not sure|forgot|under|over|at least|
      at most|up to|more than|less than|close to|odd
    `,
  },
  cardinals: listed`
    zero 0|nil 0|nought 0|naught 0|one 1|two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|isang 1|
    dalawang 2|dalawa 2|tatlong 3|tatlo 3|apat 4|limang 5|pitong 7|walong 8|sampung 10|mbili 2|tatu 3|nne 4|tano 5|
    twelve 12|thirteen 13|fourteen 14|fifteen 15|sixteen 16|seventeen 17|eighteen 18|nineteen 19|twenty 20|thirty 30|
    forty 40|fourty 40|fifty 50|sixty 60|seventy 70|eighty 80|ninety 90|ninty 90
  `,
  multipliers: 'hundred 100|thousand 1000|lakh 100000|lac 100000|million 1000000|crore 10000000',
  decimalPoint: 'point',
  fractions: 'half 500|quarter 250|quarters 250|adha 500|aadha 500|dedh 1500|derh 1500|dhai 2500|adhai 2500',
  ordinals: 'first 1|second 2|third 3|fourth 4|fifth 5|sixth 6|seventh 7|eighth 8|ninth 9|tenth 10|last -1',
  notes: 'fiver 5|fivers 5|tenner 10|tenners 10|score 20|grand 1000',
  noughts: 'oh|o|nought|naught|zero',
  measures: listed`
    mg|mgs|milligram|milligrams;g|gm|gms|gr|grs|gram|grams|gramme|grammes;kg|kgs|kilo|kilos|kilogram|kilograms|
    kilogramme|kilogrammes;ml|mls|millilitre|millilitres|milliliter|milliliters;cl|centilitre|centilitres;l|lt|lts|
    ltr|ltrs|litre|litres|liter|liters;mm|millimetre|millimetres|millimeter|millimeters;cm|cms|centimetre|centimetres|
    centimeter|centimeters;m|mtr|mtrs|metre|metres|meter|meters;oz|ounce|ounces;lb|lbs;ft|feet|foot;inch|inches;
    gallon|gallons;tonne|tonnes|ton|tons;quintal|quintals
  `,
  packs: listed`
    pcs|pc|pce|pces|piece|pieces|nos|no|unit|units|item|items|peices|ea;pkt|pkts|packet|packets|pack|packs|pk;carton|
    cartons|ctn|ctns;case|cases;box|boxes|bx;crate|crates|crt|crts;tray|trays;sack|sacks;bag|bags;bundle|bundles;bale|
    bales;pallet|pallets;sleeve|sleeves;drum|drums;basket|baskets;bucket|buckets;roll|rolls;ream|reams;set|sets;pint|
    pints;multipack|multipacks;outer|outers;bottle|bottles|btl|btls;can|cans;tin|tins;jar|jars;strip|strips;tube|
    tubes;tub|tubs;pouch|pouches;sachet|sachets;bar|bars;loaf|loaves;slice|slices;bunch|bunches;head|heads;punnet|
    punnets;tablet|tablets|tab|tabs;capsule|capsules;vial|vials;blister|blisters;jug|jugs;keg|kegs;barrel|barrels;
    sheet|sheets;cup|cups;bowl|bowls;container|containers;block|blocks;stick|sticks;glass|glasses;jerrycan|jerrycans;
    cylinder|cylinders;coil|coils;reel|reels;length|lengths;portion|portions;serving|servings;plate|plates;batch|
    batches
  `,
  currencies: listed`
    INR: ₹|rs|rupee|rupees|inr|re|/-|rps;PKR NPR LKR MUR KES UGX TZS AED SAR QAR OMR BDT GHS: /-;PKR NPR LKR MUR: rs|rupee|rupees|/-;PKR: pkr;
    NPR: npr;LKR: lkr;NGN: ₦|naira|ngn|n|#;GBP: £|quid|pound|pounds|gbp;EGP: £|egp;EUR: €|euro|euros|eur|quid;
    USD AUD CAD NZD SGD HKD JMD TTD NAD FJD LRD ZWL: $|dollar|dollars|buck|bucks;ZAR INR AED: buck|
    bucks;USD: usd;AUD: aud;CAD: cad;NZD: nzd;
    SGD: sgd;ZAR: r|rand|rands|zar;KES: ksh|kshs|kes|bob;KES UGX TZS: sh|shs|shilling|shillings|/=;UGX: ugx|ush;
    TZS: tzs|tsh;GHS: ₵|ghs|gh|cedi|cedis;AED: aed;AED MAD: dh|dhs|dirham|dirhams;MAD: mad;PHP: ₱|php|p|peso|pesos;
    MXN COP ARS CLP UYU DOP: $|peso|pesos;MXN: mxn;COP: cop;MYR: rm|myr|ringgit;IDR: rp|idr|rupiah;THB: ฿|thb|baht;
    VND: ₫|vnd|dong;JPY: ¥|jpy|yen;CNY: ¥|cny|rmb|yuan;KRW: ₩|krw|won;BRL: r$|brl|reais|real;TRY: ₺|try|lira;RUB: ₽|
    rub|roubles|rubles;UAH: ₴|uah;ILS: ₪|ils|shekel|shekels;ZMW: zmw|k|kwacha;BWP: bwp|pula;BDT: ৳|bdt|tk|taka;
    SAR: sar|sr;QAR: qar|qr;SAR QAR OMR: riyal|riyals|rial|rials;OMR: omr;KWD: kwd|kd;KWD BHD JOD: dinar|dinars;
    CHF: chf|francs;XOF XAF: cfa|fcfa|francs;SEK: sek|kr;NOK: nok|kr;DKK: dkk|kr;PLN: pln|zl|zloty;RWF: rwf|frw;
    ETB: etb|birr
  `,
  minorCurrencies:
    'GBP: p|pence|penny;EUR USD AUD CAD NZD SGD ZAR KES: c|¢|cent|cents;INR: paise|paisa;NGN: kobo;AED: fils',
  asides: englishAsides,
  remarks: [
    { doings: ['sell', 'receive', 'customer-return'], words: 'kay|kina|kwa' },
    { doings: ['sell', 'use'], words: 'para kay|para kina|para sa|ke liye' },
    { doings: ['sell'], words: 'sa|to|for|by|via|on|through|against|in|from|frm' },
    {
      doings: ['receive'],
      words: listed`
        galing kay|galing sa|galing|mula sa|mula kay|kutoka|kutoka kwa|toka kwa|off the|off a|off my|off his|off her|
        off our|off their|off that|off this|off the back of|from|frm|by|via|on|against|through|with|at
      `,
    },
    { doings: ['customer-return', 'return', 'exchange'], words: 'from|frm|by|to|on|due to|for|because of|with' },
    { doings: ['supplier-return', 'send'], words: 'to|by|via|due to|because of|for|on|from' },
    { doings: ['waste', 'give'], words: 'to|due to|because of|by|in|on|at|from|for|during|while|after' },
    { doings: ['use', 'take'], words: 'sa|para sa|para kay|for|in|by|at|on|to|as|during' },
    { doings: ['count'], words: 'after|at|by|in|on|before|during|for' },
    { doings: ['transfer', 'shift'], words: 'to|from|via|by|for' },
  ],
}

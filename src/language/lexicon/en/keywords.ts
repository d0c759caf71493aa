import type { KeywordLexicon } from '../keywords.ts'
import { listed } from '../listed.ts'

/** The words of shops in English that hurried thumbs misspell. */
export const englishKeywords: KeywordLexicon = {
  meanings: listed`
    sold|sell|selling|sale|sales|sells;received|receive|receiving|delivered|delivery;returned|return|returning|
    returns;refunded|refund;threw|thrown|throw;chucked;binned;dumped;wasted|waste|wastage;expired|expiry;spoiled|
    spoilt;damaged|damage;broken|broke;cracked;smashed;counted|count;stocktake;adjust|adjusted;transferred|transfer;
    moved;used|using;bought|purchased|purchase;brought;arrived;restocked|restock;gave|given;took|taken;consumed;
    exchanged|exchange;swapped;added;stock;today;yesterday;morning;afternoon;evening;monday;tuesday;wednesday;
    thursday;friday;saturday;sunday;price|prices|rate;each;total;worth;discount;packets|packet;pieces|piece;bottles|
    bottle;cartons|carton;boxes|box;crates|crate;trays|tray;dozen;kilos|kilo;litres|litre;grams|gram;sachets|sachet;
    strips|strip;tablets|tablet;how;many;much;what;which;when;show;left;available;value;report;summary;profit;week;
    month;lowest;running;selling;best;warn;alert;notify;below;under;level;reorder;sorry;undo;wrong;mistake;actually;
    please;thanks;customer|customers;regular;supplier;supplied;balance;remaining
  `,
  abbreviations: listed`
    hw how;w with;rcv received;rcvs received;rec received;rcd received;rtn returned;rtd returned;rtnd returned;ret returned;
    cnt count;prc price;stk stock;xpired expired;dmg damaged;thnks thanks;tdays todays;yst yesterday;
    ystrday yesterday;tue tuesday;qtr quarter;avl available;wk week;mth month;bot bought;doz dozen;dzs dozen;
    yestday yesterday;teh the;adn and;nad and;wiht with;wth with;fomr from;csh cash;slod sold;shud should;
    shld should;wud would;wld would;cud could;cld could;pkets packets;pket packet;pckt packet;pckts packets;
    2day today;2nite tonight;2night tonight;2moro tomorrow;2morrow tomorrow;2mrw tomorrow;tomoro tomorrow;
    tmoro tomorrow;tmro tomorrow;hlf half;hf half;whats what is;hows how is;wheres where is;whos who is;
    whens when is;whys why is;mrng morning;mrg morning;mrning morning;evng evening;evg evening;
    aftrnoon afternoon;hve have;hv have;hav have;nd and;recvd received;frm from;dis this;
    tae to;fae from;frae from;intae into;
    mi i;di the;fi for;dem them;dat that;pon on;tek took;alr already
  `,
  ownWords: listed`
    world|county|text|form|west|cart|court|war|writing|pics|values|consumer|cancer|tool|safe|quite|uses|quotes|gives|
    resort|pocket|prime|joe|expert|theme|seem|tables|pic|blow|battle|rare|toll|les|beat|nearby|dot|kill|guests|prince|
    hop|mouth|legs|pan|split|cartoon|carbon|prize|dose|bet|receiver|creates|cartoons|shock|pride|trans|arena|broker|
    keeps|sole|recorder|pleased|albert|grass|strap|cloud|valve|val|seeds|excerpt|stack|coding|hood|planner|haven|sees|
    seeks|quoted|sandy|salem|balanced|brake|exchanges|scales|tanks|spell|doe|sage|bones|ignored|prizes|dies|throws|
    wanting|watts|mighty|gras|newer|worthy|saves|wherever|wang|smell|kills|sake|monte|rage|pockets|inquire|pierce|
    banned|wound|boxed|remainder|cunt|til|locking|cannon|forge|gage|neon|stripes|expects|arrives|solid|solo|soled|
    scold|scale|sailed|sealed|usd|bolt|bottled|cartel|crater|traits|prays|pieced|gape|gate|tock|tuck|tick|lift|loft|
    lent|lest|stork|stoke|stick|sticks|stacks|money|manny|mangy|wren|chat|shot|shop|slow|snow|stow|tidal|tonal|teach|
    beach|worm|worn|ward|wary|wart|alter|alerted|bellow|blew|undone|unto|lived|lever|sorrow|sore|story|surly|sort|
    bored|weak|weed|weep|only|onyx|oily|paces|stripe|stripy|trip|litter|kilt|kiln|dozed|cracker|crackers|tracked|
    courted|mounted|coined|mowed|loved|mover|user|users|fused|aided|padded|cast|cask|half|hall|halt|stuff|stiff|
    grains|relieved|deceived|wasted|wasp|wader|damn|damp|dumb|tubed|tank|tanked|thrown|thrush|threw|three|trow|
    spoiled|spool|shells|shelled|caret|create|addend|quoter|spooled|moped|dumber|binge|binged|mover|spoon|gone|gore|
    game|gale|gaze|takes|token|taker|broth|brougham|brunch|bought|bough|sough|rough|stag|stage|stock|stocky|stalk|
    shack|vale|valet|profits|prophet|monthly|moth|weeks|peek|lust|last|lost|list|best|bust|beast|cellar|seller|
    sellers|smelling|spelling|telling|staff|chaff|reporter|repot|noted|notary|unde|order|bellows|reorders|balances|
    ballet|valance|remaining|reaming|price|pricey|prick|rice|spice|pice|customs|costumer|custom|costume|costumes|eggs|
    tea|tee|coke|cake|sod|sol|sols|sal|sued|suing|chuckled|crackled|duped|givens|parches|purchaser|salves|sables|sames|
    sapped|swell|swells|adder|addled|deliverer|returnee|returner|spoiler|throe|waster|waisted|berk|dumper|smasher|
    swapper|exchanger|refound|retuning|sakes
  `,
}

import { each, listed } from '../../listed.ts'
import type { TalkKind } from '../../talk.ts'

const LONG = 'forever|ages|a while|a long time|so long|all morning|all day|all afternoon|all night|half the day'
const LOVELY = listed`
  lovely|great|nice|good|gorgeous|beautiful|pretty|amazing|brilliant|fab|fabulous|cracking|grand|super|perfect|decent|
  fantastic|excellent|wonderful|cute|gorgeous looking|nice looking|good looking
`
const ASKING = listed`
  customer|a customer|the customer|client|a client|patient|a patient|lady|a lady|the lady|guy|a guy|the guy|man|a man|
  woman|a woman|somebody|someone|a regular|one guy|one lady|one customer|a tourist|a girl|a lad|people|customers|
  tourist|he|she|they|my boss|boss|the boss|a friend|kid|a kid
`

/** English sayings of what people only talk of beside an entry. */
export const englishTalk: Readonly<Record<TalkKind, string>> = {
  talk: [
    each('took|took me|took us|takes|it took|that took|she took|he took|took her|took him|took them', LONG),
    each(
      each('took|took me|took us|took her|took him|took them|she took|he took', LONG),
      listed`
        to pick|to choose|to decide|to pack|to wrap|to unload|to count|to find|to make|to bake|to get here|picking|
        choosing
      `,
    ),
    each(
      'what a|what an|such a|that was a|its been a|it was a|been a|having a|a|another|some|hell of a|one of those',
      each(
        'busy|crazy|mad|long|slow|quiet|good|great|lovely|grand|rough|wild|hectic|nice|cold|hot|rainy|wet',
        'day|morning|one|evening|night|start|week|afternoon',
      ),
    ),
    each(
      'busy|crazy|mad|long|slow|quiet|good|great|lovely|grand|rough|wild|hectic|big|cold|hot|rainy|wet|tough|manic',
      'day|morning|evening|night|start|week|afternoon|day today|morning today|night tonight|stuff',
    ),
    'busy one|mad one|quiet one|slow one|a mad one|a busy one|a slow one|a quiet one|days like this|one of them days',
    each(
      'what a',
      'day|morning|night|week|mess|start|shift|pain|relief|rush|crowd|queue|line|sale|legend|star|guy|lady|gent',
    ),
    each(
      LOVELY,
      listed`
        colour|color|colours|colors|stuff|batch|quality|smell|crust|texture|condition|people|couple|fella|man|woman|
        lady|guy|girl|family|start|job|work|news|customer|customers|lads|crowd|bunch|weather|surprise|find|chat
      `,
    ),
    each(
      'glass|mess|milk|syrup|coffee|flour|water|crumbs|flies|bits|feathers|paint|sugar|cream|icing|jam|pieces',
      'everywhere|all over|all over the floor|all over the place|on the floor|over the floor',
    ),
    each(
      listed`
        cold|hot|warm|wet|rainy|bad|nice|winter|summer|holiday|christmas|eid|cholera|flu|malaria|hayfever|wedding|
        rainy|tourist|exam|football|school
      `,
      'weather|season|season now|weather coming|season coming|season is here|weather now|weather is here|rush coming',
    ),
    each(
      'first|best|worst|biggest|quietest|busiest|quickest|easiest',
      listed`
        sale|sale today|sale of the day|sale yet|seller|seller this week|seller today|day|day yet|day this week|
        day in weeks|morning in ages|one yet
      `,
    ),
    each(
      'last|best|nicest|biggest|cheapest',
      listed`
        of the warm ones|of the fresh ones|of the good ones|of the nice ones|ones in the case|ones in the window|
        ones on the shelf|one on the shelf|one in the case|we have|i had
      `,
    ),
    each(
      'early|late|on time|for once|right on time|late again|early again|bang on time|early this time|late this time',
      'for once|for a change|today|this time|as ever',
    ),
    listed`
        for once|for a change|late again|about time|about time too|and about time|about bloody time|not before time|
        finally|at last
      `,
    each(
      'she|he|they|customer|the customer|kids|the kid|the kids|the lady|the man|everybody|everyone|people',
      listed`
        loved it|loved them|loves it|loves them|was delighted|was thrilled|were thrilled|were delighted|was happy|
        were happy|was over the moon|was in a hurry|were in a hurry|was rushing|was so happy|was very happy|
        cant wait|couldnt wait|always gets them|always gets that|always buys it|always buys them|always buys that|
        loved the colour|loved the color|loves the colour|loves this one|wanted it sliced|wanted them sliced|
        wanted it wrapped|wanted them wrapped|wanted it warm|wanted them warm|wanted it hot|wanted it heated|
        wanted it gift wrapped|wanted it cut|wanted it to go|wanted it today|wanted them today|wanted it boxed|
        wanted a bag|wanted a box|wanted a receipt|was in love with it|has a prescription|had a prescription|
        tried it on|tried them on|tried it first|tested it first|tested them first|tested it|checked it|
        checked them|has good taste|came on a bus|came by bus|came by taxi|drove off happy|went away happy|
        left happy|came back in|came back for it|came back for them|came back for more|came back for another|
        changed her mind twice
    `,
    ),
    each(
      'wrapped|wrapped it|wrapped them|gift wrapped|gift wrapped it|bagged|bagged it|boxed|boxed it|boxed them|bow',
      'and all|and everything|for her|for him|for them|too|as well|up nice|up nicely',
    ),
    listed`
      and all|ribbon and all|bow and all|with a bow|with a ribbon|ribbon on top|poor thing|poor fella|poor man|
      poor woman|god love him|god love her|god bless her|god bless him|god bless them|bless her|bless him|
      bless them|the pet|the dote|the poor thing|the dear|delighted with it|delighted with herself|
      delighted with himself|delighted with them|delighted|thrilled|over the moon|happy customer|happy customers|
      happy days|happy out|happy man|happy woman|happy with that|happy with it|cant complain|couldnt believe it|
      couldnt believe my luck|who would have thought|who knew|wow|wowza|no joke|not a bad start|not a bad day|
      not bad|not too bad|not bad at all|not bad for a wednesday|not bad for a monday|not bad for a tuesday|
      not bad for a thursday|not bad for a friday|not bad so far|not a bad morning|not too shabby|not too shabby eh|
      didnt even ask the price|didnt even look at the price|didnt even haggle|didnt haggle|no haggling|
      no bargaining|without bargaining|couldnt decide between colours|couldnt decide|couldnt choose|couldnt resist|
      couldnt help herself|couldnt help himself|hardly made a dent|barely made a dent|flat out|we are flat out|
      im flat out|were flat out|run off our feet|run off my feet|feet are killing me|my feet are killing me|
      my back is killing me|im wrecked|im exhausted|im knackered|im tired|so tired|tired now|need a coffee|
      need a break|need a drink|need a lie down|nearly had a heart attack|gave me a fright|
      scared the life out of me|i could cry|could have cried|could cry|heartbreaking|heartbroken|gutted|annoying|
      so annoying|very annoying|raging|fuming|never seen a day like it|never seen anything like it|
      never seen the like|havent stopped|havent stopped all day|hasnt stopped|not a minute|never stopped|
      not even lunchtime yet|still early|its still early|early days|day is young|the day is young|place is hopping|
      place is mad|place is packed|place was packed|shop is packed|shop is full|the shop is full|queue out the door|
      line out the door|queue was out the door|the place was hopping|the weather helped|weather helped|
      because of the weather|weather is good|weather is lovely|sun is out|the sun is out|sun came out|its raining|
      its pouring|its freezing|its roasting|raining again|pouring rain|market is down|market is slow|
      business is slow|business is good|business is down|market day|supplier raised|supplier increased|
      supplier put it up|supplier price went up|supplier changed|supplier went up|they went up|
      everything is going up|everything going up|everything is gone up|costs went up|flour went up|milk went up|
      everything went up|inflation|dollar went up|dollar is up|lucky me|lucky us|lucky him|lucky her|lucky day|
      our lucky day|my lucky day|nice one|good man yourself|good craic|great craic|some craic|thanks be to god|
      glory be|alhamdulillah|praise god|thank god|hallelujah|spent ages|spent a fortune|spent ages choosing|
      big spender|big spenders|for her trouble|in the end|go figure|just like that|easy money|money in the bank|
      cha ching|kaching|ka ching|kerching|ding ding|there you go|there we go|here we go|here we go again|off we go|
      off they went|off she went|off he went|and off she went|and off he went|and off they went|
      they were display ones|it was a display one|they were the display ones|it was the display one|display ones|
      display one|ex display|ex-display|display model|display piece|the display one|the display ones|shop soiled|
      they were samples|from the window display|early start|late start|slow start|good start|great start|nice start|
      strong start|busy start|oven playing up but got there|got there in the end|got there eventually|got there|
      we got there|but we got there|but got there|oven playing up|oven was playing up|oven is playing up|
      oven acting up|bit of a rush|bit of a rush on|bit of a queue|had a rush|we had a rush|had a bit of a rush|
      big rush|mad rush|madness|total madness|chaos|absolute chaos|pure chaos|carnage
    `,
  ].join('|'),
  'talk-of': listed`
    the oven|oven|the weather|weather|the place|place|the shop|the queue|queue|the line|the market|market|business|
    it|its|it is|theyre|hes|shes|were|weve been|im|she|he|they|we|everyone|everybody|nobody|all|all of them|
    this one|these|those|that one|the colour|the color|the smell|the quality|quality|crust|the crust|the kids|kids|
    supplier|the supplier|driver|the driver|delivery|the delivery|truck|the truck|the van|the rep|rep|customer|
    the customer|the lady|the man|the guy|traffic|the traffic|town|the town|the street|street|rain|the rain|
    this morning|today|tonight|this evening|this afternoon|the day|the morning
    `,
  'talk-is': listed`
    is|was|are|were|has been|have been|had been|looks|look|looked|looking|smells|smell|smelled|smelt|tastes|taste|
    tasted|feels|feel|felt|seems|seemed|came out|turned out|turned up|comes out|got|getting|being|been|gets|came|
    arrived|is getting|sounds
  `,
  'talk-much': listed`
    so|very|really|pretty|quite|a bit|bit|a little|a tad|a touch|still|always|as always|again|as usual|super|too|just|
    all|dead|fierce|pure|absolutely|totally|completely|rather|extra|mad|well|nice and|good and|already|today|now|
    this morning|this evening|tonight|this week|out there|in here|out|and|but|with that|with it|with them|with us|
    as ever|for this time of year|for a wednesday|for a weekday|for november|for the season
  `,
  'talk-how': listed`
    ${LOVELY}|fine|ok|okay|alright|late|early|warm|hot|cold|freezing|dark|brown|crispy|fluffy|golden|fresh|busy|quiet|
    slow|crazy|mad|hectic|packed|hopping|heaving|jammed|dead|manic|happy|delighted|thrilled|pleased|chuffed|kind|
    sweet|
    friendly|polite|rude|grumpy|cranky|moody|rushing|in a hurry|in a rush|excited|tired|exhausted|wrecked|popular|
    in demand|expensive|dear|cheap enough|raining|pouring|wet|windy|snowing|sunny|stormy|miserable|awful|terrible|
    horrible|bad|sad|funny|hilarious|weird|strange|odd|interesting|heavy|light|soft|strong|fantastic looking|rich|
    posh|fancy|tasty|delicious|yummy|unreal|insane|massive|huge|better|worse|screaming|crying|laughing|smiling|
    chatty|talkative|loud|regular as clockwork|on time|worth it|worth the wait|easy|hard|tough|annoying|stressful|
    fun|great fun|boring|magic|class|deadly|savage|the best|the worst|cool|awesome
  `,
  'only-hour': each(
    'and its|its|and it is|and its still|its still|and still|and|when its|and were|it is',
    'only|not even|barely|just|hardly|only just|only gone|not yet|only about|only around|just gone|nearly|almost',
  ),
  'hour-behind': 'before|by',
  'hour-even': 'even|am even|oclock even|already',
  'sells-well': each(
    listed`
      |are |were |is |was |have been |has been |theyre |these are |just |all |are just |are all |are really |
      were really |keep |kept |are still |still 
    `,
    listed`
      flying out|flying out the door|flying off the shelf|flying off the shelves|flying|flying today|
      flying out today|flying out this week|flying again|going fast|going quick|going quickly|going well|
      going great|going like mad|going like hot cakes|going like hotcakes|selling like hot cakes|
      selling like hotcakes|selling well|selling fast|selling great|selling really well|moving fast|moving well|
      moving nicely|moving quick|moving today|popular|popular today|so popular|very popular|really popular|
      popular again|popular this morning|popular tonight|popular this week|in demand|hot today|the favourite|a hit|
      a big hit|a hit today|a winner|doing well|doing great|doing really well|on fire|on fire today|went fast|
      went quick|went quickly|went well|went like hot cakes|went quick this morning|went fast this morning|
      went fast today|went quick today|going nuts|going crazy|busy today|best seller today|best sellers today|
      the best seller today|what everyone wants|all the rage|in fashion|going down well|went down well|
      going down a treat|went down a treat|a treat
    `,
  ).replaceAll('  ', ' '),
  'came-when': each(
    'came in|come in|came|in|arrived|landed|delivered|dropped off|turned up|brought in|have come|has come|just in',
    listed`
        today|this morning|just now|this afternoon|earlier|now|already|at last|finally|on the truck|on the van|
        from the supplier
      `,
  ),
  'a-further': 'another|a further',
  asker: [
    each(
      ASKING,
      listed`
        asking|is asking|asks|was asking|asked|wants to know|wanted to know|waiting|is waiting|here|is here|
        on phone|on the phone|is on the phone|at the counter|standing here|is standing here|in front of me|
        at the till|enquiring|inquiring|wondering|is wondering|wants some|wants one|wants a few|wants it|needs it|
        needs some|needs one|looking for some|looking for it|is looking for it|is looking|looking|at the door|
        in the shop|is at the counter|on whatsapp|messaged|called|is calling|calling|texting
      `,
    ),
    listed`
        need to know|quick question|just asking|asking for a friend|asking for a customer|asking for a lady|
        asking for someone|for a customer|for a lady|for somebody
      `,
  ].join('|'),
  'said-first': listed`
    also|and also|and|so|and so|and then|just|fyi|update|stock update|quick update|note|please note|pls note|btw|
    by the way|well|right|ok so|okay so|ok|okay|alright|one more thing|another thing|for the record|for records|
    just to say|just to note|just to let you know|just so you know|letting you know|heads up|quick one|for info|info|
    before i forget|hi team|hello team|hi all|hello all|hi guys|good morning|good afternoon|good evening
  `,
  'greets-apart': listed`
    morning|afternoon|evening|morning all|morning team|morning boss|morning everyone|hey|hiya|oi|right|look|listen|oh|ah
  `,
  'said-last': listed`
    thanks|thank you|thankyou|thx|tnx|ty|thanks a lot|thank you so much|many thanks|cheers|ta|boss|sir|madam|maam|bro|
    brother|sis|oga|bhai|bhaiya|didi|kuya|ate|po|ji|mate|team|guys|dear|pls|plz|please|kindly|ok|okay|lol|haha|hehe|
    bye|ok thanks|ok thank you|okay thanks|ok boss|ok sir|thanks boss|thanks sir|thanks team|thank you sir|thank you boss
  `,
  'day-last': listed`
    the day|the noo|this mornin|today|this morning|this afternoon|this evening|tonight|just now|right now|a minute ago|few minutes ago|
    a few minutes ago|moments ago|a moment ago|earlier today|earlier this morning|first thing this morning
  `,
}

import { each, listed } from '../../listed.ts'

const DAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|weekend|new year'

/**
 * Words and sayings that shops of many places mix into English: of courtesy and of feeling, which may stand anywhere, those
 * between things and right behind goods, and how it was paid.
 */
export const tongues = {
  /** No word of goods: it may stand anywhere. */
  polite: [
    listed`
      salamat|salamat po|maraming salamat|maraming salamat po|thanks po|thank you po|tenks|tenkyu|opo|naku|nako|
      naku po|hay naku|hay nako|ay naku|ay nako|naku naman|grabe|grabe naman|jusko|susmaryosep|hala|sayang|
      sayang naman|kakainis|nakakainis|manang|manong|nanay|tatay|hi po|hello po|ok po|okay po|sige|sige po|gud am|
      gud pm|gud eve|gud day|gud morning|gud evening|gud afternoon|gud noon|good am|good pm|good eve|good noon|
      good day
    `,
    each('magandang', 'umaga|hapon|gabi|araw|tanghali|umaga po|hapon po|gabi po|araw po|tanghali po'),
    'text ko lang|text ko lang po|inform ko lang|inform ko lang po|report ko lang|update ko lang|lista ko lang|sabi ko lang|pakilista|pakilista po|palista|pakisulat|pakisulat po|pakinote|pakiupdate|pakirecord|pakilog|pakiencode',
    listed`
      haan ji|ji haan|ji sir|sir ji|madam ji|maam ji|bhai sahab|bhaisaab|bhai saab|bhaiyya|bhaiya ji|yaar|arre|arey|
      arre yaar|arey yaar|arre bhai|are yaar|beta|namaste|namaste ji|namaskar|namaskaram|vanakkam|dhanyavad|dhanyawad|
      dhanyavaad|shukriya|ram ram|salaam|salam|assalamualaikum|assalamu alaikum|salam alaikum|as salam alaikum|
      mashallah|alhamdulillah|hamdulillah|likh lo|likh lena|likh dena|likh do|likhna|likho|likh lijiye|note kar lo|
      note karo|note kar lena|note kar do|entry kar do|entry kar lo|entry karo|entry karna|entry kar lena|
      entry kar dena|kar do entry|update kar do|update karo|update kar lo|theek hai|thik hai|accha|uff|hai ram|
      hey ram|he bhagwan|hey bhagwan|oho
    `,
    listed`
      asante|asante sana|ahsante|ahsante sana|shukran|shukrani|tafadhali|tafadhali andika|andika|andika hii|tuandikie|
      weka kwa kitabu|weka kwa book|habari|habari ya asubuhi|habari ya mchana|habari ya jioni|habari za mchana|
      habari za jioni|habari yenu|shikamoo|niaje|habari yako|habari zenu|habari za asubuhi|habari za leo|hujambo|
      hamjambo|
      niaje|mambo vipi|shikamoo|sawa sawa|sawa boss|jamani|woi|woiye|wueh|aki|aki ya nani|aki jamani|bana|mkubwa|
      pole sana|pole kwa kuchelewa|nimechelewa kuandika
    `,
    listed`
      jare|jor|sef|nawa|na wa|na wa o|na wah|na wah o|haba|haba now|ah ah|ahn ahn|ehen|ehn|wallahi|walahi|oga mi|
      my oga|my chairman|oga sir|chale|charley|medaase|meda ase|weldone|well done|well done o|how far|no wahala|
      wahala|wahala o|e kaaro|ekaro|ekaaro|e kasan|good morning ma|good afternoon ma|good evening ma|good day ma|
      good morning sir|good day sir|good evening sir
    `,
    listed`
      thank god|thank god o|thank goodness|thank god we|we thank god|god is good|god dey|god bless|god bless you|
      god bless us|glory to god|to god be the glory|praise god|praise the lord|by gods grace|by the grace of god|
      thank you jesus|thank you lord|baba god|god is able|oh my god|oh my|oh my word|my god|good lord|dear lord|jesus|
      jaysus|jesus christ|janey mac|mother of god|blimey|crikey|strewth|bloody hell|flipping heck|flipping hell|
      good grief|good heavens|oh dear|oh dear me|dear me|oh no|oh well|ah well|ah sure|ah sure look|sure look|
      sure look it|ah here|ah feck|feck|feck it|feck sake|damn|dammit|damn it|darn|darn it|shit|crap|for gods sake|
      for goodness sake|for heavens sake|what a day|what a week|what a morning|long day|thank heavens
    `,
    listed`
      mornin|mornin all|morning all|afternoon all|evening all|evenin|evenin all|morning everyone|evening everyone|
      afternoon everyone|hi everyone|hello everyone|hey everyone|hey guys|hi guys|hey all|hey yall|hi yall|howya|
      how are ya|hows it going|hows things|hows everyone|hope all is well|hope youre well|hope you are well|
      hope you are doing well|hope all well|whats the craic|well lads|lads|howzit|howzit boss|howzit my bru|aweh|
      sawubona|sanibonani|molo|molweni|dumela|goeie more|goeie dag|dankie|baie dankie|enkosi|ngiyabonga|siyabonga|
      kea leboha|eish|eish man|haibo|hayibo|yoh|yoh yoh|jislaaik|ag shame|ag no man|ag man|ja nee|yebo|sharp sharp|
      lekker|boet|bru|my bru|my bro|my guy|my man|bruv|innit|fam|guv|guvnor|dude|yall|gday|gday mate|ta very much|
      ta love|ta muchly|thanks love|thanks hun|thanks pet|thanks a mill|thanks a million|thanks a bunch|thanks heaps|
      cheers mate|cheers guys|cheers all|cheers now|nice one|lovely stuff|lovely jubbly|too easy|no worries|no bother|
      no rush|all good|all good here|all good mate|righto|right then|right so|right oh|now then|anyhow|anyways|
      anyway so|so yeah|yeah so|so basically|by the way|listen up|heads up|much obliged|much appreciated|
      appreciate it|appreciated|appreciate you|thank u|thank u so much|thanku|thankyou so much|thank you very much|
      thanks very much|thank you kindly|thanks in advance|thanks again|thank you again|thank you all|thanks all|
      thanks everyone|thanks guys|thanks team|thanks mate|thanks boss|thanks sir|thanking you|many many thanks|10q
    `,
    each(
      'happy|have a good|have a great|have a nice|have a lovely|have a blessed',
      `${DAYS}|evening|night|one|rest of day`,
    ),
    listed`
      kind regards|kindest regards|rgds|best wishes|yours sincerely|sincerely|bye for now|bye bye|byee|bye all|
      good night all|night all|nighty night|gn|see ya|see you|ttyl|talk soon|over and out|tgif|xoxo|xxx|mwah
    `,
    listed`
      habibti|ya habibi|yalla habibi|wallah|wallah habibi|akhi|ya akhi|marhaba|afwan|sabah al khair|masa al khair|
      hayakallah|inshaallah khair
    `,
    listed`
      huhu|huhuhu|huhuhuhu|hehe|hehehe|hihi|hihihi|hahaha|hahahaha|hahah|lmao|lmfao|rofl|jaja|jajaja|kkk|omg|omgg|ugh|
      argh|arghh|grr|grrr|sigh|yikes|whew|woohoo|woohooo|yippee|hooray|hurray|yess|yesss|yessss|wohoo|booo|boohoo|sob|
      sob sob|meh|oof|ouch|eek|eww|aww|awww|ahh|ahhh|ohh|ohhh|hmmm|heh|xd|smh|tsk|tsk tsk|facepalm|cries|crying|sad|
      so sad|very sad|sad face|crying face|sad to say|sorry to say|sorry to report|sad news|bad news|good news|
      great news|guess what|believe it or not|would you believe it|would you believe|you wont believe it
    `,
    listed`
      for your record|for the record|for the records|for records|for record|for our records|for my records|
      for your records|for the book|for the books|just for the record|just for the books|just fyi|just so you know|
      just so u know|just to let you know|letting you know|letting u know|to let you know|take note|take note that|
      note that|kindly note that|pls note that|please note that|please be informed|be informed|
      please be informed that|this is to inform you|this is to inform you that|this is to inform|kindly be informed|
      informing you|informing|reporting|reporting in|reporting that|quick one|quick update|small update|little update|
      sales update|stock update|shop update|do the needful|please do the needful|pls do the needful|
      kindly do the needful|do needful|pls do needful|please do needful|update accordingly|kindly update accordingly|
      please update accordingly|update stock accordingly|please update stock accordingly|
      kindly update stock accordingly|pls add this|please add this|kindly add this|add this please|pls add it|
      please add it|put it in the system|put this in the system|can you note|can you note that|can you log that|
      could you log that|could you note that|make a note|make note|make a note of it|make note of it|
      make a note please|put that down|put that in the book|put it in the book|put this in the book|write that down|
      jot it down|jot that down
    `,
    listed`
      thats it|thats all|that is it|that is all|thats it for today|thats all for today|thats it for now|
      thats all for now|thats the lot|thats the lot for today|thats everything|that is all for today|that will be all|
      nothing else|nothing else today|nothing more|all done for today|done for today|done for the day|done and dusted|
      end of report|end of list|end of message|thats me|thats me done|thats us|thats us done
    `,
  ].join('|'),
  /** Between two things: "3 nescafe tapos 2 skyflakes". */
  joiner: listed`
    tapos|taz|tas|tapos po|saka|at saka|tsaka|at tsaka|tyaka|pati|pati na|pati na rin|pati rin|aur|aur bhi|aur ek|
    evam|tatha|phir|fir|uske baad|us ke baad|iske baad|saath me|sath me|sath mein|ke saath|halafu|alafu|kisha|pia|
    pamoja na|na pia|na|then also|and then also|oh and|oh also|and oh|ah and|ah also|and also the|not forgetting|
    dont forget|and dont forget|plus also|in addition|in addition to|additionally|on top of that|on top of it|
    followed by|with|together with|alongside|coupled with|followed up with|and same time|as well as|n also|& also|
    en ook|
    sabay|kasabay|kasama ang|kasama|al igual que
  `,
  /** Right behind goods or a price. */
  behind: [
    each(
      'paki|pa|please|pls|plz|kindly',
      listed`
        lista|list|listahan|sulat|note|record|log|update|enter|encode|post|mark|add|lista po|list po|note po|
        record po|log po|update po|add po|lista na lang|record na lang|update stock|update the stock|update the book|
        update the books|update the system|update system|update in stock|update inventory|update the inventory|
        add to stock|add to list|add to the list|add it|add this|put it in|put it down|put in the book|note it|
        note it down|record it|log it|post it|enter it
      `,
    ),
    listed`
      pa add|paki add|update the book|update the books|update the system|update system|join|mark it please|
      in the system please
    `,
    listed`
      na po|po|pala|nga pala|po pala|lang|lang po|lng|lng po|naman|na naman|na naman po|ha|po ha|eh|din|din po|rin|rin po|talaga|
      kasi|nga|ulit|uli|ngayon|ngayong araw|ngayong umaga|ngayong hapon|ngayong gabi|kanina|kaninang umaga|
      kaninang hapon|kaninang tanghali|kanina umaga|kanina hapon|kanina tanghali|kanina gabi|kanina lang|kanina pa|kani kanina lang|muna
    `,
    listed`
      ji|bhi|hai|hain|bas|bus|bas itna|bas itna hi|itna hi|bas ye|re|haan|ho gaya|ho gya|hogaya|ho gaye|ho gayi|gaya|
      gayi|gaye|hua|huye|hue|diya|diye|aaj|aaj hi|aaj ka|abhi|abhi abhi|aaj subah|aaj sham|subah|subah subah|shaam ko|
      sham ko|raat ko|dopahar ko|ok na
    `,
    listed`
      leo|leo asubuhi|leo jioni|asubuhi|asubuhi hii|jioni|jioni hii|mchana|usiku|sasa hivi|sai|saa hii|tu|tu basi|
      basi|bas|sawa|poa|poa sana|hivi|kabisa|tena|pia|hapa|hapa dukani|dukani|kwa duka|kwa soko|boss|mkuu|mzee|
      kwa sasa
    `,
    listed`
      o|oo|ooo|sha|nau|naw|abeg o|inside|like that|just like that|for shop|for my shop|paa|paaa|waa|saa|for market|now now|dis morning|
      dis afternoon|dis evening|dis night|this morning sha|today today|so so
    `,
    listed`
      so i did|so we did|so it was|so they were|grand so|only delighted|fair play|ripper|mate ripper|heaps good|
      straight up|no cap|lekker hey|hey|ne|neh|mos|my friend|la|lah|lor|ah|habibi|khalas|yalla|bilkul
    `,
  ].join('|'),
  /** How it was paid, or that it is owed, beside goods that are gone. */
  payment: listed`
    bayad na|bayad na po|bayad|bayad na lahat|paid na|paid na po|nakabayad na|cash po|cash lang|gcash po|gcash na|
    amelipa|amelipa mpesa|amelipa na mpesa|amelipa cash|wamelipa|amelipia|amelipa yote|lipa na mpesa|till number|
    via till|kwa till|kwa mpesa|paisa mil gaya|paise mil gaye|paisa mila|payment ho gaya|payment aa gaya|
    payment aagaya|paid hai|cash mila|cash me|cash mein|cash diya|upi se|upi kiya|gpay se|gpay kiya|phonepe se|
    paytm se|dem pay complete|e pay complete|she pay complete|paid complete|pay complete|don pay complete|
    i never pay am|i never pay dem|i never pay him|i never pay them|we never pay am|we never pay dem|
    don pay|e don pay|she don pay|he don pay|dem don pay|customer don pay|pay cash|pay transfer|pay pos|
    pay with transfer|transfer paid|dem pay transfer|
    she pay transfer|he pay transfer|pay by transfer|pay with transfer|pay with pos|alert don enter|alert don land|
    i don see alert|money don enter|all paid up|paid up|settled up|settled in cash|paid cash in hand|
    paid on collection|paid at the till|paid straight away|paid there and then|paid upfront|paid up front|
    paid in advance
  `,
  credit: listed`
    utang muna|utang po|utang lang|utang muna po|pautang|inutang|lista muna|ilista muna|sa lista|sa listahan|udhaar|
    udhar pe|udhaar pe|udhar par|udhaar par|udhar me|udhaar me|udhar mein|udhaar mein|khate me|khate mein|khate pe|
    khata me|kwa mkopo|mkopo|kwa deni|deni|kopo|on book|on the book|on the slate|on the books|on his account|
    on her account|on their account|on my account|put it on his account|put it on her account|put it on their account|
    put it on the tab|put it on his tab|put it on her tab|on tick|on the never never|put on credit|on lay by|
    pay month end|pay at month end|pay end of month|will pay month end|go pay later|she go pay later|he go pay later|
    dem go pay later|go pay tomorrow|she go pay tomorrow|he go pay tomorrow|go pay me later|baad me dega|
    baad mein dega|paisa baad me|paise baad me|payment baad me|payment baad mein|payment later|payment pending|
    money later|atalipa baadaye|atalipa mwisho wa mwezi|atalipa|watalipa|atalipa kesho|bukas na bayad|
    bukas magbabayad|sa sahod ang bayad|sa sweldo
  `,
} as const

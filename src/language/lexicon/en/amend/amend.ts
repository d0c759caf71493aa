import { listed } from '../../listed.ts'
/** Words that correct what was entered before, where more than one word in its place is needed. */
export interface AmendWords {
  /** Begins what all of it was given for: "i gave her", "they paid". */
  readonly paid: readonly (readonly string[])[]
  /** Stands behind what was paid, and changes nothing. */
  readonly paidBehind: readonly (readonly string[])[]
  /** Begins the price of one: "the price was". */
  readonly priced: readonly (readonly string[])[]
  /** The same of the price that was told before, with no other word of correction. */
  readonly pricedThen: readonly (readonly string[])[]
  /** Say that the price was wrong, in front of the right one. */
  readonly wrongPrice: string
  /** Behind a number: how many they were in all, or what was paid for all? */
  readonly inAll: string
  /** In front of "for" and a number: so many were paid. */
  readonly paidFor: string
  /** Ask to wait, and correct nothing by themselves. */
  readonly waiting: string
  /** Behind the kind of what is meant: "the large one". */
  readonly theOne: string
  /** What is put in front of an amount for all, and for one. */
  readonly forAll: string
  readonly forOne: string
  /** A bare "return", of what was sold and of what was received. */
  readonly returned: { readonly sell: string; readonly receive: string }
  /** Say that something was wrong, in front of what is right or behind it. */
  readonly cue: string
  /** Announce what is right, in front of it. */
  readonly lead: string
  /** The same, where more may be told than what is right: "he took". */
  readonly told: string
  /** Of these leads, only a number alone is right: "pls enter 5 bread" is told anew. */
  readonly putting: string
  /** Announce an entry that is said anew. */
  readonly anew: string
  /** Announce what was wrong: "i said 3 but it was 4". */
  readonly said: string
  /** Announce what was said, wrong or right: "i said fifteen not fifty". */
  readonly spoken: string
  /** Only a part is meant: "undo that, only 2 of them". */
  readonly partly: string
  /** Says how many had been ordered, or were to come. */
  readonly expected: string
  /** Of these, what was to be when it came; `slipped` makes a slip of ours of it, and `actually` one beside "should be". */
  readonly expectedThen: string
  readonly slipped: string
  readonly actually: string
  /** Says that what was entered is wrong, in front of what it should be. */
  readonly notRight: string
  /** In front of what was wrong, in other words than "not". */
  readonly denying: string
  /** Denies what follows, or corrects to it: "no the large one". */
  readonly noThe: string
  /** Say nothing in a correction, on either side. */
  readonly passed: string
  /** Say nothing behind what is right. */
  readonly behind: string
  /** A correction only if more says so: one also waits, and tells what is left. */
  readonly weak: string
  /** In front of what is right, it makes a name of it and no number. */
  readonly pointing: string
  /** The same, where it cannot be a number at all: "size 12". */
  readonly size: string
  /** Tells what there is, and corrects nothing: "we have 30". */
  readonly having: string
  /** Adds to what was said, or takes from it. */
  readonly adding: string
}

const sayings = (list: string): AmendWords['paid'] => list.split('|').map(saying => saying.split(' '))
const each = (ones: string, others: string): string =>
  ones
    .split('|')
    .flatMap(one => others.split('|').map(other => `${one}${other}`))
    .join('|')

const GIVEN = listed`
  gave her|gave him|gave them|gave it|gave it to her|gave it to him|gave it to them|gave her it|gave him it|let it go|
  let her have it|let him have it|charged|charged her|charged him|charged them
`

/** English corrections, with the words of other tongues that are mixed into them. */
export const englishAmend: AmendWords = {
  paidBehind: sayings(
    'for it|for that|for this|for that one|for it in the end|in the end|for it though|for the lot|for them',
  ),
  paid: [
    ...sayings(each('|i |we ', GIVEN)),
    ...sayings(each('she |he |they |customer |the customer ', 'paid|paid only|only paid')),
  ],
  priced: sayings(each('|the |its ', each('price|rate|cost|selling price', ' was| is| should be| should have been'))),
  pricedThen: sayings(
    each(
      '|the |its |selling |actual |the actual |right |the right |correct |the correct ',
      each('price|rate', ' was| was actually| should be| should have been| shouldve been| was really'),
    ),
  ),
  wrongPrice: each('wrong |the wrong |incorrect |wrong selling |wrong unit ', 'price|rate|cost'),
  inAll: 'in all|altogether|all together|in total|total|all up|all in',
  paidFor: 'paid|only',
  waiting: 'wait|hang|hold',
  theOne: 'one|ones',
  forAll: 'for',
  forOne: 'at',
  returned: { sell: 'customer return', receive: 'supplier return' },
  cue: [
    each(
      'wrong |the wrong |incorrect ',
      listed`
        number|qty|quantity|count|size|one|item|product|price|rate|day|date|button|key|entry|amount|figure|unit|pack|
        colour|color|flavour|flavor|type|kind|weight|thing
      `,
    ),
    each(
      '|i |i have |ive |we ',
      listed`
        typed wrong|typed it wrong|entered wrong|entered it wrong|wrote wrong|wrote it wrong|put wrong|put it wrong|
        counted wrong|miscounted|mistyped|misread|misheard|made a mistake|hit the wrong key|pressed the wrong key|
        pressed wrong|forgot to say|forgot to mention|forgot to add
      `,
    ),
    each(
      '|you |u |it ',
      listed`
        misheard|misheard me|heard me wrong|heard wrong|heard it wrong|got it wrong|got that wrong|got me wrong|
        took it wrong|misunderstood|misunderstood me
      `,
    ),
    listed`
      jk|just kidding|only kidding|kidding|only joking|just joking|nimecheza|biro lang|joke lang|joke|wait up|hold up|tell a lie|i tell a lie|i lied|whoopsie|whoopsies|whoops|woops|beg your pardon|
      i beg your pardon|pardon|pardon me|excuse me|on second thoughts|on second thought|second thoughts|my apologies|
      small correction|little correction|quick correction|one correction|forgive me|kosa|kosa langu|nimekosea|galti|
      galti se|galti ho gayi|ghalti|paumanhin|pasensya|pasensya na|patawad|na mistake|i make mistake|
      i don make mistake|finger slip|slip of the finger|slip of the tongue|jammer|i got that wrong|i had that wrong|
      i had it wrong|i misspoke|misspoke|wrongly said|said it wrong|said wrong
    `,
    listed`
      no vex|abeg no vex|make you no vex|no vex o|no mind me|dont mind me|never mind me|typing mistake|typing error|spelling mistake|fat fingers|fat finger|fat thumbs|autocorrect|stupid autocorrect|
      silly me|my fault|my error|error|by mistake|brain fade|oh sorry|so sorry|very sorry|really sorry|nah|naw|askies|
      sori|sowi|soz|soory|sorri|sory|sry|perdon|lo siento|mali pala|ay mali|pala|nahi|nahin|nai|pole|samahani|maaf|
      i was wrong|thats wrong|that was wrong|that is wrong|thats not right|not right|not correct|incorrect
    `,
  ].join('|'),
  lead: [
    each(
      listed`
        it |that |this |these |those |they |that one |it all |there |the last one |that last one |last one |
        the last entry |last entry |the last sale |last sale |that sale |that entry |the previous one |
      `,
      listed`
        shouldve been|should of been|shouldve said|should have said|should read|should say|should be|should have been|
        must be|ought to be|was supposed to be|were supposed to be|supposed to be|was meant to be|were meant to be|
        is meant to be|meant to be|was actually|were actually|was really|were really|was just|were just
      `,
    ),
    each(
      'i |we |',
      'meant to say|meant to put|meant to type|meant to write|meant to enter|meant to send|wanted to say',
    ),
    each(
      'change |please change |correct |amend |update |edit |fix |make |can you change |could you change ',
      listed`
        to|that to|it to|this to|that one to|them to|last one to|the last one to|last entry to|the last entry to|
        last sale to|the last sale to|that sale to|that entry to|the entry to|the sale to|the previous one to|
        the number to|number to|the qty to|qty to|the quantity to|that one|that one a|it a|that a
      `,
    ),
    each('|it |that |this |they |those ', 'should actually be|should really be|should in fact be|shouldve really been'),
    listed`
      pls make|please make|kindly make|pls put|please put|kindly put|pls write|please write|pls enter|please enter|
      kindly enter|those were|these were|they are|theyre|thats actually|its actually|these are|those are|was only|were only|was|
      were|thats meant to be|make them|make am|make e be|make am be|make un|do am|change am to|mek it|mek dat|mek it be|mi mean|mi did mean|me mean|a mean|wi mean|a did|it did|a was|be like say na|it be|e be|na|ni|na so|na im|na im be|na only|e suppose be|e supposed be|
      suppose be|i mean say|ilikuwa|last one was|the last one was|that last one was|that sale was|that sale was for|
      that sale was on|qty was|quantity was|only for|it was for|that was for|was for|that was on|it was on|was on|
      that was from|it was from|should be for|shouldve been for|should have been for
    `,
  ].join('|'),
  putting: listed`
    pls make|please make|kindly make|pls put|please put|kindly put|pls write|please write|pls enter|please enter|
    kindly enter
  `,
  told: each(
    'he |she |they |customer |the customer ',
    'took|bought|got|only took|only bought|only got|actually took|just took',
  ),
  anew: listed`
    correction|i meant|meant|i mean|it should be|should be|should have been|should say|that should say|make that|
    make it|typo
  `,
  said: each('|i ', 'said|put|wrote|typed|entered'),
  spoken: each('|i |what i |i did |i clearly |me i |i actually ', 'said|say|said was|said it was|said its'),
  expected: 'should|shouldve|supposed|was meant|were meant|is meant|are meant|meant to be|meant to get|meant to come',
  expectedThen:
    'there should|should have|shouldve|should of|supposed|was meant|were meant|is meant|are meant|meant to get|meant to come',
  slipped: listed`
    should read|should say|should have read|should have said|shouldve read|shouldve said|my bad|my mistake|my fault|my error|sorry|sry|soz|oops|oopsie|whoops|woops|typo|a typo|silly me|i miscounted|
    miscounted|counted wrong|i counted wrong|i typed wrong|typed wrong|typed it wrong|i mistyped|mistyped|i misread|
    misread|wrong number|wrong qty|wrong quantity|i meant|meant to say|meant to put|meant to type|meant to write|
    fat fingers|fat finger|fat thumbs|i was wrong|i made a mistake|made a mistake|i put wrong|put it wrong|
    entered wrong|entered it wrong|i wrote wrong|wrote it wrong|finger slip|pasensya|mali pala|askies|i misheard
  `,
  actually: 'actually|in fact|really',
  notRight: each(
    '|sorry |oops |no |ah |ay |oh |eish |hey |wait ',
    listed`
      wrong|thats wrong|that is wrong|that was wrong|its wrong|it is wrong|this is wrong|wrong entry|wrong that|
      thats not right|that is not right|not right|thats incorrect|not correct|incorrect|mali|mali po|mali yan|mali yun|
      galat|galat hai|makosa|si sawa|si sahihi|verkeerd|e no correct|e wrong|na wrong|na mistake|mistake|a mistake|
      error|entry error
    `,
  ),
  partly: 'of them|of those|of these|of it|half|some|rest|both|part',
  denying: listed`
    hindi|hindi yung|nuh|it nuh|a nuh|e no reach|it no reach|no reach|dem no reach|e no pass|no pass|hindi naman|haikuwa|si|no be|e no be|na no be|nahi|nahin|nai|si|sio|it wasnt|it was not|wasnt|was not|its not|it is not|
    isnt|is not|not the|no the|werent|were not|it werent|that wasnt|that was not|they werent|didnt say|did not say|
    i didnt say|i did not say|i never said|never said|i didnt sell|i did not sell|i no talk|nie
  `,
  noThe: 'no the|nah the|nope the|naw the',
  passed: listed`
    hun|hon|luv|pet|darling|man|dude|fam|chief|bruv|baba|crikey|jaysus|jeez|gosh|omg|blimey|bugger|feck|dang|darn|
    dammit|shucks|eina|yoh|yho|haibo|aiyo|aiya|aiyah|aiyoh|hala|chai|kai|chei|ehn|ndiyo|yun|iyon|lekker|look|listen|
    but|na|lang|lng|lamang|po|o|oh|ha|la|lah|lor|leh|eh|eish|ya|yaar|yar|hai|tha|thi|the|sirf|bas|size|the size was|
    size was|qty|toh|nga|ni|tu|tuh|dey|sef|sha|jare|kasi|kaso|yung|ung|ang|ito|siya|bale|jo|be|un|los|las|el|era|eran|
    fue|fueron|solo|arre|arrey|are|oho|ay|ayy|hay|naku|damn|shoot|crap|argh|ugh|eek|yikes|well|yes|yeah|yep|um|uh|erm|
    actually|really|just|a|an|and its|my|me|teka|teka lang|sandali|kumbe|ruko|subiri
  `,
  behind: listed`
    i should have said|i shouldve said|should have said|shouldve said|i should have put|i shouldve put|i should have written|i meant to say|i meant|in the end|i sell|we sell|i sold|we sold|i sell am|she said|he said|they said|i said|of them|of those|of these|
    was sold|were sold|got sold|she took|he took|they took|she bought|he bought|they bought|instead|only|i think|
    sorry about that|in the box|
    in total|rather|then|for real|to be exact|is right|is correct|pack|packet|bottle|size|variant|version|kind|type|
    flavour|flavor|colour|color
  `,
  weak: 'wait up|hold up|ni|wait|hang on|hold on|oh|ah|ay|ooh|hmm|na|only|just|lang|lng',
  pointing: 'the|size|the size|the size was|size was',
  size: 'size',
  having: 'have|has|had|got|there',
  adding: listed`
    another|more|extra|additional|also|plus|again|less|fewer|too|and also|as well|aswell|left|remaining|remain|
    each other|aur|pa|pang
  `,
}

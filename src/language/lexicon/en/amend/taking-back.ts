import { each, listed } from '../../listed.ts'
import { tagalog } from '../tongues/tagalog.ts'

const UNDO_WRONG = each(
  'undo',
  'wrong|wrong item|wrong entry|wrong one|wrong product|wrong quantity|wrong qty|wrong price|mistake|my mistake|by mistake|error|typo',
)

/** Words that ask for an entry to be taken back; sayings of one list are separated by `|`. */
export interface TakingBackWords {
  /** Mean nothing else, so that they may stand alone. */
  readonly undo: string
  /** Take back what is named behind them. */
  readonly cancel: string
  /** Said of talk too: of these, what is meant must be plain. */
  readonly ignore: string
  /** Said of goods as well: of these, an entry must be named. */
  readonly goods: string
  /** What nothing but an entry is called. */
  readonly surely: string
  /** The two parts of a verb that may stand apart: "take that one back". */
  readonly take: string
  readonly back: string
  /** What stands for what was just said. */
  readonly bare: string
  readonly own: string
  readonly last: string
  /** What an entry is called. */
  readonly entry: string
  /** Entries, but goods and papers as well: "undo that delivery". */
  readonly trade: string
  readonly numbered: string
  /** "what i just sent", and the same behind a noun: "the last thing i sent". */
  readonly what: string
  readonly sent: string
  /** Stands in front of the wish and changes nothing. */
  readonly wishing: string
  /** In front of the wish, these say why. */
  readonly because: string
  /** Right behind "that", these begin a reason and no noun. */
  readonly reasons: string
  /** Of whom a reason tells; "that customer" is a person. */
  readonly persons: string
  /** Not now, or not surely. */
  readonly unsure: string
  /** Right behind what is named, these make something else of it: "the last one of the candles". */
  readonly joining: string
  /** Only a part of it is meant, or something in its place. */
  readonly partly: string
  /** Where entries stand: "off the books". */
  readonly books: string
  /** Right behind the verb these say no more: "cancel lah". */
  readonly particles: string
  /** Before "one", which is then no number. */
  readonly beforeOne: string
}

const SENT = listed`
  sent|entered|typed|wrote|said|put|put in|put down|made|did|added|logged|recorded|keyed in|told you|gave you|posted|
  booked|did now
`

/** English wishes to take an entry back. */
export const englishTakingBack: TakingBackWords = {
  undo: `undo|un do|revert|reverse|rollback|roll back|${UNDO_WRONG}|${tagalog.undo}`,
  cancel: listed`
    ${tagalog.cancel}|cancel|cancell|cancle|canceled|cancelled|delete|del|delet|remove|erase|scratch|scrap|void|strike|
    strike out|
    strike off|kill|nuke|axe|zap|comot|commot|comot am from there|dash weh|dash out|tek back|tek out|tek off|tek weh|lef out|knock off the list|
    unrecord|unlog|unenter|annul|negate|back out|kata|futa|hatao|hata do|hata dena|hatado|mita do|mitao|nikal do|nullify|withdraw|wipe|get rid of|take back|take off|rub out|cross out|cross off|cancel out
  `,
  ignore: 'ignore|disregard|forget|forget about|dont count|do not count|dont record|never mind|nevermind|pls ignore',
  goods: 'bin|ditch|trash|dump|chuck|chuck out|throw out|throw away|drop|bin off|toss|toss out',
  surely: 'entry|entries|message|msg|transaction|txn',
  take: 'take|pull|strike|cross|back|dash|tek|comot|commot|rub|wipe',
  back: 'back|off|out|weh|away|comot|commot|for there|from there',
  bare: `it|that|this|am|dat|dis|hiyo|hii|ile|woh|usko|isko|yeh|un|daardie|${tagalog.bare}`,
  own: `the|my|our|that|this|your|yung|ang|very|the very|that very|kindly|same|d|po|nga|karo|kar do|kardo|karna|${tagalog.own}`,
  last: listed`
    last|previous|latest|above|most recent|prior|preceding|earlier|lst|prev|just now|abovementioned|above mentioned
  `,
  entry: listed`
    ${tagalog.entry}|one|1|entry|entri|entries|ones|sale|sales|message|messages|msg|msgs|mesage|text|transaction|
    transactions|txn|
    record|records|line|input|log|thing|update|booking|posting|wala|operation|action|command|row|bill
  `,
  trade: listed`
    delivery|receipt|order|return|purchase|invoice|refund|count|adjustment|transfer|wastage|change|price|
    price change|stock|receiving|restock|waste
  `,
  numbered: 'entry|entry no|entry number|no|number|sale|sale no|transaction|record',
  what: [
    each(each('what|wat|everything', 'i|we|i just|we just|ive just|i have just'), SENT),
    each('i|we|i just|we just', 'said that|said it|said anything|sent that|sent it|wrote that|entered that|typed that'),
  ].join('|'),
  sent: each('i|we|i just|we just|that i|that i just|ive just|that we|just now i', SENT),
  wishing: listed`
    i want to|i need to|i would like to|id like to|i have to|we have to|we need to|need to|want to|have to|lets|
    let us|let me|then|so|and|so pls|nvm|never mind|nevermind|just|paki|pakisuyo|kindly|could you please|go ahead and|
    help me|help|help to|no|nope|nah|naw|nae|och|aye naw|cho|wait|so please|u can|you can|better|hmm|um|uh
  `,
  because: listed`
    wrong|wrongly|mistake|mistaken|mistakenly|error|duplicate|duplicated|twice|typo|test|testing|changed|refused|
    declined|rejected|didnt|did not|doesnt|does not|wasnt|was not|isnt|is not|not taking|not buying|no pay|no money|
    walked|left|returned|accident|accidentally|double entry|never happened|no longer|bounced|failed|false|cancelled|canceled|galat|galti|galti se|mali|makosa|nimekosea|verkeerd|fake|
    went off|gone off without it|went away|ran off|changed his mind|changed her mind|backed out|pulled out|dropped out|put it back|put them back
  `,
  reasons: listed`
    she|he|they|i|we|because|coz|cos|cuz|bcz|bcoz|bc|since|as|wrong|duplicate|by mistake|by accident|mistake|
    my mistake|typo|typed|was|its|it was|it is|not|no|no sale|didnt|did not|never|already|entered|sent|sorry|oops|
    double|sale failed|pressed|nobody|card|payment|changed|wasnt
  `,
  persons: 'customer|client|buyer|guest|lady|man|guy|shopper|cust|boss|owner|driver|supplier',
  unsure: listed`
    if|unless|until|till|when|whenever|in case|or|maybe|perhaps|might|should i|shall i|tomorrow|later|next week|
    next month|tonight|once|after|before|how|why|who|which|what if|soon|dont|do not
  `,
  joining: listed`
    and|or|but|then|from|for|to|in|on|at|with|of|off|into|than|until|till|later|tomorrow|soon|tonight|next|also|plus|
    unless|if|when|home
  `,
  partly: listed`
    only|half|both|part|partly|rest|except|some|few|instead|should|meant|mean|make|replace|change it|change that|
    change to|rather|also|plus|it was the|half of|put
  `,
  books: each(
    each('from|off|out of|off of|in|on', 'the|my|our|your').concat('|from|off|out of'),
    'books|book|list|record|records|system|log|app|sheet|tally|total|totals|till|ledger|register|account|accounts|sales|there|here|history|stock',
  ),
  particles:
    'lah|la|leh|lor|hor|ah|oh|o|po|na|nga|abeg|jare|sha|sef|bro|mate|boss|man|hai|yaar|ji|tu|basi|bana|asap|now|quick|fast',
  beforeOne: 'wrong|no|other|that|this|last|another|different|same|any|every|right|which|the',
}

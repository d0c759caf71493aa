import { each, listed } from '../../listed.ts'

/** English words with which an entry is asked to be written, and those with which one tells what was counted or paid beside it. */
export const englishEntered = {
  /** In front of what shall be written down. */
  helpEnter: each(
    'help me|help us|help me to|help me quickly|help me quick|help|make you|make una',
    listed`
      enter|put|put down|put in|put am|record|write|write down|log|note|note down|input|key in|add|mark|book|save|
      enter am|key|jot|jot down|post|update
    `,
  ),
  /** Behind goods that somebody says to have sold. */
  thatISold: each(
    listed`
      i|we|that i|that we|which i|which we|wey i|wey we|wey i don|wey we don|i just|we just|that i just|wey i just|
      i don|we don|i have|that i have
    `,
    'sold|sell|sold am|sell am|sold it|sold them|sold out|sell dem',
  ),
  /** Behind how many of what was counted are too few, or too many. */
  amiss: listed`
    short|missing|shortage|shortfall|extra|over|excess|surplus|short in count|short in the count|not there|unaccounted|
    unaccounted for|unaccounted for still|short of the books|short of books|short of system|
    ${each('less|more|fewer|short|extra|over', 'than the books|than books|than the book|than book|than the system|than system|than records|than the record|than recorded|than expected|than it should be|than yesterday|than last time|than last count|than before')}
  `,
  /** In front of how many are. */
  amissBy: listed`
    short by|short of|shortage of|shortage|shortage is|over by|missing|excess of|excess|surplus of|surplus|short|extra|
    shortfall of|variance|variance of|difference|difference of|diff|diff of
  `,
  /** Tells that less was taken, and not how much less. */
  discounted: [
    each(
      listed`
        gave|i gave|we gave|gave him|gave her|gave them|gave the customer|gave customer|allowed|with|after|on|given|
        customer got|he got|she got|got|did|made
      `,
      listed`
        discount|a discount|some discount|little discount|small discount|a small discount|a little discount|disc|
        good discount|big discount|special discount|student discount|friend discount|loyalty discount
      `,
    ),
    listed`
      discount given|discount done|discount applied|discounted|little discount|small discount|a small discount|some discount|
      after the discount|after bargaining|he bargained|she bargained|they bargained|customer bargained|bargained|
      haggled|he haggled|she haggled|gave him a deal|gave her a deal|good price given|gave good price|last price
    `,
  ].join('|'),
  /** Tells that the tax is in the sum that follows. */
  taxed: each('vat|tax|gst|with vat|with tax', 'included|inclusive|incl|inc|in').concat(
    '|including vat|incl vat|inc vat|with vat|with tax|with gst|incl gst',
  ),
  /** In front of the money that was taken then. */
  taken: listed`
    took|took in|we took|i took|charged|charged him|charged her|charged them|collected|got|received|recd|we got|i got|
    he paid|she paid|they paid|paid|customer paid|he gave|she gave|they gave|customer gave|so|so took|so charged|
    final|final price|sold for|sold at|for|net
  `,
  /** What was given back of the money that was handed over. */
  change: listed`
    change given|gave change|gave change of|give change|give am change|gave am change|gave him change|gave her change|
    gave them change|gave his change|gave her change of|gave him change of|gave the change|gave customer change|
    returned change|change returned|gave back change|change was|change is|with change|sukli|may sukli|change|given|back
  `,
  /** Behind goods that nobody can buy as they are. */
  unsaleable: listed`
    cannot sell|cannot sell it|cannot sell them|cant sell|cant sell it|cant sell them|cannot be sold|cant be sold|
    not sellable|unsellable|not fit for sale|unfit for sale|cant sell like this|cannot sell like this|
    cant sell it like that|no one will buy|nobody will buy|nobody will buy it|nobody will buy them|not good for sale
  `,
  /** What has become of such goods. */
  worn: listed`
    scratched|faded|dented|chipped|torn|stained|bent|rusty|rusted|discoloured|discolored|yellowed|all scratched|
    all dented|is scratched|are scratched|is faded|are faded|got scratched|got faded|got dented|dirty|dusty|crushed|
    water damaged|soaked|got wet|wet|mouldy|melted|misshapen|warped|frayed|peeling|crumpled
  `,
  /** Behind how many of what there is no more. */
  soldOut:
    'all sold out|sold out|sold out already|all sold|totally sold out|completely sold out|sold out completely|sold out fast',
  /** Somebody who sells, drives or keeps what stands in front, as it is said in India. */
  wala: 'wala|wale|wali|waala|waale|vala|vale|walah|wallah|walla|walas|walle',
}

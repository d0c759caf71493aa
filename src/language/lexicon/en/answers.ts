import { listed } from '../listed.ts'

/** Words that answer a question. */
export const englishAnswers = {
  /** What was said of money is the price of all of them. */
  ofAll: listed`
    total|in total|the total|in all|altogether|all together|all up|all in|for both|both|for both of them|both together|
    for all|all|for all of them|all of them|for the lot|the lot|for everything|together|for them all|full amount|whole
  `,
  /** It is the price of one of them. */
  ofOne: listed`
    each|per piece|per pc|piece|apiece|a piece|for one|one|of one|for each|each one|per one|per unit|per pkt|per packet|
    per kg|per kilo|a kilo|price of one|for one of them|single
  `,
  /** In front of the number of an option. */
  placeOf: 'the|option|number|button|choice|choose|take|pick|use|go with|press|tap|i choose|i pick|i take|ill take',
  /** What became of goods, by words that stand in the line that says so plainly. */
  became: {
    'customer returned': listed`
      customer|a customer|the customer|from customer|from a customer|from the customer|by customer|by a customer|
      by the customer|customer returned|customer return|came back|they came back|brought back|customer brought it back|
      returned by customer|returned by a customer|from customers
    `,
    'to supplier': listed`
      supplier|the supplier|to supplier|to the supplier|back to supplier|back to the supplier|to vendor|to the vendor|
      vendor|to the company|to company|to the distributor|to distributor|supplier return|sent back|we sent it back|
      to our supplier|returned to supplier
    `,
    received: listed`
      receipt|receive|received it|received them|delivery|delivered|it came in|they came in|came in|came|arrived|in|
      stock in|purchase|purchased|we bought it|we bought them|we got it|we got them|we received it|we received them|
      new stock|restock|restocked|added|add
    `,
    now: listed`
      count|counted|a count|stock count|in stock|that is what there is|what we have|we have|i have|left|on hand
    `,
    sold: listed`
      sold|sale|a sale|sell|sold it|sold them|he bought it|she bought it|they bought it|he bought them|bought|he paid|
      she paid|they paid|paid|customer bought it|by sale|for money|we sold it|we sold them|on credit|credit|
      credit sale|on account|on the tab|on tab|on the slate|on tick|pay later|he will pay|she will pay|they will pay|
      will pay later|he will pay later|she will pay later|khata|on khata|udhaar|udhar|on udhaar|utang|sold on credit
    `,
    'threw away': listed`
      threw away|thrown away|threw it away|threw them away|thrown|waste|wasted|expired|spoiled|spoilt|damaged|broken|
      binned|bin|trash|bad|rotten|went bad|gone bad|thrown out|threw out
    `,
    'gave away':
      'free|for free|gift|a gift|as a gift|given free|gave free|given away|gave away|donated|donation|gifted',
    used: listed`
      used|own use|for own use|we used it|we used them|for the shop|for home|for us|self use|personal|personal use|
      shop use|for our use|used it|used them|home use
    `,
    'transfer out': listed`
      transfer|transferred|transfer out|moved|to other shop|to another shop|to the other shop|other shop|other branch|
      to other branch|to the other branch|another shop|shifted
    `,
  },
  /** Something is wrong, and nothing says what. */
  wrong: listed`
    wrong|oops|ops|whoops|oopsie|wrong entry|wrong one|its wrong|it is wrong|that is wrong|thats wrong|this is wrong|
    mistake|my mistake|a mistake|by mistake|its a mistake|that is a mistake|thats a mistake|not right|thats not right|
    that is not right|not correct|incorrect|thats incorrect|galat|wrong wrong|wrong sorry|oops wrong|oops sorry|
    oops wrong one|oops mistake|error|typo|not that|wrong number|wrong item|wrong product|wrong quantity|wrong qty
  `,
  /** Chooses of several sizes of one thing. */
  least: 'small|smaller|smallest|little|littler|mini|tiny|chota|chhota|choti|maliit|kleiner',
  most: 'big|bigger|biggest|large|larger|largest|jumbo|bada|bara|badi|malaki|groot',
  /** Says yes, and nothing that is said of much else. */
  plainYes: 'yes|y|yeah|yep|yup|yes please|haan|si|oui|confirm|confirmed',
}

import { listed } from '../listed.ts'

type PriceKind =
  | 'each'
  | 'total'
  | 'total-last'
  | 'total-of-two'
  | 'total-of-pair'
  | 'total-of-three'
  | 'total-of-six'
  | 'total-of-dozen'
  | 'off'
  | 'percent'
  | 'less'
  | 'half-price'
  | 'with'
  | 'paid-by'
  | 'taken-in'
  | 'invoiced'
  | 'was-paid'
  | 'part-paid'
  | 'refunded'
  | 'refunded-last'

/** English words that say what an amount of money is: of one, of all, taken off, paid back. */
export const englishPrices: Readonly<Record<PriceKind, string>> = {
  each: listed`
    each|ea|apiece|a piece|per piece|per pc|per pcs|per unit|per item|a pop|/each|/pc|/piece|/pcs|/ea|/unit|each one|
    per head|isa|bawat isa|kada isa|kila moja|kila mmoja|p/u|per one|for each|for each one|for one|a go|a pc|ka ek|
    ek ka|each pc|each piece|each unit|each of them|for each piece|for each pc|for one piece|for one pc
  `,
  total: listed`
    total came to|total comes to|total was|it came to|comes to|all came to|came to a total of|the bill came to|
    bill came to|total|totalling|totaling|in total|altogether|all together|in all|for all|the lot|for the lot|all in|
    overall|tot|for all of them|for them all|for everything|for the whole lot|for all of it|total amount|total amt|
    total money|money total|total cash|all money|total pay|total payment|total price|total bill|total cost|bill total|bill amount|bill amt|grand total|total of|all for|all at|jumla|
    all inclusive|all in all|all in total|all-in|the whole lot came to|sum total|in full total|total po|total na po|
    for all of them together|for the whole order|lump sum
  `,
  'total-of-two': listed`
    for both|for both of them|for the two|for the two of them|both together|the two|the two of them|for two|for all two|
    for the both|for the both of them|the both|the both of them
  `,
  'total-of-pair': 'for the pair|the pair',
  'total-of-three': 'for all three|for the three|for the three of them|for all 3',
  'total-of-six': 'for the half dozen|the half dozen|for the half-dozen|the half-dozen|for half a dozen',
  'total-of-dozen': 'for the dozen|for the whole dozen|for the full dozen',
  off: listed`
    off|discount|disc|reduction|trade discount|cash discount|bulk discount|staff discount|loyalty discount|
    discount given|student discount|off the price|off the lot|off for cash|off it|off them
  `,
  less: listed`
    less|knocked off|discounted by|minus|i gave discount|gave discount|gave discount of|gave a discount of|
    i gave discount of|discount given|with discount
  `,
  'half-price':
    'half price|half-price|at half price|for half price|half off|at half off|with half off|at half the price|half the price|for half the price|at half its price|half of the price|half of price|on half price|half rate|at half rate|at 50% off|nusu bei|kalahati ang presyo',
  with: listed`
    with|w|w/|at|@|with a|at a|gave|gave him|gave her|gave them|i gave him|i gave her|we gave|we gave him|we gave her|
    gave a|gave him a|gave her a|gave them a|gave the customer|gave customer|allowed|allowed him|allowed her|knocked|
    i gave|with the|after|got
  `,
  'paid-by': listed`
    paid by mpesa|paid mpesa|paid via mpesa|paid with mpesa|paid by card|paid cash|paid in cash|paid by cash|
    paid by upi|paid upi|paid via upi|paid by gpay|paid gpay|paid by gcash|paid gcash|paid via gcash|paid by momo|
    paid momo|pay transfer|pay by transfer|pay cash|pay pos|paid transfer|paid pos|paid by pos|paid by transfer|paid by bank transfer|paid by cheque|paid by phone|paid with card|paid with cash|
    e pay|she pay|he pay|dem pay|customer pay|oga pay|madam pay|e don pay|she don pay|he don pay|dem don pay|
    e give me|she give me|he give me|paid total|total paid|paid in total|paid us|paid me|cash received|received cash|
    collected cash|cash collected
  `,
  refunded: listed`
    full refund|cash refund|gave a refund|gave full refund|gave a full refund|money returned|gave her her money back|
    gave him his money back|gave her money back|gave him money back|gave the money back|gave his money back|
    gave them their money back|refund|refunded|refund of|refund given|gave refund|gave refund of|gave a refund of|
    gave him refund|gave back|gave him back|gave her back|gave them back|money back|gave money back|paid back|
    i give am|i gave am|i give am back|give am back|gave am back|returned money|returned cash|cash back|refunded him|
    refunded her|refunded them|refunded the customer|
    refund amount|gave customer back|gave back the|refunded the lady|refunded customer|refunded to her|
    refunded to him|refunded them the|refunded her the|refunded him the|refunded the|refunding|refunded back|
    paid her back|paid him back|refund for|full refund of|a refund of|for a refund of|refunded in full|
    refunded a total of|refunded all|refunded full|handed back|returned her|returned him
  `,
  'total-last': listed`
    all up|all told|all in all|the whole thing|all|lahat|lang lahat|lahat lahat|po lahat|all lang|jumla|yote|zote|sab|
    sabhi|the whole lot|whole lot|lot|
    all of them|for the bunch|for the set|together|both together|all together|altogether
  `,
  percent: 'percent|per cent|pct',
  invoiced: listed`
    invoice|inv|bill|invoiced|invoiced at|invoiced for|billed|billed at|invoice for|invoice of|invoice is|
    invoice was|invoice says|invoice total|invoice amount|invoice total is|invoice came to|invoice comes to|bill for|
    bill of|bill is|bill was|total on invoice|total on the invoice|on the invoice|invoice value|invoice price
  `,
  'taken-in': listed`
    took|took in|we took|i took|charged|charged him|charged her|charged them|collected|got|received|recd|we got|i got|
    made|we made|i made|earned|he gave|she gave|they gave|he gave me|she gave me|they gave me|he paid|she paid|
    they paid|customer paid|customer gave|he only gave|she only gave|they only gave|he only gave me|she only gave me|
    they only gave me|he only paid|she only paid|they only paid|customer only gave|the customer only gave|
    the customer only gave me|customer only gave me|the customer gave|the customer gave me|customer gave me|
    customer only paid|the customer only paid|he gave us|
    she gave us|they gave us|he just gave|she just gave|they just gave|and got|and took|and made
  `,
  'was-paid': listed`
    recd|received|rcvd|paid|collected|taken|taken in|paid up|paid in full|cash paid|cash received|received in cash|
    received by|recd by|paid by|in the till
  `,
  'part-paid': listed`
    now|deposit|advance|part|part payment|down payment|partly|partial|balance|bal|baaki|baki|owing|owes|owe|owed|
    later|first|so far|pending|due|rest|change|short|half|remaining|still|installment|instalment|some
  `,
  'refunded-last': listed`
    refunded|refund|back|given back|refund given|refund done|refund paid|refunded to her|refunded to him|
    refunded to them|refunded to card|returned to her|returned to him|back to her|back to him|back to them|
    back to the customer|back to her card|back to his card|given|refunded in cash|refunded in full|paid back|issued|
    cash back|cash refund
  `,
}

/** Behind an amount that was made or given, these say that it is not what was paid for the goods. */
export const englishNoTaking =
  'profit|commission|margin|loss|tip|tips|note|notes|deposit|change|charity|raffle|donation|collection|extra'

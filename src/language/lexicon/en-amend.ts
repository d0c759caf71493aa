/** Words that correct what was entered before, where more than one word in its place is needed. */
export interface AmendWords {
  /** Begins what all of it was given for: "i gave her", "they paid". */
  readonly paid: readonly (readonly string[])[]
  /** Begins the price of one: "the price was". */
  readonly priced: readonly (readonly string[])[]
  /** What is put in front of an amount for all, and for one. */
  readonly forAll: string
  readonly forOne: string
  /** A bare "return", of what was sold and of what was received. */
  readonly returned: { readonly sell: string; readonly receive: string }
}

const sayings = (list: string): AmendWords['paid'] => list.split('|').map(saying => saying.split(' '))
const each = (ones: string, others: string): string =>
  ones
    .split('|')
    .flatMap(one => others.split('|').map(other => `${one}${other}`))
    .join('|')

const GIVEN =
  'gave her|gave him|gave them|gave it|gave it to her|gave it to him|gave it to them|gave her it|gave him it|let it go|let her have it|let him have it|charged|charged her|charged him|charged them'

/** English corrections. */
export const englishAmend: AmendWords = {
  paid: [
    ...sayings(each('|i |we ', GIVEN)),
    ...sayings(each('she |he |they |customer |the customer ', 'paid|paid only|only paid')),
  ],
  priced: sayings(each('|the |its ', each('price|rate|cost|selling price', ' was| is| should be| should have been'))),
  forAll: 'for',
  forOne: 'at',
  returned: { sell: 'customer return', receive: 'supplier return' },
}

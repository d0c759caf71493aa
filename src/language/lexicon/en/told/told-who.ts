import { each, listed, perhaps } from '../../listed.ts'

const COSTS = listed`
  cost|cost price|costprice|cost price of|unit cost|unit cost of|cost rate|cp|c.p|buying price|buying price of|
  buying rate|purchase price|purchase price of|purchase rate|purchase cost|landed cost|landing cost|landing price
`
const PAID_WHOM = [
  each(
    'refund|refunded|refunding|reimburse|reimbursed',
    listed`
      her|him|them|am|customer|the customer|the lady|the woman|the man|the guy|the girl|the boy|her money|his money|
      their money
    `,
  ),
  each(
    'give|gave|given|returned|return|handed',
    listed`
      her refund|him refund|them refund|am refund|her a refund|him a refund|them a refund|her the refund|him the refund|
      her money back|his money back|their money back|her her money back|him his money back|them their money back|
      her money|him money back|am money back|am him money|am him money back|am her money|am her money back|
      back her money|back his money|back their money|am back him money
    `,
  ),
].join('|')
const PAID_BACK = [
  PAID_WHOM,
  each('refund|refunded|reimbursed', 'the money|all the money'),
  each('give|gave|given|returned|return|handed', 'back the money|the money back|money back'),
].join('|')
const WHO_PAYS_BACK = listed`
  i|we|i don|we don|don|i have|ive|we have|weve|have|i had|i will|ill|we will|i go|we go|i just|we just|i had to|
  we had to|had to|i am|im|we are|my boy|my girl|my sister|my brother|my wife|my husband
`

/** Behind who brings goods: that they were here. */
const WAS_HERE = listed`
  came|came by|came in|came round|came around|came over|came early|came late|came today|came this morning|came now|
  came just now|just came|just came by|has come|just left|was here|was just here|was in|is here|is here now|here|
  stopped by|just stopped by|dropped by|dropped in|dropped round|passed by|just passed|passed through|popped in|
  popped by|popped round|swung by|called in|called by|rocked up|turned up|showed up|don come|reached|arrived|
  has arrived|just arrived|pulled up|came and went|came through
`

/** English sayings that tell who bought, brought or got money back, and what goods cost when they came. */
export const toldOfWho = {
  'at-cost': listed`
    ${each('at|@|at the|at a', COSTS)}|cost price|costprice|cp|c.p|cost price of|unit cost|buying price|purchase price
  `,
  'at-cost-of': each('at|at a|for a', 'cost of'),
  'buyer-heads': [
    each(
      listed`
        walk-in|walk in|walkin|cash|card|counter|regular|online|phone|new|retail|wholesale|one|a|passing|first|last|
        next|local
      `,
      'customer|client|buyer|shopper|punter',
    ),
    each('regular|walk-in|walk in|walkin', 'guy|lady|man|woman|sale|trade'),
  ].join('|'),
  'has-been': listed`
    ${perhaps('just|already|now', 'been')}|been and gone|been by|been round|been in|been already|been today|
    been this morning|been just now|has been and gone|has been by|has been round|has been in|has been already|
    has been today|has been this morning|has been|has just been|has already been|${WAS_HERE}
  `,
  'has-been-whole': [
    each(
      'has',
      'been and gone|been by|been round|been in|been already|been today|been this morning|been|just been|already been',
    ),
    WAS_HERE,
  ].join('|'),
  'refund-by': `${perhaps('and|so|then|and so|but', WHO_PAYS_BACK)}|and|so|then`,
  'refund-told': PAID_BACK,
  'refund-whom': PAID_WHOM,
}

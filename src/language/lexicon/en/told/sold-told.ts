import { each, listed, perhaps, perhapsBehind } from '../../listed.ts'

/** English sayings behind goods that tell that they were sold, and at which price. */
export const englishSoldTold = {
  /** The price is the usual one. */
  fullPrice: each(
    'at|for|at the|for the|at its|at their|',
    listed`
      full price|full whack|full rrp|rrp|list price|ticket price|full ticket price|regular price|normal price|
      usual price|sticker price|full retail|full retail price|original price|full amount
    `,
  ).replaceAll(/(^|\|) /gu, '$1'),
  /** Without a price it may be that they are missing. */
  went: perhaps(
    'just|all|now|has|have|is|are',
    'gone|went|sold|flew out|gone out|went out|gone out the door|out the door',
  ),
  /** Goods that went so were sold. */
  outTheDoor: perhaps(
    'just|all|gone|went|flew|straight|right|now|have gone|have just gone',
    perhapsBehind('out the door|out of the door', 'there|there now|now|already|today|this morning|just now'),
  ),
  had: perhaps('just|has|have', 'had|bought|took|taken|got'),
  /** Behind goods that somebody had: it was a sale. */
  thatSold: perhaps(
    'so|and|right',
    'thats sold|thats all sold|thats them sold|thats us sold|thats those sold|all sold',
  ),
  /** Heads an exchange; behind what came back, and behind what went for it. */
  swapHeads: perhaps('a|an|customer|one|size', 'exchange|swap|swop|size swap|exchanged|swapped'),
  swapBack: 'back|back in|in|returned|came back|handed back|brought back',
  swapOut: 'out|gone out|taken|went out|given|instead|gone',
} as const

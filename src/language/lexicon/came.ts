/** Kinds of sayings that tell of goods and money that came or went by themselves, in front of what they were. */
export const CAME_KINDS = [
  /** Goods that come by the load: "new shipment"; of these, what may as well stand on the shelf: "stock". */
  'load-of-goods',
  'the-stock',
  /** Behind such a load: it is here; `load-reached` may tell of stock how much there is. */
  'load-came',
  'load-reached',
  /** Another shop of the house, behind which one it is; which one, where that is no name: "other". */
  'a-branch',
  'which-branch',
  /** What such a one does with goods that come from it; in front of goods, and behind them, that they came here. */
  'sends-goods',
  'sent-to-us',
  'over-here',
  /** In front of money that a customer got back: who gave it to whom, and whose it was. */
  'hands-money',
  'whose-money',
  /** Behind that money. */
  'money-back',
  /** How many people there were; in front of them, that we had them here. */
  'how-many-people',
  'people-of',
  /** In front of what spoilt goods: "ruined with"; "got" of "got makeup on it", and its end. */
  'spoilt-with',
  'gets',
  'on-goods',
] as const
/** A kind of saying that tells of goods and money that came or went. */
export type CameKind = (typeof CAME_KINDS)[number]

import { each, perhapsBehind } from '../../listed.ts'

/** English words beside a sale that may tell of all that was sold on the day, and not of what is sold now. */
export const englishSoFar = {
  /** "so far": what was sold until now. */
  soFar: [
    perhapsBehind('so far|thus far', 'today|this morning|this afternoon|this evening'),
    'up to now|up till now|until now|till now|by now|as of now|to date|already today|all day|all day today|the whole day',
    each('in total|total|altogether|all together|in all', 'today|so far'),
    each('today', 'in total|altogether|in all|total|already'),
    each('since', 'morning|this morning|opening|we opened|i opened|opening time|we open'),
  ].join('|'),
  /** In front of money that is not all yet: "paid 100 so far". */
  paid: 'paid|pays|payed',
} as const

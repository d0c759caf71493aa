import { each } from './listed.ts'

/** "Anyone buy bananas?": what others bought, the shop sold. */
export const BOUGHT_HERE = each(
  'anyone|anybody|someone|somebody|people|customers|any customer|a customer|they',
  'buy|bought|take|took',
)

/** "What all is low", as it is asked in India. */
export const WHAT_ALL = each(
  'what all|which all|whats all|what all items|which all items|what all things|what all stock|what all stocks|what all products',
  [
    'low|is low|are low|is less|are less|is short|are short|is finishing|are finishing|is running low|are running low',
    'is getting low|are getting low',
  ].join('|'),
)

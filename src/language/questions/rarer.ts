import { has, products, type Rule, topic } from './rule.ts'

/** What is asked of the books and is not in them. */
const unkept: Rule = found => {
  const isPast = found.period !== undefined || has(found, 'amount')
  const isExpiry =
    has(found, 'expiry') || (has(found, 'expired') && !isPast && (found.shape !== 'terse' || found.goods.length === 0))
  if (isExpiry && !has(found, 'sold')) return topic('not-kept', { word: 'expiry' })
  if (!has(found, 'unkept') || found.goods.length > 0 || has(found, 'left', 'have')) return undefined
  if (found.shape === 'terse' && found.period === undefined) return undefined
  return topic('not-kept', { word: has(found, 'owed') ? 'owes' : 'expenses' })
}

/** "Who do we buy milk from". */
const supplier: Rule = found =>
  has(found, 'supplied-by') && found.goods.length > 0 && !has(found, 'when')
    ? topic('product-card', { products: found.goods, word: 'supplier' })
    : undefined

/** "How many eggs in a tray", "what category is milk in". */
const fact: Rule = found => {
  if (found.goods.length === 0 || found.period !== undefined) return undefined
  if (has(found, 'sold', 'price', 'cost', 'left', 'worth', 'profit', 'soft-price', 'came')) return undefined
  if (has(found, 'category-of')) return topic('product-card', { products: found.goods, word: 'category' })
  const isOfPack = has(found, 'pack-size') && found.shape !== 'terse' && !has(found, 'have')
  return isOfPack ? topic('product-card', { products: found.goods, word: 'packs' }) : undefined
}

/** "What did i enter yesterday". */
const ownEntries: Rule = found =>
  has(found, 'own-entries') && found.goods.length === 0 && found.shape !== 'terse' ? topic('recent', {}) : undefined

/** "Minimum levels", of all products. */
const minimums: Rule = found =>
  has(found, 'minimum') && found.goods.length === 0 && !has(found, 'low', 'when', 'order')
    ? topic('product-card', { word: 'min' })
    : undefined

/** "Which item has the best margin". */
const margins: Rule = found =>
  has(found, 'profit') && has(found, 'margin') && has(found, 'most', 'least', 'all') && found.goods.length === 0
    ? topic('profit', { word: 'margin' })
    : undefined

/** "Who threw out the milk", "where did the soap go", "when did the price of soap change": the entries tell. */
const story: Rule = found => {
  const [product, ...others] = found.goods
  if (product === undefined || others.length > 0 || has(found, 'amount', 'want', 'ahead')) return undefined
  const isWho =
    has(found, 'who') && has(found, 'acted', 'wasted', 'returned', 'used') && !has(found, 'sold', 'supplied-by')
  const isGone = has(found, 'gone-to') && has(found, 'dealt', 'gone-to') && !has(found, 'acted')
  const isChanged = has(found, 'when') && has(found, 'change', 'acted') && has(found, 'price', 'cost')
  const isRunOut = has(found, 'when') && has(found, 'out')
  const isBuyer = has(found, 'buyer')
  return isBuyer || isWho || isGone || isChanged || isRunOut ? topic('recent', { product }) : undefined
}

/** "Which day did we sell most": the sales by day. */
const bestDay: Rule = found =>
  has(found, 'best-day') && found.goods.length === 0 && !has(found, 'came', 'ahead', 'wasted', 'when')
    ? topic('chart', found.period === undefined ? {} : { period: found.period })
    : undefined

/** "What do we make on a soap": the price less the cost, of one. */
const ofEach: Rule = found => {
  const [product, ...others] = found.goods
  if (product === undefined || others.length > 0 || found.period !== undefined || !has(found, 'margin'))
    return undefined
  const isMade = has(found, 'profit') || (has(found, 'dealt') && has(found, 'ask') && !has(found, 'sold'))
  return isMade && !has(found, 'price', 'cost') ? topic('profit', { products: found.goods, word: 'margin' }) : undefined
}

/** "Do you sell candles": whether they are among the goods at all. */
const carried: Rule = found => {
  if (!has(found, 'carried') || found.period !== undefined) return undefined
  const isOther = [
    'amount',
    'price',
    'most',
    'least',
    'star',
    'flop',
    'where',
    'when',
    'who',
    'profit',
    'by-number',
    'order',
  ] as const
  if (has(found, ...isOther) || (found.endsInPrice && found.goods.length > 0)) return undefined
  const named = products(found) ?? (has(found, 'goods') ? {} : undefined)
  return named && topic('stock', named)
}

/** "What is the cheapest thing we have". */
const dearest: Rule = found =>
  has(found, 'dearest') && found.goods.length === 0 && !has(found, 'sold')
    ? topic('price', { word: has(found, 'cheapest') ? 'cheapest' : 'dearest' })
    : undefined

/** "Whats the last sale": of any product. */
const last: Rule = found => {
  if (!has(found, 'last-one') || found.goods.length > 0 || found.unknown !== undefined) return undefined
  if (found.period !== undefined || has(found, 'who', 'price', 'unkept')) return undefined
  const word = (['counted', 'wasted', 'returned', 'sold'] as const).find(cue => has(found, cue))
  return word === undefined && !has(found, 'came') ? undefined : topic('last-time', { word: word ?? 'received' })
}

/** "How much for 2 milk": what so many come to. */
const priceOfMany: Rule = found => {
  const { goods, quantity, period } = found
  if (goods.length !== 1 || quantity === undefined || period !== undefined || !has(found, 'comes-to', 'price'))
    return undefined
  if (has(found, 'sold') && !found.endsInPrice) return undefined
  if (has(found, 'left', 'have', 'cost', 'profit', 'returned', 'wasted', 'used', 'order', 'when')) return undefined
  return topic('price', { products: goods, quantity })
}

/** The rules for what is asked more rarely, each by words that ask for nothing else. */
export const RARER: readonly Rule[] = [
  unkept,
  supplier,
  fact,
  priceOfMany,
  story,
  bestDay,
  ofEach,
  margins,
  minimums,
  ownEntries,
  carried,
  dearest,
  last,
]

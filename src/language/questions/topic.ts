import type { Evidence } from './evidence.ts'
import { moved, movedIn } from './moved.ts'
import { RARER } from './rarer.ts'
import { asked, has, products, type Rule, type Topic, topic } from './rule.ts'

/** What is asked for; the rules for what is said in rarer words come first. */
export function topicOf(evidence: Evidence): Topic | undefined {
  for (const rule of RULES) {
    const topic = rule(evidence)
    if (topic !== undefined) return topic
  }
  return undefined
}

const profit: Rule = found => (has(found, 'profit') ? topic('profit', asked(found, 'category')) : undefined)

/** "Whats a rye loaf worth, customer asking": what it is sold at. */
const isOfOne = (found: Evidence): boolean =>
  found.goods.length > 0 && has(found, 'shopper', 'soft-price') && !has(found, 'have', 'all', 'left')

const worth: Rule = found =>
  has(found, 'worth') &&
  !has(found, 'sold') &&
  !isOfOne(found) &&
  (found.goods.length > 0 || movedIn(found) === undefined)
    ? topic('stock-value', asked({ ...found, period: undefined }, 'category'))
    : undefined

const whoSold: Rule = found =>
  has(found, 'who') && has(found, 'sold', 'star', 'figures') && !has(found, 'amount', 'bought')
    ? topic('who-sold', asked(found))
    : undefined

const cost: Rule = found => {
  const [product] = found.goods
  // "What would a bag set me back": a customer asks.
  const isCost = (has(found, 'cost') && !(has(found, 'plan') && has(found, 'comes-to'))) || isBoughtFor(found)
  return isCost && product !== undefined ? topic('cost', { product }) : undefined
}

/** "What do we buy milk for". */
const isBoughtFor = (found: Evidence): boolean => found.endsInPrice && has(found, 'bought')

/** When a product last came in, was sold, counted or wasted. */
const lastTime: Rule = found => {
  const named = products(found)
  if (!has(found, 'when') || named === undefined || found.period !== undefined) return undefined
  if (has(found, 'minimum', 'ahead', 'unkept', 'expiry')) return undefined
  // "last price how much": the lowest that is asked.
  if (has(found, 'price') && !has(found, 'came', 'sold', 'bought', 'cost')) return undefined
  // "When do you close": of nothing that happens to goods.
  if (found.goods.length === 0 && !has(found, 'came', 'sold', 'bought', 'counted', 'wasted', 'returned', 'have'))
    return undefined
  const word = (['counted', 'wasted', 'returned', 'sold'] as const).find(cue => has(found, cue)) ?? 'received'
  return topic('last-time', { ...named, word })
}

const where: Rule = found => {
  const named =
    has(found, 'where') && !has(found, 'figures', 'profit', 'stand', 'entries') ? products(found) : undefined
  return named && topic('product-card', { ...named, word: 'where' })
}

const minimum: Rule = found =>
  has(found, 'minimum') && found.goods.length > 0
    ? topic('product-card', { products: found.goods, word: 'min' })
    : undefined

const worst: Rule = found =>
  has(found, 'flop') || (has(found, 'least') && has(found, 'sold', 'dealt', 'figures', 'goods'))
    ? topic('best-sellers', { ...asked(found, 'category'), word: 'worst' })
    : undefined

const best: Rule = found => {
  const isMost =
    has(found, 'most') &&
    (found.category !== undefined || has(found, 'sold', 'dealt', 'figures', 'goods')) &&
    !has(found, 'price', 'left', 'dearest', 'wasted', 'used', 'returned')
  if (!has(found, 'star') && !isMost) return undefined
  const how = has(found, 'by-number') ? { word: 'quantity' } : {}
  return topic('best-sellers', { ...asked(found, 'category'), ...how })
}

const low: Rule = found => {
  const isOrder = has(found, 'order') && has(found, 'must') && !has(found, 'amount')
  if (!has(found, 'low') && !isOrder) return undefined
  return topic('low', found.goods.length > 0 ? { products: found.goods } : {})
}

const out: Rule = found => {
  if (!has(found, 'out')) return undefined
  return found.goods.length > 0 ? topic('stock', { products: found.goods }) : topic('low', { word: 'out' })
}

/** "how are we going for pies": neither what they go for, nor how sales are going. */
const isOfStock = (found: Evidence): boolean =>
  has(found, 'faring') && found.goods.length > 0 && !has(found, 'sold') && found.period === undefined

const price: Rule = found => {
  if (isOfStock(found)) return undefined
  const isOfDeal = has(found, 'dealt') && has(found, 'ask') && !has(found, 'amount', 'faring')
  const isSoldFor = found.endsInPrice && (has(found, 'sold') || isOfDeal) && found.goods.length > 0
  const isPrice =
    isSoldFor || has(found, 'price', 'worth') || (has(found, 'soft-price') && !has(found, 'left', 'figures', 'sold'))
  if (!isPrice) return undefined
  const named = found.period === undefined || !has(found, 'sold') ? products(found) : undefined
  if (named !== undefined) return topic('price', named)
  return has(found, 'prices') ? topic('price', {}) : undefined
}

/** "How many bread does that make?": on hand now. */
const sum: Rule = found =>
  has(found, 'adds-up') && found.goods.length > 0 && !has(found, 'sold', 'figures')
    ? topic('stock', { products: found.goods })
    : undefined

/** "How many bread is that today?": sold so far. */
const soldSoFar: Rule = found =>
  has(found, 'is-that') &&
  has(found, 'amount') &&
  found.goods.length > 0 &&
  found.period !== undefined &&
  !isOfHand(found)
    ? topic('report', asked(found))
    : undefined

const isOfHand = (found: Evidence): boolean => has(found, 'left', 'price', 'soft-price', 'cost', 'came', 'low', 'out')

const sales: Rule = found => {
  if (has(found, 'plan') || isOfStock(found) || (has(found, 'total-stock') && !has(found, 'sold'))) return undefined
  // "The line was out the door today" asks nothing.
  const isDealt = has(found, 'amount') || (has(found, 'goods') && found.shape !== 'terse')
  const isSold = has(found, 'sold') || (has(found, 'dealt') && isDealt)
  if (!(isSold && (found.shape !== 'terse' || found.period !== undefined)) && !has(found, 'figures')) return undefined
  const isAbout = found.goods.length > 0 || found.period !== undefined || found.category !== undefined
  const isSaid = isAbout || found.member !== undefined || has(found, 'figures', 'amount') || found.shape === 'asked'
  return isSaid ? topic('report', asked(found, 'category', 'member')) : undefined
}

/** "Did the milk come?": when it last did. */
const came: Rule = found => {
  if (!has(found, 'came') || has(found, 'left', 'amount') || found.shape === 'terse') return undefined
  return found.goods.length > 0 ? topic('last-time', { products: found.goods, word: 'received' }) : undefined
}

const stock: Rule = found => {
  const { category, place, goods } = found
  if (goods.length === 0 && category !== undefined) return topic('stock', { category })
  if (goods.length === 0 && place !== undefined) return topic('stock', { place })
  // "Stock of soap yesterday": what there was at the end of it.
  if (goods.length > 0 && found.period !== undefined && has(found, 'left', 'have'))
    return topic('stock', { products: goods, period: found.period })
  if (!has(found, 'left') && (!has(found, 'have') || found.shape === 'terse')) return undefined
  const named = goods.length > 0 || found.period === undefined ? products(found) : undefined
  if (named !== undefined) return topic('stock', named)
  return has(found, 'all', 'goods') || has(found, 'left') ? topic('stock', {}) : undefined
}

const entries: Rule = found =>
  has(found, 'entries') && found.goods.length <= 1
    ? topic('recent', found.goods[0] === undefined ? {} : { product: found.goods[0] })
    : undefined

const list: Rule = found =>
  has(found, 'all') && has(found, 'show', 'ask', 'goods') && found.goods.length === 0 ? topic('stock', {}) : undefined

const help: Rule = found => (has(found, 'help') && found.goods.length === 0 ? topic('help', {}) : undefined)

/** Of a product of which nothing else is asked, the stock is told. */
const goodsAlone: Rule = found =>
  found.goods.length > 0 && found.shape !== 'terse'
    ? { command: 'stock', slots: { products: found.goods }, isNamed: false }
    : undefined

const RULES: readonly Rule[] = [
  help,
  ...RARER,
  profit,
  worth,
  whoSold,
  cost,
  lastTime,
  where,
  minimum,
  worst,
  best,
  low,
  out,
  moved,
  price,
  sum,
  soldSoFar,
  sales,
  came,
  stock,
  entries,
  list,
  goodsAlone,
]

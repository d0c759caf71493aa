import type { Cue } from '../lexicon/questions.ts'
import type { Slots } from '../reading.ts'
import type { Evidence } from './evidence.ts'

/** The command that answers a question, with what it is asked about. */
export interface Topic {
  readonly command: string
  readonly slots: Slots
  /** Was it named, or is it only what is mostly asked of a product? */
  readonly isNamed: boolean
}

type Rule = (evidence: Evidence) => Topic | undefined

/** What is asked for; the rules for what is said in rarer words come first. */
export function topicOf(evidence: Evidence): Topic | undefined {
  for (const rule of RULES) {
    const topic = rule(evidence)
    if (topic !== undefined) return topic
  }
  return undefined
}

const has = ({ cues }: Evidence, ...any: readonly Cue[]): boolean => any.some(cue => cues.has(cue))
const topic = (command: string, slots: Slots): Topic => ({ command, slots, isNamed: true })

/** The products of a question that cannot do without; an unknown one is told that it is unknown. */
function products({ goods, unknown, shape }: Evidence): Slots | undefined {
  if (goods.length > 0) return { products: goods }
  return unknown === undefined || shape === 'terse' ? undefined : { products: [unknown] }
}

/** Of what, and when. */
function asked({ goods, period, category, member }: Evidence, ...only: readonly ('member' | 'category')[]): Slots {
  const when = period === undefined ? {} : { period }
  if (goods.length > 0) return { products: goods, ...when }
  if (category !== undefined && only.includes('category')) return { category, ...when }
  return member !== undefined && only.includes('member') ? { member, ...when } : when
}

const profit: Rule = found => (has(found, 'profit') ? topic('profit', asked(found, 'category')) : undefined)

const worth: Rule = found =>
  has(found, 'worth') && !has(found, 'sold') && (found.goods.length > 0 || movedIn(found) === undefined)
    ? topic('stock-value', found.goods.length > 0 ? { products: found.goods } : {})
    : undefined

const whoSold: Rule = found =>
  has(found, 'who') && has(found, 'sold', 'star', 'figures') && !has(found, 'amount')
    ? topic('who-sold', asked(found))
    : undefined

const cost: Rule = found => {
  const [product] = found.goods
  const isCost = has(found, 'cost') || (found.endsInPrice && has(found, 'bought'))
  return isCost && product !== undefined ? topic('cost', { product }) : undefined
}

/** When a product last came in, was sold, counted or wasted. */
const lastTime: Rule = found => {
  const named = products(found)
  if (!has(found, 'when') || named === undefined || found.period !== undefined) return undefined
  // "last price how much": the lowest that is asked.
  if (has(found, 'price') && has(found, 'amount') && !has(found, 'came', 'sold', 'bought', 'cost')) return undefined
  const word = (['counted', 'wasted', 'returned', 'sold'] as const).find(cue => has(found, cue)) ?? 'received'
  return topic('last-time', { ...named, word })
}

const where: Rule = found => {
  const named = has(found, 'where') && !has(found, 'figures', 'profit', 'stand') ? products(found) : undefined
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
    has(found, 'sold', 'dealt', 'figures', 'goods') &&
    !has(found, 'price', 'left', 'wasted', 'used', 'returned')
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
  const isSoldFor = found.endsInPrice && has(found, 'sold') && found.goods.length > 0
  const isPrice =
    isSoldFor || has(found, 'price') || (has(found, 'soft-price') && !has(found, 'left', 'figures', 'sold'))
  if (!isPrice) return undefined
  const named = found.period === undefined || !has(found, 'sold') ? products(found) : undefined
  if (named !== undefined) return topic('price', named)
  return has(found, 'prices') ? topic('price', {}) : undefined
}

/** Asks for something else than for what moved, whatever else stands beside it. */
const NOT_MOVED: readonly Cue[] = ['when', 'who', 'plan', 'left', 'faring', 'stand', 'adds-up', 'sold', 'want', 'ahead']

/** The words of the commands on movements, by the cue that asks for them; what is told of it last, if anything is. */
const MOVED: readonly { readonly cue: Cue; readonly word: string; readonly last?: string }[] = [
  { cue: 'wasted', word: 'waste', last: 'wasted' },
  { cue: 'sent', word: 'transfers' },
  { cue: 'counted', word: 'counts', last: 'counted' },
  { cue: 'came', word: 'deliveries', last: 'received' },
  { cue: 'used', word: 'own use' },
]

function movedIn(found: Evidence): { readonly word: string; readonly last?: string } | undefined {
  if (!has(found, 'returned')) {
    const kind = MOVED.find(({ cue }) => has(found, cue))
    return kind?.cue === 'sent' && has(found, 'to-supplier') ? undefined : kind
  }
  const word = has(found, 'to-supplier') ? 'supplier returns' : 'returns'
  return { word: word === 'returns' && has(found, 'by-customer') ? 'customer returns' : word, last: 'returned' }
}

/** "What did we waste today": all that moved so in a period, or how much of a product did. */
const moved: Rule = found => {
  const kind = movedIn(found)
  if (kind === undefined || has(found, ...NOT_MOVED)) return undefined
  const { goods, unknown, period, shape } = found
  const { word, last } = kind
  const isSummed = has(found, 'summed')
  if (has(found, 'must', 'figures') && !isSummed) return undefined
  const isDated = period !== undefined || (isSummed && has(found, 'figures'))
  if (goods.length === 0) {
    const isOpen = has(found, 'goods') || (has(found, 'amount') && !has(found, 'soft-price'))
    if (!isDated && !isSummed && (shape === 'terse' || !isOpen || has(found, 'expiry'))) return undefined
    const named = unknown !== undefined && has(found, 'amount') ? { products: [unknown] } : {}
    return topic('moved', { ...asked(found, 'category', 'member'), ...named, word })
  }
  if (has(found, 'price', 'cost', 'worth') || (shape === 'terse' && !(isDated && isSummed))) return undefined
  if (isDated || has(found, 'amount') || last === undefined) return topic('moved', { ...asked(found), word })
  return shape === 'asked' ? topic('last-time', { products: goods, word: last }) : undefined
}

/** "How many bread does that make?": on hand now. */
const sum: Rule = found =>
  has(found, 'adds-up') && found.goods.length > 0 && !has(found, 'sold', 'figures')
    ? topic('stock', { products: found.goods })
    : undefined

const sales: Rule = found => {
  if (has(found, 'plan') || isOfStock(found)) return undefined
  const isSold = has(found, 'sold') || (has(found, 'dealt') && has(found, 'amount', 'goods'))
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
  sales,
  came,
  stock,
  entries,
  list,
  goodsAlone,
]

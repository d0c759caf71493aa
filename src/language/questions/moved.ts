import type { Cue } from '../lexicon/questions.ts'
import type { Evidence } from './evidence.ts'
import { asked, has, type Rule, topic } from './rule.ts'

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

/** The kind of movement that is asked for, if any is. */
export function movedIn(found: Evidence): { readonly word: string; readonly last?: string } | undefined {
  if (!has(found, 'returned')) {
    const kind = MOVED.find(({ cue }) => has(found, cue))
    return kind?.cue === 'sent' && has(found, 'to-supplier') ? undefined : kind
  }
  const word = has(found, 'to-supplier') ? 'supplier returns' : 'returns'
  return { word: word === 'returns' && has(found, 'by-customer') ? 'customer returns' : word, last: 'returned' }
}

/** "What did we waste today": all that moved so in a period, or how much of a product did. */
export const moved: Rule = found => {
  const kind = movedIn(found)
  if (kind === undefined || has(found, ...NOT_MOVED)) return undefined
  const { goods, unknown, period, shape } = found
  const { word, last } = kind
  const isSummed = has(found, 'summed')
  if (has(found, 'must', 'figures') && !isSummed) return undefined
  const isDated = period !== undefined || (isSummed && has(found, 'figures'))
  // "How many bramleys have I got in": what is there.
  if (goods.length > 0 && period === undefined && has(found, 'got-in')) return undefined
  if (goods.length === 0) {
    // "What have we got in dairy": what is there.
    if (!isDated && found.category !== undefined && has(found, 'have')) return undefined
    const isOpen = has(found, 'goods') || (has(found, 'amount') && !has(found, 'soft-price'))
    if (!isDated && !isSummed && (shape === 'terse' || !isOpen || has(found, 'expired'))) return undefined
    const named =
      unknown !== undefined && found.category === undefined && has(found, 'amount') ? { products: [unknown] } : {}
    return topic('moved', { ...asked(found, 'category', 'member'), ...named, word })
  }
  if (has(found, 'price', 'cost', 'worth') || (shape === 'terse' && !(isDated && isSummed))) return undefined
  if (isDated || has(found, 'amount') || last === undefined) return topic('moved', { ...asked(found), word })
  return shape === 'asked' ? topic('last-time', { products: goods, word: last }) : undefined
}

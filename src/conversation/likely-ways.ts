import { englishStates } from '../language/lexicon/en/states.ts'
import type { LineReading } from '../language/reading.ts'
import type { Recognised } from '../language/recognised.ts'

type Unclear = Extract<LineReading, { kind: 'unclear' }>

/** A number with no unit glued to it. */
const PLAIN_FIGURE = /(?<![\p{L}\d.,])\d+(?:[.,]\d+)*(?![\p{L}\d])/gu
const MONEY_SIGN = /\p{Sc}/u
const WORDS = /[\p{L}'.]+|\/-|-/gu
const [STATING, COSTING, MONEY] = [englishStates.stating, englishStates.costing, englishStates.money].map(
  list => new Set(list.split('|')),
)
const FEWER = new Set(englishStates.fewer.split('|'))
const ROUGH = new Set(englishStates.rough.split('|'))
const MORE = new Set(englishStates.more.split('|'))

/**
 * The lines that a figure of one product may be meant as, where nothing says what happened: "lux is now 47" is a price or a
 * count, "-2 sprite" a sale or waste. Each of them is understood. None where the line has more in it.
 */
export function likelyWays({ text, said, products, because }: Unclear, recognised: Recognised): readonly string[] {
  const [product, ...more] = products.filter(({ kind, said: name }) => kind !== 'unknown' || !isOfCost(name))
  const [figure, ...figures] = text.replace(product?.said ?? '', '').match(PLAIN_FIGURE) ?? []
  if (product?.kind !== 'one' || figure === undefined || more.length + figures.length > 0) return []
  if (recognised.names.length !== 1) return []
  const name = product.said
  const left = said.toLowerCase().trim()
  if (because === 'words-left' && FEWER.has(left))
    return [`sold ${figure} ${name}`, `threw away ${figure} ${name}`, `used ${figure} ${name}`]
  if (because === 'words-left' && MORE.has(left))
    return [`received ${figure} ${name}`, `customer returned ${figure} ${name}`]
  if (because !== 'no-verb' && because !== 'two-readings') return []
  return statedWays(text, name, figure)
}

function isOfCost(name: string): boolean {
  return COSTING?.has(name.toLowerCase()) === true
}

function statedWays(text: string, name: string, figure: string): readonly string[] {
  const others = text.toLowerCase().replace(name.toLowerCase(), ' ').replace(figure, ' ')
  const words = others.match(WORDS) ?? []
  const isAll = words.every(word => STATING?.has(word) || COSTING?.has(word) || MONEY?.has(word))
  if (!isAll || (words.length === 0 && !MONEY_SIGN.test(others))) return []
  if (words.some(word => COSTING?.has(word))) return [`price ${name} ${figure}`, `cost of ${name} is ${figure}`]
  const isMoney = MONEY_SIGN.test(others) || words.some(word => MONEY?.has(word))
  if (isMoney) return [`price ${name} ${figure}`, `sold 1 ${name} at ${figure}`]
  return [`price ${name} ${figure}`, `${name} is ${figure} now`]
}

/** "5 eggs sold" of "about 5 eggs sold": the line with its number as an exact one; undefined where nothing else is unclear. */
export function exactly({ text, said, because, products }: Unclear): string | undefined {
  const rough = said.trim()
  if (because !== 'words-left' || !ROUGH.has(rough.toLowerCase()) || products.length !== 1) return undefined
  const parts = text.split(rough)
  const [front = '', behind = ''] = parts
  return parts.length === 2 && /^\s*\d/u.test(behind) ? `${front.trim()} ${behind.trim()}`.trim() : undefined
}

import { dayAt } from '../clauses/segments/dates.ts'
import type { Sight } from '../context.ts'
import { COST_WORDS } from '../lexicon/fact-words.ts'
import type { LineReading, Slots } from '../reading.ts'
import { endOfPlain } from '../text/line.ts'
import { unitAt } from '../values/quantity.ts'
import { factAt } from './cover.ts'

/**
 * Is it a phrase that would state what a product costs, where its name holds more than a name ("cost of sugar dropped 3",
 * "coke case costs us 12"), or one that would make a product of talk ("we started selling late")?
 */
export function isNoStatement({ command, slots }: Extract<LineReading, { kind: 'phrase' }>, sight: Sight): boolean {
  if (command === 'product-new') return isTalk(slots, sight)
  const { line } = sight
  const { product } = slots
  if (command !== 'cost' || slots.money === undefined || product?.kind !== 'unknown') return false
  const said = new Set(product.said.toLowerCase().split(' '))
  return line.tokens.some(({ text }, at) => {
    if (!said.has(text)) return false
    return unitAt(line, at) !== undefined || factAt(sight, COST_WORDS, at)?.kind === 'moved'
  })
}

/** "We started selling late", "now stocking shelves": words that begin talk, and nothing that only a product has. */
function isTalk({ word, text = '', money, quantity, numberBehind }: Slots, sight: Sight): boolean {
  if (word === undefined || word === 'create') return false
  const [front] = text.toLowerCase().split(' ')
  const at = sight.line.tokens.findIndex(token => token.text === front)
  if (endOfPlain(sight.line, at, 'function') > 0) return true
  if (sight.line.tokens.some((_, at) => isOtherDay(sight, at))) return true
  return money === undefined && quantity === undefined && numberBehind === undefined
}

/** "Launching honey on friday": a plan. */
function isOtherDay(sight: Sight, at: number): boolean {
  const day = dayAt(sight, at)?.day
  return day !== undefined && !(day.kind === 'day' && day.date === sight.today)
}

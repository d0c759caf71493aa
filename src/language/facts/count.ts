import { beginsWhether } from '../clauses/doubts/open-beside.ts'
import { endOfRough } from '../clauses/doubts/turned.ts'
import { quantitiesIn, type Sight } from '../context.ts'
import { COUNT_WORDS } from '../lexicon/fact-words.ts'
import { readName } from '../names.ts'
import type { Item, LineReading, QuantityReading } from '../reading.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain, isForeign, isMark } from '../text/line.ts'
import { moneyAt } from '../values/money.ts'
import { isNegative } from '../values/number.ts'
import { cover, type FigureFinder, factAt, type Piece } from './cover.ts'

type CountPiece = Piece<
  | 'counted'
  | 'actual'
  | 'place'
  | 'found'
  | 'set'
  | 'noun'
  | 'wrong'
  | 'there'
  | 'link'
  | 'expected'
  | 'gap'
  | 'filler',
  QuantityReading
>

/**
 * "I've just counted the milk and there's seventeen": a word of counting, and products with a figure each. What should
 * have been there is passed over.
 */
export function toldCounts(text: string, sight: Sight): LineReading | undefined {
  const { line } = sight
  if (beginsWhether(line, 0)) return undefined
  if (line.tokens.some((_, at) => endOfRough(line, at) > 0 || endOfAside(line, at, 'left-to-count') > 0))
    return undefined
  // "the loaves are done, 24 on the rack" may be a batch.
  if (
    sight.line.tokens.some((_, at) => at > 0 && sight.names.knows(at - 1) && endOfAside(sight.line, at, 'is-ready') > 0)
  )
    return undefined
  const pieces = cover(sight, COUNT_WORDS, quantityFinder(sight), groupIn(sight))
  if (pieces === undefined || !isCount(sight, pieces) || isCalledWrong(pieces)) return undefined
  const isOnly = isSet(pieces) && pieces.filter(({ kind }) => kind === 'figure').length === 1
  const told = pieces.filter(
    (piece, at) => piece.kind === 'name' || (piece.kind === 'figure' && (isOnly || !isExpected(pieces[at - 1]))),
  )
  const isNameFirst = told[0]?.kind === 'name'
  if (told.length < 2 || told.length % 2 > 0) return undefined
  const items: Item[] = []
  for (let at = 0; at < told.length; at += 2) {
    const name = told[isNameFirst ? at : at + 1]
    const figure = told[isNameFirst ? at + 1 : at]
    if (name?.kind !== 'name' || figure?.kind !== 'figure') return undefined
    const reading = readName(sight.line, name.from, name.end, sight.names)
    const isTwice = items.some(
      item => item.name.kind === 'one' && reading.kind === 'one' && item.name.product === reading.product,
    )
    if (reading.kind === 'unknown' || isTwice) return undefined
    items.push({ name: reading, quantity: figure.figure, price: null })
  }
  return { kind: 'clauses', text, clauses: [{ move: 'count', items, day: null, remark: null }] }
}

/** Has it been counted, or shall the stock be set: "make screen protector stock 85", "stock is wrong, should be 85"? */
function isCount({ line }: Sight, pieces: readonly CountPiece[]): boolean {
  const says = (sense: string): boolean => pieces.some(piece => piece.kind === 'word' && piece.sense === sense)
  // "Found 3 in the back", "2 belts on the counter": there may be others elsewhere.
  // "Candle only 7 on the rack" tells what there is of it.
  const first = pieces.findIndex(({ kind }) => kind !== 'word')
  const isNamed = pieces[first]?.kind === 'name'
  // "Milk actual 5" is what there is of it; "actually 5 milk" puts right what was told before.
  const isActual =
    isNamed && pieces.some((piece, at) => at > first && piece.kind === 'word' && piece.sense === 'actual')
  const isStated = isNamed || says('there') || line.tokens.some((_, at) => endOfPlain(line, at, 'remaining') > 0)
  // "Counted 20 milk on display": the others lie elsewhere.
  const isPart = !isStated && line.tokens.some((_, at) => endOfAside(line, at, 'part-counted') > 0)
  const isCounted = ((says('counted') || isActual) && !isPart) || (says('place') && isStated && !says('found'))
  return (isCounted && !says('set')) || isSet(pieces)
}

/** "counted twix 11 wrong", "wrong count twix 11": a count that shall be mended, and none; "stock wrong, counted 11" is one. */
function isCalledWrong(pieces: readonly CountPiece[]): boolean {
  const wrong = pieces.findLastIndex(piece => piece.kind === 'word' && piece.sense === 'wrong')
  if (wrong < 0) return false
  const next = pieces.slice(wrong + 1).find(piece => piece.kind !== 'word' || piece.sense !== 'gap')
  const isOfCount = next?.kind === 'word' && next.sense === 'counted' && next.from === pieces[wrong]?.end
  return isOfCount || next?.kind === 'figure' || !pieces.slice(wrong).some(({ kind }) => kind === 'figure')
}

function isSet(pieces: readonly CountPiece[]): boolean {
  const has = (...senses: readonly string[]): boolean =>
    pieces.some(piece => piece.kind === 'word' && senses.includes(piece.sense))
  if (!has('noun')) return false
  if (has('set') && pieces.find(({ kind }) => kind !== 'word')?.kind !== 'name') return false
  return has('set', 'wrong', 'expected')
}

/** "crisps" of "counted the crisps, we have 44 …": what nobody knows, between counting and what is there, names them all. */
function groupIn(sight: Sight): number | undefined {
  const { line, names } = sight
  for (let at = 1; at < line.tokens.length - 1; at += 1) {
    if (factAt(sight, COUNT_WORDS, at)?.kind !== 'counted' && endOfPlain(line, at, 'function') === 0) continue
    const group = at + 1
    const next = isMark(line, group + 1, ',') || isMark(line, group + 1, ':') ? group + 2 : group + 1
    if (!isForeign(line, group) || names.at(group).length > 0) continue
    const isCounted = [at, at - 1, at - 2].some(from => factAt(sight, COUNT_WORDS, from)?.kind === 'counted')
    if (isCounted && (next > group + 1 || isThere(sight, next))) return group
  }
  return undefined
}

function isThere(sight: Sight, at: number): boolean {
  const kind = factAt(sight, COUNT_WORDS, at)?.kind
  return kind === 'there' || kind === 'found'
}

function isExpected(before: CountPiece | undefined): boolean {
  return before?.kind === 'word' && before.sense === 'expected'
}

function quantityFinder(sight: Sight): FigureFinder<QuantityReading> {
  return at => {
    const said = quantitiesIn(sight, at).find(quantity => !quantity.article)
    if (said === undefined || said.reading.kind === 'vague' || isNegative(sight.line, at)) return undefined
    return moneyAt(sight.line, at, sight.habits)?.marked ? undefined : { end: said.end, figure: said.reading }
  }
}

import type { Sight } from '../context.ts'
import { PRICE_WORDS } from '../lexicon/fact-words.ts'
import { readName } from '../names.ts'
import type { LineReading, PriceOf } from '../reading.ts'
import { endOfPlain, type Line } from '../text/line.ts'
import { moneyAt } from '../values/money.ts'
import { isNegative } from '../values/number.ts'
import { unitAt } from '../values/quantity.ts'
import { cover, type FigureFinder, type Piece } from './cover.ts'

/** An amount that may be a price. */
interface Amount {
  readonly minor: bigint
  /** A sign or a word says that it is money. */
  readonly marked: boolean
  /** "each", or "per kg". */
  readonly isEach: boolean
  readonly hasDecimals: boolean
  readonly unit: string | null
}

type PricePiece = Piece<
  | 'fetched'
  | 'noun'
  | 'change'
  | 'sells'
  | 'is'
  | 'must'
  | 'to'
  | 'now'
  | 'already'
  | 'from'
  | 'ours'
  | 'both'
  | 'gap'
  | 'void',
  Amount
>
type Name = Extract<PricePiece, { kind: 'name' }>
type Figure = Extract<PricePiece, { kind: 'figure' }>

/**
 * "New price coke 22, sprite 22", "the scarf reduced to 25 euro from today": products with a figure each, and words that
 * say of both that a price is stated. A figure that may as well be a count is none.
 */
export function statedPrices(text: string, sight: Sight): LineReading | undefined {
  const pieces = cover(sight, PRICE_WORDS, amountFinder(sight))?.map(piece => sinceNow(sight, piece))
  const pairs = pieces === undefined ? undefined : pairsOf(withoutFormer(pieces))
  if (pieces === undefined || pairs === undefined) return undefined
  const former = formerIn(pieces)
  if (!isStated(sight, pieces) && former === undefined) return undefined
  const isMoney = meansMoney(pieces) || former !== undefined
  const prices: PriceOf[] = []
  for (const { name, figure } of pairs) {
    const product = readName(sight.line, name.from, name.end, sight.names)
    const { minor, unit, isEach, marked, hasDecimals } = figure.figure
    if (product.kind === 'unknown' || !(isMoney || marked || isEach || (hasDecimals && hasChange(pieces))))
      return undefined
    prices.push({ product, money: minor, ...(unit === null ? {} : { unit }) })
  }
  const [only] = prices
  if (only === undefined) return undefined
  const was = former === undefined ? {} : { formerMoney: former }
  return { kind: 'phrase', text, command: 'set-price', slots: prices.length === 1 ? { ...only, ...was } : { prices } }
}

function amountFinder({ line, habits }: Sight): FigureFinder<Amount> {
  return at => {
    const money = moneyAt(line, at, habits)
    if (money === undefined || money.minor === null || isNegative(line, at)) return undefined
    const each = endOfPlain(line, money.end, 'each')
    const per = each > 0 ? 0 : endOfPlain(line, money.end, 'per')
    const unit = per > 0 ? unitAt(line, per) : undefined
    if (!money.marked && unitAt(line, money.end) !== undefined) return undefined
    const hasDecimals = /[.,]\d\d$/.test(line.tokens[money.token]?.text ?? '')
    const figure = {
      minor: money.minor,
      marked: money.marked,
      isEach: each > 0 || unit !== undefined,
      hasDecimals,
      unit: unit?.unit ?? null,
    }
    return { end: each || unit?.end || money.end, figure }
  }
}

/** "14 pesos na" says that it is so now, where the money is the peso; elsewhere "na" says other things. */
function sinceNow({ habits }: Sight, piece: PricePiece): PricePiece {
  if (piece.kind !== 'word' || piece.sense !== 'already') return piece
  return { ...piece, sense: habits.currency === 'PHP' ? 'now' : 'void' }
}

function has(pieces: readonly PricePiece[], ...senses: readonly string[]): boolean {
  return pieces.some(piece => piece.kind === 'word' && senses.includes(piece.sense))
}

function hasChange(pieces: readonly PricePiece[]): boolean {
  return has(pieces, 'change') && has(pieces, 'to', 'now')
}

/** Do the words say that every figure is a price? */
function meansMoney(pieces: readonly PricePiece[]): boolean {
  return has(pieces, 'noun', 'sells') || (has(pieces, 'change') && has(pieces, 'now') && has(pieces, 'to'))
}

/** Is it said to hold, and not asked, or told of one sale? */
function isStated({ line }: Sight, pieces: readonly PricePiece[]): boolean {
  const [first] = pieces
  if (first?.kind === 'word' && isAsking(line, first, has(pieces, 'now', 'noun'))) return false
  // "just now 3 twix went"
  if (has(pieces, 'fetched') || (isCounted(pieces) && !has(pieces, 'noun'))) return false
  const told = pieces.filter(piece => piece.kind === 'word' && piece.sense !== 'gap' && piece.sense !== 'void')
  const [only] = told
  if (only?.kind === 'word' && only.sense === 'change' && told.length === 1) return isMade(line, only, pieces)
  if (has(pieces, 'noun', 'is', 'now')) return true
  if (has(pieces, 'sells')) return has(pieces, 'ours', 'both') && line.tokens.length > 2 && !isCounted(pieces)
  return has(pieces, 'change', 'must') && has(pieces, 'to', 'both')
}

/** "make the padlock R95": what money goes with, beside nothing else. "make rice 60" may be as many. */
function isMade(line: Line, { from }: PricePiece, pieces: readonly PricePiece[]): boolean {
  const isOfMoney = pieces.every(piece => piece.kind !== 'figure' || piece.figure.marked || piece.figure.isEach)
  return isOfMoney && line.tokens[from]?.text === 'make'
}

/** "Is soap 20" asks, "it's 20 now for soap" tells. */
function isAsking(line: Line, { from, sense }: Extract<PricePiece, { kind: 'word' }>, isNew: boolean): boolean {
  return sense === 'must' || (sense === 'is' && !(isNew && line.tokens[from]?.text === 'its'))
}

/**
 * "Maggi from 8 to 9": the amount that one product went from, where nothing but that says that it is a price. It is one if
 * it is what the product costs.
 */
function formerIn(pieces: readonly PricePiece[]): bigint | undefined {
  if (has(pieces, 'noun', 'change', 'sells', 'must') || !has(pieces, 'to')) return undefined
  const names = pieces.filter(({ kind }) => kind === 'name')
  const former = pieces.filter((piece, at) => {
    const before = pieces[at - 1]
    return piece.kind === 'figure' && before?.kind === 'word' && before.sense === 'from'
  })
  const [only, ...more] = former
  return only?.kind === 'figure' && names.length === 1 && more.length === 0 ? only.figure.minor : undefined
}

/** "Let's sell 3 soap": a figure right in front of its product may be how many of it. */
function isCounted(pieces: readonly PricePiece[]): boolean {
  const at = pieces.findIndex(({ kind }) => kind !== 'word')
  const [first, next] = pieces.slice(at, at + 2)
  return first?.kind === 'figure' && next?.kind === 'name' && !first.figure.marked && !first.figure.isEach
}

/** Without the price that held before: "from 40 to 45", "was 40 now 45". */
function withoutFormer(pieces: readonly PricePiece[]): readonly PricePiece[] {
  return pieces.filter((piece, at) => {
    const before = pieces[at - 1]
    return piece.kind !== 'figure' || before?.kind !== 'word' || before.sense !== 'from'
  })
}

/** Which figure is the price of which product; undefined where that is not plain. */
function pairsOf(pieces: readonly PricePiece[]): readonly { name: Name; figure: Figure }[] | undefined {
  const told = pieces.filter(piece => piece.kind === 'name' || piece.kind === 'figure')
  const names = told.filter(piece => piece.kind === 'name')
  const figures = told.filter(piece => piece.kind === 'figure')
  const [figure] = figures
  if (names.length === 0 || figure === undefined) return undefined
  if (figures.length === 1) {
    const isApart = names.every((name, at) => at === 0 || (names[at - 1]?.end ?? 0) < name.from)
    return isApart && (names.length === 1 || told.at(-1) === figure) ? names.map(name => ({ name, figure })) : undefined
  }
  const pairs = names.map((name, at) => ({ name, figure: told[2 * at + 1] }))
  if (names.length !== figures.length || told.some((piece, at) => (piece.kind === 'name') !== (at % 2 === 0)))
    return undefined
  return pairs.flatMap(({ name, figure: other }) => (other?.kind === 'figure' ? [{ name, figure: other }] : []))
}

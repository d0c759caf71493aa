import type { Sight } from '../context.ts'
import { PRICE_WORDS } from '../lexicon/fact-words.ts'
import { readName } from '../names.ts'
import type { LineReading, PriceOf } from '../reading.ts'
import type { Line } from '../text/line.ts'
import { type Amount, amountFinder } from './amount.ts'
import { cover, type Piece } from './cover.ts'

type PricePiece = Piece<
  | 'fetched'
  | 'noun'
  | 'repriced'
  | 'mark'
  | 'change'
  | 'sells'
  | 'is'
  | 'must'
  | 'way'
  | 'to'
  | 'henceforth'
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
  const said = cover(sight, PRICE_WORDS, amountFinder(sight))
  const pieces = said?.map(piece => plainer(sight, piece))
  const pairs = pieces === undefined ? undefined : pairsOf(withoutFormer(pieces))
  if (said === undefined || pieces === undefined || pairs === undefined) return undefined
  const former = formerIn(pieces)
  if (!isStated(sight, pieces) && former === undefined && !isNewAmount(said)) return undefined
  const isMoney = meansMoney(pieces) || isOfPrices(said) || former !== undefined
  const prices: PriceOf[] = []
  for (const { name, figure } of pairs) {
    const product = readName(sight.line, name.from, name.end, sight.names)
    const { minor, unit, isEach, marked, hasDecimals } = figure.figure
    if (
      product.kind === 'unknown' ||
      !(isMoney || marked || isEach || (hasDecimals && (hasChange(pieces) || has(said, 'henceforth'))))
    )
      return undefined
    prices.push({ product, money: minor, ...(unit === null ? {} : { unit }) })
  }
  const [only] = prices
  if (only === undefined || (prices.length > 1 && isQuoted(sight, said))) return undefined
  const was = former === undefined ? {} : { formerMoney: former }
  return { kind: 'phrase', text, command: 'set-price', slots: prices.length === 1 ? { ...only, ...was } : { prices } }
}

/** A stray quotation mark between several prices: what is quoted is no list of them. */
function isQuoted({ line: { tokens } }: Sight, pieces: readonly PricePiece[]): boolean {
  return tokens.some(({ text }, at) => `'"`.includes(text) && !pieces.some(({ from, end }) => at >= from && at < end))
}

/** Where "na" is "is". */
const PIDGIN_MONEY: ReadonlySet<string> = new Set(['NGN', 'GHS'])
/** What some words say beside that they are of prices. */
const PLAINER = { mark: 'change', way: 'to', henceforth: 'now' } as const

/** "14 pesos na" says that it is so now, where the money is the peso; "bread na 1300" that it is so, in Pidgin. */
function plainer({ habits }: Sight, piece: PricePiece): PricePiece {
  if (piece.kind !== 'word') return piece
  const { sense } = piece
  if (sense === 'mark' || sense === 'way' || sense === 'henceforth') return { ...piece, sense: PLAINER[sense] }
  if (sense !== 'already') return piece
  if (PIDGIN_MONEY.has(habits.currency)) return { ...piece, sense: 'is' }
  return { ...piece, sense: habits.currency === 'PHP' ? 'now' : 'void' }
}

/** "Mars bars down to 80p": money that it goes to, and nothing else. */
function isNewAmount(said: readonly PricePiece[]): boolean {
  const [name, way, figure, ...more] = said.filter(piece => piece.kind !== 'word' || piece.sense !== 'void')
  const isWay = name?.kind === 'name' && way?.kind === 'word' && way.sense === 'way'
  return (
    isWay && figure?.kind === 'figure' && figure.figure.marked && more.every(piece => has([piece], 'now', 'henceforth'))
  )
}

/** "Mark the coat down to 129", "soap is 48 from here on", "sugar gone up to 48": stock is no such thing. */
function isOfPrices(said: readonly PricePiece[]): boolean {
  if (has(said, 'mark') && has(said, 'way')) return true
  if (has(said, 'henceforth') && has(said, 'is', 'already')) return true
  return has(said, 'repriced') && has(said, 'to', 'way', 'is', 'now', 'henceforth')
}

function has(pieces: readonly PricePiece[], ...senses: readonly string[]): boolean {
  return pieces.some(piece => piece.kind === 'word' && senses.includes(piece.sense))
}

function hasChange(pieces: readonly PricePiece[]): boolean {
  return has(pieces, 'change', 'repriced') && has(pieces, 'to', 'now')
}

/** Do the words say that every figure is a price? */
function meansMoney(pieces: readonly PricePiece[]): boolean {
  return has(pieces, 'noun', 'sells') || (has(pieces, 'change') && has(pieces, 'now') && has(pieces, 'to'))
}

/** Is it said to hold, and not asked, or told of one sale? */
function isStated({ line }: Sight, pieces: readonly PricePiece[]): boolean {
  const [first] = pieces
  if (isStray(line, pieces) || isCountFirst(pieces)) return false
  if (first?.kind === 'word' && isAsking(line, first, has(pieces, 'now', 'noun'))) return false
  // "just now 3 twix went"
  if (has(pieces, 'fetched') || (isCounted(pieces) && !has(pieces, 'noun'))) return false
  const told = pieces.filter(piece => piece.kind === 'word' && piece.sense !== 'gap' && piece.sense !== 'void')
  const [only] = told
  if (only?.kind === 'word' && only.sense === 'change' && told.length === 1) return isMade(line, only, pieces)
  if (has(pieces, 'noun', 'is', 'now')) return true
  if (has(pieces, 'sells')) return has(pieces, 'ours', 'both') && line.tokens.length > 2 && !isCounted(pieces)
  return has(pieces, 'change', 'repriced', 'must') && has(pieces, 'to', 'both')
}

/** "only 11 twix, update the price": so many are left, and which price it gets is not told. */
function isCountFirst(pieces: readonly PricePiece[]): boolean {
  if (!isCounted(pieces)) return false
  const name = pieces.findIndex(({ kind }) => kind === 'name')
  return has(pieces.slice(name), 'noun') && !has(pieces.slice(0, name), 'noun') && !has(pieces.slice(name), 'is')
}

const TAGS: ReadonlySet<string> = new Set(['right', 'eh', 'ha', 'haan', 'ah'])

/**
 * "Soap is 48 right" asks, "repriced soap on 16" tells a day, "we get soap at 5" what is paid for it, and "soap not 48"
 * denies.
 */
function isStray(line: Line, pieces: readonly PricePiece[]): boolean {
  if (TAGS.has(line.tokens.at(-1)?.text ?? '')) return true
  return pieces.some((piece, at) => {
    const [next, before] = [pieces[at + 1], pieces[at - 1]]
    const text = line.tokens[piece.from]?.text
    if (piece.kind !== 'word') return false
    if (piece.sense === 'from' && text === 'not') return next?.kind !== 'figure'
    if (text === 'on') return next?.kind === 'figure' && !next.figure.marked && !next.figure.isEach
    return (
      (text === 'get' || text === 'gets') && next?.kind === 'name' && before?.kind === 'word' && before.sense === 'ours'
    )
  })
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
  if (has(pieces, 'noun', 'change', 'repriced', 'sells', 'must') || !has(pieces, 'to')) return undefined
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
    // "price lux drop sugar 1": what stands between them changes one of them only.
    const [first, last] = [
      pieces.findIndex(({ kind }) => kind === 'name'),
      pieces.findLastIndex(({ kind }) => kind === 'name'),
    ]
    if (has(pieces.slice(first, last), 'change', 'repriced', 'mark', 'sells', 'must')) return undefined
    const isApart = names.every((name, at) => at === 0 || (names[at - 1]?.end ?? 0) < name.from)
    return isApart && (names.length === 1 || told.at(-1) === figure) ? names.map(name => ({ name, figure })) : undefined
  }
  const pairs = names.map((name, at) => ({ name, figure: told[2 * at + 1] }))
  if (names.length !== figures.length || told.some((piece, at) => (piece.kind === 'name') !== (at % 2 === 0)))
    return undefined
  return pairs.flatMap(({ name, figure: other }) => (other?.kind === 'figure' ? [{ name, figure: other }] : []))
}

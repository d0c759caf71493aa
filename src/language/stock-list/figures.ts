import { englishStockLists } from '../lexicon/en/stock-lists.ts'
import { wordsOf } from '../lexicon/words.ts'

/** One line of a list of goods. */
export interface ListedGoods {
  readonly name: string
  readonly quantity: string
  readonly unit: string | null
  readonly price: string | null
  /** Something says that the second figure is a price: "@", a currency. */
  readonly isMarked: boolean
  /** What was taken for its quantity may be a size, or its number a part of the name. */
  readonly isDoubtful: boolean
}

const FIGURE = /^\d[\d.,]*$/u
const GLUED = /^(\d[\d.,]*)(\p{L}+)\.?$/u
const SUM = /^(\p{L}{2,4}|@)\.?(\d[\d.,]*)$/u
const BULLET = /^\s*(?:[-*\u2022\u00b7\u2013\u2014+]\s*|\(?\d{1,3}[.)]\s+)/u
/** Marks between the parts of a line, where blanks or letters tell them from those of a number. */
const SEPARATORS = /\s*[;|\t:=]\s*|\s+[-\u2013\u2014]+\s+|,\s+|(?<=\p{L}\s?),|,(?=\s?\p{L})/gu
const SIGNS = /\p{Sc}|\/[-=](?!\S)/gu
const MOST_WORDS = 6
/** Figures of the longest quantity: more of them are a telephone number. */
const MOST_DIGITS = 6
/** "2 x flour". */
const TIMES = /^[x×*]$/iu
/** Sizes of what is in a packet are told in these. */
const SMALL = new Set(['mg', 'g', 'ml', 'cl', 'mm', 'cm', 'm'])
const PRICED = new Set(englishStockLists.priced.split('|'))

/** Reads a line of the shape NAME number [unit] [price], or number [unit] NAME [price]; undefined where it has another. */
export function readGoods(text: string): ListedGoods | undefined {
  const bare = text.replace(BULLET, '').trim()
  // "soap,30,40" as a spreadsheet writes it.
  const cells = /^\p{L}[^,;\t\d]*(?:,[^,\s][^,]*)+$/u.test(bare) ? bare.replaceAll(',', ' ') : bare
  const isSigned = cells.search(SIGNS) >= 0
  const words = cells.replace(SEPARATORS, ' ').replace(SIGNS, ' ').split(/\s+/u).filter(Boolean)
  const whole = words.flatMap(unglued)
  return nameFirst(whole, isSigned) ?? numberFirst(whole, isSigned)
}

/** "20kg" is a number and its unit, "Rs.45" a currency and its sum; "50w" and "B12" are neither. */
function unglued(word: string): readonly string[] {
  const [, figure, unit] = GLUED.exec(word) ?? []
  if (figure !== undefined && unit !== undefined && unitOf(unit) !== null) return [figure, unit]
  const [, currency, sum] = SUM.exec(word) ?? []
  return currency !== undefined && sum !== undefined && isPriceWord(currency) ? [currency, sum] : [word]
}

function nameFirst(words: readonly string[], isSigned: boolean): ListedGoods | undefined {
  const last = takeFigure(words)
  if (last === undefined) return endsInUnit(words)
  const before = takeUnit(last.rest)
  const first = takeFigure(before.rest)
  const isMarked = isSigned || last.isMarked
  if (first === undefined) {
    if (before.unit !== null || isMarked) return undefined
    return goods(last.rest, { quantity: last.figure, unit: null, price: null, isMarked, isDoubtful: false })
  }
  const isSize = before.unit !== null && SMALL.has(before.unit) && !isMarked
  if (!isSize)
    return goods(first.rest, {
      quantity: first.figure,
      unit: before.unit,
      price: last.figure,
      isMarked,
      isDoubtful: first.isMarked,
    })
  return goods(last.rest, { quantity: last.figure, unit: null, price: null, isMarked, isDoubtful: true })
}

function endsInUnit(words: readonly string[]): ListedGoods | undefined {
  const { unit, rest } = takeUnit(words)
  const figure = unit === null ? undefined : takeFigure(rest)
  if (unit === null || figure === undefined || figure.isMarked) return undefined
  const isDoubtful = SMALL.has(unit)
  return goods(figure.rest, { quantity: figure.figure, unit, price: null, isMarked: false, isDoubtful })
}

/** "20 kg rice 45" and "12 eggs": what stands in front may be a part of the name, so it is always asked about. */
function numberFirst([figure = '', ...words]: readonly string[], isSigned: boolean): ListedGoods | undefined {
  if (!FIGURE.test(figure)) return undefined
  const isTimes = TIMES.test(words[0] ?? '')
  const [unit = '', ...named] = isTimes ? words.slice(1) : words
  const own = named.length > 0 ? unitOf(unit) : null
  const rest = own === null ? [unit, ...named] : named
  const price = takeFigure(rest)
  // "7 Up 24": its number may be the name's.
  if (own === null && !isTimes && price !== undefined && !price.isMarked && !isSigned) return undefined
  return goods(price?.rest ?? rest, {
    quantity: figure,
    unit: own,
    price: price?.figure ?? null,
    isMarked: isSigned || price?.isMarked === true,
    isDoubtful: true,
  })
}

function goods(words: readonly string[], figures: Omit<ListedGoods, 'name'>): ListedGoods | undefined {
  if (words.length === 0 || words.length > MOST_WORDS) return undefined
  if ((figures.price ?? '').replace(/\D/gu, '').length > MOST_DIGITS) return undefined
  if (
    TIMES.test(words[0] ?? '') ||
    !/^\p{L}/u.test(words[0] ?? '') ||
    words.some(word => PRICED.has(word.toLowerCase()))
  )
    return undefined
  if (figures.quantity.replace(/\D/gu, '').length > MOST_DIGITS || saysMore(words)) return undefined
  const name = words.join(' ').replace(/(\d) (?=(?:[mcµk]?[glm])(?!\p{L}))/giu, '$1')
  return { name, ...figures }
}

/** A verb, a question or a word that goes on to something: "we sold 20" is no name with a number. */
function saysMore(words: readonly string[]): boolean {
  const { root } = wordsOf('en')
  const senses = words.map(word => root.next(word.toLowerCase())?.value)
  const isTold = (at: number): boolean => {
    const sense = senses.at(at)
    if (sense === undefined) return false
    return sense.verb !== undefined || sense.marker !== undefined || sense.plain.includes('link')
  }
  return isTold(0) || isTold(-1) || senses.some(sense => sense?.plain.includes('function') === true && words.length > 2)
}

/** The figure at the end, without the words that say that it is a price. */
function takeFigure(
  words: readonly string[],
): { readonly figure: string; readonly rest: readonly string[]; readonly isMarked: boolean } | undefined {
  let end = words.length
  while (end > 0 && isPriceWord(words[end - 1])) end -= 1
  const figure = words[end - 1] ?? ''
  if (!FIGURE.test(figure)) return undefined
  let from = end - 1
  while (from > 0 && isPriceWord(words[from - 1])) from -= 1
  return { figure, rest: words.slice(0, from), isMarked: end < words.length || from < end - 1 }
}

function isPriceWord(word = ''): boolean {
  const lower = word.toLowerCase().replace(/\.$/u, '')
  return PRICED.has(lower) || wordsOf('en').root.next(lower)?.value?.major !== undefined
}

function takeUnit(words: readonly string[]): { readonly unit: string | null; readonly rest: readonly string[] } {
  const unit = unitOf(words.at(-1) ?? '')
  return unit === null ? { unit, rest: words } : { unit, rest: words.slice(0, -1) }
}

/** The unit's own word: "kg" for "kilos". */
function unitOf(word: string): string | null {
  const said = word.toLowerCase().replace(/\.$/u, '')
  const senses = wordsOf('en').root.next(said)?.value
  return senses?.measure ?? senses?.pack ?? (said === 'dozen' ? said : null)
}

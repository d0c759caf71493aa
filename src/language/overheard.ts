import { englishOverheard } from './lexicon/en/overheard.ts'
import type { Clause, LineReading, NameReading } from './reading.ts'
import { holdsSaying, type Sayings, sayingsOf } from './text/sayings.ts'
import { type TokenLine, tokenise } from './text/tokens.ts'

const EVERYDAY = new Set(englishOverheard.everyday.split('|'))
const AMONG_OTHERS = sayingsOf(englishOverheard.amongOthers)
const OF_SOMEBODY = sayingsOf(englishOverheard.ofSomebody)
const ASKING = sayingsOf(englishOverheard.asking)
const EATEN = sayingsOf(englishOverheard.eaten)
const MEALS = sayingsOf(englishOverheard.meals)

/** What is done to goods in a trade; what is lost, used or eaten may be anything. */
const TRADED: ReadonlySet<string> = new Set([
  'sell',
  'receive',
  'customer-return',
  'supplier-return',
  'transfer',
  'count',
])

/** Commands of everyday words: "we're out of patience", "set the alarm at 6". */
const EVERYDAY_COMMANDS: ReadonlySet<string> = new Set(['none-left', 'change'])

/**
 * What a line that others were told says to the books: an entry of goods that are known, with its verb, or a question
 * about them. What only sounds like one is talk.
 */
export function asOverheard(reading: LineReading): LineReading {
  return isForBooks(reading) ? reading : { kind: 'nothing', text: reading.text, because: 'chatter' }
}

function isForBooks(reading: LineReading): boolean {
  switch (reading.kind) {
    case 'amend':
    case 'nothing':
      return true
    case 'clauses':
      return reading.clauses.every(isTraded) && !isMeal(reading) && !isOwn(reading)
    case 'unclear':
      return isTried(reading)
    case 'phrase':
      return isAsked(reading)
  }
}

function isTraded({ move, items }: Clause): boolean {
  return items.some(({ name, quantity }) => {
    if (name.kind === 'unknown' || isEveryday(name)) return TRADED.has(move) && quantity !== null
    return name.kind !== 'near' || quantity !== null
  })
}

/** "I had 2 eggs for breakfast" is told to friends. */
function isMeal({ text, clauses }: Extract<LineReading, { kind: 'clauses' }>): boolean {
  if (!clauses.every(({ move }) => move === 'use')) return false
  const line = tokenise(text)
  return holds(line, EATEN) && holds(line, MEALS)
}

/** "someone took my 2 pens": goods that the shop has not, of somebody, or told to somebody. */
function isOwn({ text, clauses }: Extract<LineReading, { kind: 'clauses' }>): boolean {
  if (!clauses.every(({ items }) => items.every(({ name }) => name.kind === 'unknown'))) return false
  const line = tokenise(text)
  return holds(line, OF_SOMEBODY) || holds(line, AMONG_OTHERS)
}

function isTried({ because, command, products, text, said, ways }: Extract<LineReading, { kind: 'unclear' }>): boolean {
  const isKnown = products.some(name => (name.kind === 'one' || name.kind === 'several') && !isEveryday(name))
  const isCounted = /\d/u.test(text) || because === 'no-quantity'
  // "got 3 bananas": goods that may be new.
  const isNew = products.some(name => name.kind === 'unknown' && !isEveryday(name)) && text.indexOf(said) > 0
  if (because === 'no-product') return isNew && command === 'receive' && text.trim().split(/\s+/u).length <= 3
  if (!isKnown) return false
  const isWhole = said.length === text.trim().length && (because === 'no-verb' || because === 'two-readings')
  if (isWhole) return isCounted && !holds(tokenise(text), AMONG_OTHERS)
  return isCounted && because !== 'no-verb' && (command !== null || ways !== undefined)
}

function isAsked({ command, slots, text }: Extract<LineReading, { kind: 'phrase' }>): boolean {
  const { product, products = product === undefined ? [] : [product] } = slots
  if (products.length === 0) return true
  if (products.every(isEveryday)) return false
  if (EVERYDAY_COMMANDS.has(command) && products.every(({ kind }) => kind === 'unknown')) return false
  const [first] = products
  const isAlone = products.length === 1 && first?.said.length === text.replace(/[\s?!.]+$/u, '').trim().length
  if (isAlone) return true
  const line = tokenise(text)
  if (holds(line, ASKING)) return true
  return command !== 'stock' && command !== 'price'
    ? !holds(line, AMONG_OTHERS)
    : /\?\W*$/u.test(text) && !holds(line, AMONG_OTHERS)
}

/** Is it called by everyday words alone, which people use of anything? */
function isEveryday({ said }: NameReading): boolean {
  return tokenise(said).tokens.every(({ kind, text }) => kind === 'mark' || EVERYDAY.has(text))
}

function holds(line: TokenLine, sayings: Sayings): boolean {
  return holdsSaying(line, 0, line.tokens.length, sayings)
}

import { englishStockLists } from '../lexicon/en/stock-lists.ts'
import type { ReadLine } from '../line.ts'
import type { LineReading } from '../reading.ts'

/** What the lines of a list of stock are read with, and those of a list of prices. */
const COUNTED = 'counted'
const PRICE = 'price'
const SETS_PRICE = 'set-price'
/** Characters of the longest heading. */
const LONGEST = 40
/** Goods that are new are no count of those that are known. */
const OF_NEW = /^(?:new|add)\b/u

const STATED = new Set(
  `${englishStockLists.stated}|${englishStockLists.opening}`.split('|').filter(words => !OF_NEW.test(words)),
)
const PRICES = new Set(englishStockLists.prices.split('|'))

type Read = (line: string) => ReadLine

/**
 * "my stock:", "stock on monday:" above goods and numbers, of which some are known: what the lines below are read with, so
 * that each is counted or asked about.
 */
export function statedBelow(line: string, below: readonly string[], read: Read): string | undefined {
  const said = headingWords(line)
  if (said === undefined || below.length === 0) return undefined
  const words = said.split(' ')
  for (let count = words.length; count > 0; count -= 1) {
    if (!STATED.has(words.slice(0, count).join(' '))) continue
    const day = words.slice(count).join(' ')
    const heading = day === '' ? COUNTED : `${COUNTED} ${day}`
    return below.some(other => isCountOfKnown(other, heading, day !== '', read)) ? heading : undefined
  }
  return undefined
}

/** "prices:" above goods and numbers, of which some are known: each is its price, or asked about. */
export function pricesBelow(
  line: string,
  below: readonly string[],
  read: Read,
): { readonly readings: readonly LineReading[]; readonly lines: number } | undefined {
  const said = headingWords(line)
  if (said === undefined || !PRICES.has(said)) return undefined
  const readings: LineReading[] = []
  let lines = 0
  let isKnown = false
  for (const other of below) {
    const reading = other === '' ? undefined : priceIn(other, read)
    if (other !== '' && reading === undefined) break
    lines += 1
    if (reading === undefined) continue
    readings.push(reading)
    isKnown ||= reading.slots.product?.kind === 'one' || reading.slots.product?.kind === 'several'
  }
  return isKnown ? { readings, lines } : undefined
}

/** The words of a short line without the marks at its ends; undefined where it is none, or holds a question. */
function headingWords(line: string): string | undefined {
  if (line.length > LONGEST || line.includes('?')) return undefined
  return line
    .toLowerCase()
    .replace(/^[\s*_-]+|[\s:*_.-]+$/gu, '')
    .replace(/\s+/gu, ' ')
}

function isCountOfKnown(line: string, heading: string, isDated: boolean, read: Read): boolean {
  if (!/\d/u.test(line)) return false
  const alone = read(line)
  if (alone.reading.kind === 'clauses' || alone.path.some(({ kind }) => kind === 'verb')) return false
  const { reading } = read(`${heading} ${line}`)
  if (reading.kind !== 'clauses') return false
  const [clause, ...more] = reading.clauses
  if (clause === undefined || more.length > 0 || clause.move !== 'count') return false
  if (isDated !== (clause.day !== null) || clause.remark !== null) return false
  return clause.items.some(({ name, quantity }) => quantity !== null && name.kind !== 'unknown')
}

function priceIn(line: string, read: Read): Extract<LineReading, { kind: 'phrase' }> | undefined {
  const bare = line.replace(/^\s*(?:[-*\u2022\u00b7\u2013]\s*|\(?\d{1,3}[.)]\s+)/u, '')
  if (!/\d/u.test(bare) || read(bare).path.some(({ kind }) => kind === 'verb')) return undefined
  const { reading } = read(`${PRICE} ${bare}`)
  const isPrice = reading.kind === 'phrase' && reading.command === SETS_PRICE
  return isPrice && reading.slots.money !== undefined && reading.slots.product !== undefined ? reading : undefined
}

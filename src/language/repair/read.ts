import type { ReadingContext } from '../context.ts'
import type { Grammar } from '../grammar.ts'
import type { LineReading, NameReading } from '../reading.ts'
import { linesOf } from '../text/lines.ts'
import { repairedLine } from './repair.ts'

type ReadAll = (text: string) => readonly LineReading[]

/** What may be answered to a word that is only the beginning of a name: nothing is written by it. */
const QUESTIONS: ReadonlySet<string> = new Set([
  'best-sellers',
  'cost',
  'last-time',
  'low',
  'price',
  'product-card',
  'profit',
  'report',
  'stock',
  'stock-value',
  'who-sold',
])

/**
 * The readings of a message whose words were misspelt or clipped, once more with these written out; `first` are its
 * readings as it stands, and stay where they are certain, or where nothing certain comes of it.
 */
export function readRepaired(
  text: string,
  first: readonly LineReading[],
  readAll: ReadAll,
  grammar: Grammar,
  context: ReadingContext,
): readonly LineReading[] {
  if (first.every(isCertain)) return first
  const lines = linesOf(text)
  const repaired = lines.map(line => repairedLine(line, grammar, context))
  if (repaired.every(line => line === undefined)) return first
  const isGuessed = repaired.some(line => line?.isGuessed)
  const again = readAll(lines.map((line, at) => repaired[at]?.text ?? line).join('\n'))
  const isGood = (reading: LineReading): boolean =>
    isGuessed ? isPlain(reading, isKnown) && isQuestion(reading) : isPlain(reading, mayBeAsked)
  if (again.length !== first.length)
    return again.every(isGood) && !first.some(one => isCertain(one) || isIntended(one)) ? again : first
  return first.map((reading, at) => {
    const other = again[at]
    if (other === undefined || isCertain(reading) || !isGood(other)) return reading
    return isIntended(reading) && other.kind === 'clauses' ? reading : other
  })
}

/** What is only intended or denied is nothing that was done, however it is spelt. */
function isIntended(reading: LineReading): boolean {
  return reading.kind === 'nothing' && reading.because === 'intention'
}

/** Was it understood as it stands? */
function isCertain(reading: LineReading): boolean {
  return reading.kind === 'clauses'
    ? reading.clauses.every(({ items }) => items.every(({ name }) => isKnown(name)))
    : isPlain(reading, isKnown)
}

function isPlain(reading: LineReading, isGoodName: (name: NameReading) => boolean): boolean {
  switch (reading.kind) {
    case 'clauses': {
      const items = reading.clauses.flatMap(clause => clause.items)
      return items.every(({ name, quantity }) => isGoodName(name) && quantity !== null)
    }
    case 'phrase': {
      const { product, products = product === undefined ? [] : [product], text } = reading.slots
      return products.every(isGoodName) && (text === undefined || products.length > 0)
    }
    default:
      return reading.kind === 'amend'
  }
}

function isKnown({ kind }: NameReading): boolean {
  return kind === 'one' || kind === 'several'
}

/** What resembles a name is asked about before anything is written. */
function mayBeAsked({ kind }: NameReading): boolean {
  return kind !== 'unknown'
}

function isQuestion(reading: LineReading): boolean {
  return reading.kind === 'phrase' && QUESTIONS.has(reading.command)
}

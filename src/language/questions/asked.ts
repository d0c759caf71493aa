import { isSaleHeaded, isToldBySeller, isToldToHaveCome } from '../clauses/beside/sale-headed.ts'
import type { ReadingContext } from '../context.ts'
import type { Grammar } from '../grammar.ts'
import type { ReadLine } from '../line.ts'
import type { LineReading, Slots } from '../reading.ts'
import { doneAndAsked } from './behind.ts'
import { type CueSaid, cuesIn } from './cues.ts'
import { askedBehindReason } from './preface.ts'
import { readQuestion } from './read.ts'

/**
 * The readings of a line by itself. Where no phrase and no entry was found for certain, it is judged as a question; where
 * something was done, too, the question behind it is read apart.
 */
export function readAsked(
  alone: ReadLine,
  grammar: Grammar,
  context: ReadingContext,
  read: (text: string) => ReadLine,
): readonly LineReading[] {
  const { reading, sight } = alone
  const isEntry = isSaleHeaded(sight.line) || isToldBySeller(sight.line) || isToldToHaveCome(sight)
  if (isCertain(reading) || (reading.kind === 'clauses' && isEntry)) return [reading]
  const asked = (line: ReadLine, cues: readonly CueSaid[]): LineReading =>
    isCertain(line.reading) ? line.reading : (questionIn(line, cues, grammar, context) ?? line.reading)
  const cues = cuesIn(sight)
  const both = doneAndAsked(sight, cues, text => {
    const line = read(text)
    return asked(line, cuesIn(line.sight))
  })
  if (both !== undefined) return both
  const own = asked(alone, cues)
  if (own.kind !== 'nothing' || context.isOverheard) return [own]
  const behind = askedBehindReason(sight, cues, text => {
    const line = read(text)
    return asked(line, cuesIn(line.sight))
  })
  return [behind ?? own]
}

/** The question in a line that is not clear; what names a product that nobody knows is left to a phrase that fits. */
function questionIn(
  { reading, sight, path }: ReadLine,
  cues: readonly CueSaid[],
  { commands }: Grammar,
  context: ReadingContext,
) {
  const question = readQuestion(reading.text, sight, cues, path, context)
  if (question === undefined || !commands.has(question.command)) return undefined
  if (reading.kind !== 'phrase') return question
  // "what did we sell to kumar": to somebody, and not all that was sold.
  const isOfSomebody = reading.command === 'bought-by' && question.command === 'report'
  return isOfSomebody || namesStranger(question.slots) ? undefined : question
}

function isCertain(reading: LineReading): boolean {
  if (reading.kind === 'clauses') {
    return reading.clauses.some(({ items }) => items.some(({ quantity }) => quantity !== null))
  }
  return reading.kind === 'amend' || (reading.kind === 'phrase' && !isDoubtful(reading.slots))
}

/** Has it a name that nobody knows, or nothing but words that may be any? */
function isDoubtful(slots: Slots): boolean {
  return namesStranger(slots) || (slots.text !== undefined && Object.keys(slots).length === 1)
}

function namesStranger({ product, products = product === undefined ? [] : [product] }: Slots): boolean {
  return products.some(({ kind }) => kind === 'near' || kind === 'unknown')
}

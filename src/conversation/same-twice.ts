import type { Ask } from '../commands/command.ts'
import type { LineReading } from '../language/reading.ts'
import { LINE_ANSWER, type QuestionState } from './question.ts'

const SAME_TWICE = 'same-twice'
/** A figure at the end of a line, behind no word that makes it anything else than a price. */
const LAST_FIGURE = /^(.*[\p{L}\d])(?<!\b(?:of|plus|and|from|no|for|at))\s+(\d+(?:[.,]\d+)?)$/iu
const PRICED = /(?:\b(?:for|at)\s*|@\s*)\D?\d/iu

/**
 * "milk" to what "60" is in "sold 3 milk last night 60": whether it is so many besides, or the price, is asked before
 * the same product is written twice. Undefined where no product is.
 */
export function askWhetherTwice(state: QuestionState, value: string, reading: LineReading): Ask | undefined {
  const { line, key, completes, question, options } = state
  if (question !== 'which-product' || options.length > 0 || value.startsWith(LINE_ANSWER)) return undefined
  const said = twiceIn(reading)
  if (said === undefined) return undefined
  const [, front, figure] = PRICED.test(line) ? [] : (LAST_FIGURE.exec(line) ?? [])
  const prices = front === undefined ? [] : [`${front} for ${figure}`, `${front} at ${figure} each`]
  return {
    kind: 'ask',
    question: SAME_TWICE,
    key,
    text: `Is that ${said.join(' and ')} in "${line}"?`,
    options: [{ label: 'Yes, both', value }, ...prices.map(way => ({ label: way, value: `${LINE_ANSWER}${way}` }))],
    ...(completes === undefined ? {} : { completes }),
  }
}

/** What was read of the same product more than once, moved the same way. */
function twiceIn(reading: LineReading): readonly string[] | undefined {
  if (reading.kind !== 'clauses') return undefined
  const told = new Map<string, string[]>()
  const names = new Map<string, string>()
  for (const { move, items } of reading.clauses)
    for (const { name, quantity } of items) {
      if (name.kind !== 'one') continue
      const key = `${move}:${name.product}`
      const called = names.get(key) ?? name.said
      names.set(key, called)
      told.set(key, [...(told.get(key) ?? []), quantity === null ? called : `${quantity.said} ${called}`])
    }
  return [...told.values()].find(said => said.length > 1)
}

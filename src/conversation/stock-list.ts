import type { Ask, Command } from '../commands/command.ts'
import type { LineReading, NameReading } from '../language/reading.ts'
import { isCertain, meaningsOf, readStockList, shownOf } from '../language/stock-list/list.ts'
import { type Role, reaches } from '../people/member.ts'

/** What takes in a list of goods. */
const TAKEN_IN_BY = 'import'

interface Hearer {
  readonly role: Role
  readonly spokenTo: boolean
  readonly tools: { readonly commands: ReadonlyMap<string, Command> }
}

/**
 * A message that is a list of goods which nobody knows, and nothing else: taken in at once where its heading says so, else
 * to be asked about. Undefined where it is understood already, or no list.
 */
export function stockListIn(
  text: string,
  readings: readonly LineReading[],
  { role, spokenTo, tools }: Hearer,
): readonly LineReading[] | undefined {
  if (readings.every(({ kind }) => kind === 'clauses' || kind === 'amend')) return undefined
  const list = spokenTo ? readStockList(text) : undefined
  if (list === undefined || readings.some(reading => namesOf(reading).some(isKnown))) return undefined
  if (list.heading === null && readings.some(({ kind }) => kind !== 'nothing' && kind !== 'unclear')) return undefined
  const [meaning] = meaningsOf(list)
  const resembles = readings.some(reading => namesOf(reading).some(({ kind }) => kind === 'near'))
  const command = tools.commands.get(TAKEN_IN_BY)
  const may = command !== undefined && reaches(role, command.role)
  // Who may not is told so at once.
  if (meaning !== undefined && (!may || (isCertain(list) && !resembles)))
    return [{ kind: 'phrase', text: meaning.line, command: TAKEN_IN_BY, slots: {} }]
  return [{ kind: 'unclear', text, command: TAKEN_IN_BY, because: 'stock-list', said: text, products: [] }]
}

function isKnown({ kind }: NameReading): boolean {
  return kind === 'one' || kind === 'several'
}

function namesOf(reading: LineReading): readonly NameReading[] {
  switch (reading.kind) {
    case 'clauses':
      return reading.clauses.flatMap(({ items }) => items.map(({ name }) => name))
    case 'unclear':
      return reading.products
    case 'phrase': {
      const { product, products = product === undefined ? [] : [product] } = reading.slots
      return products
    }
    default:
      return []
  }
}

/** Asks once for a whole list, with a button for each way to understand its figures. */
export function askForStockList(text: string): Ask {
  const list = readStockList(text)
  if (list === undefined) throw new Error('a list of goods is none any more')
  const meanings = meaningsOf(list)
  const goods = list.goods.length === 1 ? 'this product' : `these ${list.goods.length} products`
  const question = meanings.length === 1 ? '' : ' What are the numbers?'
  return {
    kind: 'ask',
    question: 'stock-list',
    key: 'line',
    text: `Shall I make ${goods}?${question}\n${shownOf(list)}`,
    options: meanings.map(({ label, line }) => ({ label, value: line })),
    rewrites: true,
  }
}

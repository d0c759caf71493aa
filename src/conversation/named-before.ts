import { productKey } from '../commands/which-product.ts'
import type { LineReading, NameReading } from '../language/reading.ts'
import type { Entry } from '../ledger/entry.ts'

/**
 * What the names in a corrected line mean that were asked about when its entry was written: the product that the entry
 * moved. By the key of the answer; a name that was not said then, or that fits two that were moved, is left open.
 */
export function namedBefore(readings: readonly LineReading[], entry: Entry): ReadonlyMap<string, string> {
  const moved = [...new Set(entry.movements.map(({ product }) => product))]
  const answers = new Map<string, string>()
  for (const name of readings.flatMap(namesIn)) {
    if (name.kind === 'one' || !saysName(entry.text, name)) continue
    const meant = name.kind === 'unknown' ? moved : moved.filter(product => name.products.includes(product))
    const [product, ...more] = meant
    if (product !== undefined && more.length === 0) answers.set(productKey(name.said), String(product))
  }
  return answers
}

function namesIn(reading: LineReading): readonly NameReading[] {
  return reading.kind === 'clauses' ? reading.clauses.flatMap(({ items }) => items.map(({ name }) => name)) : []
}

function saysName(text: string, { said }: NameReading): boolean {
  return ` ${text.toLowerCase()} `.includes(` ${said.toLowerCase()} `)
}

import type { Clause, LineReading } from './reading.ts'

/** What clauses were read from, as it is to be asked about: which of these plain lines is meant, if there are any. */
export function askedReading(
  text: string,
  clauses: readonly Clause[],
  ways: readonly string[] = [],
): Extract<LineReading, { kind: 'unclear' }> {
  const products = clauses.flatMap(({ items }) => items.map(({ name }) => name))
  const command = clauses[0]?.move ?? null
  return { kind: 'unclear', text, command, because: 'two-readings', said: text, products, ways }
}

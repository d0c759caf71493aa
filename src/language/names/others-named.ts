import type { Item, LineReading } from '../reading.ts'

/**
 * "Panadol 112, panadol extra 78": where the words of a name fit several products, and all but one of them are named in
 * full beside it, the one that is left is meant.
 */
export function withOthersNamed(readings: readonly LineReading[]): readonly LineReading[] {
  const items: Item[] = []
  for (const reading of readings) {
    if (reading.kind === 'clauses') for (const clause of reading.clauses) items.push(...clause.items)
  }
  const open = items.filter(({ name }) => name.kind === 'several')
  if (open.length === 0 || items.length === open.length) return readings
  const settled = new Map(open.flatMap(item => settle(item, items)))
  if (settled.size === 0) return readings
  return readings.map(reading =>
    reading.kind === 'clauses'
      ? {
          ...reading,
          clauses: reading.clauses.map(clause => ({
            ...clause,
            items: clause.items.map(item => settled.get(item) ?? item),
          })),
        }
      : reading,
  )
}

function settle(item: Item, items: readonly Item[]): readonly (readonly [Item, Item])[] {
  const { name } = item
  if (name.kind !== 'several') return []
  const said = `${name.said.toLowerCase()} `
  const others = new Set<number>()
  for (const { name: other } of items)
    if (other.kind === 'one' && other.said.toLowerCase().startsWith(said)) others.add(other.product)
  const left = name.products.filter(product => !others.has(product))
  const isTwice = items.some(other => other !== item && other.name.kind === 'several' && other.name.said === name.said)
  const [product] = left
  if (product === undefined || left.length > 1 || isTwice) return []
  return [[item, { ...item, name: { kind: 'one', product, said: name.said } }]]
}

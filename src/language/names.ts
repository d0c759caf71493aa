import type { NameReading } from './reading.ts'
import type { Names } from './vocabulary.ts'

/** The shop's names, prepared for finding them in what people write; made once per version of the catalogue. */
export interface NameIndex {
  readonly names: Names
  readonly exact: ReadonlyMap<string, number>
}

const folded = (words: string): string => words.trim().toLowerCase().replace(/\s+/g, ' ')

/** Prepares the shop's names for reading. */
export function indexNames(names: Names): NameIndex {
  const exact = new Map<string, number>()
  for (const product of names.products) {
    for (const said of [...product.barcodes, ...product.aliases, product.name]) exact.set(folded(said), product.id)
  }
  return { names, exact }
}

/** Which product `words` mean; `resolved` are answers that the person gave already. */
export function matchName(words: string, index: NameIndex, resolved: ReadonlyMap<string, number>): NameReading {
  const said = words.trim()
  const product =
    resolved.get(folded(said)) ?? index.exact.get(folded(said)) ?? index.exact.get(folded(said).replace(/s$/, ''))
  return product === undefined ? { kind: 'unknown', said } : { kind: 'one', product, said }
}

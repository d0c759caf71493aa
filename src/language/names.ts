import { wordsOf } from './lexicon/words.ts'
import { buildIndex, type NameIndex } from './names/build.ts'
import { findNames, type NameFinder } from './names/find.ts'
import { resembling } from './names/near.ts'
import type { NameReading } from './reading.ts'
import { type Line, lineOf } from './text/line.ts'
import { saidBetween } from './text/tokens.ts'
import type { Habits, Names } from './vocabulary.ts'
import { numberMarks } from './wording.ts'

export type { NameIndex } from './names/build.ts'

const ANY_STYLE = numberMarks('1,234.5')

/** Prepares the shop's names for reading; once per version of the catalogue. */
export function indexNames(names: Names, language: Habits['language'] = 'en'): NameIndex {
  return buildIndex(names, wordsOf(language))
}

/**
 * Which product `words`, taken whole, mean. `resolved` are answers that the person gave already: what was said (lower
 * case, single spaces) → the product.
 */
export function matchName(words: string, index: NameIndex, resolved: ReadonlyMap<string, number>): NameReading {
  const line = lineOf(words, index.words, ANY_STYLE)
  return readName(line, 0, line.tokens.length, findNames(line, index, resolved))
}

/** Which product the tokens from `from` up to, not including, `to` mean; what resembles them is not looked for. */
export function readKnownName(line: Line, from: number, to: number, names: NameFinder): NameReading {
  const said = saidBetween(line, from, to)
  let best: ReturnType<NameFinder['at']>[number] | undefined
  for (const span of names.at(from)) {
    if (span.end === to && (best === undefined || span.distance < best.distance)) best = span
  }
  const [product] = best?.products ?? []
  if (best?.kind === 'one' && product !== undefined) return { kind: 'one', product, said }
  if (best !== undefined && best.kind !== 'one') return { kind: best.kind, products: best.products, said }
  return { kind: 'unknown', said }
}

/** Which product the tokens mean; of names that nobody knows, those that resemble them. */
export function readName(line: Line, from: number, to: number, names: NameFinder): NameReading {
  const reading = readKnownName(line, from, to, names)
  if (reading.kind !== 'unknown') return reading
  const { said } = reading
  const words = line.tokens.slice(from, to).filter(token => token.kind === 'word')
  const products = resembling(
    words.map(word => word.text),
    names.index,
  )
  return products.length > 0 ? { kind: 'near', products, said } : { kind: 'unknown', said }
}

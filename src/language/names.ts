import { wordsOf } from './lexicon/words.ts'
import { buildIndex, type NameIndex } from './names/build.ts'
import { findNames, type NameFinder } from './names/find.ts'
import { resembling } from './names/near.ts'
import { soundingLike } from './names/sound-alike.ts'
import { DISTANCE } from './names/span.ts'
import type { NameReading } from './reading.ts'
import { foldSaying } from './text/clean.ts'
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
  if (best !== undefined && best.distance > DISTANCE.answered && isFormer(said, names.index))
    return { kind: 'near', products: best.products, said }
  if (best?.kind === 'one' && product !== undefined) return { kind: 'one', product, said }
  if (best !== undefined && best.kind !== 'one') return { kind: best.kind, products: best.products, said }
  return { kind: 'unknown', said }
}

/** "tea" where Tea is no longer in the lists: whatever else is called like it in part is only near. */
function isFormer(said: string, { former }: NameIndex): boolean {
  return former.size > 0 && former.has(foldSaying(said))
}

/** Which product the tokens mean; of names that nobody knows, those that resemble them. */
export function readName(line: Line, from: number, to: number, names: NameFinder): NameReading {
  const reading = readKnownName(line, from, to, names)
  if (reading.kind !== 'unknown') return reading
  const { said } = reading
  const words = line.tokens.slice(from, to).filter(token => token.kind === 'word')
  const spelled = words.map(word => word.text)
  const near = resembling(spelled, names.index)
  const alike = near.length > 0 ? near : soundingLike(spelled, names.index)
  const numbers = line.tokens.slice(from, to).flatMap(({ kind, text }) => (kind === 'number' ? [text] : []))
  const numbered = numbers.length === 0 ? [] : alike.filter(product => hasNumbers(product, numbers, names.index))
  const products = numbered.length > 0 ? numbered : alike
  return products.length > 0 ? { kind: 'near', products, said } : { kind: 'unknown', said }
}

/** Are all these numbers in the name of the product, as "250" is in "Amoxicillin 250mg"? */
function hasNumbers(product: number, numbers: readonly string[], { products }: NameIndex): boolean {
  const own: readonly string[] = products.get(product)?.name.match(/\d+/gu) ?? []
  return numbers.every(number => own.includes(number))
}

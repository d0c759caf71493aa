import type { Sight } from '../context.ts'
import { readKnownName, readName } from '../names.ts'
import type { NameReading } from '../reading.ts'
import { saidBetween } from '../text/tokens.ts'
import type { CueSaid } from './cues.ts'

/** A product that a question names. */
export interface GoodsSaid {
  readonly from: number
  readonly end: number
  readonly name: NameReading
}

/** A name of which only a part was said may be broken off a longer one. */
const WHOLE = 0

/** The products in a line. A word that nobody knows, directly beside a name, makes another product of it. */
export function goodsIn(sight: Sight, cues: readonly CueSaid[]): readonly GoodsSaid[] {
  const isCue = sight.line.tokens.map((_, at) => cues.some(({ from, end }) => from <= at && at < end))
  const goods: GoodsSaid[] = []
  for (let at = 0; at < sight.line.tokens.length; ) {
    const end = nameEnd(sight, at, isCue)
    if (end === 0) {
      at += 1
      continue
    }
    const said = withStrangers(sight, at, end, isCue)
    const last = goods.at(-1)
    if (last?.end === said.from) goods[goods.length - 1] = joined(sight, last, said)
    else goods.push(said)
    at = said.end
  }
  return goods
}

/** Where the longest name at a token ends; a part of a name that is a word of questions is none. */
function nameEnd({ names, line }: Sight, at: number, isCue: readonly boolean[]): number {
  let end = 0
  for (const span of names.at(at)) {
    if (span.kind === 'near' || span.end <= end) continue
    const tellsMore = span.distance === WHOLE || line.tokens.slice(at, span.end).some((_, to) => !isCue[at + to])
    if (tellsMore) end = span.end
  }
  return end
}

function withStrangers(sight: Sight, start: number, stop: number, isCue: readonly boolean[]): GoodsSaid {
  const name = readKnownName(sight.line, start, stop, sight.names)
  let [from, end] = [start, stop]
  while (from > 0 && isStrange(sight, from - 1, isCue)) from -= 1
  while (isStrange(sight, end, isCue)) end += 1
  if (from === start && end === stop) return { from, end, name }
  return { from, end, name: otherThan(name, saidBetween(sight.line, from, end)) }
}

/** "Red rice" where only rice is known: there is none of it, and rice is offered. */
function otherThan(name: NameReading, said: string): NameReading {
  const products = name.kind === 'one' ? [name.product] : name.kind === 'unknown' ? [] : name.products
  return { kind: 'near', products, said }
}

/** "Vanilla cake" where a Vanilla Slice and a Carrot Cake are known is neither. */
function joined(sight: Sight, one: GoodsSaid, other: GoodsSaid): GoodsSaid {
  return { from: one.from, end: other.end, name: readName(sight.line, one.from, other.end, sight.names) }
}

/** A word that neither the lexicon, the questions nor the catalogue know. */
function isStrange({ line, names }: Sight, at: number, isCue: readonly boolean[]): boolean {
  const token = line.tokens[at]
  return token?.kind === 'word' && line.sayings[at]?.length === 0 && !isCue[at] && names.at(at).length === 0
}

/** The first words behind `start` that nobody knows, as the name of a product: misspelt, or not there at all. */
export function unknownGoods(sight: Sight, cues: readonly CueSaid[], start: number): GoodsSaid | undefined {
  const isCue = sight.line.tokens.map((_, at) => cues.some(({ from, end }) => from <= at && at < end))
  const first = sight.line.tokens.findIndex((_, at) => at >= start && isStrange(sight, at, isCue))
  if (first < 0) return undefined
  let end = first + 1
  while (isStrange(sight, end, isCue)) end += 1
  return { from: first, end, name: readName(sight.line, first, end, sight.names) }
}

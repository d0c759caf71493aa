import type { Sight } from '../context.ts'
import { type TokenLine, tokenise } from '../text/tokens.ts'

/** Tokens from one up to, not including, another. */
export interface Tokens {
  readonly from: number
  readonly to: number
}

/** What a correction says is right: tokens of its own line. */
export interface Right extends Tokens {
  readonly sight: Sight
}

/** The line with `by` in the place of these tokens. */
export function replaced({ clean, tokens }: TokenLine, { from, to }: Tokens, by: string): string {
  const isPlace = from === to && from > 0
  const start = isPlace ? (tokens[from - 1]?.end ?? 0) : (tokens[from]?.start ?? 0)
  const end = isPlace ? start : (tokens[to - 1]?.end ?? start)
  const tail = clean.slice(end)
  const gap = /^[\s,.;:)]/.test(tail) || tail === '' ? '' : ' '
  return `${clean.slice(0, start).trimEnd()} ${by}${gap}${tail}`.trim()
}

/**
 * The line with `by` where `words` stand, if they stand there once. "4 lux not 3" says again what stands behind the 3:
 * that is not doubled.
 */
export function exchanged(line: TokenLine, words: readonly string[], by: string): string | undefined {
  const holds = (at: number, row: readonly string[]): boolean =>
    row.every((word, offset) => line.tokens[at + offset]?.text === word)
  const places = words.length === 0 ? [] : line.tokens.flatMap((_, at) => (holds(at, words) ? [at] : []))
  const [place] = places
  if (place === undefined || places.length > 1) return undefined
  const said = tokenise(by).tokens.map(token => token.text)
  let end = place + words.length
  for (let count = said.length - 1; count > 0 && end === place + words.length; count -= 1) {
    if (holds(end, said.slice(-count))) end += count
  }
  return replaced(line, { from: place, to: end }, by)
}

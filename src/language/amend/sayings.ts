import type { TokenLine } from '../text/tokens.ts'

/** Sayings of one list by their first word, the longest first. */
export type Sayings = ReadonlyMap<string, readonly (readonly string[])[]>

/** Prepares a list whose sayings are separated by `|`, their words by spaces. */
export function sayingsOf(list: string): Sayings {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const saying of list.split('|')) {
    const words = saying.split(' ')
    const [first = ''] = words
    byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  for (const all of byFirst.values()) all.sort((one, other) => other.length - one.length)
  return byFirst
}

/** Where the longest of the sayings that begins at a token ends, not beyond `to`; 0 if none does. */
export function endOfSaying({ tokens }: TokenLine, at: number, to: number, sayings: Sayings): number {
  for (const words of sayings.get(tokens[at]?.text ?? '') ?? []) {
    if (at + words.length <= to && words.every((word, offset) => tokens[at + offset]?.text === word))
      return at + words.length
  }
  return 0
}

/** Does one of the sayings stand anywhere between these tokens? */
export function holdsSaying(line: TokenLine, from: number, to: number, sayings: Sayings): boolean {
  for (let at = from; at < to; at += 1) if (endOfSaying(line, at, to, sayings) > 0) return true
  return false
}

import type { TokenLine } from './tokens.ts'
import { Trie } from './trie.ts'

/** The sayings of one list; they are prepared when they are first asked for, as many never are. */
export type Sayings = () => Trie<true>

/** Takes a list whose sayings are separated by `|`, their words by spaces. */
export function sayingsOf(list: string): Sayings {
  let root: Trie<true> | undefined
  return () => {
    root ??= prepared(list)
    return root
  }
}

function prepared(list: string): Trie<true> {
  const root = new Trie<true>()
  for (const saying of list.split('|')) root.grown(saying.split(' ')).value = true
  return root
}

/** Where the longest of the sayings that begins at a token ends, not beyond `to`; 0 if none does. */
export function endOfSaying({ tokens }: TokenLine, at: number, to: number, sayings: Sayings): number {
  let branch: Trie<true> | undefined = sayings()
  let found = 0
  for (let end = at; end < to; ) {
    branch = branch.next(tokens[end]?.text ?? '')
    if (branch === undefined) break
    end += 1
    if (branch.value) found = end
  }
  return found
}

/**
 * Where the longest run ends that begins at a token and has one saying of each list, one behind the other; 0 if none does.
 * A list with an empty saying may be left out. Written out as one list, the products of a few words are tens of thousands.
 */
export function endOfRow(line: TokenLine, at: number, to: number, [first, ...rest]: readonly Sayings[]): number {
  if (first === undefined) return at
  let longest = 0
  for (const end of endsOfSayings(line, at, to, first)) longest = Math.max(longest, endOfRow(line, end, to, rest))
  return longest
}

function endsOfSayings({ tokens }: TokenLine, at: number, to: number, sayings: Sayings): readonly number[] {
  let branch: Trie<true> | undefined = sayings()
  const ends: number[] = branch.next('') === undefined ? [] : [at]
  for (let end = at; end < to; ) {
    branch = branch.next(tokens[end]?.text ?? '')
    if (branch === undefined) break
    end += 1
    if (branch.value) ends.push(end)
  }
  return ends
}

/** Does one of the sayings stand anywhere between these tokens? */
export function holdsSaying(line: TokenLine, from: number, to: number, sayings: Sayings): boolean {
  for (let at = from; at < to; at += 1) if (endOfSaying(line, at, to, sayings) > 0) return true
  return false
}

import { cleanLine, foldWord } from './clean.ts'

/** What a token is: letters, digits with their marks, or one other character. */
export type TokenKind = 'word' | 'number' | 'mark'

/** The smallest piece of a line that has a meaning: "10pcs" is two, the second glued to the first. */
export interface Token {
  readonly kind: TokenKind
  /** Lower case, without accents and apostrophes. */
  readonly text: string
  /** Where it stands in the clean line. */
  readonly start: number
  readonly end: number
  /** Nothing stands between it and the token before. */
  readonly glued: boolean
}

/** A line in plain characters with its tokens. */
export interface TokenLine {
  readonly clean: string
  readonly tokens: readonly Token[]
}

const PLAIN = /^[\x20-\x7e]*$/
const PLAIN_TOKEN = /([A-Za-z]+(?:'[A-Za-z]+)*)|(\d+(?:[.,']\d+)*)|[^\s]/g
const TOKEN = /([\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*)|(\d+(?:[.,']\d+)*)|[^\s]/gu

/** ".5" is a half, never five. */
const LEADING_POINT = /(^|[\s(=@:/\p{Sc}])\.(?=\d)/gu

/** Splits a line into tokens. */
export function tokenise(line: string): TokenLine {
  const cleaned = cleanLine(line)
  const clean = cleaned.includes('.') ? cleaned.replace(LEADING_POINT, '$10.') : cleaned
  const tokens: Token[] = []
  let last = -1
  for (const match of clean.matchAll(PLAIN.test(clean) ? PLAIN_TOKEN : TOKEN)) {
    const [said, word, number] = match
    const start = match.index
    const end = start + said.length
    const kind: TokenKind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark'
    const text = kind === 'word' ? foldWord(said) : said === '|' ? ',' : said
    tokens.push({ kind, text, start, end, glued: start === last })
    last = end
  }
  return { clean, tokens }
}

/** The person's own words from token `from` up to, not including, token `to`. */
export function saidBetween(line: TokenLine, from: number, to: number): string {
  const first = line.tokens[from]
  const last = line.tokens[to - 1]
  return first === undefined || last === undefined || to <= from ? '' : line.clean.slice(first.start, last.end)
}

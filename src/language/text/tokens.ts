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
const TOKEN = /([\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*)|(\d+(?:[.,']\d+)*)|[^\s]/gu

/** ".5" is a half, never five. */
const LEADING_POINT = /(^|[\s(=@:/\p{Sc}])\.(?=\d)/gu

/** Splits a line into tokens. */
export function tokenise(line: string): TokenLine {
  const cleaned = cleanLine(line)
  const clean = cleaned.includes('.') ? cleaned.replace(LEADING_POINT, '$10.') : cleaned
  return { clean, tokens: PLAIN.test(clean) ? plainTokens(clean) : anyTokens(clean) }
}

function anyTokens(clean: string): Token[] {
  const tokens: Token[] = []
  for (const match of clean.matchAll(TOKEN)) {
    const [said, word, number] = match
    const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark'
    tokens.push(tokenOf(clean, kind, match.index, match.index + said.length, tokens))
  }
  return tokens
}

/** The same for a line of plain letters, which nearly all are, in a fraction of the time. */
function plainTokens(clean: string): Token[] {
  const tokens: Token[] = []
  for (let start = 0; start < clean.length; ) {
    const code = clean.charCodeAt(start)
    const kind = isLetter(code) ? 'word' : isDigit(code) ? 'number' : 'mark'
    const isOne = kind === 'mark'
    const end = isOne
      ? start + 1
      : kind === 'word'
        ? endOfRun(clean, start, isLetter, "'")
        : endOfRun(clean, start, isDigit, ".,'")
    if (code !== SPACE) tokens.push(tokenOf(clean, kind, start, end, tokens))
    start = end
  }
  return tokens
}

/** Where a run of such characters ends; one of the joints stands within it, between two of them. */
function endOfRun(clean: string, start: number, belongs: (code: number) => boolean, joints: string): number {
  for (let end = start + 1; ; ) {
    if (belongs(clean.charCodeAt(end))) end += 1
    else if (joints.includes(clean[end] ?? ' ') && belongs(clean.charCodeAt(end + 1))) end += 2
    else return end
  }
}

function tokenOf(clean: string, kind: TokenKind, start: number, end: number, before: readonly Token[]): Token {
  const said = clean.slice(start, end)
  const text = kind === 'word' ? foldWord(said) : said === '|' ? ',' : said
  return { kind, text, start, end, glued: before.at(-1)?.end === start }
}

const SPACE = 32

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** The person's own words from token `from` up to, not including, token `to`. */
export function saidBetween(line: TokenLine, from: number, to: number): string {
  const first = line.tokens[from]
  const last = line.tokens[to - 1]
  return first === undefined || last === undefined || to <= from ? '' : line.clean.slice(first.start, last.end)
}

import type { Sight } from '../context.ts'
import { endOfPlain } from '../text/line.ts'
import type { Trie } from '../text/trie.ts'

/** A part of a line in which a fact is stated; `word` is a saying of the fact's own lexicon. */
export type Piece<Kind extends string, Figure> =
  | { readonly kind: 'name'; readonly from: number; readonly end: number; readonly isKnown: boolean }
  | { readonly kind: 'figure'; readonly from: number; readonly end: number; readonly figure: Figure }
  | { readonly kind: 'word'; readonly from: number; readonly end: number; readonly sense: Kind }

/** Finds the figure that may begin at a token: an amount of money, a quantity. */
export type FigureFinder<Figure> = (at: number) => { readonly end: number; readonly figure: Figure } | undefined

const PASSED_MARKS = `,:;.!?"'()-=`
const LONGEST_LINE = 40
const LONGEST_UNKNOWN = 4

/**
 * Covers a whole line with names, figures and words of one kind of fact; undefined where a word is left over. Words that
 * nobody knows are taken for a name that may be misspelt, if no other name stands in the line; token `passed` is left out.
 */
export function cover<Kind extends string, Figure>(
  sight: Sight,
  words: Trie<Kind>,
  figureAt: FigureFinder<Figure>,
  passed?: number,
): readonly Piece<Kind, Figure>[] | undefined {
  const { tokens } = sight.line
  if (tokens.length > LONGEST_LINE) return undefined
  const pieces: Piece<Kind, Figure>[] = []
  for (let at = 0; at < tokens.length; ) {
    if (at === passed) {
      at += 1
      continue
    }
    const polite = pieces.length === 0 ? endOfGreeting(sight, words, at) : 0
    if (polite > 0) {
      at = polite
      continue
    }
    const piece = pieceAt(sight, words, figureAt, at)
    if (piece !== undefined) pieces.push(piece)
    else if (!PASSED_MARKS.includes(tokens[at]?.text ?? '')) {
      if (!addUnknown(sight, pieces, at)) return undefined
    }
    at = piece?.end ?? at + 1
  }
  const names = pieces.filter(piece => piece.kind === 'name')
  return names.length > 1 && names.some(name => !name.isKnown) ? undefined : pieces
}

/** "Good evening ma." in front, where no word of it begins a saying of the fact or a name. */
function endOfGreeting<Kind extends string>(sight: Sight, words: Trie<Kind>, at: number): number {
  const { line, names } = sight
  const isOwn = factAt(sight, words, at) !== undefined || names.at(at).some(({ kind }) => kind !== 'near')
  return isOwn ? 0 : endOfPlain(line, at, 'polite')
}

function pieceAt<Kind extends string, Figure>(
  sight: Sight,
  words: Trie<Kind>,
  figureAt: FigureFinder<Figure>,
  at: number,
): Piece<Kind, Figure> | undefined {
  const spans = sight.names.at(at).filter(span => span.kind !== 'near')
  const name = spans.reduce((longest, span) => (span.end > longest.end ? span : longest), { end: 0, distance: 0 })
  const saying = factAt(sight, words, at)
  if (
    name.end > 0 &&
    (saying === undefined || name.end > saying.end || (name.end === saying.end && name.distance === 0))
  )
    return { kind: 'name', from: at, end: name.end, isKnown: true }
  const figure = figureAt(at)
  if (figure !== undefined) return { kind: 'figure', from: at, ...figure }
  if (saying !== undefined) return { kind: 'word', from: at, end: saying.end, sense: saying.kind }
  return undefined
}

/** The longest saying of a kind of fact that begins at a token. */
export function factAt<Kind extends string>(
  { line: { tokens } }: Pick<Sight, 'line'>,
  words: Trie<Kind>,
  at: number,
): { readonly end: number; readonly kind: Kind } | undefined {
  let branch: Trie<Kind> | undefined = words
  let found: { end: number; kind: Kind } | undefined
  for (let end = at; end < tokens.length; ) {
    branch = branch.next(tokens[end]?.text ?? '')
    if (branch === undefined) break
    end += 1
    if (branch.value !== undefined) found = { end, kind: branch.value }
  }
  return found
}

/** A word that no lexicon knows goes on with the name before it, or begins one. */
function addUnknown<Kind extends string, Figure>(sight: Sight, pieces: Piece<Kind, Figure>[], at: number): boolean {
  const token = sight.line.tokens[at]
  if (token?.kind !== 'word' || endOfPlain(sight.line, at, 'function') > 0) return false
  if (sight.line.sayings[at]?.some(({ senses }) => senses.verb !== undefined || senses.marker !== undefined))
    return false
  const last = pieces.at(-1)
  if (last?.kind === 'name' && !last.isKnown && last.end === at && at - last.from < LONGEST_UNKNOWN) {
    pieces[pieces.length - 1] = { ...last, end: at + 1 }
    return true
  }
  pieces.push({ kind: 'name', from: at, end: at + 1, isKnown: false })
  return true
}

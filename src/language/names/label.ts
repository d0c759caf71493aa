import type { Words } from '../lexicon/words.ts'
import { foldSaying } from '../text/clean.ts'
import { tokenise } from '../text/tokens.ts'
import type { NamedProduct } from '../vocabulary.ts'

/** A piece of a written name, letters or digits: "20W Charger" has three. */
export interface Piece {
  readonly text: string
  /** Which written word it belongs to: "20" and "W" are of one. */
  readonly word: number
  /** Its written word is nothing but digits. */
  readonly bare: boolean
}

/** A name, alias or barcode of a product as it is written. */
export interface Spelling {
  readonly product: number
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** A name, alias or barcode of a product as a row of word classes, piece by piece. */
export interface Label {
  readonly product: number
  /** Spelled as it is, in lower case with single spaces. */
  readonly exact: string
  readonly classes: readonly number[]
  readonly wordOf: readonly number[]
  readonly bare: readonly boolean[]
  /** Has it a bare number, or a word of several pieces? */
  readonly isSized: boolean
}

/** All that a product is called by. */
export function spellingsOf(product: NamedProduct, words: Words): readonly Spelling[] {
  return [product.name, ...product.aliases, ...product.barcodes].map(text => ({
    product: product.id,
    text,
    pieces: piecesOf(text, words),
  }))
}

/** Letters and digits of a name; marks and "and" between its words may be said or left out. */
function piecesOf(text: string, { root }: Words): readonly Piece[] {
  const { tokens } = tokenise(text)
  let word = -1
  const placed = tokens.map((token, at) => {
    if (!token.glued || tokens[at - 1]?.kind === 'mark') word += 1
    return { token, word }
  })
  const lettered = new Set(placed.filter(({ token }) => token.kind === 'word').map(piece => piece.word))
  const pieces = placed.filter(({ token }) => token.kind !== 'mark')
  const isJoint = (said: string): boolean => root.next(said)?.value?.plain.includes('joint') ?? false
  return pieces
    .filter(({ token }, at) => at === 0 || at === pieces.length - 1 || !isJoint(token.text))
    .map(piece => ({ text: piece.token.text, word: piece.word, bare: !lettered.has(piece.word) }))
}

/** The label that a spelling makes; `classes` holds all of its pieces. */
export function labelOf({ product, text, pieces }: Spelling, classes: ReadonlyMap<string, number>): Label {
  return {
    product,
    exact: foldSaying(text),
    classes: pieces.map(piece => classes.get(piece.text) ?? -1),
    wordOf: pieces.map(piece => piece.word),
    bare: pieces.map(piece => piece.bare),
    isSized: pieces.some((piece, at) => piece.bare || piece.word === pieces[at - 1]?.word),
  }
}

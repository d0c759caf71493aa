import { quantitiesIn, type Sight } from '../context.ts'
import { readName } from '../names.ts'
import type { NameReading, QuantityReading } from '../reading.ts'
import { moneyAt } from '../values/money.ts'
import { isNegative } from '../values/number.ts'
import type { FigureFinder, Piece } from './cover.ts'

/** The one product and the one figure of a fact. */
export interface Stated<Figure> {
  readonly product: NameReading
  readonly name: Extract<Piece<string, Figure>, { kind: 'name' }>
  readonly figure: Extract<Piece<string, Figure>, { kind: 'figure' }>
}

/** Is a piece a saying of one of these senses? */
export function isWord(piece: Piece<string, unknown> | undefined, ...senses: readonly string[]): boolean {
  return piece?.kind === 'word' && senses.includes(piece.sense)
}

/**
 * The one product, known or resembling one that is, and the one figure of the pieces: what stood before ("from 8") is none.
 * Undefined where there is no or more than one of either.
 */
export function oneStated<Figure>(sight: Sight, pieces: readonly Piece<string, Figure>[]): Stated<Figure> | undefined {
  const [name, ...otherNames] = pieces.filter(piece => piece.kind === 'name')
  const [figure, ...otherFigures] = pieces.filter(
    (piece, at) => piece.kind === 'figure' && !isWord(pieces[at - 1], 'from'),
  )
  if (name === undefined || figure?.kind !== 'figure' || otherNames.length + otherFigures.length > 0) return undefined
  const product = readName(sight.line, name.from, name.end, sight.names)
  return product.kind === 'unknown' ? undefined : { product, name, figure }
}

/** Finds exact quantities, of which none is told to be money. */
export function quantityFinder(sight: Sight): FigureFinder<QuantityReading> {
  return at => {
    const said = quantitiesIn(sight, at).find(quantity => !quantity.article)
    if (said === undefined || said.reading.kind === 'vague' || isNegative(sight.line, at)) return undefined
    return moneyAt(sight.line, at, sight.habits)?.marked ? undefined : { end: said.end, figure: said.reading }
  }
}

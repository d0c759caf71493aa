import { canonicalUnit, isMeasure, isOnePiece } from '../../catalog/units.ts'
import type { Slots } from '../../language/reading.ts'
import type { Ask } from '../command.ts'

const FIGURE = /^\d+(?:\.\d+)?$/u
/** "Lux Soap 45": a number behind the name, of a name that has a word. */
const NAME_AND_FIGURE = /^(.*\p{L}.*?)\s+(\d+(?:\.\d+)?)$/u
const PIECES = 'pcs'

interface Row {
  readonly name: string
  readonly unit: string | undefined
  /** Figures that nothing tells anything of. */
  readonly figures: readonly string[]
}

/**
 * "new item Lux Soap, pcs, 45, 60": a row as it stands in a list, without a word for its figures. Asks with the lines that
 * it may be; undefined where it may be more than two.
 */
export function askFigures(described: string, { quantity, money, cost }: Slots): Ask | undefined {
  if (money !== undefined || cost !== undefined) return undefined
  const told = quantity?.kind === 'exact' ? quantity.said : undefined
  const row = rowOf(described, told)
  if (row === undefined) return undefined
  const { name, figures, unit = PIECES } = row
  const [one = '', other = ''] = figures
  const isTold = told !== undefined && !figures.includes(told)
  const pairs =
    figures.length === 2 ? [[one, other] as const, [other, one] as const] : isTold ? [[one, told] as const] : []
  if (pairs.length === 0) return undefined
  return {
    kind: 'ask',
    question: 'which-number',
    key: 'line',
    text: `${name}: which figure is the price, which is how many there are?`,
    options: pairs.map(([price, count]) => ({
      label: `Price ${price}, ${count} in stock`,
      value: `new item ${name}, price ${price}, stock ${FIGURE.test(count) ? `${count} ${unit}` : count}`,
    })),
    rewrites: true,
  }
}

/** The name in front of the first comma, with what stands between the others; undefined if that is anything but figures and a unit. */
function rowOf(described: string, told: string | undefined): Row | undefined {
  const [head = '', ...pieces] = described.split(',').map(piece => piece.trim())
  const [, named, behind] = NAME_AND_FIGURE.exec(head) ?? []
  const figures: string[] = named !== undefined && behind !== undefined && pieces.length === 1 ? [behind] : []
  let unit: string | undefined
  for (const piece of pieces) {
    if (FIGURE.test(piece)) figures.push(piece)
    else if (unit === undefined && isUnit(piece)) unit = canonicalUnit(piece)
    else if (told === undefined || !piece.startsWith(told)) return undefined
  }
  const name = figures[0] === behind && named !== undefined ? named : head
  return figures.length > 0 && figures.length <= 2 ? { name, unit, figures } : undefined
}

function isUnit(word: string): boolean {
  return isMeasure(word) || isOnePiece(word, PIECES)
}

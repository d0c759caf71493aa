import { quantitiesIn, type Sight } from '../../context.ts'
import { endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { QuantitySaid } from '../../values/quantity.ts'
import type { Retold } from '../done.ts'
import { namesAt } from '../words.ts'

/** "egg 1 tray and 6 loose sold", "sold egg 2 trays 5 pcs": packs of the goods in front, and pieces of them. */
export function packsAndLoose(sight: Sight): Retold | undefined {
  const { line } = sight
  for (let at = 0; at < line.tokens.length - 2; at += 1) {
    for (const name of namesAt(sight, at)) {
      const packs = packsAt(sight, name)
      const joint = packs === undefined ? 0 : endOfPlain(line, packs.end, 'gap') || packs.end
      const pieces = packs === undefined ? undefined : piecesAt(sight, joint)
      if (packs === undefined || pieces === undefined) continue
      const goods = saidBetween(line, at, name)
      const said = [
        saidBetween(line, 0, at),
        `${saidBetween(line, packs.from, packs.end)} ${goods} and ${pieces.said} ${goods}`,
        saidBetween(line, pieces.end, line.tokens.length),
      ]
      return { line: said.join(' ').trim(), moves: ['any'], remark: '' }
    }
  }
  return undefined
}

/** So many packs. */
function packsAt(sight: Sight, at: number): QuantitySaid | undefined {
  return quantitiesIn(sight, at).find(
    ({ article, reading }) => !article && reading.kind === 'exact' && reading.unit !== null && reading.unit !== 'pcs',
  )
}

/** "6 loose", "6 pcs", with no goods of their own behind. */
function piecesAt(sight: Sight, at: number): { readonly said: string; readonly end: number } | undefined {
  const { line } = sight
  for (const { end, article, reading } of quantitiesIn(sight, at)) {
    if (article || reading.kind !== 'exact') continue
    const loose = endOfPlain(line, end, 'loose')
    if (loose === 0 && reading.unit !== 'pcs') continue
    const next = loose || end
    const isOver = next >= line.tokens.length || isMark(line, next, ',') || sayingWith(line, next, 'verb') !== undefined
    if (isOver) return { said: saidBetween(line, at, end), end: next }
  }
  return undefined
}

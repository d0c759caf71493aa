import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { numberAt } from '../../values/number.ts'
import type { Retold } from '../done.ts'

/** "a whole tray of croissants", "2 full boxes of bolts": packs that are whole, as packs are. */
export function ofWholePacks(sight: Sight): Retold | undefined {
  const { line } = sight
  const at = line.tokens.findIndex((_, token) => isWhole(sight, token))
  if (at === -1) return undefined
  const before = at === 0 ? 'a' : saidBetween(line, 0, at)
  const said = `${before} ${saidBetween(line, at + 1, line.tokens.length)}`
  return { line: said, moves: ['any'], remark: '' }
}

function isWhole({ line, names }: Sight, at: number): boolean {
  if (endOfPlain(line, at, 'entire') === 0 || !isPack(line, at + 1)) return false
  const isCounted = at === 0 || endOfAside(line, at - 1, 'one-whole') > 0 || numberAt(line, at - 1) !== undefined
  // Nobody drops a word of a name.
  return isCounted && !names.at(at).some(({ kind, end }) => kind !== 'near' && end > at + 1)
}

function isPack(line: Line, at: number): boolean {
  return sayingWith(line, at, 'pack') !== undefined
}

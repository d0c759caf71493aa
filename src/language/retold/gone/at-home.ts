import { isBroken } from '../../clauses/segments/breaks.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted, isPaidFor } from '../words.ts'

/** "had 2 meat pies for lunch", "put 3 croissants in the bin": what became of goods is said behind them. */
export function goneAtHome(sight: Sight): Retold | undefined {
  const { line } = sight
  let at = 0
  while (at < line.tokens.length && !isHad(line, at) && endOfAside(line, at, 'mishap') === 0) {
    const end = endOfPlain(line, at, 'filler') || endOfPlain(line, at, 'polite')
    if (end === 0) return undefined
    at = end
  }
  const goods = isHad(line, at) ? at + 1 : endOfAside(line, at, 'mishap')
  if (goods === 0 || !isCounted(sight, goods)) return undefined
  const rest = saidBetween(line, goods, line.tokens.length)
  if (isHad(line, at)) {
    const isEaten = line.tokens.some((_, token) => token > at && isMeal(line, token))
    return isEaten && !isPaidFor(sight, at) ? { line: `used ${rest}`, moves: ['use'], remark: '' } : undefined
  }
  const isBinned = line.tokens.some(
    (_, token) => token > at && sayingWith(line, token, 'verb')?.sense.doing === 'waste',
  )
  return isBinned ? { line: rest, moves: ['waste'], remark: '' } : undefined
}

function isHad(line: Line, at: number): boolean {
  return line.tokens[at]?.text === 'had' || line.tokens[at]?.text === 'having'
}

function isMeal(line: Line, at: number): boolean {
  const end = endOfAside(line, at, 'meal')
  return end > 0 && isBroken(line, end)
}

import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isForeign, type Line, sayingWith } from '../../text/line.ts'
import { numberAt } from '../../values/number.ts'

/** Does a line that is read by a way of its own tell what is always so, or goods that are paid to somebody, or still to be? */
export function isOpenBeside({ line }: Pick<Sight, 'line'>): boolean {
  if (beginsWhether(line, 0)) return true
  return line.tokens.some(
    (_, at) =>
      (endOfAside(line, at, 'always-so') > 0 && !isAsAlways(line, at)) ||
      endOfAside(line, at, 'still-to-be-paid') > 0 ||
      isPaidToSomebody(line, at),
  )
}

/** "are 2 bread mouldy", "have the 2 bread been sold": asked, and told without its mark. */
export function beginsWhether(line: Line, at: number): boolean {
  const have = endOfAside(line, at, 'have-they')
  const end =
    have > 0 && line.tokens.some((_, been) => endOfAside(line, been, 'been') > 0) ? have : endOfAside(line, at, 'is-it')
  const all = endOfAside(line, end, 'determiner') || endOfAside(line, end, 'all-came') || end
  return end > 0 && numberAt(line, all) !== undefined
}

/** Where "always" ends that tells of many days; "as always" tells that it was so this time, too. */
export function endOfAlways(line: Line, at: number): number {
  return isAsAlways(line, at) ? 0 : endOfAside(line, at, 'always-so')
}

function isAsAlways(line: Line, at: number): boolean {
  return endOfAside(line, at - 1, 'as-ever') > at
}

/** "3 bread, 1 milk paid to kumar": they came from there. */
function isPaidToSomebody(line: Line, at: number): boolean {
  if (at === 0 || endOfAside(line, at, 'paid-alone') === 0) return false
  const to = endOfPlain(line, at + 1, 'toward')
  if (to === 0 || !isForeign(line, to)) return false
  return !line.tokens.some((_, verb) => verb !== at && sayingWith(line, verb, 'verb')?.sense.doing === 'sell')
}

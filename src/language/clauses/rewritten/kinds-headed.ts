import type { Sight } from '../../context.ts'
import { isMark } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { numberAt } from '../../values/number.ts'

/**
 * "counted the snake plants. 4in 24, 6in 10", "counted bolts - m8 40, m10 20": goods named for all that follows a stop or
 * a dash, which are of them. The line with a colon there; undefined where a number stands in front of them.
 */
export function withKindsHeaded({ line, names }: Sight): string | undefined {
  for (let from = 0; from < line.tokens.length; from += 1) {
    if (numberAt(line, from) !== undefined) return undefined
    const name = names.at(from).find(({ kind, end }) => kind === 'several' && isHeading(end))
    if (name === undefined) continue
    return `${saidBetween(line, 0, name.end)}: ${saidBetween(line, name.end + 1, line.tokens.length)}`
  }
  return undefined

  function isHeading(end: number): boolean {
    return (isMark(line, end, '.') || isMark(line, end, '-')) && names.knows(end + 1)
  }
}

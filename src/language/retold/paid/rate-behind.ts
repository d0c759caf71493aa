import type { Sight } from '../../context.ts'
import { endOfPlain, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { manyAt } from '../words.ts'

/** "sold 3 litre sunflower oil 135 rate": the price of one, in front of the word for it, behind all else. */
export function rateBehind(sight: Sight): Retold | undefined {
  const { line, names } = sight
  const last = line.tokens.length - 1
  const figure = last - 1
  if (line.tokens[last]?.text !== 'rate' || line.tokens[figure]?.kind !== 'number') return undefined
  const at = endOfPlain(line, figure - 1, 'at') === figure ? figure - 1 : figure
  const sign = sayingWith(line, at - 1, 'major') === undefined ? at : at - 1
  if (names.knows(figure) || names.knows(last)) return undefined
  // Another number tells how many: "sugar 3 rate" may be three.
  const isCounted = line.tokens.some((_, token) => {
    const many = token < sign ? manyAt(sight, token) : undefined
    return many !== undefined && many.end < sign && !names.knows(token)
  })
  if (!isCounted) return undefined
  const told = `${saidBetween(line, 0, sign)} at ${saidBetween(line, figure, last)} each`
  return { line: told, moves: ['any'], among: ['sell', 'receive'], remark: '' }
}

import type { Sight } from '../../context.ts'
import { endOfPlain } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { numberAt } from '../../values/number.ts'
import { unitAt } from '../../values/quantity.ts'
import type { Retold } from '../done.ts'

/** "oat milk delivery came, 12 of them": without "of them", where no other number is told of which they might be a part. */
export function withoutOfThem(sight: Sight): Retold | undefined {
  const { line } = sight
  const at = line.tokens.findIndex((_, token) => token > 0 && endOfPlain(line, token, 'of-them') > 0)
  if (at < 0) return undefined
  const counts = line.tokens.flatMap((_, token) => {
    const number = numberAt(line, token)
    return number === undefined || sight.names.knows(token) ? [] : [number.end]
  })
  const [end] = counts
  if (end === undefined || counts.length > 1 || (unitAt(line, end)?.end ?? end) !== at) return undefined
  const rest = saidBetween(line, endOfPlain(line, at, 'of-them'), line.tokens.length)
  return { line: `${saidBetween(line, 0, at)} ${rest}`.trim(), moves: ['any'], remark: '' }
}

import { quantitiesIn, type Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { numberAt } from '../../values/number.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

/** "another 2 trays of croissants out of the oven", "2 more trays just baked": made, as if they were the first. */
export function moreMade(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  if (!line.tokens.some((_, at) => at > 1 && endOfAside(line, at, 'from-oven') > 0)) return undefined
  const from = startOf(sight)
  const more = endOfAside(line, from, 'one-more-of')
  if (more > 0) {
    const rest = saidBetween(line, more, length)
    const isMany = isCounted(sight, more) && quantitiesIn(sight, more).some(({ article }) => !article)
    if (!isMany && endOfAside(line, from, 'just-one-more') === 0) return undefined
    return { line: isMany ? rest : `1 ${rest}`, moves: ['receive'], remark: '' }
  }
  const many = numberAt(line, from)?.end ?? 0
  const behind = many === 0 ? 0 : endOfAside(line, many, 'so-many-more')
  if (behind === 0) return undefined
  const said = `${saidBetween(line, from, many)} ${saidBetween(line, behind, length)}`
  return { line: said, moves: ['receive'], remark: '' }
}

/** Behind "ok", "just took", "pulled". */
function startOf({ line }: Sight): number {
  if (endOfAside(line, 0, 'one-more-of') > 0) return 0
  const now = endOfPlain(line, 0, 'filler') || endOfPlain(line, 0, 'polite')
  return endOfAside(line, now, 'takes-out') || endOfAside(line, 0, 'takes-out') || now
}

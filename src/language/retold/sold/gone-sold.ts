import { dayAt } from '../../clauses/segments/dates.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

/** "25 mars bars have gone out today, all sold", "5 kg went this afternoon sold to mrs patel": that they went is said first, and at the end that they were sold. */
export function goneAndSold(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const sold = line.tokens.findLastIndex((_, at) => sayingWith(line, at, 'verb')?.sense.doing === 'sell')
  const end = sold < 2 ? 0 : (sayingWith(line, sold, 'verb')?.end ?? 0)
  const isToSomebody = endOfPlain(line, end, 'toward') > 0 && end + 1 < length
  const isPaid = end === length || endOfPlain(line, end, 'payment') === length
  if (end === 0 || !(isPaid || isToSomebody) || !isCountedGoods(sight)) return undefined
  const went = line.tokens.findIndex((_, at) => at > 1 && endOfGone(line, at) > 0)
  if (went < 0 || went >= sold) return undefined
  let [day, at] = ['', endOfGone(line, went)]
  while (at < sold) {
    const said = day === '' ? dayAt(sight, at) : undefined
    const next =
      said?.end ?? (isMark(line, at, ',') || isMark(line, at, '-') ? at + 1 : endOfAside(line, at, 'all-of-it'))
    if (next === 0 || next > sold) return undefined
    if (said !== undefined) day = saidBetween(line, at, next)
    at = next
  }
  return {
    line: `sold ${saidBetween(line, 0, went)} ${day} ${saidBetween(line, end, length)}`.replace(/\s+/gu, ' ').trim(),
    moves: ['sell'],
    remark: '',
  }
}

function endOfGone(line: Line, at: number): number {
  return endOfAside(line, at, 'goes-out') || endOfAside(line, at, 'just-gone')
}

/** "5 kg of tomatoes", "tomatoes 5 kg". */
function isCountedGoods(sight: Sight): boolean {
  return isCounted(sight, 0) || sight.names.at(0).some(({ kind, end }) => kind !== 'near' && isCounted(sight, end))
}

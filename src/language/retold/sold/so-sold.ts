import { dayAt } from '../../clauses/segments/dates.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { numberAt } from '../../values/number.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

const LONGEST_STORY = 16

/** "he is painting the nursery so i sold him 3 paint": what was told of a buyer, in front of what they bought. */
export function soSold(sight: Sight): Retold | undefined {
  const { line } = sight
  const so = line.tokens.findIndex(({ text }, at) => at > 1 && text === 'so')
  if (so < 0 || so > LONGEST_STORY) return undefined
  const verb = line.tokens[so + 1]?.text === 'i' || line.tokens[so + 1]?.text === 'we' ? so + 2 : so + 1
  const sold = sayingWith(line, verb, 'verb')
  if (sold?.sense.doing !== 'sell') return undefined
  const goods = isCounted(sight, sold.end) ? sold.end : sold.end + 1
  const isToThem = goods === sold.end || ['him', 'her', 'them'].includes(line.tokens[sold.end]?.text ?? '')
  if (!isToThem || !isCounted(sight, goods)) return undefined
  for (let at = 0; at < so; at += 1) if (isOfEntry(sight, at)) return undefined
  return {
    line: `sold ${saidBetween(line, goods, line.tokens.length)}`,
    moves: ['sell'],
    remark: saidBetween(line, 0, so),
  }
}

/** A number, goods, another day, something done with goods, or what denies. */
function isOfEntry(sight: Sight, at: number): boolean {
  const { line, names } = sight
  if (line.tokens[at]?.kind === 'number' || numberAt(line, at) !== undefined) return true
  if (names.knows(at) && endOfPlain(line, at, 'function') === 0) return true
  return isDone(line, at) || dayAt(sight, at) !== undefined
}

function isDone(line: Line, at: number): boolean {
  if (sayingWith(line, at, 'verb') !== undefined || sayingWith(line, at, 'marker') !== undefined) return true
  const isSaid = ['said', 'says'].includes(line.tokens[at]?.text ?? '')
  return !isSaid && endOfAside(line, at, 'undoing') > 0
}

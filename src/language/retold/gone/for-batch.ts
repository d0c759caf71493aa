import { isPossessive } from '../../clauses/who/others.ts'
import { isWhoWord } from '../../clauses/who/who-word.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted, passMark } from '../words.ts'

/** Words of what is made, in front of "dough" or "batch". */
const LONGEST_KIND = 2

/** "this morning's dough: used 12.5kg flour", "tonight's croissant dough took 9 kg flour": what for stands in front. */
export function usedForBatch(sight: Sight): Retold | undefined {
  const { line } = sight
  const end = endOfBatch(sight, endOfAside(line, 0, 'of-this-day'))
  if (end === 0) return undefined
  const at = passMark(line, end)
  const took = at === end ? endOfAside(line, at, 'worked-up') : 0
  const verb = sayingWith(line, at, 'verb')
  if (at > end && isCounted(sight, at) && isUsedAtEnd(line))
    return { line: saidBetween(line, at, line.tokens.length), moves: ['use'], remark: saidBetween(line, 0, end) }
  const goods = took || (verb?.sense.doing === 'use' && verb.sense.weak !== true ? verb.end : 0)
  if (goods === 0 || !isCounted(sight, goods)) return undefined
  return {
    line: `used ${saidBetween(line, goods, line.tokens.length)}`,
    moves: ['use'],
    remark: saidBetween(line, 0, end),
  }
}

/** Where "custard batch" ends that begins at a token, which names nothing that is sold; 0 where none is told of. */
function endOfBatch({ line, names }: Sight, from: number): number {
  for (let at = from; at <= from + LONGEST_KIND; at += 1) {
    const end = endOfAside(line, at, 'made-here')
    if (end > 0) return names.knows(end - 1) ? 0 : end
    if (!isWhoWord(line, at) || isPossessive(line, at)) return 0
  }
  return 0
}

/** "chucked out yesterday's leftovers: 3 finger buns": old goods that were thrown away, which are told behind a mark. */
export function ofLeftovers(sight: Sight): Retold | undefined {
  const { line } = sight
  const verb = sayingWith(line, 0, 'verb')
  const end = verb?.sense.doing === 'waste' ? endOfAside(line, verb.end, 'old-goods') : 0
  if (verb === undefined || end === 0 || !isHeading(line, end) || !isCounted(sight, end + 1)) return undefined
  const goods = saidBetween(line, end + 1, line.tokens.length)
  return {
    line: `${saidBetween(line, 0, verb.end)} ${goods}`,
    moves: ['waste'],
    remark: saidBetween(line, verb.end, end),
  }
}

function isHeading(line: Line, at: number): boolean {
  return isMark(line, at, ':') || isMark(line, at, '-')
}

/** "30 eggs used" */
function isUsedAtEnd(line: Line): boolean {
  const verb = sayingWith(line, line.tokens.length - 1, 'verb')?.sense
  return verb?.doing === 'use' && verb.weak !== true
}

import type { Sight } from '../context.ts'
import { endOfPlain, isMark, sayingWith } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import type { Retold } from './done.ts'
import { isCounted, isWhoWord } from './words.ts'

/** "a clinic in kasarani took 1 box panadol, sold": what it was that they took it for is said at the end. */
export function takenSold(sight: Sight): Retold | undefined {
  const { line } = sight
  const sold = line.tokens.findLastIndex((_, at) => sayingWith(line, at, 'verb')?.sense.doing === 'sell')
  const end = sold < 0 ? 0 : (sayingWith(line, sold, 'verb')?.end ?? 0)
  const isLast = end === line.tokens.length || endOfPlain(line, end, 'payment') === line.tokens.length
  if (sold <= 0 || !isLast || !isMark(line, sold - 1, ',')) return undefined
  const taken = line.tokens.findIndex((_, at) => sayingWith(line, at, 'verb') !== undefined)
  const verb = sayingWith(line, taken, 'verb')
  if (verb?.sense.doing !== 'take' || verb.end >= sold || !isCounted(sight, verb.end)) return undefined
  for (let at = 0; at < taken; at += 1) if (!isWhoWord(line, at) || sight.names.knows(at)) return undefined
  const how = saidBetween(line, end, line.tokens.length)
  return {
    line: `sold ${saidBetween(line, verb.end, sold - 1)} ${how}`.trim(),
    moves: ['sell'],
    remark: saidBetween(line, 0, taken),
  }
}

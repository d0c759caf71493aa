import { isWhoWord } from '../../clauses/who/who-word.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

/** "a clinic in kasarani took 1 box panadol, sold", "take off 2 twix i just sold": what it was is said at the end. */
export function takenSold(sight: Sight): Retold | undefined {
  const { line } = sight
  const sold = line.tokens.findLastIndex((_, at) => sayingWith(line, at, 'verb')?.sense.doing === 'sell')
  const end = sold < 0 ? 0 : (sayingWith(line, sold, 'verb')?.end ?? 0)
  const isLast = end === line.tokens.length || endOfPlain(line, end, 'payment') === line.tokens.length
  let goods = sold
  while (goods > 0 && endOfAside(line, goods - 1, 'who-did') === goods) goods -= 1
  if (isMark(line, goods - 1, ',')) goods -= 1
  if (goods <= 0 || goods === sold || !isLast) return undefined
  const taken = line.tokens.findIndex((_, at) => sayingWith(line, at, 'verb') !== undefined)
  const verb = sayingWith(line, taken, 'verb')
  if (
    (verb?.sense.doing !== 'take' && verb?.sense.doing !== 'remove') ||
    verb.end >= goods ||
    !isCounted(sight, verb.end)
  )
    return undefined
  const start = endOfPlain(line, 0, 'request')
  for (let at = start; at < taken; at += 1)
    if (!isWhoWord(line, at) || sight.names.knows(at) || isOtherHouse(line, at)) return undefined
  const how = saidBetween(line, end, line.tokens.length)
  return {
    line: `sold ${saidBetween(line, verb.end, goods)} ${how}`.trim(),
    moves: ['sell'],
    remark: saidBetween(line, start, taken),
  }
}

/** "main store took 4, sold": it may be sold there. */
function isOtherHouse(line: Line, at: number): boolean {
  return endOfPlain(line, at, 'branch') > 0 || endOfAside(line, at, 'selling-house') > 0
}

import { endOfDenied } from '../../clauses/beside/late.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { passMark } from '../words.ts'

/** "forgot to put in 9 muffins we sold yesterday": that it comes late stands in front, and behind the goods who did it. */
export function lateFirst(sight: Sight): Retold | undefined {
  const { line } = sight
  let start = 0
  while (start < line.tokens.length && endOfDenied(line, start) === 0) {
    const end =
      endOfPlain(line, start, 'filler') || endOfPlain(line, start, 'polite') || endOfAside(line, start, 'late-before')
    if (end === 0) return undefined
    start = end
  }
  const denied = endOfDenied(line, start)
  if (denied === 0) return undefined
  let from = passMark(line, denied)
  for (let end = from; end > 0; end = endOfAside(line, from, 'late-what')) from = end
  from = endOfPlain(line, passMark(line, from), 'but') || from
  const verb = line.tokens.findIndex((_, at) => at >= from && sayingWith(line, at, 'verb') !== undefined)
  if (verb < 0 || line.tokens.some((_, at) => at > verb && endOfAside(line, at, 'entered-since') > 0)) return undefined
  let goods = verb
  while (goods > from && endOfAside(line, goods - 1, 'who-did') === goods) goods -= 1
  const said = `${saidBetween(line, from, goods)} ${saidBetween(line, verb, line.tokens.length)}`
  return { line: said.trim(), moves: ['any'], remark: saidBetween(line, start, denied) }
}

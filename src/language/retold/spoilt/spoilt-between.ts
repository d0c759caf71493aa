import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { isMark, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { passMark } from '../words.ts'

/** "2 cement, water went inside, thrown": what happened stands between the goods and what was done with them. */
export function spoiltBetween(sight: Sight): Retold | undefined {
  const { line } = sight
  for (let at = 2; at < line.tokens.length - 1; at += 1) {
    if (sayingWith(line, at - 1, 'verb') !== undefined) return undefined
    const end = endOfAside(line, at, 'weather')
    if (end === 0) continue
    const from = passMark(line, end)
    const verb = sayingWith(line, from, 'verb')
    if (from === end || verb?.sense.doing !== 'waste') return undefined
    const last = isMark(line, at - 1, ',') || isMark(line, at - 1, '-') ? at - 1 : at
    const said = `${saidBetween(line, 0, last)} ${saidBetween(line, from, line.tokens.length)}`
    return { line: said, moves: ['waste'], remark: saidBetween(line, at, end) }
  }
  return undefined
}

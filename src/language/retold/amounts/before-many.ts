import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { saidBetween } from '../../text/tokens.ts'
import { numberAt } from '../../values/number.ts'
import type { Retold } from '../done.ts'

/** "bought all the remaining 8 candles", "binned those 3 pies": without what says no more than the number. */
export function withoutBeforeMany({ line }: Sight): Retold | undefined {
  for (let at = 0; at < line.tokens.length - 1; at += 1) {
    const end = endOfAside(line, at, 'before-many')
    if (end === 0 || numberAt(line, end) === undefined) continue
    const told = `${saidBetween(line, 0, at)} ${saidBetween(line, end, line.tokens.length)}`.trim()
    return { line: told, moves: ['any'], among: ['sell', 'waste', 'use'], remark: '' }
  }
  return undefined
}

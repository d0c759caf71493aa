import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'

const HAS = /^(.*\p{L})'s$/u
const DONE = ['brings', 'buys', 'takes', 'has-got', 'gives-back', 'came-and'] as const
const LONGEST_WHO = 5

/** "milkman's left us 20", "young lad's had 3 coke": somebody has done it, and nothing is theirs. */
export function hasDone({ line }: Sight): Retold | undefined {
  if (!line.clean.includes("'s ")) return undefined
  for (let at = 0; at < LONGEST_WHO && at < line.tokens.length - 1; at += 1) {
    const who = HAS.exec(saidBetween(line, at, at + 1))?.[1]
    if (who === undefined || !DONE.some(kind => endOfAside(line, at + 1, kind) > 0)) continue
    const rest = saidBetween(line, at + 1, line.tokens.length)
    return { line: `${saidBetween(line, 0, at)} ${who} ${rest}`.trim(), moves: ['any'], remark: '' }
  }
  return undefined
}

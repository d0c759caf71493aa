import { isBroken } from '../../clauses/segments/breaks.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'

const LONGEST = 5

/** "sold 2 bread sorted", "3 milk came no bother": how people end what they say, where no product is called so. */
export function withoutCloser({ line, names }: Sight): Retold | undefined {
  const { length } = line.tokens
  for (let at = Math.max(2, length - LONGEST); at < length; at += 1) {
    const end = endOfAside(line, at, 'closer-alone')
    if (end === 0 || !isBroken(line, end) || end < length - 1) continue
    if (names.knows(at) || names.knows(end - 1)) return undefined
    return { line: saidBetween(line, 0, at), moves: ['any'], remark: saidBetween(line, at, end) }
  }
  return undefined
}

import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted, passMark } from '../words.ts'

const LONGEST_CARRIER = 6
const SHORT_HAS = /['’]?s$/u

/** "the bread man's been, he left 8 loaves": who brings goods was here, and what came is told behind it. */
export function carrierBeen(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  if (line.tokens[length - 1]?.text === '?') return undefined
  for (let at = 1; at <= LONGEST_CARRIER && at < length; at += 1) {
    const been = endOfAside(line, at, 'has-been')
    if (been === 0) continue
    const verb = verbBehind(sight, been)
    const goods = endOfAside(line, verb, 'delivers') || sayingWith(line, verb, 'verb')?.end || verb + 1
    if (!isCounted(sight, goods)) return undefined
    const who = saidBetween(line, 0, at)
    const isHas = endOfAside(line, at, 'has-been-whole') === been
    const carrier = isHas ? who : who.replace(SHORT_HAS, '')
    if (!isHas && carrier === who) return undefined
    return { line: `${carrier} ${saidBetween(line, verb, length)}`, moves: ['receive'], remark: '' }
  }
  return undefined
}

/** Where it is told what was done, behind what joins it to who was here. */
function verbBehind({ line }: Sight, from: number): number {
  const start = passMark(line, from)
  const joined = endOfPlain(line, start, 'gap') || start
  return endOfAside(line, joined, 'pronoun') || joined
}

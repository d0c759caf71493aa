import { isBroken } from '../../clauses/segments/breaks.ts'
import { isWhoWord } from '../../clauses/who/who-word.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

const LONGEST_NAME = 2

/** "the galway shop sent us over 5 tees", "cork branch sent 3 over": what another shop sent came in here. */
export function branchSent(sight: Sight): Retold | undefined {
  const { line } = sight
  const first = endOfPlain(line, 0, 'polite')
  const end = endOfBranch(sight, first)
  const sent = end === 0 ? 0 : endOfAside(line, end, 'sends-goods')
  if (sent === 0) return undefined
  const us = endOfAside(line, sent, 'sent-to-us')
  const goods = us || sent
  if (!isCounted(sight, goods)) return undefined
  let here = 0
  for (let at = goods + 1; at < line.tokens.length; at += 1) {
    if (sayingWith(line, at, 'verb') !== undefined || endOfAside(line, at, 'back-again') > 0) return undefined
    const over = us === 0 && here === 0 ? endOfAside(line, at, 'over-here') : 0
    if (over > 0) here = at
    if (endOfPlain(line, Math.max(at, over), 'toward') > 0 && over === 0) return undefined
  }
  if (us === 0 && here === 0) return undefined
  const behind = here === 0 ? line.tokens.length : endOfAside(line, here, 'over-here')
  if (endOfPlain(line, behind, 'toward') > 0) return undefined
  const said = saidBetween(line, goods, here || line.tokens.length)
  return {
    line: `received ${said} ${saidBetween(line, behind, line.tokens.length)}`.trim(),
    moves: ['receive'],
    remark: saidBetween(line, first, sent),
  }
}

/** "got 5 tees over from the galway shop": on which way stands in front of where from. */
export function overFromBranch(sight: Sight): Retold | undefined {
  const { line } = sight
  for (let at = 3; at < line.tokens.length - 2; at += 1) {
    if (endOfAside(line, at, 'over-here') !== at + 1 || endOfPlain(line, at + 1, 'from') === 0) continue
    if (!isBroken(line, endOfBranch(sight, endOfPlain(line, at + 1, 'from')) || -1)) return undefined
    const rest = saidBetween(line, at + 1, line.tokens.length)
    return { line: `${saidBetween(line, 0, at)} ${rest}`, moves: ['receive'], remark: '' }
  }
  return undefined
}

/** Where another shop of the house ends that begins at a token; none that buys here, like a coffee shop. */
export function endOfBranch(sight: Sight, from: number): number {
  const { line, names } = sight
  const name = endOfAside(line, from, 'determiner') || from
  const which = endOfAside(line, name, 'which-branch')
  const known = which === 0 ? 0 : endOfAside(line, which, 'a-branch')
  if (known > 0) return known
  for (let at = name; at < name + LONGEST_NAME; at += 1) {
    if (!isWhoWord(line, at) || names.knows(at) || endOfPlain(line, at, 'customer') > 0) return 0
    if (endOfAside(line, at, 'trade') > 0 || endOfAside(line, at, 'outsider') > 0) return 0
    const end = endOfAside(line, at + 1, 'a-branch')
    if (end > 0) return end
  }
  return 0
}

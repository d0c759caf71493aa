import { isBroken } from '../../clauses/segments/breaks.ts'
import { dayAt } from '../../clauses/segments/dates.ts'
import type { Sight } from '../../context.ts'
import { englishReceipts } from '../../lexicon/en/told/receipts.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import { numberAt } from '../../values/number.ts'
import type { Retold } from '../done.ts'
import { isCounted, manyAt, namesAt, passMark } from '../words.ts'
import { endOfBranch } from './branch-sent.ts'

const TRANSFER_IN = sayingsOf(englishReceipts.transferIn)
const TRANSFER_CAME = sayingsOf(englishReceipts.transferCame)
const TRANSFERRED_IN = sayingsOf(englishReceipts.transferredIn)
const SENDS_OVER = sayingsOf(englishReceipts.sendsOver)
const WENT_TO = sayingsOf(englishReceipts.wentTo)
const BRANCH_TOOK = sayingsOf(englishReceipts.branchTook)
const NUMBERED = sayingsOf(englishReceipts.numberedShop)
const LONGEST_FROM = 6

/** "transfer in 5 totes from city branch", "got transfer from mall branch, 4 totes", "5 totes transferred in". */
export function transferredIn(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  if (isMark(line, length - 1, '?')) return undefined
  const first = endOfPlain(line, 0, 'polite')
  const came = endOfSaying(line, first, length, TRANSFER_CAME)
  const isFromBranch = came > 0 && endOfFrom(sight, came) > 0 && endOfBranch(sight, came + 1) > 0
  const front = isFromBranch ? came : endOfSaying(line, first, length, TRANSFER_IN)
  if (front > 0) {
    const goods = passMark(line, endOfFrom(sight, front) || front)
    const isGoods = isCounted(sight, goods) || namesAt(sight, goods).length > 0
    if (!isGoods || hasVerb(sight, goods)) return undefined
    return { line: `received ${saidBetween(line, goods, length)}`, moves: ['receive'], remark: '' }
  }
  const found = goodsAt(sight, first)
  for (const end of found?.ends ?? []) {
    const moved = endOfSaying(line, end, length, TRANSFERRED_IN)
    if (moved === 0 || hasVerb(sight, moved)) continue
    const said = `${saidBetween(line, first, end)} ${saidBetween(line, moved, length)}`.trim()
    return { line: `received ${said}`, moves: ['receive'], remark: '' }
  }
  return undefined
}

/** "5 totes gone to the other branch", "sent across 5 totes to branch 2", "mall branch took 4 totes": another shop has them now. */
export function transferredOver(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  if (isMark(line, length - 1, '?')) return undefined
  const first = endOfPlain(line, 0, 'polite')
  const branch = endOfBranch(sight, first) || endOfNumbered(sight, first)
  const took = branch === 0 ? 0 : endOfSaying(line, branch, length, BRANCH_TOOK)
  if (took > 0) return taken(sight, took, saidBetween(line, first, branch))
  const sends = endOfSaying(line, first, length, SENDS_OVER) || sentPlainly(sight, first)
  const goods = goodsAt(sight, sends || first)
  for (const end of goods?.ends ?? []) {
    const to = sends > 0 ? endOfPlain(line, end, 'toward') : endOfSaying(line, end, length, WENT_TO)
    const where = to === 0 ? 0 : endOfBranch(sight, to) || endOfNumbered(sight, to)
    if (where === 0 || !isBroken(line, where) || hasVerb(sight, where)) continue
    const said = `${saidBetween(line, sends || first, end)} ${saidBetween(line, where, length)}`.trim()
    return { line: `transfer out ${said}`, moves: ['transfer'], remark: saidBetween(line, end, where) }
  }
  return undefined
}

/** What another shop took: all that is told of it. */
function taken(sight: Sight, from: number, remark: string): Retold | undefined {
  const { line } = sight
  const goods = goodsAt(sight, from)
  // "took 4, paid"
  const isAll = goods?.ends.some(end => end === line.tokens.length || dayAt(sight, end)?.end === line.tokens.length)
  if (isAll !== true || hasVerb(sight, from)) return undefined
  const said = saidBetween(line, from, line.tokens.length)
  return { line: `transfer out ${said}`, moves: ['transfer'], remark }
}

/** "moved" in front of goods that went to a shop with a number. */
function sentPlainly({ line }: Sight, at: number): number {
  const verb = sayingWith(line, at, 'verb')
  const isMoved = verb !== undefined && ['shift', 'send', 'transfer', 'give'].includes(verb.sense.doing)
  return isMoved ? verb.end : 0
}

/** "branch 2", "shop no 3" */
function endOfNumbered({ line }: Sight, from: number): number {
  const shop = endOfSaying(line, from, line.tokens.length, NUMBERED)
  const number = shop === 0 ? undefined : numberAt(line, shop)
  return number !== undefined && isBroken(line, number.end) ? number.end : 0
}

/** "from mall branch" up to the mark. */
function endOfFrom({ line }: Sight, at: number): number {
  if (endOfPlain(line, at, 'from') === 0 || endOfAside(line, at, 'by-whom') > 0) return 0
  for (let end = at + 1; end <= at + LONGEST_FROM; end += 1) if (passMark(line, end) > end) return end
  return 0
}

function goodsAt(sight: Sight, at: number): { readonly ends: readonly number[] } | undefined {
  const many = manyAt(sight, at)
  const name = many === undefined ? 0 : endOfPlain(sight.line, many.end, 'of') || many.end
  return many === undefined ? undefined : { ends: namesAt(sight, name) }
}

function hasVerb({ line }: Sight, from: number): boolean {
  return line.tokens.some((_, at) => at >= from && sayingWith(line, at, 'verb') !== undefined)
}

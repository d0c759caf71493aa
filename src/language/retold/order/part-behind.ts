import type { Sight } from '../../context.ts'
import type { Doing } from '../../lexicon/lexicon.ts'
import type { Move } from '../../reading.ts'
import { sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'

const LONGEST_FRONT = 4
const MOVES: ReadonlyMap<Doing, Move> = new Map<Doing, Move>([
  ['sell', 'sell'],
  ['receive', 'receive'],
  ['buy', 'receive'],
])
const SPOILT: ReadonlySet<Doing> = new Set<Doing>(['waste'])
const CAME_BACK: ReadonlySet<Doing> = new Set<Doing>(['return', 'customer-return'])

/** "received 10 milk 2 broken", "sold 5 milk 2 returned": behind goods a smaller number of them, and what became of these. */
export function partBehind({ line, names }: Sight): Retold | undefined {
  const { tokens } = line
  const { length } = tokens
  const second = tokens.findLastIndex(({ kind }) => kind === 'number')
  const first = tokens.findIndex(({ kind }) => kind === 'number')
  if (first < 1 || first > LONGEST_FRONT || second < first + 2 || second > length - 2) return undefined
  // Of two trays more than two may be broken.
  const isOfPacks = sayingWith(line, first + 1, 'pack') !== undefined
  if (!isOfPacks && !(Number(tokens[second]?.text) < Number(tokens[first]?.text))) return undefined
  const fate = sayingWith(line, second + 1, 'verb')
  if (fate === undefined || fate.end !== length) return undefined
  const verb = tokens.slice(0, first).flatMap((_, at) => sayingWith(line, at, 'verb')?.sense.doing ?? [])
  const move = MOVES.get(verb[0] ?? 'count')
  const isSpoilt = SPOILT.has(fate.sense.doing)
  const isBack = move === 'sell' && CAME_BACK.has(fate.sense.doing)
  if (move === undefined || (!isSpoilt && !isBack)) return undefined
  for (let from = first + 1; from < second; from += 1) {
    if (!names.at(from).some(({ kind, end }) => kind === 'one' && end === second)) continue
    const goods = isBack ? `${saidBetween(line, from, second)} ` : ''
    const part = `${tokens[second]?.text} ${goods}${saidBetween(line, second + 1, length)}`
    const moves = [move, isBack ? ('customer-return' as const) : ('waste' as const)]
    return { line: `${saidBetween(line, 0, second)}, ${part}`, moves, remark: '' }
  }
  return undefined
}

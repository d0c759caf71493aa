import { isWhoWord } from '../../clauses/who/who-word.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { manyAt, namesAt, passMark } from '../words.ts'

const LONGEST_WHERE = 4

/** "got the onions from mandi, 25 kg", "received bread from the bakery - 20": where from stands between the goods and how many. */
export function namedThenMany(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const first = endOfPlain(line, 0, 'polite')
  const start = endOfAside(line, first, 'pronoun') || first
  const verb = sayingWith(line, start, 'verb')
  if (verb === undefined || (verb.sense.doing !== 'receive' && verb.sense.doing !== 'buy')) return undefined
  const from = endOfAside(line, verb.end, 'determiner') || verb.end
  for (const to of namesAt(sight, from)) {
    const where = endOfPlain(line, to, 'from') || endOfPlain(line, to, 'at')
    const mark = where === 0 ? 0 : endOfWhere(sight, where)
    const many = mark === 0 ? undefined : manyAt(sight, passMark(line, mark))
    // "bought bread from metro, 20" may tell what it cost.
    if (many?.end !== length || many.bare) continue
    const goods = `${saidBetween(line, many.from, length)} ${saidBetween(line, from, to)}`
    const said = `${saidBetween(line, start, verb.end)} ${goods} ${saidBetween(line, to, mark)}`
    return { line: said, moves: ['receive'], remark: '' }
  }
  return undefined
}

/** The mark behind who or where it came from. */
function endOfWhere({ line, names }: Sight, from: number): number {
  const first = endOfAside(line, from, 'determiner') || from
  for (let at = first; at <= first + LONGEST_WHERE; at += 1) {
    if (at > first && (isMark(line, at, ',') || isMark(line, at, '-') || isMark(line, at, ':'))) return at
    if (!isWhoWord(line, at) || names.knows(at) || endOfPlain(line, at, 'customer') > 0) return 0
  }
  return 0
}

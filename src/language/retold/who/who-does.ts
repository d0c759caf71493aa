import { isBroken } from '../../clauses/segments/breaks.ts'
import { dayAt } from '../../clauses/segments/dates.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { numberAt } from '../../values/number.ts'
import type { Retold } from '../done.ts'

const LONGEST_CLAUSE = 10
const LONGEST_WHO = 5
/** What somebody did not keep, or never took. */
const LET_GO: ReadonlySet<string> = new Set([
  'left',
  'leave',
  'leaves',
  'forgot',
  'lost',
  'them',
  'owes',
  'walked',
  'ran',
])

/** "sold 2 cement to the neighbour who is fixing his wall": without what else is told of who bought it. */
export function withoutWhoDoes(sight: Sight): Retold | undefined {
  const { line } = sight
  for (let at = 3; at < line.tokens.length - 1; at += 1) {
    const does = endOfAside(line, at, 'who-does')
    if (does === 0) continue
    if (!isBehindBuyer(line, at)) return undefined
    const end = endOfClause(sight, does)
    if (end === 0) return undefined
    const said = `${saidBetween(line, 0, at)}${saidBetween(line, end, line.tokens.length)}`
    return { line: said, moves: ['sell'], remark: saidBetween(line, at, end) }
  }
  return undefined
}

/** "to a guy", "for the lady": right in front. */
function isBehindBuyer(line: Line, at: number): boolean {
  for (let from = Math.max(2, at - LONGEST_WHO); from < at; from += 1)
    if (endOfPlain(line, from, 'toward') === from + 1 || line.tokens[from]?.text === 'for') return from < at - 1
  return false
}

/** Where the clause ends, at a break: no goods, no number, no other day in it, nothing that denies, and nothing done with goods. */
function endOfClause(sight: Sight, from: number): number {
  const { line, names } = sight
  for (let at = from; at <= from + LONGEST_CLAUSE; at += 1) {
    if (isBroken(line, at)) return at > from && at >= line.tokens.length ? at : 0
    const saying = Math.max(endOfAside(line, at, 'story-does'), endOfAside(line, at, 'story-word'))
    if (saying > at + 1) {
      at = saying - 1
      continue
    }
    const token = line.tokens[at]
    if (token?.kind === 'number' || numberAt(line, at) !== undefined) return 0
    if (token?.kind === 'mark' && !isMark(line, at, "'")) return 0
    if (names.knows(at) && endOfPlain(line, at, 'function') === 0) return 0
    if (isTurning(line, at) || dayAt(sight, at) !== undefined) return 0
  }
  return 0
}

function isTurning(line: Line, at: number): boolean {
  if (sayingWith(line, at, 'marker') !== undefined || endOfPlain(line, at, 'wanted') > 0) return true
  const verb = sayingWith(line, at, 'verb')
  return (
    verb !== undefined ||
    LET_GO.has(line.tokens[at]?.text ?? '') ||
    (['undoing', 'back-again', 'not-paying'] as const).some(kind => isWord(line, at, kind))
  )
}

function isWord(line: Line, at: number, kind: 'undoing' | 'back-again' | 'not-paying'): boolean {
  // "who said it is for his brother"
  return endOfAside(line, at, kind) > 0 && !['said', 'says'].includes(line.tokens[at]?.text ?? '')
}

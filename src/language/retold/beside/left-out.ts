import { isBroken } from '../../clauses/segments/breaks.ts'
import { dayAt } from '../../clauses/segments/dates.ts'
import { isWhoWord } from '../../clauses/who/who-word.ts'
import type { Sight } from '../../context.ts'
import type { LeftOutKind } from '../../lexicon/left-out.ts'
import type { Move } from '../../reading.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { numberAt } from '../../values/number.ts'
import type { Retold } from '../done.ts'

/** What may be left out of a line, of which moves, where it ends if it may stand there, and what stands for it. */
interface LeftOut {
  readonly kind: LeftOutKind | 'another-day'
  readonly moves: readonly Move[]
  readonly instead: string
  readonly endOf: (sight: Sight, at: number, end: number) => number
}

const LONGEST_TOWN = 4
const LONGEST_HARM = 7
const LEFT_OUT: readonly LeftOut[] = [
  { kind: 'over-to', moves: ['transfer'], instead: 'to', endOf: (_, _at, end) => end },
  { kind: 'right-here', moves: ['use', 'sell', 'waste', 'receive'], instead: '', endOf: endOfSaid },
  { kind: 'with-service', moves: ['sell'], instead: '', endOf: endOfService },
  { kind: 'to-couple', moves: ['sell'], instead: '', endOf: endOfTown },
  { kind: 'having', moves: ['waste', 'customer-return', 'supplier-return'], instead: '', endOf: endOfHarm },
  { kind: 'book-says', moves: ['count'], instead: '', endOf: endOfFigure },
  { kind: 'not-charged', moves: ['use'], instead: '', endOf: endOfSaid },
  { kind: 'in-loss', moves: ['waste'], instead: '', endOf: endOfSaid },
  { kind: 'another-day', moves: ['waste', 'use'], instead: '', endOf: endOfDay },
]

/** "used 1 mask here at the counter", "sent 3 over to the shop", "binned 4 pies from saturday": said without what says no more. */
export function withoutBeside(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  for (let at = 2; at < length; at += 1) {
    for (const { kind, moves, instead, endOf } of LEFT_OUT) {
      const said = kind === 'another-day' ? endOfPlain(line, at, 'from') : endOfAside(line, at, kind)
      const end = said === 0 ? 0 : endOf(sight, at, said)
      if (end === 0) continue
      const rest = saidBetween(line, end, length)
      const plain = `${saidBetween(line, 0, at)} ${instead} ${rest}`.replace(/ +/gu, ' ').trim()
      return { line: plain, moves: ['any'], among: moves, remark: instead === '' ? saidBetween(line, at, end) : '' }
    }
  }
  return undefined
}

/** At the end of what is said: "here" may begin something else. */
function endOfSaid({ line }: Sight, _at: number, end: number): number {
  return isBroken(line, end) ? end : 0
}

function endOfService(sight: Sight, at: number, end: number): number {
  for (let word = at; word < end; word += 1)
    if (sight.names.knows(word) && sight.line.tokens[word]?.text !== 'with') return 0
  return end
}

/** "to a couple", and where from. */
function endOfTown({ line, names }: Sight, _at: number, end: number): number {
  if (isBroken(line, end)) return end
  const town = endOfPlain(line, end, 'from')
  for (let at = town; town > 0 && at < town + LONGEST_TOWN; at += 1) {
    if (isBroken(line, at)) return at > town ? at : 0
    if (!isWhoWord(line, at) || names.knows(at)) return 0
  }
  return 0
}

/** "with mould on them", "with leaking caps": what is wrong with goods, up to the end of what is said. */
function endOfHarm({ line, names }: Sight, _at: number, end: number): number {
  const from = endOfPlain(line, end, 'article') || endOfAside(line, end, 'determiner') || end
  const verb = sayingWith(line, from, 'verb')
  // "with almonds cut by rats" names other goods first.
  const harm = endOfAside(line, from, 'harm') || (verb?.sense.isState === true ? verb.end : 0)
  if (harm === 0) return 0
  for (let at = harm; at < end + LONGEST_HARM; at += 1) {
    if (isBroken(line, at)) return at
    if (numberAt(line, at) !== undefined || names.knows(at) || endOfPlain(line, at, 'gap') > 0) return 0
  }
  return 0
}

/** "while the book says 90", at the end. */
function endOfFigure({ line }: Sight, _at: number, end: number): number {
  const figure = numberAt(line, end)
  return figure !== undefined && figure.end >= line.tokens.length ? figure.end : 0
}

/** "from yesterday", right behind goods that somebody threw away, gave or ate: which ones, and not when. */
function endOfDay(sight: Sight, at: number, end: number): number {
  const { line, names } = sight
  const day = names.knows(at - 1) && castsOff(line, at) ? dayAt(sight, end) : undefined
  return day?.day.kind === 'day' ? day.end : 0
}

function castsOff(line: Line, before: number): boolean {
  for (let at = 0; at < before; at += 1) if (endOfAside(line, at, 'casts-off') > 0) return true
  return false
}

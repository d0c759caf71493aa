import { isPlain } from '../clauses/judge.ts'
import { doerBetween } from '../clauses/who/doer.ts'
import { quantitiesIn, type ReadingContext, type Sight } from '../context.ts'
import { englishMore } from '../lexicon/en/amend/more.ts'
import type { ReadLine } from '../line.ts'
import type { LineReading, Move } from '../reading.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain, isMark, sayingWith } from '../text/line.ts'
import { endOfSaying, sayingsOf } from '../text/sayings.ts'
import { saidBetween } from '../text/tokens.ts'
import { numberAt } from '../values/number.ts'
import { isOfMove, type PlainlyDone, plainlyDone } from './plainly.ts'

const LEAD = sayingsOf(englishMore.lead)
const ANOTHER = sayingsOf(englishMore.another)
const MORE = sayingsOf(englishMore.more)
const BEHIND = sayingsOf(englishMore.behind)
const BEHIND_SOLD = sayingsOf(englishMore.behindSold)
const AGAIN = sayingsOf(englishMore.again)
const SAME_OF = sayingsOf(englishMore.sameOf)
const WHOSE = sayingsOf(englishMore.whose)
const OURS = sayingsOf(englishMore.ours)
const PERSONS = ['person', 'kin', 'buyer', 'young'] as const
const LONGEST = 16
/** What goes on without a second thought. */
const PLAIN_LEADS = new Set(['and', 'plus', 'also', '&'])
/**
 * "plus 2 more", "and a tote bag for her friend", "same again": an entry that goes on with the one before, told in full, which is also its
 * text. Undefined where it may be anything else, and where the entry before was not just made.
 */
export function readCarriedOn(
  { reading, sight }: ReadLine,
  { previousLine, carriesOn = false, isOverheard = false }: ReadingContext,
  read: (line: string) => ReadLine,
): LineReading | undefined {
  if (!carriesOn || previousLine === undefined || isOverheard || isPlain(reading)) return undefined
  const { line } = sight
  const { length } = line.tokens
  if (length === 0 || length > LONGEST || !mayGoOn(sight) || isMark(line, length - 1, '?')) return undefined
  if (line.sayings.some(found => found.some(({ senses }) => senses.marker !== undefined))) return undefined
  const before = plainlyDone(read(previousLine))
  const told = before === undefined ? undefined : toldInFull(sight, before)
  if (before === undefined || told === undefined) return undefined
  const { reading: found } = read(told.line)
  if (!isOfMove(found, before.move)) return undefined
  if (told.product === undefined && !isRemarkOfWho(sight)) return undefined
  const isMeant = found.clauses.every(({ items }) =>
    items.every(({ name }) => name.kind === 'one' && (told.product ?? name.product) === name.product),
  )
  return isMeant ? { ...found, text: told.line } : undefined
}

/** "and 2 belts for the window" may be no sale: what is said behind "to" and "for" is somebody, or a price. */
function isRemarkOfWho(sight: Sight): boolean {
  const { line } = sight
  const same = endOfSaying(line, 0, line.tokens.length, SAME_OF)
  return line.tokens.every((_, at) => {
    const to = at < same ? 0 : endOfPlain(line, at, 'toward') || endOfPlain(line, at, 'for')
    if (to === 0 || numberAt(line, to) !== undefined) return true
    for (let end = to + 1; end <= line.tokens.length; end += 1) if (isSomebody(sight, to, end)) return true
    return false
  })
}

/** Does it begin as what goes on does? */
function mayGoOn({ line }: Sight): boolean {
  const { length } = line.tokens
  const begins = [LEAD, ANOTHER, AGAIN, SAME_OF].some(sayings => endOfSaying(line, 0, length, sayings) > 0)
  return begins || isMark(line, 0, '+') || numberAt(line, 0) !== undefined || sayingWith(line, 0, 'verb') !== undefined
}

/** The line told in full; `product`: of that and nothing else. */
function toldInFull(
  sight: Sight,
  { verb, move, goods, only }: PlainlyDone,
): { readonly line: string; readonly product?: number } | undefined {
  const { line } = sight
  const { length } = line.tokens
  const again = endOfSaying(line, 0, length, AGAIN)
  if (again > 0) {
    const rest = restFrom(sight, again, move)
    return rest === undefined ? undefined : { line: `${verb} ${goods} ${rest}`.trim() }
  }
  const same = endOfSaying(line, 0, length, SAME_OF)
  if (same > 0 && sight.names.knows(same)) {
    return only === undefined ? undefined : { line: `${verb} ${only.many} ${saidBetween(line, same, length)}` }
  }
  if (same > 0) {
    const rest = endOfPlain(line, same - 1, 'for') === same ? restFrom(sight, same - 1, move) : undefined
    return rest === undefined ? undefined : { line: `${verb} ${goods} ${rest}` }
  }
  const numbered = only === undefined ? undefined : moreOf(sight, verb, only, move)
  if (numbered !== undefined) return numbered
  const lead = endOfSaying(line, 0, length, LEAD)
  const from = isMark(line, lead, ',') ? lead + 1 : lead
  const isCounted = lead > 0 && quantitiesIn(sight, from).some(({ end }) => sight.names.knows(end) || isOf(sight, end))
  const holdsVerb = line.tokens.some((_, at) => sayingWith(line, at, 'verb') !== undefined && at < from + 2)
  // "and 2 belts for the window" and "oh also 2 candles" may be anything; "and 2 candles" and "oh also 2 to her friend" went
  // where the others went.
  const isElsewhere = line.tokens.some((_, at) => {
    const to = at > from ? endOfPlain(line, at, 'toward') || endOfPlain(line, at, 'for') : 0
    return to > 0 && !isSomebody(sight, to, endBehind(sight, from, move))
  })
  const isToldApart = PLAIN_LEADS.has(line.tokens[0]?.text ?? '')
  const isToSomebody = line.tokens.some(
    (_, at) => at > from && endOfPlain(line, at, 'toward') + endOfPlain(line, at, 'for') > 0,
  )
  return isCounted && !isElsewhere && (isToldApart || isToSomebody) && !holdsVerb
    ? { line: `${verb} ${saidBetween(line, from, endBehind(sight, from, move))}` }
    : undefined
}

function isOf({ line, names }: Sight, at: number): boolean {
  const of = endOfPlain(line, at, 'of')
  return of > 0 && names.knows(of)
}

/** "plus 2 more", "another one to the same guy", "2 more trays": more of the product of before. */
function moreOf(
  sight: Sight,
  verb: string,
  only: NonNullable<PlainlyDone['only']>,
  move: Move,
): { readonly line: string; readonly product: number } | undefined {
  const { line } = sight
  const { length } = line.tokens
  const plus = isMark(line, 0, '+') ? 1 : 0
  const lead = plus || endOfSaying(line, 0, length, LEAD)
  const said = sayingWith(line, lead, 'verb')
  if (said !== undefined && said.sense.doing !== move) return undefined
  const start = said?.end ?? lead
  const another = Math.max(endOfSaying(line, 0, length, ANOTHER), endOfSaying(line, start, length, ANOTHER))
  const from = another || start
  const told = (many: string, at: number) => {
    const rest = restFrom(sight, at, move)
    return rest === undefined
      ? undefined
      : { line: `${verb} ${many} ${only.name} ${rest}`.trim(), product: only.product }
  }
  for (const { end, article } of quantitiesIn(sight, from)) {
    if (article) continue
    const more = endOfSaying(line, end, length, MORE)
    if (more === 0 && another === 0) continue
    const found = told(saidBetween(line, from, end), more || end)
    if (found !== undefined) return found
  }
  return another > 0 ? told('1', another) : undefined
}

/** What stands behind: nothing, or for whom it was. Undefined where it tells of anything else. */
function restFrom(sight: Sight, at: number, move: Move): string | undefined {
  const { line } = sight
  const from = isMark(line, at, ',') || isMark(line, at, '-') ? at + 1 : at
  const end = endBehind(sight, from, move)
  if (from >= end) return ''
  const to = endOfPlain(line, from, 'toward') || endOfPlain(line, from, 'for')
  return to > 0 && isSomebody(sight, to, end) ? saidBetween(line, from, end) : undefined
}

/** "the same guy", "her sister", "the builder": somebody who is none of the house. */
function isSomebody(sight: Sight, from: number, end: number): boolean {
  const { line } = sight
  const who = endOfSaying(line, from, end, WHOSE) || from
  if (endOfSaying(line, from, end, OURS) === who && endOfAside(line, who, 'young') === end) return false
  if (PERSONS.some(kind => endOfAside(line, who, kind) === end)) return true
  const kind = doerBetween(sight, from, end)?.kind
  return kind === 'person' || kind === 'elder' || kind === 'trade'
}

/** Where the line ends without what says no more: of what was sold that it went, too. */
function endBehind({ line }: Sight, from: number, move: Move): number {
  const { length } = line.tokens
  const sayings = move === 'sell' ? [BEHIND, BEHIND_SOLD] : [BEHIND]
  for (let at = from; at < length; at += 1) {
    if (sayings.some(one => endOfSaying(line, at, length, one) === length)) return at
  }
  return line.tokens[length - 1]?.kind === 'mark' ? length - 1 : length
}

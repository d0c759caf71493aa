import { isBroken } from '../../clauses/segments/breaks.ts'
import { isWhoWord } from '../../clauses/who/who-word.ts'
import { priceIn, quantitiesIn, type Sight } from '../../context.ts'
import type { AsideKind } from '../../lexicon/asides.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isForeign, isMark, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'

const LONGEST_NAME = 2
/** Words of these kinds tell goods apart, or turn around what is told, and are nobody's name. */
const NO_NAME: readonly AsideKind[] = ['no-name', 'attribute', 'undoing', 'joining', 'doubtful', 'not-heading', 'harm']
/** A title that says no where this is paid with. */
const DENIAL = 'di'
const DENIED_IN = 'PHP'

/** "sold 1 kg dal bapi da", "customer return 2 soap meena aunty", "3 bread sold mama njeri": a name with its title behind the goods. */
export function titledBuyer(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  for (let at = 3; at < length; at += 1) {
    const named = titledAt(sight, at)
    if (named === undefined || !isOver(sight, named.end)) continue
    const { end } = named
    const isLinked = sayingWith(line, named.from - 1, 'remark') !== undefined
    // Whom it was for, or from, is read as such, but for "di", which elsewhere says no.
    if (isLinked && line.tokens[end - 1]?.text !== DENIAL) return undefined
    const from = isLinked ? named.from - 1 : named.from
    const last = isMark(line, from - 1, ',') || isMark(line, from - 1, '-') ? from - 1 : from
    const said = `${saidBetween(line, 0, last)} ${saidBetween(line, end, length)}`.trim()
    return { line: said, moves: ['any'], among: ['sell', 'customer-return'], remark: saidBetween(line, from, end) }
  }
  return undefined
}

interface Titled {
  readonly from: number
  readonly end: number
}

/** Somebody whose title, or whose name behind their title, stands here. */
function titledAt(sight: Sight, at: number): Titled | undefined {
  const { line, names, habits } = sight
  if (names.knows(at)) return undefined
  const toAll = endOfAside(line, at, 'title-for-all')
  const end = endOfAside(line, at, 'title-behind') || toAll
  const isDenial = line.tokens[at]?.text === DENIAL && habits.currency === DENIED_IN
  if (end > 0 && !isDenial) {
    let from = at
    while (from > at - LONGEST_NAME && isOfName(sight, from - 1, toAll > 0)) from -= 1
    if (from < at) return { from, end }
  }
  return titledInFront(sight, at, endOfAside(line, at, 'title-first') || (isDenial ? 0 : end))
}

/** "mama tobi", "mrs mensah"; behind "boss" only a name that people are given. */
function titledInFront(sight: Sight, from: number, title: number): Titled | undefined {
  const mustBeGiven = endOfAside(sight.line, from, 'title-first') === 0
  let end = title
  while (title > 0 && end < title + LONGEST_NAME && isOfName(sight, end, mustBeGiven)) end += 1
  return end > title ? { from, end } : undefined
}

function isGiven({ line, names }: Sight, at: number): boolean {
  return isGivenName(line.tokens[at]?.text ?? '') && !names.knows(at)
}

/** A name that people are given, or a word that nobody knows, like no product's; in front of "boss" only the former. */
function isOfName(sight: Sight, at: number, mustBeGiven: boolean): boolean {
  const { line, names } = sight
  if (isGiven(sight, at)) return true
  if (mustBeGiven || !isForeign(line, at) || !isWhoWord(line, at) || names.resembles(at)) return false
  return !NO_NAME.some(kind => endOfAside(line, at, kind) > 0)
}

/** The entry ends behind them, but for how it was paid, and what, or goes on with other goods. */
function isOver(sight: Sight, at: number): boolean {
  const { line } = sight
  const joined = endOfPlain(line, at, 'gap')
  return (
    isBroken(line, at) ||
    (joined > 0 && quantitiesIn(sight, joined).length > 0) ||
    endOfPlain(line, at, 'payment') > 0 ||
    endOfPlain(line, at, 'credit') > 0 ||
    priceIn(sight, at) !== undefined
  )
}

import type { Sight } from '../../context.ts'
import type { PlainKind } from '../../lexicon/lexicon.ts'
import { DISTANCE } from '../../names/span.ts'
import { isTimes } from '../../names/steps.ts'
import { beginsAny, endOfPlain, type Line, sayingWith } from '../../text/line.ts'

/** A name, known or not, that stands in a line from one token up to, not including, another. */
export interface Named {
  readonly from: number
  readonly end: number
  readonly cost: number
  readonly isKnown: boolean
}

const COST = { name: 5, word: 0.8, nameWord: 0.01 } as const
const LONGEST = 6
/** Words of these kinds are in no name that nobody knows. */
const STOPS: ReadonlySet<PlainKind> = new Set<PlainKind>(['function', 'gap', 'stop', 'polite', 'day', 'vague'])

/** Names of the catalogue at a token, of whole ones the longer a little likelier, and the words there that may be a name that nobody knows. */
export function namesAt(sight: Sight, at: number): readonly Named[] {
  const known: Named[] = []
  for (const { end, kind, distance } of sight.names.at(at)) {
    if (sight.isLoose || kind !== 'near')
      known.push({
        from: at,
        end,
        cost: distance === DISTANCE.whole ? -COST.nameWord * (end - at) : distance,
        isKnown: true,
      })
  }
  return sight.isLoose ? [...known, ...unknownAt(sight, at)] : known
}
function unknownAt(sight: Sight, at: number): readonly Named[] {
  const { line } = sight
  const names: Named[] = []
  let cost: number = COST.name
  for (let end = at, words = 0; words < LONGEST; words += 1) {
    const token = line.tokens[end]
    if (token === undefined) break
    const joint = end > at && isJoint(sight, end)
    const next = line.tokens[joint ? end + 1 : end]
    if (next === undefined || !mayBeName(sight, joint ? end + 1 : end, end === at)) break
    end += joint ? 2 : 1
    if (sayingWith(line, end - 1, 'verb') !== undefined) break
    cost += COST.word
    if (!isUnit(sight, at, end)) names.push({ from: at, end, cost, isKnown: false })
  }
  return names
}

/** "3 boxes" is of nothing that has a name; a "bottle opener" is a thing. */
function isUnit({ line }: Sight, from: number, to: number): boolean {
  if (to !== from + 1) return false
  const isCounted = endOfPlain(line, from, 'dozen') === to || endOfPlain(line, from, 'pair') === to
  return isCounted || (sayingWith(line, from, 'measure') ?? sayingWith(line, from, 'pack')) !== undefined
}

/** A hyphen, "&" or "of" within a name. */
function isJoint({ line }: Sight, at: number): boolean {
  const token = line.tokens[at]
  if (token?.kind === 'mark')
    return token.text === '&' || token.text === '+' || (token.text === '-' && token.glued) || token.text === '/'
  return endOfPlain(line, at, 'of') > 0
}

/** May the token be a word of a name that nobody knows yet? */
export function mayBeName({ line }: Sight, at: number, isFirst: boolean): boolean {
  const token = line.tokens[at]
  const next = line.tokens[at + 1]
  if (token === undefined || token.kind === 'mark') return false
  if (token.kind === 'number') return (token.glued && !isFirst) || (next?.kind === 'word' && next.glued && !isFirst)
  if (token.text.length === 1) return !isFirst || isOfSize(line, at)
  if (line.words.cardinals.has(token.text)) return false
  if (line.sayings[at]?.length === 0) return true
  return !beginsAny(line, at, STOPS) && sayingWith(line, at, 'marker') === undefined
}

/** The letter of "a4" and "m8", which begins a word and a number is glued to: neither the times of "x2" nor the money of "r64". */
function isOfSize(line: Line, at: number): boolean {
  const next = line.tokens[at + 1]
  if (next?.kind !== 'number' || !next.glued || line.tokens[at]?.glued || isTimes(line, at)) return false
  return line.sayings[at]?.some(({ senses }) => senses.major !== undefined) !== true
}

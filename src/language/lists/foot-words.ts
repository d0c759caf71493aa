import type { Segment } from '../clauses/segments/segment.ts'
import type { Sight } from '../context.ts'
import { englishLists } from '../lexicon/en/lists.ts'
import type { Doing } from '../lexicon/lexicon.ts'
import { type LineReading, MOVES } from '../reading.ts'
import { endOfPlain, sayingWith } from '../text/line.ts'
import { endOfSaying, sayingsOf } from '../text/sayings.ts'

const AROUND_DAY = new Set(englishLists.aroundDay.split('|'))
const UNDONE = sayingsOf(englishLists.undone)
const BESIDE_UNDONE = new Set(englishLists.besideUndone.split('|'))

/** Does a line say a day and nothing else: "(all yesterday)", "that was on monday", "date 16/11"? */
export function isOfDayAlone({ line }: Sight, path: readonly Segment[]): boolean {
  if (!path.some(({ kind }) => kind === 'day')) return false
  return line.tokens.every(({ kind, text }, at) => {
    if (kind === 'mark') return text !== '?'
    return AROUND_DAY.has(text) || path.some(({ kind: of, from, end }) => of === 'day' && from <= at && at < end)
  })
}

/**
 * Does a line say of the entry above that it is not so, or that something else became of it, and nothing else: "no",
 * "cancelled", "not sold", "all returned"?
 */
export function isUndoing({ line }: Sight, above: Extract<LineReading, { kind: 'clauses' }>): boolean {
  const { length } = line.tokens
  let isUndone = false
  let isOther = false
  for (let at = 0; at < length; ) {
    const undone = endOfSaying(line, at, length, UNDONE)
    const verb = undone > 0 ? undefined : sayingWith(line, at, 'verb')
    isUndone ||= undone > 0
    isOther ||=
      verb !== undefined && isCertain(verb.sense.doing) && !above.clauses.some(({ move }) => move === verb.sense.doing)
    const token = line.tokens[at]
    const silent =
      endOfPlain(line, at, 'polite') || (token?.kind === 'mark' || BESIDE_UNDONE.has(token?.text ?? '') ? at + 1 : 0)
    const end = undone || verb?.end || silent
    if (end === 0 || token?.text === '?') return false
    at = end
  }
  return isUndone || isOther
}

/** Does the verb say of itself what became of the goods? What was bought or given may be what was sold. */
function isCertain(doing: Doing): boolean {
  return doing === 'return' || MOVES.some(move => move === doing)
}

import { dayAt } from '../../clauses/segments/dates.ts'
import { doerBetween } from '../../clauses/who/doer.ts'
import { isWhoWord } from '../../clauses/who/who-word.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

const LONGEST_SUPPLIER = 3

/** "in from the supplier today - 8 white tee M", "just in off the van: 5 beanies": where from stands in front, and no verb. */
export function inFrom(sight: Sight): Retold | undefined {
  const { line, today } = sight
  const isNew = endOfAside(line, 0, 'is-new-in')
  const start = isNew || endOfAside(line, 0, 'into')
  if (start === 0) return undefined
  let isFrom = false
  let day = ''
  let at = start
  while (!isHeadingMark(line, at)) {
    if (endOfAside(line, at, 'back-from') > 0) return undefined
    const when = day === '' ? dayAt(sight, at) : undefined
    const from = endOfAside(line, at, 'off-van') || endOfSupplier(sight, endOfPlain(line, at, 'from'))
    if (when !== undefined && (when.day.kind !== 'day' || when.day.date > today)) return undefined
    const end = when?.end ?? (from || endOfAside(line, at, 'circumstance'))
    if (end === 0) return undefined
    if (when !== undefined) day = saidBetween(line, at, end)
    else isFrom ||= from > 0
    at = end
  }
  // A number behind a name that is new in may be its price.
  const isNamed = isFrom && sight.names.at(at + 1).some(({ kind }) => kind !== 'near')
  // "in: 2 lux, 3 dove"
  const isBare = isNew === 0 && at === start && isMark(line, at, ':')
  if (!isNamed && !((isFrom || isNew > 0 || isBare) && isCounted(sight, at + 1))) return undefined
  if (isBare && line.tokens.some((_, token) => endOfAside(line, token, 'outward') > 0)) return undefined
  if (line.tokens.some((_, token) => token > at && sayingWith(line, token, 'verb') !== undefined)) return undefined
  const goods = saidBetween(line, at + 1, line.tokens.length)
  return { line: `received ${goods} ${day}`.trim(), moves: ['receive'], remark: saidBetween(line, start, at) }
}

function isHeadingMark(line: Line, at: number): boolean {
  return isMark(line, at, ':') || isMark(line, at, '-') || isMark(line, at, ',')
}

/** Whom it came from, up to the mark or the day: none of the house, and nobody who buys here. */
function endOfSupplier(sight: Sight, from: number): number {
  const { line, names } = sight
  if (from === 0) return 0
  let end = endOfAside(line, from, 'determiner') || from
  const first = end
  while (end < line.tokens.length && !isHeadingMark(line, end) && dayAt(sight, end) === undefined) {
    const isOther = (['customer', 'branch', 'here'] as const).some(kind => endOfPlain(line, end, kind) > 0)
    if (isOther || !isWhoWord(line, end) || names.knows(end) || end - first >= LONGEST_SUPPLIER) return 0
    end += 1
  }
  const kind = end > first ? doerBetween(sight, from, end)?.kind : 'ours'
  // "from the wash" is no supplier.
  const isSupplier = kind === 'bringer' || (first === from && (kind === undefined || kind === 'name'))
  return isSupplier ? end : 0
}

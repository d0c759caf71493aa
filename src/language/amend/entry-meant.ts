import { englishTakingBack } from '../lexicon/en/amend/taking-back.ts'
import type { Slots } from '../reading.ts'
import { isMark, type Line } from '../text/line.ts'
import { endOfSaying, type Sayings, sayingsOf } from '../text/sayings.ts'
import { numberAt } from '../values/number.ts'

const [BARE, OWN, LAST, ENTRY, TRADE, NUMBERED, WHAT, SENT] = (
  ['bare', 'own', 'last', 'entry', 'trade', 'numbered', 'what', 'sent'] as const
).map(kind => sayingsOf(englishTakingBack[kind])) as [
  Sayings,
  Sayings,
  Sayings,
  Sayings,
  Sayings,
  Sayings,
  Sayings,
  Sayings,
]

/** Which entry a wish to take back names. */
export interface EntryMeant {
  readonly end: number
  readonly slots: Pick<Slots, 'entry' | 'number'>
  /** `bare`: "that"; `last`: "the last"; `trade`: "that delivery", which may be goods; `named`: nothing but an entry. */
  readonly kind: 'bare' | 'last' | 'trade' | 'named'
}

/** The entry that is named from this token on: "that", "the last one", "my last two", "what i just sent", "#12". */
export function entryMeantAt(line: Line, at: number): EntryMeant | undefined {
  const { length } = line.tokens
  const what = endOfSaying(line, at, length, WHAT)
  if (what > 0) return { end: what, slots: {}, kind: 'named' }
  const numbered = byNumber(line, at)
  if (numbered !== undefined) return numbered
  let start = at
  for (let end = endOfSaying(line, start, length, OWN); end > 0; end = endOfSaying(line, start, length, OWN))
    start = end
  const last = endOfSaying(line, start, length, LAST)
  if (last > 0) return severalLast(line, last) ?? nounAt(line, last) ?? { end: last, slots: {}, kind: 'last' }
  const noun = start > at ? nounAt(line, start) : undefined
  const bare = endOfSaying(line, at, length, BARE)
  return noun ?? (bare > 0 ? { end: bare, slots: {}, kind: 'bare' } : undefined)
}

/** "#12", "entry 12". */
function byNumber(line: Line, at: number): EntryMeant | undefined {
  const named = endOfSaying(line, at, line.tokens.length, NUMBERED) || at
  const start = isMark(line, named, '#') ? named + 1 : named
  const token = line.tokens[start]
  if (start === at || token?.kind !== 'number' || !/^\d{1,9}$/.test(token.text)) return undefined
  return { end: start + 1, slots: { entry: Number(token.text) }, kind: 'named' }
}

/** "last two", "last 3 entries". */
function severalLast(line: Line, at: number): EntryMeant | undefined {
  const number = numberAt(line, at)
  const [figure] = number?.readings ?? []
  if (number === undefined || figure === undefined || number.readings.length > 1 || figure.decimals > 0)
    return undefined
  if (figure.value === 1n) return undefined
  const end = endOfSaying(line, number.end, line.tokens.length, ENTRY) || number.end
  return { end, slots: { number: figure.value }, kind: 'named' }
}

function nounAt(line: Line, at: number): EntryMeant | undefined {
  const { length } = line.tokens
  const trade = endOfSaying(line, at, length, TRADE)
  const entry = endOfSaying(line, trade || at, length, ENTRY)
  const noun = entry > 0 ? endOfSaying(line, entry, length, ENTRY) || entry : trade
  if (noun === 0) return undefined
  const end = endOfSaying(line, noun, length, SENT) || noun
  return { end, slots: {}, kind: entry > 0 || end > noun ? 'named' : 'trade' }
}

import { priceIn, type Sight } from '../context.ts'
import { readDay } from '../days.ts'
import type { Doing } from '../lexicon/lexicon.ts'
import type { Verb } from '../lexicon/words.ts'
import type { DayReading } from '../reading.ts'
import { endOfPlain, isForeign, isMark } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import { isNegative } from '../values/number.ts'
import type { PriceSaid } from '../values/price.ts'
import { type ItemSaid, itemsAt } from './items.ts'
import { remarksAt } from './remarks.ts'

/** A piece of a line that one part of the grammar claims, up to, not including, token `end`. */
export type Segment = { readonly from: number; readonly end: number; readonly cost: number } & (
  | { readonly kind: 'item'; readonly item: ItemSaid }
  | { readonly kind: 'verb'; readonly verb: Verb }
  | { readonly kind: 'particle' }
  | { readonly kind: 'gap'; readonly isWord: boolean }
  | { readonly kind: 'stop' | 'filler' | 'for' | 'standing' | 'remaining' | 'left' }
  | { readonly kind: 'day'; readonly day: DayReading }
  | { readonly kind: 'price'; readonly price: PriceSaid }
  | { readonly kind: 'remark'; readonly doings: ReadonlySet<Doing> | null; readonly isReason: boolean }
)

const COST = {
  verb: 0.1,
  gap: 0.1,
  stop: 0.1,
  filler: 0.3,
  polite: 0.2,
  day: 0.3,
  particle: 0.6,
  standing: 0.2,
  remaining: 0.25,
  price: 1,
  for: 1,
  left: 8,
} as const
/** "+24 rice" */
const PLUS: Verb = { doing: 'receive', side: 'any', weak: false }
const LONGEST_DATE = 7
/** Marks that mean nothing by themselves. */
const SILENT_MARKS = `"'()[]{}*_~\``

/** All segments that may begin at a token. */
export function segmentsAt(sight: Sight, at: number): readonly Segment[] {
  const { line } = sight
  const segments: Segment[] = [{ kind: 'left', from: at, end: at + 1, cost: COST.left }]
  for (const item of itemsAt(sight, at)) segments.push({ kind: 'item', item, from: at, end: item.end, cost: item.cost })
  if (isForeign(line, at)) return segments
  if (at === 0 && isMark(line, 0, '+') && line.tokens[1]?.kind === 'number') {
    segments.push({ kind: 'verb', verb: PLUS, from: 0, end: 1, cost: COST.verb })
  }
  for (const { end, senses } of isNegative(line, at + 1) ? [] : (line.sayings[at] ?? [])) {
    if (senses.verb !== undefined) segments.push({ kind: 'verb', verb: senses.verb, from: at, end, cost: COST.verb })
    for (const kind of ['stop', 'filler', 'particle', 'standing', 'remaining', 'for'] as const) {
      if (senses.plain.has(kind)) segments.push({ kind, from: at, end, cost: COST[kind] })
    }
    if (senses.plain.has('gap')) {
      segments.push({ kind: 'gap', isWord: line.tokens[at]?.kind === 'word', from: at, end, cost: COST.gap })
    }
    if (senses.plain.has('polite')) segments.push({ kind: 'filler', from: at, end, cost: COST.polite })
  }
  const mark = line.tokens[at]
  if (mark?.kind === 'mark' && SILENT_MARKS.includes(mark.text)) {
    segments.push({ kind: 'filler', from: at, end: at + 1, cost: 0 })
  }
  const day = dayAt(sight, at)
  if (day !== undefined) segments.push({ kind: 'day', day: day.day, from: at, end: day.end, cost: COST.day })
  const price = priceIn(sight, at)
  if (price !== undefined && price.meaning.kind !== 'number') {
    segments.push({ kind: 'price', price, from: at, end: price.end, cost: COST.price })
  }
  for (const remark of remarksAt(sight, at)) segments.push({ kind: 'remark', from: at, ...remark })
  return segments
}

/** The longest date that begins at a token; only where words or marks of dates stand. */
export function dayAt({ line, habits, today }: Sight, at: number): { end: number; day: DayReading } | undefined {
  if (!mayBeginDate(line, at)) return undefined
  const last = Math.min(line.tokens.length, at + LONGEST_DATE)
  let hasCore = 0
  for (let end = at + 1; end <= last; end += 1) if (isCore(line, end - 1)) hasCore = Math.max(hasCore, end)
  if (hasCore === 0) return undefined
  for (let end = last; end > at; end -= 1) {
    const day = readDay(saidBetween(line, at, end), { today, habits })
    if (day !== undefined) return { end, day }
  }
  return undefined
}

function mayBeginDate(line: Sight['line'], at: number): boolean {
  const token = line.tokens[at]
  if (token === undefined) return false
  if (token.kind === 'number') return true
  return endOfPlain(line, at, 'day') > 0 || endOfPlain(line, at, 'day-start') > 0
}

/** A word that stands in dates only, an ordinal, or figures with the marks of a date: "5/11", "2026-11-05". */
function isCore(line: Sight['line'], at: number): boolean {
  if (endOfPlain(line, at, 'day') > 0) return true
  const token = line.tokens[at]
  if (token?.kind === 'word') return token.glued && endOfPlain(line, at, 'ordinal') > 0
  if (token?.kind === 'number') return /^\d{1,4}\.\d{1,2}(?:\.\d{2,4})?$/.test(token.text)
  return (
    (isMark(line, at, '/') || isMark(line, at, '-')) &&
    line.tokens[at - 1]?.kind === 'number' &&
    line.tokens[at + 1]?.kind === 'number'
  )
}

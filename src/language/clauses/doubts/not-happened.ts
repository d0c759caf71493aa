import type { Sight } from '../../context.ts'
import type { Doing } from '../../lexicon/lexicon.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, type Line, sayingWith } from '../../text/line.ts'
import { isBreak, isBroken } from '../segments/breaks.ts'
import { dayAt } from '../segments/dates.ts'
import { itemBefore, type Segment } from '../segments/segment.ts'
import type { Doubt, Place } from './doubt.ts'

const MAY_FALL_THROUGH: ReadonlySet<Doing> = new Set<Doing>([
  'sell',
  'receive',
  'customer-return',
  'supplier-return',
  'return',
  'transfer',
])
const TAKEN: ReadonlySet<Doing> = new Set<Doing>(['waste', 'use'])

/** What says that a delivery, a sale or a return that is named did not happen, or not as it is told. */
export const NOT_HAPPENED: readonly Doubt[] = [
  { kind: 'not-come-yet', of: null, ends: endOfNotCome },
  { kind: 'fell-through', of: MAY_FALL_THROUGH, ends: endOfBehind },
  { kind: 'entry-wrong', of: TAKEN, ends: endOfBehind },
]

/** "delivery of 20 milk is late", "20 milk delivery due friday": still to come, or come late? "received 20 milk late" came. */
function endOfNotCome({ sight, path, at, end }: Place): number {
  if (!itemBefore(path, at) || !isNounAlone(sight, path) || isOfSomebody(sight, path, at)) return 0
  return isBroken(sight.line, end) || dayAt(sight, end) !== undefined ? end : 0
}

function endOfBehind({ sight, path, at, end }: Place): number {
  return itemBefore(path, at) && isBroken(sight.line, end) ? end : 0
}

/** ", driver was late": who was late stands in front, and no goods. */
function isOfSomebody({ line }: Sight, path: readonly Segment[], at: number): boolean {
  if (isBreak(line, at - 1)) return false
  return path.some(({ kind, from, end }) => kind === 'remark' && from < at && at < end)
}

/** Is "delivery", or "delivery of", all that tells that goods came? */
function isNounAlone({ line }: Sight, path: readonly Segment[]): boolean {
  let isNoun = false
  for (const segment of path) {
    // A verb between a name and its quantity is part of the item, and stands in front of it without a word of its own.
    if (segment.kind === 'verb' && segment.from < segment.end) {
      if (endOfNoun(line, segment.from) !== segment.end) return false
      isNoun = true
    }
    if (segment.kind !== 'item' || segment.item.verb === null) continue
    isNoun = line.tokens.some(
      (_, at) => at > segment.from && at < segment.end && endOfAside(line, at, 'a-delivery') > 0,
    )
    if (!isNoun) return false
  }
  return isNoun
}

function endOfNoun(line: Line, at: number): number {
  const end = endOfAside(line, at, 'a-delivery')
  return endOfPlain(line, end, 'of') || end
}

/** Does the whole line tell of a delivery that is still to come, or came late, and of no goods that came? */
export function isDeliveryToCome({ line }: Sight): boolean {
  const at = line.tokens.findIndex((_, late) => {
    const end = endOfAside(line, late, 'not-come-yet')
    return end > 0 && isBroken(line, end)
  })
  if (at < 1 || !line.tokens.some((_, noun) => noun < at && endOfAside(line, noun, 'a-delivery') > 0)) return false
  return !line.tokens.some((_, came) => sayingWith(line, came, 'verb') !== undefined && endOfNoun(line, came) === 0)
}

/**
 * The path with a weekday behind the goods of a "delivery" left open: "delivery of 20 milk on friday" came then, or comes
 * then. In front of them, as in "friday delivery: 20 milk", it came.
 */
export function withOpenDelivery(sight: Sight, path: readonly Segment[]): readonly Segment[] {
  const at = path.findIndex(({ kind }) => kind === 'day')
  const found = path[at]
  if (found?.kind !== 'day' || found.day.kind !== 'day' || !itemBefore(path, found.from)) return path
  const isBare = isWeekday(sight.line, found.from, found.end)
  if (!isBare || !isNounAlone(sight, path)) return path
  const { date, said } = found.day
  const open: Segment = { ...found, day: { kind: 'unclear', said, dates: [date] } }
  return path.with(at, open)
}

/** "friday", "on friday", and not "last friday". */
function isWeekday(line: Line, from: number, end: number): boolean {
  const last = endOfAside(line, end - 1, 'weekday') === end
  return last && (end - from === 1 || (end - from === 2 && line.tokens[from]?.text === 'on'))
}

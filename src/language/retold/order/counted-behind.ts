import { dayAt } from '../../clauses/segments/dates.ts'
import { quantitiesIn, type Sight } from '../../context.ts'
import { DISTANCE } from '../../names/span.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { passMark } from '../words.ts'

/** A product's name in a line. */
interface Named {
  readonly from: number
  readonly end: number
}

/** "received gloves, 2 boxes only", "sold pies today: 6", "fresh batch of slices, made 20": how many, behind a mark. */
export function countedBehind(sight: Sight): Retold | undefined {
  const { line } = sight
  if (line.tokens.some((_, at) => endOfAside(line, at, 'batch-to-come') > 0)) return undefined
  const start = startOf(sight)
  const batch = endOfAside(line, start, 'batch-of')
  const verb = sayingWith(line, start, 'verb')
  if (batch === 0 && verb === undefined) return undefined
  const isOfCount = batch === 0 && verb?.sense.doing === 'count'
  for (const name of namesAt(sight, batch || (verb?.end ?? 0), isOfCount)) {
    const ready = batch > 0 ? endOfAside(line, name.end, 'is-ready') || name.end : name.end
    const day = dayAt(sight, ready)
    const isToday = day?.day.kind === 'day' && day.day.date === sight.today
    const mark = isToday ? day.end : ready
    const from = passMark(line, mark)
    const made = sayingWith(line, from, 'verb')
    const isMade = batch > 0 && made?.sense.doing === 'receive'
    const counted =
      from > mark || isOfCount ? wholeRest(sight, isMade ? made.end : from, isOfCount, from === mark) : undefined
    if (counted === undefined) continue
    const done = batch > 0 ? 'received' : saidBetween(line, start, verb?.end ?? start)
    const when = isToday ? saidBetween(line, ready, mark) : ''
    const said = `${done} ${counted} ${saidBetween(line, name.from, name.end)} ${when}`.trim()
    return { line: said, moves: [batch > 0 ? 'receive' : 'any'], remark: '' }
  }
  return undefined
}

/** "topped up the sugar with 5 kilos", "topped the eggs up with 2 trays". */
export function toppedUp(sight: Sight): Retold | undefined {
  const { line } = sight
  const topped = endOfAside(line, 0, 'tops-up')
  if (topped === 0) return undefined
  for (const name of namesAt(sight, topped)) {
    const counted = wholeRest(sight, endOfAside(line, name.end, 'up-with') || line.tokens.length)
    if (counted === undefined) continue
    return { line: `received ${counted} ${saidBetween(line, name.from, name.end)}`, moves: ['receive'], remark: '' }
  }
  return undefined
}

function startOf({ line }: Sight): number {
  let at = 0
  while (sayingWith(line, at, 'verb') === undefined) {
    const end =
      endOfPlain(line, at, 'filler') ||
      endOfPlain(line, at, 'polite') ||
      (endOfPlain(line, at, 'function') === at + 1 ? at + 1 : 0)
    if (end === 0 || endOfAside(line, at, 'batch-of') > 0) break
    at = end
  }
  return at
}

/** The products that may be named from a token on, behind "the". */
function namesAt({ line, names }: Sight, at: number, mayBegin = false): readonly Named[] {
  const from = endOfAside(line, at, 'determiner') || at
  return names
    .at(from)
    .flatMap(({ end, kind, distance }) =>
      kind === 'near' || (distance > DISTANCE.part && !mayBegin) ? [] : [{ from, end }],
    )
}

/** The quantity that is all the rest of the line, but for "only"; behind a count, in other tongues as well: "na lang". */
function wholeRest(sight: Sight, from: number, isCount = false, isJustSo = false): string | undefined {
  const { line } = sight
  const { length } = line.tokens
  const whole = quantitiesIn(sight, from).find(
    ({ end, article }) =>
      !article &&
      ((end === length && !isJustSo) ||
        (endOfAside(line, end, 'no-more') === length && !isJustSo) ||
        (isCount && endOfAside(line, end, 'just-so-many') === length)),
  )
  return whole === undefined ? undefined : saidBetween(line, from, whole.end)
}

import { isBroken } from '../../clauses/segments/breaks.ts'
import { dayAt } from '../../clauses/segments/dates.ts'
import type { Sight } from '../../context.ts'
import { englishReceipts } from '../../lexicon/en/told/receipts.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark } from '../../text/line.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted, isPaidFor, manyAt, namesAt, passMark } from '../words.ts'

const LOAD = sayingsOf(englishReceipts.load)
const CAME = sayingsOf(englishReceipts.came)
const CAME_SO = sayingsOf(englishReceipts.cameSo)
const COUNTS = sayingsOf(`${englishReceipts.counts}|${englishReceipts.whoCounts}`)
const OF_THEM = sayingsOf(englishReceipts.ofThem)
const SHORT = sayingsOf(englishReceipts.short)
const INTO = sayingsOf(englishReceipts.into)
const ON_GOODS = sayingsOf(englishReceipts.onGoods)

/** Goods with how many of them came, and where that ends. */
interface Came {
  /** "bread in 30", "10 bread in": alone it may tell of a time, of a place, or of what is still there. */
  readonly isBare?: boolean
  readonly said: string
  readonly end: number
}

/** "milk delivery came, 12 in", "bread in 30, milk in 20", "coke can 24 in", "24 in on coke can": so many came of what is named. */
export function cameBehindName(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  if (length < 3 || isMark(line, length - 1, '?') || endOfPlain(line, 0, 'inverted') > 0) return undefined
  const pieces: string[] = []
  let isBare = false
  let end = endOfPlain(line, 0, 'polite')
  for (let at = end; ; ) {
    const piece = pieceAt(sight, at)
    if (piece === undefined) break
    pieces.push(piece.said)
    isBare = piece.isBare === true
    end = piece.end
    const gap = endOfPlain(line, end, 'gap')
    if (gap === 0) break
    at = gap
  }
  if (pieces.length === 0 || (isBare && pieces.length === 1 && !isToldFurther(sight, end)) || !isBehindAll(sight, end))
    return undefined
  const rest = saidBetween(line, end, length)
  return { line: `received ${pieces.join(', ')} ${rest}`.trim(), moves: ['receive'], remark: '' }
}

/** Nothing follows but when it was, from whom, and what a mark parts. */
function isBehindAll(sight: Sight, at: number): boolean {
  const { line } = sight
  const more = passMark(line, at)
  return (isBroken(line, at) && !(more > at && isCounted(sight, more))) || isToldFurther(sight, at)
}

/** Of now, from somebody, of a day. */
function isToldFurther(sight: Sight, at: number): boolean {
  const { line } = sight
  return endOfAside(line, at, 'of-now') > 0 || endOfPlain(line, at, 'from') > 0 || dayAt(sight, at) !== undefined
}

function pieceAt(sight: Sight, at: number): Came | undefined {
  return inOnGoods(sight, at) ?? goodsIn(sight, at) ?? behindName(sight, at)
}

/** "24 in on coke can" */
function inOnGoods(sight: Sight, at: number): Came | undefined {
  const { line } = sight
  const many = manyAt(sight, at)
  const into = many === undefined ? 0 : endOfSaying(line, many.end, line.tokens.length, INTO)
  const on = into === 0 ? 0 : endOfSaying(line, into, line.tokens.length, ON_GOODS)
  const end = on === 0 ? undefined : namesAt(sight, on)[0]
  if (many === undefined || end === undefined) return undefined
  return { said: `${saidBetween(line, many.from, many.end)} ${saidBetween(line, on, end)}`, end }
}

/** "10 bread in": all that is told of them; a length would stand behind its number. */
function goodsIn(sight: Sight, at: number): Came | undefined {
  const { line } = sight
  const many = manyAt(sight, at)
  if (many === undefined) return undefined
  const name = endOfPlain(line, many.end, 'of') || many.end
  const end = namesAt(sight, name).find(to => endOfAside(line, to, 'into') === to + 1)
  // What one of them costs may be told for those who buy.
  if (
    end === undefined ||
    !(isBroken(line, end + 1) || endOfAside(line, end + 1, 'of-now') > 0) ||
    isPaidFor(sight, end + 1)
  )
    return undefined
  return { said: `${saidBetween(line, at, many.end)} ${saidBetween(line, name, end)}`, end: end + 1, isBare: true }
}

/** "milk delivery came, 12 in", "bread in 30", "coke can 24 in" */
function behindName(sight: Sight, at: number): Came | undefined {
  const { line } = sight
  const { length } = line.tokens
  const from = endOfAside(line, at, 'determiner') || at
  for (const name of namesAt(sight, from)) {
    const load = endOfSaying(line, name, length, LOAD)
    const short = load === 0 ? 0 : endOfShort(sight, load)
    const so = short || endOfSaying(line, load || name, length, CAME_SO)
    const came = so || endOfSaying(line, load || name, length, CAME)
    const day = dayAt(sight, came || load || name)
    if (day !== undefined && (day.day.kind !== 'day' || day.day.date > sight.today)) continue
    const told = day?.end ?? (came || load || name)
    const mark = passMark(line, told)
    const counts = passCounts(sight, mark)
    const many = manyAt(sight, counts)
    // "delivery in 12" may tell of minutes, "delivery was short, 2" what is missing, "came late, 8" when.
    const isOpen = (so > 0 || endOfAside(line, load, 'into') === came) && counts === told + (so > 0 ? mark - told : 0)
    if (many === undefined || (isOpen && passThem(sight, many.end) === many.end)) continue
    // "eggs in 3 trays" tells what they stand in, "bread in 2 days" when.
    if (came > 0 && mark === told && day === undefined && load === 0 && !many.bare) continue
    const behind = passThem(sight, many.end)
    if ((came === 0 && !(behind > many.end)) || (load > 0 && came === 0 && behind === many.end)) continue
    const when = day === undefined ? '' : ` ${saidBetween(line, came || load || name, day.end)}`
    const said = `${saidBetween(line, many.from, many.end)} ${saidBetween(line, from, name)}${when}`
    return {
      said,
      end: behind,
      isBare: load === 0 && when === '' && (came === 0 || (mark === told && behind === many.end)),
    }
  }
  return undefined
}

/** "was 2 short" */
function endOfShort(sight: Sight, load: number): number {
  const { line } = sight
  const many = manyAt(sight, endOfPlain(line, load, 'link') || endOfPlain(line, load, 'former') || load)
  return many === undefined ? 0 : endOfSaying(line, many.end, line.tokens.length, SHORT)
}

function passCounts({ line }: Sight, from: number): number {
  let at = from
  for (let end = at; end > 0; end = endOfSaying(line, at, line.tokens.length, COUNTS)) at = end
  return at
}

function passThem({ line }: Sight, from: number): number {
  let at = from
  for (let end = at; end > 0; end = endOfSaying(line, at, line.tokens.length, OF_THEM)) at = end
  return at
}

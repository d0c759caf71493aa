import type { Segment } from '../clauses/segments/segment.ts'
import type { ReadingContext, Sight } from '../context.ts'
import type { Cue } from '../lexicon/questions.ts'
import { isOnlyPolite } from '../phrases/read.ts'
import type { LineReading, QuantityReading } from '../reading.ts'
import { endOfPlain, type Line } from '../text/line.ts'
import { numberAt } from '../values/number.ts'
import { type QuantitySaid, quantitiesAt } from '../values/quantity.ts'
import { type CueSaid, outside } from './cues.ts'
import type { Evidence } from './evidence.ts'
import { goodsIn, unknownGoods } from './goods.ts'
import { groupIn } from './groups.ts'
import type { Topic } from './rule.ts'
import { plainestShape, type Shape, shapeOf } from './shape.ts'
import { topicOf } from './topic.ts'
import { feastIn, periodIn } from './when.ts'

/** Longer lines tell stories. */
const LONGEST_LINE = 40
const LONGEST_QUANTITY = 4
const MOST_CLOSINGS = 3
/** What is answered of a period, and of today where none is told. */
const OF_PERIOD: ReadonlySet<string> = new Set(['report', 'profit', 'best-sellers', 'who-sold', 'moved', 'chart'])

/**
 * What a line asks, judged by the evidence in it: how it begins and ends, words that tell what is asked for, products,
 * a period. Words that nobody knows are passed over. Undefined where it does not ask, where something was done or is to
 * be changed, and where nothing tells what is asked for. `isOverheard`: it was said to others, and asks the bot only if
 * it names a product and what to tell of it.
 */
export function readQuestion(
  text: string,
  sight: Sight,
  all: readonly CueSaid[],
  path: readonly Segment[],
  { isOverheard = false }: Pick<ReadingContext, 'isOverheard'>,
): Extract<LineReading, { kind: 'phrase' }> | undefined {
  if (sight.line.tokens.length > LONGEST_LINE) return undefined
  if (all.length === 0 && !text.includes('?')) return undefined
  const likely = plainestShape(sight, all)
  if (likely === undefined || isDone(sight, path, likely) || isOnlyPolite(sight)) return undefined
  const found = evidenceIn(sight, all, path)
  if (found === undefined) return undefined
  const topic = topicOf(found)
  if (topic === undefined || (isOverheard && !isMeantForAll(found, topic))) return undefined
  // "how many milk sold at diwali": nobody knows its day, and what was sold today is no answer.
  if (found.feast !== undefined && OF_PERIOD.has(topic.command))
    return { kind: 'phrase', text, command: 'report', slots: { text: found.feast } }
  return { kind: 'phrase', text, command: topic.command, slots: topic.slots }
}

/** Among people, what is asked of a product plainly enough. */
function isMeantForAll({ goods, shape }: Evidence, topic: Topic): boolean {
  return goods.length > 0 && shape !== 'terse' && topic.isNamed
}

function evidenceIn(sight: Sight, all: readonly CueSaid[], path: readonly Segment[]): Evidence | undefined {
  const { names } = sight.names.index
  const taken = sight.line.tokens.map(() => false)
  const take = (said: { from: number; end: number } | undefined): void => {
    if (said !== undefined) taken.fill(true, said.from, said.end)
  }
  const goods = goodsIn(sight, all)
  goods.forEach(take)
  const groups = [names.categories, names.places, names.members].map(group => groupIn(sight, group))
  groups.forEach(take)
  const when = periodIn(sight, taken)
  const said = outside(all, taken).filter(cue => when === undefined || cue.from < when.from || cue.end > when.end)
  take(when)
  const shape = shapeOf(sight, said, taken)
  const cues = new Set(said.flatMap(cue => [...cue.cues]))
  if (cues.has('soft-left') && goods.length > 0) cues.add('left')
  if (cues.has('soft-low') && (goods.length > 0 || shape === 'asked')) cues.add('low')
  if (shape === undefined || cues.has('never') || isDone(sight, path, shape)) return undefined
  const number = numberBehind(sight, said, goods)
  if (shape !== 'asked' && hasFigure(sight, taken, number?.at)) return undefined
  const first = said.find(({ cues: own }) => own.has('ask') || own.has('open') || own.has('show') || own.has('amount'))
  const [category, place, member] = groups.map(group => group?.name)
  return {
    shape,
    cues,
    endsInPrice: endsInPrice(sight, said, all),
    goods: goods.map(({ name }) => name),
    quantity: quantityBefore(sight, goods[0]?.from ?? 0),
    unknown: goods.length > 0 || first === undefined ? undefined : unknownGoods(sight, all, first.end)?.name,
    period: when?.period,
    feast: when === undefined ? feastIn(sight, taken) : undefined,
    number: number?.value,
    category,
    place,
    member,
  }
}

/** The quantity that ends in front of a product, or of its "of"; "a soap" is no more than soap. */
function quantityBefore({ line }: Sight, goodsAt: number): QuantityReading | undefined {
  for (let at = Math.max(0, goodsAt - LONGEST_QUANTITY); at < goodsAt; at += 1) {
    const said = quantitiesAt(line, at).find(({ end }) => end === goodsAt || endOfPlain(line, end, 'of') === goodsAt)
    const reading = said?.reading
    if (reading?.kind === 'exact' && (said?.article !== true || reading.unit !== null)) return reading
  }
  return undefined
}

/** "What do we sell soap for", "we sell soap how much". */
function endsInPrice({ line }: Sight, said: readonly CueSaid[], all: readonly CueSaid[]): boolean {
  const last = lastSaid(line, all)
  const isOffered = said.some(({ cues }) => cues.has('offered'))
  if (isOffered && said.some(({ end, cues }) => end === last + 1 && cues.has('amount'))) return true
  return endOfPlain(line, last, 'at') > 0 || endOfPlain(line, last, 'for') > 0
}

/** The last word of a line that says more than when and to whom: "at" of "what do we sell soap at these days". */
function lastSaid({ tokens }: Line, all: readonly CueSaid[]): number {
  let last = tokens.findLastIndex(({ kind }) => kind !== 'mark')
  for (let count = 0; count < MOST_CLOSINGS; count += 1) {
    const closing = all.find(({ end, cues }) => end === last + 1 && cues.has('closing'))
    if (closing === undefined || closing.from === 0) return last
    last = closing.from - 1
  }
  return last
}

/** "Sold 3 soap, how many left", "sold the soap, paid cash": something was done, and must not be lost in an answer. */
function isDone({ line }: Sight, path: readonly Segment[], shape: Shape): boolean {
  const verb = path.findIndex(({ kind }) => kind === 'verb')
  const isPaid = path.some(({ kind, from }) => kind === 'remark' && endOfPlain(line, from, 'payment') > 0)
  if (verb === 0 && isPaid) return true
  const isCounted = path.some(segment => segment.kind === 'item' && isNumber(segment.item.quantity, shape))
  return verb >= 0 && isCounted && (shape !== 'asked' || verb === 0)
}

/** "Sold many pies?" tells no number, and asks. */
function isNumber(quantity: QuantitySaid | null, shape: Shape): boolean {
  if (quantity === null || quantity.article) return false
  return shape === 'asked' || quantity.reading.kind !== 'vague'
}

const BEFORE_NUMBER: readonly Cue[] = ['star', 'most', 'flop', 'least', 'show', 'when']

const HAPPENED: readonly Cue[] = ['came', 'sold', 'counted', 'wasted', 'returned', 'entries']

/** The number of "top 5" and of "last 3 soap deliveries"; in "last 4 croissants" the goods are numbered. */
function numberBehind(
  { line }: Sight,
  said: readonly CueSaid[],
  goods: readonly { readonly from: number }[],
): { at: number; value: bigint } | undefined {
  const isOfEvents = said.some(({ cues }) => HAPPENED.some(cue => cues.has(cue)))
  for (const { end, cues } of said) {
    if (!BEFORE_NUMBER.some(cue => cues.has(cue)) || line.tokens[end]?.kind !== 'number') continue
    if (cues.has('when') && !isOfEvents && goods.some(({ from }) => from === end + 1)) continue
    const [figure] = numberAt(line, end)?.readings ?? []
    if (figure !== undefined) return { at: end, value: BigInt(Number.parseInt(line.tokens[end]?.text ?? '0', 10)) }
  }
  return undefined
}

/** A figure that belongs to no name and no date: something may have been done with so many. */
function hasFigure({ line }: Sight, taken: readonly boolean[], numberAt: number | undefined): boolean {
  return line.tokens.some(({ kind }, at) => kind === 'number' && !taken[at] && at !== numberAt)
}

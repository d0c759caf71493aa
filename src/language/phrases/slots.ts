import { mayBeName } from '../clauses/items.ts'
import { dayAt } from '../clauses/segments.ts'
import type { Sight } from '../context.ts'
import { readName } from '../names.ts'
import { readPeriod } from '../periods.ts'
import type { NameReading, Slots } from '../reading.ts'
import { foldSaying } from '../text/clean.ts'
import { endOfPlain, isMark } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import { scaled } from '../values/digits.ts'
import { moneyAt } from '../values/money.ts'
import { numberAt } from '../values/number.ts'
import { quantitiesAt, unitAt } from '../values/quantity.ts'
import type { SlotName } from './template.ts'

/** What may stand in a slot from a token up to, not including, `end`; the value is read only when the rest fits. */
export interface SlotFill {
  readonly end: number
  /** How doubtful it is: a name of the catalogue is 0, unknown words are more. */
  readonly cost: number
  read(): Slots | undefined
}

const COST = { several: 1, near: 3, unknownName: 4, unknownWord: 3, text: 2, textWord: 0.1 } as const
const LONGEST_UNKNOWN = 6
const LONGEST_PERIOD = 12
const LONGEST_TEXT = 40

/** All that may fill a slot at a token, up to, not including, token `last`; what is likelier first. */
export function fillsAt(sight: Sight, slot: Exclude<SlotName, 'word'>, at: number, last: number): readonly SlotFill[] {
  switch (slot) {
    case 'product':
      return productFills(sight, at, last)
    case 'products':
      return productsFills(sight, at, last)
    case 'quantity':
      return quantitiesAt(sight.line, at)
        .filter(said => !said.article && said.end <= last)
        .map(said => ({ end: said.end, cost: 0, read: () => ({ quantity: said.reading }) }))
    case 'money':
    case 'cost':
      return moneyFills(sight, slot, at, last)
    case 'number':
    case 'entry':
      return integerFills(sight, slot, at, last)
    case 'day': {
      const said = dayAt(sight, at)
      return said === undefined || said.end > last ? [] : [{ end: said.end, cost: 0, read: () => ({ day: said.day }) }]
    }
    case 'period':
      return periodFills(sight, at, last)
    case 'unit':
    case 'pack':
      return unitFills(sight, slot, at, last)
    case 'category':
      return wordFills(sight, slot, sight.names.index.names.categories, at, last)
    case 'place':
      return wordFills(sight, slot, sight.names.index.names.places, at, last)
    case 'member':
      return wordFills(sight, slot, sight.names.index.names.members, at, last)
    case 'text':
      return textFills(sight, at, last)
  }
}

/** Names at a token: of the parts of a longer name none counts, or "nylon rope is 60" were a rope of nylon. */
function productFills(sight: Sight, at: number, last: number): readonly SlotFill[] {
  const { line } = sight
  const fills: SlotFill[] = []
  const start = endOfPlain(line, at, 'adjective') || at
  for (const from of start === at ? [at] : [at, start]) {
    const spans = sight.names.at(from).filter(span => span.end <= last)
    const longest = spans.reduce((end, span) => Math.max(end, span.end), 0)
    for (const span of spans) {
      if (span.end < longest && span.distance > 0) continue
      const doubt = span.kind === 'one' ? 0 : COST[span.kind]
      fills.push({
        end: span.end,
        cost: doubt + span.distance / 10,
        read: () => ({ product: readName(line, from, span.end, sight.names) }),
      })
    }
  }
  for (let end = start, words = 0; end < last && words < LONGEST_UNKNOWN; words += 1) {
    if (!mayBeName(sight, end, end === start) && !(end > start && line.tokens[end]?.kind === 'number')) break
    end += 1
    const to = end
    fills.push({ end: to, cost: COST.unknownName, read: () => ({ product: readName(line, start, to, sight.names) }) })
  }
  return fills
}

/** "rice, sugar and oil": of several readings of one product, the least doubtful goes on. */
function productsFills(sight: Sight, at: number, last: number): readonly SlotFill[] {
  const fills: SlotFill[] = []
  let before: readonly SlotFill[] = []
  for (let from = at; from < last; ) {
    const earlier = before
    const next = productFills(sight, from, last).map(fill => ({ ...fill, cost: fill.cost + costOf(earlier) }))
    for (const fill of next) {
      const chain = [...earlier, fill]
      fills.push({ end: fill.end, cost: fill.cost, read: () => ({ products: chain.flatMap(productIn) }) })
    }
    const best = next.reduce(
      (one: SlotFill | undefined, other) => (one && !isBetter(other, one) ? one : other),
      undefined,
    )
    const gap = best === undefined ? 0 : endOfPlain(sight.line, best.end, 'gap')
    if (best === undefined || gap === 0) break
    before = [...earlier, best]
    from = endOfPlain(sight.line, gap, 'gap') || gap
  }
  return fills
}

function costOf(fills: readonly SlotFill[]): number {
  return fills.at(-1)?.cost ?? 0
}

function isBetter(one: SlotFill, other: SlotFill): boolean {
  return one.cost < other.cost || (one.cost === other.cost && one.end > other.end)
}

function productIn(fill: SlotFill): readonly NameReading[] {
  const product = fill.read()?.product
  return product === undefined ? [] : [product]
}

function moneyFills({ line, habits }: Sight, slot: 'money' | 'cost', at: number, last: number): readonly SlotFill[] {
  const start = endOfPlain(line, at, 'at') || at
  const money = moneyAt(line, start, habits)
  if (money === undefined || money.minor === null) return []
  const minor = money.minor
  const end = Math.max(money.end, endOfPlain(line, money.end, 'each'))
  const read = (): Slots => (slot === 'money' ? { money: minor } : { cost: minor })
  return end > last ? [] : [{ end, cost: 0, read }]
}

function integerFills({ line }: Sight, slot: 'number' | 'entry', at: number, last: number): readonly SlotFill[] {
  const start = slot === 'entry' && isMark(line, at, '#') ? at + 1 : at
  const said = numberAt(line, start)
  const [figure] = said?.readings ?? []
  const value = figure === undefined ? undefined : scaled(figure, 0)
  if (said === undefined || value === undefined || said.readings.length !== 1 || said.end > last) return []
  if (slot === 'entry') return [{ end: said.end, cost: 0, read: () => ({ entry: Number(value) }) }]
  return [{ end: said.end, cost: 0, read: () => ({ number: value }) }]
}

function periodFills({ line, habits, today }: Sight, at: number, last: number): readonly SlotFill[] {
  const fills: SlotFill[] = []
  for (let end = Math.min(last, at + LONGEST_PERIOD); end > at; end -= 1) {
    const to = end
    const read = (): Slots | undefined => {
      const period = readPeriod(saidBetween(line, at, to), { today, habits })
      return period === undefined ? undefined : { period }
    }
    fills.push({ end: to, cost: 0, read })
  }
  return fills
}

/** A unit or pack that is known; a pack may be new, but is no word of a product's name. */
function unitFills(sight: Sight, slot: 'unit' | 'pack', at: number, last: number): readonly SlotFill[] {
  const { line } = sight
  const token = line.tokens[at]
  if (token?.kind !== 'word' || at >= last) return []
  const known = unitAt(line, at)
  const isOwn = sight.names.index.units.has(token.text)
  if (known === undefined && !isOwn && (slot === 'unit' || sight.names.knows(at))) return []
  const unit = known?.unit ?? token.text
  const read = (): Slots => (slot === 'unit' ? { unit } : { pack: unit })
  return [{ end: known?.end ?? at + 1, cost: known === undefined && !isOwn ? COST.unknownWord : 0, read }]
}

/** A word of the shop's own, or whatever else stands there. */
function wordFills(
  sight: Sight,
  slot: 'category' | 'place' | 'member',
  known: readonly string[],
  at: number,
  last: number,
): readonly SlotFill[] {
  const spellings = new Map(known.map(word => [foldSaying(word), word]))
  return textFills(sight, at, last).map(({ end }) => {
    const said = saidBetween(sight.line, at, end)
    const own = spellings.get(foldSaying(said))
    return { end, cost: own === undefined ? COST.unknownWord : 0, read: () => ({ [slot]: own ?? said }) }
  })
}

function textFills({ line }: Sight, at: number, last: number): readonly SlotFill[] {
  const fills: SlotFill[] = []
  for (let end = Math.min(last, at + LONGEST_TEXT); end > at; end -= 1) {
    const to = end
    const cost = COST.text + COST.textWord * (to - at)
    fills.push({ end: to, cost, read: () => ({ text: saidBetween(line, at, to) }) })
  }
  return fills
}

import { mayBeName } from '../clauses/segments/named.ts'
import type { Sight } from '../context.ts'
import { readKnownName } from '../names.ts'
import type { NameReading } from '../reading.ts'
import { endOfPlain } from '../text/line.ts'
import { COST, type SlotFill } from './fill.ts'

const LONGEST_UNKNOWN = 6

/** Names at a token: of the parts of a longer name none counts, or "nylon rope is 60" were a rope of nylon. */
export function productFills(sight: Sight, at: number, last: number): readonly SlotFill[] {
  const { line } = sight
  const fills: SlotFill[] = []
  const start = endOfPlain(line, at, 'adjective') || at
  for (const from of start === at ? [at] : [at, start]) {
    const spans = sight.names.at(from)
    const longest = spans.reduce((end, span) => Math.max(end, span.end), 0)
    for (const span of spans) {
      if (span.end > last || (span.end < longest && span.distance > 0)) continue
      const doubt = span.kind === 'one' ? 0 : COST[span.kind]
      fills.push({
        end: span.end,
        cost: doubt + span.distance / 10 - COST.nameWord * (span.end - from - 1),
        read: () => ({ product: readKnownName(line, from, span.end, sight.names) }),
      })
    }
  }
  for (let end = start, words = 0; end < last && words < LONGEST_UNKNOWN; words += 1) {
    if (!mayBeName(sight, end, end === start) && !(end > start && line.tokens[end]?.kind === 'number')) break
    end += 1
    const to = end
    fills.push({
      end: to,
      cost: COST.unknownName,
      read: () => ({ product: readKnownName(line, start, to, sight.names) }),
    })
  }
  return fills
}

/** "rice, sugar and oil": of several readings of one product, the least doubtful goes on. */
export function productsFills(sight: Sight, at: number, last: number): readonly SlotFill[] {
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

import { isBroken } from '../../clauses/segments/breaks.ts'
import type { Sight } from '../../context.ts'
import { englishCouriers } from '../../lexicon/en/told/couriers.ts'
import { englishFramedSo } from '../../lexicon/en/told/framed-so.ts'
import { englishReceipts } from '../../lexicon/en/told/receipts.ts'
import { endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isGoodsUpTo, manyAt, passMark } from '../words.ts'

const BRINGS = sayingsOf(englishCouriers.brings)
const HERE = sayingsOf(englishFramedSo.courierHere)
const INTO = sayingsOf(englishFramedSo.intoShop)
const ADDS = sayingsOf(englishReceipts.adds)
const SHELF = sayingsOf(englishFramedSo.ontoShelf)
const MARKET = sayingsOf(englishFramedSo.market)
const NUMBERED = sayingsOf(englishFramedSo.numberedPlace)
const BOUGHT: ReadonlySet<string> = new Set(['buy', 'receive'])
const LONGEST_TOWN = 3
const STOCK: readonly string[] = ['stock', 'inventory']

/** "courier was here, 10 beanies in": a courier takes parcels as well, so that it must be said that they came in. */
export function courierLeft(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const bringer = endOfSaying(line, endOfPlain(line, 0, 'polite'), length, BRINGS)
  const here = bringer === 0 ? 0 : endOfSaying(line, bringer, length, HERE)
  const from = here === 0 ? 0 : passMark(line, here)
  if (from === here) return undefined
  for (let at = from + 2; at < length; at += 1) {
    if (endOfSaying(line, at, length, INTO) < length || !isGoodsUpTo(sight, from, at)) continue
    return { line: `received ${saidBetween(line, from, at)}`, moves: ['receive'], remark: saidBetween(line, 0, here) }
  }
  return undefined
}

/** "added 3 boxes ors to the shelf": whole packs are new; a few pieces may have been in the back room. */
export function addedOntoShelf(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const adds = endOfSaying(line, endOfPlain(line, 0, 'polite'), length, ADDS)
  if (adds === 0) return undefined
  for (let at = adds + 2; at < length; at += 1) {
    if (endOfSaying(line, at, length, SHELF) < length || !isGoodsUpTo(sight, adds, at)) continue
    const isStock = STOCK.includes(line.tokens[length - 1]?.text ?? '')
    if (!isStock && !isPacked(sight, adds)) return undefined
    return {
      line: `received ${saidBetween(line, adds, at)}`,
      moves: ['receive'],
      remark: saidBetween(line, at, length),
    }
  }
  return undefined
}

function isPacked(sight: Sight, at: number): boolean {
  const many = manyAt(sight, at)?.reading
  return many?.kind === 'exact' && many.unit !== null && many.unit !== 'pcs'
}

/** "we bought 20kg garri from Mile 12 market": a place with a number in its name. */
export function fromNumberedMarket(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  if (!line.tokens.some((_, at) => BOUGHT.has(sayingWith(line, at, 'verb')?.sense.doing ?? ''))) return undefined
  for (let at = 3; at < length - 2; at += 1) {
    const name =
      endOfPlain(line, at, 'from') || endOfPlain(line, at, 'at') || (line.tokens[at]?.text === 'in' ? at + 1 : 0)
    if (name === 0 || isMark(line, at, '@')) continue
    const end = endOfPlace(sight, name)
    if (end === 0) continue
    const said = `${saidBetween(line, 0, at)} ${saidBetween(line, end, length)}`
    return { line: said.trim(), moves: ['receive'], remark: saidBetween(line, at, end) }
  }
  return undefined
}

/** Where "mile 12", "sector 7 market", "phase 2 market" ends; 0 if no such place is named from here. */
function endOfPlace({ line, names }: Sight, from: number): number {
  for (let at = from + 1; at <= from + LONGEST_TOWN; at += 1) {
    if (names.knows(at - 1) || line.tokens[at - 1]?.kind !== 'word') return 0
    if (line.tokens[at]?.kind !== 'number') continue
    const market = endOfSaying(line, at + 1, line.tokens.length, MARKET)
    if (market > 0) return market
    return endOfSaying(line, at - 1, at, NUMBERED) === at && isBroken(line, at + 1) ? at + 1 : 0
  }
  return 0
}

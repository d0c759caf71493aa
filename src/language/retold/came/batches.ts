import { isBroken } from '../../clauses/segments/breaks.ts'
import { dayAt } from '../../clauses/segments/dates.ts'
import type { Sight } from '../../context.ts'
import { englishReceipts } from '../../lexicon/en/told/receipts.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { manyAt, namesAt, passMark } from '../words.ts'

const MADE = sayingsOf(englishReceipts.made)
const BATCH = sayingsOf(englishReceipts.batch)
const ALONE = sayingsOf(englishReceipts.batchAlone)
const READY = sayingsOf(englishReceipts.ready)
const ADDS = sayingsOf(englishReceipts.adds)
const MORE = sayingsOf(englishReceipts.more)
const TO_GOODS = sayingsOf(englishReceipts.toGoods)
const STOCK = sayingsOf(englishReceipts.stockBehind)
const TOPPED = sayingsOf(englishReceipts.topped)
const BY = sayingsOf(englishReceipts.by)

/** "made a fresh batch of 18 pies", "fresh batch: 24 croissants", "second batch of sourdough done, 12": made at one go. */
export function batchMade(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const first = endOfPlain(line, 0, 'polite')
  const made = endOfSaying(line, first, length, MADE)
  const batch = endOfSaying(line, made || first, length, BATCH)
  if (batch === 0 || isMark(line, length - 1, '?')) return undefined
  if (line.tokens.some((_, at) => endOfAside(line, at, 'batch-to-come') > 0)) return undefined
  const of = endOfPlain(line, batch, 'of')
  const ready = endOfSaying(line, batch, length, READY)
  const goods = of || passMark(line, ready || batch)
  if (goods === batch) return undefined
  const many = manyAt(sight, goods)
  // "batch of 20": a batch alone may be one to come, or one of the goods' own.
  const isMade = made > 0 || ready > 0 || (batch > first + 1 && endOfSaying(line, first, length, ALONE) !== batch)
  if (many !== undefined) {
    if (!isMade || verbFrom(sight, goods)) return undefined
    return {
      line: `made ${saidBetween(line, goods, length)}`,
      moves: ['receive'],
      remark: saidBetween(line, first, batch),
    }
  }
  for (const to of of > 0 ? namesAt(sight, goods) : []) {
    const done = endOfSaying(line, to, length, READY) || (made > 0 ? to : 0)
    const counted = done === 0 || passMark(line, done) === done ? undefined : manyAt(sight, passMark(line, done))
    if (counted === undefined || !isEnd(sight, counted.end)) continue
    const said = `${saidBetween(line, counted.from, counted.end)} ${saidBetween(line, goods, to)}`
    return { line: `made ${said} ${saidBetween(line, counted.end, length)}`.trim(), moves: ['receive'], remark: '' }
  }
  return undefined
}

/** "fresh out of the oven: 30 croissants" */
export function ovenFirst(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const end = endOfAside(line, endOfPlain(line, 0, 'polite'), 'from-oven')
  const goods = end === 0 ? 0 : passMark(line, end)
  if (end === 0 || manyAt(sight, goods) === undefined || verbFrom(sight, goods)) return undefined
  return { line: `made ${saidBetween(line, goods, length)}`, moves: ['receive'], remark: saidBetween(line, 0, end) }
}

/** "add 12 more to twix stock", "twix restocked by 12": so many more of it. */
export function addedTo(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  if (isMark(line, length - 1, '?')) return undefined
  const first = endOfPlain(line, 0, 'polite')
  const adds = endOfSaying(line, first, length, ADDS)
  const many = adds === 0 ? undefined : manyAt(sight, adds)
  if (many !== undefined) {
    const to = endOfSaying(line, endOfSaying(line, many.end, length, MORE) || many.end, length, TO_GOODS)
    for (const end of to === 0 ? [] : namesAt(sight, to)) {
      const stock = endOfSaying(line, end, length, STOCK) || end
      if (!isEnd(sight, stock)) continue
      const said = `${saidBetween(line, many.from, many.end)} ${saidBetween(line, to, end)}`
      return { line: `received ${said} ${saidBetween(line, stock, length)}`.trim(), moves: ['receive'], remark: '' }
    }
    return undefined
  }
  for (const end of namesAt(sight, first)) {
    const topped = endOfSaying(line, end, length, TOPPED)
    const by = topped === 0 ? 0 : endOfSaying(line, topped, length, BY)
    const so = by === 0 ? undefined : manyAt(sight, by)
    if (so === undefined || !isEnd(sight, so.end)) continue
    const said = `${saidBetween(line, so.from, so.end)} ${saidBetween(line, first, end)}`
    return { line: `received ${said} ${saidBetween(line, so.end, length)}`.trim(), moves: ['receive'], remark: '' }
  }
  return undefined
}

function isEnd(sight: Sight, at: number): boolean {
  const { line } = sight
  return isBroken(line, at) || endOfPlain(line, at, 'from') > 0 || dayAt(sight, at) !== undefined
}

function verbFrom({ line }: Sight, from: number): boolean {
  return line.tokens.some((_, at) => at >= from && sayingWith(line, at, 'verb') !== undefined)
}

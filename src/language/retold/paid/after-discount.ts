import type { Sight } from '../../context.ts'
import { englishEntered } from '../../lexicon/en/told/entered.ts'
import { isMark, type Line } from '../../text/line.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import { moneyAt } from '../../values/money.ts'
import type { Retold } from '../done.ts'

const DISCOUNTED = sayingsOf(englishEntered.discounted)
const TAKEN = sayingsOf(englishEntered.taken)

const TAXED = sayingsOf(englishEntered.taxed)

/** "earbuds 1 pc sold, gave discount, took 70": sold for what was taken. */
export function afterDiscount({ line, habits }: Sight): Retold | undefined {
  const { length } = line.tokens
  for (let at = 2; at < length - 2; at += 1) {
    const said = endOfSaying(line, at, length, DISCOUNTED) || endOfSaying(line, at, length, TAXED)
    if (said === 0) continue
    if (said === length) return endOfSaying(line, at, length, TAXED) > 0 ? taxedLast(line, at) : undefined
    const pause = isMark(line, said, ',') || isMark(line, said, '-') || isMark(line, said, ';') ? said + 1 : said
    const and = line.tokens[pause]?.text === 'and' || line.tokens[pause]?.text === 'so' ? pause + 1 : pause
    const taken = endOfSaying(line, and, length, TAKEN) || endOfTaxed(line, at, and)
    const money = taken === 0 ? undefined : moneyAt(line, taken, habits)
    if (money === undefined || money.minor === null || money.end < length) return undefined
    const to = [',', '-', ';', '('].some(mark => isMark(line, at - 1, mark)) ? at - 1 : at
    const front = saidBetween(line, 0, to)
    return {
      line: `${front} for ${saidBetween(line, taken, length)}`,
      moves: ['sell'],
      remark: saidBetween(line, at, said),
    }
  }
  return undefined
}

/** "vat included 120": the sum stands right behind. */
function endOfTaxed(line: Line, at: number, end: number): number {
  return endOfSaying(line, at, line.tokens.length, TAXED) > 0 ? end : 0
}

/** "sold 2 cases, vat included": it tells no sum. */
function taxedLast(line: Line, at: number): Retold {
  const to = isMark(line, at - 1, ',') || isMark(line, at - 1, '(') ? at - 1 : at
  return { line: saidBetween(line, 0, to), moves: ['sell'], remark: saidBetween(line, at, line.tokens.length) }
}

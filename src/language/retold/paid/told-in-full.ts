import { quantitiesIn, type Sight } from '../../context.ts'
import { endOfPlain, isMark, type Line } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { moneyAt } from '../../values/money.ts'
import type { MoneySaid } from '../../values/money-said.ts'
import type { Retold } from '../done.ts'

const ONE = 1000n

/** "4 lux sold at 38 each, total 152": what one of them cost and what all of them came to, and both agree. */
export function toldInFull(sight: Sight): Retold | undefined {
  const { line, habits } = sight
  for (let at = 2; at < line.tokens.length - 1; at += 1) {
    const each = moneyAt(line, at, habits)
    if (each === undefined) continue
    const after = endOfPlain(line, each.end, 'each')
    if (after === 0 && endOfPlain(line, at - 1, 'at') !== at) continue
    const total = totalAt(sight, after || each.end)
    if (total === undefined || !isProduct(sight, at, each, total)) continue
    const rest = saidBetween(line, total.end, line.tokens.length)
    return { line: `${saidBetween(line, 0, after || each.end)} ${rest}`.trim(), moves: ['any'], remark: '' }
  }
  return undefined
}

/** The sum behind a price for one, with a word or mark in front of it or behind it. */
function totalAt({ line, habits }: Sight, from: number): MoneySaid | undefined {
  const at = isSeparator(line, from) ? from + 1 : from
  const told = endOfPlain(line, at, 'total')
  const money = moneyAt(line, isSeparator(line, told) ? told + 1 : told || at, habits)
  if (money === undefined) return undefined
  const behind = endOfPlain(line, money.end, 'total')
  const isTold = told > 0 || behind > 0 || isMark(line, from, '=')
  return isTold ? { ...money, end: behind || money.end } : undefined
}

function isSeparator(line: Line, at: number): boolean {
  return at > 0 && [',', '=', ':', '-'].some(mark => isMark(line, at, mark))
}

/** Is the sum so many times the price as there are goods in front of it? */
function isProduct(sight: Sight, before: number, each: MoneySaid, total: MoneySaid): boolean {
  if (each.minor === null || total.minor === null) return false
  const figures = sight.line.tokens
    .slice(0, before)
    .flatMap((_, at) =>
      quantitiesIn(sight, at).flatMap(({ reading, counted, article }) =>
        reading.kind === 'exact' && reading.unit === null && counted === null && !article ? [reading.thousandths] : [],
      ),
    )
  const [quantity] = figures
  return figures.length === 1 && quantity !== undefined && each.minor * quantity === total.minor * ONE
}

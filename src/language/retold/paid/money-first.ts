import { priceIn, quantitiesIn, type Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { moneyAt } from '../../values/money.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

/** "a quid for two twix sold", "took £5 for 3 bread", "r45 a metre rope sold 6m": the money stands in front of the goods. */
export function moneyFirst(sight: Sight): Retold | undefined {
  return takenFor(sight) ?? measureSold(sight)
}

function takenFor(sight: Sight): Retold | undefined {
  const { line, habits } = sight
  const taken = endOfAside(line, 0, 'took-money')
  const from = endOfPlain(line, taken, 'article') || taken
  const money = moneyAt(line, taken, habits) ?? moneyAt(line, from, habits)
  const said = money === undefined ? '' : saidBetween(line, taken, money.end)
  if (money === undefined || money.minor === null || !(money.marked || /^\d+[.]\d\d$|^[\d.]+k$/u.test(said)))
    return undefined
  const goods = endOfPlain(line, money.end, 'for')
  if (goods !== money.end + 1 || !isCounted(sight, goods)) return undefined
  const end = endOfGoods(line, goods)
  const isSold = end < line.tokens.length
  if (!isSold && taken === 0) return undefined
  const rest = isSold ? saidBetween(line, sayingWith(line, end, 'verb')?.end ?? end, line.tokens.length) : ''
  return { line: `sold ${saidBetween(line, goods, end)} for ${said} ${rest}`.trim(), moves: ['sell'], remark: '' }
}

/** Where "sold" stands behind the goods; the end of the line where nothing does. */
function endOfGoods(line: Line, from: number): number {
  const sold = line.tokens.findIndex((_, at) => at > from && sayingWith(line, at, 'verb')?.sense.doing === 'sell')
  return sold < 0 ? line.tokens.length : sold
}

/** The price of a measure, the goods, and how many measures of them were sold. */
function measureSold(sight: Sight): Retold | undefined {
  const { line } = sight
  const price = priceIn(sight, 0)
  if (price?.meaning.kind !== 'each' || price.meaning.unit === null) return undefined
  const sold = endOfGoods(line, price.end)
  const verb = sayingWith(line, sold, 'verb')
  const isName = sight.names.at(price.end).some(({ kind, end }) => kind === 'one' && end === sold)
  const amount = verb === undefined ? undefined : quantitiesIn(sight, verb.end)[0]
  if (!isName || amount?.end !== line.tokens.length) return undefined
  const said = `sold ${saidBetween(line, amount.from, amount.end)} ${saidBetween(line, price.end, sold)}`
  return { line: `${said} at ${saidBetween(line, price.from, price.end)}`, moves: ['sell'], remark: '' }
}

import { quantitiesIn, type Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { moneyAt } from '../../values/money.ts'
import { numberAt } from '../../values/number.ts'
import type { Retold } from '../done.ts'

/** "sold 2 boxes bolts, box 300", "… @300 box", "… 300 each box": the price of one of the packs, told behind in few words. */
export function atPackPrice(sight: Sight): Retold | undefined {
  const { line, habits } = sight
  const { length } = line.tokens
  for (let at = 3; at < length; at += 1) {
    const pack = sayingWith(line, at, 'pack')
    if (pack === undefined || !isOfPacks(sight, pack.sense, at)) continue
    const start = startOfPrice(sight, at)
    if (start !== undefined && pack.end === length) return priced(sight, start, pack.sense)
    const said = endOfAside(line, pack.end, 'pack-at')
    const money = moneyAt(line, said || pack.end, habits)
    if (money === undefined || money.minor === null || money.end < length) continue
    // "box is 100" may tell how many are in it.
    if (said > 0 && endOfAside(line, pack.end, 'pack-holds') === said && !money.marked) return undefined
    const first = isMark(line, at - 1, ',') || isMark(line, at - 1, '-') || isMark(line, at - 1, '(') ? at - 1 : at
    if (first === at && said === 0 && !money.marked) return undefined
    if (numberAt(line, at - 1) !== undefined || endOfPlain(line, at - 1, 'article') > 0) return undefined
    return priced(sight, { first, from: said || pack.end, end: length, isSaid: said > 0 }, pack.sense)
  }
  return undefined
}

/** A price that stands in a line, with the words that announce it from `first` on. */
interface Told {
  readonly first: number
  readonly from: number
  readonly end: number
  /** A word says that it is a price; the figure alone may tell what is in the pack. */
  readonly isSaid: boolean
}

function priced({ line }: Sight, { first, from, end, isSaid }: Told, pack: string): Retold {
  const figure = saidBetween(line, from, end).replace(/^@\s*/u, '')
  const price = isSaid ? `at ${figure} per ${pack}` : `, ${figure} per ${pack}`
  return {
    line: `${saidBetween(line, 0, first)} ${price}`,
    moves: ['sell', 'receive'],
    among: ['sell', 'receive'],
    remark: '',
  }
}

/** "@300 box", "300 each box": where the price begins that stands right in front of the last word. */
function startOfPrice({ line, habits }: Sight, pack: number): Told | undefined {
  const each = endOfPlain(line, pack - 1, 'each') === pack ? pack - 1 : pack
  for (let from = Math.max(2, each - 3); from < each; from += 1) {
    const money = moneyAt(line, from, habits)
    if (money?.end !== each || money.minor === null) continue
    if (endOfPlain(line, from - 1, 'at') === from) return { first: from - 1, from, end: each, isSaid: true }
    return each < pack ? { first: from, from, end: each, isSaid: true } : undefined
  }
  return undefined
}

/** Were goods counted by this very pack in front? */
function isOfPacks(sight: Sight, pack: string, before: number): boolean {
  for (let at = 0; at < before - 1; at += 1) {
    const isCounted = quantitiesIn(sight, at).some(
      ({ end, reading }) => end < before && reading.kind === 'exact' && reading.unit === pack,
    )
    if (isCounted) return true
  }
  return false
}

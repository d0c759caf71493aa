import { isPlain } from '../clauses/judge.ts'
import { isBoughtBy, moveOfBought } from '../clauses/who/bought-by.ts'
import { isTakenByCarrier, mayBeBrought } from '../clauses/who/let-fall.ts'
import type { Sight } from '../context.ts'
import type { LineReading } from '../reading.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain, sayingWith } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import { perhapsOfThese } from './amounts/same-goods.ts'

interface Ways {
  /** The verbs that it may come to. */
  readonly verbs: readonly string[]
  readonly goods: string
}

/** "themba dropped 3 eggs": what may be one of two things for sure is asked with both of them to choose from. */
export function asBothReadings(
  text: string,
  sight: Sight,
  read: (line: string) => LineReading,
): LineReading | undefined {
  const found = waysOf(sight)
  const ways = found?.verbs.map(verb => `${verb} ${found.goods}`) ?? waysOfTwo(sight)
  if (ways.length === 0 || found?.goods === '') return undefined
  const readings = ways.map(read)
  const [first] = readings
  if (first?.kind !== 'clauses' || !readings.every(isPlain)) return undefined
  const products = first.clauses.flatMap(({ items }) => items.map(({ name }) => name))
  return { kind: 'unclear', text, command: null, because: 'two-readings', said: text, products, ways }
}

/** Where two figures stand in the line. */
function waysOfTwo(sight: Sight): readonly string[] {
  const packs = packsOrPrices(sight)
  return packs.length > 0 ? packs : perhapsOfThese(sight)
}

/** "received 3x24 coke can": three packs of so many, or three at so much. */
function packsOrPrices({ line, names }: Sight): readonly string[] {
  const at = line.tokens.findIndex(({ kind }, token) => kind === 'number' && endOfPlain(line, token + 1, 'times') > 0)
  const [many, size] = [line.tokens[at], line.tokens[at + 2]]
  const isGoods = names.at(at + 3).some(({ kind, end }) => kind === 'one' && end === line.tokens.length)
  if (at < 1 || many === undefined || size?.kind !== 'number' || !isGoods) return []
  // "4x40 screws" is the name of some.
  if (names.at(at).some(({ kind, end }) => kind !== 'near' && end > at + 2)) return []
  const [verb, goods] = [saidBetween(line, 0, at), saidBetween(line, at + 3, line.tokens.length)]
  return [`${verb} ${many.text} packs of ${size.text} ${goods}`, `${verb} ${many.text} ${goods} at ${size.text} each`]
}

function waysOf(sight: Sight): Ways | undefined {
  const { line } = sight
  const got = endOfAside(line, 0, 'have-got')
  if (got > 0) return { verbs: ['received', 'counted'], goods: saidBetween(line, got, line.tokens.length) }
  for (let at = 1; at < line.tokens.length; at += 1) {
    const behind = (end: number): string => saidBetween(line, end, line.tokens.length)
    const fallen = endOfAside(line, at, 'let-fall')
    if (fallen > 0 && mayBeBrought(sight, at)) return { verbs: ['received', 'threw away'], goods: behind(fallen) }
    if (sayingWith(line, at, 'verb')?.sense.doing === 'buy' && isBoughtBy(sight, at) && !moveOfBought(sight, at))
      return { verbs: ['sold', 'received'], goods: saidBetween(line, 0, at) }
    if (isTakenByCarrier(sight, at)) {
      const man = endOfAside(line, at, 'goods-man')
      return { verbs: ['sold', 'returned to supplier'], goods: behind(endOfAside(line, man, 'takes')) }
    }
  }
  return undefined
}

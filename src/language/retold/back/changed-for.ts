import { doerBetween } from '../../clauses/who/doer.ts'
import { quantitiesIn, type Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

const LONGEST_WHO = 5
const LONGEST_GOODS = 8

/** "changed a navy tee m for an l", "lady swapped her grey scarf for the red one": goods against goods, one of each. */
export function changedFor(sight: Sight): Retold | undefined {
  const { line, names } = sight
  for (let at = 0; at <= LONGEST_WHO && at < line.tokens.length; at += 1) {
    const changed = endOfAside(line, at, 'changes')
    if (changed === 0) continue
    const swap = line.tokens.findIndex(
      (_, token) => token > changed && token <= changed + LONGEST_GOODS && endOfPlain(line, token, 'swap') > 0,
    )
    if (swap < 0) return undefined
    const goodsEnd = startOfBought(line, changed, swap)
    // "mrs lynch swapped the shoe 4 she bought": what she had from here.
    const isBuyer = goodsEnd < swap && doerBetween(sight, 0, at)?.kind === 'person'
    if (at > 0 && !isBuyer && !isSomebody(sight, at)) return undefined
    const first = goodsFrom(sight, changed)
    const second = goodsFrom(sight, swap + 1)
    const named = nameFrom(sight, first.from)
    const isKnown = names.at(named).some(({ end }) => end === goodsEnd)
    if (isKnown && isSameGoods(sight, named, nameFrom(sight, second.from))) return undefined
    if (!isKnown || !isGoodsAt(sight, second.from) || first.isBare !== second.isBare) return undefined
    // "changed tee m to tee large": by that, a name may be changed.
    if (first.isBare && line.tokens[changed - 1]?.text.startsWith('chang') === true) return undefined
    const isNamed = names.at(second.from).length > 0
    const count = isNamed ? second.count : ''
    const told = `exchanged ${first.count} ${saidBetween(line, first.from, goodsEnd)} for ${count}`
    const last = line.tokens.length - 1
    const end = !isNamed && last > swap + 2 && line.tokens[last]?.text === 'one' ? last : last + 1
    const rest = saidBetween(line, isNamed ? second.from : swap + 1, end)
    return {
      line: `${told} ${rest}`.replaceAll('  ', ' '),
      moves: ['customer-return', 'sell'],
      remark: saidBetween(line, 0, at),
    }
  }
  return undefined
}

/** "customer returned 1 tee s and took a tee m instead": a return, and a sale. */
export function tookInstead(sight: Sight): Retold | undefined {
  const { line } = sight
  const last = line.tokens.findLastIndex(({ kind }) => kind === 'word')
  const isInstead = endOfPlain(line, last, 'instead') > 0 || line.tokens[last]?.text === 'instead'
  for (let at = 3; at < line.tokens.length - 1; at += 1) {
    const took = endOfAside(line, at, 'took-then')
    if (took === 0) continue
    const isReturn = line.tokens.slice(0, at).some((_, token) => isGivenBack(line, token))
    const goods = goodsFrom(sight, took)
    if (!isReturn || !isGoodsAt(sight, goods.from)) return undefined
    const rest = saidBetween(line, goods.from, isInstead ? last : line.tokens.length)
    const told = `${saidBetween(line, 0, at)} and sold ${goods.count} ${rest}`.replaceAll('  ', ' ')
    return { line: told, moves: ['customer-return', 'sell'], remark: '' }
  }
  return undefined
}

/** Where "she bought" begins that stands in front of what went for the goods; there, if it does not. */
function startOfBought(line: Line, from: number, swap: number): number {
  for (let at = from + 1; at < swap; at += 1) if (endOfAside(line, at, 'they-bought') === swap) return at
  return swap
}

function nameFrom(sight: Sight, from: number): number {
  return quantitiesIn(sight, from)[0]?.end ?? from
}

/** "her phone for a phone charger": hers is no charger. */
function isSameGoods({ names }: Sight, first: number, second: number): boolean {
  const goods = names.at(second).flatMap(({ products }) => products)
  return names.at(first).some(({ products: [product], kind }) => kind === 'one' && goods[0] === product)
}

function isGivenBack(line: Line, at: number): boolean {
  return sayingWith(line, at, 'verb')?.sense.doing === 'customer-return'
}

/** "her navy tee l": one; "2 navy tee l": as many as are told. */
function goodsFrom(
  { line }: Sight,
  at: number,
): { readonly from: number; readonly count: string; readonly isBare: boolean } {
  if (line.tokens[at]?.kind === 'number') return { from: at, count: '', isBare: false }
  const whose = endOfAside(line, at, 'whose-was')
  return { from: whose || at, count: '1', isBare: whose === 0 }
}

function isGoodsAt(sight: Sight, at: number): boolean {
  return isCounted(sight, at) || sight.names.at(at).length > 0 || sight.line.tokens[at]?.kind === 'word'
}

/** Nobody of the house, and no name that may be theirs. */
function isSomebody(sight: Sight, end: number): boolean {
  const { line } = sight
  if (endOfAside(line, 0, 'pronoun') === end || endOfPlain(line, 0, 'filler') === end) return true
  return endOfAside(line, endOfAside(line, 0, 'determiner'), 'buyer') === end
}

import { isBroken } from '../../clauses/segments/breaks.ts'
import type { Sight } from '../../context.ts'
import { englishSoldTold } from '../../lexicon/en/told/sold-told.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted, isGoodsUpTo } from '../words.ts'

const FULL_PRICE = sayingsOf(englishSoldTold.fullPrice)
const WENT = sayingsOf(englishSoldTold.went)
const OUT = sayingsOf(englishSoldTold.outTheDoor)
const HAD = sayingsOf(englishSoldTold.had)
const THAT_SOLD = sayingsOf(englishSoldTold.thatSold)
const LONGEST_PRICE = 5
const LONGEST_BUYER = 7

/** "a wool scarf gone at full price": goods that went for what they cost were sold. */
export function goneAtFullPrice(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  for (let at = Math.max(2, length - LONGEST_PRICE); at < length; at += 1) {
    if (endOfSaying(line, at, length, FULL_PRICE) !== length) continue
    for (let went = 1; went < at; went += 1) {
      if (endOfSaying(line, went, at, WENT) !== at || !isOfGoods(sight, went)) continue
      const goods = saidBetween(line, 0, went)
      return { line: `sold ${goods}`, moves: ['sell'], remark: saidBetween(line, at, length), mayAskHowMany: true }
    }
    const end = isMark(line, at - 1, ',') || isMark(line, at - 1, '-') ? at - 1 : at
    if (!line.tokens.some((_, token) => sayingWith(line, token, 'verb') !== undefined)) return undefined
    return { line: saidBetween(line, 0, end), moves: ['sell'], remark: saidBetween(line, at, length) }
  }
  return undefined
}

/** "a scarf", "2 scarves and 3 totes", "grey scarf": nothing but goods stands in front. */
function isOfGoods(sight: Sight, end: number): boolean {
  if (isGoodsUpTo(sight, 0, end)) return true
  const from = endOfPlain(sight.line, 0, 'article') || endOfAside(sight.line, 0, 'determiner')
  return sight.names.at(from).some(name => name.kind !== 'near' && name.end === end)
}

/** "22 pies out the door": as it is said of what sells. */
export function outTheDoor(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  if (!line.tokens.some(({ text }) => text === 'door')) return undefined
  for (let at = 2; at < length - 2; at += 1) {
    const end = endOfSaying(line, at, length, OUT)
    if (end === 0 || !isBroken(line, end)) continue
    // "out the door, 25 for the both"
    const paid = isMark(line, end, ',') ? ` ${saidBetween(line, end + 1, length)}` : ''
    return isGoodsUpTo(sight, 0, at) && (paid !== '' || end === length)
      ? { line: `sold ${saidBetween(line, 0, at)}${paid}`, moves: ['sell'], remark: saidBetween(line, at, end) }
      : undefined
  }
  return undefined
}

/** "lady at the till had 5 kg potatoes that's sold": they have it, and it is sold. */
export function hadAndSold(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  for (let had = 1; had <= LONGEST_BUYER && had < length - 2; had += 1) {
    const goods = endOfSaying(line, had, length, HAD)
    if (goods === 0 || !isCounted(sight, goods)) continue
    const sold = line.tokens.findIndex((_, at) => at > goods && endOfSaying(line, at, length, THAT_SOLD) === length)
    if (sold < 0) return undefined
    const end = sight.line.tokens[sold - 1]?.kind === 'mark' ? sold - 1 : sold
    if (!isGoodsUpTo(sight, goods, end) || endOfPlain(line, 0, 'inverted') > 0) return undefined
    const said = `${saidBetween(line, 0, had)} bought ${saidBetween(line, goods, end)}`
    return { line: said, moves: ['sell'], remark: '' }
  }
  return undefined
}

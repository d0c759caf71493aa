import type { Sight } from '../../context.ts'
import { englishSoldTold } from '../../lexicon/en/told/sold-told.ts'
import { endOfPlain, isMark } from '../../text/line.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted, namesAt } from '../words.ts'

const HEADS = sayingsOf(englishSoldTold.swapHeads)
const BACK = sayingsOf(englishSoldTold.swapBack)
const OUT = sayingsOf(englishSoldTold.swapOut)

/** "exchange: navy tee L back, navy tee M out": what came back, and what went for it. */
export function backAndOut(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const head = endOfSaying(line, 0, length, HEADS)
  if (head === 0 || !(isMark(line, head, ':') || isMark(line, head, '-'))) return undefined
  const back = goodsBefore(sight, head + 1, BACK)
  const comma = back !== undefined && isMark(line, back.end, ',') ? back.end + 1 : (back?.end ?? 0)
  const out = back === undefined ? undefined : goodsBefore(sight, endOfPlain(line, comma, 'gap') || comma, OUT)
  if (back === undefined || out === undefined || out.end !== length) return undefined
  return {
    line: `exchanged ${back.said} for ${out.said}`,
    moves: ['customer-return', 'sell'],
    remark: '',
  }
}

/** One piece of goods in front of words that say where it went. */
function goodsBefore(
  sight: Sight,
  from: number,
  where: typeof BACK,
): { readonly said: string; readonly end: number } | undefined {
  const { line } = sight
  const start = endOfPlain(line, from, 'article') || from
  if (start === from && isCounted(sight, from)) return undefined
  for (const to of namesAt(sight, start)) {
    const end = endOfSaying(line, to, line.tokens.length, where)
    if (end > 0) return { said: `a ${saidBetween(line, start, to)}`, end }
  }
  return undefined
}

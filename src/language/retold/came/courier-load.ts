import type { Sight } from '../../context.ts'
import { englishCouriers } from '../../lexicon/en/told/couriers.ts'
import { endOfPlain, type Line } from '../../text/line.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted, isGoodsUpTo, passMark } from '../words.ts'

const BRINGS = sayingsOf(englishCouriers.brings)
const LOAD = sayingsOf(englishCouriers.load)
const BARE_LOAD = sayingsOf(englishCouriers.bareLoad)
const CAME = sayingsOf(englishCouriers.camePast)
const HOUR_WITH = sayingsOf(englishCouriers.hourWith)
const LONGEST_BRINGER = 5
const LATEST_HOUR = 12

/** "DPD delivery in - 6 white tee L", "bookers order's in, 36 eggs": who brought it, that it is here, and what came; nothing else. */
export function courierLoad(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const bringer = endOfSaying(line, endOfPlain(line, 0, 'polite'), length, BRINGS)
  if (bringer === 0) return undefined
  const load = endOfSaying(line, bringer, length, LOAD)
  const bare = load === 0 ? endOfSaying(line, bringer, length, BARE_LOAD) : 0
  const from = load > 0 ? passMark(line, load) : passMark(line, bare)
  if ((load === 0 && from === bare) || !isGoodsUpTo(sight, from, length)) return undefined
  const goods = saidBetween(line, from, length)
  return { line: `received ${goods}`, moves: ['receive'], remark: saidBetween(line, 0, load || bare) }
}

/** "courier came at 3 with 4 scarves": without the hour. */
export function cameAtHour(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  for (let at = 1; at <= LONGEST_BRINGER && at < length; at += 1) {
    const came = endOfSaying(line, at, length, CAME)
    if (came === 0 || line.tokens[came]?.text !== 'at' || !isHour(line, came + 1)) continue
    const end = endOfSaying(line, came + 2, length, HOUR_WITH) || came + 2
    if (endOfPlain(line, end, 'with') !== end + 1 || !isCounted(sight, end + 1)) return undefined
    const who = saidBetween(line, 0, at)
    return { line: `${who} came ${saidBetween(line, end, length)}`, moves: ['receive'], remark: '' }
  }
  return undefined
}

function isHour({ tokens }: Line, at: number): boolean {
  const { kind, text = '' } = tokens[at] ?? {}
  return kind === 'number' && /^\d{1,2}$/u.test(text) && Number(text) > 0 && Number(text) <= LATEST_HOUR
}

import { doerBetween } from '../../clauses/who/doer.ts'
import type { Sight } from '../../context.ts'
import { quantitiesIn } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted, isPaidFor, passMark } from '../words.ts'

const LONGEST_WHO = 6
const GIVEN_BACK = 'returned to supplier'

/** "bread man took 4 stale bread back", "baker collected 6 unsold rolls": what who brings goods takes along again. */
export function takenAway(sight: Sight): Retold | undefined {
  const { line } = sight
  for (let end = 1; end <= LONGEST_WHO && end < line.tokens.length; end += 1) {
    const takes = endOfAside(line, end, 'takes-away')
    if (takes === 0 || !isCarrier(sight, 0, end)) continue
    return broughtAway(sight, takes, saidBetween(line, 0, end), saidBetween(line, end, takes).includes('back'))
  }
  return undefined
}

/** "gave the rep 3 faulty earbuds back", "back to supplier: 4 bulbs", "RTV 2 power bank". */
export function givenBack(sight: Sight): Retold | undefined {
  const { line } = sight
  const head = endOfAside(line, 0, 'sent-back-head')
  const goods = head === 0 ? 0 : passMark(line, head)
  if (goods > 0 && isCounted(sight, goods)) {
    const isOther = line.tokens.some((_, at) => at >= goods && sayingWith(line, at, 'verb') !== undefined)
    const rest = saidBetween(line, goods, line.tokens.length)
    return isOther
      ? undefined
      : { line: `${GIVEN_BACK} ${rest}`, moves: ['supplier-return'], remark: saidBetween(line, 0, head) }
  }
  const verb = line.tokens.findIndex((_, at) => at < 4 && sayingWith(line, at, 'verb')?.sense.doing === 'give')
  if (verb < 0) return undefined
  for (let end = verb + 2; end <= verb + LONGEST_WHO && end < line.tokens.length; end += 1) {
    if (!isCounted(sight, end) || !isCarrier(sight, verb + 1, end)) continue
    return broughtAway(sight, end, saidBetween(line, verb + 1, end), false, true)
  }
  return undefined
}

/** Goods that went back: "back" is said of them, or what was wrong with them. */
function broughtAway(sight: Sight, from: number, who: string, isBack: boolean, isGiven = false): Retold | undefined {
  const { line } = sight
  const counted = endOfAside(line, from, 'determiner')
  if (counted > 0 && line.tokens[counted]?.kind === 'number') return broughtAway(sight, counted, who, isBack, isGiven)
  if (!isCounted(sight, from) || isPaidFor(sight, from)) return undefined
  const isBad = quantitiesIn(sight, from).some(({ end }) => {
    const of = endOfPlain(line, end, 'of') || end
    const isBad = endOfAside(line, of, 'spoilt-goods') > 0 && !sight.names.knows(of)
    return isBad && !(isGiven && endOfAside(line, of, 'spoilt-perhaps') > 0)
  })
  const back = line.tokens.findIndex((_, at) => at > from + 1 && endOfAside(line, at, 'back-again') > 0)
  if (!isBad && back < 0 && !isBack) return undefined
  const goods =
    back < 0
      ? saidBetween(line, from, line.tokens.length)
      : `${saidBetween(line, from, back)} ${saidBetween(line, back + 1, line.tokens.length)}`
  return { line: `${GIVEN_BACK} ${goods.trim()}`, moves: ['supplier-return'], remark: who }
}

function isCarrier(sight: Sight, from: number, end: number): boolean {
  const { line } = sight
  const whose = endOfAside(line, from, 'determiner') || from
  return doerBetween(sight, from, end)?.kind === 'bringer' || endOfAside(line, whose, 'hands') === end
}

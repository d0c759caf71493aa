import { doerBetween } from '../../clauses/who/doer.ts'
import { isPossessive } from '../../clauses/who/others.ts'
import { isWhoWord } from '../../clauses/who/who-word.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted, isPaidFor, passMark } from '../words.ts'

const LONGEST_WHO = 6
const LONGEST_LEAD = 3
const AWAY = 'gave away'

/** "gifted 1 candle to our 100th customer", "sponsored the school with 24 pens", "gave 1 red wine as raffle prize": for nothing. */
export function givenOff(sight: Sight): Retold | undefined {
  const { line } = sight
  for (let at = 0; at < LONGEST_LEAD; at += 1) {
    const gives = endOfAside(line, at, 'gives-off')
    if (gives === 0) continue
    if (isPaidFor(sight, gives) || !isByUs(sight, at) || endOfAside(line, gives, 'us-alone') > 0) return undefined
    const isGiven = sayingWith(line, at, 'verb')?.sense.doing === 'give'
    const cut = endOfGoods(sight, gives)
    const isFreebie = cut.isFree
    if (isCounted(sight, gives)) {
      if (!isFreebie && (isGiven || !isOutright(sight, at, gives))) return undefined
      return away(sight, gives, cut.end)
    }
    const goods = goodsBehindWho(sight, gives, isFreebie)
    if (goods === 0 || (!isFreebie && isGiven)) return undefined
    return away(sight, goods, cut.end)
  }
  return undefined
}

/** "on the house: 2 croissants for the regulars". */
export function onTheHouse(sight: Sight): Retold | undefined {
  const { line } = sight
  const free = endOfAside(line, 0, 'on-the-house')
  const from = free === 0 ? 0 : passMark(line, free)
  if (free === 0 || from === free || !isCounted(sight, from)) return undefined
  const isCome = (at: number): boolean => sayingWith(line, at, 'verb') !== undefined || endOfPlain(line, at, 'from') > 0
  if (line.tokens.some((_, at) => at >= from && isCome(at))) return undefined
  return away(sight, from, endOfGoods(sight, from).end)
}

/** "opened one candle as a tester": for the shop itself. */
export function openedFor(sight: Sight): Retold | undefined {
  const { line } = sight
  const goods = endOfAside(line, 0, 'opens-up')
  if (goods === 0 || !isCounted(sight, goods)) return undefined
  const use = line.tokens.findIndex((_, at) => at > goods + 1 && endOfAside(line, at, 'as-tester') > 0)
  if (use < 0 || endOfAside(line, use, 'as-tester') < line.tokens.length) return undefined
  return {
    line: `used ${saidBetween(line, goods, use)}`,
    moves: ['use'],
    remark: saidBetween(line, use, line.tokens.length),
  }
}

/** "my daughter grabbed 1 ice cream", "me and sipho ate 2 pies for lunch": those of the house. */
export function grabbedByOurs(sight: Sight): Retold | undefined {
  const { line } = sight
  const withMe = endOfAside(line, 0, 'with-me')
  const kin = endOfAside(line, endOfAside(line, 0, 'kin-of'), 'kin')
  for (let at = Math.max(withMe, kin); at > 0 && at <= LONGEST_WHO && at < line.tokens.length; at += 1) {
    if (isPossessive(line, at - 1)) return undefined
    const goods = endOfAside(line, at, 'grabs')
    if (goods === 0 && withMe > 0 && isWhoWord(line, at)) continue
    const isHad = withMe === 0 && line.tokens[goods - 1]?.text === 'had'
    if (goods === 0 || isHad || !isCounted(sight, goods) || isPaidFor(sight, goods)) return undefined
    if (line.tokens.some((_, token) => token > goods && isElsewhere(sight, token))) return undefined
    const last = line.tokens.findIndex((_, token) => token > goods && sayingWith(line, token, 'remark') !== undefined)
    const end = last < 0 ? line.tokens.length : last
    return { line: `used ${saidBetween(line, goods, end)}`, moves: ['use'], remark: saidBetween(line, 0, at) }
  }
  return undefined
}

/** "from the market", "at the pub", "for mrs lee": not of our shelves, or not for ours. */
function isElsewhere(sight: Sight, at: number): boolean {
  const { line } = sight
  if (endOfAside(line, at, 'off-own-shelf') > 0) return false
  if (endOfPlain(line, at, 'from') > 0) return true
  if (endOfAside(line, at, 'at-where') > 0) return endOfAside(line, at + 1, 'determiner') > 0
  if (endOfPlain(line, at, 'for') !== at + 1) return false
  for (let end = at + 2; end <= Math.min(line.tokens.length, at + LONGEST_WHO); end += 1) {
    const doer = doerBetween(sight, at + 1, end)
    if (doer !== undefined && doer.kind !== 'ours' && doer.kind !== 'relation') return true
  }
  return false
}

/** Nobody in front of who gives, or we ourselves: "the rep gave", "was gifted" tell of others. */
function isByUs(sight: Sight, at: number): boolean {
  if (at === 0) return true
  const { line } = sight
  return endOfAside(line, 0, 'pronoun') === at
    ? ['i', 'we'].includes(line.tokens[0]?.text ?? '')
    : doerBetween(sight, 0, at)?.kind === 'ours' || endOfPlain(line, 0, 'polite') === at
}

function away(sight: Sight, from: number, end: number): Retold {
  const { line } = sight
  return {
    line: `${AWAY} ${saidBetween(line, from, end)}`,
    moves: ['waste'],
    remark: saidBetween(line, end, line.tokens.length) || saidBetween(line, 0, from),
  }
}

/** Words that say by themselves that nothing was paid: "gifted 2", and not "slipped 2" or "bought 2". */
function isOutright({ line }: Sight, at: number, end: number): boolean {
  const said = saidBetween(line, at, end)
  return (
    ['gifted', 'gift', 'donated', 'comped', 'dashed', 'sponsored'].includes(said) ||
    (said === 'fed' && isToAnimals(line))
  )
}

function isToAnimals(line: Sight['line']): boolean {
  return line.tokens.some((_, at) => endOfAside(line, at, 'to-animals') > 0)
}

/** Where the goods end in front of what they were given for, or to whom. */
function endOfGoods({ line }: Sight, from: number): { readonly end: number; readonly isFree: boolean } {
  let end = line.tokens.length
  let isFree = false
  for (let at = line.tokens.length - 1; at > from + 1; at -= 1) {
    const free = endOfAside(line, at, 'as-freebie')
    if (free > 0 && free >= line.tokens.length) isFree = true
    if (free > 0 || endOfAside(line, at, 'to-animals') > 0 || endOfPlain(line, at, 'toward') > 0) end = at
  }
  return { end, isFree }
}

/** "the school with 24 pens": where the goods begin. */
function goodsBehindWho(sight: Sight, from: number, isFree: boolean): number {
  const { line } = sight
  for (let at = from + 1; at <= from + LONGEST_WHO && at < line.tokens.length; at += 1) {
    const isWith = line.tokens[at]?.text === 'with' || line.tokens[at]?.text === 'to'
    if (isWith && isCounted(sight, at + 1)) return at + 1
    if (isFree && line.tokens[at]?.kind === 'number' && isCounted(sight, at)) return at
    if (!isWith && !isWhoWord(line, at)) return 0
  }
  return 0
}

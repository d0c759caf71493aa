import { isBroken } from '../../clauses/segments/breaks.ts'
import { isPossessive } from '../../clauses/who/others.ts'
import { isWhoWord } from '../../clauses/who/who-word.ts'
import type { Sight } from '../../context.ts'
import type { AsideKind } from '../../lexicon/asides.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { endOfTime } from '../../values/number.ts'
import type { Retold } from '../done.ts'
import { endOfBefore, isRun, remarkFrom, type Step, startOfLastRun, stepAt } from '../run.ts'
import { isCounted, isPaidFor, passMark } from '../words.ts'

const TELLING: readonly AsideKind[] = ['scene', 'pay-how', 'fetched-later', 'served-free']
const GOING: readonly AsideKind[] = ['scene-link']
const LONGEST_SCENE = 12
const LONGEST_BUYER = 5

/** "sold 18 ice cream hot as hell", "sold 2 totes on afterpay, posting them tomorrow": without what it was like, and how it was paid. */
export function withoutScene(sight: Sight): Retold | undefined {
  const { line } = sight
  const at = startOfLastRun(sight, token => stepOfScene(sight, token))
  // "will pay and collect tomorrow" is not done yet.
  if (at === 0 || endOfPlain(line, at, 'gap') > 0) return undefined
  const entry = saidBetween(line, 0, endOfBefore(sight, at))
  return { line: entry, moves: ['sell'], remark: remarkFrom(sight, at) }
}

/** "pouring rain today sold 7 umbrellas", "public holiday but still sold 9 beers": what it was like, in front of a sale. */
export function behindScene(sight: Sight): Retold | undefined {
  const { line } = sight
  if (stepOfScene(sight, 0).end === 0) return undefined
  for (let at = 1; at < Math.min(line.tokens.length - 1, LONGEST_SCENE); at += 1) {
    if (!isRun(0, at, token => stepOfScene(sight, token))) continue
    const mark = [',', '-', ';', ':', '.', '!'].some(sign => isMark(line, at, sign)) ? at + 1 : at
    const from = endOfAside(line, mark, 'scene-on') || mark
    const isSale =
      sayingWith(line, from, 'verb')?.sense.doing === 'sell' || (isCounted(sight, from) && isSoldBehind(line, from))
    if (!isSale) continue
    const rest = saidBetween(line, from, line.tokens.length)
    return { line: rest, moves: ['sell'], remark: saidBetween(line, 0, at) }
  }
  return undefined
}

/** "the hotel's usual: sold 5 kg onions", "on the slate: 2 beers", "joe's tab 2 bread": who has it, or on whose debt. */
export function onTabOf(sight: Sight): Retold | undefined {
  const { line } = sight
  const tab = endOfAside(line, 0, 'on-tab')
  const from = tab === 0 ? 0 : passMark(line, tab)
  if ((from > tab || line.tokens[0]?.text === 'on') && from > 0 && isCounted(sight, from)) return onCredit(sight, from)
  for (let at = 0; at < LONGEST_BUYER; at += 1) {
    if (!isWhoWord(line, at)) return undefined
    if (!isPossessive(line, at)) continue
    const usual = endOfAside(line, at + 1, 'usual-order')
    const marked = usual === 0 ? 0 : passMark(line, usual)
    const told = saidBetween(line, marked, line.tokens.length)
    if (marked > usual && sayingWith(line, marked, 'verb')?.sense.doing === 'sell')
      return { line: told, moves: ['sell'], remark: saidBetween(line, 0, usual) }
    const book = endOfAside(line, at + 1, 'tab-of')
    const goods = book === 0 ? 0 : passMark(line, book)
    if (goods > 0 && isCounted(sight, goods)) return onCredit(sight, goods)
  }
  return undefined
}

function onCredit(sight: Sight, from: number): Retold | undefined {
  const { line } = sight
  const isOther = line.tokens.some((_, at) => at >= from && sayingWith(line, at, 'verb') !== undefined)
  if (isOther || isPaidFor(sight, from)) return undefined
  const told = `sold ${saidBetween(line, from, line.tokens.length)} on credit`
  return { line: told, moves: ['sell'], remark: saidBetween(line, 0, from) }
}

function isSoldBehind(line: Line, from: number): boolean {
  return line.tokens.some((_, at) => at > from && sayingWith(line, at, 'verb')?.sense.doing === 'sell')
}

function stepOfScene(sight: Sight, at: number): Step {
  const found = stepAt(sight, at, TELLING, GOING)
  const { line } = sight
  // "picking it up at 5": later today.
  const time = endOfAside(line, at, 'fetched-now')
  const clock = time === 0 ? 0 : endOfTime(line, time) || (isBroken(line, time + 1) ? time + 1 : 0)
  const sent = endOfSending(line, at)
  const end = Math.max(
    clock,
    sent,
    endOfNumbered(line, at, 'change-given', 'is-change'),
    endOfNumbered(line, at, 'with-note', 'is-note'),
  )
  return end > found.end ? { end, tells: true } : found
}

/** "gave 50 change", "with a 500 note": money that is no price. */
function endOfNumbered(line: Line, at: number, before: AsideKind, behind: AsideKind): number {
  const from = endOfAside(line, at, before)
  return from > 0 && line.tokens[from]?.kind === 'number' ? endOfAside(line, from + 1, behind) : 0
}

/** "shipped to cork": a few words of where, up to the end. */
function endOfSending(line: Line, at: number): number {
  const { length } = line.tokens
  const to = endOfAside(line, at, 'sent-off-to')
  if (to === 0 || to >= length || length - to > LONGEST_BUYER) return 0
  for (let word = to; word < length; word += 1) if (!isWhoWord(line, word)) return 0
  return length
}

import { isBuyer } from '../../clauses/who/bought-by.ts'
import { doerBetween } from '../../clauses/who/doer.ts'
import { quantitiesIn, type Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isForeign, isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { moneyAt } from '../../values/money.ts'
import type { Retold } from '../done.ts'
import { isCounted, isOnCredit, isPaidFor } from '../words.ts'

const LONGEST = 8

/** "sold the Lygon St cafe 20 sourdough", "gave the staff 2 coke": who got it stands between the verb and the goods. */
export function givenToSomebody(sight: Sight): Retold | undefined {
  const { line } = sight
  for (let at = 0; at < line.tokens.length; at += 1) {
    const verb = sayingWith(line, at, 'verb')
    if (verb !== undefined && endOfAside(line, at, 'comped') > 0) return compedTo(sight, at, verb.end)
    const isAway = verb !== undefined && endOfAside(line, at, 'gave-away') > 0
    if (isAway && verb.sense.doing === 'waste') return freeOne(sight, at, verb.end)
    if (verb === undefined || (verb.sense.doing !== 'sell' && verb.sense.doing !== 'give')) continue
    const free = verb.sense.doing === 'give' ? freeOne(sight, at, verb.end) : undefined
    if (free !== undefined) return free
    return toSomebody(sight, at, verb.end, verb.sense.doing === 'sell')
  }
  return undefined
}

function toSomebody(sight: Sight, verb: number, from: number, isSold: boolean): Retold | undefined {
  const { line } = sight
  for (let end = from + 1; end <= from + LONGEST && end < line.tokens.length; end += 1) {
    if (!isCounted(sight, end)) continue
    if (!isSold && endOfPlain(line, end - 1, 'charity') === end) return toTheNeedy(sight, from, end)
    if (!isSold && isSomebody(sight, from, end)) {
      const free = freeOne(sight, verb, end)
      if (free !== undefined) return { ...free, remark: saidBetween(line, from, end) }
      if (isForNothing(sight, end)) return forNothing(sight, verb, from, end)
    }
    const isOwed = isOnCredit(sight, end) && (isSomebody(sight, from, end) || isNamed(sight, from, end))
    if (!isSold && (isOwed || (isForMoney(sight, end) && isSomebody(sight, from, end)))) {
      const goods = saidBetween(line, end, line.tokens.length)
      return {
        line: `${saidBetween(line, 0, verb)} sold ${goods}`.trim(),
        moves: ['sell'],
        remark: saidBetween(line, from, end),
      }
    }
    const doer = doerBetween(sight, from, end)
    if (doer === undefined || isGoods(sight, from, end)) continue
    const said = saidBetween(line, from, end)
    const rest = saidBetween(line, end, line.tokens.length)
    if (isSold) {
      if (doer.kind !== 'elder' && doer.kind !== 'trade' && !isBuyer(sight, doer)) return undefined
      return { line: `${saidBetween(line, 0, from)} ${rest}`, moves: ['sell'], remark: said }
    }
    if (doer.kind !== 'ours' || isPaidFor(sight, end)) return undefined
    return { line: `${saidBetween(line, 0, verb)} used ${rest}`.trim(), moves: ['use'], remark: said }
  }
  return undefined
}

/** "3m of chain for R100": goods, and then what was paid for them. */
function isForMoney(sight: Sight, at: number): boolean {
  const { line, habits } = sight
  const isGoods = quantitiesIn(sight, at).some(({ end }) => {
    const name = endOfPlain(line, end, 'of') || end
    return sight.names.at(name).length > 0
  })
  return (
    isGoods &&
    line.tokens.some((_, token) => {
      const end = token > at ? endOfPlain(line, token, 'for') || endOfPlain(line, token, 'at') : 0
      const isAt = isMark(line, token, '@') && line.tokens[end]?.kind === 'number'
      return end > 0 && (isAt || moneyAt(line, end, habits)?.marked === true)
    })
  )
}

/** "gave a free muffin to a kid": given away. */
function freeOne(sight: Sight, verb: number, from: number): Retold | undefined {
  const { line } = sight
  const one = endOfPlain(line, from, 'article') || (line.tokens[from]?.kind === 'number' ? from + 1 : 0)
  const end = one === 0 ? 0 : endOfPlain(line, one, 'free')
  if (end === 0 || isPaidFor(sight, end) || !sight.names.at(end).some(({ kind }) => kind === 'one')) return undefined
  const many = line.tokens[from]?.kind === 'number' ? saidBetween(line, from, one) : '1'
  const goods = `${many} ${saidBetween(line, end, line.tokens.length)}`
  return { line: `${saidBetween(line, 0, verb)} gave away ${goods}`.trim(), moves: ['waste'], remark: '' }
}

/** "comped a regular 1 croissant": on the house. */
function compedTo(sight: Sight, verb: number, from: number): Retold | undefined {
  for (let end = from + 1; end <= from + LONGEST && end < sight.line.tokens.length; end += 1) {
    if (isCounted(sight, end) && isSomebody(sight, from, end) && !isPaidFor(sight, end))
      return forNothing(sight, verb, from, end)
  }
  return undefined
}

/** Is nothing paid, by the last word that is said? */
function isForNothing({ line }: Sight, from: number): boolean {
  return line.tokens.some((_, at) => at > from && endOfPlain(line, at, 'free') === line.tokens.length)
}

/** "ravi", who owes for it: one word that nobody else knows. */
function isNamed({ line, names }: Sight, from: number, end: number): boolean {
  return end === from + 1 && isForeign(line, from) && !names.knows(from)
}

function isSomebody(sight: Sight, from: number, end: number): boolean {
  const { line, names } = sight
  const kind = doerBetween(sight, from, end)?.kind
  if (kind !== undefined) return kind !== 'ours' && kind !== 'bringer' && !names.knows(end - 1)
  const first = endOfAside(line, from, 'determiner') || from
  const word = ['kin', 'young', 'person', 'title'] as const
  return (
    word.some(said => endOfAside(line, first, said) === end) ||
    (end === from + 1 && endOfAside(line, from, 'got-by') > 0)
  )
}

function forNothing({ line }: Sight, verb: number, from: number, end: number): Retold {
  const said = `${saidBetween(line, 0, verb)} gave away ${saidBetween(line, end, line.tokens.length)}`.trim()
  return { line: said, moves: ['waste'], remark: saidBetween(line, from, end) }
}

/** "gave a beggar 2 bread": as it would be said with "to". */
function toTheNeedy({ line }: Sight, from: number, end: number): Retold {
  const said = saidBetween(line, from, end)
  const rest = saidBetween(line, end, line.tokens.length)
  return { line: `${saidBetween(line, 0, from)} ${rest} to ${said}`, moves: ['waste'], remark: '' }
}

/** May the last of these words be one of a product's name? */
function isGoods({ line, names }: Sight, from: number, end: number): boolean {
  return isTitled(line, from) ? false : names.knows(end - 1)
}

function isTitled(line: Line, from: number): boolean {
  return endOfAside(line, endOfAside(line, from, 'determiner') || from, 'title') > 0
}

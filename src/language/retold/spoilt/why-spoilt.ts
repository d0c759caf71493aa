import { dayAt } from '../../clauses/segments/dates.ts'
import { quantitiesIn, type Sight } from '../../context.ts'
import type { AsideKind } from '../../lexicon/asides.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { endOfBefore, isRun, remarkFrom, type Step, startOfLastRun, stepAt } from '../run.ts'
import { isCounted, isPaidFor } from '../words.ts'

const TELLING: readonly AsideKind[] = ['harm-tells', 'harm-strong']
const GOING: readonly AsideKind[] = ['harm-of', 'harm-link']
const LONGEST_AGENT = 6
const LONGEST_LEAD = 14
/** Behind what was taken out of stock, it says that it was thrown away. */
const EXPIRED = 'expired'
/** Said of what comes, too. */
const MAY_COME: ReadonlySet<string> = new Set(['dropped', 'missing', 'lost', 'fell', 'knocked', 'tipped'])
const MELTING: ReadonlySet<string> = new Set(['sun', 'heat', 'heatwave', 'sunlight', 'sunshine', 'fire', 'weather'])
const LOST: ReadonlySet<string> = new Set(['lost', 'ruined', 'wasted', 'dead', 'finished', 'spoilt', 'spoiled'])
/** What got wet is as good as before when it is so. */
const DRY: ReadonlySet<string> = new Set(['dry', 'dried', 'drying'])
const COMING_FROM: ReadonlySet<string> = new Set(['van', 'truck', 'oven', 'delivery'])

/** "binned 1 scarf, moths got it", "2 kg onions sprouted, chuck": without what befell the goods, which are gone. */
export function withoutHarm(sight: Sight): Retold | undefined {
  const { line } = sight
  const at = startOfLastRun(sight, token => stepOfHarm(sight, token))
  if (at === 0) return undefined
  const last = endOfBefore(sight, at)
  // "dropped 3 mugs on the floor last night" tells when it was done.
  if (last === at && line.tokens.some((_, token) => token >= at && isOtherTime(sight, token))) return undefined
  const goods = saidBetween(line, 0, last)
  const remark = remarkFrom(sight, at)
  const verb = line.tokens.slice(0, at).flatMap((_, token) => sayingWith(line, token, 'verb')?.sense.doing ?? [])
  if (verb.length === 0)
    return isGone(line, at) && !mayBeIn(line, at) ? { line: `wasted ${goods}`, moves: ['waste'], remark } : undefined
  const told = verb.includes('remove') ? `${goods} ${EXPIRED}` : goods
  return { line: told, moves: ['waste'], remark }
}

/** "freezer died overnight, lost 12 ice cream", "oven packed up so binned 4 pies": what happened in front of what was lost. */
export function harmedSo(sight: Sight): Retold | undefined {
  const { line } = sight
  if (stepOfHarm(sight, 0).end === 0) return undefined
  for (let at = 1; at < Math.min(line.tokens.length - 1, LONGEST_LEAD); at += 1) {
    const from = endOfPause(line, at)
    if (from === 0 || !isRun(0, at, token => stepOfHarm(sight, token))) continue
    const start = endOfLead(line, from)
    const last = line.tokens.length - 1
    const isLost = isCounted(sight, start) && LOST.has(line.tokens[last]?.text ?? '')
    const rest = isLost ? `wasted ${saidBetween(line, start, last)}` : saidBetween(line, start, last + 1)
    return { line: rest, moves: ['waste'], remark: saidBetween(line, 0, at) }
  }
  return undefined
}

/** "dog chewed 2 scarves", "flood damage 8 notebooks", "roof leaked on 5 notebooks, soggy": who or what spoilt them. */
export function harmedBy(sight: Sight): Retold | undefined {
  const { line } = sight
  for (let at = 0; at <= LONGEST_AGENT && at < line.tokens.length; ) {
    const outright = endOfAside(line, at, 'harms')
    const end = outright || endOfAside(line, at, 'harms-on')
    const isDamage = line.tokens[end - 1]?.text.startsWith('damage') === true
    if (end > 0 && isCounted(sight, end))
      return (isDamage || holdsAgent(sight, at)) && !isMelting(sight, at) && !isPaidFor(sight, end)
        ? spoilt(sight, end, outright > 0 || isDamage)
        : undefined
    const next = Math.max(endOfAside(line, at, 'harm-of'), endOfAside(line, at, 'harm-link'))
    if (next === 0) return undefined
    at = next
  }
  return undefined
}

/** "tray of eggs slipped, 14 smashed", "roses wilted, 9 in the compost": the goods, what befell them, and how many are gone. */
export function soManyGone(sight: Sight): Retold | undefined {
  const { line, names } = sight
  const mark = line.tokens.findIndex((_, at) => isMark(line, at, ',') || isMark(line, at, '-'))
  const [many] = mark < 2 ? [] : quantitiesIn(sight, mark + 1)
  if (many === undefined || line.tokens[mark + 1]?.kind !== 'number') return undefined
  const start = startOfGoods(line)
  const name = names.at(start).find(({ kind, end }) => kind === 'one' && end < mark)
  if (name === undefined || !isRun(name.end, mark, token => stepOfHarm(sight, token))) return undefined
  const isOut = line.tokens[many.end]?.text === 'out' && many.end === line.tokens.length - 1
  if (!isOut && !isRun(many.end, line.tokens.length, token => stepOfHarm(sight, token))) return undefined
  if (!isOut && !isGone(line, many.end)) return undefined
  const told = `wasted ${saidBetween(line, mark + 1, many.end)} ${saidBetween(line, start, name.end)}`
  return { line: told, moves: ['waste'], remark: saidBetween(line, name.end, mark) }
}

/** Behind "the", "a tray of", "some". */
function startOfGoods(line: Line): number {
  const first = endOfAside(line, 0, 'determiner')
  const pack = sayingWith(line, first, 'pack')?.end ?? first
  return pack > first ? endOfPlain(line, pack, 'of') || pack : first
}

function spoilt(sight: Sight, from: number, isOutright: boolean): Retold | undefined {
  const { line } = sight
  const last = startOfLastRun(sight, token => stepOfHarm(sight, token))
  const end = last > from ? endOfBefore(sight, last) : line.tokens.length
  if (!isOutright && (end === line.tokens.length || line.tokens.some(({ text }) => DRY.has(text)))) return undefined
  return { line: `wasted ${saidBetween(line, from, end)}`, moves: ['waste'], remark: saidBetween(line, 0, from) }
}

function isOtherTime(sight: Sight, at: number): boolean {
  if (endOfAside(sight.line, at, 'harm-days') > 0) return true
  const day = dayAt(sight, at)?.day
  return day !== undefined && (day.kind !== 'day' || day.date !== sight.today)
}

/** "baker melted 2 kg butter" is baking: only the sun and fire melt what is lost. */
function isMelting({ line }: Sight, at: number): boolean {
  return line.tokens[at]?.text === 'melted' && !MELTING.has(line.tokens[at - 1]?.text ?? '')
}

function holdsAgent({ line }: Sight, before: number): boolean {
  return line.tokens.some((_, at) => at < before && endOfAside(line, at, 'harm-of') > 0)
}

function stepOfHarm(sight: Sight, at: number): Step {
  const found = stepAt(sight, at, TELLING, GOING)
  const verb = sayingWith(sight.line, at, 'verb')
  const isWasted = verb?.sense.doing === 'waste' && verb.end >= found.end && !sight.names.knows(at)
  return isWasted ? { end: verb.end, tells: true } : found
}

/** Does a word say by itself that the goods are gone? */
function isGone(line: Line, from: number): boolean {
  return line.tokens.some((_, at) => {
    if (at < from || MAY_COME.has(line.tokens[at]?.text ?? '')) return false
    const verb = sayingWith(line, at, 'verb')
    // "fell off" is no "off".
    const isOfFall = at > from && verb?.end === at + 1 && endOfPlain(line, at, 'particle') > 0
    return endOfAside(line, at, 'harm-strong') > 0 || (verb?.sense.doing === 'waste' && !isOfFall)
  })
}

/** "20 bread dropped in", "2 cases fell off the van", "12 out of the oven": they may as well have come, or be a kind of pack. */
function mayBeIn(line: Line, from: number): boolean {
  const isPack = sayingWith(line, from, 'pack') !== undefined || sayingWith(line, from, 'measure') !== undefined
  return isPack || line.tokens.some(({ text }, at) => at >= from && COMING_FROM.has(text))
}

/** Where the mark, or "so" or "and", ends that parts what happened from what was lost. */
function endOfPause(line: Line, at: number): number {
  if ([',', '-', ';', '.', ':', '!'].some(sign => isMark(line, at, sign))) return at + 1
  return line.tokens[at]?.text === 'so' || endOfPlain(line, at, 'gap') > 0 ? at + 1 : 0
}

/** Behind "so we", "and i had to". */
function endOfLead(line: Line, from: number): number {
  let at = from
  while (sayingWith(line, at, 'verb') === undefined && endOfAside(line, at, 'harm-link') === at + 1) at += 1
  return at
}

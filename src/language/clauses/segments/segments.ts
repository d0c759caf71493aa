import { priceIn, quantitiesIn, type Sight } from '../../context.ts'
import type { Verb } from '../../lexicon/words.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isForeign, isMark, type Line, sayingWith } from '../../text/line.ts'
import { isNegative } from '../../values/number.ts'
import { besideAt } from '../beside/beside.ts'
import { circumstancesAt, WITH_TAGS } from '../beside/circumstances.ts'
import { headingsAt } from '../beside/headings.ts'
import { arrivalsAt, noneAt } from './arrivals.ts'
import { dayAt } from './dates.ts'
import { itemsAt } from './items.ts'
import { remarksAt } from './remarks.ts'
import type { Segment } from './segment.ts'

const COST = {
  verb: 0.1,
  gap: 0.1,
  stop: 0.1,
  filler: 0.3,
  polite: 0.2,
  day: 0.3,
  particle: 0.6,
  standing: 0.2,
  remaining: 0.25,
  price: 1,
  swap: 1,
  left: 8,
} as const
/** Kinds of words that are segments of the same name. */
const WORDS = ['stop', 'filler', 'particle', 'standing', 'remaining'] as const
/** "+24 rice" */
const PLUS: Verb = { doing: 'receive', side: 'any', weak: false, casual: false, isState: false }
const LONGEST_VERB = 4
const NONE: readonly Segment[] = []
/** Marks that mean nothing by themselves. */
const SILENT_MARKS = `"'()[]{}*_~\``

/** Was something exchanged before this token? */
function isExchange(line: Line, at: number): boolean {
  for (let before = 0; before < at; before += 1) {
    if (sayingWith(line, before, 'verb')?.sense.doing === 'exchange') return true
  }
  return false
}

/** "3 lux tapos 2 twix": do goods end in front of the word, and begin behind it? */
function joins(sight: Sight, at: number, end: number): boolean {
  const { line, names } = sight
  const before = line.tokens[at - 1]
  const isBehind =
    before?.kind === 'number' || before?.text === ',' || (at > 0 && names.knows(at - 1)) || isUnit(line, at - 1)
  const isName = (from: number): boolean => names.at(endOfPlain(line, from, 'of') || from).length > 0
  return isBehind && (isName(end) || quantitiesIn(sight, end).some(quantity => isName(quantity.end)))
}

/** Where "na" asks for assent, it says nothing else. */
function asksAssent({ habits }: Sight): boolean {
  return WITH_TAGS.has(habits.currency)
}

/** Does a verb end right in front of a token? */
function isBehindVerb(line: Line, at: number): boolean {
  for (let from = Math.max(0, at - LONGEST_VERB); from < at; from += 1)
    if (sayingWith(line, from, 'verb')?.end === at) return true
  return false
}

function isUnit(line: Line, at: number): boolean {
  return sayingWith(line, at, 'measure') !== undefined || sayingWith(line, at, 'pack') !== undefined
}

/** "10 lux off the van": they came, nothing is off. */
function isOfCarrier(line: Line, at: number, { doing, side }: Verb): boolean {
  return doing === 'waste' && side === 'after' && endOfPlain(line, at, 'unloading') > 0
}

/** "threw out yesterday's 5 pies": the day of which the goods are, not that on which they went. */
function isOfGoods({ line, names }: Sight, at: number, end: number): boolean {
  if (end !== at + 1 || endOfPlain(line, at, 'of-day') !== end) return false
  const isBeforeGoods = line.tokens[end]?.kind === 'number' || names.at(end).length > 0
  return isBeforeGoods
}

function isOfWaste(line: Line, at: number): boolean {
  return line.tokens.slice(0, at).some((_, before) => sayingWith(line, before, 'verb')?.sense.doing === 'waste')
}

/** All segments that may begin at a token. */
export function segmentsAt(sight: Sight, at: number): readonly Segment[] {
  const { line } = sight
  const segments: Segment[] = sight.isLoose ? [{ kind: 'left', from: at, end: at + 1, cost: COST.left }] : []
  for (const item of itemsAt(sight, at)) segments.push({ kind: 'item', item, from: at, end: item.end, cost: item.cost })
  for (const remark of remarksIn(sight, at)) segments.push(remark)
  if (sight.setsAside) segments.push(...setAsideAt(sight, at))
  if (!isForeign(line, at) || endOfAside(line, at, 'feast') > 0)
    for (const word of wordsIn(sight, at)) segments.push(word)
  return segments
}

function remarksIn(sight: Sight, at: number): readonly Segment[] {
  const { remarks } = sight.kept
  const known = remarks[at]
  if (known !== undefined) return known
  const said = remarksAt(sight, at)
  const found = said.length === 0 ? NONE : said.map(remark => ({ kind: 'remark' as const, from: at, ...remark }))
  remarks[at] = found
  return found
}

function wordsIn(sight: Sight, at: number): readonly Segment[] {
  const { words } = sight.kept
  const found = words[at] ?? wordsAt(sight, at)
  words[at] = found
  return found
}

/** What begins with a word of the lexicon, a mark or a number. */
function wordsAt(sight: Sight, at: number): readonly Segment[] {
  const { line } = sight
  const segments: Segment[] = []
  if (at === 0 && isMark(line, 0, '+') && line.tokens[1]?.kind === 'number') {
    segments.push({ kind: 'verb', verb: PLUS, from: 0, end: 1, cost: COST.verb })
  }
  for (const { end, senses } of isNegative(line, at + 1) ? [] : (line.sayings[at] ?? [])) {
    if (senses.verb !== undefined && !isOfCarrier(line, at, senses.verb))
      segments.push({ kind: 'verb', verb: senses.verb, from: at, end, cost: COST.verb })
    for (const kind of WORDS) {
      if (senses.plain.includes(kind)) segments.push({ kind, from: at, end, cost: COST[kind] })
    }
    if (senses.plain.includes('swap') && isExchange(line, at))
      segments.push({ kind: 'swap', from: at, end, cost: COST.swap })
    if (senses.plain.includes('gap')) {
      segments.push({ kind: 'gap', isWord: line.tokens[at]?.kind === 'word', from: at, end, cost: COST.gap })
    }
    if (senses.plain.includes('joiner') && !isExchange(line, at) && joins(sight, at, end)) {
      segments.push({ kind: 'gap', isWord: true, from: at, end, cost: COST.gap })
    }
    if (senses.plain.includes('done') && isBehindVerb(line, at) && !asksAssent(sight))
      segments.push({ kind: 'filler', from: at, end, cost: COST.polite })
    if (senses.plain.includes('polite')) segments.push({ kind: 'filler', from: at, end, cost: COST.polite })
  }
  const mark = line.tokens[at]
  if (mark?.kind === 'mark' && SILENT_MARKS.includes(mark.text)) {
    segments.push({ kind: 'filler', from: at, end: at + 1, cost: 0 })
  }
  const day = dayAt(sight, at)
  if (day !== undefined && isOfGoods(sight, at, day.end)) {
    // "sold yesterday's 5 pies": the pies may be of yesterday, and the sale.
    if (isOfWaste(line, at)) segments.push({ kind: 'filler', from: at, end: day.end, cost: COST.filler })
    else if (day.day.kind === 'day' && day.day.date === sight.today)
      segments.push({ kind: 'day', day: day.day, from: at, end: day.end, cost: COST.day })
  } else if (day !== undefined) {
    segments.push({ kind: 'day', day: day.day, from: at, end: day.end, cost: COST.day })
  }
  const price = priceIn(sight, at)
  if (price !== undefined && price.meaning.kind !== 'number') {
    segments.push({ kind: 'price', price, from: at, end: price.end, cost: COST.price })
  }
  return segments
}

/** What may begin at a token of a line in which words beside the entry are set aside. */
function setAsideAt(sight: Sight, at: number): readonly Segment[] {
  const remarks = [besideAt, headingsAt, circumstancesAt, noneAt].flatMap(find => find(sight, at))
  return [...remarks.map(remark => ({ kind: 'remark' as const, from: at, ...remark })), ...arrivalsAt(sight, at)]
}

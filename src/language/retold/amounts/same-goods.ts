import { cheapestPath } from '../../clauses/segments/path.ts'
import type { ItemSegment, Segment } from '../../clauses/segments/segment.ts'
import { quantitiesIn, type Sight } from '../../context.ts'
import type { Doing } from '../../lexicon/lexicon.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { manyAt, namesAt } from '../words.ts'

/** What may be told next of goods, each of which makes a movement of its own beside the first. */
const BOTH_DONE: Readonly<Partial<Record<Doing, readonly Doing[]>>> = {
  receive: ['sell', 'use', 'waste'],
  // "sold 3 lux and got 200": that is money.
  sell: ['customer-return', 'return', 'use', 'give'],
  use: ['sell'],
}
/** The same of goods that may be some of the first as well: "sold 3 lux, 2 expired". */
const PERHAPS_OF_THESE: typeof BOTH_DONE = { sell: ['waste'] }
/** Verbs and numbers in turns, the one behind the other or in front of it. */
const IN_TURNS = /^(?:vi|iv)(?:vi|iv)+$/u
/** What tells nothing of the goods between the two. */
const SILENT: ReadonlySet<Segment['kind']> = new Set<Segment['kind']>(['gap', 'filler', 'stop', 'particle'])

/** "received 24 coke cans and sold 6", "sold 3 lux plus 1 free": the numbers behind the first are of the goods that were named. */
export function ofSameGoods(sight: Sight): Retold | undefined {
  const { line } = sight
  const verbs = line.tokens.reduce((count, _, at) => count + (sayingWith(line, at, 'verb') === undefined ? 0 : 1), 0)
  const isGiven = line.tokens.some((_, at) => at > 2 && endOfPlain(line, at, 'free') > 0)
  if (verbs < 2 && !isGiven) return undefined
  const path = cheapestPath(sight).filter(({ kind }) => !SILENT.has(kind))
  const told = isOfNoGoods(sight, path.at(-1)) ? path.slice(0, -1) : path
  const [first, ...others] = told.filter(segment => segment.kind === 'item')
  if (first === undefined || others.length === 0) return undefined
  if (!others.every(other => isNamedAndNumber(first, other))) return undefined
  const [verb] = told
  const isFree = isGivenBeside(first, others) && verbs === 1 && told.length === 3 && isAdded(line, others[0]?.from ?? 0)
  if (!isFree && !areAllDone(told, BOTH_DONE)) return undefined
  // "free" may be told of all of one verb.
  const again = isFree && verb?.kind === 'verb' ? `${saidBetween(line, verb.from, verb.end)} ` : ''
  const said = withGoods(sight, first, others, again)
  return said === undefined ? undefined : { line: said, moves: ['any'], remark: '' }
}

/** "to the staff" at the end: to whom it was or why, and no other goods. */
function isOfNoGoods({ line, names }: Sight, last: Segment | undefined): boolean {
  if (last?.kind !== 'remark') return false
  const isGoods = (at: number): boolean => names.knows(at) && endOfPlain(line, at, 'function') === 0
  return !line.tokens.some((_, at) => at >= last.from && at < last.end && isGoods(at))
}

/** "sold 3 lux, 2 expired": beside the three, or of them; the lines that it may mean. */
export function perhapsOfThese(sight: Sight): readonly string[] {
  const told = cheapestPath(sight).filter(({ kind }) => !SILENT.has(kind))
  const [first, ...others] = told.filter(segment => segment.kind === 'item')
  if (first === undefined || others.length !== 1 || !others.every(other => isNamedAndNumber(first, other))) return []
  const both = areAllDone(told, PERHAPS_OF_THESE) ? withGoods(sight, first, others, '') : undefined
  return both === undefined ? [] : [both, saidBetween(sight.line, 0, first.end)]
}

/** The line with the goods of the first item named behind the numbers of the others. */
function withGoods(
  { line }: Sight,
  { item: { name } }: ItemSegment,
  others: readonly ItemSegment[],
  verb: string,
): string | undefined {
  const goods = name === null ? '' : saidBetween(line, name.from, name.to)
  let [said, from] = ['', 0]
  for (const { item } of others) {
    const { quantity } = item
    if (quantity === null) return undefined
    const many = saidBetween(line, quantity.from, quantity.end)
    said += `${saidBetween(line, from, quantity.from)} ${verb}${many} ${goods} `
    from = quantity.end
  }
  return `${said}${saidBetween(line, from, line.tokens.length)}`.trim()
}

function isGivenBeside({ item: first }: ItemSegment, [second]: readonly ItemSegment[]): boolean {
  return second?.item.price?.meaning.kind === 'free' && first.price?.meaning.kind !== 'free'
}

function isNamedAndNumber({ item: first }: ItemSegment, { item: second }: ItemSegment): boolean {
  const isNamed = first.name?.isKnown === true && first.quantity?.reading.kind === 'exact'
  const isNumber = second.name === null && second.quantity?.reading.kind === 'exact'
  return isNamed && isNumber && second.quantity.counted === null
}

/** "plus 1 free", and not ", 5 free", which may be free of those that were told. */
function isAdded(line: Line, at: number): boolean {
  return endOfPlain(line, at - 1, 'gap') === at && line.tokens[at - 1]?.text !== ','
}

/** Do the verbs tell of goods that went, or came, and then of some of them? */
function areAllDone(told: readonly Segment[], allowed: typeof BOTH_DONE): boolean {
  const turns = told.map(({ kind }) => (kind === 'verb' ? 'v' : kind === 'item' ? 'i' : '-')).join('')
  if (!IN_TURNS.test(turns)) return false
  const [first, ...others] = told.filter(segment => segment.kind === 'verb')
  return others.every(verb => {
    const place = told.indexOf(verb)
    const isInFront = place % 2 === 0
    // "sold 3 lux, he brought back one": of these, or of others?
    if ((verb.verb.doing === 'customer-return' || verb.verb.doing === 'return') && isInFront) return false
    return first !== undefined && allowed[first.verb.doing]?.includes(verb.verb.doing) === true
  })
}

/** "sold 5 of the 20 milk": so many of what there was, which is told beside it. */
export function ofSoMany(sight: Sight): Retold | undefined {
  const { line } = sight
  for (let at = 1; at < line.tokens.length - 2; at += 1) {
    const of = endOfPlain(line, at, 'of')
    const all = of === 0 ? 0 : endOfPlain(line, of, 'article') || endOfAside(line, of, 'determiner')
    const [part, whole] = all === 0 ? [] : [manyEndingAt(sight, at), manyAt(sight, all)]
    if (part === undefined || whole === undefined || namesAt(sight, whole.end).length === 0) continue
    if (thousandthsOf(part) >= thousandthsOf(whole)) return undefined
    const said = `${saidBetween(line, 0, at)} ${saidBetween(line, whole.end, line.tokens.length)}`
    return { line: said, moves: ['any'], among: ['sell', 'waste', 'use'], remark: saidBetween(line, at, whole.end) }
  }
  return undefined
}

function manyEndingAt(sight: Sight, end: number) {
  return quantitiesIn(sight, end - 1).find(said => said.end === end && said.reading.kind === 'exact' && !said.article)
}

function thousandthsOf({
  reading,
}: {
  readonly reading: { readonly kind: string; readonly thousandths?: bigint }
}): bigint {
  return reading.thousandths ?? 0n
}

/** "received two 24-packs of coke can": so many packs of so many. */
export function inNumberedPacks({ line }: Sight): Retold | undefined {
  const at = line.tokens.findIndex((_, token) => isNumberedPack(line, token))
  if (at < 1) return undefined
  const pack = line.tokens[at + 1]?.text === '-' ? at + 2 : at + 1
  const of = endOfPlain(line, pack + 1, 'of') || pack + 1
  const packs = `${saidBetween(line, 0, at)} ${saidBetween(line, pack, pack + 1)}`
  const said = `${packs} of ${saidBetween(line, at, at + 1)} ${saidBetween(line, of, line.tokens.length)}`
  return { line: said, moves: ['any'], remark: '' }
}

/** "24-packs", "24 packs" behind another number. */
function isNumberedPack(line: Line, at: number): boolean {
  const isHyphened = line.tokens[at + 1]?.text === '-' && line.tokens[at + 1]?.glued === true
  const pack = isHyphened ? at + 2 : at + 1
  const isPack = sayingWith(line, pack, 'pack')?.sense === 'pkt'
  return line.tokens[at]?.kind === 'number' && isPack && isHyphened
}

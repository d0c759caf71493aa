import { cheapestPath } from '../../clauses/segments/path.ts'
import type { ItemSegment, Segment } from '../../clauses/segments/segment.ts'
import { quantitiesIn, type Sight } from '../../context.ts'
import type { Doing } from '../../lexicon/lexicon.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { manyAt, namesAt } from '../words.ts'

/** What may be told second of goods, each of which makes a movement of its own beside the first. */
const BOTH_DONE: Readonly<Partial<Record<Doing, readonly Doing[]>>> = {
  receive: ['sell', 'use'],
  // "sold 3 lux and got 200": that is money.
  sell: ['customer-return', 'use'],
  use: ['sell'],
}
/** What tells nothing of the goods between the two. */
const SILENT: ReadonlySet<Segment['kind']> = new Set<Segment['kind']>(['gap', 'filler', 'stop', 'particle'])

/** "received 24 coke cans and sold 6", "sold 3 lux plus 1 free": the second number is of the goods that were named. */
export function ofSameGoods(sight: Sight): Retold | undefined {
  const { line } = sight
  const verbs = line.tokens.reduce((count, _, at) => count + (sayingWith(line, at, 'verb') === undefined ? 0 : 1), 0)
  const isGiven = line.tokens.some((_, at) => at > 2 && endOfPlain(line, at, 'free') > 0)
  if (verbs < 2 && !isGiven) return undefined
  const told = cheapestPath(sight).filter(({ kind }) => !SILENT.has(kind))
  const named = told.findIndex(segment => segment.kind === 'item')
  const [first, second] = [told[named], told.slice(named + 1).find(segment => segment.kind === 'item')]
  if (first?.kind !== 'item' || second?.kind !== 'item' || !isNamedAndNumber(first, second)) return undefined
  const isFree = second.item.price?.meaning.kind === 'free' && first.item.price?.meaning.kind !== 'free'
  const isMeant = isFree
    ? told.length === 3 && verbs === 1 && isAdded(line, second.from)
    : isBothDone(
        told.filter(segment => segment !== first && segment !== second),
        second.from,
      )
  if (!isMeant || (told.length !== 4 && !isFree)) return undefined
  const { name } = first.item
  const { quantity } = second.item
  if (name === null || quantity === null) return undefined
  const goods = saidBetween(line, name.from, name.to)
  const rest = `${goods} ${saidBetween(line, quantity.end, line.tokens.length)}`
  const [verb] = told
  // "free" may be told of all of one verb.
  const again = isFree && verb?.kind === 'verb' ? `${saidBetween(line, verb.from, verb.end)} ` : ''
  const many = saidBetween(line, quantity.from, quantity.end)
  const said = `${saidBetween(line, 0, quantity.from)} ${again}${many} ${rest}`
  return { line: said.trim(), moves: ['any'], remark: '' }
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

/** Do the two verbs tell of goods that went, or came, and then of some of them? */
function isBothDone([first, second, ...more]: readonly Segment[], numberFrom: number): boolean {
  if (first?.kind !== 'verb' || second?.kind !== 'verb' || more.length > 0) return false
  // "sold 3 lux, he brought back one": of these, or of others?
  if (second.verb.doing === 'customer-return' && second.from < numberFrom) return false
  return BOTH_DONE[first.verb.doing]?.includes(second.verb.doing) === true
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

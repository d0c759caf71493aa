import { priceIn, quantitiesIn, type Sight } from '../../context.ts'
import { DISTANCE } from '../../names/span.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { passMark } from '../words.ts'

/** "white tee L, sold one", "whole milk +2 crates": the goods first, parted from what was done with how many. */
export function namedFirst(sight: Sight): Retold | undefined {
  const { line } = sight
  const first = endOfAside(line, 0, 'determiner')
  for (const { end, kind, distance } of sight.names.at(first)) {
    if (kind === 'near' || distance > DISTANCE.part) continue
    const told = isPlus(line, end) ? added(sight) : (cameIn(sight, end) ?? doneWith(sight, end))
    if (told !== undefined) return told
  }
  return undefined
}

/** "wire nails in, 10kg": that it came in, a mark, and how much. */
function cameIn(sight: Sight, name: number): Retold | undefined {
  const { line } = sight
  const today = endOfAside(line, name, 'came-when')
  const end = today || endOfAside(line, name, 'came-in')
  const from = end === 0 ? 0 : passMark(line, end)
  const counted = from > end ? countedAt(sight, from) : undefined
  if (counted === undefined || (today === 0 && endOfAside(line, name, 'into') + 1 < end)) return undefined
  const rest = saidBetween(line, counted, line.tokens.length)
  const said = `received ${saidBetween(line, from, counted)} ${goodsTo(line, name)} ${rest}`.trim()
  return { line: said, moves: ['receive'], remark: saidBetween(line, name, end) }
}

/** A verb behind the mark, then how many, and no other goods. */
function doneWith(sight: Sight, name: number): Retold | undefined {
  const { line } = sight
  const well = endOfAside(line, name, 'sells-well') || name
  let at = passMark(line, well)
  if (at === well) return undefined
  while (sayingWith(line, at, 'verb') === undefined && endOfPlain(line, at, 'filler') === at + 1) at += 1
  const verb = sayingWith(line, at, 'verb')
  if (verb !== undefined) {
    const more = endOfAside(line, verb.end, 'a-further') || verb.end
    const counted = countedAt(sight, more)
    return counted === undefined ? undefined : inOrder(sight, name, [at, verb.end], counted, counted, more)
  }
  const counted = countedAt(sight, at)
  const behind = counted === undefined ? undefined : sayingWith(line, counted, 'verb')
  if (counted === undefined || behind === undefined) return undefined
  return inOrder(sight, name, [counted, behind.end], counted, behind.end, at)
}

/** Where the longest quantity ends that stands here with no goods behind it. */
function countedAt(sight: Sight, at: number): number | undefined {
  const ends = quantitiesIn(sight, at).flatMap(({ end, article }) => (article ? [] : [end]))
  const end = Math.max(0, ...ends)
  if (end === 0) return undefined
  const price = priceIn(sight, end)
  const isPriced = price !== undefined && price.meaning.kind !== 'number' && price.meaning.kind !== 'unclear'
  return holdsName(sight, isPriced ? price.end : end) ? undefined : end
}

function holdsName({ line, names }: Sight, from: number): boolean {
  return line.tokens.some((_, at) => at >= from && names.knows(at) && endOfPlain(line, at, 'function') === 0)
}

function inOrder(
  sight: Sight,
  name: number,
  [verb, verbEnd]: readonly [number, number],
  counted: number,
  rest: number,
  from = verbEnd,
): Retold {
  const { line } = sight
  const said = [
    saidBetween(line, verb, verbEnd),
    saidBetween(line, from, counted),
    goodsTo(line, name),
    saidBetween(line, rest, line.tokens.length),
  ]
  return { line: said.join(' ').trim(), moves: ['any'], remark: '' }
}

function isPlus(line: Line, at: number): boolean {
  return isMark(line, at, '+') && line.tokens[at + 1]?.kind === 'number'
}

/** "coke +24, mars bar +12": each with a plus of its own, and no verb. */
function added({ line, names }: Sight): Retold | undefined {
  if (line.tokens.some((_, at) => sayingWith(line, at, 'verb') !== undefined)) return undefined
  const said: string[] = []
  for (let at = 0; at < line.tokens.length; ) {
    const name = names
      .at(at)
      .find(({ end, kind, distance }) => kind !== 'near' && distance <= DISTANCE.part && isPlus(line, end))
    if (name === undefined) return undefined
    let end = name.end + 2
    while (end < line.tokens.length && endOfPlain(line, end, 'gap') === 0) end += 1
    if (line.tokens.slice(name.end + 2, end).some((_, more) => names.knows(name.end + 2 + more))) return undefined
    said.push(`${saidBetween(line, name.end + 1, end)} ${saidBetween(line, at, name.end)}`)
    at = end < line.tokens.length ? end + 1 : end
  }
  return { line: `received ${said.join(', ')}`, moves: ['receive'], remark: '' }
}

/** The goods at the start of the line, without "the" in front. */
function goodsTo(line: Line, name: number): string {
  return saidBetween(line, endOfAside(line, 0, 'determiner'), name)
}

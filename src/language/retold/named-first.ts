import { quantitiesIn, type Sight } from '../context.ts'
import { DISTANCE } from '../names/span.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import type { Retold } from './done.ts'
import { passMark } from './words.ts'

/** "white tee L, sold one", "whole milk +2 crates": the goods first, parted from what was done with how many. */
export function namedFirst(sight: Sight): Retold | undefined {
  const { line } = sight
  for (const { end, kind, distance } of sight.names.at(0)) {
    if (kind === 'near' || distance > DISTANCE.part) continue
    const told = isPlus(line, end) ? added(sight) : doneWith(sight, end)
    if (told !== undefined) return told
  }
  return undefined
}

/** A verb behind the mark, then how many, and no other goods. */
function doneWith(sight: Sight, name: number): Retold | undefined {
  const { line } = sight
  let at = passMark(line, name)
  if (at === name) return undefined
  while (sayingWith(line, at, 'verb') === undefined && endOfPlain(line, at, 'filler') === at + 1) at += 1
  const verb = sayingWith(line, at, 'verb')
  if (verb !== undefined) {
    const counted = countedAt(sight, verb.end)
    return counted === undefined ? undefined : inOrder(sight, name, [at, verb.end], counted, counted)
  }
  const counted = countedAt(sight, at, true)
  const behind = counted === undefined ? undefined : sayingWith(line, counted, 'verb')
  if (counted === undefined || behind === undefined) return undefined
  return inOrder(sight, name, [counted, behind.end], counted, behind.end, at)
}

/** Where the longest quantity ends that stands here with no goods behind it. */
function countedAt(sight: Sight, at: number, mayPrecedeVerb = false): number | undefined {
  const ends = quantitiesIn(sight, at).flatMap(({ end, article }) => (article ? [] : [end]))
  const end = Math.max(0, ...ends)
  if (end === 0 || (!mayPrecedeVerb && holdsName(sight, end))) return undefined
  return mayPrecedeVerb && holdsName(sight, end) ? undefined : end
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
    saidBetween(line, 0, name),
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

import type { Sight } from '../../context.ts'
import { endOfPlain, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'

const ONES = new Set(['one', 'ones'])
const LONGEST_NAME = 4

/**
 * "3 mustard beanies and a navy one" without the "one" behind words that are of one product only; undefined for every
 * other line. "One navy one mustard" counts them.
 */
export function withoutOnes(sight: Sight): string | undefined {
  const { line } = sight
  const isOnes = (at: number): boolean =>
    at > 0 && ONES.has(line.tokens[at]?.text ?? '') && isOver(sight, at + 1) && isNamed(sight, at)
  const at = line.tokens.findIndex((_, token) => isOnes(token))
  if (at < 0) return undefined
  const kept: string[] = []
  let from = 0
  for (let token = at; token < line.tokens.length; token += 1) {
    if (!isOnes(token)) continue
    kept.push(saidBetween(line, from, token))
    from = token + 1
  }
  return [...kept, saidBetween(line, from, line.tokens.length)].join(' ').trim()
}

/** Does the name of one product end in front of a token? */
function isNamed({ names }: Sight, before: number): boolean {
  for (let from = Math.max(0, before - LONGEST_NAME); from < before; from += 1)
    if (names.at(from).some(({ end, kind }) => end === before && kind === 'one')) return true
  return false
}

/** Is there nothing behind that may be counted as one: no name, no pack and no measure? */
function isOver({ line, names }: Sight, at: number): boolean {
  const token = line.tokens[at]
  if (token === undefined || token.kind === 'mark') return true
  const isUnit = sayingWith(line, at, 'pack') !== undefined || sayingWith(line, at, 'measure') !== undefined
  return token.kind === 'word' && !isUnit && endOfPlain(line, at, 'of') === 0 && names.at(at).length === 0
}

import type { Sight } from '../../context.ts'
import { englishCounts } from '../../lexicon/en/told/counts.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark } from '../../text/line.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { manyAt, namesAt, passMark } from '../words.ts'

const LEFT = sayingsOf(englishCounts.left)
const WHEN = sayingsOf(englishCounts.leftWhen)
const GOT = sayingsOf(englishCounts.gotLeft)

/** "bread remaining at close: 6", "twix left in the fridge 9": how many is told behind what is left, when and where. */
export function leftBehind(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  if (isMark(line, length - 1, '?')) return undefined
  const first = endOfPlain(line, 0, 'polite')
  for (const to of namesAt(sight, first)) {
    const left = endOfSaying(line, to, length, LEFT)
    if (left === 0) continue
    const when = endOfWhen(sight, left)
    const many = manyAt(sight, endOfPlain(line, passMark(line, when), 'link') || passMark(line, when))
    if (many === undefined || endOfWhen(sight, many.end) < length) continue
    const said = `${saidBetween(line, many.from, many.end)} ${saidBetween(line, first, to)}`
    return { line: `counted ${said}`, moves: ['count'], remark: '' }
  }
  return undefined
}

/** "got nine twix left", "we still have 9 twix remaining": had, and left. */
export function gotLeft(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  if (isMark(line, length - 1, '?')) return undefined
  const got = endOfSaying(line, endOfPlain(line, 0, 'polite'), length, GOT)
  const many = got === 0 ? undefined : manyAt(sight, endOfSaying(line, got, length, WHEN) || got)
  if (many === undefined) return undefined
  for (const to of namesAt(sight, endOfPlain(line, many.end, 'of') || many.end)) {
    const left = endOfSaying(line, to, length, LEFT)
    if (left === 0 || endOfWhen(sight, left) < length) continue
    return { line: `counted ${saidBetween(line, many.from, to)}`, moves: ['count'], remark: '' }
  }
  return undefined
}

function endOfWhen({ line }: Sight, from: number): number {
  let at = from
  for (
    let end = at;
    end > 0;
    end = endOfSaying(line, at, line.tokens.length, WHEN) || endOfAside(line, at, 'on-own-shelf')
  )
    at = end
  return at
}

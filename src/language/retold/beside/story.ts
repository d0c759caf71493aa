import { isBreak } from '../../clauses/segments/breaks.ts'
import type { Sight } from '../../context.ts'
import type { AsideKind } from '../../lexicon/asides.ts'
import { endOfAside } from '../../text/asides.ts'
import { isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isRun, type Step, stepAt } from '../run.ts'
import { isCounted } from '../words.ts'

const TELLING: readonly AsideKind[] = ['story-does']
const GOING: readonly AsideKind[] = ['story-who', 'story-word', 'story-join']
const LEAST = 2
const LONGEST = 16

/** "sold 6 beer, their team won": without the sentence behind the last mark, of which no word is one of trade. */
export function withoutStory(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  if (stepOfStory(sight, lastWord(line)).end === 0 && !endsSaying(sight)) return undefined
  for (let at = 2; at < length - LEAST; at += 1) {
    if (!isPause(line, at) || !isStory(sight, at + 1, length)) continue
    const remark = saidBetween(line, at + 1, length)
    const told = saidBetween(line, 0, at)
    return { line: told, moves: ['any'], among: ['sell', 'use', 'waste', 'customer-return'], remark }
  }
  return undefined
}

/** "rush is over, sold 14 meat pie": the same in front of a sale, or of what was thrown away. */
export function behindStory(sight: Sight): Retold | undefined {
  const { line } = sight
  if (stepOfStory(sight, 0).end === 0 || endOfOutsider(line) > 0) return undefined
  for (let at = LEAST; at < Math.min(line.tokens.length - LEAST, LONGEST); at += 1) {
    if (!isPause(line, at) || !isStory(sight, 0, at)) continue
    const isDone = sayingWith(line, at + 1, 'verb')?.sense.doing
    if (isDone !== 'sell' && isDone !== 'waste' && !isCounted(sight, at + 1)) return undefined
    const told = saidBetween(line, at + 1, line.tokens.length)
    return { line: told, moves: ['any'], among: ['sell', 'waste'], remark: saidBetween(line, 0, at) }
  }
  return undefined
}

/** "the neighbour opened a shop, sold 6": they, or we? */
function endOfOutsider(line: Line): number {
  return endOfAside(line, endOfAside(line, 0, 'determiner'), 'ours-next-door')
}

/** A sentence: somebody or something, and what they do, of words of a buyer's life alone. */
function isStory(sight: Sight, from: number, to: number): boolean {
  const { line } = sight
  if (to - from < LEAST || to - from > LONGEST) return false
  const first = endOfAside(line, from, 'story-who') > 0 || endOfAside(line, from, 'story-does') > from + 1
  const isNamed = endOfAside(line, from, 'story-word') > 0 && endOfAside(line, from, 'story-does') === 0
  return (first || isNamed) && isRun(from, to, at => stepOfStory(sight, at))
}

function stepOfStory(sight: Sight, at: number): Step {
  const found = stepAt(sight, at, TELLING, GOING)
  const verb = sayingWith(sight.line, at, 'verb')
  // "came in" may tell of goods.
  return verb !== undefined && verb.end > found.end ? { end: 0, tells: false } : found
}

function lastWord(line: Line): number {
  return line.tokens.findLastIndex(({ kind }) => kind === 'word')
}

/** Does a saying of several words end the line? */
function endsSaying({ line }: Sight): boolean {
  const end = lastWord(line) + 1
  for (let at = Math.max(0, end - 4); at < end; at += 1)
    if ((['story-does', 'story-word'] as const).some(kind => endOfAside(line, at, kind) === end)) return true
  return false
}

function isPause(line: Line, at: number): boolean {
  return isBreak(line, at) || isMark(line, at, '.') || isMark(line, at, '!')
}

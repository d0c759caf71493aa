import type { Sight } from '../context.ts'
import type { Slots } from '../reading.ts'
import { fillsAt } from './slots.ts'
import type { TemplatePart } from './template.ts'

/** How a template fits a line. */
export interface PhraseMatch {
  /** The least doubtful fit is taken. */
  readonly cost: number
  readonly slots: Slots
}

/** What goes on behind the parts that are being matched. */
type Rest = (at: number) => PhraseMatch | undefined

/** Marks that may stand anywhere between the parts of a phrase. */
const PASSED_MARKS = `,:;.!?"'()-*`
const LITERAL = 0.02
const DONE: PhraseMatch = { cost: 0, slots: {} }

/** Fits a template to the tokens from `from` up to, not including, `to`; all of them must be claimed. */
export function matchTemplate(
  sight: Sight,
  parts: readonly TemplatePart[],
  from: number,
  to: number,
): PhraseMatch | undefined {
  return matchParts(sight, parts, from, to, at => (passMarks(sight, at, to) === to ? DONE : undefined))
}

function matchParts(
  sight: Sight,
  parts: readonly TemplatePart[],
  from: number,
  to: number,
  rest: Rest,
): PhraseMatch | undefined {
  const [part, ...others] = parts
  if (part === undefined) return rest(from)
  const next: Rest = at => matchParts(sight, others, at, to, rest)
  const at = passMarks(sight, from, to)
  if (part.kind === 'word') {
    const found = part.text === sight.line.tokens[from]?.text ? from : at
    if (found >= to || sight.line.tokens[found]?.text !== part.text) return undefined
    const match = next(found + 1)
    return match && { ...match, cost: match.cost - LITERAL }
  }
  if (part.kind === 'choice') return best(part.rows.map(row => matchParts(sight, row, from, to, next)))
  if (at >= to) return undefined
  if (part.slot === 'word') return best(part.words.map(words => matchWords(sight, words, at, to, next)))
  const matches: (PhraseMatch | undefined)[] = []
  for (const fill of fillsAt(sight, part.slot, at, to)) {
    const match = next(fill.end)
    const value = match && fill.read()
    if (match && value) matches.push({ cost: match.cost + fill.cost, slots: { ...value, ...match.slots } })
  }
  return best(matches)
}

function matchWords(
  sight: Sight,
  words: readonly string[],
  at: number,
  to: number,
  next: Rest,
): PhraseMatch | undefined {
  const end = at + words.length
  if (end > to || words.some((word, offset) => sight.line.tokens[at + offset]?.text !== word)) return undefined
  const match = next(end)
  return match && { cost: match.cost - LITERAL, slots: { word: words.join(' '), ...match.slots } }
}

function best(matches: readonly (PhraseMatch | undefined)[]): PhraseMatch | undefined {
  let cheapest: PhraseMatch | undefined
  for (const match of matches) if (match && (cheapest === undefined || match.cost < cheapest.cost)) cheapest = match
  return cheapest
}

function passMarks({ line }: Sight, from: number, to: number): number {
  let at = from
  while (at < to && line.tokens[at]?.kind === 'mark' && PASSED_MARKS.includes(line.tokens[at]?.text ?? '')) at += 1
  return at
}

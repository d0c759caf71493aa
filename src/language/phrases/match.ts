import type { Sight } from '../context.ts'
import type { Slots } from '../reading.ts'
import { isNegative } from '../values/number.ts'
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

/** The words with which a template may begin that fits from this token on: the mark there may be passed over. */
export function firstWords(sight: Sight, from: number, to: number): readonly string[] {
  const { tokens } = sight.line
  return [tokens[from]?.text ?? '', tokens[passMarks(sight, from, to)]?.text ?? '']
}

/** May a template that begins with one of these words fit at all from this token on? */
export function mayStart(sight: Sight, starts: ReadonlySet<string> | undefined, from: number, to: number): boolean {
  if (starts === undefined) return true
  const { tokens } = sight.line
  return starts.has(tokens[from]?.text ?? '') || starts.has(tokens[passMarks(sight, from, to)]?.text ?? '')
}

/** Fits a template to the tokens from `from` up to, not including, `to`; all of them must be claimed. */
export function matchTemplate(
  sight: Sight,
  parts: readonly TemplatePart[],
  from: number,
  to: number,
): PhraseMatch | undefined {
  return matchParts(sight, parts, 0, from, to, at => (passMarks(sight, at, to) === to ? DONE : undefined))
}

function matchParts(
  sight: Sight,
  parts: readonly TemplatePart[],
  first: number,
  from: number,
  to: number,
  rest: Rest,
): PhraseMatch | undefined {
  const { tokens } = sight.line
  let at = from
  for (let next = first; ; next += 1) {
    const part = parts[next]
    if (part === undefined) return cheaper(rest(at), next - first)
    if (part.kind !== 'word') {
      const start = passMarks(sight, at, to)
      const goOn: Rest = end => matchParts(sight, parts, next + 1, end, to, rest)
      return cheaper(matchPlace(sight, part, at, start, to, goOn), next - first)
    }
    const found = part.text === tokens[at]?.text ? at : passMarks(sight, at, to)
    if (found >= to || tokens[found]?.text !== part.text) return undefined
    at = found + 1
  }
}

/** Fixed words that fit make a fit less doubtful. */
function cheaper(match: PhraseMatch | undefined, words: number): PhraseMatch | undefined {
  return match && words > 0 ? { slots: match.slots, cost: match.cost - LITERAL * words } : match
}

/** A choice or a slot; `start` is where a slot may begin, behind the marks at `from`. */
function matchPlace(
  sight: Sight,
  part: Exclude<TemplatePart, { kind: 'word' }>,
  from: number,
  start: number,
  to: number,
  next: Rest,
): PhraseMatch | undefined {
  if (part.kind === 'choice') {
    const first = sight.line.tokens[from]?.text ?? ''
    const rows = from === start ? (part.startingWith.get(first) ?? part.open) : part.rows
    let best: PhraseMatch | undefined
    for (const row of rows) best = better(best, matchParts(sight, row, 0, from, to, next))
    return best
  }
  if (start >= to) return undefined
  if (part.slot === 'word') {
    let best: PhraseMatch | undefined
    for (const words of part.words) best = better(best, matchWords(sight, words, start, to, next))
    return best
  }
  let cheapest: PhraseMatch | undefined
  const { slot } = part
  const isMarked = from < start && (slot === 'product' || slot === 'products') && sight.names.at(from).length > 0
  for (const fill of [...(isMarked ? fillsAt(sight, slot, from, to) : []), ...fillsAt(sight, slot, start, to)]) {
    const match = next(fill.end)
    if (match === undefined || (cheapest !== undefined && cheapest.cost <= match.cost + fill.cost)) continue
    const value = fill.read()
    if (value) cheapest = { cost: match.cost + fill.cost, slots: { ...value, ...match.slots } }
  }
  return cheapest
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

/** Of two ways to fit, the less doubtful; the first of equals. */
function better(one: PhraseMatch | undefined, other: PhraseMatch | undefined): PhraseMatch | undefined {
  return one === undefined || (other !== undefined && other.cost < one.cost) ? other : one
}

function passMarks({ line }: Sight, from: number, to: number): number {
  let at = from
  while (at < to && line.tokens[at]?.kind === 'mark' && PASSED_MARKS.includes(line.tokens[at]?.text ?? '')) {
    if (isNegative(line, at + 1)) break
    at += 1
  }
  return at
}

import type { Sight } from '../context.ts'
import type { Cue } from '../lexicon/questions.ts'
import { endOfPlain, isForeign, sayingWith } from '../text/line.ts'
import type { Token } from '../text/tokens.ts'
import type { CueSaid } from './cues.ts'

/**
 * How plainly a line asks. `asked`: it begins as only questions do, or says "how much"; `open`: it may begin or end a
 * question ("any milk", "milk?"); `terse`: it only names what it is about ("profit today").
 */
export type Shape = 'asked' | 'open' | 'terse'

const TERSE_TOKENS = 8
/** Who needs these wants to see them. */
const SUMS: readonly Cue[] = ['figures', 'profit', 'prices', 'price', 'star', 'flop', 'worth', 'low']
const FIRSTS: readonly Cue[] = ['ask', 'open', 'show', 'change', 'amount']
/** What may stand in front of a question: who is spoken to, and what it is about. */
const FORE_WORDS = 6
const STRANGE_FORE_WORDS = 2

/**
 * The plainest shape that a line with these cues may have, whatever its names and dates are: most lines are told apart from
 * questions by it before these are looked for. Undefined where it cannot ask.
 */
export function plainestShape({ line: { tokens } }: Sight, cues: readonly CueSaid[]): Shape | undefined {
  const has = (cue: Cue): boolean => cues.some(said => said.cues.has(cue))
  if (has('ask') || has('amount')) return 'asked'
  if (has('show') || has('open') || has('tag') || hasQuestionMark(tokens)) return 'open'
  return tokens.length <= TERSE_TOKENS ? 'terse' : undefined
}

/** The shape of a line; `taken` are its products, its period and other names. Undefined where it does not ask. */
export function shapeOf(sight: Sight, cues: readonly CueSaid[], taken: readonly boolean[]): Shape | undefined {
  const first = firstCue(sight, cues, taken)
  const has = (cue: Cue): boolean => cues.some(said => said.cues.has(cue))
  const isOffered = first?.cues.has('offered') === true && has('amount') && !hasFigure(sight, taken)
  if (first?.cues.has('change') && !first.cues.has('ask') && !isOffered) return undefined
  if (first?.cues.has('ask') || has('amount')) return 'asked'
  if (hasQuestionMark(sight.line.tokens) || has('tag') || has('show') || first?.cues.has('open')) return 'open'
  const isWish = has('must') || has('order')
  if ((isWish && !SUMS.some(has)) || isDenied(sight)) return undefined
  return sight.line.tokens.length <= TERSE_TOKENS && isAllKnown(sight, cues, taken) ? 'terse' : undefined
}

/** "We sell soap at how much" asks; with a figure, something may have been done. */
function hasFigure({ line: { tokens } }: Sight, taken: readonly boolean[]): boolean {
  return tokens.some(({ kind }, at) => kind === 'number' && !taken[at])
}

function hasQuestionMark(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, text }) => kind === 'mark' && text === '?')
}

/** The first word that begins a question or a change, behind greetings, names, dates and fillers. */
function firstCue(sight: Sight, cues: readonly CueSaid[], taken: readonly boolean[]): CueSaid | undefined {
  const { line } = sight
  let strange = 0
  let isBehindSubject = false
  // "Sell price of soap" changes nothing.
  const isWithin = (from: number, end: number, own: CueSaid['cues']): boolean =>
    own.has('change') && cues.some(longer => longer.from === from && longer.end > end)
  for (let at = 0; at < Math.min(line.tokens.length, FORE_WORDS); ) {
    const said = cues.find(
      ({ from, end, cues: own }) => from === at && FIRSTS.some(cue => own.has(cue)) && !isWithin(from, end, own),
    )
    // "That was a return" tells, "was that a return" asks.
    if (said !== undefined) return isBehindSubject && !said.cues.has('ask') && said.cues.has('open') ? undefined : said
    const polite = endOfPlain(line, at, 'polite') || (at === 0 ? endOfPlain(line, at, 'correction') : 0)
    const passed = polite || endOfPlain(line, at, 'filler')
    if (passed > 0 && polite === 0 && line.tokens[at]?.kind === 'word') isBehindSubject = true
    const isPassed = passed > 0 || taken[at] === true || line.tokens[at]?.kind === 'mark'
    if (!isPassed && isForeign(line, at)) strange += 1
    else if (!isPassed) return undefined
    if (strange > STRANGE_FORE_WORDS) return undefined
    at = Math.max(passed, at + 1)
  }
  return undefined
}

/** "No milk left" is told, not asked. */
function isDenied({ line }: Sight): boolean {
  return line.tokens.some((_, at) => sayingWith(line, at, 'marker')?.sense === 'negation')
}

function isAllKnown({ line }: Sight, cues: readonly CueSaid[], taken: readonly boolean[]): boolean {
  return line.tokens.every(
    ({ kind }, at) =>
      kind === 'mark' ||
      taken[at] === true ||
      cues.some(({ from, end }) => from <= at && at < end) ||
      (line.sayings[at]?.length ?? 0) > 0,
  )
}

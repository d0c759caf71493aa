import type { AsideKind } from '../../lexicon/asides.ts'
import { endOfAside, endsOfAside } from '../../text/asides.ts'
import type { Line } from '../../text/line.ts'
import { numberAt } from '../../values/number.ts'

const MOST_BEFORE = 4
const DENIALS: readonly (readonly [AsideKind, AsideKind])[] = [
  ['late-to', 'enter'],
  ['late-not', 'entered'],
]

/**
 * Where what stands at a token ends, if it only says that the entry comes late: ", forgot to write", "that never got put
 * in", "and never put them in", "not entered yet". It holds a negation, but denies nothing of what was done. 0 if it is
 * anything else.
 */
export function endOfLate(line: Line, at: number): number {
  let start = at
  for (let words = 0; words <= MOST_BEFORE; words += 1) {
    const end = deniedAt(line, start)
    if (end > 0) return endOfAll(line, end)
    const next = endOfAside(line, start, 'late-before')
    if (next === 0) return 0
    start = next
  }
  return 0
}

/** Where "forgot to put in", "never logged" ends, which stands at this token; 0 if none does. */
export function endOfDenied(line: Line, at: number): number {
  return endOfDenial(line, at, 'entered-where')
}

function deniedAt(line: Line, at: number): number {
  return endOfDenial(line, at, 'entered-what') || endOfEntering(line, at) || endOfAside(line, at, 'late')
}

/** "capturing it now", "only entering it", where "only" stands in front. */
function endOfEntering(line: Line, at: number): number {
  const entering = endOfAside(line, at, 'entering')
  if (entering === 0) return 0
  const what = endOfAside(line, entering, 'entered-what') || entering
  const now = endOfAside(line, what, 'late-now') || endOfAside(line, entering, 'late-now')
  return now || (endOfAside(line, at - 1, 'only-now') === at ? what : 0)
}

function endOfDenial(line: Line, at: number, behind: AsideKind): number {
  for (const [denied, entering] of DENIALS) {
    for (const end of endsOfAside(line, at, denied)) {
      const entered = endOfAside(line, end, entering)
      if (entered === 0) continue
      const what = endOfAside(line, entered, behind) || entered
      return endOfAside(line, entered, 'late-where') > what ? entered : what
    }
  }
  return 0
}

/** With "in the book", "yet", "sorry"; 0 if a number follows, of which it may be said ("not entered 2 dove"). */
function endOfAll(line: Line, from: number): number {
  let at = from
  for (let end = at; end > 0; end = endOfAside(line, at, 'late-where')) at = end
  return numberAt(line, at) === undefined ? at : 0
}

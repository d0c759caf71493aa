import { englishAmend } from '../lexicon/en/amend/amend.ts'
import type { ReadLine } from '../line.ts'
import { endOfPlain, type Line, sayingWith } from '../text/line.ts'
import { endOfSaying, sayingsOf } from '../text/sayings.ts'
import { denialAt } from './denial.ts'
import { endOfBehind, endOfLeads, leadAt } from './kernel.ts'
import { withInstead, withRight } from './rewrite.ts'
import type { Right } from './words.ts'

const SAID = sayingsOf(englishAmend.said)
const SPOKEN = sayingsOf(englishAmend.spoken)
const LONGEST_CONTRAST = 8

/** "4 not 3", "received not sold" says it without a sorry; more words are no correction. */
export function isContrast({ line }: Right['sight'], to: number, from = 0): boolean {
  if (endOfSaying(line, from, to, SAID) > 0 || endOfSaying(line, from, to, SPOKEN) > 0) return true
  // "m8" and "parle-g" are one word.
  const words = line.tokens.filter(({ kind, glued }, at) => at >= from && at < to && kind !== 'mark' && !glued)
  if (words.length > LONGEST_CONTRAST) return false
  const isVerb = sayingWith(line, 0, 'verb') !== undefined
  const contrasts = denialsIn(line)
  const [at] = contrasts
  return at !== undefined && contrasts.length === 1 && (!isVerb || sayingWith(line, at + 1, 'verb')?.end === to)
}

function denialsIn(line: Line): readonly number[] {
  const found: number[] = []
  for (let at = 0; at < line.tokens.length; ) {
    const end = denialAt(line, at)
    if (end > 0) found.push(at)
    at = Math.max(end, at + 1)
  }
  return found
}

/** The line before with what is right in its place; what is denied beside it tells which place that is. */
export function amended(right: Right, previous: ReadLine): string | undefined {
  const { sight, to } = right
  const { line } = sight
  const spoken = endOfSaying(line, right.from, to, SPOKEN)
  const isSpoken = spoken > 0 && contrastIn(right, spoken) === 0
  const start = isSpoken ? spoken : right.from
  const from = denialAt(line, start) > 0 || start > 0 ? start : endOfLeads(sight, start, to)
  const denied = denialAt(line, from) || (isSpoken ? 0 : endOfSaying(line, from, to, SAID))
  if (denied > 0) {
    const contrast = contrastIn({ sight, from, to }, denied)
    if (contrast === 0) return undefined
    const is = spokenFrom(line, endOfLeads(sight, contrast, to), to)
    const wrong = { sight, from: denied, to: trimmed(line, denied, markBefore(line, contrast)) }
    return withInstead({ sight, from: is, to: trimmed(line, is, to) }, wrong, previous)
  }
  for (let at = from + 1; at < to; at += 1) {
    const instead = denialAt(line, at)
    if (instead > 0 && instead < to)
      return withInstead(
        { sight, from, to: trimmed(line, from, at) },
        { sight, from: instead, to: trimmed(line, instead, to) },
        previous,
      )
  }
  const isBareNo = endOfPlain(line, from, 'no') === to
  return isBareNo ? undefined : withRight({ sight, from, to }, previous)
}

/** Where what is right begins behind what was denied: behind a comma or "but", or at "it was"; 0 if it is not said. */
function contrastIn({ sight: { line, names }, to }: Right, denied: number): number {
  // "parle-g" is one name, and its mark parts nothing.
  const first = endOfPlain(line, denied, 'article') || denied
  const named = Math.max(0, ...names.at(first).flatMap(({ kind, end }) => (kind === 'near' ? [] : [end])))
  for (let at = Math.max(denied + 1, named); at < to; at += 1) {
    const end = line.tokens[at]?.text === '.' ? at + 1 : endOfPlain(line, at, 'contrast')
    if (end > 0 && end < to) return end
    if (endOfSaying(line, at, to, SPOKEN) > 0) return at
    const lead = leadAt(line, at, to)
    if (lead > 0 && lead < to) return at
  }
  return 0
}

function markBefore(line: Line, at: number): number {
  return endOfPlain(line, at - 1, 'contrast') === at || line.tokens[at - 1]?.kind === 'mark' ? at - 1 : at
}

function spokenFrom(line: Line, from: number, to: number): number {
  return endOfSaying(line, from, to, SPOKEN) || from
}

/** Without the marks and the words at the end that say no more, and "one" of "the large one". */
function trimmed(line: Line, from: number, to: number): number {
  let end = to
  const isVoid = (at: number) => line.tokens[at]?.kind === 'mark' || line.tokens[at]?.text === 'one'
  while (end > from + 1) {
    const before = isVoid(end - 1) ? end - 1 : endOfBehind(line, from, end)
    if (before === end) return end
    end = before
  }
  return end
}

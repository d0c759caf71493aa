import type { Sight } from '../context.ts'
import { englishAmend } from '../lexicon/en/amend/amend.ts'
import { wordsOf } from '../lexicon/words.ts'
import { endOfPlain, isMark, type Line, lineOf } from '../text/line.ts'
import { endOfSaying, sayingsOf } from '../text/sayings.ts'
import { numberAt } from '../values/number.ts'
import { quantitiesAt } from '../values/quantity.ts'
import type { Habits } from '../vocabulary.ts'
import { numberMarks } from '../wording.ts'
import { denialAt } from './denial.ts'
import { endOfWish } from './wish.ts'
import type { Right } from './words.ts'

/** Marks between the words of a correction. */
const PASSED_MARKS = ',.!…:;'
const LONGEST_BEHIND = 4

const CUE = sayingsOf(englishAmend.cue)
const LEAD = sayingsOf(englishAmend.lead)
const PUTTING = sayingsOf(englishAmend.putting)
const TOLD = sayingsOf(englishAmend.told)
const PASSED = sayingsOf(englishAmend.passed)
const BEHIND = sayingsOf(englishAmend.behind)
const WEAK = sayingsOf(englishAmend.weak)
const HAVING = sayingsOf(englishAmend.having)
const SIZE = sayingsOf(englishAmend.size)
const POINTING = sayingsOf(englishAmend.pointing)
const ADDING = sayingsOf(englishAmend.adding)
const THE_ONE = sayingsOf(englishAmend.theOne)
const WAITING = sayingsOf(englishAmend.waiting)
const DENYING = sayingsOf(englishAmend.denying)

/** What a line says is right, without the words around it that only say that something is corrected. */
export interface Kernel extends Right {
  /** Do words around it say that something is corrected? */
  readonly corrects: boolean
  /** Do they say so plainly, and not only "oh" or "wait"? */
  readonly isSure: boolean
  /** They may as well say something else: "wait 5", "5 only", "sorry, 5?". */
  readonly isDoubtful: boolean
  /** "scratch that, 5": it is taken back in front of what is right. */
  readonly isTakenBack: boolean
  /** "he took 4": more may be told than what is right. */
  readonly isTold: boolean
}

/** Does a text say plainly that something is corrected? What is asked elsewhere may be right of what was entered then. */
export function soundsCorrecting(text: string, habits: Habits): boolean {
  const line = lineOf(text, wordsOf(habits.language), numberMarks(habits.numberStyle))
  return endsOf(line).some(({ to, cues }) => kernelUpTo(line, to, cues).isSure)
}

/** Does a text name what is wrong beside what is right: "4 not 3"? Then it is certain which entry it is about. */
export function tellsWrong(text: string, habits: Habits): boolean {
  const line = lineOf(text, wordsOf(habits.language), numberMarks(habits.numberStyle))
  return line.tokens.some((_, at) => {
    const denied = denialAt(line, at)
    return denied > 0 && line.tokens[denied]?.kind === 'number'
  })
}

/** The kernels that a line may have, the longer first; none where it adds to what was said. */
export function kernelsOf(sight: Sight): readonly Kernel[] {
  const { line } = sight
  const { length } = line.tokens
  const added = line.tokens.flatMap((_, at) => (endOfSaying(line, at, length, ADDING) > 0 ? [at] : []))
  if (added.some(at => !isOfName(sight, at))) return []
  const ends = endsOf(line)
  const kernels = ends.map(({ to, cues }) => ({ sight, ...kernelUpTo(line, to, cues) }))
  // "2 panadol extra": of Panadol Extra, or two more?
  const mayAdd = added.length > 0 && line.tokens.some(({ kind }) => kind === 'number')
  return mayAdd || isMark(line, length - 1, '?') ? kernels.map(kernel => ({ ...kernel, isDoubtful: true })) : kernels
}

/** "panadol extra": is the word one of a product's name, behind another one? */
function isOfName({ names }: Sight, at: number): boolean {
  for (let from = Math.max(0, at - LONGEST_BEHIND); from < at; from += 1)
    if (names.at(from).some(span => span.kind !== 'near' && span.end > at)) return true
  return false
}

function kernelUpTo(line: Line, to: number, cuesBehind: number): Omit<Kernel, 'sight'> {
  const isStarred = isMark(line, 0, '*') && line.tokens[1]?.glued === true
  const starts = isStarred || isMark(line, line.tokens.length - 1, '*')
  let at = isStarred ? 1 : 0
  let cues = cuesBehind + (starts ? 1 : 0)
  let weak = 0
  let isTold = false
  let isTakenBack = false
  while (at < to) {
    const lead = leadAt(line, at, to)
    if (endOfSaying(line, at, to, DENYING) > lead || isPutting(line, at, lead, to)) break
    const told = endOfSaying(line, at, to, TOLD)
    const isPassed = PASSED_MARKS.includes(line.tokens[at]?.text ?? ' ')
    const end = Math.max(lead, told) || passedAt(line, at, to) || (isPassed ? at + 1 : 0)
    if (end === 0 || line.tokens[at]?.text === '-' || (lead > 0 && cues > cuesBehind && isBareNo(line, at, lead))) break
    if (lead > 0 && takenBackAt(line, at, to) === lead) isTakenBack = true
    if (told > lead) isTold = true
    else if (lead > 0 && !isBareNo(line, at, lead)) {
      if (endOfSaying(line, at, to, WEAK) === lead && !isApart(line, lead)) weak += 1
      else cues += 1
    }
    at = end
  }
  const corrects = cues + weak > 0 && at < to
  const isWaiting = cues === 0 && isOnlyWaiting(line, at) && !isDenied(line, at, to)
  const isDoubtful = corrects && (isWaiting || isFor(line, at, to))
  return { from: corrects ? at : 0, to, corrects, isSure: cues > 0, isDoubtful, isTold, isTakenBack }
}

/** "Please enter 5 bread": what is to be put is no number alone, and may be another entry. */
function isPutting(line: Line, at: number, lead: number, to: number): boolean {
  const number = lead > 0 ? numberAt(line, lead) : undefined
  return number !== undefined && number.end < to && endOfSaying(line, at, to, PUTTING) === lead
}

/** "Only for 5": so many, or so much money. */
function isFor({ tokens }: Line, at: number, to: number): boolean {
  return tokens[at - 1]?.text === 'for' && tokens[at]?.kind === 'number' && at + 1 === to
}

/** Do only words stand in front that ask to wait? */
function isOnlyWaiting(line: Line, to: number): boolean {
  return endOfSaying(line, 0, to, WAITING) > 0 && to <= 2
}

/** "wait sprite not coke": what was wrong is told, too. */
function isDenied(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at += 1) if (denialAt(line, at) > 0) return true
  return false
}

/** Does a mark stand there? "wait, 5" says more than "wait 5". */
function isApart(line: Line, at: number): boolean {
  return line.tokens[at]?.kind === 'mark'
}

/** Where the words end that lead to what is right and begin at a token; 0 if none do. */
export function leadAt(line: Line, at: number, to: number): number {
  return Math.max(
    endOfPlain(line, at, 'make'),
    endOfPlain(line, at, 'correction'),
    endOfSaying(line, at, to, CUE),
    endOfSaying(line, at, to, LEAD),
    takenBackAt(line, at, to),
  )
}

/** "scratch that, blueberry", "cancel that it was 5": what is taken back is said anew behind a comma or a lead. */
export function takenBackAt(line: Line, at: number, to: number): number {
  const end = endOfWish(line, at)
  if (end === 0 || end >= to) return 0
  return isApart(line, end) || leadAt(line, end, to) > 0 ? end : 0
}

function passedAt(line: Line, at: number, to: number): number {
  if (endOfSaying(line, at, to, HAVING) > 0) return 0
  return Math.max(endOfPlain(line, at, 'filler'), endOfPlain(line, at, 'polite'), endOfSaying(line, at, to, PASSED))
}

/** "no sugar" says that there is none; "no, sugar" and "no 5" correct. */
function isBareNo(line: Line, at: number, end: number): boolean {
  const { length } = line.tokens
  const isWord = line.tokens[end]?.kind === 'word' && quantitiesAt(line, end).length === 0
  return endOfPlain(line, at, 'no') === end && isWord && !passedAt(line, end, length) && !leadAt(line, end, length)
}

/** Where what is right may end: without greetings and marks, then without all words behind that say no more. */
function endsOf(line: Line): readonly { readonly to: number; readonly cues: number }[] {
  const ends: { to: number; cues: number }[] = []
  const { length } = line.tokens
  let to = length
  let cues = 0
  for (let from = behindBefore(line, to); from > 0; from = behindBefore(line, to)) {
    const isCue = endOfPlain(line, from, 'correction') === to || endOfSaying(line, from, to, CUE) === to
    if (isCue || !isPolite(line, from, to)) ends.push({ to, cues })
    if (isCue) cues += 1
    to = from
  }
  return [...ends, { to, cues }]
}

function isPolite(line: Line, from: number, to: number): boolean {
  return line.tokens[from]?.kind === 'mark' || endOfPlain(line, from, 'polite') === to
}

/** Where a saying begins that ends in front of a token and says nothing of what is right; 0 if there is none. */
function behindBefore(line: Line, to: number): number {
  const last = line.tokens[to - 1]
  if (last?.kind === 'mark') return last.text === ')' ? 0 : to - 1
  for (let from = Math.max(1, to - LONGEST_BEHIND); from < to; from += 1) {
    const isKnown = (['polite', 'assurance', 'correction'] as const).some(kind => endOfPlain(line, from, kind) === to)
    const isSaying = [CUE, PASSED, BEHIND].some(sayings => endOfSaying(line, from, to, sayings) === to)
    if (isKnown || isSaying || isPointer(line, from, to)) return from
  }
  return 0
}

/** Where a saying begins that ends in front of token `to` and says nothing of what is right; `to` itself if there is none. */
export function endOfBehind(line: Line, from: number, to: number): number {
  const before = behindBefore(line, to)
  return before > from ? before : to
}

/** "the large one". */
function isPointer(line: Line, from: number, to: number): boolean {
  return to === from + 1 && endOfSaying(line, from, to, THE_ONE) === to
}

/** Where the words end that only lead to what is right: "it was" of "but it was 4". */
export function endOfLeads({ line }: Sight, from: number, to: number): number {
  let at = from
  for (let end = leadAt(line, at, to) || passedAt(line, at, to); end > 0 && end < to; ) {
    at = end
    end = leadAt(line, at, to) || passedAt(line, at, to)
  }
  return at
}

/** Is what is right pointed at, so that it is a thing and no number: "the 75", "size 75", "75 ones"? */
export function isPointedAt({ sight: { line }, from, to }: Right): boolean {
  const isNamed = from > 0 && endOfSaying(line, from - 1, from, POINTING) === from
  return isNamed || isPointer(line, to, to + 1)
}

/** "size 12" is never a quantity. */
export function isSized({ sight: { line }, from }: Right): boolean {
  return from > 0 && endOfSaying(line, from - 1, from, SIZE) === from
}

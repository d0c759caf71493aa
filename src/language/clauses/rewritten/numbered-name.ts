import { quantitiesIn, type Sight } from '../../context.ts'
import type { Label } from '../../names/label.ts'
import { endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { passFillers } from '../segments/fillers.ts'

/** Tokens of the longest quantity with its unit. */
const LONGEST_AMOUNT = 4
/** Goods are called by a number of three figures, "555", and hardly by a shorter one. */
const LONG_NUMBER = /^\d{3}/u

/** Tokens from one up to another that are a number of a name, with the words of the name beside it. */
interface Run {
  readonly from: number
  readonly end: number
  readonly label: Label
}

/**
 * "sold 5 50-50", "3 roses sold 2", "sold 2 555", "3 kg longe 5", "3 mepps #2": a part of one product's name that begins or
 * ends with a number, where another number is the quantity. The line with the whole name in its stead.
 */
export function withNumberedName(sight: Sight): string | undefined {
  const { line, names } = sight
  for (const [at, { kind, text }] of line.tokens.entries()) {
    const wordClass = kind === 'number' ? names.index.classes.get(text) : undefined
    const run = wordClass === undefined ? undefined : runAt(sight, at, wordClass)
    if (run === undefined) continue
    const name = names.index.products.get(run.label.product)?.name ?? ''
    const before = saidBetween(line, 0, run.from)
    return `${before} ${name} ${saidBetween(line, run.end, line.tokens.length)}`.trim()
  }
  return undefined
}

/** The run around a number, if one product alone is called so and the quantity is another number. */
function runAt(sight: Sight, at: number, wordClass: number): Run | undefined {
  const { index } = sight.names
  const runs: Run[] = []
  for (const number of index.holders[wordClass] ?? []) {
    const label = index.labels[number]
    const place = label?.classes.indexOf(wordClass) ?? -1
    const isOwn = label !== undefined && label.bare[place] === true
    const run = isOwn ? (headedRun(sight, at, label, place) ?? endedRun(sight, at, label, place)) : undefined
    if (run !== undefined) runs.push(run)
  }
  const [first, ...more] = runs
  const isOne = first !== undefined && more.every(({ label }) => label.product === first.label.product)
  return isOne && first.end - first.from < first.label.classes.length + marksIn(sight, first) ? first : undefined
}

function marksIn({ line }: Sight, { from, end }: Run): number {
  return line.tokens.slice(from, end).filter(({ kind }) => kind === 'mark').length
}

/** "50-50", "555", "3 roses": from the first word of the name on, with a quantity in front or behind a verb. */
function headedRun(sight: Sight, at: number, label: Label, place: number): Run | undefined {
  const { line, names } = sight
  if (place !== 0) return undefined
  let end = at + 1
  let said = 1
  for (let isTelling = LONG_NUMBER.test(label.exact); said < label.classes.length; said += 1) {
    const next = isMark(line, end, '-') && line.tokens[end + 1]?.glued === true ? end + 1 : end
    if (names.index.classes.get(line.tokens[next]?.text ?? '') !== label.classes[said]) {
      if (!isTelling) return undefined
      break
    }
    isTelling ||= label.bare[said] === true || !names.index.weak.has(label.classes[said] ?? -1)
    end = next + 1
  }
  return isCountedInFront(sight, at, false) || isCountedBehindVerb(sight, end) ? { from: at, end, label } : undefined
}

/** "3 kg longe 5", "3 mepps #2": the number behind what several are called. */
function endedRun(sight: Sight, at: number, label: Label, place: number): Run | undefined {
  const { line, names } = sight
  const isMarked = isMark(line, at - 1, '#')
  let from = isMarked ? at - 1 : at
  for (let said = place - 1; said >= 0; said -= 1) {
    if (names.index.classes.get(line.tokens[from - 1]?.text ?? '') !== label.classes[said]) break
    from -= 1
  }
  const isSeveral = names.at(from).some(({ kind, end }) => kind === 'several' && end === (isMarked ? at - 1 : at))
  return isSeveral && isCountedInFront(sight, from, !isMarked) ? { from, end: at + 1, label } : undefined
}

/** Does a quantity end at a token, or in front of "of" there? */
function isCountedInFront(sight: Sight, at: number, hasUnit: boolean): boolean {
  for (let from = Math.max(0, at - LONGEST_AMOUNT); from < at; from += 1) {
    const isCounted = quantitiesIn(sight, from).some(({ end, reading }) => {
      const isNext = end === at || endOfPlain(sight.line, end, 'of') === at
      return isNext && reading.kind === 'exact' && (!hasUnit || reading.unit !== null)
    })
    if (isCounted) return true
  }
  return false
}

/** "sold 2" behind a name, and nothing more that the number could be of. */
function isCountedBehindVerb(sight: Sight, at: number): boolean {
  const verb = sayingWith(sight.line, passFillers(sight.line, at), 'verb')
  if (verb === undefined) return false
  return quantitiesIn(sight, verb.end).some(({ end, article }) => !article && sight.names.at(end).length === 0)
}

import { wordsOf } from './lexicon/words.ts'
import type { QuantityReading } from './reading.ts'
import { cleanLine, foldSaying } from './text/clean.ts'
import { type Line, lineOf } from './text/line.ts'
import { moneyAt } from './values/money.ts'
import { quantitiesAt } from './values/quantity.ts'
import type { Habits } from './vocabulary.ts'
import { numberMarks } from './wording.ts'

/** One thing that a question offers: what its button says and what it stands for. */
export interface AnswerOption {
  readonly label: string
  readonly value: string
}

/** Words around an answer that choose nothing by themselves: "the M please". */
const AROUND = new Set(
  'the a an it its is was be that this one ones i mean meant want please pls plz ok okay just only sorry no'.split(' '),
)
const YES = new Set('yes y yeah yep yup ya sure ok okay correct right do confirm'.split(' '))
const PLACES: Readonly<Record<string, number>> = {
  first: 0,
  '1st': 0,
  second: 1,
  '2nd': 1,
  third: 2,
  '3rd': 2,
  fourth: 3,
  '4th': 3,
}
const SIGNS = /[^\p{L}\p{N}.%/+&-]+/gu

/**
 * The value of the option that `text` chooses: its label, the words that it alone has ("lux", "the M"), its place ("the
 * second", "last one") or, where there is one option only, a yes; undefined if it chooses none or several.
 */
export function chooseOption(text: string, options: readonly AnswerOption[]): string | undefined {
  const said = wordsIn(text)
  const exact = options.filter(option => wordsIn(option.label).join(' ') === said.join(' '))
  if (exact.length > 0) return exact.length === 1 ? exact[0]?.value : undefined
  const [only] = options
  if (only !== undefined && options.length === 1 && said[0] !== undefined && YES.has(said[0])) return only.value
  const telling = said.filter(word => !AROUND.has(word))
  return byWords(telling, options) ?? byPlace(telling, options)
}

function byWords(telling: readonly string[], options: readonly AnswerOption[]): string | undefined {
  if (telling.length === 0) return undefined
  const fits = options.filter(option => {
    const label = wordsIn(option.label)
    return telling.every(word => label.includes(word) || label.includes(singular(word)))
  })
  return fits.length === 1 ? fits[0]?.value : undefined
}

/** "the second", "last", or "2" where no label has a 2. */
function byPlace(telling: readonly string[], options: readonly AnswerOption[]): string | undefined {
  const [word, ...others] = telling
  if (word === undefined || others.length > 0) return undefined
  if (word === 'last') return options.at(-1)?.value
  const named = PLACES[word]
  if (named !== undefined) return options[named]?.value
  const labelled = options.some(option => wordsIn(option.label).includes(word))
  return /^[1-9]$/.test(word) && !labelled ? options[Number(word) - 1]?.value : undefined
}

function wordsIn(text: string): readonly string[] {
  return foldSaying(cleanLine(text))
    .replace(SIGNS, ' ')
    .trim()
    .split(' ')
    .map(trimmedWord)
    .filter(word => word !== '')
}

function trimmedWord(word: string): string {
  return word.replace(/^[.\-/&+]+|[.\-/&+]+$/gu, '')
}

function singular(word: string): string {
  return word.replace(/s$/u, '')
}

/** The amount of money that `text` alone is, in minor units; undefined if it is anything else. */
export function readAmount(text: string, habits: Habits): bigint | undefined {
  const line = lineIn(text, habits)
  const start = firstTelling(line)
  const money = moneyAt(line, start, habits)
  if (money === undefined || money.minor === null || !onlyAround(line, money.end)) return undefined
  return money.minor
}

/** The quantity that `text` alone is; undefined if it is anything else. */
export function readQuantityAlone(text: string, habits: Habits): QuantityReading | undefined {
  const line = lineIn(text, habits)
  return quantitiesAt(line, firstTelling(line)).find(quantity => onlyAround(line, quantity.end))?.reading
}

function lineIn(text: string, habits: Habits): Line {
  return lineOf(text, wordsOf(habits.language), numberMarks(habits.numberStyle))
}

function firstTelling(line: Line): number {
  let at = 0
  while (AROUND.has(line.tokens[at]?.text ?? '') && at < line.tokens.length - 1) at += 1
  return at
}

/** Is there nothing behind a value but what is said out of politeness, or "each"? */
function onlyAround(line: Line, end: number): boolean {
  return line.tokens.slice(end).every(token => token.kind === 'mark' || AROUND.has(token.text) || EACH.has(token.text))
}

const EACH = new Set('each ea per piece pc'.split(' '))

import { englishDates as words } from '../lexicon/en/dates.ts'

/** Month names with their usual short forms, 1 = January. */
export const MONTHS: ReadonlyMap<string, number> = numbered(words.months)

/** Weekday names with their usual short forms, ISO: 1 = Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(words.weekdays)

const CARDINALS = numbered(words.cardinals)

const ORDINALS = numbered(words.ordinals)

/** Words of units of time; what says behind them how long ago; the words of a day of the month, and the tens in front. */
export const UNITS_OF_TIME: ReadonlySet<string> = new Set(words.units.split(' '))
export const TIME_BACK: ReadonlySet<string> = new Set(words.back.split(' '))
export const ORDINAL_LAST: ReadonlySet<string> = new Set(words.ordinals.flatMap(word => word.split('-').at(-1) ?? []))
export const ORDINAL_TENS: ReadonlySet<string> = new Set(
  words.ordinals.flatMap(word => (word.includes('-') ? (word.split('-')[0] ?? []) : [])),
)

/** Words of a part of the day: "in the evening". */
export const PARTS_OF_DAY: ReadonlySet<string> = new Set(words.partsOfDay.split(' '))

/** Days that are said by a word of their own, as days from today. */
export const NAMED_DAYS: ReadonlyMap<string, number> = new Map(
  words.namedDays.flatMap(([days, sayings]) => spread(days, sayings)),
)

/** Phrases that speak of some day without saying which. */
export const VAGUE_DAY = new RegExp(words.vagueDay)

const HOUR = words.hour
/** An hour of the day by itself: "at 5pm". A bare "at 5" is a price. */
export const HOUR_ALONE = new RegExp(`^${HOUR}$`)
/** An hour in front of its day: "5pm on monday". */
export const HOUR_IN_FRONT = new RegExp(`^${HOUR} (?:on )?(?=[^ ])`)
/** Part of a day, behind a day: "yesterday evening", "monday 5pm". */
export const PART_OF_DAY = new RegExp(`(?: (?:${words.partOfDay}|${HOUR}))+$`)

/** Any name of a month, for patterns. */
export const MONTH = `(?:${[...MONTHS.keys()].join('|')})\\.?`
/** Any name of a weekday, for patterns. */
export const WEEKDAY = `(?:${[...WEEKDAYS.keys()].join('|')})\\.?`
/** A year in four digits, for patterns. */
export const YEAR = '(?:19[5-9]\\d|2[01]\\d\\d)'
/** A small number in digits or words, for patterns. */
export const COUNT = `(?:\\d{1,3}|${[...CARDINALS.keys()].join('|')})`
/** An ordinal in words, for patterns. */
export const ORDINAL_WORD = `(?:${[...ORDINALS.keys()].join('|').replaceAll('-', '[- ]')})`
/** An ordinal in digits or words, for patterns. */
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})`

/**
 * Lower case, single spaces, plain dashes and apostrophes, no commas, "third of" for "third day of". The last full stop goes too, unless it belongs to
 * a date: "5.11.".
 */
export function tidied(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212~]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\s!?,;]+/g, ' ')
    .replace(/(?<!\.\d{1,2})\. ?$/, '')
    .replace(/ day of (?=[a-z])/, ' of ')
    .trim()
}

/** The month of a name that MONTH matched. */
export function monthOf(name: string): number {
  return known(MONTHS.get(name.replace('.', '')), name)
}

/** The ISO weekday of a name that WEEKDAY matched. */
export function weekdayOf(name: string): number {
  return known(WEEKDAYS.get(name.replace('.', '')), name)
}

/** The number that COUNT matched. */
export function countOf(word: string): number {
  return /^\d/.test(word) ? Number.parseInt(word, 10) : known(CARDINALS.get(word), word)
}

/** The number that ORDINAL matched. */
export function ordinalOf(word: string): number {
  return /^\d/.test(word) ? Number.parseInt(word, 10) : known(ORDINALS.get(word.replace(' ', '-')), word)
}

function known(value: number | undefined, word: string): number {
  if (value === undefined) throw new Error(`A pattern let through a word that the lexicon lacks: ${word}`)
  return value
}

function numbered(lines: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lines.flatMap((line, index) => spread(index + 1, line.split(' '))))
}

function spread(value: number, sayings: readonly string[]): [string, number][] {
  return sayings.map(saying => [saying, value])
}

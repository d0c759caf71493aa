/** The English words of dates; another language brings a lexicon of the same shape. */

/** Month names with their usual short forms, 1 = January. */
export const MONTHS: ReadonlyMap<string, number> = numbered([
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
])

/** Weekday names with their usual short forms, ISO: 1 = Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered([
  'monday mondays mon',
  'tuesday tuesdays tues tue tusday teusday',
  'wednesday wednesdays weds wed wensday wednsday wedensday',
  'thursday thursdays thurs thur thu thrusday thurday',
  'friday fridays fri firday',
  'saturday saturdays sat saterday satday',
  'sunday sundays sun',
])

const CARDINALS = numbered([
  'one a an',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
])

const ORDINALS = numbered([
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
])

/** Days that are said by a word of their own, as days from today. */
export const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ...spread(0, ['today', 'tdy', '2day', 'todays', "today's", 'now', 'just now', 'right now', 'tonight', 'tonite']),
  ...spread(0, ['earlier', 'earlier today', 'so far today', 'today so far', 'current day', 'current date', 'this day']),
  ...spread(0, [
    'earlier this morning',
    'earlier this afternoon',
    'earlier this evening',
    'this noon',
    'this arvo',
    'this morning',
    'this afternoon',
    'this evening',
    'morning',
    'afternoon',
    'evening',
    'in the morning',
    'in the afternoon',
    'in the evening',
  ]),
  ...spread(-1, ['yesterday', 'yday', "y'day", 'ydy', 'yest', 'ystd', 'yesterdays', "yesterday's", 'previous day']),
  ...spread(-1, ['yesturday', 'yestarday', 'yesteday', 'yesterdy', 'ystrday', 'last night', 'last evening']),
  ...spread(-2, ['day before yesterday', 'day b4 yesterday', 'day before yday', 'day before yest', 'dby']),
  ...spread(1, ['tomorrow', 'tmrw', 'tmr', 'tmw', 'tomorow', 'tommorow', 'tommorrow', 'next day']),
  ...spread(2, ['day after tomorrow']),
])

/** Phrases that speak of some day without saying which. */
export const VAGUE_DAY =
  /^(?:recently|lately|the other day|(?:at|over|on|during) the weekend|(?:(?:a )?few|several|some|(?:a )?couple(?: of)?) (?:days?|weeks?) (?:ago|back)|(?:about|around) \S+ (?:days?|weeks?) (?:ago|back)|(?:earlier )?(?:this|last|next|previous) (?:week|weekend|month|year))$/

const HOUR = '(?:(?:at|around|about) )?(?:1[0-2]|0?\\d)(?:[:.]\\d\\d)? ?[ap]\\.?m'
/** An hour of the day by itself: "at 5pm". A bare "at 5" is a price. */
export const HOUR_ALONE = new RegExp(`^${HOUR}$`)
/** An hour in front of its day: "5pm on monday". */
export const HOUR_IN_FRONT = new RegExp(`^${HOUR} (?:on )?(?=[^ ])`)
/** Part of a day, behind a day: "yesterday evening", "monday 5pm". */
export const PART_OF_DAY = new RegExp(
  `(?: (?:(?:early |late |at )?(?:morning|afternoon|evening|eve|night|nite|noon|midday|[ap]m)|${HOUR}))+$`,
)

/** Any name of a month, for patterns. */
export const MONTH = `(?:${[...MONTHS.keys()].join('|')})\\.?`
/** Any name of a weekday, for patterns. */
export const WEEKDAY = `(?:${[...WEEKDAYS.keys()].join('|')})\\.?`
/** A year in four digits, for patterns. */
export const YEAR = '(?:1[89]|2[01])\\d\\d'
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

function spread(value: number, words: readonly string[]): [string, number][] {
  return words.map(word => [word, value])
}

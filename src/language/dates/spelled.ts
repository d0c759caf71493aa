import { Chrono, en } from 'chrono-node'
import { dateOf } from '../calendar.ts'
import type { DatePhrase } from './phrase.ts'
import { MONTH, ORDINAL_WORD } from './words.ts'

/** They read a price as an hour of the day: "3 Nov at 5". */
const READERS_OF_HOURS = new Set(['ENTimeExpressionParser', 'ENCasualTimeParser'])

const chrono = withoutHours()

/** For dates without a year a leap year, and its middle, so that every day of it is found; the year is decided elsewhere. */
const SOME_DAY = new Date(Date.UTC(2024, 6, 1, 12))

const HAS_MONTH = new RegExp(`(?:^|[^a-z])${MONTH}(?:[^a-z]|$)`)
const HAS_DAY = /\d|st\b|nd\b|rd\b|th\b/
/** Spares the reading of texts that would not be consumed whole. */
const NOTHING_ELSE = new RegExp(`^[\\d /.'-]*(?:(?:${MONTH}|${ORDINAL_WORD}|st|nd|rd|th|of|the)[\\d /.'-]*)+$`)

/** A date with the name of its month: "3 Nov", "Nov 3rd 2025", "the twenty-third day of September". The text is tidied. */
export function spelledDate(text: string): DatePhrase | undefined {
  if (!HAS_MONTH.test(text) || !HAS_DAY.test(text) || !NOTHING_ELSE.test(text)) return undefined
  const plain = text
    .replace(/^the /, '')

    .replace(/'(?=\d\d$)/, '20')
  const results = chrono.parse(plain, SOME_DAY)
  const [found] = results
  if (!found || results.length !== 1 || found.text.length !== plain.length || found.end) return undefined
  const { start } = found
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')]
  if (!start.isCertain('month') || !start.isCertain('day') || start.isCertain('hour')) return undefined
  if (year === null || month === null || day === null) return undefined
  if (!start.isCertain('year')) return { kind: 'day-of-year', month, day }
  const date = dateOf(year, month, day)
  return date === undefined ? undefined : { kind: 'date', date, shortYear: !/\d{4}/.test(plain) }
}

function withoutHours(): Chrono {
  const configuration = en.configuration.createConfiguration(true, false)
  return new Chrono({
    ...configuration,
    parsers: configuration.parsers.filter(parser => !READERS_OF_HOURS.has(parser.constructor.name)),
  })
}

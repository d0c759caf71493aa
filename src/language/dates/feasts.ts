import { addDays, dateOf, partsOf } from '../calendar.ts'
import { englishFeasts } from '../lexicon/en/feasts.ts'
import { foldWord } from '../text/clean.ts'
import { latestDayOfYear } from './candidates.ts'

const FIXED = new Map(
  englishFeasts.fixed.flatMap(([month, day, names]) => names.split('|').map(name => [name, { month, day }] as const)),
)
const FROM_EASTER = new Map(
  englishFeasts.fromEaster.flatMap(([days, names]) => names.split('|').map(name => [name, days] as const)),
)
/** Words around the name of a feast. */
const AROUND = /^(?:(?:on|at|over|during|last|this|past|previous) )+/u

/** The latest day of a feast that is not to come; undefined where it is another day each year, or from land to land. */
export function latestFeast(said: string, today: string): string | undefined {
  const name = said.split(/\s+/u).map(foldWord).join(' ').replace(AROUND, '')
  const fixed = FIXED.get(name)
  if (fixed !== undefined) return latestDayOfYear(fixed.month, fixed.day, today)
  const days = FROM_EASTER.get(name)
  if (days === undefined) return undefined
  const { year } = partsOf(today)
  return [year, year - 1].map(one => addDays(easterOf(one), days)).find(date => date <= today)
}

/** Easter Sunday of a year of the Gregorian calendar: the Sunday behind the first full moon of spring. */
function easterOf(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const corrected = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15
  const moon = ((corrected % 30) + 30) % 30
  const full = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7
  const offset = full - weekday
  const month = 3 + Math.floor((offset + 40) / 44)
  return dateOf(year, month, offset + 28 - 31 * Math.floor(month / 4)) ?? ''
}

import { describe, expect, it } from 'vitest'
import { addDays, partsOf } from '../../../src/language/calendar.ts'
import { spelledDate } from '../../../src/language/dates/spelled.ts'

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const LONG_NAMES = 'january february march april may june july august september october november december'.split(' ')

describe('a date with the name of its month', () => {
  it('is read for every day of a leap year, day first or month first, with and without a year', () => {
    for (let date = '2028-01-01'; date < '2029-01-01'; date = addDays(date, 1)) {
      const { month, day } = partsOf(date)
      const [name, long] = [NAMES[month - 1], LONG_NAMES[month - 1]]
      for (const text of [`${day} ${name}`, `${name} ${day}`, `${day}th of ${long}`, `${long} ${day}th`]) {
        expect([text, spelledDate(text)]).toEqual([text, { kind: 'day-of-year', month, day }])
      }
      for (const text of [`${day} ${name} 2028`, `${name} ${day} 2028`, `${day}-${name}-2028`, `${day} ${long} 2028`]) {
        expect([text, spelledDate(text)]).toEqual([text, { kind: 'date', date, shortYear: false }])
      }
      expect(spelledDate(`${day} ${name} 28`)).toEqual({ kind: 'date', date, shortYear: true })
    }
  })

  it.each([
    ['dec. 31 1994', '1994-12-31'],
    ['mar3 2026', '2026-03-03'],
    ['2019-aug-01', '2019-08-01'],
    ['2019/aug/01', '2019-08-01'],
    ["3 nov '25", '2025-11-03'],
    ['the 3rd of nov 2025', '2025-11-03'],
  ])('%s is %s', (text, date) => {
    expect(spelledDate(text)).toEqual({ kind: 'date', date, shortYear: false })
  })

  it.each([
    ['only a month', ['may', 'november', 'nov 2025', 'november of 2025']],
    ['no day of that month', ['30 feb', '31 nov', 'nov 31', '29 feb 2026', '0 nov', '32 jan']],
    [
      'more than a date',
      ['3 nov at 5', 'nov 3 5pm', '3 nov soap', 'soap 3 nov', '3 nov 5', '3 nov 4.50', '3 nov 3 nov'],
    ],
    ['two dates', ['3 to 5 nov', 'nov 3-5', '3 nov - 5 nov', '3 nov and 5 nov']],
    ['another word', ['2 marbles', '3 decent soaps', '10 maybelline', 'octopus 3', 'may flower 5']],
    ['a span of time', ['3 months', 'in 3 months', '2 mon', 'next month 3']],
  ])('is not %s', (_what, texts) => {
    for (const text of texts) expect([text, spelledDate(text)]).toEqual([text, undefined])
  })
})

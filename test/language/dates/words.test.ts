import { describe, expect, it } from 'vitest'
import {
  COUNT,
  countOf,
  MONTH,
  monthOf,
  NAMED_DAYS,
  ORDINAL,
  ordinalOf,
  tidied,
  WEEKDAY,
  weekdayOf,
} from '../../../src/language/dates/words.ts'

function whole(pattern: string, text: string): boolean {
  return new RegExp(`^${pattern}$`).test(text)
}

describe('a tidied text', () => {
  it.each([
    ['  Day   BEFORE\tyesterday ', 'day before yesterday'],
    ['y’day', "y'day"],
    ['1 – 15 Nov', '1 - 15 nov'],
    ['1—15 Nov', '1-15 nov'],
    ['2014~2018', '2014-2018'],
    ['Nov 3, 2025', 'nov 3 2025'],
    ['October, 1st', 'october 1st'],
    ['yesterday!!', 'yesterday'],
    ['when? ', 'when'],
    ['3 nov 2025.', '3 nov 2025'],
    ['on 5.11.', 'on 5.11.'],
    ['third day of october', 'third of october'],
    ['１５ nov', '15 nov'],
    ['', ''],
  ])('"%s" is "%s"', (text, tidy) => {
    expect(tidied(text)).toBe(tidy)
  })
})

describe('names', () => {
  it.each([
    ['january', 1],
    ['jan.', 1],
    ['sept', 9],
    ['sep', 9],
    ['december', 12],
  ])('the month %s is %i', (name, month) => {
    expect(whole(MONTH, name)).toBe(true)
    expect(monthOf(name)).toBe(month)
  })

  it.each([
    ['monday', 1],
    ['mon.', 1],
    ['tues', 2],
    ['weds', 3],
    ['thurs.', 4],
    ['saterday', 6],
    ['sundays', 7],
  ])('the weekday %s is %i', (name, day) => {
    expect(whole(WEEKDAY, name)).toBe(true)
    expect(weekdayOf(name)).toBe(day)
  })

  it('are not found inside of other words', () => {
    for (const word of ['marble', 'mays', 'decent', 'sunny', 'satin', 'wedding', 'months']) {
      expect(whole(MONTH, word) || whole(WEEKDAY, word)).toBe(false)
    }
  })

  it('a day that has a word of its own is at most two days off', () => {
    for (const days of NAMED_DAYS.values()) expect(Math.abs(days)).toBeLessThanOrEqual(2)
  })
})

describe('numbers', () => {
  it.each([
    ['1', 1],
    ['365', 365],
    ['a', 1],
    ['an', 1],
    ['twelve', 12],
    ['twenty', 20],
  ])('the count %s is %i', (word, count) => {
    expect(whole(COUNT, word)).toBe(true)
    expect(countOf(word)).toBe(count)
  })

  it.each([
    ['1st', 1],
    ['22nd', 22],
    ['third', 3],
    ['twelfth', 12],
    ['twentieth', 20],
    ['twenty first', 21],
    ['twenty-third', 23],
    ['thirty-first', 31],
  ])('the ordinal %s is %i', (word, ordinal) => {
    expect(whole(ORDINAL, word)).toBe(true)
    expect(ordinalOf(word)).toBe(ordinal)
  })

  it('what a pattern did not let through is our own fault', () => {
    expect(() => monthOf('soap')).toThrow(/lexicon/)
    expect(() => weekdayOf('soap')).toThrow(/lexicon/)
    expect(() => countOf('soap')).toThrow(/lexicon/)
    expect(() => ordinalOf('soap')).toThrow(/lexicon/)
  })
})

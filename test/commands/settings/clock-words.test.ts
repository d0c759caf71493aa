import { describe, expect, it } from 'vitest'
import { readClock, readWeekday, weekdayName } from '../../../src/commands/settings/clock-words.ts'
import { clockText } from '../../../src/language/clock-text.ts'

describe('a time of day', () => {
  it.each([
    ['4am', 240],
    ['4 AM', 240],
    ['04:30', 270],
    ['4.30 am', 270],
    ['12am', 0],
    ['12 pm', 720],
    ['midnight', 0],
    ['noon', 720],
    ['23', 1380],
    ['0', 0],
  ])('%s', (said, minutes) => {
    expect(readClock(said)).toBe(minutes)
  })

  it.each(['25', '4:75', '13pm', '0am', 'early', '', '4am 5'])('%j is none', said => {
    expect(readClock(said)).toBeUndefined()
  })

  it('is written with two figures each', () => {
    expect(clockText(270)).toBe('04:30')
  })
})

describe('a day of the week', () => {
  it.each([
    ['monday', 1],
    ['Sun', 7],
    ['sundays', 7],
    ['th', 4],
    ['tu', 2],
  ])('%s', (said, day) => {
    expect(readWeekday(said)).toBe(day)
  })

  it.each(['s', '', 'someday', 'mondayish'])('%j is none', said => {
    expect(readWeekday(said)).toBeUndefined()
  })

  it('has its name', () => {
    expect(weekdayName(7)).toBe('Sunday')
  })
})

import { describe, expect, it } from 'vitest'
import type { Habits } from '../../src/language/vocabulary.ts'
import { nameIn, read } from './shop.ts'
import { told } from './told.ts'

const line = (text: string, habits: Partial<Habits>): string =>
  read(text, { habits })
    .map(reading => told(reading, nameIn()))
    .join(' / ')

describe('numbers by the style of the shop', () => {
  it.each([
    ['1,234.5', 'sold 1,200 m8 bolts', 'sell 1200 M8 Bolt'],
    ['12,34,567.8', 'sold 1,200 m8 bolts', 'sell 1200 M8 Bolt'],
    ['1.234,5', 'sold 1.200 m8 bolts', 'sell 1200 M8 Bolt'],
    ['1.234,5', 'sold 2,5 kg sugar', 'sell 2.5 kg Sugar'],
    ['1.234,5', 'sold 1,000 m8 bolts', 'sell 1|1000? M8 Bolt'],
    ['1,234.5', 'sold 2,5 kg sugar', 'sell 2.5 kg Sugar'],
    ['1.234,5', 'sold 3 lux @ 4,50', 'sell 3 Lux Soap @4.5 each'],
  ])('%s: %s', (numberStyle, text, expected) => {
    expect(line(text, { numberStyle })).toBe(expected)
  })
})

describe('days by the order of the shop', () => {
  it.each([
    [true, 'sold 3 lux 5/11', 'sell 3 Lux Soap on 2026-11-05'],
    [false, 'sold 3 lux 11/5', 'sell 3 Lux Soap on 2026-11-05'],
  ])('day first: %s, %s', (dayFirst, text, expected) => {
    expect(line(text, { dayFirst })).toBe(expected)
  })
})

describe('money by the currency of the shop', () => {
  it.each([
    ['USD', 'sold 2 tote bags @ $15 ea', 'sell 2 Tote Bag @15 each'],
    ['ZAR', 'sold 10m rope for R80', 'sell 10 m Nylon Rope @80 total'],
    ['ZAR', 'sold 5m rope @ R9/m', 'sell 5 m Nylon Rope @9 each'],
    ['GBP', 'sold 3 mars bars at 85p each', 'sell 3 Mars Bar @0.85 each'],
    ['GBP', 'sold 3 mars bars for £2.50', 'sell 3 Mars Bar @2.5 total'],
    ['NGN', 'sold 4 bread for N4000', 'sell 4 Bread @4000 total'],
    ['NGN', 'sold 4 bread for 4k', 'sell 4 Bread @4000 total'],
    ['AED', 'sold 1 20w charger @ 130 aed', 'sell 1 20W Charger @130 each'],
    ['PHP', 'sold 2 sprite @ ₱20', 'sell 2 Sprite @20 each'],
    ['KES', 'sold 2 bread at ksh 60 each', 'sell 2 Bread @60 each'],
    ['INR', 'sold 2 bread @ $1', 'sell 2 Bread @?@ $1'],
  ])('%s: %s', (currency, text, expected) => {
    expect(line(text, { currency })).toBe(expected)
  })
})

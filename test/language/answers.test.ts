import { describe, expect, it, test } from 'vitest'
import { callsOff, chooseOption, readAmount, readQuantityAlone } from '../../src/language/answers.ts'
import type { Habits } from '../../src/language/vocabulary.ts'

const habits: Habits = {
  language: 'en',
  dayFirst: true,
  numberStyle: '1,234.5',
  currency: 'INR',
  currencyDigits: 2,
  weekStart: 1,
}
const options = (...labels: string[]) => labels.map(label => ({ label, value: `=${label}` }))
const SOAPS = options('Lux Soap', 'Lifebuoy Soap')
const TEES = options('Navy Tee S', 'Navy Tee M', 'Navy Tee L')
const CABLES = options('USB-C 1m Cable', 'USB-C 2m Cable')
const JEANS = options('Black Jeans 10', 'Black Jeans 12')

describe('an answer chooses an option', () => {
  test.each([
    ['lux', SOAPS, '=Lux Soap'],
    ['Lux.', SOAPS, '=Lux Soap'],
    ['lux soap', SOAPS, '=Lux Soap'],
    ['the lifebuoy one please', SOAPS, '=Lifebuoy Soap'],
    ['i meant lifebuoy', SOAPS, '=Lifebuoy Soap'],
    ['the M', TEES, '=Navy Tee M'],
    ['m', TEES, '=Navy Tee M'],
    ['navy tee l', TEES, '=Navy Tee L'],
    ['2m', CABLES, '=USB-C 2m Cable'],
    ['the 1m cable', CABLES, '=USB-C 1m Cable'],
    ['12', JEANS, '=Black Jeans 12'],
    ['2', JEANS, '=Black Jeans 12'],
    ['1', SOAPS, '=Lux Soap'],
    ['the second', TEES, '=Navy Tee M'],
    ['2nd', TEES, '=Navy Tee M'],
    ['last one', TEES, '=Navy Tee L'],
    ['yes', options('Yes, book it'), '=Yes, book it'],
    ['ok do it', options('Yes, book it'), '=Yes, book it'],
    ['soaps lux', SOAPS, '=Lux Soap'],
    ['the big one, 2m', CABLES, '=USB-C 2m Cable'],
    ['M, the medium one', TEES, '=Navy Tee M'],
  ])('%s', (text, offered, value) => {
    expect(chooseOption(text, offered)).toBe(value)
  })
})

test('a number is the place of an option, whatever number it stands for', () => {
  const products = [
    { label: 'Sona Rice', value: '3' },
    { label: 'Kolam Rice', value: '1' },
    { label: 'Basmati Rice', value: '2' },
  ]
  expect(['1', '2', '3'].map(text => chooseOption(text, products))).toEqual(['3', '1', '2'])
})

describe('what fits none or several chooses nothing', () => {
  test.each([
    ['soap', SOAPS],
    ['navy tee', TEES],
    ['yes', TEES],
    ['rice', SOAPS],
    ['9', TEES],
    ['', TEES],
    ['the', TEES],
    ['sold 2 tea', SOAPS],
    ['lux or lifebuoy', SOAPS],
    ['the small one, 3m', CABLES],
    ['not the 1m, the 2m', CABLES],
    ['toString', SOAPS],
    ['constructor', TEES],
  ])('%s', (text, offered) => {
    expect(chooseOption(text, offered)).toBeUndefined()
  })
})

describe('an amount of money', () => {
  test.each([
    ['120', 12_000n],
    ['12.50', 1_250n],
    ['₹45', 4_500n],
    ['45/-', 4_500n],
    ['Rs. 45 each', 4_500n],
    ['1,200', 120_000n],
    ["it's 120", 12_000n],
    ['120.', 12_000n],
  ])('%s', (text, minor) => {
    expect(readAmount(text, habits)).toBe(minor)
  })

  test.each(['', 'soap', '12 34', '-5', '5 soap', '1'.repeat(400), '1.005', 'none', '120 or 130'])('not: %s', text => {
    expect(readAmount(text, habits)).toBeUndefined()
  })
})

describe('a quantity alone', () => {
  test.each([
    ['30', 30_000n, null],
    ['a dozen', 12_000n, null],
    ['2.5 kg', 2_500n, 'kg'],
    ['thirty', 30_000n, null],
    ['just 4', 4_000n, null],
  ])('%s', (text, thousandths, unit) => {
    expect(readQuantityAlone(text, habits, true)).toMatchObject({ kind: 'exact', thousandths, unit })
  })

  it('is none beside other words', () => {
    for (const text of ['30 soap', 'soap', '', '3 at 5']) expect(readQuantityAlone(text, habits, true)).toBeUndefined()
  })
})

describe('a yes', () => {
  const NEW = { label: 'New: zink stick', value: 'new' }
  const [LUX = NEW, LIFEBUOY = NEW] = SOAPS

  it.each(['yes', 'Yep.', 'ok please'])('takes what is there, never what would be new: %s', text => {
    expect(chooseOption(text, [LUX, NEW])).toBe(LUX.value)
    expect(chooseOption(text, [LUX, LIFEBUOY, NEW])).toBeUndefined()
    expect(chooseOption(text, [NEW])).toBe('new')
  })
})

describe('a question is left', () => {
  it.each(['cancel', 'Cancel that.', 'no', 'nope!', 'never mind', 'nevermind', 'no thanks', ' stop '])(
    'by "%s"',
    text => {
      expect(callsOff(text)).toBe(true)
    },
  )

  it.each(['', 'no sugar', 'cancel the last one', 'stop?', 'not that', '3', 'no, 3'])('not by "%s"', text => {
    expect(callsOff(text)).toBe(false)
  })
})

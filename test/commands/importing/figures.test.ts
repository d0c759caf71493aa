import { describe, expect, it } from 'vitest'
import { type FigureStyle, readMoney, readQuantity, readUnitCost } from '../../../src/commands/importing/figures.ts'

const INR: FigureStyle = { numberStyle: '1,234.5', currency: 'INR', currencyDigits: 2 }
const EUR: FigureStyle = { numberStyle: '1.234,5', currency: 'EUR', currencyDigits: 2 }
const JPY: FigureStyle = { numberStyle: '1,234.5', currency: 'JPY', currencyDigits: 0 }

describe('a quantity in a file', () => {
  it.each([
    ['39.5', INR, 39_500n, null],
    ['1,200', INR, 1_200_000n, null],
    ['1,00,000', INR, 100_000_000n, null],
    ['20 kg', INR, 20_000n, 'kg'],
    ['20kg', INR, 20_000n, 'kg'],
    ['-2', INR, -2_000n, null],
    ['0.125', INR, 125n, null],
    ['39,5', EUR, 39_500n, null],
    ['1.200', EUR, 1_200_000n, null],
    ['1 200', INR, 1_200_000n, null],
  ])('%s is exact', (cell, style, thousandths, unit) => {
    expect(readQuantity(cell, style)).toEqual({ value: { thousandths, unit } })
  })

  it.each([
    ['a lot', INR, '"a lot" is no number'],
    ['1,500', EUR, 'can be read in two ways'],
    ['0.0005', INR, 'more than three decimals'],
    ['1e9', INR, 'is no number'],
    ['12-13', INR, 'is no number'],
    ['9'.repeat(400), INR, 'is no number'],
    ['1,2,3', INR, 'is no number'],
  ])('%s is none, and says why', (cell, style, fault) => {
    expect(readQuantity(cell, style)).toEqual({ fault: expect.stringContaining(fault) })
  })
})

describe('money in a file', () => {
  it.each([
    ['45', INR, 4_500n],
    ['₹45.50', INR, 4_550n],
    ['INR 45', INR, 4_500n],
    ['Rs 140', INR, 14_000n],
    ['Rs. 1,40,000.50', INR, 14_000_050n],
    ['Rs.140', INR, 14_000n],
    ['140 rupees', INR, 14_000n],
    ['45 euros', EUR, 4_500n],
    ['45 €', EUR, 4_500n],
    ['1.234,50', EUR, 123_450n],
    ['350', JPY, 350n],
    ['0', INR, 0n],
  ])('%s is exact', (cell, style, minor) => {
    expect(readMoney(cell, style)).toEqual({ value: minor })
  })

  it.each([
    ['45 USD', INR, 'is no number'],
    ['45 rupees', EUR, 'is no number'],
    ['Rs', INR, 'is no number'],
    ['Rs 45 rice', INR, 'is no number'],
    ['-5', INR, 'is below 0'],
    ['16.555', INR, 'finer than INR has decimals (2)'],
    ['3.5', JPY, 'finer than JPY has decimals (0)'],
  ])('%s is none, and says why', (cell, style, fault) => {
    expect(readMoney(cell, style)).toEqual({ fault: expect.stringContaining(fault) })
  })
})

describe('a unit cost in a file', () => {
  it('may be finer than the money, as an average is', () => {
    expect(readUnitCost('16.5', INR)).toEqual({ value: { minor: 33n, thousandths: 20n } })
    expect(readUnitCost('0.0045', INR)).toEqual({ value: { minor: 9n, thousandths: 20_000n } })
    expect(readUnitCost('-1', INR)).toEqual({ fault: '"-1" is below 0' })
  })
})

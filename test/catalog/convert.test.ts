import { describe, expect, it } from 'vitest'
import { convert } from '../../src/catalog/convert.ts'

const PACKS = [
  { name: 'peti', thousandths: 24_000n, packs: 1n },
  { name: 'Half Case', thousandths: 12_000n, packs: 1n },
]

function told(count: number, unit: string | null, own: string, packs = PACKS): string {
  const converted = convert({ thousandths: BigInt(Math.round(count * 1000)), unit }, { unit: own, packs })
  switch (converted.kind) {
    case 'quantity':
      return `${Number(converted.thousandths) / 1000} ${own}`
    case 'unknown-pack':
      return `how many in a ${converted.pack}?`
    case 'other-dimension':
      return `${converted.unit} is no ${own}`
    case 'too-fine':
      return 'too fine'
  }
}

describe('a spoken quantity', () => {
  it.each([
    [3, null, 'pcs', '3 pcs'],
    [3, 'pcs', 'kg', 'pcs is no kg'],
    [500, 'g', 'kg', '0.5 kg'],
    [1, 'mg', 'kg', 'too fine'],
    [2, 'peti', 'pcs', '48 pcs'],
    [2, 'half case', 'pcs', '24 pcs'],
    [2, 'l', 'pcs', 'l is no pcs'],
    [2, 'lb', 'pcs', 'lb is no pcs'],
    [2, 'oz', 'kg', 'oz is no kg'],
  ])('of %s %s, kept in %s, is %s', (count, unit, own, expected) => {
    expect(told(count, unit, own)).toBe(expected)
  })
})

describe('a word that wraps one piece', () => {
  it.each([
    ['bottle', 'pcs'],
    ['can', 'pkt'],
    ['pkt', 'pcs'],
    ['pcs', 'bottle'],
    ['strip', 'strip'],
    ['pcs', 'tablet'],
    ['tablet', 'tablet'],
    ['peti', 'peti'],
  ])('%s of what is kept in %s counts one by one', (unit, own) => {
    expect(told(2, unit, own, [])).toBe(`2 ${own}`)
  })
})

describe('a word of which nobody told how many it holds', () => {
  it.each([
    ['carton', 'pcs'],
    ['peti', 'pcs'],
    ['mudu', 'kg'],
    ['kaban', 'pkt'],
    ['sack', 'kg'],
    ['tie', 'pcs'],
    ['dozen', 'pcs'],
    ['strip', 'tablet'],
    ['pkt', 'tablet'],
    ['tablet', 'pcs'],
    ['tablet', 'strip'],
    ['batch', 'pcs'],
  ])('%s of what is kept in %s is no piece', (unit, own) => {
    expect(told(2, unit, own, [])).toBe(`how many in a ${unit}?`)
  })
})

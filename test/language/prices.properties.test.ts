import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexOf, read } from './shop.ts'

const NAMES = [
  '7 Up',
  '5 Star',
  'Sun Chips',
  'May Flower Tea',
  'Half & Half 1L',
  'Vitamin B12 30s',
  '12oz Cup',
  'Black Jeans 10',
  'M8 Bolt',
  'Wood Screw 4x40',
  '20W Charger',
  'USB-C 2m Cable',
  '10000mAh Power Bank',
  'Cough Syrup 100ml',
  'Coke 50cl',
  'Monday Magazine',
  'Friday Special 500g',
  'March Hare Ale',
  'Sat Nav Holder',
  'Second Cup Coffee',
  'Three Crowns Milk',
  'Ten Ten Biscuit',
  'One Piece Vol 3',
  'A4 Paper 80g',
  'Dec 25 Card',
  'Twenty Four Candles',
  'Dozen Roses',
  'Pair Socks L',
  'Half Pint Glass',
  'Nov Calendar 2027',
  'Sold Stickers',
  'Price Gun',
  'Total 10W40 Oil',
  'Rate Tags',
  'Free Range Eggs',
  'Each Way Tape',
  'Cash Box',
  'Credit Book 96p',
  'Return Ticket',
  'Count Dracula Mask',
  'Q10 Cream',
  '3-in-1 Oil',
  'WD-40',
  '7UP 1.5L',
  'No 5 Perfume',
  'Size 8 Shoes',
  'Grade 2 Copybook',
  'Pepsi 2L',
  'C 10 Battery',
  'Route 66 Cap',
  'Today Condom',
  'Sunday Best Polish',
  'Tomorrow Seeds',
  'Week Planner',
  'Month Pass',
  'Year 2026 Diary',
  'AA Batteries 4 Pack',
  'Kg Weight',
  'Rs Stamp',
]
const index = indexOf(...NAMES)

/** A price as it is typed: 45, 4.5, 4.50. */
const prices = fc
  .integer({ min: 100, max: 9999 })
  .chain(minor =>
    fc.constantFrom(...new Set([(minor / 100).toFixed(2), String(minor / 100), String(Math.floor(minor / 100))])),
  )

describe('a name with numbers, weekdays or months in it', () => {
  it.each(NAMES)('sold 2 %s at any price is two of it at that price, on no day', name => {
    const product = NAMES.indexOf(name)
    fc.assert(
      fc.property(prices, fc.constantFrom(' at ', ' @ ', ' @'), fc.boolean(), (price, at, isLower) => {
        const [reading] = read(`sold 2 ${isLower ? name.toLowerCase() : name}${at}${price}`, { names: index })
        const minor = BigInt(Math.round(Number(price) * 100))
        expect(reading).toMatchObject({
          kind: 'clauses',
          clauses: [
            {
              move: 'sell',
              day: null,
              remark: null,
              items: [
                {
                  name: { kind: 'one', product },
                  quantity: { kind: 'exact', thousandths: 2000n, unit: null },
                  price: { kind: 'each', minor },
                },
              ],
            },
          ],
        })
      }),
      { numRuns: 40 },
    )
  })

  it.each(NAMES)('sold %s x2 is two of it', name => {
    const [reading] = read(`sold ${name} x2`, { names: index })
    expect(reading).toMatchObject({
      clauses: [{ move: 'sell', day: null, items: [{ name: { kind: 'one' }, quantity: { thousandths: 2000n } }] }],
    })
  })

  it.each(NAMES)('received 20 %s is twenty of it', name => {
    const [reading] = read(`received 20 ${name}`, { names: index })
    expect(reading).toMatchObject({
      clauses: [{ move: 'receive', day: null, items: [{ name: { kind: 'one' }, quantity: { thousandths: 20_000n } }] }],
    })
  })
})

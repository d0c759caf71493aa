import { describe, expect, it } from 'vitest'
import { nameIn, read } from '../shop.ts'

const name = nameIn()

/** What a line was read as, in short: "set-price Sugar 4800", "count Eggs 84000", or the kind of reading. */
function told(line: string): string {
  const [reading] = read(line)
  if (reading?.kind === 'clauses') {
    return reading.clauses
      .flatMap(({ move, items }) =>
        items.map(item => `${move} ${product(item.name)} ${amount(item.quantity) ?? 'how many'}`),
      )
      .join(', ')
  }
  if (reading?.kind !== 'phrase') return reading?.kind ?? 'no line'
  const { prices, quantity } = reading.slots
  const stated = prices ?? [reading.slots]
  const facts = stated.map(
    fact => `${fact.product ? product(fact.product) : '?'} ${fact.money ?? amount(quantity ?? null)}`,
  )
  return `${reading.command} ${facts.join(', ')}`
}

type Named = { readonly kind: string; readonly product?: number; readonly said: string }

function product(reading: Named): string {
  return reading.product === undefined ? `${reading.kind} "${reading.said}"` : name(reading.product)
}

function amount(
  quantity: { readonly kind: string; readonly thousandths?: bigint } | null,
): bigint | string | undefined {
  return quantity === null ? undefined : (quantity.thousandths ?? quantity.kind)
}

describe('a price is stated by a product, a figure of money and a word of pricing or change', () => {
  it.each([
    ['twix going up to 25 rupees', 'set-price Twix 2500'],
    ['mars bar is ₹30 from today', 'set-price Mars Bar 3000'],
    ['put the tote bag up to rs 220', 'set-price Tote Bag 22000'],
    ['sourdough marked down from ₹90 to ₹75', 'set-price Sourdough Loaf 7500'],
    ['we now charge 40 rupees for croissants', 'set-price Croissant 4000'],
    ['we now charge 40 for croissants', 'set-price Croissant 4000'],
    ['we sell 40 rupees twix', 'set-price Twix 4000'],
    ['new prices: twix 22, mars bar 28', 'set-price Twix 2200, Mars Bar 2800'],
    ['twix and mars bar both 30 rs now', 'set-price Twix 3000, Mars Bar 3000'],
    ['earbuds must go to ₹899 pls', 'set-price Earbuds 89900'],
    ['raise onions from ₹30 to ₹34', 'set-price Onions 3400'],
    ['cough syrup 100ml is now rs 85', 'set-price Cough Syrup 100ml 8500'],
    ['₹650 is the new price of the red wool scarf', 'set-price Red Wool Scarf 65000'],
  ])('%s', (line, expected) => {
    expect(told(line)).toBe(expected)
  })
})

describe('what may be no price of ours is none', () => {
  it.each([
    'twix was ₹20 last year',
    'twix is ₹5 more now',
    'twix 3 for ₹50 now',
    'twix is ₹18 at the mall',
    'should we put twix up to ₹30',
    'twix will be ₹30 from monday',
    'box of twix is ₹480 now',
    'is twix ₹30 now?',
    'twix ₹30 or ₹35',
    'lets sell 3 twix',
    'we are selling 40 twix',
  ])('%s', line => {
    expect(told(line)).not.toMatch(/^set-price/)
  })
})

describe('a wish to be told has a condition, one product and the stock that it comes down to', () => {
  it.each([
    ['holler when twix dips under 8', 'reorder-point Twix 8000'],
    ['as soon as sugar is less than 5 kg tell me', 'reorder-point Sugar 5000'],
    ['remind us to order eggs once they reach sixty', 'reorder-point Eggs 60000'],
    ['set an alert for cement at 15', 'reorder-point Cement 15000'],
    ['if there are only 4 earbuds left let me know', 'reorder-point Earbuds 4000'],
    ['flag it when fewer than 12 twix remain', 'reorder-point Twix 12000'],
  ])('%s', (line, expected) => {
    expect(told(line)).toBe(expected)
  })

  it.each([
    'remind me at 5 to order twix',
    'remind me when we get 20 twix',
    'tell me when twix go above 20',
    'dont alert me when twix reach 20',
    'alert me when twix arrives at 5',
    'let me know if you sell 5 twix',
  ])('and not: %s', line => {
    expect(told(line)).not.toMatch(/^reorder-point/)
  })
})

describe('a count is told by a word of counting and a figure for each product', () => {
  it.each([
    ['just been counting the twix and there are seventeen', 'count Twix 17000'],
    ['weighed the sugar and its 37.5 kg', 'count Sugar 37500'],
    ['books say 20 earbuds but i counted 18', 'count Earbuds 18000'],
    ['stock check - twix 14, mars bar 9', 'count Twix 14000, count Mars Bar 9000'],
    ['recounted wood screw 4x40, theres 1430', 'count Wood Screw 4x40 1430000'],
  ])('%s', (line, expected) => {
    expect(told(line)).toBe(expected)
  })

  it.each([
    'i counted 3 broken eggs',
    'twix is 47/- now but no sale',
    'counted the till, ₹240',
    'checked 20 eggs for cracks',
  ])('and not: %s', line => {
    expect(told(line)).not.toMatch(/^count \S+ \d/)
  })
})

import { describe, expect, it } from 'vitest'
import { indexNames, matchName } from '../../src/language/names.ts'
import { indexOf } from './shop.ts'
import { nameTold } from './told.ts'

const none: ReadonlyMap<string, number> = new Map()

const match = (words: string, ...names: string[]): string => {
  const index = indexOf(...names)
  return nameTold(matchName(words, index, none), product => names[product] ?? '')
}

describe('a name fits one product', () => {
  it.each([
    ['croissant', 'Croissant', ['Croissant', 'Chocolate Croissant']],
    ['soap', 'Soap', ['Soap', 'Lux Soap', 'Soap Dish']],
    ['bolt m8', 'M8 Bolt', ['M8 Bolt', 'M8 Bolt Zinc']],
    ['lux', 'Lux Soap', ['Lux Soap', 'Dove Soap']],
    ['ready salted', 'Walkers Ready Salted', ['Walkers Ready Salted', 'Walkers Cheese & Onion']],
    ['500mg', '~Amoxicillin 500mg', ['Amoxicillin 500mg', 'Amoxicillin 250mg']],
    ['amoxicillin 500mg', 'Amoxicillin 500mg Strip', ['Amoxicillin 500mg Strip', 'Amoxicillin 250mg Strip']],
    ['buns', 'Buns', ['Bun', 'Buns']],
    ['bun', 'Bun', ['Bun', 'Buns']],
    ['toothpaste', 'Tooth Paste', ['Tooth Paste', 'Tooth Brush']],
    ['tooth paste', 'Toothpaste', ['Toothpaste', 'Toothbrush']],
    ['t shirt', 'T-Shirt Blue', ['T-Shirt Blue', 'Polo Shirt Blue']],
    ['tshirt', 'T-Shirt Blue', ['T-Shirt Blue', 'Polo Shirt Blue']],
    ['cafe latte', 'Café Latte', ['Café Latte', 'Café au Lait']],
    ['st ives', 'St. Ives Scrub', ['St. Ives Scrub', 'Nivea Scrub']],
    ['gps', 'Golden Penny Spaghetti', ['Golden Penny Spaghetti', 'Green Beans']],
    ['salt and pepper', 'Salt & Pepper', ['Salt & Pepper', 'Salt', 'Pepper']],
  ])('%s', (words, told, names) => {
    expect(match(words, ...names)).toBe(told)
  })
})

describe('a name fits several, or none', () => {
  it.each([
    ['milk', '[Oat Milk|Whole Milk]', ['Oat Milk', 'Whole Milk']],
    ['cape', '~Cap', ['Cap', 'Soap']],
    ['soup', '~Soap', ['Soap', 'Salt']],
    ['silk', '~Milk', ['Milk', 'Salt']],
    ['safegaurd', '~Safeguard', ['Safeguard', 'Salt']],
    ['choc bar', '~Chocolate Bar', ['Chocolate Bar', 'Salt']],
    ['12 cups', '?12 cups', ['12oz Cup', 'Salt']],
    ['hammer drill', '?hammer drill', ['Soap', 'Salt']],
    ['sugar brown', '~Sugar', ['Sugar', 'Salt']],
    ['8 bolt', '~M8 Bolt', ['M8 Bolt', 'Salt']],
    ['bottle', '~Cola Bottle', ['Cola Bottle', 'Salt']],
    ['', '?', ['Soap']],
    ['!!!', '?!!!', ['Soap']],
  ])('%s', (words, told, names) => {
    expect(match(words, ...names)).toBe(told)
  })

  it('offers what is nearest first', () => {
    expect(match('almnd croissant', 'Croissant', 'Almond Croissant', 'Almond Milk')).toMatch(/^~Almond Croissant/)
  })
})

describe('aliases, barcodes and answers', () => {
  const index = indexNames({
    products: [
      { id: 7, name: 'Lux Soap', aliases: ['chandan', 'red one'], barcodes: ['8901030865278'], unit: 'pcs', packs: [] },
      { id: 8, name: 'Dove Soap', aliases: [], barcodes: [], unit: 'pcs', packs: [] },
    ],
    categories: [],
    places: [],
    members: [],
  })

  it.each(['chandan', 'Chandan', 'red one', 'red ones', '8901030865278'])('%s is the product', words => {
    expect(matchName(words, index, none)).toEqual({ kind: 'one', product: 7, said: words })
  })

  it('takes what the person explained before', () => {
    expect(matchName('Soap', index, new Map([['soap', 8]]))).toEqual({ kind: 'one', product: 8, said: 'Soap' })
    expect(matchName('the  white thing', index, new Map([['the white thing', 8]]))).toMatchObject({ product: 8 })
  })
})

it('finds names among ten thousand', () => {
  const names = Array.from(
    { length: 10_000 },
    (_, at) => `Product ${'abcdefghij'[at % 10]}${'klmnopqrst'[((at / 10) % 10) | 0]} ${at}`,
  )
  const index = indexOf(...names)
  expect(matchName('product ak 4300', index, none)).toMatchObject({ kind: 'one', product: 4300 })
  expect(matchName('product', index, none)).toMatchObject({ kind: 'several' })
})

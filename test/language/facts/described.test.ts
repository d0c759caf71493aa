import { expect, it } from 'vitest'
import { productNew } from '../../../src/commands/product-new.ts'
import { compileGrammar } from '../../../src/language/grammar.ts'
import { read } from '../shop.ts'

const grammar = compileGrammar([{ command: productNew.name, phrases: productNew.phrases }])

/** The name of a new product and its figures: "Jam · money 400 · quantity 10000". */
function told(line: string): string {
  const [reading] = read(line, { grammar })
  if (reading?.kind !== 'phrase') return reading?.kind ?? 'no line'
  const { text, isMarkedMoney: _, ...facts } = reading.slots
  const figures = Object.entries(facts).map(([key, value]) => `${key} ${figure(value)}`)
  return [text, ...figures].join(' · ')
}

function figure(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('thousandths' in value)) return String(value)
  const unit = 'unit' in value && value.unit !== null ? ` ${value.unit}` : ''
  return `${value.thousandths}${unit}`
}

it.each([
  ['new item fig jam price 4.20, made 18', 'fig jam · money 420 · quantity 18000'],
  [
    'new product rose candle thirty of them selling at twelve rupees fifty',
    'rose candle · quantity 30000 · money 1250',
  ],
  ['new product wool cape, 4 in, ₹95', 'wool cape · quantity 4000 · money 9500'],
  ['add new item 65W Adapter price 180 cost 95 qty 6', '65W Adapter · money 18000 · cost 9500 · quantity 6000'],
  [
    'new product quince cost 2 sells 4 qty 10 min 3',
    'quince · cost 200 · money 400 · quantity 10000 · reorderPoint 3000',
  ],
  ['new line: oat bar 40g 30 of them ₹11', 'oat bar 40g · quantity 30000 · money 1100'],
  ['create product Tea Towel, ₹60 each, 15 in stock', 'Tea Towel · money 6000 · quantity 15000'],
  ['new item vegan brownie at 28, baked 14 this morning', 'vegan brownie · money 2800 · quantity 14000'],
  ['new item scotch egg 20 pcs 2.10', 'scotch egg · quantity 20000 pcs · money 210'],
  ['new product alert cornish pasty 12 pkt 3', 'cornish pasty · quantity 12000 pkt · money 300'],
  ['add item: parle biscuit, pkt, rs 10, opening 24', 'parle biscuit · unit pkt · money 1000 · quantity 24000'],
  ['new item toor dal kg price 160', 'toor dal · unit kg · money 16000'],
  ['new item Basmati Rice in kg', 'Basmati Rice · unit kg'],
  ['new item rice (kg) price 120 stock 40', 'rice · unit kg · money 12000 · quantity 40000'],
  ['new item rice per kg 120', 'rice · money 12000 · unit kg'],
  ['new item rice 120 per kg', 'rice · money 12000 · unit kg'],
  ['new item wire by the metre price 5', 'wire · unit m · money 500'],
  ['new item Maggi pkt 20 rate 14', 'Maggi · unit pkt · quantity 20000 · money 1400'],
  ['new item Navy Tee M price 12', 'Navy Tee M · money 1200'],
  ['new item navy tee l', 'navy tee l'],
  ['new item Paper Bag price 2', 'Paper Bag · money 200'],
  ['new item kg scale price 500', 'kg scale · money 50000'],
  ['new item shirt in blue price 10', 'shirt in blue · money 1000'],
  ['new item Tea (Masala) price 40', 'Tea (Masala) · money 4000'],
  ['new item in the shop: vitamin b12 30s 20 pkt 350', 'vitamin b12 30s · quantity 20000 pkt · money 35000'],
])('the name ends where the figures begin: %s', (line, expected) => {
  expect(told(line)).toBe(expected)
})

it.each([
  ['new item fig jam price on request', 'price'],
  ['new item hot sauce price 5 from bank street', 'from bank street'],
  ['new item tang, 20, 10', '20, 10'],
])('what is neither name nor figure is left over: %s', (line, leftover) => {
  expect(told(line)).toContain(`leftover ${leftover}`)
})

it('a number behind the name may belong to it', () => {
  expect(told('new item Crocin 650 price 30')).toBe('Crocin · numberBehind 650000 · money 3000')
  expect(told('new item Crocin 650 qty 20 price 30')).toBe('Crocin 650 · quantity 20000 · money 3000')
})

import { describe, expect, it } from 'vitest'
import { readPasted } from '../../../src/commands/importing/pasted.ts'

describe('a pasted line', () => {
  it.each([
    ['rice 20 kg 45', { name: 'rice', stock: '20 kg', price: '45' }],
    ['rice 20 kg', { name: 'rice', stock: '20 kg' }],
    ['soap 12 38.50', { name: 'soap', stock: '12', price: '38.50' }],
    ['soap 12 @ ₹38', { name: 'soap', stock: '12', price: '₹38' }],
    ['5 Star 40 20', { name: '5 Star', stock: '40', price: '20' }],
    ['M8 Bolt 800 3.5', { name: 'M8 Bolt', stock: '800', price: '3.5' }],
    ['rice, 20 kg, 45, 40', { name: 'rice', stock: '20 kg', price: '45', cost: '40' }],
    ['cough syrup 100ml; 26; 180', { name: 'cough syrup 100ml', stock: '26', price: '180' }],
    ['tea\t6\t210', { name: 'tea', stock: '6', price: '210' }],
  ])('%s', (text, fields) => {
    expect(readPasted(text)).toEqual(fields)
  })

  it.each(['cough syrup 100ml 26', 'rice 20kg'])('%s is asked back: a size or the stock?', text => {
    expect(readPasted(text)).toMatch(/part of the name or the stock\?/u)
  })

  it.each(['lux soap', 'duty is high today', '20 rice'])('%s has no stock figure and is none', text => {
    expect(readPasted(text)).toContain('no stock figure')
  })

  it('with too many fields is refused', () => {
    expect(readPasted('rice, 20, 45, 40, grocery')).toBe('too many fields: name, stock, price, cost')
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Line } from '../../src/chat/lines.ts'
import { packLines, titleOf, toLines, toListing } from '../../src/chat/lines.ts'
import type { Block } from '../../src/chat/reply.ts'

const text = (...lines: string[]): Line[] => lines.map(line => ({ text: line, as: 'text' }))
const written = (messages: readonly (readonly Line[])[]) => messages.map(message => message.map(line => line.text))

const stock: Block = {
  kind: 'table',
  columns: [
    { title: 'Product', align: 'left' },
    { title: 'On hand', align: 'right' },
  ],
  rows: [['Rice', '48 kg']],
}

describe('the lines of a reply', () => {
  test('are its blocks, each further heading below a blank line', () => {
    const lines = toLines(
      [
        { kind: 'heading', text: 'Stock' },
        { kind: 'text', text: 'Two products.\r\nOne is low.' },
        { kind: 'heading', text: 'Table' },
        stock,
      ],
      38,
    )
    expect(lines).toEqual([
      { text: 'Stock', as: 'heading' },
      { text: 'Two products.', as: 'text' },
      { text: 'One is low.', as: 'text' },
      { text: '', as: 'text' },
      { text: 'Table', as: 'heading' },
      { text: 'Product  On hand', as: 'table' },
      { text: '────────────────', as: 'table' },
      { text: 'Rice       48 kg', as: 'table' },
    ])
  })

  test('keep the figures right of a name that is written from right to left', () => {
    const lines = toLines([{ ...stock, rows: [['شاي', '7']] }], 38)
    expect(lines.at(-1)?.text).toBe('\u200eشاي\u200e            7')
  })

  test('have a title: the first that says something', () => {
    expect(titleOf(text('', '  ', 'Stock', 'Rice'))?.text).toBe('Stock')
    expect(titleOf(text('', ' '))).toBeUndefined()
  })
})

describe('a listing', () => {
  test('bears the name of its title and has every line', () => {
    const listing = toListing([{ kind: 'heading', text: 'Sales: today & yesterday!' }, stock])
    expect(listing.name).toBe('sales-today-yesterday.txt')
    expect(listing.content).toBe('Sales: today & yesterday!\nProduct  On hand\n────────────────\nRice       48 kg\n')
  })

  test('of nothing with a name is a reply', () => {
    expect(toListing([{ kind: 'text', text: '***' }]).name).toBe('reply.txt')
  })

  test('keeps its name short', () => {
    expect(toListing([{ kind: 'text', text: 'a'.repeat(100) }]).name).toBe(`${'a'.repeat(40)}.txt`)
  })
})

describe('packing lines into messages', () => {
  test('keeps lines whole, up to the limit with the ends between them', () => {
    expect(written(packLines(text('1234', '6789'), 9))).toEqual([['1234', '6789']])
    expect(written(packLines(text('1234', '67890'), 9))).toEqual([['1234'], ['67890']])
  })

  test('begins no message with a blank line', () => {
    expect(written(packLines(text('', '12345678', '', '12345678'), 9))).toEqual([['12345678', ''], ['12345678']])
  })

  test('cuts what is longer than a message at a space', () => {
    expect(written(packLines(text('one two three four'), 12))).toEqual([['one two'], ['three four']])
  })

  test('cuts what has no space between graphemes', () => {
    expect(written(packLines(text('👩‍🌾👩‍🌾👩‍🌾'), 12))).toEqual([['👩‍🌾👩‍🌾'], ['👩‍🌾']])
  })

  test('counts as the platform does', () => {
    const escaped = (line: string) => line.replaceAll('&', '&amp;').length
    expect(written(packLines(text('&&&&'), 11, escaped))).toEqual([['&&'], ['&&']])
  })

  test('loses nothing and passes no limit', () => {
    const anything = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }).map(line => line.replace(/[\r\n]/g, ' ')))
    fc.assert(
      fc.property(anything, fc.integer({ min: 20, max: 50 }), (lines, limit) => {
        const messages = packLines(text(...lines), limit)
        const wordsOf = (all: readonly string[]) => all.join('').replace(/\s/g, '')
        expect(wordsOf(written(messages).flat())).toBe(wordsOf(lines))
        for (const message of written(messages)) expect(message.join('\n').length).toBeLessThanOrEqual(limit)
      }),
    )
  })
})

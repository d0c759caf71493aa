import { describe, expect, it } from 'vitest'
import { compileGrammar, nearestCommands } from '../../src/language/grammar.ts'
import { nameIn, read } from './shop.ts'
import { told } from './told.ts'

const readWith = (template: string | readonly string[], text: string): string => {
  const grammar = compileGrammar([{ command: 'it', phrases: [template].flat() }])
  return read(text, { grammar })
    .map(reading => told(reading, nameIn()))
    .join(' / ')
}

describe('a template', () => {
  it.each([
    ['whats low', "What's low?", 'it {}'],
    ['[show] low [stock]', 'low', 'it {}'],
    ['[show] low [stock]', 'show low stock', 'it {}'],
    ['(undo|cancel) that', 'cancel that', 'it {}'],
    ['(take (it|that) back|undo)', 'take that back', 'it {}'],
    ['price [of] {product}', 'price of lux', 'it {"product":"Lux Soap"}'],
    ['price [of] {product}', 'Price: lux soap', 'it {"product":"Lux Soap"}'],
    ['stock of {products}', 'stock of lux, dove and sugar', 'it {"products":["Lux Soap","Dove Soap","Sugar"]}'],
    ['price {product} {money}', 'price lux rs 45/-', 'it {"money":4500,"isMarkedMoney":true,"product":"Lux Soap"}'],
    ['price {product} {money}', 'price lux 45', 'it {"money":4500,"product":"Lux Soap"}'],
    [
      '{product} costs {cost} sells {money}',
      'lux costs 30 sells 45',
      'it {"cost":3000,"money":4500,"product":"Lux Soap"}',
    ],
    ['warn {product} {quantity}', 'warn sugar 5 kg', 'it {"product":"Sugar","quantity":"5 kg"}'],
    ['undo [entry] {entry}', 'undo #12', 'it {"entry":12}'],
    ['undo [entry] {entry}', 'undo entry 12', 'it {"entry":12}'],
    ['last {number} entries', 'last ten entries', 'it {"number":10}'],
    ['report {period}', 'report last week', 'it {"period":"2026-11-09..2026-11-16"}'],
    ['day {day}', 'day yesterday', 'it {"day":"2026-11-17"}'],
    ['unit of {product} is {unit}', 'unit of sugar is kilos', 'it {"unit":"kg","product":"Sugar"}'],
    [
      '{pack} of {product} is {quantity}',
      'carton of coke can is 24',
      'it {"pack":"carton","product":"Coke Can","quantity":"24"}',
    ],
    ['report {category}', 'report drinks', 'it {"category":"Drinks"}'],
    ['{product} is on {place}', 'lux is on shelf b2', 'it {"place":"Shelf B2","product":"Lux Soap"}'],
    ['make {member} {word:manager|staff}', 'make asha manager', 'it {"member":"Asha","word":"manager"}'],
    ['{word:this week|today}', 'this week', 'it {"word":"this week"}'],
    ['rename {product} to {text}', 'rename lux to Lux Soap 100 g', 'it {"text":"Lux Soap 100 g","product":"Lux Soap"}'],
    ['{product}', 'lux?', 'it {"product":"Lux Soap"}'],
  ])('%s reads "%s"', (template, text, expected) => {
    expect(readWith(template, text)).toBe(expected)
  })

  it.each([
    ['price of {product}', 'price of'],
    ['price of {product}', 'price of lux tomorrow maybe'],
    ['report {period}', 'report bananas'],
    ['{product}', 'hgfjdk ksksk'],
    ['undo {entry}', 'undo lux'],
    ['price {product} {money}', 'price lux -5'],
    ['unit of {product} is {unit}', 'unit of sugar is back'],
  ])('%s does not read "%s"', (template, text) => {
    expect(readWith(template, text)).not.toMatch(/^it /)
  })

  it.each([
    'please whats low',
    'hi, whats low?',
    'whats low thanks!',
    'so whats low',
    '/whats low',
    'bro whats low 🙂',
  ])('is read with politeness around it: %s', text => {
    expect(readWith('whats low', text)).toBe('it {}')
  })

  it.each(['price of [lux', 'price of lux]', 'price (of lux', 'a | b', '{colour}', '{word}', '{product:a}', '', '()('])(
    'that cannot be read is told at once: "%s"',
    template => {
      expect(() => compileGrammar([{ command: 'it', phrases: [template] }])).toThrow(/phrase template/)
    },
  )
})

describe('which reading wins', () => {
  it('a name of the catalogue, over the words of a phrase', () => {
    expect(readWith('{product} left', 'coke can left')).toBe('it {"product":"Coke Can"}')
    expect(readWith('{product} is {quantity}', 'nylon rope is 60')).toBe('it {"product":"Nylon Rope","quantity":"60"}')
    expect(readWith('{product} {pack} is {quantity}', 'nylon rope is 60')).toBe('? no-verb: nylon rope is 60')
  })

  it('the phrase that is said whole, over what was done', () => {
    expect(readWith('sales {period}', 'sales yesterday')).toBe('it {"period":"2026-11-17..2026-11-18"}')
  })

  it('what was plainly done, over a phrase with words that nobody knows', () => {
    expect(readWith('add {text}', 'add 20 sugar')).toBe('receive 20 Sugar')
    expect(readWith('add {text}', 'add my new thing')).toBe('it {"text":"my new thing"}')
    expect(readWith('{product}', 'sold 3 hammer drill')).toBe('sell 3 ?hammer drill')
  })

  it('the earlier command, if both fit alike', () => {
    const grammar = compileGrammar([
      { command: 'first', phrases: ['show {product}'] },
      { command: 'second', phrases: ['show {product}'] },
    ])
    expect(read('show lux', { grammar })).toMatchObject([{ command: 'first' }])
  })
})

describe('the nearest commands', () => {
  const grammar = compileGrammar([
    { command: 'stock', phrases: ['stock of {product}', 'how many {product} left'] },
    { command: 'report', phrases: ['report {period}', 'sales of {product}'] },
    { command: 'price', phrases: ['price of {product}'] },
  ])

  it.each([
    ['reprot today', []],
    ['report todai', ['report']],
    ['repport', ['report']],
    ['whats the price like', ['price']],
    ['how many left over', ['stock']],
    ['sold some things', ['sell']],
    ['', []],
    ['hgfjdk', []],
  ])('to "%s"', (text, commands) => {
    expect(nearestCommands(text, grammar).slice(0, Math.max(commands.length, 0))).toEqual(commands)
  })
})

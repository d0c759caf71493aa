import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileGrammar, nearestCommands } from '../../src/language/grammar.ts'
import { LONGEST_LINE } from '../../src/language/line.ts'
import type { Item, LineReading } from '../../src/language/reading.ts'
import { indexOf, read } from './shop.ts'

const grammar = compileGrammar([{ command: 'stock', phrases: ['{product}', 'how much {products}', 'find {text}'] }])

/** Signs, scripts and figures that no shop means. */
const NAUGHTY = [
  '',
  ' ',
  '\u0000',
  '\ufeff',
  '\u202e\u202d',
  'undefined',
  'null',
  'NaN',
  'Infinity',
  '-Infinity',
  'true',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  "'; DROP TABLE products; --",
  '" OR 1=1 --',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '%s%n%x',
  '../../etc/passwd',
  '=cmd|calc',
  '@SUM(1+1)',
  '1e308',
  '1E+1000',
  '0x1F',
  '0b11',
  '١٢٣',
  '-0',
  '--1',
  '1/0',
  '9'.repeat(400),
  '0.0000000001',
  '1.2.3.4',
  '1,2,3,4',
  '½½½',
  '²³',
  '１２３',
  'ｓｏｌｄ',
  '部落格',
  '사회과학원',
  'مرحبا بالعالم',
  'שלום',
  'Ω≈ç√∫˜µ',
  'z͑ͫ̓a̵l͔g͓o',
  '👾🙇💁🙅',
  '🇺🇸🇷🇺',
  'e\u0301',
  '\ud800',
  '\udfff',
  '\u2028',
  '\u2029',
  '\\',
  '\\n',
  '`',
  "'",
  '"',
  '()',
  '((((',
  '[[[',
  '{{{',
  '|||',
  '/',
  '//',
  '/ /',
  '@',
  '@@',
  '#',
  '##',
  '#0',
  '*',
  '***',
  '_x_',
  '~',
  '^',
  '$',
  '$$$',
  '%',
  '100%',
  '+',
  '++',
  '-',
  '---',
  '=',
  '==',
  ',',
  ',,,',
  ';',
  ':',
  '?',
  '!',
]
const isWrite = ({ kind }: LineReading): boolean => kind === 'clauses' || kind === 'amend'

describe('naughty strings', () => {
  it.each(NAUGHTY)('%j is no entry, alone or many times', text => {
    for (const message of [text, text.repeat(9), ` ${text} \n ${text} `]) {
      expect(read(message, { grammar, previousLine: 'sold 3 lux' }).filter(isWrite)).toEqual([])
      expect(nearestCommands(message, grammar).length).toBeLessThanOrEqual(3)
    }
  })

  it.each(NAUGHTY)('%j changes no other figure of a sale', text => {
    for (const reading of read(`sold 3 lux ${text}`)) {
      if (reading.kind !== 'clauses') continue
      const [{ quantity }, ...others] = reading.clauses.flatMap(({ items }) => items) as [Item, ...Item[]]
      expect(quantity).toMatchObject({ thousandths: 3000n })
      expect(others.filter(item => item.quantity !== null)).toEqual([])
    }
  })

  it.each(NAUGHTY)('%j may be the name of a product', text => {
    const names = indexOf(text, 'Lux Soap')
    expect(() => read(`sold 2 ${text}`, { names })).not.toThrow()
    expect(read('sold 2 lux', { names })).toMatchObject([
      { clauses: [{ items: [{ name: { kind: 'one', product: 1 } }] }] },
    ])
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    ...'sold received count used threw lux sugar milk 3 20 kg @ 45 for and , . yesterday to kumar on credit not sorry 1/2 a few x each ? dozen of - ( )'.split(
      ' ',
    ),
  )

  it('is read without a fault, and an entry has a verb', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ maxLength: 60 })), text => {
        for (const reading of read(text, { grammar, previousLine: 'sold 3 lux' })) {
          if (reading.kind === 'clauses') expect(text).toMatch(/\p{L}|\+/u)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('of the words of a shop is read without a fault, and what is read can be read again', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), row => {
        for (const reading of read(row.join(' '), { grammar })) {
          if (reading.kind !== 'clauses') continue
          expect(read(reading.text, { grammar })).toEqual([reading])
        }
      }),
      { numRuns: 1500 },
    )
  })
})

describe('limits', () => {
  it('holds a line at its length', () => {
    const fits = `sold 3 lux${' '.repeat(LONGEST_LINE - 11)}.`
    expect(fits).toHaveLength(LONGEST_LINE)
    expect(read(fits)).toMatchObject([{ kind: 'clauses' }])
    expect(read(`${fits}.`)).toMatchObject([{ kind: 'unclear' }])
  })

  it.each([
    'sold 3 lux, ',
    '1 ',
    'lux ',
    'sold ',
    '(',
    'how much sugar and milk and ',
    'sorry ',
    'one hundred and ',
    '5 cartons of ',
    'because ',
    '- ',
  ])('reads as many "%s" as a line holds in no time', part => {
    const before = performance.now()
    read(part.repeat(Math.floor(LONGEST_LINE / part.length)), { grammar, previousLine: 'sold 3 lux' })
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})

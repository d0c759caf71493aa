import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../src/language/text/lines.ts'
import { saidBetween, tokenise } from '../../../src/language/text/tokens.ts'

describe('a line falls into letters, digits and marks', () => {
  it.each([
    ['sold 3 soap', 'sold 3 soap'],
    ['10pcs', '10 pcs'],
    ['4x40', '4 x 40'],
    ['USB-C', 'usb - c'],
    ['1,200.50', '1,200.50'],
    ['bournvita,2 milo', 'bournvita , 2 milo'],
    ['₹45/-', '₹ 45 / -'],
    ["don't", 'dont'],
    ['a|b', 'a , b'],
    ['3.', '3 .'],
    ['', ''],
  ])('%s', (line, tokens) => {
    expect(
      tokenise(line)
        .tokens.map(token => token.text)
        .join(' '),
    ).toBe(tokens)
  })

  it('knows what is glued together', () => {
    expect(tokenise('10pcs of 4x40').tokens.map(token => token.glued)).toEqual([false, true, false, false, true, true])
  })

  it("gives back the person's own words", () => {
    const line = tokenise('Sold 3  Lux Soap!')
    expect(saidBetween(line, 2, 4)).toBe('Lux Soap')
    expect(saidBetween(line, 2, 2)).toBe('')
    expect(saidBetween(line, 2, 99)).toBe('')
  })
})

describe('a message falls into lines', () => {
  it.each([
    ['a\nb', ['a', 'b']],
    ['a\r\nb\rc', ['a', 'b', 'c']],
    ['a\u2028b', ['a', 'b']],
    ['- a\n* b\n• c', ['a', 'b', 'c']],
    ['- - a', ['a']],
    ['1. a\n2. b', ['a', 'b']],
    ['1) a\n2) b', ['a', 'b']],
    ['3. a\n2. b', ['3. a', '2. b']],
    ['2. a', ['2. a']],
    ['-3 soap', ['-3 soap']],
    ['a\n\nb', ['a', '', 'b']],
  ])('%j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })
})

describe('plain letters are a line like any other', () => {
  it('falls into the same tokens, whichever way it is split', () => {
    const plain = fc.string({ unit: fc.constantFrom(..."abXZ09.,'|-/: $"), maxLength: 24 })
    fc.assert(
      fc.property(plain, text => {
        // A letter with an accent behind the line has it split as a line of any script; there spaces are written once.
        const split = (line: string) =>
          tokenise(line).tokens.map(({ kind, text: word, glued }) => ({ kind, word, glued }))
        expect(split(`${text} e`)).toEqual(split(`${text} é`))
      }),
      { numRuns: 2000 },
    )
  })
})

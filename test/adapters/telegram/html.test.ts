import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeHtml, toHtml } from '../../../adapters/telegram/html.ts'
import { type Line, packLines, toLines } from '../../../src/chat/lines.ts'
import { displayWidth, PHONE_WIDTH_COLUMNS } from '../../../src/chat/table.ts'
import { readHtml } from './markup.ts'

const text = (line: string): Line => ({ text: line, as: 'text' })

describe('escaping', () => {
  test.each(['<b>', '&amp;', '</pre>', '"', '<a href="tg://user?id=1">', '&#60;', '&lt;b&gt;', 'a < b && c > d'])(
    '%j is shown as it is',
    name => {
      expect(readHtml(escapeHtml(name))).toBe(name)
    },
  )

  test('any text is well formed and comes back, half characters excepted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), said => {
        expect(readHtml(`<b>${escapeHtml(said)}</b>`)).toBe(said.trim())
      }),
    )
    expect(escapeHtml('a\ud83db')).toBe('a\ufffdb')
  })
})

describe('drawing', () => {
  const table = {
    kind: 'table',
    columns: [
      { title: 'Product', align: 'left' },
      { title: 'Left', align: 'right' },
    ],
    rows: [
      ['</pre><b>', '1'],
      ['شاي أخضر', '20'],
      ['🍎 & 大米', '300'],
    ],
  } as const

  test('headings are bold, tables stand in one box, all is escaped', () => {
    const lines = toLines([{ kind: 'heading', text: 'Stock <today>' }, table, { kind: 'text', text: '3 & more' }], 30)
    const html = toHtml(lines)
    expect(html).toMatch(/^<b>Stock &lt;today&gt;<\/b>\n<pre>Product/)
    expect(html).toContain('&lt;/pre&gt;&lt;b&gt;')
    expect(html).toMatch(/300<\/pre>\n3 &amp; more$/)
    expect(html.match(/<pre>/g)).toHaveLength(1)
  })

  test('a blank line stands above each further heading', () => {
    const lines = toLines(
      ['One', 'Two'].map(name => ({ kind: 'heading', text: name })),
      30,
    )
    expect(lines.map(line => line.text)).toEqual(['One', '', 'Two'])
    expect(toHtml(lines)).toBe('<b>One</b>\n\n<b>Two</b>')
  })

  test('lines end as the sender ended them', () => {
    expect(toLines([{ kind: 'text', text: 'one\r\ntwo\n\nfour' }], 30).map(line => line.text)).toEqual([
      'one',
      'two',
      '',
      'four',
    ])
  })

  test('a table fits a phone and keeps its figures to the right of names in any script', () => {
    const lines = toLines([table], PHONE_WIDTH_COLUMNS).map(line => line.text)
    expect(new Set(lines.map(displayWidth)).size).toBe(1)
    const arabic = lines.find(line => line.includes('شاي')) ?? ''
    // The sign that writing goes on to the right stands before the line and before the gap to the figure.
    expect(arabic).toMatch(/^\u200eشاي أخضر\u200e +20$/)
    expect(lines.filter(line => line.includes('\u200e'))).toHaveLength(1)
  })
})

describe('packing', () => {
  test('fills a message to its limit and begins another one past it', () => {
    const lines = [text('a'.repeat(6)), text('b'.repeat(3))]
    expect(packLines(lines, 10)).toEqual([lines])
    expect(packLines(lines, 9)).toEqual([[lines[0]], [lines[1]]])
  })

  test('no message begins blank, and nothing makes no message', () => {
    expect(packLines([text(''), text('  '), text('a'), text(''), text('b')], 10)).toEqual([
      [text('a'), text(''), text('b')],
    ])
    expect(packLines([text(' ')], 10)).toEqual([])
    expect(packLines([], 10)).toEqual([])
  })

  test('a line that is too long is cut at a space', () => {
    expect(packLines([text('sold 3 soap and 2 rice')], 10)).toEqual([
      [text('sold 3')],
      [text('soap and 2')],
      [text('rice')],
    ])
  })

  test('… and else between graphemes', () => {
    const family = '👩‍👩‍👧‍👦'
    const pieces = packLines([text(family.repeat(5))], 25).flat()
    expect(pieces.map(piece => piece.text)).toEqual([family.repeat(2), family.repeat(2), family])
  })

  test('a single grapheme past the limit is cut, but no character of it', () => {
    const pieces = packLines([text(`e${'\u0301'.repeat(30)}`), text('👩‍👩‍👧‍👦')], 4).flat()
    expect(pieces.every(piece => piece.text.length <= 4 && !/\p{Surrogate}/u.test(piece.text))).toBe(true)
  })

  test('loses nothing but spaces, keeps every limit and is always well formed', () => {
    const line = fc.record({
      text: fc.string({ unit: 'grapheme', maxLength: 60 }),
      as: fc.constantFrom('text' as const, 'heading' as const, 'table' as const),
    })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.integer({ min: 8, max: 80 }), (lines, limit) => {
        const messages = packLines(lines, limit)
        const bare = (all: readonly Line[]) =>
          all
            .map(({ text }) => text)
            .join('')
            .replace(/\s/g, '')
        expect(bare(messages.flat())).toBe(bare(lines))
        for (const message of messages) expect(readHtml(toHtml(message)).length).toBeLessThanOrEqual(limit)
      }),
    )
  })
})

import { describe, expect, test } from 'vitest'
import { targetOf, toParts } from '../../../adapters/telegram/outgoing.ts'
import type { Reply, StoredReply } from '../../../src/chat/reply.ts'
import { readHtml } from './markup.ts'

function stored(reply: Partial<Reply>, more: Partial<StoredReply> = {}): StoredReply {
  return {
    id: 'reply00000001',
    shop: 'default',
    platform: 'telegram',
    chat: '42',
    reply: { blocks: [], ...reply },
    ...more,
  }
}
const say = (text: string) => [{ kind: 'text' as const, text }]
const lines = (count: number, length: number) => Array.from({ length: count }, () => 'x'.repeat(length)).join('\n')

describe('where a reply goes', () => {
  const target = (chat: string, replyTo?: string) => targetOf(stored({}, { chat, ...(replyTo && { replyTo }) }))

  test('to the chat, to its topic', () => {
    expect(target('42')).toEqual({ chatId: 42 })
    expect(target('-1001234567890/12')).toEqual({ chatId: -1_001_234_567_890, topicId: 12 })
  })

  test('it quotes in groups only, and only what is a message', () => {
    expect(target('42', '7')).toEqual({ chatId: 42 })
    expect(target('-5', '7')).toEqual({ chatId: -5, quotes: 7 })
    expect(target('-5', '2147483647')).toEqual({ chatId: -5, quotes: 2_147_483_647 })
    expect(target('-5', '2147483648')).toEqual({ chatId: -5 })
    expect(target('-5', '4382911234567890123')).toEqual({ chatId: -5 })
    expect(target('-5', 'added-9001')).toEqual({ chatId: -5 })
  })

  test.each(['', 'C024BE91L', '42/', '-', '@shop', '42/a'])('%j is no chat of Telegram', chat => {
    expect(target(chat)).toBeUndefined()
  })
})

describe('the messages of a reply', () => {
  test('one of 4096 characters as they are shown, two past that', () => {
    expect(toParts(stored({ blocks: say('<'.repeat(4096)) }))).toHaveLength(1)
    expect(toParts(stored({ blocks: say('<'.repeat(4097)) }))).toHaveLength(2)
    expect(toParts(stored({ blocks: say(lines(64, 63)) }))).toHaveLength(1)
    expect(toParts(stored({ blocks: say(`${lines(64, 63)}\nx`) }))).toHaveLength(2)
  })

  test('four at most, then a file with the whole of it, tables in full width', () => {
    expect(toParts(stored({ blocks: say(lines(4, 4096)) })).map(part => part.kind)).toEqual(Array(4).fill('text'))
    const name = 'Fortune Rice Bran Oil, one litre, in the blue bottle'
    const table = {
      kind: 'table' as const,
      columns: [
        { title: 'Product', align: 'left' as const },
        { title: 'On hand', align: 'right' as const },
      ],
      rows: Array.from({ length: 500 }, (_, index) => [`${index} ${name}`, '7']),
    }
    const buttons = [[{ label: 'More', action: { kind: 'say' as const, text: 'more' } }]]
    const [part, ...rest] = toParts(stored({ blocks: [{ kind: 'heading', text: 'Stock & <more>' }, table], buttons }))
    expect(rest).toEqual([])
    if (part?.kind !== 'listing') throw new Error(`a ${part?.kind} was made`)
    expect(part.name).toBe('stock-more.txt')
    expect(part.caption).toBe('<b>Stock &amp; &lt;more&gt;</b>')
    expect(part.content).toContain(`499 ${name}        7\n`)
    expect(part.keyboard).toHaveLength(1)
  })

  test('a long table of hostile names is whole and well formed in each of its messages', () => {
    const hostile = ['<b>', '&amp;', '</pre>', 'شاي', '😀😀😀', '大米']
    const rows = Array.from({ length: 300 }, (_, index) => [`${hostile[index % 6]} ${index}`, `₹${index}.00`])
    const columns = [
      { title: 'Product', align: 'left' as const },
      { title: 'Price', align: 'right' as const },
    ]
    const parts = toParts(stored({ blocks: [{ kind: 'table', columns, rows }] }))
    expect(parts.length).toBeGreaterThan(1)
    const shown = parts.map(part => (part.kind === 'text' ? readHtml(part.html) : '')).join('\n')
    for (const cell of rows.flat()) expect(shown).toContain(cell)
    for (const part of parts) if (part.kind === 'text') expect(part.html).toMatch(/^<pre>[\s\S]*<\/pre>$/)
  })

  test('the last one bears the buttons, counted through all rows, names in their labels as they are', () => {
    const button = (label: string) => ({ label, action: { kind: 'answer' as const, value: label } })
    const buttons = [[button('<Rose>'), button('Lime')], [], [button('Neither')]]
    const [first, last] = toParts(stored({ blocks: say(lines(2, 4000)), buttons }))
    expect(first).not.toHaveProperty('keyboard')
    expect(last?.keyboard).toEqual([
      [
        { text: '<Rose>', callback_data: 'reply00000001.0' },
        { text: 'Lime', callback_data: 'reply00000001.1' },
      ],
      [{ text: 'Neither', callback_data: 'reply00000001.2' }],
    ])
    const longest = toParts(stored({ blocks: say('?'), buttons }, { id: 'z'.repeat(40) }))[0]?.keyboard?.flat()[0]
    expect(longest).toMatchObject({ callback_data: `${'z'.repeat(40)}.0` })
  })
})

describe('a reply with a picture or a file', () => {
  test('has its text for a caption, up to 1024 characters', () => {
    expect(toParts(stored({ blocks: say('x'.repeat(1024)), image: 'chart.png' }))).toEqual([
      { kind: 'photo', path: 'chart.png', caption: 'x'.repeat(1024) },
    ])
    expect(toParts(stored({ blocks: say('x'.repeat(1025)), image: 'chart.png' }))).toEqual([
      { kind: 'photo', path: 'chart.png' },
      { kind: 'text', html: 'x'.repeat(1025) },
    ])
  })

  test('has as many whole blocks for a caption as fit, and the others follow', () => {
    const table = {
      kind: 'table' as const,
      columns: [{ title: 'Product', align: 'left' as const }],
      rows: Array.from({ length: 60 }, (_, index) => [`Product number ${index} of many`]),
    }
    const blocks = [{ kind: 'heading' as const, text: 'Today' }, ...say('₹1,234.00 in all'), table]
    const [picture, text, ...rest] = toParts(stored({ blocks, image: 'chart.png' }))
    expect(picture).toEqual({ kind: 'photo', path: 'chart.png', caption: '<b>Today</b>\n₹1,234.00 in all' })
    expect(text).toMatchObject({ kind: 'text', html: expect.stringMatching(/^<pre>Product[\s\S]*59 of many<\/pre>$/) })
    expect(rest).toEqual([])
  })

  test('sends both, the text with the first', () => {
    expect(toParts(stored({ blocks: say('The week.'), image: 'chart.png', file: 'week.csv' }))).toEqual([
      { kind: 'photo', path: 'chart.png', caption: 'The week.' },
      { kind: 'document', path: 'week.csv' },
    ])
    expect(toParts(stored({ file: 'week.csv' }))).toEqual([{ kind: 'document', path: 'week.csv' }])
  })
})

test.each([
  ['Stock of today', 'stock-of-today.txt'],
  ['  ', 'reply.txt'],
  ['../../etc/passwd', 'etc-passwd.txt'],
  ['नमक "1"', 'नमक-1.txt'],
])('the file of a long reply that begins %j is called %s', (title, name) => {
  const blocks = [{ kind: 'heading' as const, text: title }, ...say(`!\n${lines(5, 4000)}`)]
  const [part] = toParts(
    stored({ blocks: title.trim() === '' ? [{ kind: 'text', text: `!\n${lines(5, 4000)}` }] : blocks }),
  )
  expect(part).toMatchObject({ kind: 'listing', name })
})

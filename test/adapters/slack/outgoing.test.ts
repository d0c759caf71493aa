import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { targetOf, toOutgoing } from '../../../adapters/slack/outgoing.ts'
import type { Block, Reply, StoredReply } from '../../../src/chat/reply.ts'
import { decode, refusalOf, seen, type WireBlock } from './block-rules.ts'

const stored = (reply: Reply, more: Partial<StoredReply> = {}): StoredReply => ({
  id: 'reply00000001',
  shop: 'default',
  platform: 'slack',
  chat: 'C1',
  reply,
  ...more,
})
const posts = (reply: Reply) => toOutgoing(stored(reply)).posts
const only = (...blocks: Block[]) => {
  const [post, ...others] = posts({ blocks })
  if (post === undefined || others.length > 0) throw new Error('not one message')
  return post
}
const wire = (blocks: readonly unknown[]) => blocks as readonly WireBlock[]
const shown = (blocks: readonly unknown[]) =>
  wire(blocks).flatMap(({ text }) => (text === undefined ? [] : [seen(text)]))
const button = (label: string) => ({ label, action: { kind: 'say' as const, text: label } })

describe('where a reply goes', () => {
  test('is the channel, or the thread behind the slash', () => {
    expect(targetOf(stored({ blocks: [] }))).toEqual({ channel: 'C1' })
    expect(targetOf(stored({ blocks: [] }, { chat: 'C1/17.2' }))).toEqual({ channel: 'C1', threadTs: '17.2' })
  })
})

describe('a reply', () => {
  test('has headings, words and tables in their own blocks, and the same as text', () => {
    const post = only(
      { kind: 'heading', text: 'Stock' },
      { kind: 'text', text: 'Two products,' },
      { kind: 'text', text: 'one is low.' },
      {
        kind: 'table',
        columns: [
          { title: 'Product', align: 'left' },
          { title: 'On hand', align: 'right' },
        ],
        rows: [['Rice', '48 kg']],
      },
    )
    expect(post.blocks).toEqual([
      { type: 'header', text: { type: 'plain_text', text: 'Stock', emoji: false } },
      { type: 'section', text: { type: 'plain_text', text: 'Two products,\none is low.', emoji: false } },
      {
        type: 'section',
        text: {
          type: 'mrkdwn',
          text: '```\nProduct  On hand\n────────────────\nRice       48 kg\n```',
          verbatim: true,
        },
      },
    ])
    expect(post.text).toBe('Stock\nTwo products,\none is low.\nProduct  On hand\n────────────────\nRice       48 kg')
  })

  test('has a heading as a section where it is too long for a header', () => {
    expect(only({ kind: 'heading', text: 'x'.repeat(150) }).blocks[0]?.type).toBe('header')
    expect(only({ kind: 'heading', text: 'x'.repeat(151) }).blocks[0]?.type).toBe('section')
    expect(only({ kind: 'heading', text: '&'.repeat(31) }).blocks[0]?.type).toBe('section')
  })

  test('without a word is no message', () => {
    expect(posts({ blocks: [] })).toEqual([])
    expect(posts({ blocks: [{ kind: 'text', text: ' \n ' }], file: 'books.csv' })).toEqual([])
  })

  test('of buttons only has something to stand above them', () => {
    const [post] = posts({ blocks: [], buttons: [[button('Undo')]] })
    expect(refusalOf(post?.text ?? '', wire(post?.blocks ?? []))).toBeUndefined()
  })
})

describe('a hostile name', () => {
  const hostile = [
    '<!channel>',
    '<@U1>',
    '<https://x|y>',
    '*b*',
    '_i_',
    '~s~',
    '`c`',
    '```',
    '&lt;',
    ':soap:',
    '@here',
    '#shop',
    '> quote',
  ]

  test.each(hostile)('%s wakes nobody, formats nothing and is shown as it is', name => {
    const post = only(
      { kind: 'heading', text: name },
      { kind: 'text', text: name },
      { kind: 'table', columns: [{ title: name, align: 'left' }], rows: [[name]] },
    )
    for (const block of wire(post.blocks)) {
      expect(block.text?.text).not.toMatch(/[<>]|&(?!(amp|lt|gt);)/)
      if (block.text?.type !== 'mrkdwn') continue
      expect(block.text.verbatim).toBe(true)
      expect(block.text.text.slice(4, -4)).not.toContain('```')
      expect(block.text.text).toMatch(/^```\n.*\n```$/s)
    }
    expect(post.text).not.toMatch(/[<>]/)
    expect(decode(post.text)).toContain(name)
    const [heading, words, table] = shown(post.blocks)
    expect([heading, words]).toEqual([name, name])
    expect(table?.split('\n')[2]).toBe(name)
  })
})

describe('a long reply', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index} has a text of its own`)
  const long = (count: number): Block => ({ kind: 'text', text: lines(count).join('\n') })

  test('is several messages, cut between lines', () => {
    const messages = posts({ blocks: [long(200)] })
    expect(messages).toHaveLength(3)
    expect(
      messages
        .flatMap(({ blocks }) => shown(blocks))
        .join('\n')
        .split('\n'),
    ).toEqual(lines(200))
  })

  test('is its title and a file when it would be more than four', () => {
    const blocks: Block[] = [{ kind: 'heading', text: 'Stock of all' }, long(500)]
    const { posts: messages, listing } = toOutgoing(stored({ blocks, buttons: [[button('Undo')]] }))
    expect(messages.map(({ text }) => text)).toEqual(['Stock of all'])
    expect(messages[0]?.blocks.at(-1)?.type).toBe('actions')
    expect(listing?.name).toBe('stock-of-all.txt')
    expect(listing?.content.split('\n')).toEqual(['Stock of all', ...lines(500), ''])
  })

  test('has its buttons below its end', () => {
    const types = posts({ blocks: [long(200)], buttons: [[button('More')]] }).map(({ blocks }) => blocks.at(-1)?.type)
    expect(types).toEqual(['section', 'section', 'actions'])
  })

  test('of many short blocks is cut before the fifty-first', () => {
    const blocks = Array.from({ length: 40 }, (_, index): Block[] => [
      { kind: 'heading', text: `${index}` },
      { kind: 'text', text: 'x' },
    ]).flat()
    const messages = posts({ blocks, buttons: [[button('Undo')]] })
    expect(messages.map(message => message.blocks.length)).toEqual([49, 32])
  })
})

describe('buttons', () => {
  test('have their number through all rows as id and value', () => {
    const [post] = posts({
      blocks: [{ kind: 'text', text: 'Which soap?' }],
      buttons: [[button('Rose'), button('Lime')], [button('Neither')]],
    })
    const rows = wire(post?.blocks ?? []).flatMap(({ elements }) => (elements === undefined ? [] : [elements]))
    expect(rows.map(row => row.map(({ action_id, value, text }) => [text.text, action_id, value]))).toEqual([
      [
        ['Rose', 'reply00000001.0', 'reply00000001.0'],
        ['Lime', 'reply00000001.1', 'reply00000001.1'],
      ],
      [['Neither', 'reply00000001.2', 'reply00000001.2']],
    ])
  })

  test.each([
    ['Undo', 'Undo'],
    ['x'.repeat(75), 'x'.repeat(75)],
    ['x'.repeat(76), `${'x'.repeat(74)}…`],
    ['&'.repeat(20), `${'&amp;'.repeat(14)}…`],
    ['two\nlines', 'two lines'],
    ['', '…'],
  ])('with the label %j say %j', (label, text) => {
    const [post] = posts({ blocks: [{ kind: 'text', text: 'x' }], buttons: [[button(label)]] })
    const [said] = wire(post?.blocks ?? []).flatMap(({ elements }) => elements ?? [])
    expect(said?.text.text).toBe(text)
  })

  test('in more than 25 in a row go on in the next', () => {
    const rows = (count: number) =>
      posts({
        blocks: [{ kind: 'text', text: 'x' }],
        buttons: [Array.from({ length: count }, (_, at) => button(`${at}`))],
      })
        .flatMap(({ blocks }) => wire(blocks))
        .flatMap(({ elements }) => (elements === undefined ? [] : [elements.length]))
    expect(rows(25)).toEqual([25])
    expect(rows(26)).toEqual([25, 1])
  })
})

test('whatever is said, Slack takes it and shows it', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 400 })
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constant('text' as const), text: words }),
    fc.record({ kind: fc.constant('heading' as const), text: words }),
    fc.record({
      kind: fc.constant('table' as const),
      columns: fc.constant([
        { title: 'Product', align: 'left' as const },
        { title: 'Figure', align: 'right' as const },
      ]),
      rows: fc.array(fc.tuple(words, fc.integer().map(String)), { maxLength: 80 }),
    }),
  )
  const labels = fc.array(fc.array(words.map(button), { minLength: 1, maxLength: 30 }), { maxLength: 12 })
  fc.assert(
    fc.property(fc.array(block, { maxLength: 60 }), labels, (blocks, buttons) => {
      const outgoing = toOutgoing(stored({ blocks, buttons }))
      expect(outgoing.posts.length).toBeLessThanOrEqual(4)
      for (const post of outgoing.posts) {
        expect(refusalOf(post.text, wire(post.blocks))).toBeUndefined()
        expect(post.text.length).toBeLessThanOrEqual(4000)
      }
      const said = `${outgoing.posts.map(({ text }) => decode(text)).join('')}${outgoing.listing?.content ?? ''}`
      const figures = blocks.flatMap(one => (one.kind === 'table' ? one.rows.map(([, figure]) => figure) : []))
      for (const figure of figures) expect(said).toContain(figure)
    }),
    { numRuns: 60 },
  )
})

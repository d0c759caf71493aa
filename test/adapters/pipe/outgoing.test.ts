import { expect, test } from 'vitest'
import { doneLine, errorLine, replyLine } from '../../../adapters/pipe/outgoing.ts'
import type { StoredReply } from '../../../src/chat/reply.ts'

const stored: StoredReply = {
  id: 'r1234567',
  shop: 'Corner',
  platform: 'terminal',
  chat: 'counter',
  replyTo: 'm1',
  reply: { blocks: [{ kind: 'text', text: 'Sold 3 Soap. 7 left.' }] },
}

test('a reply is its shop, chat, id, what it answers and its text, and nothing else', () => {
  expect(JSON.stringify(replyLine(stored, '/data'))).toBe(
    '{"shop":"Corner","chat":"counter","id":"r1234567","replyTo":"m1","text":"Sold 3 Soap. 7 left."}',
  )
})

test('what is said of its own accord answers nothing', () => {
  const { replyTo: _, ...unasked } = stored
  expect(Object.keys(replyLine(unasked, '/data'))).toEqual(['shop', 'chat', 'id', 'text'])
  const summary: StoredReply = {
    ...unasked,
    unasked: 'summary',
    updates: { id: 'r0' },
    reply: { ...unasked.reply, data: { summary: 'daily' }, image: 'charts/day.png' },
  }
  expect(replyLine(summary, '/data')).toEqual({
    shop: 'Corner',
    chat: 'counter',
    id: 'r1234567',
    text: 'Sold 3 Soap. 7 left.',
    data: { summary: 'daily' },
    image: '/data/charts/day.png',
    updates: 'r0',
  })
})

test('figures, buttons, picture, file and the reply that is replaced stand in keys of their own', () => {
  const say = (label: string) => ({ label, action: { kind: 'say' as const, text: label } })
  const reply = {
    ...stored.reply,
    data: { entry: 12, movements: [] },
    buttons: [[say('Undo'), say('More')], [say('Help')]],
    image: 'charts/sales.png',
    file: 'exports/books.json',
  }
  const line = replyLine({ ...stored, reply, updates: { id: 'r0' }, sentAs: 'x' }, '/var/lib/shelf talk')
  expect(line).toEqual({
    shop: 'Corner',
    chat: 'counter',
    id: 'r1234567',
    replyTo: 'm1',
    text: 'Sold 3 Soap. 7 left.',
    data: { entry: 12, movements: [] },
    buttons: [
      [
        { id: 'r1234567.0', label: 'Undo' },
        { id: 'r1234567.1', label: 'More' },
      ],
      [{ id: 'r1234567.2', label: 'Help' }],
    ],
    image: '/var/lib/shelf talk/charts/sales.png',
    file: '/var/lib/shelf talk/exports/books.json',
    updates: 'r0',
  })
})

test('a reply without buttons has no key for them', () => {
  expect(replyLine({ ...stored, reply: { ...stored.reply, buttons: [] } }, '/data')).not.toHaveProperty('buttons')
})

test('the text is plain, its tables aligned', () => {
  const reply: StoredReply['reply'] = {
    blocks: [
      { kind: 'heading', text: 'Stock' },
      {
        kind: 'table',
        columns: [
          { title: 'Product', align: 'left' },
          { title: 'On hand', align: 'right' },
        ],
        rows: [
          ['Soap', '7'],
          ['Rice', '20 kg'],
        ],
      },
      { kind: 'text', text: '2 products' },
    ],
  }
  expect(replyLine({ ...stored, reply }, '/data').text).toBe(
    ['Stock', 'Product  On hand', '────────────────', 'Soap           7', 'Rice       20 kg', '2 products'].join('\n'),
  )
})

test('the end of a line and what could not be read are told as the pipe tells them', () => {
  expect(JSON.stringify(doneLine('m1'))).toBe('{"done":"m1"}')
  expect(JSON.stringify(errorLine('the line is not JSON', null))).toBe(
    '{"error":"the line is not JSON","replyTo":null}',
  )
})

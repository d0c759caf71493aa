import { describe, expect, test } from 'vitest'
import { readRequest } from '../../../adapters/pipe/incoming.ts'
import type { Message } from '../../../src/chat/message.ts'

const AT = new Date('2026-11-18T10:00:00Z')
const line = { id: 'm1', chat: 'counter', from: 'asha' }

function messageOf(more: object): Message {
  const request = readRequest(JSON.stringify({ ...line, ...more }))
  if (request.kind !== 'message') throw new Error(JSON.stringify(request))
  return request.message(AT, undefined)
}

function faultOf(more: object | string): unknown {
  const request = readRequest(typeof more === 'string' ? more : JSON.stringify({ ...line, ...more }))
  return request.kind === 'fault' ? request.fault : request
}

describe('a message', () => {
  test('is private and said to the bot', () => {
    expect(messageOf({ text: 'sold 3 soap', name: 'Asha', shop: 'Corner' })).toEqual({
      platform: 'terminal',
      event: '["counter","m1"]',
      id: 'm1',
      shop: 'Corner',
      chat: { id: 'counter', kind: 'private' },
      from: { id: 'asha', name: 'Asha' },
      at: AT,
      spokenTo: true,
      happening: { kind: 'text', text: 'sold 3 soap' },
    })
  })

  test('has a key of its own, whatever signs its chat and its id hold', () => {
    const one = messageOf({ chat: 'a","b', id: 'c', text: 'x' }).event
    const other = messageOf({ chat: 'a', id: 'b","c', text: 'x' }).event
    expect(one).not.toBe(other)
  })

  test('can answer something that the bot said', () => {
    expect(messageOf({ text: 'undo', replyTo: 'r1' }).happening).toEqual({ kind: 'text', text: 'undo', replyTo: 'r1' })
  })

  test('can come with a file', () => {
    const request = readRequest(JSON.stringify({ ...line, text: 'import', file: '/tmp/stock.csv' }))
    if (request.kind !== 'message') throw new Error('no message')
    expect(request.filePath).toBe('/tmp/stock.csv')
    const file = { name: 'stock.csv', sizeBytes: 1, read: async () => new Uint8Array() }
    expect(request.message(AT, file).happening).toEqual({ kind: 'text', text: 'import', file })
    expect(readRequest(JSON.stringify({ ...line, file: '/tmp/stock.csv' })).kind).toBe('message')
  })

  test('can be edited, deleted, or be a press of a button', () => {
    expect(messageOf({ edits: 'm0', text: 'sold 4 soap' }).happening).toEqual({
      kind: 'edit',
      edits: 'm0',
      text: 'sold 4 soap',
    })
    expect(messageOf({ deletes: 'm0' }).happening).toEqual({ kind: 'delete', deletes: 'm0' })
    expect(messageOf({ press: 'r1.0' }).happening).toEqual({ kind: 'press', button: 'r1.0' })
  })

  test('says when it was sent', () => {
    const at = (text: string) => {
      const request = readRequest(JSON.stringify({ ...line, text: 'x', at: text }))
      return request.kind === 'fault' ? request.fault : request.at?.toISOString()
    }
    expect(at('2026-11-18T10:00:00Z')).toBe('2026-11-18T10:00:00.000Z')
    expect(at('2026-11-18T10:00:00.123+05:30')).toBe('2026-11-18T04:30:00.123Z')
    expect(at('2026-11-18T10:00:00')).toContain('at must be an ISO instant')
    expect(at('yesterday')).toContain('at must be an ISO instant')
  })
})

describe('in a group', () => {
  const heard = (more: object) => {
    const { spokenTo, happening } = messageOf({ group: true, ...more })
    return [spokenTo, 'text' in happening ? happening.text : happening.kind]
  }

  test.each([
    [{ text: 'good morning' }, false, 'good morning'],
    [{ text: '@shelftalk how much rice?' }, true, 'how much rice?'],
    [{ text: 'how much rice, @ShelfTalk' }, true, 'how much rice,'],
    [{ text: '@shelftalk: sold 3 soap' }, true, 'sold 3 soap'],
    [{ text: 'mail me@shelftalk.org' }, false, 'mail me@shelftalk.org'],
    [{ text: '@shelftalker hello' }, false, '@shelftalker hello'],
    [{ text: '/help' }, true, '/help'],
    [{ text: 'yes', replyTo: 'r1' }, true, 'yes'],
    [{ press: 'r1.0' }, true, 'press'],
    [{ edits: 'm0', text: '@shelftalk sold 4 soap' }, true, 'sold 4 soap'],
    [{ deletes: 'm0' }, false, 'delete'],
  ])('%j is heard as it was meant', (more, spokenTo, text) => {
    expect(heard(more)).toEqual([spokenTo, text])
  })
})

describe('a shop', () => {
  test('is opened with what was written', () => {
    const open = { shop: 'Corner', timeZone: 'Asia/Kolkata', currency: 'INR', owner: 'asha', locale: 'en-IN' }
    expect(readRequest(JSON.stringify({ id: 'o1', open, at: '2026-11-18T10:00:00Z' }))).toEqual({
      kind: 'open',
      id: 'o1',
      at: AT,
      opening: open,
    })
  })

  test('needs a name, a zone, a currency and an owner', () => {
    expect(faultOf({ open: { shop: 'Corner', timeZone: 'Asia/Kolkata', currency: 1 } })).toBe(
      'open.currency must be text; open.owner is missing',
    )
  })
})

describe('what cannot be read', () => {
  test.each([
    ['', 'the line is not JSON'],
    ['sold 3 soap', 'the line is not JSON'],
    ['{"id":"m1"', 'the line is not JSON'],
    ['null', 'the line is not a JSON object'],
    ['["m1"]', 'the line is not a JSON object'],
    ['"m1"', 'the line is not a JSON object'],
    ['{}', 'id is missing'],
    ['{"id":7,"chat":"c","from":"a","text":"x"}', 'id must be text'],
    ['{"id":"m1","text":"x"}', 'chat is missing'],
    ['{"id":"m1","chat":"c","text":"x"}', 'from is missing'],
  ])('%s: %s', (text, fault) => {
    expect(faultOf(text)).toBe(fault)
  })

  test.each([
    [{}, 'text is missing'],
    [{ edits: 'm0' }, 'text is missing'],
    [{ edits: 'm0', file: '/tmp/x.csv' }, 'text is missing'],
    [{ edits: 'm0', deletes: 'm0', text: 'x' }, 'edits and deletes cannot stand in one line'],
    [{ press: 7 }, 'press must be text'],
    [{ text: ['x'] }, 'text must be text'],
    [{ text: 'x', group: 'yes' }, 'group must be true or false'],
    [{ text: 'x', chat: '' }, 'chat is empty'],
    [{ text: 'x', open: 'Corner' }, 'open must be an object'],
    [{ text: 'x', from: 'x'.repeat(201) }, 'from is longer than 200 characters'],
  ])('%j: %s', (more, fault) => {
    expect(faultOf(more)).toBe(fault)
  })

  test('says all that is wrong, and which line it was', () => {
    expect(readRequest('{"id":"m1","chat":1,"from":2}')).toEqual({
      kind: 'fault',
      id: 'm1',
      fault: 'chat must be text; from must be text',
    })
    expect(readRequest('{"chat":"c"}')).toMatchObject({ id: null })
  })

  test('an id of 200 characters is taken, one of 201 not', () => {
    expect(messageOf({ id: 'x'.repeat(200), text: 'x' }).id).toHaveLength(200)
    expect(faultOf({ id: 'x'.repeat(201), text: 'x' })).toBe('id is longer than 200 characters')
  })
})

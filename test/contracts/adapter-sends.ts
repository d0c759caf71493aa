import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SendFault } from '../../src/chat/adapter.ts'
import type { Conversation } from './conversation.ts'
import type { Place } from './peer.ts'

const places: readonly Place[] = ['private', 'group']
const hostile = [
  '<b>',
  '&amp;',
  '</pre>',
  '<!channel>',
  '<@U1>',
  '*bold*',
  '_it_',
  '`code`',
  '```',
  '&lt;',
  '"\'',
  '😀',
  'شاي',
]
// The smallest PNG there is: one transparent pixel.
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** What an adapter shows of a reply, and what it says when it cannot. */
export function sendingContract(current: () => Conversation): void {
  whatIsShown(current)
  whatIsChanged(current)
  whatIsAttached(current)
  whenItIsSent(current)
  whatFails(current)
}

function whatIsShown(current: () => Conversation): void {
  for (const place of places) {
    test(`shows a reply and gives its id (${place})`, async () => {
      const conversation = current()
      const adapter = await conversation.start()
      const said = await conversation.peer.say(place, 'sold 3 soap', { mention: place === 'group' })
      await conversation.nth(1)
      const id = await adapter.send(conversation.reply(place, 'Sold 3 Soap. 7 left.', { replyTo: said.id }))
      expect(conversation.only(place)).toMatchObject({ id, text: 'Sold 3 Soap. 7 left.', buttons: [], files: [] })
    })
  }

  test('shows a name of the shop as it is, whatever it means to the platform', async () => {
    const conversation = current()
    const adapter = await conversation.start()
    const blocks = hostile.flatMap(name => [
      { kind: 'heading' as const, text: `Card of ${name}` },
      { kind: 'text' as const, text: `Sold 3 ${name}. 7 left.` },
    ])
    await adapter.send(conversation.reply('private', { blocks }))
    const { text } = conversation.only('private')
    for (const name of hostile) {
      expect(text).toContain(`Card of ${name}`)
      expect(text).toContain(`Sold 3 ${name}. 7 left.`)
    }
  })

  test('shows every row of a table with all its figures', async () => {
    const conversation = current()
    const adapter = await conversation.start()
    const rows = hostile.map((name, index) => [name, `${index + 1}`, `₹${(index + 1) * 1000}.00`])
    await adapter.send(
      conversation.reply('private', {
        blocks: [
          {
            kind: 'table',
            columns: [
              { title: 'Product', align: 'left' },
              { title: 'Sold', align: 'right' },
              { title: 'Money', align: 'right' },
            ],
            rows,
          },
        ],
      }),
    )
    const { text } = conversation.only('private')
    for (const cell of rows.flat()) expect(text).toContain(cell)
  })

  test('loses nothing of a long reply', async () => {
    const conversation = current()
    const adapter = await conversation.start()
    const lines = Array.from({ length: 300 }, (_, index) => `line ${index} has a text of its own`)
    const id = await adapter.send(conversation.reply('private', lines.join('\n')))
    const shown = conversation.peer.shown('private')
    expect(shown[0]?.id).toBe(id)
    const all = shown.flatMap(({ text, files }) => [
      text,
      ...files.map(({ content }) => Buffer.from(content).toString()),
    ])
    for (const line of lines) expect(all.some(text => text.split('\n').includes(line))).toBe(true)
  })
}

function whatIsChanged(current: () => Conversation): void {
  test('a reply that updates an earlier one changes it in its place, buttons too', async () => {
    const conversation = current()
    const adapter = await conversation.start()
    const buttons = [[{ label: 'Undo', action: { kind: 'say' as const, text: 'undo' } }]]
    const first = conversation.reply('group', { blocks: [{ kind: 'text', text: 'Sold 3 Soap.' }], buttons })
    const sentAs = await adapter.send(first)
    const updates = { id: first.id, sentAs }
    const second = conversation.reply('group', 'Updated: sold 4 Soap.', { updates })
    expect(await adapter.send(second)).toBe(sentAs)
    expect(conversation.only('group')).toMatchObject({ id: sentAs, text: 'Updated: sold 4 Soap.', buttons: [] })
    // Sent once more, as after a crash between the answer and its note: nothing new.
    expect(await adapter.send(second)).toBe(sentAs)
    expect(conversation.only('group').text).toBe('Updated: sold 4 Soap.')
  })

  test('is said anew where the earlier message is gone', async () => {
    const conversation = current()
    const adapter = await conversation.start()
    const updates = { id: 'reply00000000', sentAs: '999999' }
    const id = await adapter.send(conversation.reply('private', 'Updated: sold 4 Soap.', { updates }))
    expect(conversation.only('private')).toMatchObject({ id, text: 'Updated: sold 4 Soap.' })
  })

  test('is said anew where the earlier one was never sent', async () => {
    const conversation = current()
    const adapter = await conversation.start()
    const reply = conversation.reply('private', 'Updated: sold 4 Soap.', { updates: { id: 'reply00000000' } })
    const id = await adapter.send(reply)
    expect(conversation.only('private')).toMatchObject({ id, text: 'Updated: sold 4 Soap.' })
  })
}

function whatIsAttached(current: () => Conversation): void {
  test('sends a file and a picture from the data folder', async () => {
    const conversation = current()
    const adapter = await conversation.start()
    const { dataDir } = conversation.peer
    await mkdir(join(dataDir, 'exports'), { recursive: true })
    await writeFile(join(dataDir, 'exports', 'books.csv'), 'name,quantity\nSoap,7\n')
    await writeFile(join(dataDir, 'chart.png'), pixel)
    await adapter.send(
      conversation.reply('private', { blocks: [{ kind: 'text', text: 'The books.' }], file: 'exports/books.csv' }),
    )
    await adapter.send(
      conversation.reply('private', { blocks: [{ kind: 'text', text: 'The week.' }], image: 'chart.png' }),
    )
    const shown = conversation.peer.shown('private')
    const files = shown.flatMap(message => message.files)
    expect(files.map(({ name }) => name)).toEqual(['books.csv', 'chart.png'])
    expect(Buffer.from(files[0]?.content ?? []).toString()).toBe('name,quantity\nSoap,7\n')
    expect(Buffer.from(files[1]?.content ?? [])).toEqual(pixel)
    const text = shown.map(message => message.text).join('\n')
    expect(text).toContain('The books.')
    expect(text).toContain('The week.')
  })

  test('a file that is not there is a fault that does not pass', async () => {
    const conversation = current()
    const adapter = await conversation.start()
    const reply = conversation.reply('private', { blocks: [{ kind: 'text', text: 'The books.' }], file: 'nothing.csv' })
    const { failure } = await conversation.failingSend(adapter, reply)
    expect(failure).toEqual({ arrived: 'no', lasting: false })
    expect(conversation.peer.shown('private')).toEqual([])
  })
}

function whenItIsSent(current: () => Conversation): void {
  test('every call that brings something to a chat waits for a turn of its own', async () => {
    const conversation = current()
    const adapter = await conversation.start()
    const { dataDir } = conversation.peer
    await writeFile(join(dataDir, 'chart.png'), pixel)
    const calls: number[] = []
    const turn = async () => {
      await new Promise(resolve => setTimeout(resolve, 20))
      calls.push(conversation.peer.shown('private').length)
    }
    const lines = Array.from({ length: 200 }, (_, index) => `line ${index} has a text of its own`).join('\n')
    const blocks = [{ kind: 'text' as const, text: lines }]
    const sentAs = await adapter.send(conversation.reply('private', { blocks, image: 'chart.png' }), turn)
    // The chat has as many messages as turns were given, each after its turn.
    expect(calls).toEqual(conversation.peer.shown('private').map((_, index) => index))
    const before = calls.length
    await adapter.send(conversation.reply('private', 'Anew.', { updates: { id: 'reply00000000', sentAs } }), turn)
    expect(calls.length).toBeGreaterThan(before)
  })

  test('is not sent when the turn is refused', async () => {
    const conversation = current()
    const adapter = await conversation.start()
    const ended = new SendFault('the program ends', { arrived: 'no', lasting: true }, undefined)
    const refused = () => Promise.reject(ended)
    await expect(adapter.send(conversation.reply('private', 'Sold 3 Soap.'), refused)).rejects.toThrow(ended)
    expect(conversation.peer.attempts()).toBe(0)
  })

  test('says how often its platform may be called, with threads and topics as part of their chat', () => {
    const { peer } = current()
    const { pace } = peer.createAdapter()
    expect(pace?.perSecond).toBeGreaterThan(0)
    expect(pace?.placeOf(`${peer.chats.group}/77`).key).toBe(peer.chats.group)
    expect(pace?.placeOf(peer.chats.private)).toEqual({ key: peer.chats.private, isGroup: false })
  })
}

function whatFails(current: () => Conversation): void {
  test('is told to wait by the platform: it certainly did not arrive, and waiting is left to the caller', async () => {
    const conversation = current()
    const adapter = await conversation.start()
    conversation.peer.failNext({ kind: 'rate-limit', retryAfterMs: 7_000 })
    const { failure } = await conversation.failingSend(adapter, conversation.reply('private', 'Sold 3 Soap.'))
    expect(failure).toEqual({ arrived: 'no', lasting: true, retryAfterMs: 7_000 })
    expect(conversation.peer.attempts()).toBe(1)
    expect(conversation.peer.shown('private')).toEqual([])
  })

  test('an answer that never came is not taken for a failure, and not repeated', async () => {
    const conversation = current()
    const adapter = await conversation.start()
    conversation.peer.failNext({ kind: 'answer-lost' })
    const { failure } = await conversation.failingSend(adapter, conversation.reply('private', 'Sold 3 Soap.'))
    expect(failure).toEqual({ arrived: 'unknown', lasting: true })
    expect(conversation.peer.attempts()).toBe(1)
    expect(conversation.only('private').text).toBe('Sold 3 Soap.')
  })

  test('after an error of the server nobody knows whether it arrived', async () => {
    const conversation = current()
    const adapter = await conversation.start()
    conversation.peer.failNext({ kind: 'server-error' })
    const { failure } = await conversation.failingSend(adapter, conversation.reply('private', 'Sold 3 Soap.'))
    expect(failure).toEqual({ arrived: 'unknown', lasting: true })
    expect(conversation.peer.attempts()).toBe(1)
  })

  test('a chat that is gone stays gone', async () => {
    const conversation = current()
    const adapter = await conversation.start()
    conversation.peer.failNext({ kind: 'chat-gone' })
    const unasked = conversation.reply('private', 'Soap is low.', { unasked: 'alert' })
    const { failure } = await conversation.failingSend(adapter, unasked)
    expect(failure).toEqual({ arrived: 'no', lasting: false, gone: true })
  })

  test('a platform that is away has certainly not got it, and gets it when it is back', async () => {
    const conversation = current()
    const adapter = await conversation.start()
    const reply = conversation.reply('private', 'Sold 3 Soap.')
    await conversation.peer.goAway()
    const { failure } = await conversation.failingSend(adapter, reply)
    expect(failure).toEqual({ arrived: 'no', lasting: true })
    await conversation.peer.comeBack()
    const id = await adapter.send(reply)
    expect(conversation.only('private')).toMatchObject({ id, text: 'Sold 3 Soap.' })
    const said = await conversation.peer.say('private', 'undo')
    expect((await conversation.nth(1)).id).toBe(said.id)
  })
}

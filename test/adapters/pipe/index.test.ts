import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Opening } from '../../../adapters/pipe/incoming.ts'
import { SendFault } from '../../../src/chat/adapter.ts'
import type { Message } from '../../../src/chat/message.ts'
import { gate, replyOf } from '../../delivery/fakes.ts'
import { answerTo, NOW, Talk } from './talk.ts'

const line = (id: string, more: object = {}) => ({ id, chat: 'counter', from: 'asha', text: id, ...more })

describe('lines', () => {
  test('are answered one after the other, each with its replies and its end', async () => {
    const talk = new Talk()
    const order: string[] = []
    talk.answer = async message => {
      order.push(`start ${message.id}`)
      await turn()
      order.push(`end ${message.id}`)
      return [answerTo(message), answerTo(message, { id: 'second' })]
    }
    const said = await talk.say(line('m1'), line('m2', { chat: 'books' }))
    expect(order).toEqual(['start m1', 'end m1', 'start m2', 'end m2'])
    expect(said.map(({ done, replyTo }) => done ?? replyTo)).toEqual(['m1', 'm1', 'm1', 'm2', 'm2', 'm2'])
    expect(said[0]).toMatchObject({ chat: 'counter', id: 'reply-to-m1', text: 'heard: m1' })
  })

  test('without an answer have an end all the same', async () => {
    const talk = new Talk()
    talk.answer = async () => []
    expect(await talk.say(line('m1'))).toEqual([{ done: 'm1' }])
  })

  test('that are blank are nothing', async () => {
    expect(await new Talk().say('', '  ', line('m1', { text: 'x' }))).toHaveLength(2)
  })

  test('sent again are answered again with the same ids', async () => {
    const talk = new Talk()
    talk.answer = async message => [answerTo(message, talk.received.length > 1 ? { sentAs: 'reply-to-m1' } : {})]
    const [first, , again] = await talk.say(line('m1'), line('m1'))
    expect(again).toEqual(first)
    expect(talk.received[1]).toEqual(talk.received[0])
  })

  test('that cannot be read are named, and the pipe goes on', async () => {
    const said = await new Talk().say('what?', { id: 'm1' }, line('m2'))
    expect(said).toEqual([
      { error: 'the line is not JSON', replyTo: null },
      { error: 'chat is missing', replyTo: 'm1' },
      { done: 'm1' },
      expect.objectContaining({ replyTo: 'm2' }),
      { done: 'm2' },
    ])
  })

  test('past the limit are named', async () => {
    const said = await new Talk().say(`{"id":"${'x'.repeat(1024 * 1024)}"}`, line('m2'))
    expect(said[0]).toEqual({ error: 'the line is longer than 1048576 bytes', replyTo: null })
    expect(said).toHaveLength(3)
  })

  test('that could not be committed are not said to be done, and the log knows why', async () => {
    const talk = new Talk()
    talk.answer = async message => {
      if (message.id === 'm1') throw new Error('disk full')
      return []
    }
    const said = await talk.say(line('m1'), line('m2'))
    expect(said).toEqual([{ error: expect.stringContaining('nothing was written'), replyTo: 'm1' }, { done: 'm2' }])
    expect(talk.log.lines).toMatchObject([{ level: 'error', fields: { id: 'm1', err: new Error('disk full') } }])
  })
})

describe('time', () => {
  const at = '2026-11-17T09:00:00Z'

  test('is the system’s, whatever the line says', async () => {
    const talk = new Talk()
    await talk.say(line('m1', { at }), line('m2'))
    expect(talk.received.map(message => message.at)).toEqual([NOW, NOW])
  })

  test('is that of the line where the clock follows the input, and what is due is said first', async () => {
    const events: string[] = []
    const talk = new Talk({
      advanceTo: async date => {
        events.push(date.toISOString())
        await talk.pipe.send(replyOf('summary', { platform: 'terminal' }))
      },
    })
    const said = await talk.say(line('m1', { at }), line('m2'))
    expect(talk.received.map(message => message.at)).toEqual([new Date(at), NOW])
    expect(events).toEqual(['2026-11-17T09:00:00.000Z'])
    expect(said.map(({ id, done }) => id ?? done)).toEqual(['summary', 'reply-to-m1', 'm1', 'reply-to-m2', 'm2'])
  })
})

describe('a shop', () => {
  const open = { shop: 'Corner', timeZone: 'Asia/Kolkata', currency: 'INR', owner: 'asha' }

  test('is opened before the next line is read', async () => {
    const opened: Opening[] = []
    const talk = new Talk({
      openShop: async opening => {
        await turn()
        opened.push(opening)
        return undefined
      },
    })
    talk.answer = async () => {
      expect(opened).toEqual([open])
      return []
    }
    expect(await talk.say({ id: 'o1', open }, line('m1'))).toEqual([{ done: 'o1' }, { done: 'm1' }])
  })

  test('that cannot be opened is told why', async () => {
    const talk = new Talk({ openShop: async () => 'Mars/Base is no time zone' })
    expect(await talk.say({ id: 'o1', open })).toEqual([
      { error: 'Mars/Base is no time zone', replyTo: 'o1' },
      { done: 'o1' },
    ])
  })
})

describe('a file', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pipe '))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  test('comes with its message and is read when it is wanted', async () => {
    const path = join(folder, 'stock.csv')
    writeFileSync(path, 'name\nSoap\n')
    const talk = new Talk()
    await talk.say(line('m1', { text: 'import', file: path }))
    const happening = talk.received[0]?.happening
    if (happening?.kind !== 'text' || happening.file === undefined) throw new Error('no file came')
    expect(happening.file).toMatchObject({ name: 'stock.csv', sizeBytes: 10 })
    expect(Buffer.from(await happening.file.read()).toString()).toBe('name\nSoap\n')
  })

  test('that is not there, or is a folder, is told, and no message comes of it', async () => {
    const talk = new Talk()
    const said = await talk.say(line('m1', { file: join(folder, 'none.csv') }), line('m2', { file: folder }))
    expect(said.map(({ error, done }) => error ?? done)).toEqual([
      `there is no file ${folder}/none.csv`,
      'm1',
      `there is no file ${folder}`,
      'm2',
    ])
    expect(talk.received).toEqual([])
  })
})

describe('sending', () => {
  test('has nothing left to do for what was answered with its line', async () => {
    const talk = new Talk()
    const sent: Promise<string>[] = []
    talk.answer = async message => {
      const reply = answerTo(message)
      sent.push(talk.pipe.send(reply))
      return [reply]
    }
    const said = await talk.say(line('m1'))
    expect(await Promise.all(sent)).toEqual(['reply-to-m1'])
    expect(said).toHaveLength(2)
  })

  test('says what the bot says of its own accord, but never between a line’s replies and its end', async () => {
    const talk = new Talk()
    const { opened, open } = gate()
    talk.answer = async message => {
      await opened
      return [answerTo(message)]
    }
    await talk.start()
    talk.input.write(`${JSON.stringify(line('m1'))}\n`)
    await vi.waitFor(() => expect(talk.received).toHaveLength(1))
    const { replyTo: _, ...alert } = replyOf('alert', { platform: 'terminal' })
    const sending = talk.pipe.send(alert)
    open()
    expect(await sending).toBe('alert')
    expect(talk.said().map(({ id, done }) => id ?? done)).toEqual(['reply-to-m1', 'm1', 'alert'])
    await talk.pipe.stop()
  })

  test('may say a thing twice, as its reader knows it by its id, and leaves the rest to the next reader', async () => {
    const talk = new Talk()
    expect(talk.pipe).toMatchObject({ mayRepeat: true })
    expect(talk.pipe.pace).toBeUndefined()
    talk.breaking.abort()
    const { replyTo: _, ...alert } = replyOf('alert', { platform: 'terminal' })
    await expect(talk.pipe.send(alert)).rejects.toMatchObject({ failure: { arrived: 'no', lasting: true } })
  })

  test('leaves what was said to another platform to that platform', async () => {
    const talk = new Talk()
    talk.answer = async message => [answerTo(message), replyOf('alert', { platform: 'telegram' })]
    expect(await talk.say(line('m1'))).toHaveLength(2)
  })
})

describe('the end', () => {
  test('comes when all is answered, a last line without its end too', async () => {
    const talk = new Talk()
    await talk.start()
    talk.input.end(JSON.stringify(line('m1')))
    await talk.pipe.ended
    expect(talk.said().at(-1)).toEqual({ done: 'm1' })
  })

  test('by a signal waits for the line under way and reads no other', async () => {
    const talk = new Talk()
    const { opened, open } = gate()
    talk.answer = async (message: Message) => {
      await opened
      return [answerTo(message)]
    }
    await talk.start()
    talk.input.write(`${JSON.stringify(line('m1'))}\n${JSON.stringify(line('m2'))}\n`)
    await vi.waitFor(() => expect(talk.received).toHaveLength(1))
    const stopped = talk.pipe.stop()
    open()
    await stopped
    expect(talk.said().at(-1)).toEqual({ done: 'm1' })
    expect(talk.received).toHaveLength(1)
    expect(talk.log.lines).toEqual([])
  })

  test('comes quietly when nobody reads the output any more', async () => {
    const talk = new Talk()
    talk.answer = async message => {
      talk.breaking.abort()
      return [answerTo(message)]
    }
    await talk.start()
    talk.input.write(`${JSON.stringify(line('m1'))}\n${JSON.stringify(line('m2'))}\n`)
    await talk.pipe.ended
    expect(talk.received).toHaveLength(1)
    expect(talk.log.lines).toEqual([])
    await expect(talk.pipe.send(replyOf('r1'))).rejects.toBeInstanceOf(SendFault)
  })

  test('waits for a slow reader', async () => {
    const output = new PassThrough({ highWaterMark: 16 })
    const talk = new Talk({ output })
    await talk.start()
    for (const id of ['m1', 'm2', 'm3']) talk.input.write(`${JSON.stringify(line(id))}\n`)
    talk.input.end()
    await vi.waitFor(() => expect(talk.received).toHaveLength(1))
    await turn()
    await turn()
    expect(talk.received).toHaveLength(1)
    output.resume()
    await talk.pipe.ended
    expect(talk.received).toHaveLength(3)
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createTerminal, type Terminal, type TerminalOptions } from '../../../adapters/terminal/index.ts'
import type { Receive } from '../../../src/chat/adapter.ts'
import type { Message } from '../../../src/chat/message.ts'
import type { StoredReply } from '../../../src/chat/reply.ts'
import { FakeLog, gate, replyOf } from '../../delivery/fakes.ts'

const NOW = new Date('2026-11-18T12:00:00Z')
let folder: string
let input: PassThrough
let output: PassThrough
let shown: string
let received: Message[]
let log: FakeLog
let answer: Receive
let interrupts: number
let breaking: AbortController

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'terminal '))
  input = new PassThrough()
  output = new PassThrough()
  shown = ''
  output.on('data', chunk => {
    shown += chunk
  })
  received = []
  log = new FakeLog()
  answer = async message => [replyTo(message, `heard ${message.id}`)]
  interrupts = 0
  breaking = new AbortController()
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function replyTo(message: Message, text: string, ...labels: string[]): StoredReply {
  const buttons = [labels.map(label => ({ label, action: { kind: 'say' as const, text: label } }))]
  const reply = { blocks: [{ kind: 'text' as const, text }], ...(labels.length > 0 && { buttons }) }
  return replyOf(`reply${message.id}`, { platform: 'terminal', chat: message.chat.id, replyTo: message.id, reply })
}

async function open(options: Partial<TerminalOptions> = {}): Promise<Terminal> {
  let ids = 0
  const terminal = createTerminal({
    input,
    output,
    isInteractive: false,
    echo: false,
    look: () => ({ colour: false, widthColumns: 38, dataDir: folder }),
    self: { id: 'owner', name: 'Asha' },
    speaker: { id: 'owner', name: 'Asha' },
    clock: { now: () => NOW },
    newId: () => {
      ids += 1
      return `m${ids}`
    },
    home: folder,
    folder,
    onInterrupt: () => {
      interrupts += 1
    },
    broken: breaking.signal,
    log,
    ...options,
  })
  await terminal.start(message => {
    received.push(message)
    return answer(message)
  })
  return terminal
}

async function say(...lines: string[]): Promise<string> {
  const terminal = await open()
  input.end(lines.map(line => `${line}\n`).join(''))
  await terminal.ended
  return shown
}

describe('lines', () => {
  test('are answered one after the other, to the end of the input', async () => {
    expect(await say('add 20 rice', '', 'sold 3 rice')).toBe('heard m1\nheard m2\n')
    expect(received[0]).toEqual({
      platform: 'terminal',
      event: 'm1',
      id: 'm1',
      chat: { id: 'terminal', kind: 'private' },
      from: { id: 'owner', name: 'Asha' },
      at: NOW,
      spokenTo: true,
      happening: { kind: 'text', text: 'add 20 rice' },
    })
  })

  test('are said before their answers where a conversation is played', async () => {
    const terminal = await open({ echo: true })
    input.end('add 20 rice\n')
    await terminal.ended
    expect(shown).toBe('\n> add 20 rice\nheard m1\n')
  })

  test('behind /quit are not read', async () => {
    await say('add 20 rice', '/quit', 'sold 3 rice')
    expect(received).toHaveLength(1)
  })

  test('that could not be carried out are told so, and the log knows why', async () => {
    answer = async () => {
      throw new Error('disk full')
    }
    expect(await say('add 20 rice')).toContain('nothing was written')
    expect(log.lines).toMatchObject([{ level: 'error', fields: { err: new Error('disk full') } }])
  })

  test('can be said by somebody else, and by oneself again', async () => {
    const said = await say('/as anna', 'sold 3 rice', '/as', 'undo')
    expect(received.map(({ from }) => from)).toEqual([
      { id: 'anna', name: 'anna' },
      { id: 'owner', name: 'Asha' },
    ])
    expect(said).toContain('You speak as anna now')
    expect(said).toContain('You speak as Asha.')
  })

  test.each(['/as', '/as Asha', '/as owner'])(
    'begun by somebody else are said by who sits there after %s',
    async as => {
      const terminal = await open({ speaker: { id: 'anna', name: 'anna' } })
      input.end(`sold 3 rice\n${as}\nundo\n`)
      await terminal.ended
      expect(received.map(({ from }) => from.id)).toEqual(['anna', 'owner'])
      expect(shown).toContain('You speak as Asha.')
    },
  )
})

describe('buttons', () => {
  test('are pressed by their letter, lettered through all that was answered', async () => {
    answer = async message =>
      message.happening.kind === 'text' ? [replyTo(message, 'Sold.', 'Undo'), replyTo(message, 'Unit?', 'kg', 'l')] : []
    const said = await say('sold 3 rice', 'C')
    expect(said).toBe('Sold.\n[a] Undo\nUnit?\n[b] kg  [c] l\n')
    expect(received[1]?.happening).toEqual({ kind: 'press', button: 'replym1.1' })
  })

  test('leave numbers and the letters of sizes and units to the bot', async () => {
    answer = async message => [replyTo(message, 'Price?', 'Skip', 'Undo')]
    await say('sold 3 jam', '2', 'm')
    expect(received.slice(1).map(({ happening }) => happening)).toEqual([
      { kind: 'text', text: '2' },
      { kind: 'text', text: 'm' },
    ])
  })

  test('can still be pressed after an answer without buttons', async () => {
    answer = async message => [replyTo(message, 'Price?', ...(message.id === 'm1' ? ['Skip', 'Undo'] : []))]
    await say('sold 3 jam', 'how much rice?', 'a')
    expect(received[2]?.happening).toEqual({ kind: 'press', button: 'replym1.0' })
  })

  test('of an earlier answer are gone when another has buttons', async () => {
    answer = async message => [replyTo(message, 'Sold.', ...(message.id === 'm1' ? ['Skip', 'Undo'] : ['Undo']))]
    expect(await say('sold 3 jam', 'sold 2 tea', 'b', 'a')).toContain('[a] Skip  [b] Undo\nSold.\n[a] Undo\n')
    expect(received.slice(2).map(({ happening }) => happening)).toEqual([
      { kind: 'text', text: 'b' },
      { kind: 'press', button: 'replym3.0' },
    ])
  })
})

describe('a file', () => {
  test('is handed over with its message, named by its path or dropped here', async () => {
    const path = join(folder, 'stock.csv')
    writeFileSync(path, 'name\nSoap\n')
    await say(`import ${path}`, 'import stock.csv', `'${path}'`)
    expect(received).toHaveLength(3)
    for (const { happening } of received) {
      if (happening.kind !== 'text') throw new Error('no text came')
      expect(happening.text).toBe('import')
      expect(happening.file).toMatchObject({ name: 'stock.csv', sizeBytes: 10 })
    }
  })

  test('that is not there is told, and a slash command is no file', async () => {
    expect(await say('import none.csv', '/help')).toBe('There is no file none.csv\nheard m1\n')
    expect(received.map(({ happening }) => happening)).toEqual([{ kind: 'text', text: '/help' }])
  })

  test('that is a folder is told to be one', async () => {
    expect(await say('import ./')).toBe('./ is a folder; name the file in it.\n')
    expect(received).toEqual([])
  })
})

describe('what is sent', () => {
  test('and was answered in its place is not said twice', async () => {
    const terminal = await open()
    const sent: Promise<string>[] = []
    answer = async message => {
      const reply = replyTo(message, 'Sold.')
      sent.push(terminal.send(reply))
      return [reply, replyOf('alert', { platform: 'slack' })]
    }
    expect(terminal).toMatchObject({ mayRepeat: true })
    expect(terminal.pace).toBeUndefined()
    input.end('sold 3 rice\n')
    await terminal.ended
    expect(await Promise.all(sent)).toEqual(['replym1'])
    expect(shown).toBe('Sold.\n')
  })

  test('of the bot’s own accord is said when the line under way is answered, and its buttons are lettered on', async () => {
    const terminal = await open()
    const { opened, open: release } = gate()
    answer = async message => {
      await opened
      return [replyTo(message, 'Sold.', 'Undo')]
    }
    input.write('sold 3 rice\n')
    await vi.waitFor(() => expect(received).toHaveLength(1))
    const button = { label: 'Order', action: { kind: 'say' as const, text: 'order rice' } }
    const alert = replyOf('alert', { reply: { blocks: [{ kind: 'text', text: 'Rice is low.' }], buttons: [[button]] } })
    const sent = terminal.send(alert)
    release()
    expect(await sent).toBe('alert')
    expect(shown).toBe('Sold.\n[a] Undo\nRice is low.\n[b] Order\n')
    await terminal.stop()
  })
})

describe('at a terminal', () => {
  test('there is a prompt, which says who speaks', async () => {
    const terminal = await open({ isInteractive: true })
    input.write('add 20 rice\r')
    await vi.waitFor(() => expect(shown).toMatch(/heard m1\n.*> /s))
    input.write('/as anna\r')
    await vi.waitFor(() => expect(shown).toContain('anna> '))
    await terminal.stop()
  })

  test('Ctrl-D leaves, and Ctrl-C tells the program', async () => {
    const terminal = await open({ isInteractive: true })
    input.write('\u0003')
    await vi.waitFor(() => expect(interrupts).toBe(1))
    input.write('\u0004')
    await terminal.ended
    expect(received).toEqual([])
  })

  test('leaving waits for the line under way', async () => {
    const terminal = await open({ isInteractive: true })
    const { opened, open: release } = gate()
    answer = async message => {
      await opened
      return [replyTo(message, 'Sold.')]
    }
    input.write('sold 3 rice\r')
    await vi.waitFor(() => expect(received).toHaveLength(1))
    const stopped = terminal.stop()
    release()
    await stopped
    expect(shown).toContain('Sold.\n')
    expect(log.lines).toEqual([])
  })
})

test('when nobody reads the output any more it ends quietly', async () => {
  const terminal = await open()
  answer = async message => {
    breaking.abort()
    return [replyTo(message, 'Sold.')]
  }
  input.write('sold 3 rice\n')
  await terminal.ended
  expect([shown, log.lines]).toEqual(['', []])
})

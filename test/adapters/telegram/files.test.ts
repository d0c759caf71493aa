import { afterEach, beforeEach, expect, test } from 'vitest'
import type { IncomingFile } from '../../../src/chat/message.ts'
import { Conversation } from '../../contracts/conversation.ts'
import { TelegramPeer } from './peer.ts'

const LIMIT_BYTES = 20 * 1024 * 1024

let peer: TelegramPeer
let conversation: Conversation

beforeEach(async () => {
  peer = await TelegramPeer.open()
  conversation = new Conversation(peer)
})
afterEach(() => conversation.end())

async function receiveFile(content: Uint8Array): Promise<IncomingFile> {
  await conversation.start()
  await peer.say('private', 'import', { file: { name: 'stock.csv', content } })
  const { happening } = await conversation.nth(1)
  if (happening.kind !== 'text' || happening.file === undefined) throw new Error('no file came')
  return happening.file
}

async function faultOf(file: IncomingFile): Promise<unknown> {
  const fault: unknown = await file.read().catch((error: unknown) => error)
  expect(fault).toBeInstanceOf(Error)
  conversation.expectNoSecretIn(fault)
  return fault
}

test('a file of 20 MB is read, one that turns out larger is not', async () => {
  const file = await receiveFile(new Uint8Array(LIMIT_BYTES))
  expect((await file.read()).length).toBe(LIMIT_BYTES)
  peer.api.files.set('documents/stock.csv', new Uint8Array(LIMIT_BYTES + 1))
  expect(await faultOf(file)).toMatchObject({ code: 'file-too-large' })
})

test('a file that says itself that it is larger is not asked for', async () => {
  const file = await receiveFile(new Uint8Array(LIMIT_BYTES + 1))
  expect(await faultOf(file)).toMatchObject({ code: 'file-too-large' })
  expect(peer.api.callsOf('getFile')).toEqual([])
})

test('a file that is gone, and a server that is gone, are faults that keep the token', async () => {
  const file = await receiveFile(new Uint8Array(3))
  peer.api.files.clear()
  expect(await faultOf(file)).toMatchObject({ code: 'telegram-refused', platformCode: 400 })
  await peer.goAway()
  expect(await faultOf(file)).toMatchObject({ code: 'ECONNREFUSED' })
})

import { expect, it } from 'vitest'
import { hasFile, LARGEST_FILE_BYTES, withFile } from '../../src/chat/fetched.ts'
import type { IncomingFile, Message } from '../../src/chat/message.ts'

const message = (file?: IncomingFile): Message => ({
  platform: 'telegram',
  event: '1',
  id: '1',
  chat: { id: '1', kind: 'private' },
  from: { id: '1' },
  at: new Date(0),
  spokenTo: true,
  happening: { kind: 'text', text: 'import', ...(file === undefined ? {} : { file }) },
})
const file = (sizeBytes: number, read: IncomingFile['read']): IncomingFile => ({ name: 'stock.csv', sizeBytes, read })

it('a file is fetched once, however often it is read', async () => {
  let fetched = 0
  const whole = await withFile(message(file(3, async () => new Uint8Array([++fetched, 2, 3]))))
  if (whole.happening.kind !== 'text') throw new Error('no text')
  expect(await whole.happening.file?.read()).toEqual(new Uint8Array([1, 2, 3]))
  expect(await whole.happening.file?.read()).toEqual(new Uint8Array([1, 2, 3]))
  expect(fetched).toBe(1)
})

it('a file past the limit is left where it is', () => {
  const read = async () => new Uint8Array()
  expect(hasFile(message(file(LARGEST_FILE_BYTES, read)))).toBe(true)
  expect(hasFile(message(file(LARGEST_FILE_BYTES + 1, read)))).toBe(false)
  expect(hasFile(message())).toBe(false)
})

it('a fault on the way comes through', async () => {
  const broken = file(3, () => Promise.reject(new Error('reset')))
  await expect(withFile(message(broken))).rejects.toThrow('reset')
})

import { expect, test } from 'vitest'
import { ChatQueues } from '../../src/delivery/queues.ts'
import { gate, replyOf } from './fakes.ts'

test('replies of a chat come one after the other, and what waits there is known', async () => {
  const queues = new ChatQueues()
  const { opened, open } = gate()
  const ended: string[] = []
  const [first, second, other] = [replyOf('r1'), replyOf('r2'), replyOf('r3', { chat: 'other' })]
  queues.add(first, async () => {
    await opened
    ended.push('r1')
  })
  queues.add(second, async () => void ended.push('r2'))
  queues.add(other, async () => void ended.push('r3'))
  expect([...queues.behind(first)]).toEqual([first, second])
  await Promise.resolve()
  open()
  await queues.idle()
  expect(ended).toEqual(['r3', 'r1', 'r2'])
  expect([...queues.behind(first)]).toEqual([])
})

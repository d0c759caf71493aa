import { expect, test } from 'vitest'
import { SentReplies } from '../../src/delivery/sent-replies.ts'

test('the latest thousand are remembered', () => {
  const sent = new SentReplies()
  for (let index = 0; index <= 1_000; index += 1) sent.add(`r${index}`, `as-${index}`)
  expect(sent.sentAs('r0')).toBeUndefined()
  expect(sent.sentAs('r1')).toBe('as-1')
  expect(sent.sentAs('r1000')).toBe('as-1000')
})

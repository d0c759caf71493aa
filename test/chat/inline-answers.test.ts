import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { InlineAnswers } from '../../src/chat/inline-answers.ts'
import { replyOf } from '../delivery/fakes.ts'

test('turns come one after the other, also behind one that failed', async () => {
  const answers = new InlineAnswers()
  const order: string[] = []
  const first = answers.inTurn(async () => {
    await turn()
    order.push('first')
    throw new Error('oops')
  })
  const second = answers.inTurn(async () => order.push('second'))
  await expect(first).rejects.toThrow('oops')
  await second
  expect(order).toEqual(['first', 'second'])
})

test('a reply that was said with its message is not said again when it is sent, but once it is', async () => {
  const answers = new InlineAnswers()
  const shown: string[] = []
  const say = () => answers.say(replyOf('r1'), async () => void shown.push('r1'))
  await answers.inTurn(async () => answers.note([replyOf('r1')]))
  await say()
  expect(shown).toEqual([])
  await say()
  expect(shown).toEqual(['r1'])
})

test('a reply that was sent before is not waited for', async () => {
  const answers = new InlineAnswers()
  const shown: string[] = []
  await answers.inTurn(async () => answers.note([replyOf('r1', { sentAs: 'r1' })]))
  await answers.say(replyOf('r1'), async () => void shown.push('r1'))
  expect(shown).toEqual(['r1'])
})

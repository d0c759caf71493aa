import { expect, test } from 'vitest'
import { createLock } from '../../../src/store/sqlite/lock.ts'

test('the lock goes to who asked first', async () => {
  const lock = createLock()
  const order: string[] = []
  const release = await lock.acquire()
  const waiting = ['one', 'two', 'three'].map(name => lock.hold(async () => order.push(name)))
  order.push('first')
  release()
  await Promise.all(waiting)
  expect(order).toEqual(['first', 'one', 'two', 'three'])
})

test('the lock is released when the work fails', async () => {
  const lock = createLock()
  const failing = lock.hold(async () => {
    throw new RangeError('no')
  })
  await expect(failing).rejects.toThrow(RangeError)
  expect(await lock.hold(async () => 'next')).toBe('next')
})

test('a second release gives nobody a turn too early', async () => {
  const lock = createLock()
  const release = await lock.acquire()
  release()
  const next = await lock.acquire()
  release()
  let entered = false
  const third = lock.hold(async () => {
    entered = true
  })
  await new Promise(resolve => setTimeout(resolve, 10))
  expect(entered).toBe(false)
  next()
  await third
  expect(entered).toBe(true)
})

test('a busy lock lets other things happen in between', async () => {
  const lock = createLock()
  let turns = 0
  const timer = setInterval(() => turns++, 0)
  for (let number = 0; number < 2000 && turns === 0; number++) await lock.hold(async () => {})
  clearInterval(timer)
  expect(turns).toBeGreaterThan(0)
})

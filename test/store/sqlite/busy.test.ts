import { DriverAdapterError } from '@prisma/driver-adapter-utils'
import { expect, test } from 'vitest'
import { isBusy, whileBusy } from '../../../src/store/sqlite/busy.ts'

const busy = () => new DriverAdapterError({ kind: 'SocketTimeout', originalCode: 'SQLITE_BUSY' })

/** An attempt that fails so many times before it succeeds. */
function failing(times: number, error: () => Error) {
  let attempts = 0
  return async () => {
    attempts++
    if (attempts <= times) throw error()
    return attempts
  }
}

test('a busy database is asked again', async () => {
  expect(await whileBusy(failing(3, busy), [0, 0, 0, 0])).toBe(4)
})

test('a database that stays busy is given up after the last pause', async () => {
  await expect(whileBusy(failing(4, busy), [0, 0, 0])).rejects.toSatisfy(isBusy)
  expect(await whileBusy(failing(3, busy), [0, 0, 0])).toBe(4)
})

test('other errors are not tried again', async () => {
  const attempt = failing(1, () => new DriverAdapterError({ kind: 'ConnectionClosed' }))
  await expect(whileBusy(attempt, [0, 0])).rejects.toThrow('ConnectionClosed')
  expect(await attempt()).toBe(2)
  expect(isBusy(undefined)).toBe(false)
})

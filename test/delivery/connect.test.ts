import { beforeEach, expect, test } from 'vitest'
import { StartFault } from '../../src/chat/adapter.ts'
import { connect } from '../../src/delivery/connect.ts'
import { FakeLog, FakePlatform } from './fakes.ts'

let platform: FakePlatform
let log: FakeLog
let waits: number[]
let ending: AbortController

beforeEach(() => {
  platform = new FakePlatform()
  log = new FakeLog()
  waits = []
  ending = new AbortController()
})

function start() {
  const wait = async (ms: number) => {
    waits.push(ms)
  }
  return connect(platform, { receive: async () => [], log, wait, signal: ending.signal })
}

test('a platform that is there listens at once', async () => {
  expect(await start()).toBe('listening')
  expect(waits).toEqual([])
})

test('a platform that is down is named and tried again until it is there', async () => {
  const faults: Error[] = [new StartFault('no answer', false, undefined), new Error('reset')]
  platform.starting = async () => {
    const fault = faults.shift()
    if (fault !== undefined) throw fault
  }
  expect(await start()).toBe('listening')
  expect(waits).toEqual([1_000, 2_000])
  expect(log.lines.map(({ level, message }) => `${level} ${message}`)).toEqual([
    'error telegram: down; the others run on, and it is tried again',
    'error telegram: down; the others run on, and it is tried again',
    'info telegram: listening',
  ])
  expect(log.lines[0]?.fields).toMatchObject({ platform: 'telegram', reason: 'no answer' })
})

test('a platform that refuses us is named and left alone', async () => {
  platform.starting = () => Promise.reject(new StartFault('wrong token', true, undefined))
  expect(await start()).toBe('refused')
  expect(waits).toEqual([])
  expect(log.lines).toMatchObject([{ level: 'error', fields: { platform: 'telegram', reason: 'wrong token' } }])
})

test('the end of the program ends the attempts', async () => {
  platform.starting = async () => {
    ending.abort()
    throw new Error('down')
  }
  expect(await start()).toBe('ended')
})

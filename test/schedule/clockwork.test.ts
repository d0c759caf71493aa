import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { StoredReply } from '../../src/chat/reply.ts'
import { Clockwork, type Ringer } from '../../src/schedule/clockwork.ts'
import { openTestShop, plainText, type TestShop } from '../harness/shop.ts'

const HOUR_MS = 60 * 60_000

let shop: TestShop
let said: StoredReply[]
let errors: number
beforeEach(async () => {
  shop = await openTestShop({ timeZone: 'UTC', currency: 'EUR', locale: 'en-IE', now: '2026-11-18T10:00:00Z' })
  said = []
  errors = 0
  await shop.say('new item Rice 90 kg price 2 cost 1')
})
afterEach(() => shop.close())

function clockwork(ringAlerts: Ringer = async () => []): Clockwork {
  return new Clockwork({
    store: shop.store,
    clock: { now: () => shop.now },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => (errors += 1) },
    ringAlerts,
    say: async replies => {
      said.push(...replies)
    },
  })
}

function texts(): readonly string[] {
  return said.map(reply => plainText([reply]).split('\n')[0] ?? '')
}

function setNow(time: string): void {
  shop.now = new Date(time)
}

/** Lets the clock run in real time for so many waits, each as long as was asked for. */
async function runFor(waits: number, work = clockwork()): Promise<readonly number[]> {
  const ended = new AbortController()
  const slept: number[] = []
  const wait = async (ms: number) => {
    slept.push(ms)
    shop.now = new Date(shop.now.getTime() + ms)
    if (slept.length === waits) ended.abort()
  }
  await work.run(wait, ended.signal)
  return slept
}

describe('in real time', () => {
  test('a summary comes at its time, once, and nothing waits longer than fifteen seconds for a look', async () => {
    await shop.say('summary daily at 9pm')
    setNow('2026-11-18T20:59:40Z')
    const slept = await runFor(6)
    expect(Math.max(...slept)).toBe(15_000)
    expect(texts()).toEqual(['Sales, Wed 18 Nov: nothing sold.'])
    expect(said[0]?.reply.blocks).not.toContainEqual(expect.objectContaining({ text: expect.stringContaining('Late') }))
  })

  test('what fell due while the program was down comes once, the newest, marked as late', async () => {
    await shop.say('summary daily at 9pm')
    await clockwork().tick()
    setNow('2026-11-22T08:00:00Z')
    const after = clockwork()
    await after.tick()
    await after.tick()
    expect(plainText(said)).toBe(
      'Sales, Sat 21 Nov: nothing sold.\nLate: this was due yesterday at 21:00; 3 before it were not sent.',
    )
    setNow('2026-11-22T21:00:00Z')
    await after.tick()
    expect(texts()).toEqual(['Sales, Sat 21 Nov: nothing sold.', 'Sales, Sun 22 Nov: nothing sold.'])
  })

  test('two programs on one store serve one due time once', async () => {
    await shop.say('summary daily at 9pm')
    await shop.say('buying list daily at 9pm')
    setNow('2026-11-18T21:00:01Z')
    await Promise.all([clockwork().tick(), clockwork().tick(), clockwork().tick()])
    expect([...texts()].sort()).toEqual(['Sales, Wed 18 Nov: nothing sold.', 'What to buy: nothing is low.'])
    expect(errors).toBe(0)
  })

  test('a clock that is set back says nothing twice', async () => {
    await shop.say('summary daily at 9pm')
    setNow('2026-11-18T21:00:01Z')
    await clockwork().tick()
    setNow('2026-11-18T20:30:00Z')
    await clockwork().tick()
    setNow('2026-11-18T21:00:01Z')
    await clockwork().tick()
    expect(texts()).toHaveLength(1)
  })

  test('the end is not waited for behind all that is due', async () => {
    await shop.say('summary daily at 9pm')
    setNow('2026-11-18T21:00:01Z')
    await clockwork().tick(AbortSignal.abort())
    expect(said).toEqual([])
  })
})

describe('an alarm whose ringing fails', () => {
  const fails: Ringer = () => Promise.reject(new Error('no'))

  async function setBroken(count: number): Promise<void> {
    const id = (await shop.store.shops())[0]?.id ?? 0
    await shop.store.write(id, async unit => {
      for (let n = 0; n < count; n += 1) {
        await unit.setAlarm({ platform: 'terminal', chat: `c${n}`, kind: 'broken', state: null, at: shop.now })
      }
    })
  }

  test('holds up no other, however many there are of it, and is not tried without end', async () => {
    await shop.say('summary daily at 9pm')
    await setBroken(130)
    setNow('2026-11-18T21:00:00Z')
    await clockwork(fails).tick()
    expect(texts()).toHaveLength(1)
    expect(errors).toBe(130)
  })

  test('is tried again after a minute, and the clockwork sleeps until then', async () => {
    await setBroken(1)
    const slept = await runFor(5, clockwork(fails))
    expect(slept).toEqual([15_000, 15_000, 15_000, 15_000, 15_000])
    expect(errors).toBe(2)
  })

  test('is served when it works again', async () => {
    await setBroken(1)
    let times = 0
    const once: Ringer = async (alarm, unit) => {
      times += 1
      if (times === 1) throw new Error('no')
      await unit.setAlarm({ ...alarm, at: null })
      return []
    }
    await runFor(6, clockwork(once))
    expect([times, errors]).toEqual([2, 1])
  })

  test('leaves the order and the times of the others as they are where time is played', async () => {
    await shop.say('summary daily at 9pm')
    await setBroken(1)
    const work = clockwork(fails)
    const set = (time: Date) => {
      if (time > shop.now) shop.now = time
    }
    await work.playTo(new Date('2026-11-20T12:00:00Z'), set)
    await work.playTo(new Date('2026-11-21T22:00:00Z'), set)
    expect(texts()).toEqual(
      [18, 19, 20, 21].map((day, at) => `Sales, ${['Wed', 'Thu', 'Fri', 'Sat'][at]} ${day} Nov: nothing sold.`),
    )
    expect(plainText(said)).not.toContain('Late')
    // It is tried again beside each of the others.
    expect(errors).toBeLessThan(10)
  })
})

test('a rule that is changed on its day holds from then on', async () => {
  await shop.say('summary daily at 9pm')
  await shop.say('summary daily at 8pm')
  const work = clockwork()
  await work.playTo(new Date(shop.now.getTime() + 12 * HOUR_MS), time => {
    shop.now = time
  })
  expect(texts()).toEqual(['Sales, Wed 18 Nov: nothing sold.'])
})

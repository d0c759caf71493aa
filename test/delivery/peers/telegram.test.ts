import { afterEach, beforeEach, expect, test } from 'vitest'
import { TELEGRAM_PACE } from '../../../adapters/telegram/pace.ts'
import type { PaceRules } from '../../../src/chat/adapter.ts'
import { FakeLog } from '../fakes.ts'
import { chanceOf } from './chance.ts'
import { mostToOneWithin, mostWithin } from './counting.ts'
import { type HardPeer, openTelegram } from './peers.ts'
import { OWNER_CHAT, run } from './run.ts'
import { Strain } from './strain.ts'

const SPEED = 20
const PACE: PaceRules = {
  perSecond: 100,
  chat: { burst: 3, everyMs: 250 },
  group: { burst: 2, everyMs: 250 },
  placeOf: TELEGRAM_PACE.placeOf,
}
const BLOCKED = ['1001', '-2001']
const MOVED = new Map([
  ['-3001', '-100301'],
  ['-3002', '-100302'],
])
const people = Array.from({ length: 24 }, (_, index) => String(1_000 + index))
const groups = Array.from({ length: 8 }, (_, index) => String(-2_000 - index))
const chats = [...people, ...groups, ...MOVED.keys()]

let strain: Strain
let peer: HardPeer
beforeEach(async () => {
  strain = new Strain({
    chance: chanceOf(7),
    shares: { chatWait: 0.06, botWait: 0.01, broken: 0.04, reset: 0.05, hang: 0.02 },
    gone: new Set(BLOCKED),
    moved: MOVED,
    secondMs: 1_000 / SPEED,
  })
  peer = await openTelegram([...chats, ...MOVED.values()], OWNER_CHAT, strain, new FakeLog())
})
afterEach(() => peer.close())

const outcomeOf = (more: { replies: number; deaths: readonly number[] }) =>
  run({ platform: 'telegram', peer, chats, chance: chanceOf(8), speed: SPEED, pace: PACE, callMs: 300, ...more })

test('whatever Telegram does, every reply arrives once or is accounted for, in order and within the limits', async () => {
  const { account } = await outcomeOf({ replies: 150, deaths: [] })
  expect(account).toMatchObject({ kept: 150, doubled: [], lost: [], outOfOrder: [] })
  expect(account.sent).toBeGreaterThan(90)
  expect(account.unknown + account.failed + account.sent).toBe(150)
  expect(strain.tally).toMatchObject({ wait: expect.any(Number), gone: expect.any(Number), moved: expect.any(Number) })

  // A wait is waited out, and what all are to wait for is soon known to all.
  expect(strain.impatient).toBe(0)
  expect(strain.untold).toBeLessThan(20)
  // Some room for what the machine does meanwhile.
  expect(mostWithin(1_000, strain.called)).toBeLessThan(120)
  expect(mostToOneWithin(1_000, strain.called)).toBeLessThan(10)

  const told = peer.textsOf(OWNER_CHAT)
  for (const chat of BLOCKED) {
    expect(told.filter(text => text.includes(`(${chat}): Telegram did not take the message: 403`))).toHaveLength(1)
  }
}, 60_000)

test('the program dies again and again on the way: nothing is doubled, and nothing forgotten', async () => {
  const { account } = await outcomeOf({ replies: 84, deaths: [250, 600, 900] })
  expect(account).toMatchObject({ kept: 84, doubled: [], lost: [], outOfOrder: [] })
  expect(account.sent).toBeGreaterThan(30)
}, 60_000)

import { expect, test } from 'vitest'
import { SLACK_PACE } from '../../../adapters/slack/pace.ts'
import { FakeLog } from '../fakes.ts'
import { chanceOf } from './chance.ts'
import { mostToOneWithin } from './counting.ts'
import { openSlack } from './peers.ts'
import { OWNER_CHAT, run } from './run.ts'
import { Strain } from './strain.ts'

const SPEED = 20
const EVERY_MS = 100
const channels = Array.from({ length: 20 }, (_, index) => `C${String(index).padStart(8, '0')}`)
const ARCHIVED = channels.slice(0, 1)

test('whatever Slack does, every reply arrives once or is accounted for, in order and one at a time', async () => {
  const strain = new Strain({
    chance: chanceOf(3),
    shares: { chatWait: 0.06, botWait: 0.01, broken: 0.04, reset: 0.05, hang: 0.02 },
    gone: new Set(ARCHIVED),
    moved: new Map(),
    secondMs: 1_000 / SPEED,
  })
  const peer = await openSlack(channels, OWNER_CHAT, strain, new FakeLog())
  try {
    const { account } = await run({
      platform: 'slack',
      peer,
      chats: channels,
      replies: 102,
      chance: chanceOf(4),
      speed: SPEED,
      pace: { ...SLACK_PACE, perSecond: 100, chat: { burst: 1, everyMs: EVERY_MS } },
      callMs: 300,
      deaths: [300, 700],
    })
    expect(account).toMatchObject({ kept: 102, doubled: [], lost: [], outOfOrder: [] })
    expect(account.sent).toBeGreaterThan(40)
    expect(mostToOneWithin(1_000, strain.called)).toBeLessThanOrEqual(1_000 / EVERY_MS + 3)
    // Once, and again only where somebody was heard in the channel meanwhile.
    const told = peer.textsOf(OWNER_CHAT).filter(text => text.includes('is_archived')).length
    expect(told).toBeGreaterThanOrEqual(1)
    expect(told).toBeLessThanOrEqual(3)
  } finally {
    await peer.close()
  }
}, 60_000)

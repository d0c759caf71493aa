import { expect, test } from 'vitest'
import { FakeLog } from '../delivery/fakes.ts'
import { chanceOf } from '../delivery/peers/chance.ts'
import { mostToOneWithin, mostWithin } from '../delivery/peers/counting.ts'
import { openSlack, openTelegram } from '../delivery/peers/peers.ts'
import { type Outcome, OWNER_CHAT, run } from '../delivery/peers/run.ts'
import { Strain } from '../delivery/peers/strain.ts'
import { rush } from './summaries.ts'

const LIMIT_MS = 300_000
const SHARES = { chatWait: 0.06, botWait: 0.005, broken: 0.04, reset: 0.05, hang: 0.02 }

function print(title: string, figures: object): void {
  const lines = Object.entries(figures).map(([name, figure]) => `  ${name.padEnd(26)}${figure}\n`)
  process.stdout.write(`${title}\n${lines.join('')}`)
}

function report(title: string, { account, ms }: Outcome, strain: Strain): void {
  const { doubled, lost, outOfOrder, ...counts } = account
  print(title, {
    ...counts,
    doubled: doubled.length,
    lost: lost.length,
    outOfOrder: outOfOrder.length,
    calls: strain.called.length,
    ...strain.tally,
    calledBeforeTime: strain.impatient,
    calledUntold: strain.untold,
    mostCallsInASecond: mostWithin(1_000, strain.called),
    mostToAChatInASecond: mostToOneWithin(1_000, strain.called),
    mostToAChatInAMinute: mostToOneWithin(60_000, strain.called),
    seconds: Math.round(ms / 1_000),
  })
  expect(account).toMatchObject({ doubled: [], lost: [], outOfOrder: [] })
}

test(
  'a Telegram that refuses, breaks, hangs, blocks and moves, at its own pace; the program dies twice',
  async () => {
    const moved = new Map(Array.from({ length: 4 }, (_, index) => [`-${3_001 + index}`, `-10030${index}`]))
    const people = Array.from({ length: 50 }, (_, index) => String(1_000 + index))
    const groups = Array.from({ length: 10 }, (_, index) => String(-2_000 - index))
    const chats = [...people, ...groups, ...moved.keys()]
    const gone = new Set(['1001', '1002', '-2001'])
    const strain = new Strain({ chance: chanceOf(11), shares: SHARES, gone, moved, secondMs: 1_000 })
    const peer = await openTelegram([...chats, ...moved.values()], OWNER_CHAT, strain, new FakeLog())
    const options = { platform: 'telegram' as const, peer, chats, replies: 600, chance: chanceOf(12), callMs: 2_000 }
    const outcome = await run({ ...options, speed: 1, deaths: [4_000, 9_000] })
    await peer.close()
    report('Telegram', outcome, strain)
    expect(mostWithin(1_000, strain.called)).toBeLessThanOrEqual(30)
  },
  LIMIT_MS,
)

test(
  'a Slack that refuses, breaks, hangs and archives, at its own pace; the program dies twice',
  async () => {
    const channels = Array.from({ length: 30 }, (_, index) => `C${String(index).padStart(8, '0')}`)
    const gone = new Set(channels.slice(0, 2))
    const strain = new Strain({ chance: chanceOf(13), shares: SHARES, gone, moved: new Map(), secondMs: 1_000 })
    const peer = await openSlack(channels, OWNER_CHAT, strain, new FakeLog())
    const options = { platform: 'slack' as const, peer, chats: channels, replies: 300, chance: chanceOf(14) }
    const outcome = await run({ ...options, callMs: 2_000, speed: 1, deaths: [3_000, 7_000] })
    await peer.close()
    report('Slack', outcome, strain)
  },
  LIMIT_MS,
)

test(
  '2,000 summaries are due at the same minute, and 5 messages a second are written',
  async () => {
    const { latenciesMs, ...figures } = await rush({ chats: 2_000, messagesPerSecond: 5, seconds: 60 })
    const latency = (share: number) => Math.round(latenciesMs[Math.floor(latenciesMs.length * share)] ?? 0)
    print('2,000 summaries on Telegram', {
      ...figures,
      untilAllMs: Math.round(figures.untilAllMs),
      medianLatencyMs: latency(0.5),
      latencyOf95PercentMs: latency(0.95),
      longestLatencyMs: Math.round(latenciesMs.at(-1) ?? 0),
    })
    expect(figures).toMatchObject({ summariesShown: 2_000, answersShown: 300, doubled: 0, unsettled: 0 })
    expect(figures).toMatchObject({ alertsInTheGroup: 25 })
    expect(figures.callsToTheGroupInAMinute).toBeLessThanOrEqual(20)
    expect(latency(0.5)).toBeLessThanOrEqual(2_000)
    expect(figures.callsInASecond).toBeLessThanOrEqual(30)
  },
  LIMIT_MS,
)

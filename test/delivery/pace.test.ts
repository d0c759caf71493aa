import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PaceRules } from '../../src/chat/adapter.ts'
import type { Unasked } from '../../src/chat/reply.ts'
import { Pace } from '../../src/delivery/pace.ts'
import { replyOf } from './fakes.ts'

const RULES: PaceRules = {
  perSecond: 100,
  chat: { burst: 2, everyMs: 250 },
  group: { burst: 1, everyMs: 500 },
  placeOf: chat => ({ key: chat.split('/')[0] ?? chat, isGroup: chat.startsWith('-') }),
}

let ended: AbortController
/** The turns in the order in which they were given, with the milliseconds since the start. */
let turns: { name: string; ms: number }[]
let startMs: number

beforeEach(() => {
  ended = new AbortController()
  turns = []
  startMs = performance.now()
})
afterEach(() => ended.abort())

function pace(rules: PaceRules = RULES): Pace {
  const clock = { now: () => new Date() }
  return new Pace({ rules, clock, wait: (ms, signal) => wait(ms, undefined, { signal }), signal: ended.signal })
}

async function take(of: Pace, chat: string, name = chat, unasked?: Unasked): Promise<void> {
  await of.turn(replyOf(name, { chat, ...(unasked === undefined ? {} : { unasked }) }))
  turns.push({ name, ms: performance.now() - startMs })
}

/** The most turns within any span of so many milliseconds. */
function mostWithin(spanMs: number): number {
  return Math.max(...turns.map(({ ms }) => turns.filter(other => other.ms >= ms && other.ms < ms + spanMs).length))
}

describe('turns', () => {
  test('are spread evenly over all chats', async () => {
    const of = pace({ ...RULES, perSecond: 50 })
    await Promise.all(Array.from({ length: 20 }, (_, chat) => take(of, `c${chat}`)))
    expect(turns.at(-1)?.ms).toBeGreaterThan(19 * 20 - 20)
    expect(mostWithin(200)).toBeLessThanOrEqual(11)
  })

  test('come in a short burst to one chat, and then one at a time', async () => {
    const of = pace()
    await Promise.all(['1', '2', '3', '4'].map(name => take(of, 'c1', name)))
    expect(turns.map(({ name }) => name)).toEqual(['1', '2', '3', '4'])
    expect(turns[1]?.ms).toBeLessThan(200)
    expect(turns[3]?.ms).toBeGreaterThan(400)
  })

  test('come at the same distance to a chat that takes one at a time, whenever the first was', async () => {
    const of = pace({ ...RULES, chat: { burst: 1, everyMs: 300 } })
    await take(of, 'c1')
    await wait(220)
    await Promise.all([take(of, 'c1'), take(of, 'c1')])
    const distances = turns.slice(1).map(({ ms }, index) => ms - (turns[index]?.ms ?? 0))
    // On a busy machine a turn may be noticed late, and the next seems nearer; since the start they only come later.
    for (const distance of distances) expect(distance).toBeGreaterThan(200)
    for (const [index, { ms }] of turns.entries()) expect(ms).toBeGreaterThan(300 * index - 10)
  })

  test('come more slowly to groups, whose topics count as one, and do not hold up others', async () => {
    const of = pace()
    await Promise.all([take(of, '-1/7', 'a'), take(of, '-1/8', 'b'), take(of, 'c1', 'other')])
    expect(turns.map(({ name }) => name)).toEqual(['a', 'other', 'b'])
    expect(turns[2]?.ms).toBeGreaterThan(400)
  })

  test('are given to people first, then to alerts, and to summaries last', async () => {
    const of = pace({ ...RULES, perSecond: 20 })
    await Promise.all([
      ...['s1', 's2', 's3', 's4'].map(name => take(of, name, name, 'summary')),
      take(of, 'c2', 'alert', 'alert'),
      take(of, 'c3', 'answer'),
    ])
    expect(turns.map(({ name }) => name)).toEqual(['answer', 'alert', 's1', 's2', 's3', 's4'])
  })

  test('are given to what an answer waits for as if it were the answer', async () => {
    const of = pace({ ...RULES, perSecond: 20 })
    const behind = [replyOf('answer', { chat: 's6' })]
    const last = of.turn(replyOf('s6', { chat: 's6', unasked: 'summary' }), behind).then(() => 's6')
    const others = ['s1', 's2', 's3', 's4', 's5'].map(name => take(of, name, name, 'summary').then(() => name))
    await Promise.race([last, others[4]])
    expect(turns.length).toBeLessThanOrEqual(2)
    await Promise.all([last, ...others])
  })

  test('that were held up behind each other still go at a distance', async () => {
    const of = pace({ ...RULES, perSecond: 20 })
    await Promise.all(
      ['1', '2', '3', '4', '5'].map(async name => {
        await of.distance()
        turns.push({ name, ms: performance.now() - startMs })
      }),
    )
    expect(mostWithin(100)).toBeLessThanOrEqual(3)
    expect(turns.at(-1)?.ms).toBeGreaterThan(4 * 47)
  })
})

describe('a platform that wants to hear nothing for a while', () => {
  test('is taken to mean the chat, and others go on', async () => {
    const of = pace()
    of.hold('c1', 400)
    await take(of, 'c2')
    expect(turns[0]?.ms).toBeLessThan(200)
  })

  test('is taken to mean all topics of a group', async () => {
    const of = pace({ ...RULES, group: { burst: 3, everyMs: 250 } })
    of.hold('-1/7', 400)
    await Promise.all([take(of, '-1/8'), take(of, 'c2')])
    expect(turns.map(({ name }) => name)).toEqual(['c2', '-1/8'])
    expect(turns[1]?.ms).toBeGreaterThan(380)
  })

  test('is taken to mean the bot when it says so of a second chat', async () => {
    const of = pace()
    of.hold('c1', 400)
    of.hold('c2', 400)
    await take(of, 'c3')
    expect(turns[0]?.ms).toBeGreaterThan(380)
  })
})

test('at the end all turns are refused, those that wait and those to come', async () => {
  const of = pace()
  const waiting = Array.from({ length: 4 }, () => of.turn(replyOf('r1')))
  const settled = Promise.allSettled(waiting)
  await wait(50)
  ended.abort()
  expect((await settled).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected'])
  await expect(of.turn(replyOf('r1'))).rejects.toThrow()
})

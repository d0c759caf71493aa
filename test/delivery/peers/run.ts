import { setTimeout as sleep } from 'node:timers/promises'
import type { Adapter, PaceRules } from '../../../src/chat/adapter.ts'
import { createChats } from '../../../src/delivery/chats.ts'
import { Delivery } from '../../../src/delivery/delivery.ts'
import type { Wait } from '../../../src/delivery/pace.ts'
import type { Store } from '../../../src/store/port.ts'
import { openTestShop, type TestShop } from '../../harness/shop.ts'
import { FakeLog } from '../fakes.ts'
import { type Account, accountOf, type Kept, type Told } from './account.ts'
import type { Chance } from './chance.ts'
import type { HardPeer } from './peers.ts'

/** What is delivered, and how. */
export interface RunOptions {
  readonly platform: 'telegram' | 'slack'
  readonly peer: HardPeer
  /** The chats that are written to, in turns. */
  readonly chats: readonly string[]
  readonly replies: number
  readonly chance: Chance
  /** How many times faster than real the clock goes. */
  readonly speed: number
  /** Instead of the platform's own, where time goes faster. */
  readonly pace?: PaceRules
  readonly callMs: number
  /** After so many milliseconds the program dies without a word, and starts again. */
  readonly deaths: readonly number[]
}

/** How a run ended. */
export interface Outcome {
  readonly account: Account
  readonly ms: number
  /** What the owner was told of chats that are gone. */
  readonly log: FakeLog
}

/** A start of the program, which can die: then it does nothing any more, and what it does is of no account. */
interface Life {
  readonly delivery: Delivery
  die(): void
}

const WAVES = 6

/** Where the owner reads. */
export const OWNER_CHAT = '42'

/** Delivers replies to a peer, from a real store, and accounts for every one of them. */
export async function run(options: RunOptions): Promise<Outcome> {
  const shop = await openTestShop()
  const log = new FakeLog()
  const startMs = performance.now()
  try {
    await shop.say(`join ${await shop.bot.ownerCode(options.platform)}`, {
      platform: options.platform,
      chat: { id: OWNER_CHAT, kind: 'private' },
    })
    for (const { reply } of await shop.store.unsent(options.platform)) {
      await shop.store.settle(reply.id, { state: 'sent', sentAs: '1', at: shop.now })
    }
    const kept: Kept[] = []
    let life = await live(shop.store, options, log, startMs)
    const dying = options.deaths.map(ms => sleep(ms))
    for (let wave = 0; wave < WAVES; wave += 1) {
      const count = Math.ceil(options.replies / WAVES)
      life.delivery.queue(await keep(shop, options, kept, count))
      if (dying[wave] === undefined) continue
      await dying[wave]
      life.die()
      life = await live(shop.store, options, log, startMs)
      await life.delivery.resume(options.platform)
    }
    await life.delivery.idle()
    const account = accountOf(kept, options.peer.arrivals(), await states(shop.store, options.platform))
    return { account, ms: performance.now() - startMs, log }
  } finally {
    await shop.close()
  }
}

async function live(store: Store, options: RunOptions, log: FakeLog, startMs: number): Promise<Life> {
  const { peer, pace, speed, callMs } = options
  const adapter = peer.createAdapter(callMs)
  let isDead = false
  const alive = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (isDead) await new Promise(() => undefined)
    return await work()
  }
  const clock = { now: () => new Date(Date.parse('2026-11-18T10:00:00Z') + (performance.now() - startMs) * speed) }
  const wait: Wait = (ms, signal) => sleep(ms / speed, undefined, { signal })
  const mortal: Adapter = {
    platform: adapter.platform,
    ...((pace ?? adapter.pace) && { pace: pace ?? adapter.pace }),
    start: receive => adapter.start(receive),
    stop: () => adapter.stop(),
    send: (reply, turn) => alive(() => adapter.send(reply, turn)),
  }
  const delivery = new Delivery({
    handle: async () => [],
    store: {
      unsent: platform => store.unsent(platform),
      leave: id => alive(() => store.leave(id)),
      settle: (id, settlement) => alive(() => store.settle(id, settlement)),
    },
    adapters: [mortal],
    chats: createChats({ store, clock, log }),
    illustrate: async reply => reply,
    clock,
    log,
    wait,
    expires: true,
  })
  return {
    delivery,
    die: () => {
      isDead = true
      delivery.abandon()
    },
  }
}

/** Keeps replies for the chats in turns: some of two messages, some that change the chat's last one. */
async function keep(shop: TestShop, { chats, chance, platform }: RunOptions, kept: Kept[], count: number) {
  const found = await shop.store.shopByName('Corner')
  if (found === undefined) throw new Error('there is no shop')
  return await shop.store.write(found.id, async unit => {
    const replies = []
    for (let index = 0; index < count; index += 1) {
      const chat = chats[kept.length % chats.length] ?? ''
      const id = `reply${String(kept.length).padStart(8, '0')}`
      const drawn = chance()
      const parts = drawn < 0.1 ? 2 : 1
      const earlier = drawn > 0.85 ? kept.findLast(one => one.chat === chat && one.parts === 1) : undefined
      const lines = Array.from({ length: parts }, (_, part) => `${id}/${part} ${'x'.repeat(parts === 1 ? 0 : 2_500)}`)
      const reply = { blocks: [{ kind: 'text' as const, text: lines.join('\n') }] }
      const draft = { id, platform, chat, unasked: drawn < 0.5 ? ('summary' as const) : ('alert' as const), reply }
      const kind = chat.startsWith('-') ? 'group' : 'private'
      await unit.meetChat({ platform, chat, kind })
      replies.push(await unit.keep({ ...draft, ...(earlier && { updates: earlier.id }) }, null, shop.now))
      kept.push({ id, chat, parts })
    }
    return replies
  })
}

async function states(store: Store, platform: string): Promise<(id: string) => Told> {
  const told = new Map<string, Told>()
  for (const { reply, state, fault } of await store.undelivered(100_000)) told.set(reply, { state, fault })
  for (const { reply, left } of await store.unsent(platform)) {
    told.set(reply.id, { state: left ? 'sending' : 'waiting', fault: '' })
  }
  return id => told.get(id) ?? { state: 'sent', fault: '' }
}

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTelegram } from '../../adapters/telegram/index.ts'
import type { Adapter } from '../../src/chat/adapter.ts'
import type { Message } from '../../src/chat/message.ts'
import { createChats } from '../../src/delivery/chats.ts'
import { Delivery } from '../../src/delivery/delivery.ts'
import { BotApi, TOKEN } from '../adapters/telegram/bot-api.ts'
import { FakeLog } from '../delivery/fakes.ts'
import { type Called, mostToOneWithin, mostWithin } from '../delivery/peers/counting.ts'
import { openTestShop, type TestShop } from '../harness/shop.ts'

const FIRST_CHAT = 100_000
/** A group in which more is to be said than it takes in a minute. */
const BUSY_GROUP = '-4001'
const GROUP_ALERTS = 25
const PICTURE_BYTES = 40_000
const SHOWING = ['sendMessage', 'sendPhoto']

/** How many summaries are due at once, and how people write meanwhile. */
export interface Rush {
  readonly chats: number
  readonly messagesPerSecond: number
  readonly seconds: number
}

/** What came of it. */
export interface RushOutcome {
  readonly summaries: number
  readonly summariesShown: number
  readonly answers: number
  readonly answersShown: number
  readonly doubled: number
  /** Of those that the store does not know as sent. */
  readonly unsettled: number
  /** From the message to its answer in the chat, in milliseconds, in ascending order. */
  readonly latenciesMs: readonly number[]
  readonly callsInASecond: number
  readonly callsToAChatInASecond: number
  readonly alertsInTheGroup: number
  readonly callsToTheGroupInAMinute: number
  readonly untilAllMs: number
}

/** Sends summaries to many chats at once while people in these chats write. */
export async function rush({ chats, messagesPerSecond, seconds }: Rush): Promise<RushOutcome> {
  const shop = await openTestShop()
  const api = new BotApi()
  const called: Called[] = []
  api.judge = ({ method, fields }) => {
    if (SHOWING.includes(method)) called.push({ chat: String(fields.chat_id), ms: performance.now() })
    return undefined
  }
  const ids = Array.from({ length: chats }, (_, index) => String(FIRST_CHAT + index))
  for (const id of [...ids, BUSY_GROUP]) api.chats.open(Number(id))
  await api.open()
  try {
    await shop.say('new item Soap 100000 pcs price 45 cost 38')
    await writeFile(join(shop.folder, 'chart.png'), Buffer.alloc(PICTURE_BYTES, 7))
    await settle(shop, ids)
    const { delivery, shownMs } = deliver(shop, api)
    const summaries = await keepSummaries(shop, ids)
    const startMs = performance.now()
    delivery.queue(summaries)
    delivery.queue(await keepAlerts(shop))
    const said: { id: string; ms: number }[] = []
    const messages = messagesPerSecond * seconds
    for (let index = 0; index < messages; index += 1) {
      await sleep(Math.max(0, startMs + (index * 1_000) / messagesPerSecond - performance.now()))
      const ms = performance.now()
      // In chats whose summary is still waiting as well as in others.
      const message = messageIn(ids[(index * 7_919) % chats] ?? '', index)
      const [answer] = await delivery.receive(message)
      if (answer !== undefined) said.push({ id: answer.id, ms })
    }
    await delivery.idle()
    const perKind = (kind: string) => api.done.filter(({ method }) => method === kind)
    const photos = perKind('sendPhoto').map(({ fields }) => String(fields.chat_id))
    const words = perKind('sendMessage').filter(({ fields }) => String(fields.chat_id) !== BUSY_GROUP)
    const inGroup = called.filter(({ chat }) => chat === BUSY_GROUP)
    const latenciesMs = said.map(({ id, ms }) => (shownMs.get(id) ?? Number.POSITIVE_INFINITY) - ms)
    return {
      summaries: summaries.length,
      summariesShown: new Set(photos).size,
      answers: said.length,
      answersShown: words.length,
      doubled: photos.length - new Set(photos).size + Math.max(0, words.length - said.length),
      unsettled: (await shop.store.unsent('telegram')).length + (await shop.store.undelivered(9_999)).length,
      latenciesMs: latenciesMs.sort((one, other) => one - other),
      callsInASecond: mostWithin(1_000, called),
      callsToAChatInASecond: mostToOneWithin(1_000, called),
      alertsInTheGroup: inGroup.length,
      callsToTheGroupInAMinute: mostWithin(60_000, inGroup),
      untilAllMs: performance.now() - startMs,
    }
  } finally {
    await api.close()
    await shop.close()
  }
}

async function shopId(shop: TestShop): Promise<number> {
  const found = await shop.store.shopByName('Corner')
  if (found === undefined) throw new Error('there is no shop')
  return found.id
}

/** Everybody who writes is a member with a private chat. */
async function settle(shop: TestShop, ids: readonly string[]): Promise<void> {
  await shop.store.write(await shopId(shop), async unit => {
    for (const id of ids) {
      const member = await unit.addMember({ name: `Person ${id}`, role: 'manager' })
      await unit.addSender(member.id, 'telegram', id)
      await unit.meetChat({ platform: 'telegram', chat: id, kind: 'private', sender: id })
    }
  })
}

async function keepSummaries(shop: TestShop, ids: readonly string[]) {
  const lines = Array.from({ length: 8 }, (_, index) => `Line ${index} of what was sold today: ₹1,234.00`)
  const reply = { blocks: [{ kind: 'text' as const, text: lines.join('\n') }], image: 'chart.png' }
  return await shop.store.write(await shopId(shop), async unit => {
    const kept = []
    for (const chat of ids) {
      const draft = { id: `summary${chat}`, platform: 'telegram', chat, unasked: 'summary' as const, reply }
      kept.push(await unit.keep(draft, null, shop.now))
    }
    return kept
  })
}

async function keepAlerts(shop: TestShop) {
  return await shop.store.write(await shopId(shop), async unit => {
    const kept = []
    for (let index = 0; index < GROUP_ALERTS; index += 1) {
      const reply = { blocks: [{ kind: 'text' as const, text: `Soap is low, for the ${index}. time.` }] }
      const draft = { id: `alert${index}`, platform: 'telegram', chat: BUSY_GROUP, unasked: 'alert' as const, reply }
      kept.push(await unit.keep(draft, null, shop.now))
    }
    return kept
  })
}

function deliver(shop: TestShop, api: BotApi) {
  const log = new FakeLog()
  const clock = { now: () => new Date() }
  const telegram = createTelegram({ token: TOKEN, apiRoot: api.root, log, clock, dataDir: shop.folder, menu: [] })
  const shownMs = new Map<string, number>()
  const adapter: Adapter = {
    platform: telegram.platform,
    ...(telegram.pace && { pace: telegram.pace }),
    start: receive => telegram.start(receive),
    stop: () => telegram.stop(),
    send: async (reply, turn) => {
      const sentAs = await telegram.send(reply, turn)
      shownMs.set(reply.id, performance.now())
      return sentAs
    },
  }
  const delivery = new Delivery({
    handle: shop.bot.handle,
    store: shop.store,
    adapters: [adapter],
    chats: createChats({ store: shop.store, clock, log }),
    illustrate: async reply => reply,
    clock,
    log,
    wait: (ms, signal) => sleep(ms, undefined, { signal }),
    expires: true,
  })
  return { delivery, shownMs }
}

function messageIn(chat: string, index: number): Message {
  return {
    platform: 'telegram',
    event: String(index),
    id: String(1_000_000 + index),
    chat: { id: chat, kind: 'private' },
    from: { id: chat },
    at: new Date('2026-11-18T15:30:00+05:30'),
    spokenTo: true,
    happening: { kind: 'text', text: index % 2 === 0 ? 'sold 1 soap' : 'how much soap?' },
  }
}

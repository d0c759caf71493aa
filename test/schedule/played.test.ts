import { existsSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { jsonLines, Place } from '../harness/world.ts'

let place: Place
beforeEach(() => {
  place = new Place()
})
afterEach(() => place.remove())

interface Said {
  readonly id: string
  readonly chat?: string
  readonly replyTo?: string
  readonly text: string
  readonly image?: string
  readonly data?: { summary?: string; from: string; to: string; totals: { revenue: string }; late: unknown }
  readonly done?: string
}

const DAY_MS = 24 * 60 * 60_000

/** What a shop says in the pipe, from an instant on: `say` goes on in time. */
class Stream {
  readonly lines: object[] = []
  private atMs: number

  constructor(timeZone: string, start: string) {
    this.atMs = Date.parse(start)
    this.lines.push({ id: 'open', open: { shop: 'Corner', timeZone, currency: 'EUR', owner: 'asha' }, at: this.at() })
    this.say('new item Rice 900 kg price 2 cost 1')
  }

  say(text: string, laterMs = 60_000, more: object = {}): this {
    this.atMs += laterMs
    const id = `m${this.lines.length}`
    this.lines.push({ id, shop: 'Corner', chat: 'counter', from: 'asha', text, at: this.at(), ...more })
    return this
  }

  private at(): string {
    return new Date(this.atMs).toISOString()
  }
}

async function play(...lines: object[]): Promise<readonly Said[]> {
  const { output, status } = await place.run('chat --jsonl --clock input', ...lines)
  expect(status).toBe(0)
  return jsonLines(output) as unknown as Said[]
}

function unasked(said: readonly Said[]): readonly Said[] {
  return said.filter(({ replyTo, done }) => replyTo === undefined && done === undefined)
}

describe('a daily summary', () => {
  test.each([
    ['Europe/Lisbon', '2026-10-20T08:00:00Z', '21:00'],
    ['America/New_York', '2026-03-04T14:00:00Z', '21:00'],
    ['Australia/Lord_Howe', '2026-03-31T22:00:00Z', '21:00'],
    ['America/Santiago', '2026-04-01T14:00:00Z', '23:30'],
    ['Asia/Kolkata', '2028-02-25T04:00:00Z', '21:00'],
  ])('comes once for each day in %s, over its change of the clock, with a picture', async (zone, start, time) => {
    const stream = new Stream(zone, start).say(`summary daily at ${time} here`)
    for (let day = 0; day < 8; day += 1) stream.say(`sold ${day + 1} rice`, day === 0 ? 60_000 : DAY_MS)
    const said = unasked(await play(...stream.say('low', DAY_MS).lines))
    const dates = said.map(({ data }) => data?.from)
    expect(new Set(dates).size).toBe(8)
    expect(dates).toEqual([...dates].sort())
    for (const [day, { data, image, chat }] of said.entries()) {
      expect(data).toMatchObject({ summary: 'daily', totals: { revenue: `${(day + 1) * 2}.00` } })
      expect(chat).toBe('counter')
      expect(existsSync(image ?? '')).toBe(true)
    }
  })

  test('is the same when it is played again', async () => {
    const stream = new Stream('Europe/Lisbon', '2026-03-27T08:00:00Z').say('summary daily at 9pm').say('sold 2 rice')
    const lines = stream.say('sold 1 rice', 2 * DAY_MS).lines
    const first = await play(...lines)
    place.remove()
    place = new Place()
    const texts = (said: readonly Said[]) => said.map(({ id, text, data, done }) => ({ id, text, data, done }))
    expect(texts(await play(...lines))).toEqual(texts(first))
  })

  test('that was said is not said again when the stream is played on the same books', async () => {
    const lines = new Stream('UTC', '2026-11-18T08:00:00Z')
      .say('summary daily at 9pm')
      .say('sold 2 rice')
      .say('low', DAY_MS).lines
    expect(unasked(await play(...lines))).toHaveLength(1)
    expect(unasked(await play(...lines))).toEqual([])
  })

  test('names in the next what was entered for its day after it', async () => {
    const stream = new Stream('UTC', '2026-11-18T08:00:00Z').say('summary daily at 9pm').say('sold 2 rice')
    stream
      .say('sold 3 rice', 14 * 60 * 60_000)
      .say('sold 1 rice', 12 * 60 * 60_000)
      .say('low', DAY_MS)
    const [first, second] = unasked(await play(...stream.lines))
    expect(first?.data).toMatchObject({ totals: { revenue: '4.00' }, late: null })
    expect(second?.data).toMatchObject({ totals: { revenue: '2.00' }, late: { entries: 1, revenue: '6.00' } })
    expect(second?.text).toContain('Entered later for Wed 18 Nov: 1 entry, revenue €6.00')
  })

  test('of a day without sales is one line with a picture', async () => {
    const stream = new Stream('UTC', '2026-11-18T08:00:00Z').say('summary daily at 9pm').say('low', DAY_MS)
    const [only, ...rest] = unasked(await play(...stream.lines))
    expect(rest).toEqual([])
    expect(only?.text).toBe('Sales, Wed 18 Nov: nothing sold.')
    expect(existsSync(only?.image ?? '')).toBe(true)
  })

  test('ends with “summary off”, and comes back when that is undone', async () => {
    const stream = new Stream('UTC', '2026-11-18T08:00:00Z').say('summary daily at 9pm').say('summary off')
    stream.say('low', DAY_MS).say('undo #3').say('low', DAY_MS)
    const said = unasked(await play(...stream.lines))
    expect(said.map(({ data }) => data?.from)).toEqual(['2026-11-19'])
  })

  test('follows the shop into another time zone', async () => {
    const stream = new Stream('UTC', '2026-11-18T08:00:00Z')
      .say('summary daily at 9pm')
      .say('set time zone Asia/Kolkata')
    // 21:00 in India is 15:30 here.
    const said = unasked(await play(...stream.say('low', 8 * 60 * 60_000).lines))
    expect(said).toHaveLength(1)
  })
})

describe('other regular messages', () => {
  test('come by the week and the month, in the order in which they are due', async () => {
    const stream = new Stream('UTC', '2026-11-27T08:00:00Z')
      .say('summary monday 8am')
      .say('summary monthly on the 1st at 8am')
    stream
      .say('min rice 2000')
      .say('buying list every monday 7am')
      .say('sold 2 rice')
      .say('low', 5 * DAY_MS)
    const said = unasked(await play(...stream.lines))
    expect(said.map(({ text }) => text.split('\n')[0])).toEqual([
      'What to buy: 1 product',
      'Sales of the week, 23–29 Nov',
      'Sales of the month, November 2026',
    ])
  })

  test('are offered to the owner once, in the morning after the first day with sales', async () => {
    const stream = new Stream('UTC', '2026-11-18T08:00:00Z').say('sold 2 rice').say('sold 1 rice').say('low', DAY_MS)
    const said = unasked(await play(...stream.say('sold 1 rice').say('low', 3 * DAY_MS).lines))
    expect(said.map(({ text }) => text)).toEqual([
      expect.stringContaining('You sold for €6.00 yesterday. Shall I send you'),
    ])
  })

  test('are not offered to who has set one', async () => {
    const stream = new Stream('UTC', '2026-11-18T08:00:00Z').say('sold 2 rice').say('summary monday 8am')
    expect(unasked(await play(...stream.say('low', 2 * DAY_MS).lines))).toEqual([])
  })
})

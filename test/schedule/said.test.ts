import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { StoredReply } from '../../src/chat/reply.ts'
import { placeOf } from '../../src/commands/summary.ts'
import { Clockwork } from '../../src/schedule/clockwork.ts'
import { openTestShop, plainText, type TestShop } from '../harness/shop.ts'

let shop: TestShop
let clockwork: Clockwork
let unasked: StoredReply[]
beforeEach(async () => {
  shop = await openTestShop({ timeZone: 'UTC', currency: 'EUR', locale: 'en-IE', now: '2026-11-18T10:00:00Z' })
  unasked = []
  const ignore = () => {}
  clockwork = new Clockwork({
    store: shop.store,
    clock: { now: () => shop.now },
    log: { debug: ignore, info: ignore, warn: ignore, error: fields => expect(fields).toBeUndefined() },
    ringAlerts: async () => [],
    say: async replies => {
      unasked.push(...replies)
    },
  })
})
afterEach(() => shop.close())

const GROUP = { chat: { id: 'team', kind: 'group' } } as const

async function say(text: string, more: Parameters<TestShop['say']>[1] = {}): Promise<string> {
  return plainText(await shop.say(text, more))
}

/** As somebody else in a chat of their own. */
function alone(who: string) {
  return { as: who, chat: { id: who, kind: 'private' } } as const
}

/** What is said unasked up to an instant, and in which chats. */
async function playTo(time: string): Promise<readonly string[]> {
  unasked.length = 0
  await clockwork.playTo(new Date(time), at => {
    if (at > shop.now) shop.now = at
  })
  return unasked.map(reply => `${reply.chat}: ${plainText([reply])}`)
}

async function join(who: string, role: string): Promise<void> {
  const code = /CODE-\d+/.exec(await say(`invite ${role}`))?.[0]
  await say(`join ${code}`, alone(who))
}

describe('a summary that is set', () => {
  test('is said back with its days, its next time and how it ends', async () => {
    expect(await say('summary daily at 9pm here')).toBe(
      'Here every day at 21:00: the day’s sales. · #1\nNext: today at 21:00. To end it: daily summary off',
    )
    expect(await say('summary daily at 8am')).toBe(
      'Here every day at 8:00: the sales of the day before (was every day at 21:00). · #2\nNext: tomorrow at 8:00. To end it: daily summary off',
    )
    expect(await say('summary on the last day of the month at 9pm')).toContain('the sales of the month. · #3')
    expect(await say('summary monthly on the 30th at 9pm')).toContain('the sales of the month before (was on the last')
  })

  test('twice is set once, without an entry', async () => {
    await say('summary daily at 9pm')
    expect(await say('summary daily at 9pm')).toContain('Here every day at 21:00: the day’s sales, as before.\n')
  })

  test('tells of the days that the turn of the business day makes', async () => {
    await say('day starts 4am')
    expect(await say('summary daily at 3pm')).toContain('the sales of the day before')
    expect(await say('summary daily at 2am')).toContain('the sales of the day before')
    expect(await say('summary daily at 4pm')).toContain('the day’s sales')
  })

  test('asks for morning or evening where both can be meant', async () => {
    expect(await say('summary daily at 9')).toBe('At 9 in the morning or in the evening?')
    expect(plainText(await shop.press('9 pm'))).toContain('Here every day at 21:00')
  })

  test('in a group tells who will see it', async () => {
    expect(await say('summary daily at 9pm', GROUP)).toContain('All who read here see revenue and gross profit.')
    expect(await say('buying list monday 8am', GROUP)).not.toContain('gross profit')
  })

  test('in a thread of Slack is set for its channel, in a topic of Telegram for the topic', () => {
    expect(placeOf('slack', 'C1/1700000000.1')).toBe('C1')
    expect(placeOf('telegram', '-1001/7')).toBe('-1001/7')
  })

  test('is for managers', async () => {
    await join('bob', 'staff')
    expect(await say('summary daily at 9pm', alone('bob'))).toMatch(/manager/)
    expect(await playTo('2026-11-18T22:00:00Z')).toEqual([])
  })
})

describe('who is told', () => {
  test('a manager in their chat, until they are none any more', async () => {
    await join('bob', 'manager')
    await say('summary daily at 9pm', alone('bob'))
    expect(await playTo('2026-11-18T22:00:00Z')).toEqual(['bob: Sales, Wed 18 Nov: nothing sold.'])
    await say('make bob staff')
    expect(await playTo('2026-11-19T22:00:00Z')).toEqual([])
    expect(await say('summaries')).toBe(
      'Daily summary: every day at 21:00, in another chat, not sent: nobody there may see it any more',
    )
    await say('make bob manager')
    expect(await playTo('2026-11-20T22:00:00Z')).toHaveLength(1)
    expect(await say('remove member bob')).toMatch(/bob/iu)
    expect(await playTo('2026-11-21T22:00:00Z')).toEqual([])
  })

  test('an owner in every chat where they set one, though they write elsewhere since', async () => {
    await say('summary daily at 9pm')
    await say('summary daily at 8pm', { chat: { id: 'desk', kind: 'private' } })
    await say('stock', { chat: { id: 'phone', kind: 'private' } })
    expect(await playTo('2026-11-18T22:00:00Z')).toEqual([
      'desk: Sales, Wed 18 Nov: nothing sold.',
      'counter: Sales, Wed 18 Nov: nothing sold.',
    ])
  })

  test('nobody in a group that is gone', async () => {
    await say('summary daily at 9pm', GROUP)
    const id = (await shop.store.shops())[0]?.id ?? 0
    await shop.store.write(id, unit => unit.loseChat('terminal', 'team', 'kicked'))
    expect(await playTo('2026-11-18T22:00:00Z')).toEqual([])
    expect(await say('summaries')).toContain('in a group, not sent')
  })

  test('two chats at the same minute', async () => {
    await say('summary daily at 9pm', GROUP)
    await say('summary daily at 9pm')
    await say('buying list daily at 9pm')
    expect(await playTo('2026-11-18T22:00:00Z')).toEqual([
      'counter: What to buy: nothing is low.',
      'counter: Sales, Wed 18 Nov: nothing sold.',
      'team: Sales, Wed 18 Nov: nothing sold.',
    ])
  })
})

describe('summaries', () => {
  test('are listed with when, where and what is next', async () => {
    expect(await say('summaries')).toBe('No summaries yet. Set one like this: summary daily at 9pm here')
    await say('buying list friday 6pm')
    await say('summary daily at 8pm', GROUP)
    await say('summary daily at 9pm')
    await say('weekly summary at 8am')
    expect(await say('summaries')).toBe(
      [
        'Daily summary: every day at 21:00, here, next today',
        'Daily summary: every day at 20:00, in a group, next today',
        'Weekly summary: every Monday at 8:00, here, next Mon 23 Nov',
        'Buying list: every Friday at 18:00, here, next Fri 20 Nov',
      ].join('\n'),
    )
  })

  test('end one by one or all at once, here alone, and come back by undo', async () => {
    expect(await say('summary off')).toBe('No summary is set in this chat. See all with: summaries')
    await say('summary daily at 9pm', GROUP)
    await say('summary daily at 9pm')
    await say('weekly summary at 8am')
    expect(await say('monthly summary off')).toContain('No monthly summary is set in this chat')
    expect(await say('weekly summary off')).toContain('Off here: weekly summary.')
    expect(await say('summary off')).toContain('Off here: daily summary.')
    await say('undo')
    expect(await playTo('2026-11-18T22:00:00Z')).toHaveLength(2)
  })
})

describe('the text', () => {
  test('has the figures first, then the goods, then what is to be looked after', async () => {
    await say('new item Rice 90 kg price 2 cost 1')
    await say('new item Soap 30 pcs price 1.5')
    await say('new item Tea 9 pcs price 3 cost 2')
    await say('min tea 20')
    await say('summary daily at 9pm')
    for (const line of ['sold 5 rice', 'sold 2 soap', 'sold 1 tea', 'waste 2 rice', 'rice is 82 now']) await say(line)
    expect(await playTo('2026-11-18T22:00:00Z')).toEqual([
      [
        'counter: Sales, Wed 18 Nov',
        'Revenue €16.00 · gross profit €6.00 · 3 entries',
        'Sold 5 kg and 3 pieces',
        'Wed 11 Nov: no sales to compare with',
        'Best: 5 kg Rice €10.00, 2 Soap €3.00, and 1 Tea €3.00',
        'Low: Tea 8 of 20',
        'Written off: 2 kg Rice (€2.00)',
        'Count differences: 1 kg Rice less (-€1.00)',
        'No cost known: Soap.',
      ].join('\n'),
    ])
  })

  test('of a day on which goods only came back', async () => {
    await say('new item Rice 90 kg price 2 cost 1')
    await say('summary daily at 9pm')
    await say('customer returned 3 rice')
    expect(await playTo('2026-11-18T22:00:00Z')).toEqual([
      [
        'counter: Sales, Wed 18 Nov',
        'Revenue -€6.00 · gross profit -€3.00 · 1 entry',
        'Nothing sold',
        'Took back: 3 kg Rice -€6.00',
        'Wed 11 Nov: no sales to compare with',
      ].join('\n'),
    ])
  })
})

describe('the offer', () => {
  test('is made in the morning after the first sale, where the owner reads alone, and its button sets it', async () => {
    await say('new item Rice 90 kg price 2 cost 1')
    await say('sold 3 rice')
    expect(await playTo('2026-11-19T10:00:00Z')).toEqual([
      'counter: You sold for €6.00 yesterday. Shall I send you the day’s sales with a picture every evening? For another time say: summary daily at 8pm',
    ])
    expect(unasked[0]?.reply.buttons?.flat()).toEqual([
      { label: 'Yes, every day at 9 pm', action: { kind: 'say', text: 'summary daily at 9pm' } },
    ])
    expect(await say('sold 1 rice').then(() => playTo('2026-11-22T10:00:00Z'))).toEqual([])
  })

  test('tells of no sales that were taken back', async () => {
    await say('new item Rice 90 kg price 2 cost 1')
    await say('sold 3 rice')
    await say('undo')
    expect((await playTo('2026-11-19T10:00:00Z'))[0]).toMatch(/^counter: Shall I send you/)
  })

  test('is not made to who has a summary; a buying list is none', async () => {
    await say('new item Rice 90 kg price 2 cost 1')
    await say('sold 3 rice')
    await say('buying list sunday 8am')
    expect(await playTo('2026-11-19T10:00:00Z')).toHaveLength(1)
  })
})

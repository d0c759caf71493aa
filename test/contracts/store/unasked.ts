import { describe, expect, it } from 'vitest'
import type { UnitOfWork } from '../../../src/store/port.ts'
import { type CreateHarness, useBench } from './harness.ts'
import { AT, draftOf, makeProduct, openShopIn, PLATFORM, post } from './trade.ts'

const KEY = { platform: PLATFORM, chat: 'counter', kind: 'daily' }
const SUBJECT = `alarm:daily:${PLATFORM}/counter` as const

function later(minutes: number): Date {
  return new Date(AT.getTime() + minutes * 60_000)
}

function said(text: string) {
  return { blocks: [{ kind: 'text' as const, text }] }
}

/** What the bot says of its own accord: alarms, alerts, and the outbox that all of it leaves through. */
export function unaskedContract(create: CreateHarness): void {
  describe('alarms', () => {
    const bench = useBench(create)

    async function setRule(unit: UnitOfWork, before: string | null, after: string | null, at = AT) {
      const change = { subject: SUBJECT, field: 'rule', before, after }
      const draft = draftOf({ changes: [change] })
      await unit.post({ ...draft, origin: { ...draft.origin, at } }, new Map())
    }

    it('ring at the time of the entry that set their rule, and keep what was remembered apart from it', async () => {
      const { store, shop } = bench
      await store.write(shop.id, unit => setRule(unit, null, '21:00'))
      expect(await store.dueAlarms(AT, 9)).toEqual([
        { shop: shop.id, alarm: { ...KEY, rule: '21:00', state: null, at: AT } },
      ])
      await store.write(shop.id, unit => unit.setAlarm({ ...KEY, state: '{"from":1}', at: later(9) }))
      expect(await store.dueAlarms(later(8), 9)).toEqual([])
      expect(await store.read(shop.id, reader => reader.alarm(KEY))).toEqual({
        ...KEY,
        rule: '21:00',
        state: '{"from":1}',
        at: later(9),
      })
      expect(await store.write(shop.id, unit => unit.fact(SUBJECT, 'rule'))).toBe('21:00')
    })

    it('are silent without a rule, and find out anew when they are due when the clock of the shop changes', async () => {
      const { store, shop } = bench
      await store.write(shop.id, async unit => {
        await setRule(unit, null, '21:00')
        await unit.setAlarm({ ...KEY, state: 'x', at: later(60) })
        const change = { subject: 'shop' as const, field: 'timeZone', before: shop.timeZone, after: 'Asia/Tokyo' }
        await post(unit, [], { changes: [change] })
      })
      expect(await store.read(shop.id, reader => reader.alarm(KEY))).toMatchObject({ state: 'x', at: AT })
      await store.write(shop.id, unit => setRule(unit, '21:00', null))
      expect(await store.dueAlarms(later(9_999), 9)).toEqual([])
    })

    it('come in the order in which they are due, over all shops, and move with their chat', async () => {
      const { store, shop } = bench
      const other = await openShopIn(store, 'Other')
      await store.write(shop.id, unit => unit.setAlarm({ ...KEY, state: null, at: later(5) }))
      await store.write(other.id, unit => unit.setAlarm({ ...KEY, state: null, at: later(3) }))
      expect((await store.dueAlarms(later(9), 9)).map(due => due.shop)).toEqual([other.id, shop.id])
      expect(await store.dueAlarms(later(9), 1)).toHaveLength(1)
      await store.write(shop.id, async unit => {
        await unit.meetChat({ platform: PLATFORM, chat: 'counter', kind: 'group' })
        await unit.moveChat(PLATFORM, 'counter', '-1001')
        expect(await unit.alarms()).toMatchObject([{ chat: '-1001', at: later(5) }])
        expect(await unit.chat(PLATFORM, 'counter')).toMatchObject({ gone: 'moved to -1001' })
        expect(await unit.chat(PLATFORM, '-1001')).toMatchObject({ kind: 'group', gone: null })
      })
    })
  })

  describe('alerts', () => {
    const bench = useBench(create)

    it('are found by product, by the entry that caused them, and by the reply that tells them', async () => {
      const { store, shop } = bench
      const rice = await makeProduct(store, shop, 'Rice')
      await store.write(shop.id, async unit => {
        const figures = { onHand: '3' }
        const [alert] = await unit.raise([{ product: rice, kind: 'low', entry: 7, figures, at: AT }])
        expect(alert).toEqual({ id: 1, product: rice, kind: 'low', entry: 7, figures, at: AT, takenBack: false })
        await unit.notify([{ alert: 1, platform: PLATFORM, chat: 'owner', reply: null }])
        expect(await unit.noticesIn(PLATFORM, 'owner', null)).toHaveLength(1)
        await unit.notify([{ alert: 1, platform: PLATFORM, chat: 'owner', reply: 'aaaaaaaa' }])
        expect(await unit.noticesIn(PLATFORM, 'owner', null)).toEqual([])
        expect(await unit.noticesOf([1])).toEqual([{ alert: 1, platform: PLATFORM, chat: 'owner', reply: 'aaaaaaaa' }])
        expect(await unit.liveAlerts([rice], ['low'])).toHaveLength(1)
        expect(await unit.liveAlerts([rice], ['out'])).toEqual([])
        expect(await unit.alertsOfEntries([7, 8])).toHaveLength(1)
        await unit.takeBackAlerts([1])
        expect(await unit.liveAlerts([rice], ['low'])).toEqual([])
        expect(await unit.alertsOfEntries([7])).toEqual([])
        expect(await unit.alertsOfProduct(rice, 5)).toMatchObject([{ id: 1, takenBack: true }])
        expect(await unit.alerts([1, 2])).toHaveLength(1)
        await unit.dropNotices([1], PLATFORM, 'owner')
        expect(await unit.noticesOf([1])).toEqual([])
        const snooze = { platform: PLATFORM, chat: 'owner', product: rice }
        await unit.snooze({ ...snooze, until: later(5) })
        await unit.snooze({ ...snooze, until: later(9) })
        expect(await unit.snoozes(later(8))).toEqual([{ ...snooze, until: later(9) }])
        expect(await unit.snoozes(later(9))).toEqual([])
        await unit.notify([{ alert: 1, platform: PLATFORM, chat: 'owner', reply: null }])
        await unit.moveChat(PLATFORM, 'owner', 'new')
        expect(await unit.noticesOf([1])).toEqual([{ alert: 1, platform: PLATFORM, chat: 'new', reply: null }])
        expect(await unit.snoozes(later(8))).toEqual([{ ...snooze, chat: 'new', until: later(9) }])
      })
    })

    it('know in which private chat a member wrote last', async () => {
      const { store, shop } = bench
      await store.write(shop.id, async unit => {
        const { id } = await unit.addMember({ name: 'Ravi', role: 'staff' })
        await unit.addSender(id, PLATFORM, 'ravi')
        const met = { platform: PLATFORM, kind: 'private', sender: 'ravi' } as const
        await unit.meetChat({ ...met, chat: 'one' })
        await unit.meetChat({ ...met, chat: 'two' })
        await unit.meetChat({ ...met, chat: 'team', kind: 'group' })
        expect(await unit.directChat(PLATFORM, 'ravi')).toBe('two')
        expect(await unit.directChats()).toContainEqual({ member: id, platform: PLATFORM, chat: 'two' })
      })
    })

    it('are told nowhere where a chat is gone, until somebody writes there again', async () => {
      const { store, shop } = bench
      await store.write(shop.id, async unit => {
        await unit.meetChat({ platform: PLATFORM, chat: 'one', kind: 'private' })
        await unit.loseChat(PLATFORM, 'one', 'bot was blocked')
        expect(await unit.chat(PLATFORM, 'one')).toMatchObject({ gone: 'bot was blocked' })
        await unit.meetChat({ platform: PLATFORM, chat: 'one', kind: 'private' })
        expect(await unit.chat(PLATFORM, 'one')).toMatchObject({ gone: null })
      })
    })
  })

  describe('the outbox', () => {
    const bench = useBench(create)
    const draft = { platform: PLATFORM, chat: 'counter', reply: said('hello') }

    it('tells what left from what waits, and keeps what came of it', async () => {
      const { store, shop } = bench
      await store.write(shop.id, async unit => {
        await unit.keep({ ...draft, id: 'aaaaaaaa', unasked: 'alert' }, null, AT)
        await unit.keep({ ...draft, id: 'bbbbbbbb' }, null, later(1))
        await unit.keep({ ...draft, id: 'cccccccc' }, null, later(2))
      })
      await store.leave('bbbbbbbb')
      const [first, second] = await store.unsent(PLATFORM)
      expect(first).toMatchObject({ reply: { id: 'aaaaaaaa', unasked: 'alert' }, keptAt: AT, left: false })
      expect(second).toMatchObject({ reply: { id: 'bbbbbbbb' }, keptAt: later(1), left: true })
      await store.settle('aaaaaaaa', { state: 'failed', fault: '403 blocked' })
      await store.settle('bbbbbbbb', { state: 'waiting' })
      expect((await store.unsent(PLATFORM)).map(({ left }) => left)).toEqual([false, false])
      await store.settle('bbbbbbbb', { state: 'unknown', fault: 'reset' })
      expect(await store.undelivered(9)).toMatchObject([
        { shop: shop.name, chat: 'counter', reply: 'bbbbbbbb', state: 'unknown', fault: 'reset', keptAt: later(1) },
        { reply: 'aaaaaaaa', state: 'failed', fault: '403 blocked' },
      ])
    })

    it('never makes unsent what was sent', async () => {
      const { store, shop } = bench
      await store.write(shop.id, unit => unit.keep({ ...draft, id: 'aaaaaaaa' }, null, AT))
      await store.settle('aaaaaaaa', { state: 'sent', sentAs: '501', at: AT })
      await store.leave('aaaaaaaa')
      await store.settle('aaaaaaaa', { state: 'unknown', fault: 'reset' })
      expect(await store.unsent(PLATFORM)).toEqual([])
      expect(await store.undelivered(9)).toEqual([])
    })
  })
}

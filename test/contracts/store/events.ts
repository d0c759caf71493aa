import { AssertionError } from 'node:assert'
import { describe, expect, it } from 'vitest'
import { type CreateHarness, useBench } from './harness.ts'
import { AT, makeProduct, onHand, PLATFORM, tradeIn } from './trade.ts'

const later = (minutes: number) => new Date(AT.getTime() + minutes * 60_000)

/** An event counts exactly once, and its answers are kept until a platform confirms them. */
export function eventsContract(create: CreateHarness): void {
  describe('events', () => {
    const bench = useBench(create)
    const key = { platform: PLATFORM, event: 'e1' }
    const said = (text: string) => ({ blocks: [{ kind: 'text', text } as const] })
    const draft = { platform: PLATFORM, chat: 'counter', replyTo: 'm1' }

    it('gives the replies of an event again, in their order', async () => {
      const { store, shop } = bench
      expect(await store.read(shop.id, reader => reader.claimed(key))).toBeUndefined()
      const kept = await store.write(shop.id, async unit => {
        await unit.claim(key, 'done', AT)
        const data = { entry: 1, rows: ['1.50', null, true] }
        return [
          await unit.keep({ ...draft, id: 'zzzzzzzz', reply: { ...said('first'), data } }, key, AT),
          await unit.keep({ ...draft, id: 'aaaaaaaa', reply: said('second') }, key, AT),
        ]
      })
      const other = { id: 'bbbbbbbb', platform: PLATFORM, chat: 'counter', reply: said('an alert') }
      await store.write(shop.id, unit => unit.keep(other, null, AT))
      expect(await store.read(shop.id, reader => reader.claimed(key))).toEqual(kept)
      expect(kept[0]).toMatchObject({ id: 'zzzzzzzz', shop: 'Corner', replyTo: 'm1' })
    })

    it('knows an event that has no replies, and one that failed', async () => {
      const { store, shop } = bench
      await store.write(shop.id, unit => unit.claim(key, 'failed', AT))
      expect(await store.read(shop.id, reader => reader.claimed(key))).toEqual([])
      expect(await store.read(shop.id, reader => reader.claimed({ ...key, platform: 'slack' }))).toBeUndefined()
    })

    it('takes a second claim for a fault of the program, and writes nothing of that unit', async () => {
      const { store, shop } = bench
      const rice = await makeProduct(store, shop, 'Rice', 5000n)
      await store.write(shop.id, unit => tradeIn(unit, rice, -1000n, 'e1'))
      await expect(store.write(shop.id, unit => tradeIn(unit, rice, -1000n, 'e1'))).rejects.toThrow(AssertionError)
      expect(await onHand(store, shop, rice)).toBe(4000n)
    })

    it('writes an event delivered fifty times at once one time', async () => {
      const { store, shop } = bench
      const rice = await makeProduct(store, shop, 'Rice', 5000n)
      const handle = () =>
        store.write(shop.id, async unit => {
          const before = await unit.claimed(key)
          if (before !== undefined) return before
          await tradeIn(unit, rice, -1000n, key.event)
          return unit.claimed(key)
        })
      const answers = await Promise.all(Array.from({ length: 50 }, handle))
      expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1)
      expect(await onHand(store, shop, rice)).toBe(4000n)
    })

    it('lists what no platform confirmed, the oldest first, until it does', async () => {
      const { store, shop } = bench
      await store.write(shop.id, async unit => {
        await unit.keep({ ...draft, id: 'cccccccc', reply: said('late') }, null, later(2))
        await unit.keep({ ...draft, id: 'bbbbbbbb', reply: said('early') }, null, later(1))
        await unit.keep({ ...draft, id: 'aaaaaaaa', reply: said('as early') }, null, later(1))
        await unit.keep({ ...draft, id: 'dddddddd', platform: 'slack', reply: said('elsewhere') }, null, later(1))
      })
      const unsent = async () => (await store.unsent(PLATFORM)).map(({ reply }) => reply.id)
      expect(await unsent()).toEqual(['bbbbbbbb', 'aaaaaaaa', 'cccccccc'])
      await store.settle('bbbbbbbb', { state: 'sent', sentAs: '501', at: later(3) })
      expect(await unsent()).toEqual(['aaaaaaaa', 'cccccccc'])
      await store.settle('bbbbbbbb', { state: 'sent', sentAs: '777', at: later(4) })
      expect(await store.read(shop.id, reader => reader.reply('bbbbbbbb'))).toMatchObject({ sentAs: '501' })
      await expect(store.settle('nothing0', { state: 'sent', sentAs: '1', at: AT })).rejects.toThrow(AssertionError)
    })

    it('finds replies by the message they answer and by what the platform calls them', async () => {
      const { store, shop } = bench
      await store.write(shop.id, async unit => {
        await unit.keep({ ...draft, id: 'aaaaaaaa', reply: said('first') }, null, AT)
        await unit.keep({ ...draft, id: 'bbbbbbbb', updates: 'aaaaaaaa', reply: said('corrected') }, null, AT)
      })
      await store.settle('aaaaaaaa', { state: 'sent', sentAs: '501', at: AT })
      await store.read(shop.id, async reader => {
        expect(await reader.replyTo(PLATFORM, 'counter', 'm1')).toMatchObject({
          id: 'bbbbbbbb',
          updates: { id: 'aaaaaaaa', sentAs: '501' },
        })
        expect(await reader.replySentAs(PLATFORM, 'counter', '501')).toMatchObject({ id: 'aaaaaaaa' })
        expect(await reader.replySentAs(PLATFORM, 'other', '501')).toBeUndefined()
        expect(await reader.replyTo('slack', 'counter', 'm1')).toBeUndefined()
        expect(await reader.reply('nothing0')).toBeUndefined()
      })
      await store.settle('bbbbbbbb', { state: 'sent', sentAs: '501', at: AT })
      const latest = await store.read(shop.id, reader => reader.replySentAs(PLATFORM, 'counter', '501'))
      expect(latest).toMatchObject({ id: 'bbbbbbbb' })
    })

    it('knows what was said last to somebody in a chat', async () => {
      const { store, shop } = bench
      const last = (member: number, chat = 'counter') =>
        store.read(shop.id, async reader => (await reader.lastSaidTo(PLATFORM, chat, member))?.id)
      await store.write(shop.id, async unit => {
        await unit.keep({ ...draft, id: 'zzzzzzzz', member: 1, reply: said('first') }, null, AT)
        await unit.keep({ ...draft, id: 'aaaaaaaa', member: 1, reply: said('second') }, null, AT)
        await unit.keep({ ...draft, id: 'bbbbbbbb', member: 2, reply: said('to another') }, null, AT)
        await unit.keep({ ...draft, id: 'cccccccc', reply: said('to all') }, null, AT)
        await unit.keep({ ...draft, id: 'dddddddd', chat: 'back', member: 1, reply: said('elsewhere') }, null, AT)
      })
      expect([await last(1), await last(2), await last(3), await last(1, 'back')]).toEqual([
        'aaaaaaaa',
        'bbbbbbbb',
        undefined,
        'dddddddd',
      ])
    })

    it('replaces only replies that there are', async () => {
      const { store, shop } = bench
      const stray = { ...draft, id: 'aaaaaaaa', updates: 'nothing0', reply: said('corrected') }
      await expect(store.write(shop.id, unit => unit.keep(stray, null, AT))).rejects.toThrow()
      expect(await store.unsent(PLATFORM)).toEqual([])
    })
  })
}

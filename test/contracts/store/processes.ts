import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProgram, type Program } from '../../store/built.ts'
import { type CreateHarness, useBench } from './harness.ts'
import { makeProduct, onHand, PLATFORM, tradeIn } from './trade.ts'

/** Several processes write at once, and one that is killed loses nothing that it acknowledged. */
export function processesContract(create: CreateHarness): void {
  describe('processes', () => {
    const bench = useBench(create)
    let program: Program | undefined
    beforeAll(async () => {
      program = await buildProgram()
    })
    afterAll(() => program?.remove())

    /** Starts a process that sells one piece after the other, and says each once it is committed. */
    function seller(name: string, product: number, count: number) {
      if (program === undefined) throw new Error('the program is not built')
      return program.start(bench.harness.url, bench.shop.id, product, 'sell', name, count)
    }

    it('counts every sale of two processes and of this one, all at once', async () => {
      const { store, shop } = bench
      const rice = await makeProduct(store, shop, 'Rice', 1_000_000n)
      const sellers = ['one', 'other'].map(name => seller(name, rice, 50))
      for (const { said } of sellers) await said(2)
      for (let number = 1; number <= 50; number++) {
        await store.write(shop.id, unit => tradeIn(unit, rice, -1000n, `own-${number}`))
      }
      for (const { ended, lines } of sellers) {
        expect(await ended()).toBe(0)
        expect(lines).toHaveLength(51)
      }
      expect(await onHand(store, shop, rice)).toBe(850_000n)
      expect(await store.check()).toEqual([])
    })

    it.each([1, 20, 60])('keeps all that a process acknowledged before it was killed after %i writes', async count => {
      const { store, shop, harness } = bench
      const rice = await makeProduct(store, shop, 'Rice', 1_000_000n)
      const { child, said, ended, lines } = seller('killed', rice, 100_000)
      await said(1 + count)
      child.kill('SIGKILL')
      expect(await ended()).toBeNull()
      const acknowledged = lines.slice(1)
      expect(acknowledged.length).toBeGreaterThanOrEqual(count)
      const after = await harness.open()
      const missing = await after.read(shop.id, async reader => {
        const claims = acknowledged.map(event => reader.claimed({ platform: PLATFORM, event }))
        return (await Promise.all(claims)).filter(replies => replies?.length !== 1)
      })
      expect(missing).toEqual([])
      const entries = await after.read(shop.id, reader =>
        reader.countEntries({ from: null, to: null, reasons: ['sale'] }),
      )
      expect([acknowledged.length, acknowledged.length + 1]).toContain(entries)
      expect(await onHand(after, shop, rice)).toBe(1_000_000n - 1000n * BigInt(entries))
      expect(await after.check()).toEqual([])
    })

    it('waits for a process that holds the database, and goes on with other work meanwhile', async () => {
      const { store, shop, harness } = bench
      if (program === undefined) throw new Error('the program is not built')
      const { said, ended } = program.start(harness.url, shop.id, 0, 'hold', '', 600)
      await said(2)
      const begun = performance.now()
      let turns = 0
      const heartbeat = setInterval(() => turns++, 20)
      await store.write(shop.id, unit => unit.addMember({ name: 'Ravi', role: 'staff' }))
      clearInterval(heartbeat)
      expect(performance.now() - begun).toBeGreaterThan(200)
      expect(turns).toBeGreaterThan(3)
      expect(await ended()).toBe(0)
    })
  })
}

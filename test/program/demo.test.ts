import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Place } from '../harness/world.ts'

let place: Place
beforeEach(() => {
  place = new Place()
})
afterEach(() => place.remove())

test('where nobody sits a conversation is played on a shop with stock, every line of it understood', async () => {
  const { status, output, errors } = await place.run('demo')
  expect([status, errors]).toEqual([0, ''])
  expect(output).toContain('\n> how much rice?\nBasmati Rice: 90 kg')
  expect(output).toContain('\n> sold 2 rice\n')
  expect(output).toMatch(/> a\nSold 2 (?:kg )?Basmati Rice/)
  expect(output).toMatch(/> low\n[\s\S]*Tea 250 g/)
  expect(output).toMatch(/> report this week\nSales/)
  expect(output).not.toContain('.png')
  expect(output).not.toMatch(/did not understand|I keep the stock|Sorry/)
})

test('it leaves nothing behind, and what its person has is not touched', async () => {
  await place.run('demo')
  expect(readdirSync(place.folder)).toEqual([])
})

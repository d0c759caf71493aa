import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hearLabelled } from '../harness/hearing.ts'
import { judge, type Verdict } from '../harness/judge.ts'
import { readLabelled } from '../harness/labelled.ts'
import { openTestShop, type TestShop } from '../harness/shop.ts'

const folder = new URL('./language/', import.meta.url)
const tally = new Map<Verdict['class'], number>()
const times: number[] = []
let house: TestShop

beforeAll(async () => {
  house = await openTestShop()
})
afterAll(async () => {
  await house.close()
  const classes = [...tally].map(([name, count]) => `${count} ${name}`).join(', ')
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
  process.stdout.write(`${times.length} conversations: ${classes}; ${median.toFixed(1)} ms a message at the median\n`)
})

for (const file of readdirSync(folder).filter(name => name.endsWith('.txt'))) {
  describe(file.replace('.txt', ''), () => {
    for (const labelled of readLabelled(new URL(file, folder))) {
      it(`${labelled.title} (${labelled.line})`, async () => {
        const heard = await hearLabelled(labelled, `${file} ${labelled.line}`, house)
        const verdict = judge(labelled, heard)
        tally.set(verdict.class, (tally.get(verdict.class) ?? 0) + 1)
        times.push(heard.messageMs)
        const told = `> ${labelled.messages.join('\n> ')}\n< ${heard.text}`
        expect(verdict.class, `${verdict.why}\n${told}\n`).toBe('right')
      })
    }
  })
}

import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hearLabelled } from './hearing.ts'
import { judge, type Verdict } from './judge.ts'
import { readLabelled } from './labelled.ts'
import { openTestShop, type TestShop } from './shop.ts'

/** What is written must be right, always; so much of all must be understood at once. */
const UNDERSTOOD_PERCENT = 95

const folder = new URL('../conversations/language/', import.meta.url)

/** Plays the labelled conversations of the files whose names are wanted: none of them may end in a wrong write. */
export function playLabelled(isWanted: (file: string) => boolean): void {
  const tally = new Map<Verdict['class'], number>()
  let house: TestShop
  beforeAll(async () => {
    house = await openTestShop()
  })
  afterAll(async () => {
    await house.close()
  })
  for (const file of readdirSync(folder).filter(name => name.endsWith('.txt') && isWanted(name))) {
    describe(file.replace('.txt', ''), () => {
      for (const labelled of readLabelled(new URL(file, folder))) {
        it(`${labelled.title} (${labelled.line})`, async () => {
          const heard = await hearLabelled(labelled, `${file} ${labelled.line}`, house)
          const verdict = judge(labelled, heard)
          tally.set(verdict.class, (tally.get(verdict.class) ?? 0) + 1)
          const told = `> ${labelled.messages.join('\n> ')}\n< ${heard.text}`
          expect(verdict.class, `${verdict.why}\n${told}\n`).not.toBe('wrong write')
        })
      }
    })
  }
  it(`at least ${UNDERSTOOD_PERCENT} % are understood`, () => {
    const all = [...tally.values()].reduce((sum, count) => sum + count, 0)
    expect(((tally.get('right') ?? 0) * 100) / all).toBeGreaterThanOrEqual(UNDERSTOOD_PERCENT)
  })
}

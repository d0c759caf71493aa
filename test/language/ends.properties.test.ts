import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameIn, read } from './shop.ts'
import { told } from './told.ts'

const folder = new URL('./lines/', import.meta.url)
const SAID = readdirSync(folder).flatMap(file =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .flatMap(line => (line.startsWith('> ') ? [line.slice(2)] : [])),
)
/** Reading takes microseconds, on a busy machine a second; what takes so long is written anew without end. */
const ENDLESS_MS = 20_000

const ways = { between: [' ', ', ', ' and ', '. '], behind: ['', ' asap', ' thanks', '!', ' 5'] }
const joined = fc
  .tuple(
    fc.array(fc.constantFrom(...SAID), { minLength: 1, maxLength: 5 }),
    fc.constantFrom(...ways.between),
    fc.constantFrom(...ways.behind),
  )
  .map(([lines, between, behind]) => lines.join(between) + behind)

describe('reading ends', () => {
  it('where a name has a size that may be an amount beside it', () => {
    const said = 'sold 1 box and 2 strips amoxicillin 500mg asap'
    expect(read(said).map(reading => told(reading, nameIn()))).toEqual([
      'sell 1 box Amoxicillin 500mg Strip, 2 Amoxicillin 500mg Strip (asap)',
    ])
  })

  it('whatever is said one behind the other', () => {
    fc.assert(
      fc.property(joined, said => {
        const begun = performance.now()
        read(said)
        return performance.now() - begun < ENDLESS_MS
      }),
      { seed: 20261118, numRuns: 250 },
    )
  }, 60_000)
})

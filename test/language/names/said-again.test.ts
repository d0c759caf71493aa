import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchName } from '../../../src/language/names.ts'
import { indexOf } from '../shop.ts'

const NAMES = [
  'Red Rice 5 kg',
  'Red Rice 10 kg',
  'Rice Red Bran',
  'Brown Rice',
  'M8 Bolt 40',
  'M8 Bolt Zinc',
  'Zinc Rice Spoon',
]
const WORDS = ['red', 'rice', 'brown', 'bran', '5', '10', 'kg', 'm8', 'bolt', '40', 'zinc', 'spoon', 'and', '-']
const NOBODY: ReadonlyMap<string, number> = new Map()
const saying = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map(words => words.join(' '))

describe('what was said before', () => {
  it('changes nothing in what the next words mean', () => {
    const used = indexOf(...NAMES)
    fc.assert(
      fc.property(saying, said => {
        expect(matchName(said, used, NOBODY)).toEqual(matchName(said, indexOf(...NAMES), NOBODY))
      }),
      { numRuns: 400 },
    )
  })

  it('is kept only of words that stand in one name, three of them at most', () => {
    const index = indexOf(...NAMES)
    fc.assert(
      fc.property(saying, said => {
        matchName(said, index, NOBODY)
      }),
      { numRuns: 2000 },
    )
    const rows = (branch: typeof index.said): number =>
      [...branch.next.values()].reduce((count, next) => count + 1 + rows(next), 0)
    const depth = (branch: typeof index.said): number =>
      Math.max(0, ...[...branch.next.values()].map(next => 1 + depth(next)))
    const most = index.labels.reduce((sum, { classes: { length } }) => sum + length + length ** 2 + length ** 3, 0)
    expect(rows(index.said)).toBeGreaterThan(index.labels.length)
    expect(rows(index.said)).toBeLessThanOrEqual(most)
    expect(depth(index.said)).toBeLessThanOrEqual(3)
  })
})

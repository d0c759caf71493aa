import { describe, expect, it } from 'vitest'
import { keywordFor, mayBeKeyword } from '../../../src/language/repair/keywords.ts'
import { isSlipOf } from '../../../src/language/repair/slip.ts'

describe('a slip of the thumb', () => {
  it.each([
    ['sld', 'sold'],
    ['slod', 'sold'],
    ['solf', 'sold'],
    ['solld', 'sold'],
    ['rcvd', 'received'],
    ['recieved', 'received'],
    ['thrwn', 'thrown'],
    ['chuckd', 'chucked'],
    ['pric', 'price'],
    ['prise', 'price'],
    ['countef', 'counted'],
    ['ystrdy', 'yesterday'],
  ])('%s is %s', (said, meant) => {
    expect(isSlipOf(said, meant)).toBe(true)
  })

  it.each([
    ['told', 'sold'],
    ['salad', 'sold'],
    ['sled', 'sold'],
    ['sl', 'sold'],
    ['sold', 'sold'],
    ['soap', 'sold'],
    ['reserved', 'received'],
    ['washed', 'wasted'],
    ['shell', 'sell'],
    ['checked', 'chucked'],
    ['courted', 'counted'],
    ['tracked', 'cracked'],
  ])('%s is not %s', (said, meant) => {
    expect(isSlipOf(said, meant)).toBe(false)
  })
})

describe('a misspelt keyword', () => {
  it.each([
    ['sld', 'sold'],
    ['rcv', 'received'],
    ['hw', 'how'],
    ['mny', 'many'],
    ['wrn', 'warn'],
    ['2day', 'today'],
  ])('%s is read as %s', (said, word) => {
    expect(keywordFor(said)).toBe(word)
  })

  it.each(['sole', 'solid', 'world', 'prince', 'sold', 'xyzzy'])('%s is a word of its own', said => {
    expect(keywordFor(said)).toBeUndefined()
    expect(mayBeKeyword(said)).toBe(false)
  })

  it('is none where two meanings fit', () => {
    expect(keywordFor('wll')).not.toBe('sold')
    expect(mayBeKeyword('wil')).toBe(true)
  })
})

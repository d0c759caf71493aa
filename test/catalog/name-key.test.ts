import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameKey } from '../../src/catalog/name-key.ts'

describe('the key of a name', () => {
  it.each([
    ['Basmati Rice', 'basmati rice'],
    ['  Basmati   RICE ', 'basmati rice'],
    ['Basmati\u00a0Rice', 'basmati rice'],
    ['Basmati\tRice\n', 'basmati rice'],
    ['ＲＩＣＥ', 'rice'],
    ['Cafe\u0301', 'caf\u00e9'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδός', 'οδόσ'],
    ['½ kg', '1⁄2 kg'],
    ['Ri\u200bce', 'rice'],
    ['Soft\u00adsoap', 'softsoap'],
    ['चावल', 'चावल'],
    ['', ''],
  ])('of %j is %j', (name, key) => {
    expect(nameKey(name)).toBe(key)
  })

  it('keeps different names apart', () => {
    const names = ['rice', 'rices', 'ri ce', 'rıce', 'ríce', '2 rice', 'rice-2', 'चावल', 'चवल']
    expect(new Set(names.map(nameKey)).size).toBe(names.length)
  })

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), name => nameKey(nameKey(name)) === nameKey(name)),
    )
  })

  it('has no line break and no space around it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), name => !/^\s|\s$|[\n\r]/.test(nameKey(name))))
  })
})

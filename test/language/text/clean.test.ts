import { describe, expect, it } from 'vitest'
import { cleanLine, foldSaying, foldWord } from '../../../src/language/text/clean.ts'

describe('a line in plain characters', () => {
  it.each([
    ['sold 3 soap', 'sold 3 soap'],
    ['sold ½ kg', 'sold 1/2 kg'],
    ['sold 1½ kg', 'sold 1 1/2 kg'],
    ['baker’s “flour”', 'baker\'s "flour"'],
    ['3–4 — 5', '3-4 - 5'],
    ['sold\u00a03\u2009soap', 'sold 3 soap'],
    ['ｓｏｌｄ ３', 'sold 3'],
    ['बेचा ३', 'बेचा 3'],
    ['بيع ٣', 'بيع 3'],
    ['sold 𝟛 soap', 'sold 3 soap'],
    ['so\u200bld 3', 'sold 3'],
    ['sold 3\u202e soap', 'sold 3 soap'],
    ['sold 3️⃣', 'sold 3'],
    ['2×3', '2x3'],
  ])('%s', (line, clean) => {
    expect(cleanLine(line).trim()).toBe(clean.trim())
  })

  it.each(['🙂', '✅', '👩‍🍳', '🇮🇳', '👍🏽', '\ud800', '\u0000'])(
    'has no pictures and nothing unreadable: %j',
    sign => {
      expect(cleanLine(`sold 3 ${sign} soap`)).toMatch(/^sold 3 +soap$/)
    },
  )
})

describe('what words are compared by', () => {
  it.each([
    ['SOAP', 'soap'],
    ['Café', 'cafe'],
    ["Baker's", 'bakers'],
    ['naïve', 'naive'],
  ])('%s', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
  })

  it('is the whole saying with single spaces', () => {
    expect(foldSaying('  The  Red\tSoap ')).toBe('the red soap')
  })
})

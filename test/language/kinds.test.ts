import { describe, expect, test } from 'vitest'
import { ASIDE_KINDS } from '../../src/language/lexicon/asides.ts'
import { PLAIN_KINDS } from '../../src/language/lexicon/lexicon.ts'
import { sourcesBelow } from '../tidy/sources.ts'

const readers = sourcesBelow('src/language')
  .filter(({ path }) => !path.includes('/lexicon/'))
  .map(({ text }) => text)
  .join('\n')

describe.each([
  ['of small words', PLAIN_KINDS],
  ['of words beside an entry', ASIDE_KINDS],
])('the kinds %s', (_, kinds) => {
  test('stand in one list each, so that none hides the words of another', () => {
    expect(kinds.filter((kind, at) => kinds.indexOf(kind as never) !== at)).toEqual([])
  })

  test('are asked for somewhere', () => {
    expect(kinds.filter(kind => !readers.includes(`'${kind}'`))).toEqual([])
  })
})

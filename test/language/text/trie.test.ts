import { describe, expect, it } from 'vitest'
import { Trie } from '../../../src/language/text/trie.ts'

const SAYINGS = ['thanks', 'thanks boss', 'thanks a lot', 'thank you', 'a', 'a b c d']

function trieOf(sayings: readonly string[]): Trie<string> {
  const root = new Trie<string>()
  for (const saying of sayings) root.grown(saying.split(' ')).value = saying
  return root
}

function found(root: Trie<string>, saying: string): string | undefined {
  let branch: Trie<string> | undefined = root
  for (const word of saying.split(' ')) branch = branch?.next(word)
  return branch?.value
}

function allOf(branch: Trie<string>): readonly string[] {
  const below = branch.entries().flatMap(([, next]) => allOf(next))
  return branch.value === undefined ? below : [branch.value, ...below]
}

describe('a trie', () => {
  it.each(SAYINGS)('finds "%s"', saying => {
    expect(found(trieOf(SAYINGS), saying)).toBe(saying)
  })

  it.each(['boss', 'thanks a', 'thanks lot', 'a b', 'a b c', 'a b c d e', 'you', ''])('finds no "%s"', said => {
    expect(found(trieOf(SAYINGS), said)).toBeUndefined()
  })

  it('gives back all that was put in, whatever the order', () => {
    for (const sayings of [SAYINGS, SAYINGS.toReversed()]) {
      expect(allOf(trieOf(sayings)).toSorted()).toEqual(SAYINGS.toSorted())
    }
  })

  it('ends where nothing goes on', () => {
    const root = trieOf(SAYINGS)
    expect(new Trie<string>().isEnd).toBe(true)
    expect([root.isEnd, root.next('thanks')?.isEnd, root.next('thanks')?.next('boss')?.isEnd]).toEqual([
      false,
      false,
      true,
    ])
  })

  it('takes numbers for steps, the nought too', () => {
    const root = new Trie<string, number>()
    root.grown([0, 7]).value = 'first'
    root.grown([0, 0]).value = 'second'
    expect([root.next(0)?.next(7)?.value, root.next(0)?.next(0)?.value, root.next(7)]).toEqual([
      'first',
      'second',
      undefined,
    ])
  })
})

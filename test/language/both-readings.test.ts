import { expect, test } from 'vitest'
import { read } from './shop.ts'

function waysOf(text: string): readonly string[] | undefined {
  const [reading] = read(text)
  return reading?.kind === 'unclear' ? reading.ways : undefined
}

test.each([
  ['themba dropped 3 eggs', ['received 3 eggs', 'threw away 3 eggs']],
  ['3 bread bought by john', ['sold 3 bread', 'received 3 bread']],
  ['bakery man took 10 bread', ['sold 10 bread', 'returned to supplier 10 bread']],
])('%s: both of the plain lines that it may be are given', (text, ways) => {
  expect(waysOf(text)).toEqual(ways)
})

test.each([
  ['the goods are not known', 'themba dropped 3 blorps'],
  ['nobody knows which two they may be', 'sold 3 bread yesterday received 3 milk today'],
  ['it is plain', 'sold 3 bread'],
])('none are given where %s', (_, text) => {
  expect(waysOf(text)).toBeUndefined()
})

import { expect, test } from 'vitest'
import { withLetters } from '../../../adapters/terminal/letters.ts'

const ofLabels = (...labels: string[]) => labels.map((label, index) => ({ id: `r.${index}`, label }))
const lettersOf = (...labels: string[]) => withLetters(ofLabels(...labels), []).map(({ letter }) => letter)
const many = (count: number) => Array.from({ length: count }, () => 'Undo')

test('buttons are lettered in their order', () => {
  expect(withLetters(ofLabels('Skip', 'Undo'), [])).toEqual([
    { letter: 'a', id: 'r.0', label: 'Skip' },
    { letter: 'b', id: 'r.1', label: 'Undo' },
  ])
  expect(lettersOf()).toEqual([])
})

test('sizes, units, yes, no and ok are never a letter of a button', () => {
  expect(lettersOf(...many(18)).join('')).toBe('abcdefhijopqrtuvwz')
  expect(lettersOf(...many(40)).join(' ')).not.toMatch(/[glmsxynk]/)
})

test('behind the last letter they have two, and all are different', () => {
  const letters = lettersOf(...many(400))
  expect(letters.slice(18, 21)).toEqual(['aa', 'ab', 'ac'])
  expect(letters.slice(35, 38)).toEqual(['az', 'ba', 'bb'])
  expect(letters.slice(341, 343)).toEqual(['zz', 'aaa'])
  expect(new Set(letters).size).toBe(400)
})

test('a letter that says which of them is meant names no other', () => {
  expect(lettersOf('Vitamin B', 'Vitamin C', 'Vitamin D', 'Cancel')).toEqual(['a', 'e', 'f', 'h'])
  expect(lettersOf('Battery A-cell', 'Battery (c)')).toEqual(['b', 'd'])
  expect(lettersOf('Basmati', 'Abc')).toEqual(['a', 'b'])
})

test('those on offer already keep their letters, and so does what their labels say', () => {
  const offered = withLetters(ofLabels('Vitamin C', 'Vitamin D'), [])
  const more = withLetters([{ id: 'alert.0', label: 'Order' }], offered)
  expect([...offered, ...more].map(({ letter }) => letter)).toEqual(['a', 'b', 'e'])
})

import { describe, expect, it } from 'vitest'
import { formsOf, soundOf } from '../../../src/language/names/forms.ts'

describe('the forms of a word of a name', () => {
  it.each([
    ['egg', 'eggs'],
    ['eggs', 'egg'],
    ['box', 'boxes'],
    ['boxes', 'box'],
    ['berry', 'berries'],
    ['berries', 'berry'],
    ['tomato', 'tomatoes'],
    ['potatoes', 'potato'],
    ['loaf', 'loaves'],
    ['knives', 'knife'],
    ['brioche', 'brioches'],
    ['glass', 'glasses'],
  ])('%s has %s', (word, form) => {
    expect(formsOf(word)).toContain(form)
  })

  it.each([
    ['cap', 'cape'],
    ['pin', 'pine'],
    ['glass', 'glas'],
    ['gas', 'ga'],
    ['m', 'ms'],
    ['500', '500s'],
  ])('%s has no %s', (word, other) => {
    expect(formsOf(word)).not.toContain(other)
  })
})

describe('the sound of a word', () => {
  it.each([
    ['aceite', 'aseite'],
    ['colgate', 'kolgate'],
    ['shampoo', 'shampu'],
    ['yoghurt', 'yogurt'],
  ])('is the same of %s and %s', (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other))
  })

  it('is not that of another word', () => {
    expect(soundOf('rice')).not.toBe(soundOf('soap'))
  })
})

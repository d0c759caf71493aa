import { describe, expect, it } from 'vitest'
import { chosenByDegree } from '../../src/language/answered-degree.ts'

describe('the small one and the big one', () => {
  it('are chosen among sizes of one thing', () => {
    const sizes = ['Coke 1.5L', 'Coke 330ml', 'Coke 50cl']
    expect(chosenByDegree('small', sizes)).toBe(1)
    expect(chosenByDegree('biggest', sizes)).toBe(0)
    expect(chosenByDegree('large', ['Rice 5kg', 'Rice 500 g'])).toBe(0)
  })

  it('are nothing where names differ by more than their size, or by none', () => {
    expect(chosenByDegree('small', ['Coke 330ml', 'Fanta 500ml'])).toBeUndefined()
    expect(chosenByDegree('small', ['Coke 330ml', 'Coke 330ml Can'])).toBeUndefined()
    expect(chosenByDegree('small', ['Rope 5m', 'Rope 5kg'])).toBeUndefined()
    expect(chosenByDegree('big', ['Coke', 'Coke Zero'])).toBeUndefined()
    expect(chosenByDegree('big', ['Coke 1L'])).toBeUndefined()
    expect(chosenByDegree('big', ['Milk 1L', 'Milk 1000ml'])).toBeUndefined()
  })

  it('are no other words', () => {
    expect(chosenByDegree('blue', ['Coke 330ml', 'Coke 1L'])).toBeUndefined()
    expect(chosenByDegree('', ['Coke 330ml', 'Coke 1L'])).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { indexOf, nameIn, read } from './shop.ts'
import { told } from './told.ts'

function heard(text: string, ...products: string[]): string {
  const names = indexOf(...products)
  return read(text, { names })
    .map(reading => told(reading, nameIn(names)))
    .join(' / ')
}

describe('a number that may belong to the name', () => {
  it.each([
    ['sold 2 1/2 inch bolt', ['1/2 inch Bolt', 'M8 Nut'], 'sell 2 1/2 inch Bolt'],
    ['sold two hundred acre honey', ['Hundred Acre Honey'], 'sell 2 Hundred Acre Honey'],
    ['sold 2 thousand island at 5', ['Thousand Island'], 'sell 2 Thousand Island @5 each'],
    ['sold 2 half pint glass', ['Half Pint Glass'], 'sell 2 Half Pint Glass'],
    ['sold 12 a.m. tea', ['a.m. Tea'], 'sell 12 a.m. Tea'],
    ['sold 2 $1 noodles at 3', ['$1 Noodles'], 'sell 2 $1 Noodles @3 each'],
  ])('%s of %j is %s', (text, products, expected) => {
    expect(heard(text, ...products)).toBe(expected)
  })
})

describe('words that are two names', () => {
  it.each([
    ['sold 2 dozen eggs', ['Eggs', 'Dozen Eggs']],
    ['sold 7 up', ['7 Up', 'Up']],
    ['sold 2 box file', ['File', 'Box File']],
    ['sold 2 1/2 inch bolt', ['1/2 inch Bolt', '2 1/2 inch Bolt']],
    ['sold 2 extra today', ['Extra', 'Today']],
    ['sold 100 x2', ['100', 'X2']],
    ['count cake balance is 7', ['Count Cake', 'Cake Balance']],
  ])('%s of %j is asked about', (text, products) => {
    expect(heard(text, ...products)).toMatch(/^\? /)
  })

  it('are one where only one of them is sold', () => {
    expect(heard('sold 2 dozen eggs', 'Eggs')).toBe('sell 24 Eggs')
    expect(heard('sold 2 dozen eggs', 'Dozen Eggs')).toBe('sell 2 Dozen Eggs')
    expect(heard('sold 2 extra today', 'Extra')).toBe('sell 2 Extra on 2026-11-18')
  })
})

describe('marks of a name', () => {
  it.each([
    ['Soap (2 pack)', 'sold 3 soap (2 pack) at 4', 'sell 3 Soap (2 pack) @4 each'],
    ['#1 Mug', 'count #1 mug 7', 'count 7 #1 Mug'],
    ['Yahoo!', 'sold yahoo! x3', 'sell 3 Yahoo!'],
    ['Why? Bar', 'sold 2 why? bar', 'sell 2 Why? Bar'],
    ["What's Up", "what's up is 7 now", "count 7 What's Up"],
    ['Cream 5%', 'sold 2 cream 5% at 6', 'sell 2 Cream 5% @6 each'],
    ['C++ Book', '2 c++ book sold', 'sell 2 C++ Book'],
    ['M8 x 40 Bolt', 'sold m8 x 40 bolt x2', 'sell 2 M8 x 40 Bolt'],
  ])('are a part of %s', (name, text, expected) => {
    expect(heard(text, name, 'Lux Soap')).toBe(expected)
  })

  it('do not make a size of what is said apart', () => {
    expect(heard('sold kg plonk 2 at 75', 'kg Plonk', 'Nok 2kg Is At Plonk')).toBe('sell 2 kg Plonk @75 each')
  })

  it('leave a size of the same name apart from its number', () => {
    expect(heard('sold m8 bolt x2', 'M8 Bolt', 'M8 x 40 Bolt')).toBe('sell 2 M8 Bolt')
    expect(heard('sold lime si x3', 'Lime Si', 'Lime Six')).toBe('sell 3 Lime Si')
  })
})

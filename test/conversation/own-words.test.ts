import { describe, expect, it, test } from 'vitest'
import { COMMANDS } from '../../src/commands/index.ts'
import { OF_A_PRODUCT, OF_THE_SHOP, ownWords } from '../../src/conversation/own-words.ts'
import { compileGrammar } from '../../src/language/grammar.ts'
import { MOVES } from '../../src/language/reading.ts'
import { type Recognised, recognise } from '../../src/language/recognised.ts'
import { HABITS, indexOf, read, TODAY } from '../language/shop.ts'

const grammar = compileGrammar(
  COMMANDS.flatMap(one => (one.kind === 'move' ? [] : [{ command: one.name, phrases: one.phrases }])),
)
const names = indexOf('Lux Soap', 'Basmati Rice', 'Kolam Rice', 'Tea')
const context = { names, habits: HABITS, today: TODAY, resolved: new Map<string, number>() }
const seen = (text: string): Recognised => recognise(text, grammar, context)

/** The command, or the movement, that a line is read as. */
function commandOf(text: string): string | undefined {
  const [reading] = read(text, { grammar, names })
  if (reading?.kind === 'clauses') return reading.clauses[0]?.move
  return reading?.kind === 'phrase' ? reading.command : reading?.kind
}

describe('what is recognised', () => {
  it('is the products that are known, a quantity and the verbs', () => {
    const { names, quantity, moves } = seen('maybe we threw away 3 kg kolam or lux')
    expect(names.map(name => name.said)).toEqual(['kolam', 'lux'])
    expect([quantity, moves]).toEqual(['3 kg', ['waste']])
  })

  it('is a name of several products too', () => {
    expect(seen('rice and stuff happened').names).toMatchObject([{ kind: 'several', said: 'rice' }])
  })

  it('is nothing in what nobody knows', () => {
    const nothing = { names: [], quantity: undefined, moves: [], commands: [], isOfOneGood: false }
    expect(seen('blorp the frobnicator')).toEqual(nothing)
    expect(seen('')).toEqual(nothing)
  })
})

describe('ways to say it', () => {
  test.each([
    ['maybe we threw away 3 kg kolam', ['threw away 3 kg kolam', 'sold 3 kg kolam']],
    ['tea 5 blah', ['sold 5 tea', 'received 5 tea']],
    ['the tea is lovely', ['how much tea', 'sold 3 tea']],
    ['blorp', []],
  ])('%s', (text, ways) => {
    expect(ownWords({ ...seen(text), commands: [] })).toEqual(ways)
  })
})

describe('every way that is shown is understood', () => {
  test.each(Object.entries(OF_A_PRODUCT))('%s', (command, saying) => {
    const others: Readonly<Record<string, readonly string[]>> = {
      change: ['set-price'],
      place: ['product-card'],
      'best-sellers': ['report'],
    }
    expect([command, ...(others[command] ?? [])]).toContain(commandOf(saying('tea', '3')))
  })

  test.each(Object.entries(OF_THE_SHOP))('%s', (command, saying) => {
    expect(commandOf(saying)).toBe(command)
  })

  test('for all movements', () => {
    expect(MOVES.every(move => OF_A_PRODUCT[move] !== undefined)).toBe(true)
  })
})

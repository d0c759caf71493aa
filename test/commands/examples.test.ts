import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/commands/index.ts'
import { compileGrammar } from '../../src/language/grammar.ts'
import { indexNames } from '../../src/language/names.ts'
import { read } from '../language/shop.ts'

const GRAMMAR = compileGrammar(
  COMMANDS.flatMap(one => (one.kind === 'move' ? [] : [{ command: one.name, phrases: one.phrases }])),
)

/** What the examples speak of. */
const NAMES = indexNames({
  products: ['Rice', 'Soap', 'Milk', 'Tea', 'Bread', 'Coke', 'Eggs', 'Lux Soap', 'Sugar', 'Cola', 'Oil'].map(
    (name, id) => ({ id, name, aliases: [], barcodes: [], unit: 'pcs', packs: [] }),
  ),
  categories: ['Drinks'],
  places: ['Shelf B2'],
  members: ['Asha', 'Ravi'],
})

describe.each(COMMANDS.map(command => [command.name, command] as const))('the examples of %s', (name, command) => {
  it.each(command.examples)('"%s" is read as such', example => {
    const [reading, ...more] = read(example, { names: NAMES, grammar: GRAMMAR })
    expect(more).toEqual([])
    if (command.kind === 'move') expect(reading).toMatchObject({ clauses: [{ move: command.move }] })
    else expect(reading).toMatchObject({ command: name })
  })
})

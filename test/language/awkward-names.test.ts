import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/commands/index.ts'
import { compileGrammar } from '../../src/language/grammar.ts'
import type { NameIndex } from '../../src/language/names.ts'
import type { Clause, LineReading } from '../../src/language/reading.ts'
import { indexOf, nameIn, read } from './shop.ts'
import { told } from './told.ts'

const [list = '', ofGrammar = ''] = readFileSync(new URL('./awkward-names.txt', import.meta.url), 'utf8').split(
  '# Words that stand in every line: such a name may be asked about\n',
)
const NAMES = namesIn(list)
const GRAMMAR_NAMES = namesIn(ofGrammar)
const OTHERS = ['Lux Soap', 'Toor Dal', 'Bread', 'Navy Cap', 'Zorblax']

const grammar = compileGrammar(
  COMMANDS.flatMap(one => (one.kind === 'move' ? [] : [{ command: one.name, phrases: one.phrases }])),
)
const reads = new Set(COMMANDS.flatMap(one => (one.kind === 'read' ? [one.name] : [])))

function namesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .filter(line => !line.startsWith('# '))
    .flatMap(line => line.split(' | '))
    .map(name => name.trim())
    .filter(name => name !== '')
}

/** A price as it is typed: 45, 4.5, 4.50. */
const prices = fc
  .integer({ min: 100, max: 9999 })
  .chain(minor =>
    fc.constantFrom(...new Set([(minor / 100).toFixed(2), String(minor / 100), String(Math.floor(minor / 100))])),
  )

/** What is said of a name at a price, and how it is told when it was understood. */
const WRITES: readonly (readonly [say: (name: string, price: string) => string, told: string])[] = [
  [(name, price) => `sold 2 ${name} at ${price}`, 'sell 2 NAME @PRICE each'],
  [(name, price) => `sold 2 ${name.toLowerCase()} @${price}`, 'sell 2 NAME @PRICE each'],
  [(name, price) => `sold ${name} 2 at ${price}`, 'sell 2 NAME @PRICE each'],
  [(name, price) => `sold ${name} x2 @ ${price}`, 'sell 2 NAME @PRICE each'],
  [(name, price) => `add 2 ${name} at ${price}`, 'receive 2 NAME @PRICE each'],
  [name => `2 ${name} sold`, 'sell 2 NAME'],
  [name => `sold 2 ${name} yesterday`, 'sell 2 NAME on 2026-11-17'],
  [name => `${name} is 7 now`, 'count 7 NAME'],
]

const READS: readonly ((name: string) => string)[] = [
  name => `how many ${name}`,
  name => `price of ${name}?`,
  name => name,
]

/** Is it a question, or something that will be asked back? */
function isAsked(reading: LineReading): boolean {
  if (reading.kind === 'phrase') return reads.has(reading.command) || reading.slots.product?.kind !== 'one'
  return reading.kind !== 'amend' && (reading.kind !== 'clauses' || reading.clauses.some(isOpen))
}

function isOpen({ move, items, day }: Clause): boolean {
  const isDoubted = items.some(({ name, quantity, price }) => {
    const isNameless =
      name.kind === 'several' || name.kind === 'near' || (name.kind === 'unknown' && move !== 'receive')
    return isNameless || quantity?.kind !== 'exact' || price?.kind === 'unclear'
  })
  return isDoubted || (day !== null && day.kind !== 'day')
}

/** Says everything of a name; gives what was written wrong, and what was asked. */
function misread(name: string, names: NameIndex, price: string): { wrong: string[]; asked: string[] } {
  const wrong: string[] = []
  const asked: string[] = []
  for (const [say, expected] of WRITES) {
    const text = say(name, price)
    const readings = read(text, { names, grammar })
    const got = readings.map(reading => told(reading, nameIn(names))).join(' / ')
    if (got === expected.replace('NAME', name).replace('PRICE', String(Number(price)))) continue
    if (readings.every(isAsked)) asked.push(`${text} → ${got}`)
    else wrong.push(`${text} → ${got}`)
  }
  for (const say of READS) {
    const readings = read(say(name), { names, grammar })
    const got = readings.map(reading => told(reading, nameIn(names))).join(' / ')
    if (!readings.every(isAsked)) wrong.push(`${say(name)} → ${got}`)
    else if (!got.includes(JSON.stringify([name]))) asked.push(`${say(name)} → ${got}`)
  }
  return { wrong, asked }
}

function misreadAll(
  names: readonly string[],
  indexFor: (name: string) => NameIndex,
): { wrong: string[]; asked: string[] } {
  const samples = fc.sample(prices, { numRuns: names.length, seed: names.length })
  const all = names.map((name, at) => misread(name, indexFor(name), samples[at] ?? '1'))
  return { wrong: all.flatMap(({ wrong }) => wrong), asked: all.flatMap(({ asked }) => asked) }
}

describe(`${NAMES.length} names with numbers, days, units, verbs and signs in them`, () => {
  it('are understood whatever is said of them in a small shop', () => {
    const { wrong, asked } = misreadAll(NAMES, name => indexOf(...OTHERS, name))
    expect(wrong).toEqual([])
    expect(asked).toEqual([])
  })

  it('are never taken for each other in a shop that has them all, and few are asked about', () => {
    const all = indexOf(...OTHERS, ...NAMES)
    const { wrong, asked } = misreadAll(NAMES, () => all)
    expect(wrong).toEqual([])
    expect(asked.length).toBeLessThan((NAMES.length * (WRITES.length + READS.length)) / 100)
  })
})

describe(`${GRAMMAR_NAMES.length} names that are words of the grammar`, () => {
  it('are never taken for anything else', () => {
    expect(misreadAll(GRAMMAR_NAMES, name => indexOf(...OTHERS, name)).wrong).toEqual([])
  })
})

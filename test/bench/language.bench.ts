import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { LineReading } from '../../src/language/reading.ts'
import type { Habits, NamedProduct } from '../../src/language/vocabulary.ts'
import { chanceOf } from '../delivery/peers/chance.ts'
import { hearLabelled } from '../harness/hearing.ts'
import { judge } from '../harness/judge.ts'
import { type Labelled, readLabelled } from '../harness/labelled.ts'
import { openTestShop } from '../harness/shop.ts'
import { aisle, everydayLine, everydayLineOfDay } from './everyday.ts'

const conversations = new URL('../conversations/language/', import.meta.url)
const PRODUCTS = 1000
const DATED =
  /\b(?:yest\w*|yday|today|(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|ago|last|week|month|\d{1,2}(?:st|nd|rd|th)|\d+\/\d+)\b/i
/** So long a bot has compiled what it needs most; what comes after is timed. */
const WARM_ROUNDS = 40
const TIMED_ROUNDS = 20
const DRAWN_TO_WARM = 30_000
const DRAWN_TIMED = 20_000

function allLabelled(): readonly { file: string; labelled: Labelled }[] {
  const files = readdirSync(conversations, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.txt'))
  return files.flatMap(file => readLabelled(new URL(file, conversations)).map(labelled => ({ file, labelled })))
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

it('plays all labelled conversations', async () => {
  const house = await openTestShop()
  const tally = new Map<string, number>()
  const all = allLabelled()
  for (const { file, labelled } of all) {
    const heard = await hearLabelled(labelled, `${file} ${labelled.line}`, house)
    const verdict = judge(labelled, heard)
    tally.set(verdict.class, (tally.get(verdict.class) ?? 0) + 1)
    if (verdict.class === 'right') continue
    print(
      `${file}:${labelled.line} ${verdict.class}: ${verdict.why}\n  > ${labelled.messages.join('\n  > ')}\n  < ${heard.text}`,
    )
  }
  await house.close()
  print(`${all.length} conversations: ${[...tally].map(([name, count]) => `${count} ${name}`).join(', ')}`)
})

/** The products of all conversations in one shop, which has more of the same words than any other, and some more. */
function largeShop(): readonly NamedProduct[] {
  const products = new Map<string, Omit<NamedProduct, 'id'>>()
  for (const { labelled } of allLabelled()) {
    for (const { name, aliases, unit, packs } of labelled.products) {
      products.set(name, { name, aliases, unit, packs: packs.map(pack => pack.split('=')[0] ?? pack), barcodes: [] })
    }
  }
  for (let number = 1; products.size < PRODUCTS; number += 1) {
    const name = `Brand ${number} Article ${(number * 37) % 211} g`
    products.set(name, { name, aliases: [], barcodes: [], unit: 'pcs', packs: [] })
  }
  return [...products.values()].slice(0, PRODUCTS).map((product, id) => ({ id, ...product }))
}

/** What a message counts as: one line with or without a date, and again whether it was understood; or several lines. */
function kindsOf(message: string, readings: readonly LineReading[]): readonly string[] {
  if (message.includes('\n')) return ['several lines']
  const isUnderstood = readings.every(({ kind }) => kind !== 'unclear' && kind !== 'nothing')
  const line = DATED.test(message) ? 'one line with a date' : 'one line without a date'
  return [line, `${line}, ${isUnderstood ? 'understood' : 'not understood'}`]
}

/** The program as it is built: modules that the test runner has transformed take three times as long. */
async function built() {
  const dist = new URL('../../dist/src/', import.meta.url)
  const { COMMANDS } = (await import(`${dist}commands/index.js`)) as typeof import('../../src/commands/index.ts')
  const { compileGrammar } = (await import(
    `${dist}language/grammar.js`
  )) as typeof import('../../src/language/grammar.ts')
  const { indexNames } = (await import(`${dist}language/names.js`)) as typeof import('../../src/language/names.ts')
  const { readMessage } = (await import(`${dist}language/read.js`)) as typeof import('../../src/language/read.ts')
  return { COMMANDS, compileGrammar, indexNames, readMessage }
}

/** Reads messages as the built program does in a shop with these products, and times it. */
async function reader(products: readonly NamedProduct[]) {
  const { COMMANDS, compileGrammar, indexNames, readMessage } = await built()
  const grammar = compileGrammar(
    COMMANDS.flatMap(one => (one.kind === 'move' ? [] : [{ command: one.name, phrases: one.phrases }])),
  )
  const habits: Habits = {
    language: 'en',
    dayFirst: true,
    numberStyle: '1,234.5',
    currency: 'INR',
    currencyDigits: 2,
    weekStart: 1,
  }
  const names = indexNames({ products, categories: [], places: [], members: [] })
  const context = { names, habits, today: '2026-11-18', resolved: new Map<string, number>() }
  return (message: string): { readonly micros: number; readonly readings: readonly LineReading[] } => {
    const begun = performance.now()
    const readings = readMessage(message, grammar, context)
    return { micros: (performance.now() - begun) * 1000, readings }
  }
}

function printTimes(kind: string, times: number[]): void {
  times.sort((one, other) => one - other)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0)
  print(`${kind}: median ${at(0.5)} µs, 95 % ${at(0.95)} µs, 99 % ${at(0.99)} µs of ${times.length} readings`)
}

it('times the reading of what shops write day by day', async () => {
  const products = aisle(PRODUCTS)
  const read = await reader(products)
  const random = chanceOf(20261118)
  const draw = (below: number): number => Math.floor(random() * below)
  print(`lines drawn of what shops write day by day, ${PRODUCTS} products, ${DRAWN_TO_WARM} lines to warm up`)
  for (const [kind, line] of [
    ['without a date', everydayLine],
    ['with a date', everydayLineOfDay],
  ] as const) {
    const times: number[] = []
    for (let count = 0; count < DRAWN_TO_WARM + DRAWN_TIMED; count += 1) {
      const { micros, readings } = read(line(products, draw))
      expect(readings.map(reading => reading.kind)).not.toContain('unclear')
      if (count >= DRAWN_TO_WARM) times.push(micros)
    }
    printTimes(kind, times)
  }
})

it('times the reading of all labelled messages in a large shop', async () => {
  const messages = allLabelled().flatMap(({ labelled }) => labelled.messages)
  const read = await reader(largeShop())
  const times = new Map<string, number[]>()
  for (let round = 0; round < WARM_ROUNDS + TIMED_ROUNDS; round += 1) {
    for (const message of messages) {
      const { micros, readings } = read(message)
      if (round < WARM_ROUNDS) continue
      for (const kind of kindsOf(message, readings)) {
        const all = times.get(kind) ?? []
        all.push(micros)
        times.set(kind, all)
      }
    }
  }
  print(
    `${messages.length} messages of all labelled conversations, ${PRODUCTS} products, ${WARM_ROUNDS} rounds to warm up`,
  )
  for (const [kind, all] of [...times].sort()) printTimes(kind, all)
})

import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { NamedProduct } from '../../src/language/vocabulary.ts'
import { chanceOf } from '../delivery/peers/chance.ts'
import { hearLabelled } from '../harness/hearing.ts'
import { judge } from '../harness/judge.ts'
import { type Labelled, readLabelled } from '../harness/labelled.ts'
import { openTestShop } from '../harness/shop.ts'
import { aisle, everydayLine, everydayLineOfDay } from './everyday.ts'

const conversations = new URL('../conversations/language/', import.meta.url)
const TIMER = fileURLToPath(new URL('time-readings.mjs', import.meta.url))
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

/** What is printed of the labelled conversations even where there is none of it. */
const ALWAYS_TOLD = ['right', 'asked needlessly', 'wrong write'] as const

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
  const told = ALWAYS_TOLD.map(name => `${tally.get(name) ?? 0} ${name}`)
  const others = [...tally].filter(([name]) => !ALWAYS_TOLD.some(known => known === name))
  print(`${all.length} conversations: ${[...told, ...others.map(([name, count]) => `${count} ${name}`)].join(', ')}`)
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
function kindsOf(message: string, readings: readonly string[]): readonly string[] {
  if (message.includes('\n')) return ['several lines']
  const isUnderstood = readings.every(kind => kind !== 'unclear' && kind !== 'nothing')
  const line = DATED.test(message) ? 'one line with a date' : 'one line without a date'
  return [line, `${line}, ${isUnderstood ? 'understood' : 'not understood'}`]
}

/** Microseconds and kinds of readings of each line from `timedFrom` on, as the built program reads them in a process of its own. */
function timeReadings(products: readonly NamedProduct[], lines: readonly string[], timedFrom: number) {
  const dist = new URL('../../dist/src/', import.meta.url).href
  const { stdout, stderr, status } = spawnSync(process.execPath, [TIMER], {
    input: JSON.stringify({ dist, products, lines, timedFrom }),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`the readings were not timed: ${stderr}`)
  return JSON.parse(stdout) as readonly (readonly [micros: number, kinds: readonly string[]])[]
}

function printTimes(kind: string, times: number[]): void {
  times.sort((one, other) => one - other)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0)
  print(`${kind}: median ${at(0.5)} µs, 95 % ${at(0.95)} µs, 99 % ${at(0.99)} µs of ${times.length} readings`)
}

it('times the reading of what shops write day by day', () => {
  const products = aisle(PRODUCTS)
  const random = chanceOf(20261118)
  const draw = (below: number): number => Math.floor(random() * below)
  print(`lines drawn of what shops write day by day, ${PRODUCTS} products, ${DRAWN_TO_WARM} lines to warm up`)
  for (const [kind, line] of [
    ['without a date', everydayLine],
    ['with a date', everydayLineOfDay],
  ] as const) {
    const lines = Array.from({ length: DRAWN_TO_WARM + DRAWN_TIMED }, () => line(products, draw))
    const timed = timeReadings(products, lines, DRAWN_TO_WARM)
    expect(timed.flatMap(([, kinds]) => kinds)).not.toContain('unclear')
    printTimes(
      kind,
      timed.map(([micros]) => micros),
    )
  }
})

it('times the reading of all labelled messages in a large shop', () => {
  const messages = allLabelled().flatMap(({ labelled }) => labelled.messages)
  const rounds = Array.from({ length: WARM_ROUNDS + TIMED_ROUNDS }, () => messages).flat()
  const timed = timeReadings(largeShop(), rounds, WARM_ROUNDS * messages.length)
  const times = new Map<string, number[]>()
  for (const [at, [micros, readings]] of timed.entries()) {
    for (const kind of kindsOf(messages[at % messages.length] ?? '', readings)) {
      const all = times.get(kind) ?? []
      all.push(micros)
      times.set(kind, all)
    }
  }
  print(
    `${messages.length} messages of all labelled conversations, ${PRODUCTS} products, ${WARM_ROUNDS} rounds to warm up`,
  )
  for (const [kind, all] of [...times].sort()) printTimes(kind, all)
})

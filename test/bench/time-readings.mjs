// Times the built program by itself: within a test runner the same lines take twice as long.
// In, as JSON: { dist, products, lines, timedFrom }. Out, as JSON: [microseconds, kinds of readings] of each line from `timedFrom` on.
import { readFileSync } from 'node:fs'

const { dist, products, lines, timedFrom } = JSON.parse(readFileSync(0, 'utf8'))
const { COMMANDS } = await import(`${dist}commands/index.js`)
const { compileGrammar } = await import(`${dist}language/grammar.js`)
const { indexNames } = await import(`${dist}language/names.js`)
const { readMessage } = await import(`${dist}language/read.js`)

const phrases = COMMANDS.flatMap(one => (one.kind === 'move' ? [] : [{ command: one.name, phrases: one.phrases }]))
const grammar = compileGrammar(phrases)
const context = {
  names: indexNames({ products, categories: [], places: [], members: [] }),
  habits: {
    language: 'en',
    dayFirst: true,
    numberStyle: '1,234.5',
    currency: 'INR',
    currencyDigits: 2,
    weekStart: 1,
  },
  today: '2026-11-18',
  resolved: new Map(),
}
const timed = []
for (const [at, line] of lines.entries()) {
  const begun = performance.now()
  const readings = readMessage(line, grammar, context)
  const micros = (performance.now() - begun) * 1000
  if (at >= timedFrom) timed.push([micros, readings.map(reading => reading.kind)])
}
process.stdout.write(JSON.stringify(timed))

import type { ReadingContext } from './context.ts'
import type { Grammar } from './grammar.ts'
import { matchName } from './names.ts'
import type { LineReading, Move } from './reading.ts'

const VERBS: Readonly<Record<string, Move>> = {
  sold: 'sell',
  sell: 'sell',
  add: 'receive',
  received: 'receive',
  used: 'use',
  wasted: 'waste',
  count: 'count',
}

/** Reads a message: one reading for each of its lines. */
export function readMessage(text: string, grammar: Grammar, context: ReadingContext): readonly LineReading[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => readLine(line, grammar, context))
}

function readLine(text: string, grammar: Grammar, context: ReadingContext): LineReading {
  const line = text
    .toLowerCase()
    .replace(/^\//, '')
    .replace(/[?!. ]+$/, '')
  for (const { command, phrases } of grammar.commands) {
    if (phrases.includes(line)) return { kind: 'phrase', text, command, slots: {} }
  }
  const parts = /^(\p{L}+) (\d{1,9}) (.+)$/u.exec(line)
  const move = VERBS[parts?.[1] ?? '']
  if (move === undefined || parts === null) return { kind: 'nothing', text, because: 'unknown' }
  const thousandths = BigInt(parts[2] ?? '0') * 1000n
  const name = matchName(parts[3] ?? '', context.names, context.resolved)
  const quantity = { kind: 'exact', thousandths, unit: null, said: parts[2] ?? '' } as const
  return {
    kind: 'clauses',
    text,
    clauses: [{ move, items: [{ name, quantity, price: null }], day: null, remark: null }],
  }
}

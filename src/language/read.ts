import type { ReadingContext } from './context.ts'
import type { Grammar } from './grammar.ts'
import { readClauses, sightOf } from './line.ts'
import type { LineReading } from './reading.ts'

/** Reads a message: one reading for each of its lines. */
export function readMessage(text: string, _grammar: Grammar, context: ReadingContext): readonly LineReading[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => readClauses(line, sightOf(line, context)))
}

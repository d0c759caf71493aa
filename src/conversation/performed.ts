import type { Ask } from '../commands/command.ts'
import type { LineReading } from '../language/reading.ts'
import type { Part } from './compose.ts'
import { stateFor } from './question.ts'
import type { Turn } from './turn.ts'

/** What came of the lines of a message. */
export interface Performed {
  readonly parts: readonly Part[]
  /** The question that is left, with what it waits for. */
  readonly open?: { readonly ask: Ask; readonly state: string }
  /** Was there nothing for the bot at all? */
  readonly silent: boolean
}

/** A line to go through, with what was answered about it. */
export interface Line {
  readonly reading: LineReading
  readonly answers: ReadonlyMap<string, string>
}

/** A part that is only text. */
export function textPart(text: string): Part {
  return { said: { blocks: [{ kind: 'text', text }] }, entries: [] }
}

/** What is kept of a line that waits for an answer. */
export function waitingFor(
  ask: Ask,
  line: Line,
  turn: Turn,
  rest: readonly Line[],
  replaces: readonly number[],
): string {
  return stateFor(ask, {
    line: line.reading.text,
    answers: Object.fromEntries(line.answers),
    message: turn.message,
    at: turn.at.toISOString(),
    rest: rest.map(other => ({ line: other.reading.text, answers: Object.fromEntries(other.answers) })),
    replaces: [...replaces],
  })
}

import type { Sight } from '../context.ts'
import type { Cue } from '../lexicon/questions.ts'
import type { LineReading } from '../reading.ts'
import { saidBetween } from '../text/tokens.ts'
import { numberAt } from '../values/number.ts'
import type { CueSaid } from './cues.ts'

const BEGINS: readonly Cue[] = ['ask', 'amount']
/** What is asked of no product: only such a question is heard behind talk. */
const COMMANDS: ReadonlySet<string> = new Set(['low', 'report', 'best-sellers', 'profit'])

/**
 * "Off to the wholesaler, what are we short of": a question behind the reason for it. The reason names no product and no
 * figure, so that nothing that was done is lost in an answer.
 */
export function askedBehindReason(
  { line, names }: Sight,
  cues: readonly CueSaid[],
  read: (text: string) => LineReading,
): LineReading | undefined {
  const starts = cues.filter(({ from, cues: own }) => from > 1 && BEGINS.some(cue => own.has(cue)))
  for (const { from } of starts) {
    const isTold = line.tokens
      .slice(0, from)
      .some((_, at) => numberAt(line, at) !== undefined || names.at(at).some(({ kind }) => kind !== 'near'))
    if (isTold) return undefined
    const said = saidBetween(line, from, line.tokens.length)
    const question = read(said)
    if (question.kind === 'phrase' && COMMANDS.has(question.command)) return { ...question, text: line.clean }
  }
  return undefined
}

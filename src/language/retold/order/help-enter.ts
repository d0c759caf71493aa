import type { Sight } from '../../context.ts'
import { englishEntered } from '../../lexicon/en/told/entered.ts'
import { endOfPlain, type Line, sayingWith } from '../../text/line.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

const HELP = 'help'
const HELPS_ENTER = sayingsOf(englishEntered.helpEnter)
const THAT_I_SOLD = sayingsOf(englishEntered.thatISold)

/** Where "help me" ends, behind what is polite; 0 where it does not stand there. */
export function endOfHelpMe(line: Line): number {
  const at = startOf(line)
  const isUs = line.tokens[at + 1]?.text === 'me' || line.tokens[at + 1]?.text === 'us'
  return line.tokens[at]?.text === HELP && isUs ? at + 2 : 0
}

function startOf(line: Line): number {
  let at = 0
  for (let next = endOfPlain(line, 0, 'polite'); next > 0; next = endOfPlain(line, at, 'polite')) at = next
  return at
}

/** Where "help me enter" ends, behind what is polite; 0 where nobody asks to be helped so. */
export function endOfHelpEnter(line: Line): number {
  const at = startOf(line)
  return line.tokens[at]?.text === HELP ? endOfSaying(line, at, line.tokens.length, HELPS_ENTER) : 0
}

/** "abeg help me enter 2 soap i sold am this morning": what shall be entered was done. */
export function helpEntered(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const from = endOfHelpEnter(line)
  if (from === 0) return undefined
  if (!isCounted(sight, from)) {
    const isDone = sayingWith(line, from, 'verb') !== undefined
    return isDone ? { line: saidBetween(line, from, length), moves: ['any'], remark: '' } : undefined
  }
  for (let at = from + 1; at < length; at += 1) {
    const end = endOfSaying(line, at, length, THAT_I_SOLD)
    if (end > 0)
      return {
        line: `sold ${saidBetween(line, from, at)} ${saidBetween(line, end, length)}`.trim(),
        moves: ['sell'],
        remark: '',
      }
  }
  return { line: saidBetween(line, from, length), moves: ['any'], remark: '' }
}

import type { Ask } from '../commands/command.ts'
import type { Question, UnitOfWork } from '../store/port.ts'
import { AMENDED_KEY, CORRECTED_KEY } from './earlier.ts'
import { latestEntryOf } from './latest-entry.ts'
import { performLines } from './lines.ts'
import type { Line, Performed } from './performed.ts'
import { LINE_ANSWER, type QuestionState, stateFor } from './question.ts'
import { readLines, recognisedIn, type Turn } from './turn.ts'

/** The key of a question of what a correction is right of; behind it stands the message that corrects. */
const PUT_RIGHT_KEY = 'put-right:'
/** An answer that is the number of an entry, and what that should read. */
const ENTRY_ANSWER = /^#(\d+)\n(.*)$/su

/**
 * "make that 5" while "sold 2 soap" waits to be told which soap: the answer that is the line so put right. Where it may
 * be right of several things in it, or of the latest entry as well, it is asked, in the place of what was asked before.
 */
export async function putRight(
  text: string,
  lines: readonly Line[],
  { question, state }: { readonly question: Question; readonly state: QuestionState },
  turn: Turn,
  unit: UnitOfWork,
): Promise<string | Performed | undefined> {
  if (state.replaces.length > 0 || state.free === 'text' || AMENDED_KEY in state.answers) return undefined
  const answers = new Map(Object.entries(state.answers))
  const [reading, ...more] = await readLines(text, turn, unit, answers, { line: state.line, isRecent: false })
  if (reading?.kind !== 'amend' || more.length > 0) return undefined
  if (await isOfEntryAlone(text, lines, state, turn, unit)) return undefined
  const entry = await ofLatestEntry(lines, turn, unit)
  if (reading.asks === undefined && entry.length === 0) return `${LINE_ANSWER}${reading.line}`
  const own = (reading.asks ?? [reading.line]).map(line => ({ label: line, value: `${LINE_ANSWER}${line}` }))
  const ask: Ask = {
    kind: 'ask',
    question: 'which-correction',
    key: `${PUT_RIGHT_KEY}${turn.message}`,
    text: `"${text}": what is right then?`,
    options: [...own, ...entry],
  }
  await unit.settle(question.reply, 'answered')
  return { parts: [], open: { ask, state: stateFor(ask, state) }, silent: false }
}

/** "no, 5 tea" while "sold 3 soap" waits, behind "sold 2 tea": it names what was written, and nothing of what waits. */
async function isOfEntryAlone(
  text: string,
  [only]: readonly Line[],
  { line }: QuestionState,
  turn: Turn,
  unit: UnitOfWork,
): Promise<boolean> {
  if (only?.reading.kind !== 'amend' || only.reading.asks !== undefined) return false
  const waiting = new Set(await productsIn(line, turn, unit))
  return !(await productsIn(text, turn, unit)).some(product => waiting.has(product))
}

async function productsIn(text: string, turn: Turn, unit: UnitOfWork): Promise<readonly number[]> {
  const { names } = await recognisedIn(text, turn, unit)
  return names.flatMap(name => (name.kind === 'one' ? name.product : name.products))
}

/** What a correction would make of the latest entry, as it is chosen. */
async function ofLatestEntry(lines: readonly Line[], turn: Turn, unit: UnitOfWork): Promise<Ask['options']> {
  const [only, ...more] = lines
  if (only?.reading.kind !== 'amend' || more.length > 0) return []
  const latest = await latestEntryOf(turn, unit)
  if (latest === undefined) return []
  const { asks, line } = only.reading
  return (asks ?? [line]).map(said => ({
    label: `#${latest.number}: ${said}`,
    value: `#${latest.number}\n${said}`,
  }))
}

/** The correction was of an entry: that is corrected; undefined where an answer says nothing of the kind. */
export async function entryPutRight(
  { key }: QuestionState,
  value: string,
  original: Turn,
  unit: UnitOfWork,
): Promise<Performed | undefined> {
  const [, number, line] = (key.startsWith(PUT_RIGHT_KEY) && ENTRY_ANSWER.exec(value)) || []
  if (number === undefined || line === undefined) return undefined
  const entry = await unit.entry(Number(number))
  if (entry === undefined) throw new Error(`there is no entry #${number} to put right`)
  const answers = new Map([
    [AMENDED_KEY, number],
    [CORRECTED_KEY, line],
  ])
  const amendment: Line = { reading: { kind: 'amend', text: line, line }, answers }
  return await performLines([amendment], { ...original, message: key.slice(PUT_RIGHT_KEY.length) }, unit, [entry])
}

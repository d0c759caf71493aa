import { nameKey } from '../catalog/name-key.ts'
import { PRODUCT_KEY } from '../commands/which-product.ts'
import type { LineReading } from '../language/reading.ts'
import { reaches } from '../people/member.ts'
import type { Question, UnitOfWork } from '../store/port.ts'
import { CANCEL, type Part } from './compose.ts'
import { amendedEntry, CORRECTED_KEY } from './earlier.ts'
import { performLines } from './lines.ts'
import { type Line, type Performed, textPart } from './performed.ts'
import { entryPutRight } from './put-right.ts'
import { answeredLine, LINE_ANSWER, type QuestionState, stateFor, withAnswer } from './question.ts'
import { performReplacement } from './replacement.ts'
import { askWhetherTwice } from './same-twice.ts'
import { standingOf } from './standing.ts'
import { readLines, type Turn } from './turn.ts'

/**
 * Finishes the line that waited for an answer, as of its own message, and goes on with those behind it. `message` is the
 * one that answered in words.
 */
export async function answerTo(
  question: Question,
  state: QuestionState,
  value: string,
  message: string | undefined,
  turn: Turn,
  unit: UnitOfWork,
): Promise<Performed> {
  await unit.settle(question.reply, 'answered', message === undefined ? undefined : { message, value })
  const original = await originalTurn(question, state, turn, unit)
  if (value === CANCEL) return await calledOff(state, original, unit)
  const other = await entryPutRight(state, value, original, unit)
  if (other !== undefined) return await goesOn(other, state, original, unit)
  const finished = await finishedLine(state, value, original, unit)
  if (finished === undefined) {
    const text = `I cannot read "${state.line} ${value}". Say it in one go, like: sold 3 soap`
    return { parts: [textPart(text)], silent: false }
  }
  const twice = askWhetherTwice(state, value, finished.reading)
  if (twice !== undefined) return { parts: [], open: { ask: twice, state: stateFor(twice, state) }, silent: false }
  const rest = await restOf(state, original, unit)
  if (state.replaces.length === 0) {
    const amended = await amendedEntry(finished.answers, unit)
    const repliedTo = amended && [amended]
    const performed = await performLines([finished, ...rest], original, unit, repliedTo)
    const offer = await aliasOffer(state, value, turn, unit)
    return offer === undefined || performed.open !== undefined
      ? performed
      : { ...performed, parts: [...performed.parts, offer] }
  }
  const old = await entriesOf(state.replaces, unit)
  const performed = await performReplacement(old, [finished, ...rest], original, unit)
  const isOther = old.some(({ text }) => text !== finished.reading.text)
  if (!performed.replaced || !isOther) return performed
  const note = `Instead of ${old.map(({ number }) => `#${number}`).join(', ')}:`
  return { ...performed, parts: [textPart(note), ...performed.parts] }
}

/** The line that waited is asked about once more, behind what was written before it. */
async function goesOn(before: Performed, state: QuestionState, original: Turn, unit: UnitOfWork): Promise<Performed> {
  const waited = { line: state.line, answers: state.answers }
  const lines = await restOf({ ...state, rest: [waited, ...state.rest] }, original, unit)
  const performed = await performLines(lines, original, unit)
  return { ...performed, parts: [...before.parts, ...performed.parts], silent: false }
}

/** The turn of the message that was asked about: its own person, day and identity. */
export async function originalTurn(
  question: Question,
  state: QuestionState,
  turn: Turn,
  unit: UnitOfWork,
): Promise<Turn> {
  const member = (await unit.members()).find(one => one.id === question.member) ?? turn.member
  return { ...turn, member, message: state.message, at: new Date(state.at), spokenTo: true }
}

/** The line that waited, with its answer; undefined when words put behind it make nothing of it. */
export async function finishedLine(
  state: QuestionState,
  value: string,
  original: Turn,
  unit: UnitOfWork,
): Promise<Line | undefined> {
  const line = answeredLine(state, value)
  const answers = withAnswer(state, value)
  const amended = await amendedEntry(answers, unit)
  // What was chosen for a line is an answer to that line; else the correction is of what stands by now.
  const meant = amended === undefined || answers.has(CORRECTED_KEY) ? amended : await standingOf(amended, unit)
  const previous = meant && { line: meant.text, isRecent: false }
  const [reading] = await readLines(line, original, unit, answers, previous)
  if (reading === undefined) throw new Error('a line that waited for an answer is empty')
  if (line === state.line || value.startsWith(LINE_ANSWER) || reading.kind !== 'unclear') return { reading, answers }
  const [behind] = state.completes === true ? await readLines(`${value} ${state.line}`, original, unit, answers) : []
  return behind !== undefined && isOneEntry(behind) ? { reading: behind, answers } : undefined
}

/** "5 kg sold" and "ponni rice": the goods stand in front of what ends with its verb. */
function isOneEntry(reading: LineReading): boolean {
  return reading.kind === 'clauses' && reading.clauses.length === 1 && reading.clauses[0]?.items.length === 1
}

/**
 * A name that was unknown or fitted several, and is known now, can be remembered with one tap: by those who may name
 * products. Of several, only the beginning of the name ("lux" of Lux Soap) is a name for one; "soap" stays a question.
 */
async function aliasOffer(
  { key, question, options }: QuestionState,
  value: string,
  turn: Turn,
  unit: UnitOfWork,
): Promise<Part | undefined> {
  if (question !== 'did-you-mean' && question !== 'which-product') return undefined
  if (!key.startsWith(PRODUCT_KEY) || !reaches(turn.role, 'manager')) return undefined
  const product = (await unit.catalog()).products.find(one => String(one.id) === value)
  if (product === undefined) return undefined
  const said = key.slice(PRODUCT_KEY.length)
  const fittedSeveral = question === 'which-product' && options.length > 0
  if (fittedSeveral && !nameKey(product.name).startsWith(`${nameKey(said)} `)) return undefined
  const label = `Remember: ${said} = ${product.name}`
  const buttons = [[{ label, action: { kind: 'say' as const, text: `alias ${product.name} = ${said}` } }]]
  return { said: { blocks: [], buttons }, entries: [] }
}

async function calledOff(state: QuestionState, original: Turn, unit: UnitOfWork): Promise<Performed> {
  const text =
    state.replaces.length === 0
      ? `Left it: nothing is written of "${state.line}".`
      : `Left it: ${state.replaces.map(number => `#${number}`).join(', ')} stays as it is.`
  const rest = state.replaces.length === 0 ? await restOf(state, original, unit) : []
  const performed = await performLines(rest, original, unit)
  return { ...performed, parts: [textPart(text), ...performed.parts], silent: false }
}

async function restOf(state: QuestionState, original: Turn, unit: UnitOfWork): Promise<readonly Line[]> {
  const lines: Line[] = []
  for (const { line, answers: given } of state.rest) {
    const answers = new Map(Object.entries(given))
    const readings = await readLines(line, original, unit, answers)
    lines.push(...readings.map(reading => ({ reading, answers })))
  }
  return lines
}

/** The entries of these numbers. */
export async function entriesOf(numbers: readonly number[], unit: UnitOfWork) {
  const entries = await Promise.all(numbers.map(number => unit.entry(number)))
  return entries.filter(entry => entry !== undefined)
}

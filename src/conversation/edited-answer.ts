import type { Entry } from '../ledger/entry.ts'
import type { Question, UnitOfWork } from '../store/port.ts'
import { entriesOf, finishedLine, originalTurn } from './answering.ts'
import { CANCEL } from './compose.ts'
import { Pending } from './draft.ts'
import { workLine } from './line.ts'
import { performLines } from './lines.ts'
import { entriesNow } from './live.ts'
import { type Line, type Performed, textPart, waitingFor } from './performed.ts'
import { answeredLine, answerIn, type QuestionState, stateOf } from './question.ts'
import { entryNumbers } from './receipt.ts'
import { performReplacement, type Replaced } from './replacement.ts'
import { readLines, type Turn } from './turn.ts'

/** A question that was answered in words, with what came of the answer. */
interface Answered {
  readonly question: Question
  readonly state: QuestionState
  /** The turn of the message that was asked about. */
  readonly original: Turn
  /** The entries that stand for the answer now. */
  readonly old: readonly Entry[]
  /** A later question about the same line, which the answer led to. */
  readonly next: Question | undefined
}

/** What came of an edited answer; `old` are the entries that were to be replaced. */
export interface AnsweredAnew {
  readonly performed: Replaced
  readonly old: readonly Entry[]
}

/**
 * A message that had answered a question was edited: the line that waited is finished with the new answer, in place of
 * the entry that the old one made. An answer that is none leaves the entry and asks again. Undefined when the message
 * answered nothing; `same` when it answers as before.
 */
export async function answerAnew(
  edited: { readonly edits: string; readonly text: string },
  turn: Turn,
  unit: UnitOfWork,
): Promise<AnsweredAnew | 'same' | undefined> {
  const question = await questionOf(edited.edits, turn, unit)
  if (question?.answer === undefined) return undefined
  const state = stateOf(question)
  const value = await answerIn(edited.text, state, unit, turn)
  if (value === question.answer.value) return 'same'
  const answered = await traced(question, state, edited.edits, turn, unit)
  if (typeof answered === 'string') return plainly(answered)
  const line =
    value === undefined || value === CANCEL ? undefined : await finishedLine(state, value, answered.original, unit)
  if (value !== CANCEL && line === undefined) return await askedAgain(edited.text, answered, unit)
  await unit.settle(question.reply, 'answered', { message: edited.edits, value: value ?? CANCEL })
  if (answered.next !== undefined) await unit.settle(answered.next.reply, 'answered')
  return { performed: await finished(line, answered, unit), old: answered.old }
}

/** The question that a message answered; one that was asked in the channel can be answered in a thread of it. */
async function questionOf(message: string, { platform, chat, member }: Turn, unit: UnitOfWork) {
  const [channel = ''] = chat.id.split('/')
  return (
    (await unit.questionAnsweredBy(platform, chat.id, member.id, message)) ??
    (await unit.questionAnsweredBy(platform, channel, member.id, message))
  )
}

/** Finds what the answer led to; a text when that is gone by now. */
async function traced(
  question: Question,
  state: QuestionState,
  message: string,
  turn: Turn,
  unit: UnitOfWork,
): Promise<Answered | string> {
  const { platform, chat } = turn
  const value = question.answer?.value
  const text = value === undefined ? state.line : answeredLine(state, value)
  const said = await entriesNow(platform, chat.id, state.message, unit)
  const same = said.filter(({ entry }) => entry.text === text)
  const receipt = (await unit.replyTo(platform, chat.id, message))?.reply
  const numbers = receipt === undefined ? [] : entryNumbers(receipt)
  const own = same.filter(({ entry }) => numbers.includes(entry.number))
  const made = own.length > 0 ? own : same
  const live = made.filter(one => one.live).map(one => one.entry)
  const next = (await unit.unansweredQuestions(question.platform, question.chat, question.member)).find(other => {
    const { message: about, line } = stateOf(other)
    return about === state.message && line === text
  })
  const old = value === CANCEL ? await entriesOf(state.replaces, unit) : live
  if (made.length > 0 && live.length === 0) {
    return `${made.map(({ entry }) => `#${entry.number}`).join(', ')} is taken back already. Nothing is written; say it anew if it holds.`
  }
  if (old.length === 0 && next === undefined && value !== CANCEL) {
    return 'What that answered has changed since. Nothing is written; say it anew if it holds.'
  }
  return { question, state, original: await originalTurn(question, state, turn, unit), old, next }
}

async function finished(
  line: Line | undefined,
  { state, original, old, next }: Answered,
  unit: UnitOfWork,
): Promise<Replaced> {
  if (old.length > 0) return await performReplacement(old, line === undefined ? [] : [line], original, unit)
  if (line === undefined) return calledOff(state)
  const rest: Line[] = []
  for (const { line: text, answers: given } of next === undefined ? [] : stateOf(next).rest) {
    const answers = new Map(Object.entries(given))
    for (const reading of await readLines(text, original, unit, answers)) rest.push({ reading, answers })
  }
  return { ...(await performLines([line, ...rest], original, unit)), replaced: true }
}

function calledOff({ line }: QuestionState): Replaced {
  return { parts: [textPart(`Left it: nothing is written of "${line}".`)], silent: false, replaced: true }
}

/** What is no answer leaves everything as it is and gets the question once more. */
async function askedAgain(
  text: string,
  { state, original, old, next }: Answered,
  unit: UnitOfWork,
): Promise<AnsweredAnew> {
  const answers = new Map(Object.entries(state.answers))
  const [reading] = await readLines(state.line, original, unit, answers)
  if (reading === undefined) throw new Error('a line that waited for an answer is empty')
  const line: Line = { reading, answers }
  const worked = await workLine({ ...line, replaced: old, repliedTo: undefined }, original, unit, new Pending(unit))
  const ask = worked.kind === 'ask' ? worked : worked.kind === 'done' ? worked.said.followUp : undefined
  const parts = [textPart(`"${text}" is no answer that I understand.`)]
  const plain: Performed = { parts, silent: false }
  if (ask === undefined) return { performed: { ...plain, replaced: false }, old }
  if (next !== undefined) await unit.settle(next.reply, 'answered')
  const numbers = old.map(entry => entry.number)
  const open = { ask, state: waitingFor(ask, line, original, [], numbers) }
  return { performed: { ...plain, open, replaced: false }, old }
}

function plainly(text: string): AnsweredAnew {
  return { performed: { parts: [textPart(text)], silent: false, replaced: true }, old: [] }
}

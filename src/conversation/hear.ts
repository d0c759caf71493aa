import type { Message } from '../chat/message.ts'
import type { Ask } from '../commands/command.ts'
import { soundsCorrecting } from '../language/amend/kernel.ts'
import { saysBareUndo, saysUndo } from '../language/amend/wish.ts'
import { agreesLoosely } from '../language/answers.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Question, ShopReader, UnitOfWork } from '../store/port.ts'
import { answerByReply } from './answer-by-reply.ts'
import { answerTo } from './answering.ts'
import { askedWhereParted, partedBy } from './came-between.ts'
import { CANCEL, compose, type Part } from './compose.ts'
import { hearDeletion } from './deletion.ts'
import { AMENDED_KEY, correctionOfEarlier, correctionOfReceipt } from './earlier.ts'
import { hearEdit } from './edit.ts'
import { latestEntryOf, previousLine } from './latest-entry.ts'
import { answerLine, writes } from './line.ts'
import { linesOf, performLines } from './lines.ts'
import { type Line, type Performed, textPart, waitingFor } from './performed.ts'
import { hearPress } from './press.ts'
import { putRight } from './put-right.ts'
import { answerIn, heedsWords, type QuestionState, stateOf } from './question.ts'
import { repliedEntries } from './receipt.ts'
import { type Response, respond, respondPlainly } from './response.ts'
import { habitsOf } from './settings.ts'
import { type PreviousLine, readLines, type Turn } from './turn.ts'
import { timesNotUnderstood, wallPart } from './wall.ts'

/** Answers a message that only asks, outside the write lock; undefined when it has to be heard in full. */
export async function answerOnly(
  message: Message,
  turn: Turn,
  reader: ShopReader,
): Promise<Response | 'silence' | undefined> {
  if (message.happening.kind !== 'text') return undefined
  const { platform, chat, member } = turn
  if ((await reader.openQuestion(platform, chat.id, member.id)) !== undefined) return undefined
  const overheard = !turn.spokenTo
  if (overheard && !turn.listens) return 'silence'
  const readings = await readLines(message.happening.text, turn, reader, new Map())
  if (overheard && readings.every(reading => reading.kind === 'nothing'))
    return (await goesOnWithEntry(message.happening.text, turn, reader)) ? undefined : 'silence'
  if (readings.length === 0 || readings.some(reading => reading.kind !== 'phrase' || writes(reading, turn)))
    return undefined
  if (soundsCorrecting(message.happening.text, habitsOf(reader.shop))) return undefined
  const parts: Part[] = []
  for (const reading of readings) {
    const worked = await answerLine({ reading, answers: new Map() }, turn, reader)
    if (worked.kind === 'ask' || worked.kind === 'silence') return undefined
    parts.push(worked.kind === 'refused' ? textPart(worked.text) : { said: worked.said, entries: [] })
  }
  return { reply: await compose(parts, undefined, reader) }
}

/** "Sorry 4 not 3" says nothing by itself: behind an entry of the same person it corrects that, in a busy group too. */
async function goesOnWithEntry(text: string, turn: Turn, reader: ShopReader): Promise<boolean> {
  const previous = await previousLine(undefined, turn, reader, true)
  if (previous === undefined) return false
  const readings = await readLines(text, turn, reader, new Map(), previous)
  return readings.some(({ kind }) => kind !== 'nothing')
}

/** Hears a message and does what it says, within the unit of work; undefined is silence. */
export async function hear(message: Message, turn: Turn, unit: UnitOfWork): Promise<Response | undefined> {
  const { happening } = message
  switch (happening.kind) {
    case 'text':
      return await hearText(happening.text, happening.replyTo, turn, unit)
    case 'edit':
      return await hearEdit(happening, turn, unit, text => hearText(text, undefined, turn, unit))
    case 'delete':
      return await hearDeletion(happening.deletes, turn, unit)
    case 'press':
      return await hearPress(happening.button, turn, unit, text => hearAloud(text, turn, unit))
    case 'added':
      return respondPlainly(
        'Hello! I keep the stock of this shop. Mention me, e.g. "sold 3 soap", or say "use this channel" and I listen to all of it.',
      )
    case 'moved':
      return undefined
    case 'unreadable':
      if (!turn.spokenTo) return undefined
      return respondPlainly(`That is a ${happening.what}, which I cannot read. Write it instead, like: sold 3 soap`)
  }
}

/** What a button says is no answer to anything; where it moves goods, it may be said for the line that is asked about. */
async function hearAloud(text: string, turn: Turn, unit: UnitOfWork): Promise<Response | undefined> {
  const question = await questionHere(turn, unit)
  const performed = await performLines(await linesOf(text, turn, unit), turn, unit)
  const written = performed.parts.flatMap(part => part.entries)
  const moves = written.some(({ kind, movements }) => kind === 'entry' && movements.length > 0)
  if (question === undefined || !(moves || performed.open !== undefined)) return respond(performed, unit)
  await unit.settle(question.reply, 'aside')
  const aside = textPart(`(I left the question about "${stateOf(question).line}" aside; its buttons still work.)`)
  return respond({ ...performed, parts: [...performed.parts, aside] }, unit)
}

async function hearText(
  text: string,
  replyTo: string | undefined,
  turn: Turn,
  unit: UnitOfWork,
): Promise<Response | undefined> {
  const question = await questionHere(turn, unit)
  if (question === undefined && !turn.spokenTo && !turn.listens) return undefined
  const repliedTo = replyTo === undefined ? undefined : await repliedEntries(replyTo, turn, unit)
  const meant = replyTo === undefined ? undefined : await answerByReply(text, replyTo, turn, unit)
  if (meant !== undefined) return respond(meant, unit)
  const previous = await previousLine(repliedTo, turn, unit, question === undefined)
  const lines = await linesInPlace(text, previous, repliedTo, question !== undefined, turn, unit)
  if (question === undefined) return respond(await performText(lines, repliedTo, turn, unit), unit)
  const state = stateOf(question)
  const command = lines.length > 0 && lines.every(line => isCommand(line, state) && !leaves(line, state))
  if (!command && heedsWords(question, turn.now)) {
    const value = lines.every(line => leaves(line, state)) ? CANCEL : await answerHeard(text, state, turn, unit)
    if (value !== undefined) return respond(await answerTo(question, state, value, turn.message, turn, unit), unit)
  }
  if (!turn.spokenTo && !turn.listens) return undefined
  const mayBeRight = !command && !isDeadEnd(state) && heedsWords(question, turn.now)
  const right = !mayBeRight ? undefined : await putRight(text, lines, { question, state }, turn, unit)
  if (typeof right === 'string')
    return respond(saidSo(right, await answerTo(question, state, right, turn.message, turn, unit)), unit)
  if (right !== undefined) return respond(right, unit)
  if (!command && isAboutQuestion(text, lines, state, turn))
    return respond(await answerTo(question, state, CANCEL, turn.message, turn, unit), unit)
  const leadsNowhere = isDeadEnd(state)
  if (!leadsNowhere && lines.every(({ reading }) => reading.kind === 'nothing') && heedsWords(question, turn.now)) {
    return turn.spokenTo ? await stillAsking(state, turn, unit) : undefined
  }
  const performed = await performText(lines, repliedTo, turn, unit)
  if (performed.silent) return undefined
  const changesNothing = performed.parts.every(part => part.entries.length === 0) && performed.open === undefined
  if (changesNothing && !command && !leadsNowhere) {
    return respond(performed, unit)
  }
  await unit.settle(question.reply, 'aside')
  const aside = textPart(
    leadsNowhere
      ? `(I left the question about "${state.line}" aside: nothing is written of it.)`
      : `(I left the question about "${state.line}" aside; its buttons still work.)`,
  )
  return respond({ ...performed, parts: [...performed.parts, aside] }, unit)
}

/** What is asked of a line that was put right stands behind that line. */
function saidSo(line: string, performed: Performed): Performed {
  return performed.open === undefined
    ? performed
    : { ...performed, parts: [textPart(`So: ${line.trim()}`), ...performed.parts] }
}

const POINTS_BACK =
  /^(?:(?:no|nah|sorry|oops|wait|actually)\b[\s,.!]*)*(?:it|that|this)(?:['’]?s|\s+(?:was|is|were))\b/iu

/**
 * "It was sugar", which answers nothing, puts right what is asked about: that is left unwritten. Where an entry is written
 * already, "it was 5" corrects that.
 */
function isAboutQuestion(text: string, lines: readonly Line[], { replaces }: QuestionState, turn: Turn): boolean {
  if (!POINTS_BACK.test(text.trim())) return false
  if (replaces.length > 0) return lines.some(({ reading }) => reading.kind === 'phrase')
  return turn.spokenTo || lines.some(({ reading }) => reading.kind !== 'nothing')
}

/** What a text answers. In a group where nobody speaks to the bot, "ok" and "nice" are said to others. */
async function answerHeard(
  text: string,
  state: QuestionState,
  turn: Turn,
  unit: UnitOfWork,
): Promise<string | undefined> {
  return !turn.spokenTo && agreesLoosely(text) ? undefined : await answerIn(text, state, unit, turn)
}

/** Reads a text behind the entry before; where something else came between, nothing goes on with it unasked. */
async function linesInPlace(
  text: string,
  previous: PreviousLine | undefined,
  repliedTo: readonly Entry[] | undefined,
  isAsking: boolean,
  turn: Turn,
  unit: UnitOfWork,
): Promise<readonly Line[]> {
  const lines = await linesOf(text, turn, unit, previous)
  if (previous === undefined || repliedTo?.[0] !== undefined) return lines
  const goesOn = previous.isRecent && lines.some(({ reading }) => reading.kind === 'clauses' && reading.text !== text)
  if (!goesOn) return await askedWhereParted(lines, isAsking, turn, unit)
  const latest = await latestEntryOf(turn, unit)
  if (latest === undefined || (await partedBy(latest, turn, unit)) === undefined) return lines
  return await linesOf(text, turn, unit, { ...previous, isRecent: false })
}

/** Does what the lines say; a correction that names a product may be for an entry before the last. */
async function performText(
  lines: readonly Line[],
  repliedTo: readonly Entry[] | undefined,
  turn: Turn,
  unit: UnitOfWork,
): Promise<Performed> {
  const isOfNone = repliedTo?.length === 0 && !turn.chat.id.includes('/')
  if (isOfNone && lines.some(({ reading }) => reading.kind === 'amend'))
    return { parts: [textPart('That message is no receipt. Answer the receipt that is wrong.')], silent: false }
  const earlier =
    repliedTo?.[0] === undefined
      ? await correctionOfEarlier(lines, turn, unit)
      : await correctionOfReceipt(lines, repliedTo, turn, unit)
  if (earlier === undefined) return await performLines(lines, turn, unit, repliedTo)
  const { line, entries } = earlier
  if (entries.length === 1) return await performLines([line], turn, unit, entries)
  const ask: Ask = {
    kind: 'ask',
    question: 'which-entry',
    key: AMENDED_KEY,
    text: `Which entry is "${line.reading.text}" about?`,
    options: entries.map(({ number, text: said }) => ({ label: `#${number} ${said}`, value: String(number) })),
  }
  return { parts: [], open: { ask, state: waitingFor(ask, line, turn, [], []) }, silent: false }
}

/** The open question to this person; one that was asked in the channel can be answered in a thread of it. */
async function questionHere({ platform, chat, member }: Turn, unit: UnitOfWork): Promise<Question | undefined> {
  const here = await unit.openQuestion(platform, chat.id, member.id)
  const [channel = ''] = chat.id.split('/')
  return here !== undefined || channel === chat.id ? here : await unit.openQuestion(platform, channel, member.id)
}

/**
 * A full command wins over an open question. Where any text may answer, phrases win too, but for a product's name alone,
 * which reads as a question about its stock.
 */
function isCommand({ reading }: Line, { free, options }: QuestionState): boolean {
  if (reading.kind === 'clauses') return true
  // "undo #3" to [Undo #3 and #2] is no yes.
  const isNumbered = reading.kind === 'phrase' && reading.command === 'undo' && reading.slots.entry !== undefined
  if (isNumbered) return !options.some(({ label }) => label.toLowerCase() === reading.text.toLowerCase())
  if (reading.kind !== 'phrase' || free !== 'text' || options.length > 0) return false
  const { product, products = product === undefined ? [] : [product] } = reading.slots
  const isNameAlone = products.length === 1 && products[0]?.said.length === reading.text.trim().length
  return reading.command !== 'cancel' && !isNameAlone
}

/** While something is asked, "undo" and "cancel that" leave the question and take back no entry; "undo #12" and "undo last" do. */
function leaves({ reading }: Line, { replaces }: QuestionState): boolean {
  if (reading.kind !== 'phrase' || reading.command !== 'undo' || replaces.length > 0) return false
  if (saysBareUndo(reading.text)) return true
  return reading.slots.entry === undefined && reading.slots.number === undefined && !saysUndo(reading.text)
}

/** Nothing can be chosen, and the name that was asked for did not come: only its being called off would end the question. */
function isDeadEnd({ options, free, replaces }: QuestionState): boolean {
  return options.length === 0 && (free === undefined || free === 'product') && replaces.length === 0
}

/** What may be answered where nothing can be chosen. */
const FREE_ANSWERS = {
  quantity: 'a number',
  money: 'an amount',
  product: 'a product',
  day: 'a day',
  text: 'your own words',
} as const

/** What is no answer and nothing else gets the question once more, in words: its buttons stand above. */
async function stillAsking(
  { line, options, free }: QuestionState,
  turn: Turn,
  unit: UnitOfWork,
): Promise<Response | undefined> {
  const inWords = (options.length > 0 && free !== 'day') || free === undefined ? [] : [FREE_ANSWERS[free]]
  const ways = [...options.map(option => option.label), ...inWords, 'cancel'].join(', ')
  const text = `I am still asking about "${line}". Answer with: ${ways}`
  const wall = { text, again: [`Answer with: ${ways}`, 'To leave the question, say: cancel'] } as const
  const parts = [wallPart(wall, await timesNotUnderstood(turn, unit))]
  return respond({ parts, silent: false }, unit)
}

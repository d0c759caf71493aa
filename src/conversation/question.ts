import { z } from 'zod'
import { nameKey } from '../catalog/name-key.ts'
import type { Ask } from '../commands/command.ts'
import { quantityAnswer } from '../commands/moving/answered.ts'
import { PRODUCT_KEY } from '../commands/which-product.ts'
import { priceOfWhich, readTotal, TOTAL_ANSWER } from '../language/answered-price.ts'
import { wayChosen } from '../language/answered-way.ts'
import { callsOff, chooseOption, putsRight, readAmount, readQuantityAlone } from '../language/answers.ts'
import { dayWithin } from '../language/day-within.ts'
import { readDay } from '../language/days.ts'
import { matchName } from '../language/names.ts'
import type { Habits } from '../language/vocabulary.ts'
import type { Question, ShopReader, UnitOfWork } from '../store/port.ts'
import { CANCEL } from './compose.ts'
import { habitsOf, namesOf } from './settings.ts'
import { readLines, type Turn, todayOf } from './turn.ts'

/** For how long a question can be answered in words. */
export const ANSWERED_IN_WORDS_MS = 10 * 60_000

/** What stands in front of an answer that is the line as it was meant, whatever was asked. */
export const LINE_ANSWER = '\n'
/** May be a thousand as others write it. */
const THOUSAND = /^[1-9]\d{0,2}\.000$/u
/** "2 no": a number, and what takes it back. */
const TAKEN_BACK = /\d[\s,]+(?:no|nope|nah|wait|sorry)$/iu
const QUANTITY_QUESTIONS = new Set(['below-zero', 'unusual-quantity'])

const stateSchema = z.object({
  /** The line that the answer finishes. */
  line: z.string(),
  answers: z.record(z.string(), z.string()),
  question: z.string(),
  key: z.string(),
  options: z.array(z.object({ label: z.string(), value: z.string() })),
  free: z.enum(['quantity', 'money', 'product', 'day', 'text']).optional(),
  completes: z.boolean().optional(),
  rewrites: z.boolean().optional(),
  /** The message that the line stood in, and its time stamp. */
  message: z.string(),
  at: z.string(),
  /** Lines that are still to be asked about. */
  rest: z.array(z.object({ line: z.string(), answers: z.record(z.string(), z.string()) })),
  /** Entries that the finished line replaces. */
  replaces: z.array(z.number()),
})

/** A question with the line that waits for its answer. */
export type QuestionState = z.infer<typeof stateSchema>

/** The state of a kept question. */
export function stateOf(question: Question): QuestionState {
  return stateSchema.parse(JSON.parse(question.state))
}

/** What is kept of a question. */
export function stateFor(
  ask: Ask,
  waiting: Pick<QuestionState, 'line' | 'answers' | 'message' | 'at' | 'rest' | 'replaces'>,
): string {
  const { question, key, options, free, completes, rewrites } = ask
  const own = { question, key, options: [...options], free, completes, rewrites }
  const state = { ...waiting, ...own } satisfies Record<string, unknown>
  return JSON.stringify(state)
}

/** May the question be answered in words still? */
export function heedsWords(question: Question, now: Date): boolean {
  return now.getTime() - question.askedAt.getTime() <= ANSWERED_IN_WORDS_MS
}

/** "each", "in all": the option that tells the price so, if one does. */
function toldOfWhich(text: string, { options }: QuestionState, habits: Habits): string | undefined {
  const which = priceOfWhich(text, habits)
  if (which === undefined) return undefined
  const [only, ...more] = options.filter(({ label }) => label.endsWith(' in all') === (which === 'all'))
  return more.length === 0 ? only?.value : undefined
}

/** The value that a text answers a question with, or undefined when it is no answer to it. */
export async function answerIn(
  text: string,
  state: QuestionState,
  reader: ShopReader,
  turn: Turn,
): Promise<string | undefined> {
  if (callsOff(text)) return CANCEL
  const habits = habitsOf(reader.shop)
  // Where a number may be told, it is that and no place of an option.
  const isFigure =
    state.question !== 'which-number' &&
    (state.free === 'quantity' || state.free === 'money' || QUANTITY_QUESTIONS.has(state.question))
  const other = state.question === 'did-you-mean' ? await otherProduct(text, state, reader) : undefined
  if (other !== undefined) return other
  const option = chooseOption(text, state.options, !isFigure)
  if (option !== undefined) return option
  if (state.question === 'price-of-all' && priceOfWhich(text, habits) === 'all') return 'all'
  if (state.question === 'unusual-price') {
    const told = toldOfWhich(text, state, habits)
    if (told !== undefined) return told
  }
  if (state.question === 'which-reading') return wayChosen(text, state.options, habits)
  if (QUANTITY_QUESTIONS.has(state.question)) return await quantityIn(text, state, reader, turn)
  switch (state.free) {
    case 'quantity': {
      // "no, 2" to the size of a pack may be right of how many packs.
      if ((/\d/u.test(state.line) && putsRight(text, habits)) || THOUSAND.test(text.trim())) return undefined
      if (TAKEN_BACK.test(text.trim())) return undefined
      const quantity = readQuantityAlone(text, habits, state.question === 'pack-size')
      return quantity?.kind === 'exact' && quantity.packSizeThousandths === undefined
        ? quantityAnswer(quantity)
        : undefined
    }
    case 'money': {
      if (mayBePlace(text, state)) return undefined
      const offered = priceIn(text, state, habits)
      if (offered !== undefined) return offered
      // "no, 3" may be right of how many as well.
      const minor = putsRight(text, habits) ? undefined : readAmount(text, habits)
      // A price of nothing is said with "free"; as an answer it is more likely that there is none.
      return minor === undefined || minor === 0n ? undefined : String(minor)
    }
    case 'product':
      return await productIn(text, state, reader)
    case 'day':
      return dayIn(text, state, habits, todayOf(turn, reader))
    case 'text':
      return text.trim() === '' ? undefined : text.trim()
    default:
      return undefined
  }
}

/** The line that an answer makes of the one that waited. */
export function answeredLine({ line, completes, rewrites }: QuestionState, value: string): string {
  if (value.startsWith(LINE_ANSWER)) return value.slice(LINE_ANSWER.length)
  if (rewrites === true) return value
  return completes === true ? `${line} ${value}` : line
}

/** The answers of a question together with a new one. */
export function withAnswer(state: QuestionState, value: string): ReadonlyMap<string, string> {
  const answers = Object.entries(state.answers)
  return new Map(value.startsWith(LINE_ANSWER) ? answers : [...answers, [state.key, value]])
}

/** "50 in all", "both", "each": of what a question offers as the price of one and of all. */
function priceIn(text: string, { options }: QuestionState, habits: Habits): string | undefined {
  const ofAll = options.find(({ value }) => value.startsWith(TOTAL_ANSWER))
  if (ofAll === undefined) return undefined
  const which = priceOfWhich(text, habits)
  if (which === 'all') return ofAll.value
  if (which === 'one') return options.find(option => option !== ofAll)?.value
  const total = readTotal(text, habits)
  return total === undefined || total === 0n ? undefined : `${TOTAL_ANSWER}${total}`
}

/** A day that is past, or one of those that are offered. */
function dayIn(text: string, { key, options }: QuestionState, habits: Habits, today: string): string | undefined {
  const day = readDay(text, { today, habits })
  const within = dayWithin(key.replace(/^day:/u, ''), text, today)
  if (within?.day !== undefined) return within.day
  if (within !== undefined && day?.kind === 'day')
    return day.date >= within.first && day.date <= within.last ? day.date : undefined
  if (day?.kind === 'day') return day.date
  return day?.kind === 'future' && day.past === undefined
    ? options.find(({ value }) => value === day.date)?.value
    : undefined
}

/** "2" to two buttons may be the second of them, or a figure. */
function mayBePlace(text: string, { options }: QuestionState): boolean {
  return options.length > 1 && options.some((_, at) => text.trim() === String(at + 1))
}

/** "9", "no, 9", "sorry 9 not 99": another number than the one that cannot be believed, as the line so put right. */
async function quantityIn(
  text: string,
  state: QuestionState,
  reader: ShopReader,
  turn: Turn,
): Promise<string | undefined> {
  const { line, key, answers } = state
  const previous = { line, isRecent: false }
  const known = new Map(Object.entries(answers))
  const [, name = ''] = key.split(':')
  const habits = habitsOf(reader.shop)
  const figure = withoutOwnWords(text.trim().replace(YES, ''), line)
  const same = sameQuantity(figure, state, habits)
  if (same !== undefined) return same
  const bare = readQuantityAlone(figure, habits, false)
  if (mayBePlace(text, state) || (await isOfSeveral(line, known, reader, turn))) return undefined
  const ways = bare?.kind === 'exact' ? [`make that ${bare.said}`, `no, the ${name} was ${bare.said}`] : []
  for (const way of [text, ...ways]) {
    const [reading, ...more] = await readLines(way, turn, reader, known, previous)
    if (reading?.kind === 'amend' && more.length === 0 && (reading.asks === undefined || reading.asks.length === 1))
      return `${LINE_ANSWER}${reading.line}`
  }
  return undefined
}

const YES = /^(?:yes|yeah|yep|yup|ok|okay|sure|right)\b[\s,.!:-]*/iu

/** "99 milk" to a question about "sold 99 milk" is the number: without the words behind it that stand in the line. */
function withoutOwnWords(text: string, line: string): string {
  const own = new Set(line.toLowerCase().match(/\p{L}+/gu) ?? [])
  const words = text.split(/\s+/u)
  while (
    words.length > 1 &&
    own.has(
      words
        .at(-1)
        ?.toLowerCase()
        .replace(/[.!]+$/u, '') ?? '',
    )
  )
    words.pop()
  return words.join(' ')
}

/** "99", "yes 99": the very number that was asked about is a yes. */
function sameQuantity(text: string, { options }: QuestionState, habits: Habits): string | undefined {
  const said = readQuantityAlone(text, habits, false)
  if (said?.kind !== 'exact') return undefined
  const same = options.filter(({ label }) => {
    const asked = readQuantityAlone(label.replace(YES, ''), habits, false)
    if (asked?.kind !== 'exact' || asked.thousandths !== said.thousandths) return false
    return said.packSizeThousandths === undefined && (said.unit === null || said.unit === asked.unit)
  })
  return same.length === 1 ? same[0]?.value : undefined
}

/** Is there more than one thing in a line, so that another number may be of any? */
async function isOfSeveral(
  line: string,
  known: ReadonlyMap<string, string>,
  reader: ShopReader,
  turn: Turn,
): Promise<boolean> {
  const readings = await readLines(line, turn, reader, known)
  const items = readings.flatMap(one => (one.kind === 'clauses' ? one.clauses.flatMap(clause => clause.items) : []))
  return items.length > 1
}

/** "coke", "no, coke" to "Did you mean Coke Can Zero?": the whole name of a product that was not offered is that one. */
async function otherProduct(text: string, { options }: QuestionState, reader: ShopReader): Promise<string | undefined> {
  const said = nameKey(text.trim().replace(NO, ''))
  const { products } = await reader.catalog()
  const product = products.find(({ name, archived }) => !archived && nameKey(name) === said)
  if (product === undefined || options.some(({ value }) => value === String(product.id))) return undefined
  return String(product.id)
}

const NO = /^no\b[\s,.!:-]*/iu

/** A product by its name; where a name fits several, no other than those is an answer: "basmati" is none to "Which soap?" */
async function productIn(
  text: string,
  { key, question, options }: QuestionState,
  reader: ShopReader,
): Promise<string | undefined> {
  const members = (await reader.members()).map(member => member.name)
  const names = namesOf(await reader.catalog(), members)
  const name = matchName(text, names, new Map())
  if (name.kind !== 'one') return undefined
  const isOfSeveral = question === 'which-product' && options.length > 0 && key.startsWith(PRODUCT_KEY)
  const asked = isOfSeveral ? matchName(key.slice(PRODUCT_KEY.length), names, new Map()) : undefined
  const fits = asked?.kind !== 'several' || asked.products.includes(name.product)
  return fits ? String(name.product) : undefined
}

/** A question about a message's old text is none any more once that text is edited or deleted, open or set aside. */
export async function forgetQuestionAbout(
  message: string,
  asked: {
    readonly platform: string
    readonly chat: { readonly id: string }
    readonly member: { readonly id: number }
  },
  unit: UnitOfWork,
): Promise<void> {
  for (const question of await unit.unansweredQuestions(asked.platform, asked.chat.id, asked.member.id)) {
    if (stateOf(question).message === message) await unit.settle(question.reply, 'answered')
  }
}

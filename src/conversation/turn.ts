import type { Platform } from '../chat/message.ts'
import type { Command, ReadContext } from '../commands/command.ts'
import { PRODUCT_KEY } from '../commands/which-product.ts'
import type { ReadingContext } from '../language/context.ts'
import type { Grammar } from '../language/grammar.ts'
import { asOverheard } from '../language/overheard.ts'
import { readMessage } from '../language/read.ts'
import type { LineReading } from '../language/reading.ts'
import { type Recognised, recognise } from '../language/recognised.ts'
import { offeredLines } from '../language/repair/offered.ts'
import { wordingOf } from '../language/shop-wording.ts'
import { withoutLeft } from '../language/without.ts'
import type { Origin } from '../ledger/entry.ts'
import { businessDate } from '../people/business-day.ts'
import type { Member, Role } from '../people/member.ts'
import type { ShopReader } from '../store/port.ts'
import { likelierFirst } from './likelier.ts'
import { habitsOf, namesOf } from './settings.ts'
import { stockListIn } from './stock-list.ts'

/** What the conversation was made with. */
export interface Tools {
  readonly commands: ReadonlyMap<string, Command>
  readonly grammar: Grammar
  readonly saveFile: ReadContext['saveFile']
  readonly newCode: () => string
}

/** Who speaks, where, when: what stays the same while a message is handled. */
export interface Turn {
  readonly tools: Tools
  readonly member: Member
  /** The member's role in this chat. */
  readonly role: Role
  readonly platform: Platform
  readonly chat: { readonly id: string; readonly kind: 'private' | 'group' }
  /** Was the bot addressed? In a group it may keep silent otherwise. */
  readonly spokenTo: boolean
  /** Does the bot listen to all of this chat? */
  readonly listens: boolean
  /** The message that an entry is written for. */
  readonly message: string
  /** The message's own time stamp. */
  readonly at: Date
  readonly now: Date
  /** The id that the reply to this event gets. */
  readonly replyId: string
  readonly file: ReadContext['file']
}

/** Where the entries of a turn come from. */
export function originOf(turn: Turn): Origin {
  return {
    member: turn.member.id,
    platform: turn.platform,
    chat: turn.chat.id,
    message: turn.message,
    at: turn.at,
  }
}

/** The business day of a turn. */
export function todayOf(turn: Turn, reader: ShopReader): string {
  return businessDate(turn.at, reader.shop)
}

/** The line that a message may amend or go on with. */
export interface PreviousLine {
  readonly line: string
  /** Was it written only minutes ago, or is it answered? */
  readonly isRecent: boolean
}

/**
 * Reads a message in the light of the shop's names; `answers` settle names that were asked about. Where a name fits
 * several products, the likelier stands first.
 */
export async function readLines(
  text: string,
  turn: Turn,
  reader: ShopReader,
  answers: ReadonlyMap<string, string>,
  previous?: PreviousLine,
): Promise<readonly LineReading[]> {
  const known = await readingContext(turn, reader, answers)
  const context =
    previous === undefined ? known : { ...known, previousLine: previous.line, carriesOn: previous.isRecent }
  const whole = wholeMessage(text, turn, context)
  const read = whole ?? readMessage(text, turn.tools.grammar, context)
  const readings = whole === undefined ? (stockListIn(text, read, turn) ?? read) : read
  const heard = turn.spokenTo ? readings : readings.map(asOverheard)
  return await likelierFirst(heard, reader, context.today)
}

/** The plain entry that a line is without the words that nothing claims, if it is one. */
export async function withoutWords(reading: LineReading, turn: Turn, reader: ShopReader): Promise<string | undefined> {
  if (reading.kind !== 'unclear') return undefined
  return withoutLeft(reading, turn.tools.grammar, await readingContext(turn, reader, new Map()))
}

/** The plain entries that a line may be which is not understood, with one of its words written otherwise. */
export async function offeredFor(reading: LineReading, turn: Turn, reader: ShopReader): Promise<readonly string[]> {
  return offeredLines(reading, turn.tools.grammar, await readingContext(turn, reader, new Map()))
}

/** What can be made out in a line that was not understood. */
export async function recognisedIn(text: string, turn: Turn, reader: ShopReader): Promise<Recognised> {
  return recognise(text, turn.tools.grammar, await readingContext(turn, reader, new Map()))
}

async function readingContext(
  turn: Turn,
  reader: ShopReader,
  answers: ReadonlyMap<string, string>,
): Promise<ReadingContext> {
  const [catalog, members] = [await reader.catalog(), await reader.members()]
  const resolved = new Map<string, number>()
  for (const [key, value] of answers) {
    if (key.startsWith(PRODUCT_KEY) && /^\d+$/.test(value)) resolved.set(key.slice(PRODUCT_KEY.length), Number(value))
  }
  const people = members.map(member => member.name)
  const [names, habits, today] = [namesOf(catalog, people), habitsOf(reader.shop), todayOf(turn, reader)]
  return { names, habits, today, resolved, isOverheard: !turn.spokenTo }
}

/** A command that works on the lines behind it is one line for the conversation. */
function wholeMessage(text: string, turn: Turn, context: ReadingContext): readonly LineReading[] | undefined {
  const [first = '', ...lines] = text.trim().split('\n')
  if (lines.length === 0) return undefined
  const [reading] = readMessage(first, turn.tools.grammar, context)
  if (reading?.kind !== 'phrase') return undefined
  const command = turn.tools.commands.get(reading.command)
  return command?.kind === 'write' && command.wholeMessage ? [{ ...reading, text }] : undefined
}

/** What a command of this turn may know; `today` is another day for a line that replaces an older one. */
export async function contextOf(
  line: string,
  turn: Turn,
  reader: ShopReader,
  answers: ReadonlyMap<string, string>,
  today: string = todayOf(turn, reader),
): Promise<ReadContext> {
  return {
    reader,
    catalog: await reader.catalog(),
    member: turn.member,
    role: turn.role,
    platform: turn.platform,
    chat: turn.chat,
    today,
    now: turn.now,
    wording: wordingOf(reader.shop, todayOf(turn, reader)),
    answers,
    file: turn.file,
    saveFile: (name, content) => turn.tools.saveFile(`${turn.replyId}-${name}`, content),
    newCode: turn.tools.newCode,
    line,
  }
}

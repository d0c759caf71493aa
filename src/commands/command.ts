import type { Catalog, Product } from '../catalog/product.ts'
import type { Chart } from '../chat/chart.ts'
import type { IncomingFile } from '../chat/message.ts'
import type { Block, Button, Json } from '../chat/reply.ts'
import type { Clause, Move, Slots } from '../language/reading.ts'
import type { Change, Entry } from '../ledger/entry.ts'
import type { Stock } from '../ledger/movement.ts'
import type { Member, Role } from '../people/member.ts'
import type { ShopReader, UnitOfWork } from '../store/port.ts'
import type { Wording } from './wording.ts'
import type { Work } from './work.ts'

/** What every command may know. Reports and answers need no more. */
export interface ReadContext {
  readonly reader: ShopReader
  readonly catalog: Catalog
  readonly member: Member
  /** The member's role in this chat: in a bound channel more than their own. */
  readonly role: Role
  readonly platform: string
  readonly chat: { readonly id: string; readonly kind: 'private' | 'group' }
  /** The business day of the message's own time stamp. */
  readonly today: string
  /** The bot's clock. */
  readonly now: Date
  readonly wording: Wording
  /** What was answered to questions about this line so far, by the question's key. */
  readonly answers: ReadonlyMap<string, string>
  readonly file: IncomingFile | undefined
  /** Keeps a file in the data folder under a name of its own and gives its path relative to it. */
  readonly saveFile: (name: string, content: string | Uint8Array) => Promise<string>
  /** Makes a code that cannot be guessed. */
  readonly newCode: () => string
  /** The line as it was written. */
  readonly line: string
}

/** What a command that writes has besides. */
export interface WriteContext extends ReadContext {
  readonly unit: UnitOfWork
  /** The entry in the making. */
  readonly work: Work
  /** The entries that this line replaces: an edited message keeps their day and unit prices. */
  readonly replaced: readonly Entry[]
  /** The entries named by the receipt that the message answers; undefined when it answers none of the bot's messages. */
  readonly repliedTo: readonly Entry[] | undefined
  /** Takes a written entry back by an entry of its own, or says why that cannot be. */
  takeBack(entry: Entry): Promise<TakenBack>
}

/** What came of taking an entry back. */
export type TakenBack =
  | { readonly kind: 'taken-back'; readonly entry: Entry; readonly stocks: ReadonlyMap<number, Stock> }
  | { readonly kind: 'already-undone'; readonly by: number }
  | Refused
  /** A fact was changed again since: whether it goes back must be asked. */
  | Ask

/** A question back: its answer, by button or in words, finishes the original line. */
export interface Ask {
  readonly kind: 'ask'
  /** The kind of question, told to programs: which-product, did-you-mean, pack-size … */
  readonly question: string
  /** Under which key of `answers` the answer is found when the line is run again. */
  readonly key: string
  readonly text: string
  readonly options: readonly { readonly label: string; readonly value: string }[]
  /** What else than an option may be answered in words. */
  readonly free?: 'quantity' | 'money' | 'product' | 'day' | 'text'
  /** The answer is put behind the line ("sold 3" + "soap") instead of being kept under `key`. */
  readonly completes?: boolean
  /** The answer is the line as it was meant, read in its place. */
  readonly rewrites?: boolean
  /** What the button says that calls the question off; Cancel when absent. */
  readonly callOff?: string
}

/** What a command says; a written entry's number is added by the conversation. */
export interface Said {
  readonly kind: 'said'
  readonly blocks: readonly Block[]
  readonly buttons?: readonly (readonly Button[])[]
  readonly data?: Json
  readonly file?: string
  /** What the picture shows that goes along; a message has one picture. */
  readonly chart?: Chart
  /** A question that does not hold up the writing; its answer replaces the entry by the line run again with it. */
  readonly followUp?: Ask
}

/** Something that is not done, with what is possible instead. */
export interface Refused {
  readonly kind: 'refused'
  readonly text: string
  readonly buttons?: readonly (readonly Button[])[]
}

/** How a command can end. An ask or a refusal writes nothing of the line. */
export type Outcome = Said | Ask | Refused

interface Described {
  readonly name: string
  /** The least role that may. */
  readonly role: Role
  /** What it does, in one line. */
  readonly help: string
  /** Real messages, the most typical first: tests, help and the README are made of them. */
  readonly examples: readonly string[]
}

/** A command recognised by its phrases that writes nothing; it runs outside the write lock. */
export interface ReadCommand extends Described {
  readonly kind: 'read'
  readonly phrases: readonly string[]
  run(slots: Slots, context: ReadContext): Promise<Outcome>
}

/** A command recognised by its phrases that writes. */
export interface WriteCommand extends Described {
  readonly kind: 'write'
  /** Its first line is the command and the lines behind it are what it works on: a pasted list. */
  readonly wholeMessage?: boolean
  readonly phrases: readonly string[]
  run(slots: Slots, context: WriteContext): Promise<Outcome>
}

/** A command recognised by its verb with products and quantities; it moves stock. */
export interface MoveCommand extends Described {
  readonly kind: 'move'
  readonly move: Move
  run(clause: Clause, context: WriteContext): Promise<Outcome>
}

/** A command: one file, one line in the index. */
export type Command = ReadCommand | WriteCommand | MoveCommand

/** Plain lines of text. */
export function say(...lines: readonly string[]): Said {
  return { kind: 'said', blocks: [{ kind: 'text', text: lines.join('\n') }] }
}

/** A refusal; the text says what is possible. */
export function refuse(text: string): Refused {
  return { kind: 'refused', text }
}

/** The product with this id. */
export function productOf(context: Pick<ReadContext, 'catalog'>, id: number): Product {
  const product = context.catalog.products.find(candidate => candidate.id === id)
  if (product === undefined) throw new Error(`product ${id} is not in the catalogue`)
  return product
}

/** The subject of a product's facts. */
export function subjectOf(product: number): Change['subject'] {
  return `product:${product}`
}

import type { Catalog } from '../catalog/product.ts'
import type { Reply, StoredReply, Unasked } from '../chat/reply.ts'
import type { Change, Entry, EntryDraft } from '../ledger/entry.ts'
import type { Movement, Stock } from '../ledger/movement.ts'
import type { Reason } from '../ledger/reason.ts'
import type { Member, Role } from '../people/member.ts'
import type { Shop, ShopDraft } from '../people/shop.ts'
import type { AlarmReader, Alarms, AlarmWriter } from './port/alarms.ts'
import type { AlertReader, AlertWriter } from './port/alerts.ts'
import type { Outbox } from './port/outbox.ts'

/** Which event is claimed. */
export interface EventKey {
  readonly platform: string
  readonly event: string
}

/** How an event ended: `failed` is one whose handling failed for good, so that it does not hold up its chat. */
export type ClaimOutcome = 'done' | 'failed'

/** What the bot asked: `state` is the asker's own, as JSON. */
export interface Question {
  /** The reply that holds the question and its buttons. */
  readonly reply: string
  readonly member: number
  readonly platform: string
  readonly chat: string
  readonly state: string
  readonly askedAt: Date
  readonly status: 'open' | 'aside' | 'answered'
  /** What answered it in words: an edit of that message answers anew. */
  readonly answer?: Answer
}

/** An answer in words: the message that gave it, and the value that it was read as. */
export interface Answer {
  readonly message: string
  readonly value: string
}

/** What is known of a chat. */
export interface ChatRecord {
  readonly platform: string
  readonly chat: string
  readonly kind: 'private' | 'group'
  /** Bound with "use this channel": the bot listens to all of it. */
  readonly bound: boolean
  /** Which alerts come here; null is the default of the chat's people. */
  readonly alerts: string | null
  /** Why nothing can be sent here any more, in the platform's words. */
  readonly gone: string | null
}

/** A chat that the bot is spoken to in; `sender` is who wrote, where the chat is theirs alone. */
export interface MetChat extends Pick<ChatRecord, 'platform' | 'chat' | 'kind'> {
  readonly sender?: string
}

/** A code that lets a person in, once; only its hash is kept. */
export interface Invitation {
  readonly codeHash: string
  readonly role: Role
  readonly platform: string | null
  readonly expiresAt: Date
}

/** Which movements are wanted; dates are business dates, `to` exclusive, null is open. */
export interface MovementFilter {
  readonly from: string | null
  readonly to: string | null
  readonly reasons?: readonly Reason[]
  readonly products?: readonly number[]
  readonly member?: number
  /** Only those of entries with a higher number. */
  readonly afterEntry?: number
}

/** Movements of one product and reason summed by the database; the bigints are exact. */
export interface MovementSum {
  readonly product: number
  readonly reason: Reason
  readonly businessDate?: string
  readonly quantityThousandths: bigint
  readonly amountMinor: bigint
  readonly valueMinor: bigint
  /** Net quantity of the movements whose amount (revenue) or value (cost) is unknown. */
  readonly quantityWithoutAmountThousandths: bigint
  readonly quantityWithoutValueThousandths: bigint
}

/** Which entries are wanted, the latest first. */
export interface EntryFilter {
  readonly member?: number
  readonly platform?: string
  readonly chat?: string
  readonly kind?: Entry['kind']
  readonly product?: number
  /** Only entries that are not taken back. */
  readonly live?: boolean
  readonly before?: number
  readonly limit: number
}

/** What can be read of one shop. Nothing of another shop can be seen through it. */
export interface ShopReader extends AlarmReader, AlertReader {
  readonly shop: Shop
  catalog(): Promise<Catalog>
  /** Stock by product; a product without any movement has none. All products without an argument. */
  stock(products?: readonly number[]): Promise<ReadonlyMap<number, Stock>>
  members(): Promise<readonly Member[]>
  memberBySender(platform: string, sender: string): Promise<Member | undefined>
  /** The private chat where a sender wrote last; undefined where none is known. */
  directChat(platform: string, sender: string): Promise<string | undefined>
  /** Has the shop an owner who can be recognised on this platform? */
  hasOwnerOn(platform: string): Promise<boolean>
  chat(platform: string, chat: string): Promise<ChatRecord | undefined>
  chats(): Promise<readonly ChatRecord[]>
  /** The replies to an event, in order, or undefined when it was never claimed. */
  claimed(key: EventKey): Promise<readonly StoredReply[] | undefined>
  reply(id: string): Promise<StoredReply | undefined>
  /** The reply that the platform knows under this id of a message. */
  replySentAs(platform: string, chat: string, sentAs: string): Promise<StoredReply | undefined>
  /** The latest reply to a message of a chat. */
  replyTo(platform: string, chat: string, message: string): Promise<StoredReply | undefined>
  /** The latest reply of a chat that was said to a member. */
  lastSaidTo(platform: string, chat: string, member: number): Promise<StoredReply | undefined>
  entry(number: number): Promise<Entry | undefined>
  entriesOfMessage(platform: string, chat: string, message: string): Promise<readonly Entry[]>
  entries(filter: EntryFilter): Promise<readonly Entry[]>
  /** How many live entries, undos aside, have a movement or a fact of each of these products; those of none are left out. */
  timesTouched(products: readonly number[]): Promise<ReadonlyMap<number, number>>
  /** The latest movement of a product with one of these reasons that is not taken back. */
  latestMovement(product: number, reasons: readonly Reason[]): Promise<Movement | undefined>
  /** How often a product moved for a reason, and the largest such movement; what is taken back does not count. */
  movedSoFar(product: number, reason: Reason): Promise<{ readonly times: number; readonly largestThousandths: bigint }>
  /** How often products moved, less what was taken back; those that never did are left out. */
  timesMoved(filter: MovementFilter): Promise<ReadonlyMap<number, number>>
  movements(filter: MovementFilter): Promise<readonly Movement[]>
  sums(filter: MovementFilter, byDate?: boolean): Promise<readonly MovementSum[]>
  /** How many entries have a movement that fits and is neither taken back nor takes back. */
  countEntries(filter: MovementFilter): Promise<number>
  openQuestion(platform: string, chat: string, member: number): Promise<Question | undefined>
  /** The questions that were not answered: the open one and those set aside. */
  unansweredQuestions(platform: string, chat: string, member: number): Promise<readonly Question[]>
  question(reply: string): Promise<Question | undefined>
  /** The question to a member in a chat that a message of theirs answered. */
  questionAnsweredBy(platform: string, chat: string, member: number, message: string): Promise<Question | undefined>
  invitation(codeHash: string): Promise<Invitation | undefined>
}

/** A reply before it is kept. */
export interface ReplyDraft {
  readonly id: string
  readonly platform: string
  readonly chat: string
  readonly replyTo?: string
  readonly updates?: string
  /** The member to whom it is said. */
  readonly member?: number
  readonly unasked?: Unasked
  readonly reply: Reply
}

/** What happens together or not at all. The shop's row is locked first, so that one unit of a shop runs at a time. */
export interface UnitOfWork extends ShopReader, AlarmWriter, AlertWriter {
  /** The entries that this unit has written so far. */
  readonly written: readonly Entry[]
  /** Marks the event as handled; a second claim of the same event is an assertion failure (ask `claimed` first). */
  claim(key: EventKey, outcome: ClaimOutcome, at: Date): Promise<void>
  /** Writes the entry: numbers it, adds its movements to the books and the levels, applies its changes. */
  post(draft: EntryDraft, stocks: ReadonlyMap<number, Stock>): Promise<Entry>
  keep(reply: ReplyDraft, key: EventKey | null, at: Date): Promise<StoredReply>
  ask(question: Omit<Question, 'status' | 'answer'>): Promise<void>
  settle(reply: string, status: 'aside' | 'answered', answer?: Answer): Promise<void>
  addMember(draft: { name: string; role: Role }): Promise<Member>
  addSender(member: number, platform: string, sender: string): Promise<void>
  /** Notes a chat; one that was gone is there again. */
  meetChat(chat: MetChat): Promise<void>
  /** Notes that nothing can be sent to a chat any more. */
  loseChat(platform: string, chat: string, why: string): Promise<void>
  /** All that is set for a chat holds for another from now on: a group became a supergroup. */
  moveChat(platform: string, from: string, to: string): Promise<void>
  invite(invitation: Invitation): Promise<void>
  useInvitation(codeHash: string): Promise<void>
  /** Takes the id of the next product, to name it in the changes that make it; each call takes another. */
  nextProduct(): Promise<number>
  /** The value of a fact now. */
  fact(subject: Change['subject'], field: string): Promise<string | null>
}

/** A place where the books do not agree with themselves. */
export interface Difference {
  readonly shop: string
  readonly what: string
}

/** The store: one per program. */
export interface Store extends Outbox, Alarms {
  shops(): Promise<readonly Shop[]>
  shopByName(name: string): Promise<Shop | undefined>
  /** Opens a shop; one that is open already is given back unchanged. `owner` becomes its owner when it is new. */
  openShop(draft: ShopDraft, owner: { platform: string; sender: string; name: string } | null, at: Date): Promise<Shop>
  read<Result>(shop: number, work: (reader: ShopReader) => Promise<Result>): Promise<Result>
  write<Result>(shop: number, work: (unit: UnitOfWork) => Promise<Result>): Promise<Result>
  /** Proves that on hand and value are the sums of the movements; the differences, none when all is well. */
  check(): Promise<readonly Difference[]>
  /** Writes a consistent copy of the database to a new file. */
  backup(path: string): Promise<void>
  close(): Promise<void>
}

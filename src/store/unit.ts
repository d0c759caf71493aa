import assert from 'node:assert/strict'
import type { Catalog, Product } from '../catalog/product.ts'
import type { StoredReply } from '../chat/reply.ts'
import type { Change, Entry, EntryDraft } from '../ledger/entry.ts'
import type { Stock } from '../ledger/movement.ts'
import type { Member, Role } from '../people/member.ts'
import { writeAlarm } from './alarms.ts'
import { deleteNotices, insertAlerts, takeBackAlerts, writeNotices, writeSnooze } from './alerts.ts'
import { byId, readCatalogue } from './catalogue.ts'
import { insertClaim } from './claims.ts'
import type { Shop as ShopRow } from './client/client.ts'
import { applyChanges, readFact } from './facts/changes.ts'
import { insertInvitation, insertMember, insertSender, moveChat, upsertChat, useUp, writeGone } from './people.ts'
import type { Alarm } from './port/alarms.ts'
import type { AlertDraft, AlertNotice, AlertRecord, Snooze } from './port/alerts.ts'
import type { Answer, ClaimOutcome, EventKey, Invitation, MetChat, Question, ReplyDraft, UnitOfWork } from './port.ts'
import { insertEntry, insertMovements, numbered, posted, sellersOf, settleStocks } from './post.ts'
import { ask, settle } from './questions.ts'
import { Reader } from './reader.ts'
import { keepReply } from './replies.ts'

/** The counters of a shop's row: its numbers are given from here while the row is locked, and written at the end. */
type Counter = 'lastEntry' | 'lastMovement' | 'lastProduct' | 'lastMember' | 'lastReply' | 'lastAlert'

/** What happens in one shop together or not at all, see the port. The row it begins with is locked. */
export class Unit extends Reader implements UnitOfWork {
  readonly written: Entry[] = []
  #counted = false
  #changedCatalogue: Promise<Catalog> | undefined
  #catalogueChanged = false

  #take(counter: Counter, count = 1): number {
    const last = this.row[counter]
    this.row = { ...this.row, [counter]: last + count }
    this.#counted = true
    return last + 1
  }

  /** The catalogue as this unit left it, if it changed and read it: others must not see it before it is committed. */
  get changedCatalogue(): Promise<Catalog> | undefined {
    return this.#changedCatalogue
  }

  override catalog(): Promise<Catalog> {
    if (!this.#catalogueChanged) return super.catalog()
    this.#changedCatalogue ??= readCatalogue(this.database, this.id, this.row.catalogVersion)
    return this.#changedCatalogue
  }

  async #products(): Promise<ReadonlyMap<number, Product>> {
    return byId(await this.catalog())
  }

  async claim(key: EventKey, outcome: ClaimOutcome, at: Date): Promise<void> {
    await insertClaim(this.database, this.id, key, outcome, at)
  }

  async post(draft: EntryDraft, stocks: ReadonlyMap<number, Stock>): Promise<Entry> {
    for (const { product } of draft.movements) assert(stocks.has(product), `no stock given for product ${product}`)
    const number = this.#take('lastEntry')
    const sellers = await sellersOf(this.database, this.id, draft.movements)
    const movements = numbered(draft, number, this.#take('lastMovement', draft.movements.length), sellers)
    await insertEntry(this.database, this.id, number, draft)
    await this.#apply(draft.changes, draft.origin.at)
    await insertMovements(this.database, this.id, movements)
    await settleStocks(this.database, this.id, stocks)
    const entry = posted(draft, number, movements)
    this.written.push(entry)
    return entry
  }

  async #apply(changes: readonly Change[], at: Date): Promise<void> {
    if (changes.length === 0) return
    this.forgetMembers()
    const { ofProducts, ofShop } = await applyChanges(this.database, this.id, changes, at, () => this.#products())
    if (ofShop) {
      const row = await this.database.shop.findUniqueOrThrow({ where: { id: this.id } })
      const { revision, ...counters } = this.row
      this.row = { ...row, revision, ...countersOf(counters) }
    }
    if (!ofProducts) return
    this.row = { ...this.row, catalogVersion: this.row.catalogVersion + 1 }
    this.#counted = true
    this.#catalogueChanged = true
    this.#changedCatalogue = undefined
  }

  keep(reply: ReplyDraft, key: EventKey | null, at: Date): Promise<StoredReply> {
    return keepReply(this.database, this.row, this.#take('lastReply'), reply, key, at)
  }

  ask(question: Omit<Question, 'status' | 'answer'>): Promise<void> {
    return ask(this.database, this.id, question)
  }

  settle(reply: string, status: 'aside' | 'answered', answer?: Answer): Promise<void> {
    return settle(this.database, this.id, reply, status, answer)
  }

  addMember(draft: { name: string; role: Role }): Promise<Member> {
    this.forgetMembers()
    return insertMember(this.database, this.id, this.#take('lastMember'), draft)
  }

  addSender(member: number, platform: string, sender: string): Promise<void> {
    return insertSender(this.database, this.id, member, platform, sender)
  }

  meetChat(chat: MetChat): Promise<void> {
    return upsertChat(this.database, this.id, chat)
  }

  loseChat(platform: string, chat: string, why: string): Promise<void> {
    return writeGone(this.database, this.id, platform, chat, why)
  }

  moveChat(platform: string, from: string, to: string): Promise<void> {
    return moveChat(this.database, this.id, platform, from, to)
  }

  setAlarm(alarm: Omit<Alarm, 'rule'>): Promise<void> {
    return writeAlarm(this.database, this.id, alarm)
  }

  raise(alerts: readonly AlertDraft[]): Promise<readonly AlertRecord[]> {
    return insertAlerts(this.database, this.id, this.#take('lastAlert', alerts.length), alerts)
  }

  takeBackAlerts(ids: readonly number[]): Promise<void> {
    return takeBackAlerts(this.database, this.id, ids)
  }

  notify(notices: readonly AlertNotice[]): Promise<void> {
    return writeNotices(this.database, this.id, notices)
  }

  dropNotices(alerts: readonly number[], platform: string, chat: string): Promise<void> {
    return deleteNotices(this.database, this.id, alerts, platform, chat)
  }

  snooze(snooze: Snooze): Promise<void> {
    return writeSnooze(this.database, this.id, snooze)
  }

  invite(invitation: Invitation): Promise<void> {
    return insertInvitation(this.database, this.id, invitation)
  }

  useInvitation(codeHash: string): Promise<void> {
    return useUp(this.database, this.id, codeHash)
  }

  async nextProduct(): Promise<number> {
    return this.#take('lastProduct')
  }

  fact(subject: Change['subject'], field: string): Promise<string | null> {
    return readFact(this.database, this.id, subject, field, () => this.#products())
  }

  /** Writes the numbers that were given. */
  async finish(): Promise<void> {
    if (!this.#counted) return
    await this.database.shop.updateMany({ where: { id: this.id }, data: countersOf(this.row) })
  }
}

/** What a unit counts itself while the shop's row is locked. */
function countersOf(row: Pick<ShopRow, Counter | 'catalogVersion'>) {
  const { catalogVersion, lastEntry, lastMovement, lastProduct, lastMember, lastReply, lastAlert } = row
  return { catalogVersion, lastEntry, lastMovement, lastProduct, lastMember, lastReply, lastAlert }
}

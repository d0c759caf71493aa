import type { Catalog } from '../catalog/product.ts'
import type { StoredReply } from '../chat/reply.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Movement, Stock } from '../ledger/movement.ts'
import type { Reason } from '../ledger/reason.ts'
import type { Member } from '../people/member.ts'
import type { Shop } from '../people/shop.ts'
import { readAlarm, readAlarms } from './alarms.ts'
import {
  readAlerts,
  readAlertsOfEntries,
  readAlertsOfProduct,
  readDirectChats,
  readLiveAlerts,
  readNoticesIn,
  readNoticesOf,
  readSnoozes,
} from './alerts.ts'
import type { CatalogueCache } from './catalogue.ts'
import type { Shop as ShopRow } from './client/client.ts'
import type { Database } from './database.ts'
import { readEntries, readEntriesOfMessage, readEntry, timesTouched } from './entries.ts'
import { countEntries, latestMovement, movedSoFar, readMovements, sumMovements, timesMoved } from './movements.ts'
import {
  hasOwnerOn,
  readChat,
  readChats,
  readDirectChat,
  readInvitation,
  readMemberBySender,
  readMembers,
  shopOf,
} from './people.ts'
import type { Alarm, AlarmKey } from './port/alarms.ts'
import type { AlertNotice, AlertRecord, DirectChat, Snooze } from './port/alerts.ts'
import type {
  ChatRecord,
  EntryFilter,
  EventKey,
  Invitation,
  MovementFilter,
  MovementSum,
  Question,
  ShopReader,
} from './port.ts'
import { readAnsweredBy, readOpenQuestion, readQuestion, readUnanswered } from './questions.ts'
import { readClaimed, readLastSaidTo, readLatestReply, readReply } from './replies.ts'
import { readStock } from './stock.ts'

/** One shop as one transaction sees it. */
export class Reader implements ShopReader {
  protected readonly database: Database
  protected readonly id: number
  protected row: ShopRow
  readonly #catalogues: CatalogueCache
  #members: Promise<readonly Member[]> | undefined

  constructor(database: Database, row: ShopRow, catalogues: CatalogueCache) {
    this.database = database
    this.id = row.id
    this.row = row
    this.#catalogues = catalogues
  }

  get shop(): Shop {
    return shopOf(this.row)
  }

  catalog(): Promise<Catalog> {
    return this.#catalogues.of(this.database, this.id, this.row.catalogVersion)
  }

  stock(products?: readonly number[]): Promise<ReadonlyMap<number, Stock>> {
    return readStock(this.database, this.id, products)
  }

  members(): Promise<readonly Member[]> {
    this.#members ??= readMembers(this.database, this.id)
    return this.#members
  }

  /** They are read anew: some changed. */
  protected forgetMembers(): void {
    this.#members = undefined
  }

  memberBySender(platform: string, sender: string): Promise<Member | undefined> {
    return readMemberBySender(this.database, this.id, platform, sender)
  }

  hasOwnerOn(platform: string): Promise<boolean> {
    return hasOwnerOn(this.database, this.id, platform)
  }

  chat(platform: string, chat: string): Promise<ChatRecord | undefined> {
    return readChat(this.database, this.id, platform, chat)
  }

  chats(): Promise<readonly ChatRecord[]> {
    return readChats(this.database, this.id)
  }

  claimed(key: EventKey): Promise<readonly StoredReply[] | undefined> {
    return readClaimed(this.database, this.id, key)
  }

  reply(id: string): Promise<StoredReply | undefined> {
    return readReply(this.database, this.id, id)
  }

  replySentAs(platform: string, chat: string, sentAs: string): Promise<StoredReply | undefined> {
    return readLatestReply(this.database, this.id, platform, chat, 'sentAs', sentAs)
  }

  replyTo(platform: string, chat: string, message: string): Promise<StoredReply | undefined> {
    return readLatestReply(this.database, this.id, platform, chat, 'replyTo', message)
  }

  lastSaidTo(platform: string, chat: string, member: number): Promise<StoredReply | undefined> {
    return readLastSaidTo(this.database, this.id, platform, chat, member)
  }

  entry(number: number): Promise<Entry | undefined> {
    return readEntry(this.database, this.id, number)
  }

  entriesOfMessage(platform: string, chat: string, message: string): Promise<readonly Entry[]> {
    return readEntriesOfMessage(this.database, this.id, platform, chat, message)
  }

  entries(filter: EntryFilter): Promise<readonly Entry[]> {
    return readEntries(this.database, this.id, filter)
  }

  timesTouched(products: readonly number[]): Promise<ReadonlyMap<number, number>> {
    return timesTouched(this.database, this.id, products)
  }

  latestMovement(product: number, reasons: readonly Reason[]): Promise<Movement | undefined> {
    return latestMovement(this.database, this.id, product, reasons)
  }

  movedSoFar(product: number, reason: Reason): Promise<{ times: number; largestThousandths: bigint }> {
    return movedSoFar(this.database, this.id, product, reason)
  }

  timesMoved(filter: MovementFilter): Promise<ReadonlyMap<number, number>> {
    return timesMoved(this.database, this.id, filter)
  }

  movements(filter: MovementFilter): Promise<readonly Movement[]> {
    return readMovements(this.database, this.id, filter)
  }

  sums(filter: MovementFilter, byDate = false): Promise<readonly MovementSum[]> {
    return sumMovements(this.database, this.id, filter, byDate)
  }

  countEntries(filter: MovementFilter): Promise<number> {
    return countEntries(this.database, this.id, filter)
  }

  openQuestion(platform: string, chat: string, member: number): Promise<Question | undefined> {
    return readOpenQuestion(this.database, this.id, platform, chat, member)
  }

  unansweredQuestions(platform: string, chat: string, member: number): Promise<readonly Question[]> {
    return readUnanswered(this.database, this.id, platform, chat, member)
  }

  question(reply: string): Promise<Question | undefined> {
    return readQuestion(this.database, this.id, reply)
  }

  questionAnsweredBy(platform: string, chat: string, member: number, message: string): Promise<Question | undefined> {
    return readAnsweredBy(this.database, this.id, platform, chat, member, message)
  }

  invitation(codeHash: string): Promise<Invitation | undefined> {
    return readInvitation(this.database, this.id, codeHash)
  }

  directChat(platform: string, sender: string): Promise<string | undefined> {
    return readDirectChat(this.database, this.id, platform, sender)
  }

  directChats(): Promise<readonly DirectChat[]> {
    return readDirectChats(this.database, this.id)
  }

  alarm(key: AlarmKey): Promise<Alarm | undefined> {
    return readAlarm(this.database, this.id, key)
  }

  alarms(): Promise<readonly Alarm[]> {
    return readAlarms(this.database, this.id)
  }

  alerts(ids: readonly number[]): Promise<readonly AlertRecord[]> {
    return readAlerts(this.database, this.id, ids)
  }

  alertsOfProduct(product: number, limit: number): Promise<readonly AlertRecord[]> {
    return readAlertsOfProduct(this.database, this.id, product, limit)
  }

  alertsOfEntries(entries: readonly number[]): Promise<readonly AlertRecord[]> {
    return readAlertsOfEntries(this.database, this.id, entries)
  }

  liveAlerts(products: readonly number[], kinds: readonly string[]): Promise<readonly AlertRecord[]> {
    return readLiveAlerts(this.database, this.id, products, kinds)
  }

  noticesOf(alerts: readonly number[]): Promise<readonly AlertNotice[]> {
    return readNoticesOf(this.database, this.id, alerts)
  }

  noticesIn(platform: string, chat: string, reply: string | null): Promise<readonly AlertNotice[]> {
    return readNoticesIn(this.database, this.id, platform, chat, reply)
  }

  snoozes(at: Date): Promise<readonly Snooze[]> {
    return readSnoozes(this.database, this.id, at)
  }
}

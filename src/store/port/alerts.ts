import type { Json } from '../../chat/reply.ts'

/** A crossing that was worth saying. */
export interface AlertRecord {
  /** Counted per shop. */
  readonly id: number
  readonly product: number
  readonly kind: string
  /** The entry that caused it. */
  readonly entry: number
  /** The figures at the crossing, for programs. */
  readonly figures: Json
  readonly at: Date
  /** It holds no longer: its entry was taken back, or there was enough again since. */
  readonly takenBack: boolean
}

/** To whom an alert is told. */
export interface AlertNotice {
  readonly alert: number
  readonly platform: string
  readonly chat: string
  /** The reply that tells it; null while it is gathered with others. */
  readonly reply: string | null
}

/** A chat wants no alerts of a product until then. */
export interface Snooze {
  readonly platform: string
  readonly chat: string
  readonly product: number
  readonly until: Date
}

/** Where a member reads alone: the private chat of a platform in which they wrote last. */
export interface DirectChat {
  readonly member: number
  readonly platform: string
  readonly chat: string
}

/** The alerts of one shop, to read. */
export interface AlertReader {
  /** The alerts of these ids, in their order. */
  alerts(ids: readonly number[]): Promise<readonly AlertRecord[]>
  /** The latest alerts of a product, the latest first. */
  alertsOfProduct(product: number, limit: number): Promise<readonly AlertRecord[]>
  /** The alerts that these entries caused and that are not taken back. */
  alertsOfEntries(entries: readonly number[]): Promise<readonly AlertRecord[]>
  /** The notices of an alert. */
  noticesOf(alert: number): Promise<readonly AlertNotice[]>
  /** The notices that a reply tells, or that are gathered for a chat when it is null. */
  noticesIn(platform: string, chat: string, reply: string | null): Promise<readonly AlertNotice[]>
  /** What is silenced at that time. */
  snoozes(at: Date): Promise<readonly Snooze[]>
  /** The direct chats of all members, by member and platform. */
  directChats(): Promise<readonly DirectChat[]>
}

/** The alerts of one shop, to write. */
export interface AlertWriter {
  /** Notes a crossing. */
  raise(alert: Omit<AlertRecord, 'id' | 'takenBack'>): Promise<AlertRecord>
  /** Notes that it is taken back. */
  takeBackAlert(id: number): Promise<void>
  /** Notes to whom it is told, in which reply. */
  notify(notice: AlertNotice): Promise<void>
  /** Notes that it is not told there after all. */
  dropNotice(notice: Omit<AlertNotice, 'reply'>): Promise<void>
  /** A chat wants no alerts of a product until then; an earlier wish is replaced. */
  snooze(snooze: Snooze): Promise<void>
}

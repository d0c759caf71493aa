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

/** A crossing before it is noted. */
export type AlertDraft = Omit<AlertRecord, 'id' | 'takenBack'>

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
  /** The alerts of these products and kinds that are not taken back, in their order. */
  liveAlerts(products: readonly number[], kinds: readonly string[]): Promise<readonly AlertRecord[]>
  /** The notices of alerts, in their order. */
  noticesOf(alerts: readonly number[]): Promise<readonly AlertNotice[]>
  /** The notices that a reply tells, or that are gathered for a chat when it is null. */
  noticesIn(platform: string, chat: string, reply: string | null): Promise<readonly AlertNotice[]>
  /** What is silenced at that time. */
  snoozes(at: Date): Promise<readonly Snooze[]>
  /** The direct chats of all members, by member and platform. */
  directChats(): Promise<readonly DirectChat[]>
}

/** The alerts of one shop, to write. */
export interface AlertWriter {
  /** Notes crossings. */
  raise(alerts: readonly AlertDraft[]): Promise<readonly AlertRecord[]>
  /** Notes that alerts are taken back. */
  takeBackAlerts(ids: readonly number[]): Promise<void>
  /** Notes to whom alerts are told, in which reply. */
  notify(notices: readonly AlertNotice[]): Promise<void>
  /** Notes that alerts are not told in a chat after all. */
  dropNotices(alerts: readonly number[], platform: string, chat: string): Promise<void>
  /** A chat wants no alerts of a product until then; an earlier wish is replaced. */
  snooze(snooze: Snooze): Promise<void>
}

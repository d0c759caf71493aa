/** Where and what an alarm is; there is one of a kind in a chat. */
export interface AlarmKey {
  readonly platform: string
  readonly chat: string
  readonly kind: string
}

/** When something is to be looked after in a chat without anybody asking for it. */
export interface Alarm extends AlarmKey {
  /** What a person set, for the kinds that people set: it is a fact of the chat, changed by entries alone. */
  readonly rule: string | null
  /** What whoever rings remembers for the next time, as JSON. */
  readonly state: string | null
  /** When it rings; null is never. A changed rule rings at the time of its entry, to find out when it is due. */
  readonly at: Date | null
}

/** An alarm of one of the shops. */
export interface ShopAlarm {
  readonly shop: number
  readonly alarm: Alarm
}

/** The alarms of all shops. */
export interface Alarms {
  /** Those that ring until then, in the order in which they are due. */
  dueAlarms(until: Date, limit: number): Promise<readonly ShopAlarm[]>
}

/** The alarms of one shop, to read. */
export interface AlarmReader {
  alarm(key: AlarmKey): Promise<Alarm | undefined>
  alarms(): Promise<readonly Alarm[]>
}

/** The alarms of one shop, to set. */
export interface AlarmWriter {
  /** Sets when it rings next and what it remembers; its rule stays. */
  setAlarm(alarm: Omit<Alarm, 'rule'>): Promise<void>
}

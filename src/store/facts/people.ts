import assert from 'node:assert/strict'
import { ROLES } from '../../people/member.ts'
import { NUMBER_STYLES } from '../../people/shop.ts'
import type { Chat, Member, Shop } from '../client/client.ts'
import { type Columns, flag, flagText, needed, wholeNumber } from './fact.ts'

/** The facts of a shop: its settings. */
export const SHOP_COLUMNS: Columns<Shop> = {
  name: { read: row => row.name, write: (value, field) => ({ name: needed(value, field) }) },
  timeZone: { read: row => row.timeZone, write: (value, field) => ({ timeZone: needed(value, field) }) },
  currency: { read: row => row.currency, write: (value, field) => ({ currency: needed(value, field) }) },
  locale: { read: row => row.locale, write: (value, field) => ({ locale: needed(value, field) }) },
  numberStyle: {
    read: row => row.numberStyle,
    write: value => ({ numberStyle: oneOf(NUMBER_STYLES, value) }),
  },
  weekStart: {
    read: row => String(row.weekStart),
    write: (value, field) => ({ weekStart: wholeNumber(needed(value, field), field) }),
  },
  dayStartMinutes: {
    read: row => String(row.dayStartMinutes),
    write: (value, field) => ({ dayStartMinutes: wholeNumber(needed(value, field), field) }),
  },
}

/** The facts of a member. */
export const MEMBER_COLUMNS: Columns<Member> = {
  name: { read: row => row.name, write: (value, field) => ({ name: needed(value, field) }) },
  role: { read: row => row.role, write: value => ({ role: oneOf(ROLES, value) }) },
  removed: { read: row => flagText(row.removed), write: (value, field) => ({ removed: flag(value, field) }) },
}

/** The facts of a chat. */
export const CHAT_COLUMNS: Columns<Chat> = {
  bound: { read: row => flagText(row.bound), write: (value, field) => ({ bound: flag(value, field) }) },
  alerts: { read: row => row.alerts, write: value => ({ alerts: value }) },
}

/** The value, which must be one of the list. */
export function oneOf<Value extends string>(list: readonly Value[], value: string | null): Value {
  const found = list.find(one => one === value)
  assert(found !== undefined, `${value} is none of ${list.join(', ')}`)
  return found
}

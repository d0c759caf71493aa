import { clockText } from '../../language/clock-text.ts'
import type { Shop } from '../../people/shop.ts'
import { NUMBER_STYLES } from '../../people/shop.ts'
import { isLocale, isTimeZone } from '../../settings/region.ts'
import { readClock, readWeekday, weekdayName } from './clock-words.ts'

/** The facts of a shop that its owner may set. */
export type ShopSettingField = 'timeZone' | 'currency' | 'locale' | 'numberStyle' | 'weekStart' | 'dayStartMinutes'

/** What was read of a setting's new value: the fact as it is kept, or what is possible instead. */
export type SettingReading =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'fault'; readonly text: string }

/** A setting: how people name it, how its value is read and shown. */
export interface ShopSetting {
  readonly field: ShopSettingField
  /** Its name in lists and answers. */
  readonly title: string
  /** How to set it, as an example. */
  readonly example: string
  read(said: string): SettingReading
  show(shop: Pick<Shop, ShopSettingField>): string
}

/** The latest hour at which a business day can turn: later it would be the next one. */
const LATEST_TURN_MINUTES = 12 * 60

/** All settings, in the order of the list. */
export const SHOP_SETTINGS: readonly ShopSetting[] = [
  {
    field: 'timeZone',
    title: 'Time zone',
    example: 'set time zone Asia/Kolkata',
    read: readTimeZone,
    show: shop => shop.timeZone,
  },
  {
    field: 'currency',
    title: 'Currency',
    example: 'set currency INR',
    read: said => readCurrency(said),
    show: shop => shop.currency,
  },
  {
    field: 'numberStyle',
    title: 'Number style',
    example: 'set number style 1.234,5',
    read: readNumberStyle,
    show: shop => shop.numberStyle,
  },
  {
    field: 'locale',
    title: 'Language and region',
    example: 'set language en-IN',
    read: readLocale,
    show: shop => shop.locale,
  },
  {
    field: 'weekStart',
    title: 'Week starts',
    example: 'week starts sunday',
    read: said => {
      const day = readWeekday(said)
      return day === undefined
        ? fault(`"${said}" is no day of the week. Say it like: week starts sunday`)
        : value(String(day))
    },
    show: shop => weekdayName(shop.weekStart),
  },
  {
    field: 'dayStartMinutes',
    title: 'Business day starts',
    example: 'day starts 4am',
    read: readDayStart,
    show: shop => clockText(shop.dayStartMinutes),
  },
]

function readTimeZone(said: string): SettingReading {
  const wanted = said.trim().replace(/\s+/gu, '_')
  const known = Intl.supportedValuesOf('timeZone')
  const exact = known.find(zone => zone.toLowerCase() === wanted.toLowerCase())
  if (exact !== undefined) return value(exact)
  const ofCity = known.filter(zone => zone.toLowerCase().endsWith(`/${wanted.toLowerCase()}`))
  if (ofCity.length === 1 && ofCity[0] !== undefined) return value(ofCity[0])
  if (wanted.includes('/') && isTimeZone(wanted)) return value(wanted)
  const region = wanted.split('/')[0]?.toLowerCase() ?? ''
  const near = known.filter(zone => zone.toLowerCase().includes(region)).slice(0, 3)
  const tries = near.length > 0 ? near.join(', ') : 'Asia/Kolkata, Africa/Lagos, Europe/London'
  return fault(`"${said}" is no time zone. Name it by region and city, like ${tries}`)
}

function readCurrency(said: string): SettingReading {
  const code = said.trim().toUpperCase()
  return Intl.supportedValuesOf('currency').includes(code)
    ? value(code)
    : fault(`"${said}" is no currency. Say its three letters, like INR, NGN, EUR or USD.`)
}

function readNumberStyle(said: string): SettingReading {
  const wanted = said.trim().replace(/\s/gu, ' ')
  const style = NUMBER_STYLES.find(one => one === wanted)
  return style === undefined ? fault(`Write one of these, as it stands: ${NUMBER_STYLES.join('   ')}`) : value(style)
}

function readLocale(said: string): SettingReading {
  const tag = said.trim().replaceAll('_', '-')
  const named = tag.toLowerCase() === 'english' ? 'en' : tag
  const locale = isLocale(named) ? new Intl.Locale(named) : undefined
  if (locale?.language === 'en') return value(locale.toString())
  return fault(
    'Only English is spoken here so far. Its region settles how days are written: set language en-IN, en-GB or en-US',
  )
}

function readDayStart(said: string): SettingReading {
  const minutes = readClock(said)
  if (minutes === undefined) return fault(`"${said}" is no time of day. Say it like: day starts 4am`)
  return minutes > LATEST_TURN_MINUTES
    ? fault('A business day can start from 00:00 to 12:00. Say it like: day starts 4am')
    : value(String(minutes))
}

function value(text: string): SettingReading {
  return { kind: 'value', value: text }
}

function fault(text: string): SettingReading {
  return { kind: 'fault', text }
}

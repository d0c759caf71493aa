import { fileURLToPath } from 'node:url'
import { closest } from 'fastest-levenshtein'
import { z } from 'zod'
import { faultOfName } from './opening.ts'
import { isCurrency, isLocale, isTimeZone } from './region.ts'

/** What the log can be told to leave out. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

type Refuse = (words: string) => undefined

/** A setting that is read by `check`, which says in words what is wrong; never the value of a secret. */
function read<Value extends string>(check: (text: string, refuse: Refuse) => Value | undefined) {
  return z.string().transform((text, context): Value => {
    const refuse: Refuse = message => {
      context.addIssue({ code: 'custom', message })
      return undefined
    }
    return check(text, refuse) ?? z.NEVER
  })
}

const databasePath = read((text, refuse) => {
  if (/^postgres(ql)?:/.test(text)) {
    return refuse(
      'PostgreSQL cannot be used yet, it comes later; write the path of a file, like file:./data/shelftalk.db',
    )
  }
  const path = pathOf(text)
  if (path === undefined || path.startsWith(':'))
    return refuse('write the path of a file, like file:./data/shelftalk.db')
  if (path.includes('?')) return refuse('options after ? are not understood; write the path alone')
  return path
})

function pathOf(address: string): string | undefined {
  if (!address.startsWith('file://')) return /^file:(.+)$/.exec(address)?.[1]
  try {
    return fileURLToPath(address)
  } catch {
    return undefined
  }
}

const logLevel = read((text, refuse) => {
  const level = LOG_LEVELS.find(known => known === text.toLowerCase())
  return level ?? refuse(`${JSON.stringify(text)} is no level; write one of ${LOG_LEVELS.join(', ')}`)
})

const shopName = read((text, refuse) => {
  const fault = faultOfName(text)
  return fault === undefined ? text : refuse(fault)
})

const timeZone = read((text, refuse) => {
  if (isTimeZone(text)) return text
  const near = closest(text, Intl.supportedValuesOf('timeZone'))
  return refuse(`${JSON.stringify(text)} is no time zone; write its IANA name, like ${near}`)
})

const currency = read((text, refuse) => {
  const code = text.toUpperCase()
  return isCurrency(code)
    ? code
    : refuse(`${JSON.stringify(text)} is no currency; write its three letters, like INR or EUR`)
})

const locale = read((text, refuse) => {
  if (isLocale(text)) return text
  return refuse(`${JSON.stringify(text)} is no locale; write a BCP 47 tag, like en-IN (with a hyphen)`)
})

/** A token of this shape; what is wrong with one is said without a letter of it. */
function token(shape: RegExp, looks: string) {
  return read((text, refuse) => {
    if (/\s/.test(text)) return refuse('a token has no spaces in it; copy it once more')
    return shape.test(text) ? text : refuse(`that is no such token: ${looks}; copy it once more`)
  })
}

const telegramToken = token(
  /^\d+:[A-Za-z0-9_-]{30,}$/,
  'as @BotFather gives it, it is digits, a colon, and 30 or more letters, figures, _ or -',
)
const slackBotToken = token(/^xoxb-./, 'the bot token begins with xoxb-, that of the app with xapp-')
const slackAppToken = token(/^xapp-./, 'the app token begins with xapp-, that of the bot with xoxb-')

const address = read((text, refuse) => {
  const isAddress = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
  return isAddress ? text.replace(/\/+$/, '') : refuse('write an address that begins with https:// or http://')
})

/** The figures go to the host that is written, and to nothing that hides behind it. */
const quickChartAddress = read((text, refuse) => {
  const isAddress = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
  if (!isAddress) return refuse('write an address that begins with https:// or http://')
  const { username, password, search, hash } = new URL(text)
  if (username + password + search + hash !== '')
    return refuse('write the address alone, without a name, a password or what begins with ? or #')
  return text.replace(/\/+$/, '').replace(/\/chart$/, '')
})

const charts = read((text, refuse) => {
  const kind = (['local', 'quickchart'] as const).find(known => known === text.toLowerCase())
  return kind ?? refuse(`${JSON.stringify(text)} is neither local nor quickchart; write one of them`)
})

/** Every setting that there is: how it is read, by name. An empty one counts as unset. */
export const SETTINGS = z.object({
  DATABASE_URL: databasePath.prefault('file:./data/shelftalk.db'),
  DATA_DIR: z.string().optional(),
  LOG_LEVEL: logLevel.optional(),
  SHOP_NAME: shopName.prefault('Shop'),
  SHOP_TIME_ZONE: timeZone.optional(),
  SHOP_CURRENCY: currency.optional(),
  SHOP_LOCALE: locale.optional(),
  TELEGRAM_BOT_TOKEN: telegramToken.optional(),
  TELEGRAM_API_ROOT: address.optional(),
  SLACK_BOT_TOKEN: slackBotToken.optional(),
  SLACK_APP_TOKEN: slackAppToken.optional(),
  SLACK_API_URL: address.optional(),
  CHARTS: charts.prefault('local'),
  QUICKCHART_URL: quickChartAddress.optional(),
})

/** The settings as they were read. */
export type Settings = z.infer<typeof SETTINGS>
/** The names of all settings, in the order in which they are explained. */
export const SETTING_NAMES = Object.keys(SETTINGS.shape)

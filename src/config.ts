import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import type { z } from 'zod'
import type { ShopDraft } from './people/shop.ts'
import { meantName } from './settings/near-names.ts'
import { currencyOfLocale, isLocale, isTimeZone, withRegionOf } from './settings/region.ts'
import { SETTING_NAMES, SETTINGS, type Settings } from './settings/settings.ts'

/** What the program was told, checked and with its defaults; all paths are absolute. */
export interface Config {
  /** `file:` and the path of the database. */
  readonly databaseUrl: string
  /** Where pictures, exports and backups go. */
  readonly dataDir: string
  /** Undefined where nothing was said: then it is up to what runs. */
  readonly logLevel: Settings['LOG_LEVEL']
  /** The shop that is meant where a message names none. */
  readonly shop: ShopDraft
  readonly telegram?: { readonly token: string; readonly apiRoot?: string }
  readonly slack?: { readonly botToken: string; readonly appToken: string; readonly apiUrl?: string }
  readonly charts: { readonly kind: 'local' } | { readonly kind: 'quickchart'; readonly url: string }
}

/** What the settings came to: a configuration, with what looks odd in it, or everything that is wrong. */
export type ConfigReading =
  | { readonly kind: 'config'; readonly config: Config; readonly warnings: readonly string[] }
  | { readonly kind: 'faults'; readonly faults: readonly string[] }

/** Names and values as the operating system gives them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What the program can know of where it runs. */
export interface Surroundings {
  /** The working folder: relative paths start here, and `.env` is looked for here. */
  readonly folder: string
  /** The system's time zone and locale; undefined where it has none. */
  readonly timeZone: string | undefined
  readonly locale: string | undefined
}

/** The working folder, and the zone and locale of the system. */
export function surroundings(environment: Environment, folder: string): Surroundings {
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions()
  const hasZone = timeZone !== undefined && timeZone !== 'Etc/Unknown' && isTimeZone(timeZone)
  return {
    folder,
    timeZone: hasZone ? timeZone : undefined,
    locale: isChosen(environment, locale) ? locale : undefined,
  }
}

/** Where nobody chose a locale, Intl says en-US; that tells nothing of where the shop is. */
function isChosen(environment: Environment, locale: string): boolean {
  if (locale === 'und' || !isLocale(locale)) return false
  const named = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG
  return named === undefined ? !/^en-US(?:-u-va-posix)?$/.test(locale) : !/^(?:C|POSIX)\b/.test(named)
}

/** Reads every setting, from the environment and, where that says nothing, from the file `.env`. */
export function readConfig(environment: Environment, around: Surroundings): ConfigReading {
  const faults: string[] = []
  const file = readEnvFile(join(around.folder, '.env'), faults)
  const told = { ...spoken(file), ...spoken(environment) }
  faults.push(...misnamed(spoken(file), told).map(words => `.env: ${words}`))
  const parsed = SETTINGS.safeParse(told)
  if (!parsed.success) faults.push(...parsed.error.issues.map(inWords))
  faults.push(...halves(told))
  if (!parsed.success || faults.length > 0) return { kind: 'faults', faults }
  return { kind: 'config', config: configOf(parsed.data, around), warnings: misnamed(spoken(environment), told) }
}

function readEnvFile(path: string, faults: string[]): Environment {
  if (!existsSync(path)) return {}
  try {
    const text = readFileSync(path, 'utf8')
    faults.push(...linesWithoutName(text))
    return parseEnv(text) as Environment
  } catch (cause) {
    faults.push(`.env: the file cannot be read (${cause instanceof Error ? cause.message : String(cause)})`)
    return {}
  }
}

/** Lines that set nothing; what stands there is not told, it may be a token. */
function linesWithoutName(text: string): string[] {
  // A value in quotes may go over several lines.
  const plain = text.replace(/=\s*(["'`])[\s\S]*?\1/g, value => `=${value.replace(/[^\n]/g, '')}`)
  return plain.split('\n').flatMap((line, at) => {
    const isSetting = /^\s*(?:#|$)/.test(line) || line.includes('=')
    return isSetting ? [] : [`.env: line ${at + 1} has no "="; write NAME=value, or # in front of a remark`]
  })
}

/** What was really said: an empty setting counts as unset. */
function spoken(environment: Environment): Record<string, string> {
  const pairs = Object.entries(environment).map(([name, value]) => [name, value?.trim() ?? ''] as const)
  return Object.fromEntries(pairs.filter(([, value]) => value !== ''))
}

function inWords(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.')}: ${issue.message}`
}

/** Settings that are nothing without another. */
function halves(told: Record<string, string>): string[] {
  const faults: string[] = []
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app } = told
  if (bot !== undefined && app === undefined) faults.push('SLACK_APP_TOKEN: Slack needs it besides SLACK_BOT_TOKEN')
  if (app !== undefined && bot === undefined) faults.push('SLACK_BOT_TOKEN: Slack needs it besides SLACK_APP_TOKEN')
  if (told.CHARTS?.toLowerCase() === 'quickchart' && told.QUICKCHART_URL === undefined) {
    faults.push('QUICKCHART_URL: CHARTS=quickchart sends figures to a server; write the address of yours')
  }
  return faults
}

/** Names that nobody reads and that look like one that is read and was not set. */
function misnamed(said: Record<string, string>, told: Record<string, string>): string[] {
  const open = SETTING_NAMES.filter(name => told[name] === undefined)
  return Object.keys(said)
    .filter(name => !SETTING_NAMES.includes(name))
    .flatMap(name => {
      const meant = meantName(name, open)
      return meant === undefined ? [] : [`${name} is not a setting; ${meant} is`]
    })
}

function configOf(settings: Settings, around: Surroundings): Config {
  const path = resolve(around.folder, settings.DATABASE_URL)
  const { telegram, slack } = platformsOf(settings)
  const url = settings.QUICKCHART_URL
  return {
    databaseUrl: `file:${path}`,
    dataDir: settings.DATA_DIR === undefined ? dirname(path) : resolve(around.folder, settings.DATA_DIR),
    logLevel: settings.LOG_LEVEL,
    shop: shopOf(settings, around),
    ...(telegram && { telegram }),
    ...(slack && { slack }),
    charts: settings.CHARTS === 'quickchart' && url !== undefined ? { kind: 'quickchart', url } : { kind: 'local' },
  }
}

function platformsOf(settings: Settings): Pick<Config, 'telegram' | 'slack'> {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot } = settings
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: apiUrl } = settings
  return {
    ...(token !== undefined && { telegram: { token, ...(apiRoot !== undefined && { apiRoot }) } }),
    ...(botToken !== undefined &&
      appToken !== undefined && {
        slack: { botToken, appToken, ...(apiUrl !== undefined && { apiUrl: `${apiUrl}/` }) },
      }),
  }
}

/** What is not said is the system's: its zone, its locale, the money of that locale's region. */
function shopOf(settings: Settings, around: Surroundings): ShopDraft {
  const locale = settings.SHOP_LOCALE ?? around.locale ?? 'en'
  const currency = settings.SHOP_CURRENCY ?? currencyOfLocale(locale)
  return {
    name: settings.SHOP_NAME,
    timeZone: settings.SHOP_TIME_ZONE ?? around.timeZone ?? 'UTC',
    currency,
    locale: withRegionOf(locale, currency),
  }
}

/** Are colours wanted where there is a terminal? See no-color.org. */
export function wantsColours(environment: Environment): boolean {
  return !environment.NO_COLOR && environment.TERM !== 'dumb'
}

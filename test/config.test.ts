import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Config, type Environment, readConfig, type Surroundings, surroundings } from '../src/config.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shelf talk '))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function around(more: Partial<Surroundings> = {}): Surroundings {
  return { folder, timeZone: 'Europe/Berlin', locale: 'de-DE', ...more }
}

function configOf(environment: Environment, more: Partial<Surroundings> = {}): Config {
  const reading = readConfig(environment, around(more))
  if (reading.kind === 'faults') throw new Error(reading.faults.join('\n'))
  return reading.config
}

function faultsOf(environment: Environment): readonly string[] {
  const reading = readConfig(environment, around())
  return reading.kind === 'faults' ? reading.faults : []
}

function warningsOf(environment: Environment): readonly string[] {
  const reading = readConfig(environment, around())
  return reading.kind === 'config' ? reading.warnings : reading.faults
}

function writeEnvFile(...lines: string[]) {
  writeFileSync(join(folder, '.env'), lines.join('\n'))
}

describe('without any setting', () => {
  test('there is a database below the working folder, no platform, and charts are drawn here', () => {
    expect(configOf({})).toEqual({
      databaseUrl: `file:${folder}/data/shelftalk.db`,
      dataDir: `${folder}/data`,
      logLevel: undefined,
      shop: { name: 'Shop', timeZone: 'Europe/Berlin', currency: 'EUR', locale: 'de-DE' },
      charts: { kind: 'local' },
    })
  })

  test('a system that knows neither zone nor locale has a shop in UTC with dollars', () => {
    expect(configOf({}, { timeZone: undefined, locale: undefined }).shop).toMatchObject({
      timeZone: 'UTC',
      currency: 'USD',
      locale: 'en-US',
    })
  })
})

describe('the default shop', () => {
  test.each([
    ['en-IN', 'INR'],
    ['sw-KE', 'KES'],
    ['de', 'EUR'],
    ['en-AQ', 'USD'],
    ['en-001', 'USD'],
  ])('in the locale %s counts in %s', (locale, currency) => {
    expect(configOf({}, { locale }).shop.currency).toBe(currency)
    expect(configOf({ SHOP_LOCALE: locale }, { locale: 'pt-BR' }).shop.currency).toBe(currency)
  })

  test.each([
    ['INR', 'en-IN'],
    ['GBP', 'en-GB'],
    ['EUR', 'en-IE'],
    ['USD', 'en-US'],
    ['XOF', 'en-BF'],
  ])('with %s and without a locale reads days as %s', (currency, locale) => {
    expect(configOf({ SHOP_CURRENCY: currency }, { locale: undefined }).shop.locale).toBe(locale)
    expect(configOf({ SHOP_CURRENCY: currency, SHOP_LOCALE: 'en' }).shop.locale).toBe(locale)
  })

  test('keeps a locale that names its region, whatever the money', () => {
    expect(configOf({ SHOP_CURRENCY: 'EUR', SHOP_LOCALE: 'en-US' }).shop.locale).toBe('en-US')
  })

  test('takes the currency in small letters', () => {
    expect(configOf({ SHOP_CURRENCY: 'inr' }).shop.currency).toBe('INR')
  })

  test('keeps the name of its zone as it was written', () => {
    expect(configOf({ SHOP_TIME_ZONE: 'Asia/Kolkata' }).shop.timeZone).toBe('Asia/Kolkata')
  })
})

describe('the system', () => {
  test.each(['C', 'C.UTF-8', 'POSIX'])('with LANG=%s has no locale', LANG => {
    expect(surroundings({ LANG }, folder).locale).toBeUndefined()
  })

  test('has the locale that somebody chose', () => {
    const { locale } = new Intl.DateTimeFormat().resolvedOptions()
    expect(surroundings({ LANG: 'xx_XX.UTF-8' }, folder).locale).toBe(locale)
    expect(surroundings({ LC_ALL: 'C', LANG: 'xx_XX.UTF-8' }, folder).locale).toBeUndefined()
  })
})

describe('paths', () => {
  test('are absolute, and the data folder is that of the database', () => {
    const config = configOf({ DATABASE_URL: 'file:books/my shop.db' })
    expect(config).toMatchObject({ databaseUrl: `file:${folder}/books/my shop.db`, dataDir: `${folder}/books` })
    expect(configOf({ DATABASE_URL: 'file:///var/my%20lib/shop.db' }).dataDir).toBe('/var/my lib')
    expect(configOf({ DATA_DIR: 'elsewhere' }).dataDir).toBe(`${folder}/elsewhere`)
  })
})

describe('platforms', () => {
  test('start with their tokens', () => {
    const environment = {
      TELEGRAM_BOT_TOKEN: `1:${'a'.repeat(30)}`,
      TELEGRAM_API_ROOT: 'http://localhost:8081/',
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_API_URL: 'http://localhost:8082/api',
    }
    expect(configOf(environment)).toMatchObject({
      telegram: { token: `1:${'a'.repeat(30)}`, apiRoot: 'http://localhost:8081' },
      slack: { botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: 'http://localhost:8082/api/' },
    })
  })

  test('with half of their tokens are a fault that names the other half', () => {
    expect(faultsOf({ SLACK_BOT_TOKEN: 'xoxb-1' })).toEqual([expect.stringMatching(/^SLACK_APP_TOKEN: /)])
    expect(faultsOf({ SLACK_APP_TOKEN: 'xapp-1' })).toEqual([expect.stringMatching(/^SLACK_BOT_TOKEN: /)])
    expect(faultsOf({ SLACK_APP_TOKEN: 'xoxb-1', SLACK_BOT_TOKEN: 'xapp-1' })).toEqual([
      expect.stringMatching(/^SLACK_BOT_TOKEN: .*begins with xoxb-/),
      expect.stringMatching(/^SLACK_APP_TOKEN: .*begins with xapp-/),
    ])
  })
})

describe('the file .env', () => {
  test('is read where the environment says nothing', () => {
    writeEnvFile('SHOP_NAME="Asha\'s Store"', 'LOG_LEVEL=debug', 'SHOP_CURRENCY=INR')
    const config = configOf({ LOG_LEVEL: 'error', SHOP_CURRENCY: '' })
    expect(config).toMatchObject({ logLevel: 'error', shop: { name: "Asha's Store", currency: 'INR' } })
  })

  test('that cannot be read is a fault', () => {
    mkdirSync(join(folder, '.env'))
    expect(faultsOf({})).toEqual([expect.stringMatching(/^\.env: the file cannot be read \(.*EISDIR/)])
  })

  test('with a line that sets nothing is a fault, which tells the line by its number alone', () => {
    writeEnvFile('# ours', 'FAVOURITE_COLOURS="blue', 'and red"', '', 'xoxb-hunter2', '  LOG_LEVEL = debug')
    expect(faultsOf({})).toEqual(['.env: line 5 has no "="; write NAME=value, or # in front of a remark'])
  })

  test('with a misspelled name is a fault that names the right one', () => {
    writeEnvFile('SHOP_TIMEZONE=Asia/Kolkata', 'TELEGRAM_TOKEN=1:secret', 'FAVOURITE_COLOUR=blue')
    expect(faultsOf({})).toEqual([
      '.env: SHOP_TIMEZONE is not a setting; SHOP_TIME_ZONE is',
      '.env: TELEGRAM_TOKEN is not a setting; TELEGRAM_BOT_TOKEN is',
    ])
  })
})

describe('what is wrong', () => {
  test('is said all at once, each with what to write instead', () => {
    const faults = faultsOf({
      DATABASE_URL: 'mysql://localhost/shop',
      LOG_LEVEL: 'loud',
      SHOP_NAME: 'Asha\u0007',
      SHOP_TIME_ZONE: 'Europe/Berln',
      SHOP_CURRENCY: 'RUPEES',
      SHOP_LOCALE: 'en_IN',
      TELEGRAM_BOT_TOKEN: '1:abc def',
      TELEGRAM_API_ROOT: 'localhost:8081',
      SLACK_APP_TOKEN: 'xapp-1',
      CHARTS: 'quickchart',
    })
    expect(faults).toHaveLength(10)
    expect(faults).toContain(
      'LOG_LEVEL: "loud" is no level; write one of trace, debug, info, warn, error, fatal, silent',
    )
    expect(faults).toContain('SHOP_TIME_ZONE: "Europe/Berln" is no time zone; write its IANA name, like Europe/Berlin')
    expect(faults).toContain('SHOP_LOCALE: "en_IN" is no locale; write a BCP 47 tag, like en-IN (with a hyphen)')
  })

  test.each(['postgresql://me:hunter2@db/shop', 'postgres://me:hunter2@db/shop'])('%s comes later', DATABASE_URL => {
    const [fault] = faultsOf({ DATABASE_URL })
    expect(fault).toContain('PostgreSQL cannot be used yet')
    expect(fault).not.toContain('hunter2')
  })

  test.each(['./data/shop.db', 'file:', 'file::memory:', 'file://host/shop.db', 'file:shop.db?mode=ro'])(
    '%s is no database',
    DATABASE_URL => {
      expect(faultsOf({ DATABASE_URL })).toHaveLength(1)
    },
  )

  test.each(['quickchart', 'http://me:hunter2@charts', 'http://charts/?key=hunter2', 'ftp://charts'])(
    'charts do not go to %s',
    QUICKCHART_URL => {
      const [fault] = faultsOf({ CHARTS: 'quickchart', QUICKCHART_URL })
      expect(fault).toMatch(/^QUICKCHART_URL: write /)
      expect(fault).not.toContain('hunter2')
    },
  )

  test.each(['+05:30', 'Mars/Base', 'GMT+99'])('%s is no time zone', SHOP_TIME_ZONE => {
    expect(faultsOf({ SHOP_TIME_ZONE })).toHaveLength(1)
  })

  test('never tells a secret', () => {
    const secret = 'hunter2 hunter2'
    const all = faultsOf({ TELEGRAM_BOT_TOKEN: secret, SLACK_BOT_TOKEN: secret, SLACK_APP_TOKEN: secret })
    expect(all).toHaveLength(3)
    expect(all.join()).not.toContain('hunter2')
  })

  test.each(['foo', `1:${'a'.repeat(29)}`, `bot1:${'a'.repeat(35)}`, `1:${'a'.repeat(34)}!`])(
    '%s is no token of Telegram, and is not told',
    TELEGRAM_BOT_TOKEN => {
      const [fault, ...others] = faultsOf({ TELEGRAM_BOT_TOKEN })
      expect([fault, others]).toEqual([expect.stringMatching(/^TELEGRAM_BOT_TOKEN: that is no such token/), []])
      expect(fault).not.toContain(TELEGRAM_BOT_TOKEN)
    },
  )

  test('tokens of Slack have their beginnings', () => {
    const faults = faultsOf({ SLACK_BOT_TOKEN: 'hunter2', SLACK_APP_TOKEN: 'hunter3' })
    expect(faults).toHaveLength(2)
    expect(faults.join()).not.toContain('hunter')
  })

  test('a name of 60 characters is taken, one of 61 not', () => {
    expect(faultsOf({ SHOP_NAME: 'x'.repeat(60) })).toEqual([])
    expect(faultsOf({ SHOP_NAME: 'x'.repeat(61) })).toHaveLength(1)
  })
})

describe('a name near to a setting', () => {
  test.each([
    ['SHOP_TIMEZONE', 'SHOP_TIME_ZONE'],
    ['TELEGRAM_TOKEN', 'TELEGRAM_BOT_TOKEN'],
    ['TELEGRAM_API_URL', 'TELEGRAM_API_ROOT'],
    ['SLACK_API_ROOT', 'SLACK_API_URL'],
    ['LOGLEVEL', 'LOG_LEVEL'],
    ['DATABASE_URI', 'DATABASE_URL'],
    ['DATADIR', 'DATA_DIR'],
  ])('%s in the environment is warned about: %s is meant', (name, meant) => {
    expect(warningsOf({ [name]: 'x' })).toEqual([`${name} is not a setting; ${meant} is`])
  })

  test('is nobody’s business when the right one is set, and other names never are', () => {
    expect(warningsOf({ DATABASE_URI: 'x', DATABASE_URL: 'file:shop.db' })).toEqual([])
    expect(warningsOf({ PATH: '/bin', HOME: '/root', SLACK_SIGNING_SECRET: 'x', SHOP: 'x', LOG: 'x' })).toEqual([])
  })
})

import { expect, test } from 'vitest'
import { meantName } from '../../src/settings/near-names.ts'

const known = ['SHOP_NAME', 'SHOP_TIME_ZONE', 'LOG_LEVEL', 'SLACK_API_URL', 'TELEGRAM_BOT_TOKEN', 'TELEGRAM_API_ROOT']

test.each([
  ['SHOP_NAMES', 'SHOP_NAME'],
  ['SHOP_NAM', 'SHOP_NAME'],
  ['SHELFTALK_SHOP_NAME', 'SHOP_NAME'],
  ['SHOP_NMAE', 'SHOP_NAME'],
  ['shop_time_zone', 'SHOP_TIME_ZONE'],
  ['SHOP_ZONE', 'SHOP_TIME_ZONE'],
  ['TELEGRAM_API_URL', 'TELEGRAM_API_ROOT'],
])('%s resembles %s', (name, meant) => {
  expect(meantName(name, known)).toBe(meant)
})

test.each(['PATH', 'SHELFTALK_COLOUR', 'SHOP', 'NAME', 'TELEGRAM', 'SLACK_SIGNING_SECRET', 'TZ', ''])(
  '%s resembles nothing',
  name => {
    expect(meantName(name, known)).toBeUndefined()
  },
)

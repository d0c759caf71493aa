import { describe, expect, it } from 'vitest'
import { SHOP_SETTINGS, type ShopSettingField } from '../../../src/commands/settings/shop-settings.ts'

const read = (field: ShopSettingField, said: string) => {
  const reading = SHOP_SETTINGS.find(setting => setting.field === field)?.read(said)
  return reading?.kind === 'value' ? reading.value : reading?.text
}

describe('a setting of the shop', () => {
  it.each([
    ['timeZone', 'Asia/Kolkata', 'Asia/Kolkata'],
    ['timeZone', 'africa/lagos', 'Africa/Lagos'],
    ['timeZone', 'lagos', 'Africa/Lagos'],
    ['timeZone', 'new york', 'America/New_York'],
    ['currency', 'ngn', 'NGN'],
    ['numberStyle', '1.234,5', '1.234,5'],
    ['numberStyle', '1 234,5', '1 234,5'],
    ['locale', 'en-gb', 'en-GB'],
    ['locale', 'English', 'en'],
    ['weekStart', 'sunday', '7'],
    ['dayStartMinutes', '4am', '240'],
    ['dayStartMinutes', '12pm', '720'],
  ] as const)('%s is set to %s', (field, said, value) => {
    expect(read(field, said)).toBe(value)
  })

  it.each([
    ['timeZone', '+05:30', 'is no time zone'],
    ['timeZone', 'Asia/Kolkatta', 'like Asia/'],
    ['currency', 'rupees', 'Say its three letters'],
    ['numberStyle', '1234', 'Write one of these'],
    ['locale', 'hi-IN', 'Only English'],
    ['locale', '??', 'Only English'],
    ['locale', 'hindi', 'en-IN, en-GB or en-US'],
    ['weekStart', 'never', 'is no day of the week'],
    ['dayStartMinutes', '1pm', 'from 00:00 to 12:00'],
    ['dayStartMinutes', 'late', 'is no time of day'],
  ] as const)('%s is not set to %s, and what is possible is said', (field, said, text) => {
    expect(read(field, said)).toContain(text)
  })

  it('shows its example in a form that it reads', () => {
    const shop = {
      timeZone: 'UTC',
      currency: 'INR',
      locale: 'en',
      numberStyle: '1,234.5',
      weekStart: 1,
      dayStartMinutes: 0,
    } as const
    for (const setting of SHOP_SETTINGS) {
      expect(setting.show(shop)).not.toBe('')
      expect(setting.read(setting.example.split(' ').at(-1) ?? '').kind).toBe('value')
    }
  })
})

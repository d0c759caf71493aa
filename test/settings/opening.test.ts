import { expect, test } from 'vitest'
import { draftOf } from '../../src/settings/opening.ts'

const corner = { shop: 'Corner', timeZone: 'Asia/Kolkata', currency: 'INR' }

test('a shop without a locale speaks English, with the days of the currency’s country', () => {
  expect(draftOf(corner)).toEqual({
    kind: 'draft',
    draft: { name: 'Corner', timeZone: 'Asia/Kolkata', currency: 'INR', locale: 'en-IN' },
  })
  expect(draftOf({ ...corner, currency: 'EUR' })).toMatchObject({ draft: { locale: 'en-IE' } })
  expect(draftOf({ ...corner, currency: 'EUR', locale: 'es' })).toMatchObject({ draft: { locale: 'es-IE' } })
  expect(draftOf({ ...corner, currency: 'EUR', locale: 'en-US' })).toMatchObject({ draft: { locale: 'en-US' } })
})

test('all that is wrong is said at once, with what to write instead', () => {
  expect(draftOf({ shop: 'Cor\nner', timeZone: '+05:30', currency: 'rupees', locale: 'en_IN' })).toEqual({
    kind: 'fault',
    fault: [
      'the name has control characters; write it in one line of plain text',
      '"+05:30" is no time zone; write an IANA name like Asia/Kolkata',
      '"rupees" is no currency; write an ISO 4217 code like INR',
      '"en_IN" is no locale; write a BCP 47 tag like en-IN',
    ].join('; '),
  })
})

test('a name of 60 characters is taken, one of 61 or of nothing not', () => {
  expect(draftOf({ ...corner, shop: 'x'.repeat(60) }).kind).toBe('draft')
  expect(draftOf({ ...corner, shop: 'x'.repeat(61) }).kind).toBe('fault')
  expect(draftOf({ ...corner, shop: '  ' }).kind).toBe('fault')
})

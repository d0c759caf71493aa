import { expect, test } from 'vitest'
import { TELEGRAM_PACE } from '../../../adapters/telegram/pace.ts'

const inAMinute = ({ burst, everyMs }: { burst: number; everyMs: number }) => burst + 60_000 / everyMs

test('topics count as their group, and groups are what has a negative number', () => {
  expect(TELEGRAM_PACE.placeOf('-1001234567890/7')).toEqual({ key: '-1001234567890', isGroup: true })
  expect(TELEGRAM_PACE.placeOf('-77')).toEqual({ key: '-77', isGroup: true })
  expect(TELEGRAM_PACE.placeOf('42')).toEqual({ key: '42', isGroup: false })
})

test('a group gets at most 20 in any minute, all chats together less than 30 in any second', () => {
  expect(inAMinute(TELEGRAM_PACE.group ?? { burst: 99, everyMs: 1 })).toBeLessThanOrEqual(20)
  expect(TELEGRAM_PACE.perSecond).toBeLessThan(30)
  expect(TELEGRAM_PACE.chat.everyMs).toBeGreaterThanOrEqual(1_000)
})

import { expect, test } from 'vitest'
import { createPinoLog } from '../../src/program/pino-log.ts'

function logTo(lines: string[], level: 'info' | 'warn' | 'silent' = 'info', secrets: string[] = []) {
  return createPinoLog({ level, secrets, write: line => lines.push(line) })
}

test('a line is a JSON object with level, time and what happened', () => {
  const lines: string[] = []
  logTo(lines).info({ platform: 'slack' }, 'Listening')
  expect(JSON.parse(lines.join(''))).toMatchObject({ level: 30, platform: 'slack', msg: 'Listening' })
})

test('what is below the level is left out', () => {
  const lines: string[] = []
  logTo(lines, 'warn').info({}, 'Listening')
  logTo(lines, 'silent').error({}, 'Broken')
  expect(lines).toEqual([])
  logTo(lines, 'warn').warn({}, 'Careful')
  expect(lines).toHaveLength(1)
})

test('a token is in no line, wherever it stood', () => {
  const lines: string[] = []
  const token = '123:AA-BB'
  const log = logTo(lines, 'info', [token])
  const cause = new Error(`fetch of https://api.telegram.org/bot${token}/getMe failed`)
  log.error({ err: new Error(`refused ${encodeURIComponent(token)}`, { cause }) }, `no answer for ${token}`)
  log.info({ token, nested: { token } }, 'settings')
  expect(lines).toHaveLength(2)
  expect(lines.join()).toContain('[redacted]')
  expect(lines.join()).not.toMatch(/AA-BB/)
})

import { LogLevel } from '@slack/bolt'
import { expect, test } from 'vitest'
import { redactor } from '../../../adapters/slack/faults.ts'
import { sdkLogger } from '../../../adapters/slack/sdk-log.ts'

function noted() {
  const lines: [string, object, string][] = []
  const at = (level: string) => (fields: object, message: string) => void lines.push([level, fields, message])
  const log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
  return { lines, logger: sdkLogger(log, redactor(['xoxb-1-secret'])) }
}

test("what Slack's packages say comes into the log, without tokens; errors are told as warnings", () => {
  const { lines, logger } = noted()
  logger.setName('socket')
  logger.info('opened')
  logger.warn('slow with', 'xoxb-1-secret')
  logger.error(new Error('failed with xoxb-1-secret'))
  expect(lines).toEqual([
    ['info', { from: 'socket' }, 'Slack: opened'],
    ['warn', { from: 'socket' }, 'Slack: slow with <token>'],
    ['warn', { from: 'socket' }, 'Slack: failed with <token>'],
  ])
})

test('what people wrote does not: neither debug lines nor objects', () => {
  const { lines, logger } = noted()
  logger.setLevel(LogLevel.DEBUG)
  logger.debug('http request body: {"text":"private"}')
  logger.warn('strange', { text: 'private' })
  expect(lines).toEqual([['warn', { from: 'slack' }, 'Slack: strange']])
  expect(logger.getLevel()).toBe(LogLevel.INFO)
})

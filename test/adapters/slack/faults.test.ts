import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api'
import { describe, expect, test } from 'vitest'
import { platformError, redactor, SlackFault, toSendFault, toSlackFault } from '../../../adapters/slack/faults.ts'
import { SendFault } from '../../../src/chat/adapter.ts'

const redact = redactor(['xoxb-1-secret', 'xapp-1-secret', ''])
const refused = (error: string) => new WebAPIPlatformError({ ok: false, error, response_metadata: {} })
const network = (code: string, syscall?: string) => {
  const cause = Object.assign(new Error(`${syscall ?? 'other'} ${code}`), { code, syscall })
  return new WebAPIRequestError(new TypeError('fetch failed', { cause }))
}
const failure = (error: unknown) => toSendFault(error, redact).failure

describe('what is known of a message after its call threw', () => {
  test('Slack asks to wait: it did not arrive, and for how long', () => {
    expect(failure(new WebAPIRateLimitedError(7))).toEqual({ arrived: 'no', lasting: true, retryAfterMs: 7000 })
    expect(failure(refused('ratelimited'))).toEqual({ arrived: 'no', lasting: true })
  })

  test.each(['invalid_blocks', 'msg_too_long', 'no_text'])('Slack refuses it with %s: it never will arrive', code => {
    expect(failure(refused(code))).toEqual({ arrived: 'no', lasting: false })
  })

  test.each([
    'channel_not_found',
    'not_in_channel',
    'is_archived',
    'restricted_action',
    'cannot_dm_bot',
    'user_disabled',
  ])('Slack refuses it with %s: nothing will arrive there any more', code => {
    expect(failure(refused(code))).toEqual({ arrived: 'no', lasting: false, gone: true })
  })

  test.each(['invalid_auth', 'token_revoked', 'account_inactive', 'missing_scope'])(
    'Slack refuses us with %s: it may arrive when the owner has put that right',
    code => {
      expect(failure(refused(code))).toEqual({ arrived: 'no', lasting: true })
    },
  )

  test.each(['internal_error', 'fatal_error', 'service_unavailable'])('Slack has trouble (%s): nobody knows', code => {
    expect(failure(refused(code))).toEqual({ arrived: 'unknown', lasting: true })
  })

  test.each([
    [500, 'unknown'],
    [503, 'unknown'],
    [403, 'no'],
  ])('the status %i tells: %s', (status, arrived) => {
    expect(failure(new WebAPIHTTPError(status, 'trouble', {}, 'page'))).toEqual({ arrived, lasting: true })
  })

  test.each([
    ['ECONNREFUSED', 'connect', 'no'],
    ['ENOTFOUND', 'getaddrinfo', 'no'],
    ['EAI_AGAIN', 'getaddrinfo', 'no'],
    ['EHOSTUNREACH', 'connect', 'no'],
    ['EHOSTUNREACH', 'read', 'unknown'],
    ['UND_ERR_CONNECT_TIMEOUT', undefined, 'no'],
    ['UND_ERR_SOCKET', undefined, 'unknown'],
    ['ECONNRESET', 'read', 'unknown'],
    ['EPIPE', 'write', 'unknown'],
  ])('the network says %s at %s: %s', (code, syscall, arrived) => {
    expect(failure(network(code, syscall))).toEqual({ arrived, lasting: true })
  })

  test('the page of a proxy is no answer of Slack', () => {
    const page = refused('<html><title>Sign in to the network</title></html>')
    expect(platformError(page)).toBeUndefined()
    expect(failure(page)).toEqual({ arrived: 'unknown', lasting: true })
  })

  test('a time that ran out, or anything else: nobody knows', () => {
    expect(failure(new WebAPIRequestError(new DOMException('timed out', 'TimeoutError')))).toMatchObject({
      arrived: 'unknown',
    })
    expect(failure('what?')).toEqual({ arrived: 'unknown', lasting: true })
  })

  test('stays what it was', () => {
    const fault = new SendFault('no such file', { arrived: 'no', lasting: false }, undefined)
    expect(toSendFault(fault, redact)).toBe(fault)
  })
})

describe('a fault of Slack', () => {
  test('is told with all its causes, each once, and its code', () => {
    const fault = toSlackFault(network('ECONNREFUSED', 'connect'), redact)
    expect(fault).toMatchObject({
      message: 'A request error occurred: fetch failed: connect ECONNREFUSED',
      code: 'ECONNREFUSED',
    })
    expect(fault.cause).toBeUndefined()
    expect(toSlackFault(fault, redact)).toBe(fault)
    expect(toSlackFault(refused('invalid_auth'), redact).code).toBe('invalid_auth')
    expect(toSlackFault(undefined, redact)).toBeInstanceOf(SlackFault)
  })

  test('ends, however long its causes are', () => {
    const endless = new Error('again')
    endless.cause = endless
    expect(toSlackFault(endless, redact).message).toBe('again')
    expect(toSlackFault(new Error('x'.repeat(10_000)), redact).message.length).toBeLessThanOrEqual(300)
  })
})

describe('tokens', () => {
  test.each([
    ['with xoxb-1-secret and xapp-1-secret', 'with <token> and <token>'],
    ['of others: xoxp-22-abcDEF, xoxe.xoxb-1-zz', 'of others: <token>, <token>'],
    ['wss://wss.slack.com/link/?ticket=ab-12&app_id=A1', 'wss://wss.slack.com/link/?ticket=<ticket>&app_id=A1'],
    ['nothing of the kind', 'nothing of the kind'],
  ])('are taken out of %j', (text, told) => {
    expect(redact(text)).toBe(told)
  })
})

import { inspect } from 'node:util'
import { GrammyError, HttpError } from 'grammy'
import { describe, expect, test } from 'vitest'
import { redactor, toSendFault, toTelegramFault } from '../../../adapters/telegram/faults.ts'
import { TOKEN } from './bot-api.ts'

const redact = redactor(TOKEN)

function network(code: string): HttpError {
  const inner = Object.assign(new Error(`request to https://api.telegram.org/bot${TOKEN}/sendMessage failed`), { code })
  return new HttpError("Network request for 'sendMessage' failed!", inner)
}

function refused(code: number, parameters: { retry_after?: number } = {}): GrammyError {
  const answer = { ok: false as const, error_code: code, description: `no ${TOKEN}`, parameters }
  return new GrammyError('Call failed!', answer, 'sendMessage', {})
}

describe('the token', () => {
  test('is in no fault, however it is written', () => {
    const errors = [network('ECONNRESET'), refused(400), new Error(`at /bot${encodeURIComponent(TOKEN)}/x`), TOKEN]
    for (const error of errors) {
      const told = inspect([toTelegramFault(error, redact), toSendFault(error, redact)], { depth: 9, showHidden: true })
      expect(told).not.toContain(TOKEN)
      expect(told).not.toContain(encodeURIComponent(TOKEN))
      expect(told).toContain('<token>')
    }
  })
})

describe('what is known of a message', () => {
  test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])('%s: it was certainly not sent', code => {
    expect(toSendFault(network(code), redact).failure).toEqual({ arrived: 'no', lasting: true })
  })

  test.each(['ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'UND_ERR_SOCKET'])('%s: nobody knows', code => {
    expect(toSendFault(network(code), redact).failure).toEqual({ arrived: 'unknown', lasting: true })
  })

  test('a wait is told where Telegram tells it', () => {
    expect(toSendFault(refused(429, { retry_after: 0 }), redact).failure).toMatchObject({ retryAfterMs: 0 })
    expect(toSendFault(refused(429, { retry_after: 35 }), redact).failure).toMatchObject({ retryAfterMs: 35_000 })
    expect(toSendFault(refused(429), redact).failure).toEqual({ arrived: 'no', lasting: true })
  })

  test('the code of a cause counts', () => {
    const failed = new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code: 'ECONNREFUSED' }) })
    expect(toTelegramFault(failed, redact).code).toBe('ECONNREFUSED')
    expect(toTelegramFault(new Error('?'), redact).code).toBe('telegram-unreachable')
  })

  test('a fault stays the same fault', () => {
    const fault = toSendFault(network('ECONNRESET'), redact)
    expect(toSendFault(fault, redact)).toBe(fault)
    const inner = toTelegramFault(refused(400), redact)
    expect(toTelegramFault(inner, redact)).toBe(inner)
  })
})

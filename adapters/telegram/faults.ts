import { GrammyError, HttpError } from 'grammy'
import type { ApiError } from 'grammy/types'
import type { SendFailure } from '../../src/chat/adapter.ts'
import { SendFault } from '../../src/chat/adapter.ts'

/** Takes the bot token out of a text. */
export type Redact = (text: string) => string

/** The token stands in every address of the Bot API, and so in what the network says about them. */
export function redactor(token: string): Redact {
  return text => text.replaceAll(token, '<token>').replaceAll(encodeURIComponent(token), '<token>')
}

/** A fault of Telegram or of the way there, told without the token. */
export class TelegramFault extends Error {
  readonly code: string
  /** The Bot API's error code, where it answered. */
  readonly platformCode: number | undefined
  readonly retryAfterMs: number | undefined
  /** Where the group is now that has become a supergroup. */
  readonly movedTo: string | undefined

  constructor(
    message: string,
    code: string,
    answer: { platformCode?: number; retryAfterMs?: number; movedTo?: string } = {},
  ) {
    super(message)
    this.name = 'TelegramFault'
    this.code = code
    this.platformCode = answer.platformCode
    this.retryAfterMs = answer.retryAfterMs
    this.movedTo = answer.movedTo
  }
}

const NEVER_CONNECTED: readonly string[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']

/** The fault behind what a call threw. The original is left behind on purpose: it knows the address, and so the token. */
export function toTelegramFault(error: unknown, redact: Redact): TelegramFault {
  if (error instanceof TelegramFault) return error
  if (error instanceof GrammyError) return refusal(error, redact)
  const inner: unknown = error instanceof HttpError ? error.error : error
  const message = inner instanceof Error ? inner.message : String(inner)
  return new TelegramFault(redact(message), codeOf(inner) ?? 'telegram-unreachable')
}

/** What the Bot API said when it refused a call. */
export function refusal(answer: ApiError, redact: Redact): TelegramFault {
  const { retry_after: seconds, migrate_to_chat_id: movedTo } = answer.parameters ?? {}
  return new TelegramFault(redact(`${answer.error_code} ${answer.description}`), 'telegram-refused', {
    platformCode: answer.error_code,
    ...(seconds === undefined ? {} : { retryAfterMs: seconds * 1000 }),
    ...(movedTo === undefined ? {} : { movedTo: String(movedTo) }),
  })
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause)
}

/** What is known of a message after its call threw. */
export function toSendFault(error: unknown, redact: Redact): SendFault {
  if (error instanceof SendFault) return error
  const fault = toTelegramFault(error, redact)
  return new SendFault(`Telegram did not take the message: ${fault.message}`, failureOf(fault), fault)
}

/** Telegram has no codes for what is wrong with a chat, only words. */
const CHAT_IS_GONE = /chat not found|group chat was deactivated/i

function failureOf({ code, platformCode, retryAfterMs, movedTo, message }: TelegramFault): SendFailure {
  if (platformCode === undefined) return { arrived: NEVER_CONNECTED.includes(code) ? 'no' : 'unknown', lasting: true }
  if (platformCode >= 500) return { arrived: 'unknown', lasting: true }
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs }
  if (platformCode === 429) return { arrived: 'no', lasting: true, ...wait }
  if (movedTo !== undefined) return { arrived: 'no', lasting: true, movedTo }
  // Blocked, kicked, never let in, or the account is no more.
  if (platformCode === 403 || (platformCode === 400 && CHAT_IS_GONE.test(message))) {
    return { arrived: 'no', lasting: false, gone: true }
  }
  // A token that is refused is put right by the owner; the message itself is none the worse.
  return { arrived: 'no', lasting: platformCode === 401 }
}

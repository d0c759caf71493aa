import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api'
import type { SendFailure } from '../../src/chat/adapter.ts'
import { SendFault } from '../../src/chat/adapter.ts'

/** Takes the tokens out of a text. */
export type Redact = (text: string) => string

// What looks like a token, and the ticket of a socket's address, which opens the connection to whoever has it.
const TOKEN = /\b(?:xox[a-z](?:\.xox[a-z])?|xapp)-[\w-]+/g
const TICKET = /\bticket=[^&\s"']+/g

/** Makes what takes these tokens, and all that looks like one, out of a text. */
export function redactor(tokens: readonly string[]): Redact {
  const known = tokens.filter(token => token !== '')
  return text =>
    known
      .reduce((rest, token) => rest.replaceAll(token, '<token>'), text)
      .replace(TOKEN, '<token>')
      .replace(TICKET, 'ticket=<ticket>')
}

/** A fault of Slack or of the way there, told without tokens; `code` is Slack's own or the network's. */
export class SlackFault extends Error {
  readonly code: string

  constructor(message: string, code: string) {
    super(message)
    this.name = 'SlackFault'
    this.code = code
  }
}

const LONGEST_MESSAGE_CHARACTERS = 300

const NEVER_CONNECTED: readonly string[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]

/** Slack's own troubles, after which a part may have been done. */
const UNSURE: readonly string[] = ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout']

/** What passes by waiting, or is put right by the owner; the message itself is none the worse. */
const PASSING: readonly string[] = [
  'ratelimited',
  'rate_limited',
  'message_limit_exceeded',
  'not_authed',
  'invalid_auth',
  'account_inactive',
  'token_expired',
  'token_revoked',
  'missing_scope',
]

/** Nothing can be posted to this channel or person any more. */
const GONE: readonly string[] = [
  'channel_not_found',
  'not_in_channel',
  'is_archived',
  'restricted_action',
  'restricted_action_read_only_channel',
  'cannot_dm_bot',
  'user_disabled',
  'user_not_found',
]

/** Slack's name for what is wrong ("channel_not_found"). The page of a proxy in between is no answer of Slack. */
export function platformError(error: unknown): string | undefined {
  const code = error instanceof WebAPIPlatformError ? String(error.data.error) : ''
  return /^[a-z][a-z0-9_]{1,80}$/.test(code) ? code : undefined
}

/** The fault behind what a call threw. The original is left behind on purpose: it may know addresses and tokens. */
export function toSlackFault(error: unknown, redact: Redact): SlackFault {
  if (error instanceof SlackFault) return error
  const told = chain(error).map(({ message }) => message)
  const news = told.filter((text, index) => text !== '' && !told.slice(0, index).some(said => said.includes(text)))
  const message = redact(news.join(': ')).slice(0, LONGEST_MESSAGE_CHARACTERS) || 'no reason given'
  return new SlackFault(message, platformError(error) ?? networkCode(error) ?? 'slack-unreachable')
}

/** What is known of a message after its call threw. */
export function toSendFault(error: unknown, redact: Redact): SendFault {
  if (error instanceof SendFault) return error
  const fault = toSlackFault(error, redact)
  return new SendFault(`Slack did not take the message: ${fault.message}`, failureOf(error), fault)
}

function failureOf(error: unknown): SendFailure {
  if (error instanceof WebAPIRateLimitedError) {
    return { arrived: 'no', lasting: true, retryAfterMs: error.retryAfter * 1000 }
  }
  if (error instanceof WebAPIHTTPError) return { arrived: error.statusCode >= 500 ? 'unknown' : 'no', lasting: true }
  const code = platformError(error)
  if (code !== undefined && UNSURE.includes(code)) return { arrived: 'unknown', lasting: true }
  if (code !== undefined && GONE.includes(code)) return { arrived: 'no', lasting: false, gone: true }
  if (code !== undefined) return { arrived: 'no', lasting: PASSING.includes(code) }
  return { arrived: NEVER_CONNECTED.includes(networkCode(error) ?? '') ? 'no' : 'unknown', lasting: true }
}

function networkCode(error: unknown): string | undefined {
  for (const link of chain(error)) {
    if (!('code' in link) || typeof link.code !== 'string' || link.code.startsWith('slack_')) continue
    // The same codes come from reading, when the message may have been sent already.
    const syscall = 'syscall' in link ? link.syscall : undefined
    return syscall === 'read' || syscall === 'write' ? 'ECONNRESET' : link.code
  }
  return undefined
}

/** An error and its causes, outermost first; as many as a chain can sensibly have. */
function chain(error: unknown): readonly Error[] {
  const links: Error[] = []
  let link = error
  while (link instanceof Error && links.length < 8) {
    links.push(link)
    link = link.cause
  }
  return links.length > 0 ? links : [new Error(String(error))]
}

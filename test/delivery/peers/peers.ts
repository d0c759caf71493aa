import { createSlack } from '../../../adapters/slack/index.ts'
import { createTelegram } from '../../../adapters/telegram/index.ts'
import type { Adapter } from '../../../src/chat/adapter.ts'
import type { Log } from '../../../src/log.ts'
import { APP_TOKEN, BOT_TOKEN, SlackServer, type Trouble as SlackTrouble } from '../../adapters/slack/slack-server.ts'
import { BotApi, type CallFault, TOKEN } from '../../adapters/telegram/bot-api.ts'
import type { Arrival } from './account.ts'
import type { Strain, Trouble } from './strain.ts'

/** A platform on loopback that makes it hard, and its own log. */
export interface HardPeer {
  /** A new adapter, as a new run of the program has it. */
  createAdapter(callMs: number): Adapter
  /** What it showed, in order. */
  arrivals(): readonly Arrival[]
  /** What it showed in a chat. */
  textsOf(chat: string): readonly string[]
  close(): Promise<void>
}

const SHOWING = [
  'sendMessage',
  'sendPhoto',
  'sendDocument',
  'editMessageText',
  'editMessageCaption',
  'editMessageMedia',
]

/** The message that says which part of which reply it is: `reply/part`. */
function arrivalIn(text: string): readonly Arrival[] {
  const match = /([0-9a-z]+)\/(\d)/.exec(text)
  return match?.[1] === undefined ? [] : [{ id: match[1], part: Number(match[2]) }]
}

/** The Bot API under strain; one more chat, that of the owner, has none. */
export async function openTelegram(
  chats: readonly string[],
  owner: string,
  strain: Strain,
  log: Log,
): Promise<HardPeer> {
  const api = new BotApi()
  for (const chat of [...chats, owner]) api.chats.open(Number(chat))
  api.judge = ({ method, fields }) => {
    const chat = String(fields.chat_id)
    return SHOWING.includes(method) && chat !== owner ? telegramFault(strain.judge(chat)) : undefined
  }
  await api.open()
  const said = () => api.done.filter(({ method }) => SHOWING.includes(method)).map(({ fields }) => fields)
  return {
    createAdapter: callMs =>
      createTelegram({
        token: TOKEN,
        apiRoot: api.root,
        log,
        clock: { now: () => new Date('2026-11-20T10:00:00Z') },
        dataDir: '/nowhere',
        menu: [],
        timing: { callMs, uploadMs: callMs },
      }),
    arrivals: () => said().flatMap(({ text, caption }) => arrivalIn(String(text ?? caption ?? ''))),
    textsOf: chat => said().flatMap(({ chat_id, text }) => (String(chat_id) === chat ? [String(text)] : [])),
    close: () => api.close(),
  }
}

function telegramFault(trouble: Trouble): CallFault | undefined {
  const refuse = (code: number, description: string, parameters?: object): CallFault => ({
    kind: 'refuse',
    code,
    description,
    ...(parameters && { parameters }),
  })
  switch (trouble.kind) {
    case 'none':
      return undefined
    case 'wait':
      return refuse(429, `Too Many Requests: retry after ${trouble.seconds}`, { retry_after: trouble.seconds })
    case 'gone':
      return refuse(403, 'Forbidden: bot was blocked by the user')
    case 'moved':
      return refuse(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: Number(trouble.to),
      })
    default:
      return trouble
  }
}

/** Slack under strain; one more chat, that of the owner, has none. */
export async function openSlack(chats: readonly string[], owner: string, strain: Strain, log: Log): Promise<HardPeer> {
  const server = new SlackServer()
  for (const chat of [...chats, owner]) server.workspace.join(chat)
  server.judge = (_, { channel = '' }) => (channel === owner ? { kind: 'none' } : slackTrouble(strain.judge(channel)))
  await server.open()
  return {
    createAdapter: callMs =>
      createSlack({
        botToken: BOT_TOKEN,
        appToken: APP_TOKEN,
        apiUrl: server.apiUrl,
        dataDir: '/nowhere',
        log,
        clock: { now: () => new Date('2026-11-20T10:00:00Z') },
        timing: { callMs },
      }),
    // To change a message to what it says already is to change nothing.
    arrivals: () => {
      const seen = new Set<string>()
      return server.workspace.calls.flatMap(({ method, arguments: { text = '', ts = '' } }) => {
        if (method !== 'chat.update') return arrivalIn(text)
        const isNew = !seen.has(`${ts} ${text}`)
        seen.add(`${ts} ${text}`)
        return isNew ? arrivalIn(text) : []
      })
    },
    textsOf: chat => server.workspace.posted.flatMap(({ channel, text }) => (channel === chat ? [text] : [])),
    close: () => server.close(),
  }
}

function slackTrouble(trouble: Trouble): SlackTrouble {
  switch (trouble.kind) {
    case 'wait':
      return { kind: 'rate-limit', retryAfterSeconds: trouble.seconds }
    case 'gone':
      return { kind: 'error', error: 'is_archived' }
    case 'moved':
      throw new Error('channels do not move')
    case 'broken':
      return trouble.after ? trouble : { kind: 'status', status: 500 }
    case 'reset':
      return { kind: trouble.after ? 'answer-lost' : 'reset' }
    default:
      return trouble
  }
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SocketSide } from './socket-side.ts'
import type { Answer, Arguments } from './workspace.ts'
import { BOT_ID, BOT_USER, Workspace } from './workspace.ts'

export const BOT_TOKEN = 'xoxb-1111-2222-SecretBotToken'
export const APP_TOKEN = 'xapp-1-A1-3333-SecretAppToken'
export const TICKET = 'SecretSocketTicket'

/** What happens to the next call that posts, changes or uploads. */
export type Trouble =
  | { readonly kind: 'rate-limit'; readonly retryAfterSeconds: number }
  | { readonly kind: 'status'; readonly status: number; readonly body?: string }
  | { readonly kind: 'error'; readonly error: string }
  /** The call is done, and the connection is reset before the answer. */
  | { readonly kind: 'answer-lost' }
  /** The connection is reset before the call is done. */
  | { readonly kind: 'reset' }
  /** No answer ever. */
  | { readonly kind: 'hang' }
  /** The call is done, and an error of the server is the answer. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'none' }

/** Slack on loopback: the Web API over HTTP, Socket Mode, files. */
export class SlackServer {
  readonly workspace = new Workspace()
  readonly sockets = new SocketSide()
  /** Methods called on the Web API, in order. */
  readonly called: string[] = []
  /** Calls that post, change or upload, the refused ones included. */
  attempts = 0
  /** Troubles of the calls to come, in order. */
  readonly troubles: Trouble[] = []
  /** Says what happens to a call, where nothing else was said before. */
  judge: (method: string, given: Arguments) => Trouble = () => ({ kind: 'none' })
  /** The answer to `apps.connections.open`, when it is not to open anything. */
  connecting: Trouble = { kind: 'none' }
  /** `apps.connections.open` is answered no earlier than this resolves. */
  connectable: Promise<void> = Promise.resolve()
  private server: Server | undefined
  private port = 0

  get origin(): string {
    return `http://127.0.0.1:${this.port}`
  }

  get apiUrl(): string {
    return `${this.origin}/api/`
  }

  /** Listens, from the second time on at the same port. */
  async open(): Promise<void> {
    const server = createServer((request, response) => void this.answer(request, response))
    server.on('upgrade', (request, stream, head) => {
      if (request.url?.includes(`ticket=${TICKET}`) === true) this.sockets.accept(request, stream, head)
      else stream.destroy()
    })
    await new Promise<void>(resolve => server.listen(this.port, '127.0.0.1', resolve))
    this.port = (server.address() as AddressInfo).port
    this.server = server
  }

  /** Refuses connections from now on and cuts those there are. */
  async close(): Promise<void> {
    const { server } = this
    this.server = undefined
    if (server === undefined) return
    const closed = new Promise<void>(resolve => server.close(() => resolve()))
    this.sockets.cut()
    server.closeAllConnections()
    await closed
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readAll(request)
    const [, area = '', name = ''] = (request.url ?? '').split('/')
    if (area === 'api') await this.answerApi(name, body, request, response)
    else if (area === 'upload') await this.takeUpload(name, body, request, response)
    else if (area === 'files') this.giveFile(name, request, response)
    else response.writeHead(404).end()
  }

  private async answerApi(method: string, body: Buffer, request: IncomingMessage, response: ServerResponse) {
    this.called.push(method)
    const given = Object.fromEntries(new URLSearchParams(body.toString()))
    const token = request.headers.authorization?.replace('Bearer ', '')
    if (method === 'auth.test') {
      const who = { user_id: BOT_USER, bot_id: BOT_ID, team_id: 'T1', user: 'shelftalk' }
      return reply(response, token === BOT_TOKEN ? { ok: true, ...who } : { ok: false, error: 'invalid_auth' })
    }
    if (method === 'apps.connections.open') {
      if (token !== APP_TOKEN) return reply(response, { ok: false, error: 'invalid_auth' })
      await this.connectable
      const url = `ws://127.0.0.1:${this.port}/link/?ticket=${TICKET}&app_id=A1`
      return this.suffer(this.connecting, response, () => ({ ok: true, url }))
    }
    this.attempts += 1
    if (token !== BOT_TOKEN) return reply(response, { ok: false, error: 'invalid_auth' })
    const trouble = this.troubles.shift() ?? this.judge(method, given)
    return this.suffer(trouble, response, () => this.call(method, given))
  }

  private call(method: string, given: Arguments): Answer {
    return this.workspace.call(method, given, `${this.origin}/upload`)
  }

  private suffer(trouble: Trouble, response: ServerResponse, work: () => Answer): void {
    switch (trouble.kind) {
      case 'none':
        reply(response, work())
        return
      case 'error':
        reply(response, { ok: false, error: trouble.error })
        return
      case 'status':
        response.writeHead(trouble.status).end(trouble.body ?? 'upstream trouble')
        return
      case 'rate-limit':
        response.writeHead(429, { 'retry-after': String(trouble.retryAfterSeconds) })
        response.end(JSON.stringify({ ok: false, error: 'ratelimited' }))
        return
      case 'answer-lost':
        work()
        response.destroy()
        return
      case 'broken':
        work()
        response.writeHead(500).end('upstream trouble')
        return
      case 'reset':
        response.destroy()
        return
      case 'hang':
        return
    }
  }

  private async takeUpload(id: string, body: Buffer, request: IncomingMessage, response: ServerResponse) {
    this.attempts += 1
    const file = this.workspace.files.get(id)
    const type = request.headers['content-type'] ?? ''
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
    const [part] = [...form.values()]
    if (file === undefined || part === undefined || typeof part === 'string' || part.size !== file.length) {
      response.writeHead(400).end('bad upload')
      return
    }
    const content = new Uint8Array(await part.arrayBuffer())
    this.suffer(this.troubles.shift() ?? { kind: 'none' }, response, () => {
      file.content = content
      return { ok: true }
    })
  }

  private giveFile(id: string, request: IncomingMessage, response: ServerResponse): void {
    const file = this.workspace.files.get(id)
    if (request.headers.authorization !== `Bearer ${BOT_TOKEN}`) response.writeHead(302, { location: '/login' }).end()
    else if (id === 'page') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>Sign in')
    else if (id === 'endless') void stream(response)
    else if (file?.content === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file.content)
  }
}

/** 24 MB without saying so beforehand. */
async function stream(response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/csv' })
  for (let megabytes = 0; megabytes < 24 && !response.destroyed; megabytes += 1) {
    if (!response.write(Buffer.alloc(1024 * 1024, 'x'))) await new Promise(resolve => setImmediate(resolve))
  }
  response.end()
}

function reply(response: ServerResponse, answer: Answer): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

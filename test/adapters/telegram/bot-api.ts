import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApiRefusal } from './api-refusal.ts'
import { Chats } from './chats.ts'
import type { Fields } from './form.ts'
import { readFields } from './form.ts'
import { methods } from './methods.ts'
import type { PollRequest } from './updates.ts'
import { UpdateQueue } from './updates.ts'

export const TOKEN = '700001:loopback-Bot_token-of-the-tests'
export const BOT = { id: 700_001, is_bot: true, first_name: 'Shop', username: 'shelftalk_bot' } as const

/** What happens to the next call of a method. */
export type CallFault =
  | { readonly kind: 'refuse'; readonly code: number; readonly description: string; readonly parameters?: object }
  /** The connection is reset, with the call carried out or not. */
  | { readonly kind: 'reset'; readonly after: boolean }
  /** An error of the server, with the call carried out or not. */
  | { readonly kind: 'broken'; readonly after: boolean }
  | { readonly kind: 'hang' }
  /** A page of some machine in between. */
  | { readonly kind: 'garbage' }

/** A call that was made. */
export interface Call {
  readonly method: string
  readonly fields: Fields
}

/** A Bot API over HTTP on loopback, as strict about what it is sent as the real one. */
export class BotApi {
  readonly chats = new Chats(BOT)
  readonly updates = new UpdateQueue()
  readonly calls: Call[] = []
  /** Those that were carried out. */
  readonly done: Call[] = []
  /** Says what happens to a call, where nothing else was said before. */
  judge: (call: Call) => CallFault | undefined = () => undefined
  readonly files = new Map<string, Uint8Array>()
  connections = 0
  private readonly faults: { method: string; fault: CallFault; skip: number }[] = []
  private server: Server | undefined
  private port = 0

  /** Listens, on the same port as before where it did already. */
  async open(): Promise<void> {
    const server = createServer((request, response) => {
      this.serve(request, response).catch(() => request.socket.destroy())
    })
    server.on('connection', () => {
      this.connections += 1
    })
    this.server = server
    await new Promise<void>(resolve => server.listen(this.port, '127.0.0.1', resolve))
    this.port = (server.address() as AddressInfo).port
  }

  async close(): Promise<void> {
    const { server } = this
    this.server = undefined
    if (server === undefined) return
    const closed = new Promise(resolve => server.close(resolve))
    server.closeAllConnections()
    await closed
  }

  /** Breaks every connection that is open. */
  disconnect(): void {
    this.server?.closeAllConnections()
  }

  get root(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** Fails the next call of a method, or the one after `skip` others. */
  failNext(method: string, fault: CallFault, skip = 0): void {
    this.faults.push({ method, fault, skip })
  }

  callsOf(...names: string[]): readonly Call[] {
    return this.calls.filter(({ method }) => names.includes(method))
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const file = new RegExp(`^/file/bot${TOKEN}/(.+)$`).exec(request.url ?? '')?.[1]
    if (file !== undefined) return this.serveFile(file, response)
    const [, token, method] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? []
    if (method === undefined || token === undefined) return answer(response, { code: 404, description: 'Not Found' })
    const fields = await readFields(request)
    if (token !== TOKEN) return answer(response, { code: 401, description: 'Unauthorized' })
    this.calls.push({ method, fields })
    const fault = this.faultOf(method) ?? this.judge({ method, fields })
    if (fault !== undefined) return this.fail(fault, method, fields, response)
    return this.carryOut(method, fields, response)
  }

  private faultOf(method: string): CallFault | undefined {
    const at = this.faults.findIndex(fault => fault.method === method)
    const next = this.faults[at]
    if (next === undefined || next.skip-- > 0) return undefined
    this.faults.splice(at, 1)
    return next.fault
  }

  private async carryOut(method: string, fields: Fields, response: ServerResponse): Promise<void> {
    try {
      const result = method === 'getUpdates' ? await this.poll(fields, response) : this.call(method, fields)
      answer(response, { result })
    } catch (error) {
      if (error instanceof ApiRefusal) answer(response, error)
      else answer(response, { code: 500, description: `Internal Server Error: ${String(error)}` })
    }
  }

  private call(method: string, fields: Fields): unknown {
    const known = methods[method]
    if (known === undefined) throw new ApiRefusal(404, 'Not Found: method not found')
    for (const name of Object.keys(fields)) {
      if (!known.fields.includes(name)) throw new ApiRefusal(400, `Bad Request: unknown field "${name}"`)
    }
    const result = known.run(fields, this)
    this.done.push({ method, fields })
    return result
  }

  private async poll(fields: Fields, response: ServerResponse): Promise<unknown> {
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    const updates = await this.updates.poll(fields as PollRequest, gone.signal)
    if (updates !== 'conflict') return updates
    throw new ApiRefusal(409, 'Conflict: terminated by other getUpdates request; make sure that only one bot runs')
  }

  private fail(fault: CallFault, method: string, fields: Fields, response: ServerResponse): void {
    if (fault.kind === 'refuse') answer(response, fault)
    else if (fault.kind === 'garbage') {
      response.writeHead(502, { 'content-type': 'text/html' })
      response.end('<html>bad gateway</html>')
    } else if (fault.kind !== 'hang') {
      if (fault.after) this.call(method, fields)
      if (fault.kind === 'reset') response.socket?.resetAndDestroy()
      else answer(response, { code: 500, description: 'Internal Server Error' })
    }
  }

  private serveFile(path: string, response: ServerResponse): void {
    const content = this.files.get(path)
    response.writeHead(content === undefined ? 404 : 200)
    response.end(content)
  }
}

type Outcome =
  | { readonly result: unknown }
  | { readonly code: number; readonly description: string; readonly parameters?: object | undefined }

function answer(response: ServerResponse, outcome: Outcome): void {
  if (response.destroyed) return
  const refused = 'code' in outcome
  response.writeHead(refused ? outcome.code : 200, { 'content-type': 'application/json' })
  const { code, description, parameters } = refused ? outcome : { code: 0, description: '', parameters: undefined }
  response.end(
    JSON.stringify(refused ? { ok: false, error_code: code, description, parameters } : { ok: true, ...outcome }),
  )
}

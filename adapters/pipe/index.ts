import { once } from 'node:events'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { type Adapter, type Receive, SendFault } from '../../src/chat/adapter.ts'
import type { IncomingFile } from '../../src/chat/message.ts'
import type { StoredReply } from '../../src/chat/reply.ts'
import type { Clock } from '../../src/clock.ts'
import type { Log } from '../../src/log.ts'
import { type Opening, type Request, readRequest } from './incoming.ts'
import { doneLine, errorLine, type OutputLine, replyLine } from './outgoing.ts'
import { LINE_LIMIT_BYTES, readLines } from './read-lines.ts'

/** What the pipe needs. */
export interface PipeOptions {
  readonly input: Readable
  readonly output: Writable
  readonly clock: Clock
  /**
   * Given when the clock follows the input: called with the `at` of each line before the line is handled; resolves when
   * all that was due by then is done and said. Without it `at` is ignored.
   */
  readonly advanceTo?: (at: Date) => Promise<void>
  /** Opens a shop; gives in words what is wrong with it, if anything is. */
  readonly openShop: (opening: Opening) => Promise<string | undefined>
  /** The folder that the files and pictures of replies are relative to, absolute. */
  readonly dataDir: string
  /** Called when nobody reads the output any more. */
  readonly onBroken: () => void
  readonly log: Log
}

/** The pipe as an adapter; `ended` resolves when the input has ended and all of it is answered, or nobody reads it. */
export interface Pipe extends Adapter {
  readonly ended: Promise<void>
}

/** Speaks JSON Lines with a program: strictly one line of input after the other. */
export function createPipe(options: PipeOptions): Pipe {
  return new JsonLines(options)
}

type Known = Exclude<Request, { kind: 'fault' }>

class JsonLines implements Pipe {
  readonly platform = 'terminal'
  readonly ended: Promise<void>
  private readonly options: PipeOptions
  private isStopping = false
  private readonly broken = new AbortController()
  private end: () => void = () => undefined
  /** What writes, one after the other: nothing comes between a line's replies. */
  private turn: Promise<unknown> = Promise.resolve()
  private reading: Promise<void> = Promise.resolve()
  /** Answers that were given with their line, so that sending them has nothing left to do. */
  private readonly answered = new Set<string>()

  constructor(options: PipeOptions) {
    this.options = options
    this.ended = new Promise(resolve => {
      this.end = resolve
    })
  }

  async start(receive: Receive): Promise<void> {
    this.options.output.on('error', error => {
      if (!isBrokenPipe(error)) this.options.log.error({ err: error }, 'The output failed')
      this.options.onBroken()
      this.broken.abort()
      this.endReading()
    })
    this.reading = this.readAll(receive).finally(() => this.end())
  }

  async stop(): Promise<void> {
    this.endReading()
    await this.reading
  }

  async send(reply: StoredReply): Promise<string> {
    try {
      await this.inTurn(async () => {
        if (!this.answered.delete(reply.id)) await this.write([replyLine(reply, this.options.dataDir)])
      })
      return reply.id
    } catch (error) {
      throw new SendFault('Nobody reads the output', { arrived: 'no', lasting: false }, error)
    }
  }

  private endReading(): void {
    this.isStopping = true
    this.options.input.destroy()
  }

  private async readAll(receive: Receive): Promise<void> {
    try {
      for await (const line of readLines(this.options.input)) {
        if (this.isStopping) return
        if (line.kind === 'line' && line.text.trim() === '') continue
        await this.take(line.kind === 'line' ? readRequest(line.text) : TOO_LONG, receive)
      }
    } catch (error) {
      if (!this.isStopping) this.options.log.error({ err: error }, 'The input failed')
    }
    await this.turn
  }

  private async take(request: Request, receive: Receive): Promise<void> {
    if (request.kind === 'fault') {
      // What could be named is also said to be done, or who waits for it would wait for ever.
      const done = request.id === null ? [] : [doneLine(request.id)]
      return this.inTurn(() => this.write([errorLine(request.fault, request.id), ...done]))
    }
    try {
      if (request.at !== undefined) await this.options.advanceTo?.(request.at)
      await this.inTurn(() => this.carryOut(request, receive))
    } catch (error) {
      if (this.broken.signal.aborted) return
      this.options.log.error({ id: request.id, err: error }, 'A line could not be carried out')
      await this.inTurn(() =>
        this.write([errorLine('the line could not be carried out; nothing was written', request.id)]),
      )
    }
  }

  private async carryOut(request: Known, receive: Receive): Promise<void> {
    const { id } = request
    if (request.kind === 'open') {
      const fault = await this.options.openShop(request.opening)
      return this.write([...(fault === undefined ? [] : [errorLine(fault, id)]), doneLine(id)])
    }
    const file = request.filePath === undefined ? undefined : await fileAt(request.filePath)
    if (file === null) return this.write([errorLine(`there is no file ${request.filePath}`, id), doneLine(id)])
    const at = this.options.advanceTo === undefined ? undefined : request.at
    const replies = await receive(request.message(at ?? this.options.clock.now(), file))
    const own = replies.filter(({ platform }) => platform === this.platform)
    await this.write([...own.map(reply => replyLine(reply, this.options.dataDir)), doneLine(id)])
    for (const reply of own) if (reply.sentAs === undefined) this.answered.add(reply.id)
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.turn.then(work)
    this.turn = next.catch(() => undefined)
    return next
  }

  /** Resolves when the reader can take more. */
  private async write(lines: readonly OutputLine[]): Promise<void> {
    const { output } = this.options
    this.broken.signal.throwIfAborted()
    const text = lines.map(line => `${JSON.stringify(line)}\n`).join('')
    if (!output.write(text)) await once(output, 'drain', { signal: this.broken.signal })
  }
}

const TOO_LONG: Request = { kind: 'fault', id: null, fault: `the line is longer than ${LINE_LIMIT_BYTES} bytes` }

/** The file, or null where there is none. */
async function fileAt(path: string): Promise<IncomingFile | null> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined || !found.isFile()) return null
  return { name: basename(path), sizeBytes: found.size, read: () => readFile(path) }
}

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
}

import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { type Adapter, type Receive, SendFault } from '../../src/chat/adapter.ts'
import { InlineAnswers } from '../../src/chat/inline-answers.ts'
import { localFile } from '../../src/chat/local-file.ts'
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
  /** Given when nobody reads the output any more. */
  readonly broken: AbortSignal
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
  readonly mayRepeat = true
  readonly ended: Promise<void>
  private readonly options: PipeOptions
  private isStopping = false
  private end: () => void = () => undefined
  private reading: Promise<void> = Promise.resolve()
  /** Nothing comes between a line's replies and its end. */
  private readonly answers = new InlineAnswers()

  constructor(options: PipeOptions) {
    this.options = options
    this.ended = new Promise(resolve => {
      this.end = resolve
    })
  }

  async start(receive: Receive): Promise<void> {
    this.options.broken.addEventListener('abort', () => this.endReading())
    this.reading = this.readAll(receive).finally(() => this.end())
  }

  async stop(): Promise<void> {
    this.endReading()
    await this.reading
  }

  async send(reply: StoredReply): Promise<string> {
    try {
      await this.answers.say(reply, () => this.write([replyLine(reply, this.options.dataDir)]))
      return reply.id
    } catch (error) {
      // Who reads the next run is told.
      throw new SendFault('Nobody reads the output', { arrived: 'no', lasting: true }, error)
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
    await this.answers.settled()
  }

  private async take(request: Request, receive: Receive): Promise<void> {
    if (request.kind === 'fault') {
      // What could be named is also said to be done, or who waits for it would wait for ever.
      const done = request.id === null ? [] : [doneLine(request.id)]
      return this.answers.inTurn(() => this.write([errorLine(request.fault, request.id), ...done]))
    }
    try {
      if (request.at !== undefined) await this.options.advanceTo?.(request.at)
      await this.answers.inTurn(() => this.carryOut(request, receive))
    } catch (error) {
      if (this.options.broken.aborted) return
      this.options.log.error({ id: request.id, err: error }, 'A line could not be carried out')
      await this.answers.inTurn(() =>
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
    const file = request.filePath === undefined ? undefined : await localFile(request.filePath)
    if (request.filePath !== undefined && file === undefined)
      return this.write([errorLine(`there is no file ${request.filePath}`, id), doneLine(id)])
    const at = this.options.advanceTo === undefined ? undefined : request.at
    const replies = await receive(request.message(at ?? this.options.clock.now(), file))
    const own = replies.filter(({ platform }) => platform === this.platform)
    await this.write([...own.map(reply => replyLine(reply, this.options.dataDir)), doneLine(id)])
    this.answers.note(own)
  }

  /** Resolves when the reader can take more. */
  private async write(lines: readonly OutputLine[]): Promise<void> {
    const { output, broken } = this.options
    broken.throwIfAborted()
    const text = lines.map(line => `${JSON.stringify(line)}\n`).join('')
    if (!output.write(text)) await once(output, 'drain', { signal: broken })
  }
}

const TOO_LONG: Request = { kind: 'fault', id: null, fault: `the line is longer than ${LINE_LIMIT_BYTES} bytes` }

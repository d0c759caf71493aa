import { resolve } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Adapter, Receive } from '../../src/chat/adapter.ts'
import { InlineAnswers } from '../../src/chat/inline-answers.ts'
import { isFolder, localFile } from '../../src/chat/local-file.ts'
import type { Happening, Message } from '../../src/chat/message.ts'
import type { StoredReply } from '../../src/chat/reply.ts'
import type { Clock } from '../../src/clock.ts'
import type { Log } from '../../src/log.ts'
import { harmless } from './harmless.ts'
import { readTyped, type Typed } from './incoming.ts'
import type { LetteredButton } from './letters.ts'
import { draw, type Look } from './outgoing.ts'

/** A person at the terminal. */
export interface Speaker {
  readonly id: string
  readonly name: string
}

/** What the terminal chat needs. */
export interface TerminalOptions {
  readonly input: Readable
  readonly output: Writable
  /** Does a person sit there? Then there is a prompt; else lines are read to the end. */
  readonly isInteractive: boolean
  /** Says every line before its answer: for a conversation that is played, not typed. */
  readonly echo: boolean
  readonly look: () => Look
  /** Who sits there, whom /as alone means. */
  readonly self: Speaker
  /** Who speaks, until somebody says /as. */
  readonly speaker: Speaker
  readonly clock: Clock
  /** An id that no message had before, in this run or another. */
  readonly newId: () => string
  /** The home folder, and the folder that relative paths start from. */
  readonly home: string
  readonly folder: string
  /** Ctrl-C at the prompt. */
  readonly onInterrupt: () => void
  /** Given when nobody reads the output any more. */
  readonly broken: AbortSignal
  readonly log: Log
}

/** The terminal as an adapter; `ended` resolves when the person has left or the input has ended. */
export interface Terminal extends Adapter {
  readonly ended: Promise<void>
}

/** Speaks with a person at the terminal, or with the lines of a stream. */
export function createTerminal(options: TerminalOptions): Terminal {
  return new TerminalChat(options)
}

const CHAT = 'terminal'

class TerminalChat implements Terminal {
  readonly platform = 'terminal'
  readonly mayRepeat = true
  readonly ended: Promise<void>
  private readonly options: TerminalOptions
  private readonly lines: Interface
  private readonly answers = new InlineAnswers()
  private end: () => void = () => undefined
  private isClosed = false
  private speaker: Speaker
  /** The buttons that can be pressed by their letters. */
  private buttons: readonly LetteredButton[] = []
  /** Those of an answer take the place of earlier ones; what is said beside it leaves them pressable. */
  private offersAnew = false

  constructor(options: TerminalOptions) {
    this.options = options
    this.speaker = options.speaker
    this.ended = new Promise(resolve => {
      this.end = resolve
    })
    const { input, output, isInteractive } = options
    this.lines = createInterface({
      input,
      output,
      terminal: isInteractive,
      crlfDelay: Number.POSITIVE_INFINITY,
    })
    this.setPrompt()
    this.lines.on('SIGINT', options.onInterrupt)
    this.lines.on('close', () => {
      this.isClosed = true
    })
    options.broken.addEventListener('abort', () => this.lines.close())
  }

  async start(receive: Receive): Promise<void> {
    this.readAll(receive)
      .catch((error: unknown) => this.options.log.error({ err: error }, 'The input failed'))
      .finally(() => this.end())
  }

  async stop(): Promise<void> {
    this.lines.close()
    await this.ended
  }

  async send(reply: StoredReply): Promise<string> {
    await this.answers.say(reply, async () => {
      if (this.options.isInteractive) this.print('\r\u001b[K')
      this.show(reply)
      this.prompt()
    })
    return reply.id
  }

  private async readAll(receive: Receive): Promise<void> {
    let hasLeft = false
    this.prompt()
    for await (const line of this.lines) {
      hasLeft = !(await this.answers.inTurn(() => this.take(line, receive)))
      if (hasLeft) break
      this.prompt()
    }
    // Ctrl-C and Ctrl-D leave the cursor behind the prompt.
    if (this.options.isInteractive && !hasLeft) this.print('\n')
    this.lines.close()
    await this.answers.settled()
  }

  /** Carries a line out; false when it was the last one. */
  private async take(line: string, receive: Receive): Promise<boolean> {
    const { echo, home } = this.options
    if (echo) this.print(`\n> ${harmless(line)}\n`)
    const typed = readTyped(line, { buttons: this.buttons, home })
    if (typed.kind === 'quit') return false
    if (typed.kind === 'as') this.speakAs(typed.name)
    else await this.tell(typed, receive)
    return true
  }

  private async tell(typed: Exclude<Typed, { kind: 'quit' | 'as' }>, receive: Receive): Promise<void> {
    const happening = await this.happeningOf(typed)
    if (happening === undefined) return
    this.offersAnew = true
    try {
      const replies = await receive(this.messageOf(happening))
      const own = replies.filter(({ platform }) => platform === this.platform)
      for (const reply of own) this.show(reply)
      this.answers.note(own)
    } catch (error) {
      this.options.log.error({ err: error }, 'A line could not be carried out')
      this.print('Sorry, that could not be carried out; nothing was written.\n')
    }
    this.offersAnew = false
  }

  private async happeningOf(typed: Exclude<Typed, { kind: 'quit' | 'as' }>): Promise<Happening | undefined> {
    if (typed.kind === 'nothing') return undefined
    if (typed.kind === 'press') return { kind: 'press', button: typed.button }
    if (typed.kind === 'text') return { kind: 'text', text: typed.text }
    const path = resolve(this.options.folder, typed.path)
    const file = await localFile(path)
    if (file !== undefined) return { kind: 'text', text: typed.text, file }
    if (!typed.isMeant) return { kind: 'text', text: typed.line }
    const shown = harmless(typed.path)
    this.print((await isFolder(path)) ? `${shown} is a folder; name the file in it.\n` : `There is no file ${shown}\n`)
    return undefined
  }

  private messageOf(happening: Happening): Message {
    const id = this.options.newId()
    return {
      platform: this.platform,
      event: id,
      id,
      chat: { id: CHAT, kind: 'private' },
      from: this.speaker,
      at: this.options.clock.now(),
      spokenTo: true,
      happening,
    }
  }

  private speakAs(name: string | undefined): void {
    const { self } = this.options
    // People name themselves as the shop does, or by their id.
    const isSelf = name === undefined || name === self.id || name === self.name
    this.speaker = isSelf ? self : { id: name, name }
    this.setPrompt()
    this.print(
      `You speak as ${harmless(this.speaker.name)}${isSelf ? '' : ' now; /as alone makes you yourself again'}.\n`,
    )
  }

  private setPrompt(): void {
    const { speaker, options } = this
    this.lines.setPrompt(speaker.id === options.self.id ? '> ' : `${harmless(speaker.id)}> `)
  }

  private show(reply: StoredReply): void {
    const standing = this.offersAnew ? [] : this.buttons
    const drawing = draw(reply, standing, this.options.look())
    if (drawing.buttons.length > 0) {
      this.buttons = [...standing, ...drawing.buttons]
      this.offersAnew = false
    }
    this.print(drawing.text)
  }

  private prompt(): void {
    if (this.options.isInteractive && !this.isClosed) this.lines.prompt(true)
  }

  private print(text: string): void {
    if (!this.options.broken.aborted) this.options.output.write(text)
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { run } from '../../src/program/run.ts'
import type { World } from '../../src/program/world.ts'

/** A folder with a space in its name, and the program run in it as often as one likes. */
export class Place {
  readonly folder = mkdtempSync(join(tmpdir(), 'shelf talk '))
  environment: Record<string, string> = {
    SHOP_TIME_ZONE: 'Asia/Kolkata',
    SHOP_CURRENCY: 'INR',
    DATABASE_URL: 'file:./books/shop.db',
  }

  /** Runs the program to its end with these lines as its input. */
  async run(words: string, ...lines: (string | object)[]): Promise<Ended> {
    const running = this.start(words, Readable.from(lines.map(asLine)))
    return { status: await running.status, output: running.output, errors: running.errors }
  }

  /** Starts the program; without an input there is none, but it does not end either. */
  start(words: string, input: Readable = new PassThrough(), more: Partial<World> = {}): Running {
    const running = new Running()
    const ending = new AbortController()
    running.interrupt = () => ending.abort()
    running.status = run(
      words.split(' ').filter(word => word !== ''),
      {
        environment: this.environment,
        folder: this.folder,
        home: this.folder,
        userName: 'asha',
        input,
        output: running.catching('output'),
        errors: running.catching('errors'),
        isInteractive: false,
        hasColours: false,
        columns: () => undefined,
        ending: ending.signal,
        interrupt: running.interrupt,
        onFault: () => undefined,
        ...more,
      },
    )
    return running
  }

  write(name: string, content: string): void {
    writeFileSync(join(this.folder, name), content)
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** What became of a run. */
export interface Ended {
  readonly status: number
  readonly output: string
  readonly errors: string
}

/** A run under way. */
export class Running {
  status: Promise<number> = Promise.resolve(0)
  output = ''
  errors = ''
  interrupt: () => void = () => undefined

  catching(what: 'output' | 'errors'): PassThrough {
    const stream = new PassThrough()
    stream.on('data', chunk => {
      this[what] += chunk
    })
    return stream
  }
}

/** The lines of an output of the pipe. */
export function jsonLines(output: string): Record<string, unknown>[] {
  return output
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
}

function asLine(line: string | object): string {
  return `${typeof line === 'string' ? line : JSON.stringify(line)}\n`
}

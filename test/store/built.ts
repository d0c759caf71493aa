import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '..', '..')

/** A program that runs the store in a process of its own. */
export interface Program {
  /** Starts it; the lines that it says can be read as they come. */
  start(...args: readonly (string | number)[]): Running
  /** Removes what was built. */
  remove(): Promise<void>
}

/** A running process. */
export interface Running {
  readonly child: ChildProcess
  /** All lines so far. */
  readonly lines: readonly string[]
  /** Waits until it has said that many lines, or has ended. */
  said(count: number): Promise<void>
  /** Waits for its end; gives its exit code, null when it was killed. */
  ended(): Promise<number | null>
}

/** Translates `process.ts` and the store, so that plain Node runs them, into a folder of its own. */
export async function buildProgram(): Promise<Program> {
  const cache = join(root, 'node_modules', '.cache')
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, 'store-process-'))
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const project = join(import.meta.dirname, 'tsconfig.json')
  await promisify(execFile)(process.execPath, [compiler, '-p', project, '--noCheck', '--outDir', folder])
  const script = join(folder, 'test', 'store', 'process.js')
  return {
    start: (...args) => start([script, ...args.map(String)]),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

function start(args: readonly string[]): Running {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  let notify = () => {}
  createInterface({ input: child.stdout }).on('line', line => {
    lines.push(line)
    notify()
  })
  const end = once(child, 'close')
  return {
    child,
    lines,
    said: async count => {
      while (lines.length < count && child.exitCode === null && child.signalCode === null) {
        await Promise.race([
          new Promise<void>(resolve => {
            notify = resolve
          }),
          end,
        ])
      }
    },
    ended: async () => {
      await end
      return child.exitCode
    },
  }
}

#!/usr/bin/env node
import { homedir, userInfo } from 'node:os'
import { wantsColours } from './config.ts'
import { run } from './program/run.ts'
import type { World } from './program/world.ts'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const
/** What shells say of a program that was ended by Ctrl-C. */
const INTERRUPTED_STATUS = 130

const ending = new AbortController()

/** Ends the program in good order; asked a second time, at once. */
function interrupt(): void {
  if (ending.signal.aborted) process.exit(INTERRUPTED_STATUS)
  ending.abort()
}

/** Until there is a log, faults are told as they are. */
let tellFault = (error: unknown): void => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
}

function fail(error: unknown): void {
  tellFault(error)
  process.stderr.write(
    'Shelftalk has failed through a fault of its own and ends. Please report it with what stands above.\n',
  )
  process.exit(1)
}

/** The name that the system knows the user by; a user without one is the owner. */
function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'owner'
  }
}

const { stdin, stdout, stderr } = process
// The one place besides config.ts that touches the environment: it hands it to config.ts, which reads it.
const environment = process.env
const world: World = {
  environment,
  folder: process.cwd(),
  home: homedir(),
  userName: userName(),
  input: stdin,
  output: stdout,
  errors: stderr,
  isInteractive: stdin.isTTY === true && stdout.isTTY === true,
  hasColours: stdout.isTTY === true && wantsColours(environment),
  columns: () => stdout.columns,
  ending: ending.signal,
  interrupt,
  onFault: tell => {
    tellFault = tell
  },
}

for (const signal of SIGNALS) process.on(signal, interrupt)
process.on('uncaughtException', fail)
process.on('unhandledRejection', fail)

// Standard input may keep the process alive after all is done, so it is ended; what was written is out by then.
run(process.argv.slice(2), world).then(status => stdout.write('', () => process.exit(status)), fail)

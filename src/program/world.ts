import type { Readable, Writable } from 'node:stream'
import type { Environment } from '../config.ts'

/** The process that the program runs in; tests give another one. */
export interface World {
  readonly environment: Environment
  /** The working folder and the home folder. */
  readonly folder: string
  readonly home: string
  /** The name of the person who is logged in. */
  readonly userName: string
  readonly input: Readable
  readonly output: Writable
  readonly errors: Writable
  /** Does a person sit at both input and output? */
  readonly isInteractive: boolean
  /** Does the output know colours, and are they wanted? */
  readonly hasColours: boolean
  /** How wide the output is, where that is known. */
  readonly columns: () => number | undefined
  /** Given when the program is to end. */
  readonly ending: AbortSignal
  /** Asks the program to end, as Ctrl-C does. */
  readonly interrupt: () => void
  /** Takes who is told of a fault that nobody caught, before the program ends. */
  readonly onFault: (tell: (error: unknown) => void) => void
}

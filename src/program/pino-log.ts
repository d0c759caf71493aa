import { pino } from 'pino'
import type { Log } from '../log.ts'
import type { Settings } from '../settings/settings.ts'

/** What the log is made of. */
export interface PinoLogOptions {
  readonly level: NonNullable<Settings['LOG_LEVEL']>
  /** Tokens: wherever one stands in a line, in an address or in a fault of a library, it is left out. */
  readonly secrets: readonly string[]
  /** Where the lines go. */
  readonly write: (line: string) => void
}

/** The log of the program: a JSON object a line, without any secret. */
export function createPinoLog(options: PinoLogOptions): Log {
  const spellings = options.secrets.flatMap(secret => [secret, encodeURIComponent(secret)])
  const redact = (line: string) => spellings.reduce((text, secret) => text.replaceAll(secret, '[redacted]'), line)
  const base = {
    level: options.level,
    base: null,
    redact: ['token', '*.token', 'botToken', 'appToken', 'authorization'],
  }
  return pino({ ...base, timestamp: pino.stdTimeFunctions.isoTime }, { write: line => options.write(redact(line)) })
}

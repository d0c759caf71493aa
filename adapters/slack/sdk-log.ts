import { type Logger, LogLevel } from '@slack/bolt'
import type { Log } from '../../src/log.ts'
import type { Redact } from './faults.ts'

/**
 * Leads what Slack's packages log into our log. Their debug lines are dropped: they hold whole messages of people.
 * Their errors come as warnings: whether something is an error is said where the fault is handled.
 */
export function sdkLogger(log: Log, redact: Redact): Logger {
  let name = 'slack'
  const write = (level: 'info' | 'warn', parts: readonly unknown[]) => {
    const text = parts.map(tell).filter(part => part !== '')
    log[level]({ from: name }, `Slack: ${redact(text.join(' '))}`)
  }
  return {
    debug: () => {},
    info: (...parts: unknown[]) => write('info', parts),
    warn: (...parts: unknown[]) => write('warn', parts),
    error: (...parts: unknown[]) => write('warn', parts),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: given => {
      name = given
    },
  }
}

/** Strings and errors tell something by their words; other values would bring payloads into the log. */
function tell(part: unknown): string {
  if (part instanceof Error) return part.message
  return typeof part === 'string' ? part : ''
}

import { doerBetween } from '../../clauses/who/doer.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, type Line } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

const LONGEST_WHO = 6
const WAYS = [
  { kind: 'bought-by', verb: 'bought' },
  { kind: 'took-by', verb: 'took' },
] as const

/** "bumili si kuya jun 6 eggs cash", "si kuya jun bumili 6 eggs": who did it stands behind the verb, or with "si" in front. */
export function verbFirst(sight: Sight): Retold | undefined {
  const { line } = sight
  let start = 0
  for (let next = endOfPlain(line, 0, 'polite'); next > 0; next = endOfPlain(line, start, 'polite')) start = next
  const named = endOfAside(line, start, 'si-who')
  if (named > 0) return { line: saidBetween(line, named, line.tokens.length), moves: ['sell'], remark: '' }
  for (const { kind, verb } of WAYS) {
    const who = endOfAside(line, start, kind)
    for (let end = who; who > 0 && end <= who + LONGEST_WHO; end += 1) {
      const goods = endOfPlain(line, end, 'of') || end
      if (end === who || !isCounted(sight, goods)) continue
      if (doerBetween(sight, who, end) === undefined || !isWho(line, who, end)) return undefined
      const rest = saidBetween(line, goods, line.tokens.length)
      return { line: `${saidBetween(line, who, end)} ${verb} ${rest}`, moves: ['sell'], remark: '' }
    }
  }
  return undefined
}

/** "aling tess kagabi", "aling tess ng kulfi at": when it was, and other goods, are no part of who it was. */
function isWho(line: Line, from: number, end: number): boolean {
  return line.tokens.slice(from, end).every((_, at) => endOfAside(line, from + at, 'not-who') === 0)
}

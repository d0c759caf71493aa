import { isPlain } from './clauses/judge.ts'
import type { ReadingContext, Sight } from './context.ts'
import type { Grammar } from './grammar.ts'
import { sightOf } from './line.ts'
import { readMessage } from './read.ts'
import type { LineReading } from './reading.ts'
import type { Line } from './text/line.ts'
import { turns } from './turning.ts'

/** "12 milk came the", "and half rice sold": words that belong to what was left out. */
const DANGLING = /(?:^|\s)(?:the|a|an|of|and|n|with|from|to|at|in|on|by|so|em)$|^(?:and|n|of|with|so|to)\s/iu

/**
 * The line without the words that nothing claims, to be offered where it is a plain entry then. Undefined where these
 * words deny, intend or turn round what is told.
 */
export function withoutLeft(reading: LineReading, grammar: Grammar, context: ReadingContext): string | undefined {
  if (reading.kind !== 'unclear' || reading.because !== 'words-left' || reading.said === '') return undefined
  let rest = sightOf(reading.text, context).line.clean
  for (const said of reading.said.split(', ')) {
    const at = rest.indexOf(said)
    const isOnce = at >= 0 && !rest.includes(said, at + 1)
    const sight = sightOf(said, context)
    if (!isOnce || !/\p{L}/u.test(said) || turns(sight.line) || isGoods(sight) || counts(sight.line)) return undefined
    rest = `${rest.slice(0, at)} ${rest.slice(at + said.length)}`
  }
  const line = rest
    .replace(/\s+([,.;])/gu, '$1')
    .replace(/^[\s,;.]+|[\s,;]+$/gu, '')
    .replace(/\s+/gu, ' ')
  if (DANGLING.test(line)) return undefined
  const [only, ...others] = readMessage(line, grammar, context)
  return only !== undefined && others.length === 0 && isPlain(only) ? line : undefined
}

/** "chai" of "sold 2 pies and chai", where goods are called so, or "lemon" of a lemon tea: without it they would be lost. */
function isGoods({ line, names }: Sight): boolean {
  return line.tokens.some((_, at) => names.at(at).some(({ kind }) => kind !== 'near'))
}

/** "cartons a4" of "3 cartons a4 paper": without them it would be another amount. */
function counts({ tokens, sayings }: Line): boolean {
  return tokens.some(
    ({ kind }, at) =>
      kind === 'number' ||
      sayings[at]?.some(({ senses: { isNumber, pack, measure } }) => isNumber || (pack ?? measure) !== undefined),
  )
}

import type { Sight } from '../../context.ts'
import { endOfPlain, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { moneyAt } from '../../values/money.ts'
import { numberAt } from '../../values/number.ts'
import type { Retold } from '../done.ts'

/** "case of cold brew came in": one, where a pack in the singular begins the line and no number is told. */
export function onePack(sight: Sight): Retold | undefined {
  const { line } = sight
  const hasNumber = line.tokens.some(
    (_, at) => numberAt(line, at) !== undefined && !isMoney(sight, at) && !isOfWord(line, at),
  )
  const first = sayingWith(line, 0, 'verb')?.end ?? 0
  const pack = sayingWith(line, first, 'pack')
  const isOne = pack?.end === first + 1 && pack.sense === line.tokens[first]?.text
  const from = isOne ? endOfPlain(line, first + 1, 'of') : 0
  if (from === 0 || !sight.names.at(from).some(({ kind }) => kind === 'one') || hasNumber || isCount(line))
    return undefined
  const rest = saidBetween(line, first, line.tokens.length)
  return { line: `${saidBetween(line, 0, first)} 1 ${rest}`.trim(), moves: ['any'], remark: '' }
}

/** What is counted may be more than one. */
function isCount(line: Line): boolean {
  return line.tokens.some((_, at) => sayingWith(line, at, 'verb')?.sense.doing === 'count')
}

/** "R115": a sign in front, or a word behind. */
function isMoney({ line, habits }: Sight, at: number): boolean {
  return [at, at - 1].some(from => from >= 0 && moneyAt(line, from, habits)?.marked === true)
}

/** The 8 of "m8". */
function isOfWord({ tokens }: Line, at: number): boolean {
  return tokens[at]?.glued === true && tokens[at - 1]?.kind === 'word'
}

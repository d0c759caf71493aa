import type { Sight } from '../../context.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'

const TITLE = 'ate'
const TITLE_IN = 'PHP'
const TOWARDS: ReadonlySet<string> = new Set(['to', 'kay', 'for', 'by', 'ni', 'from'])

/** "2 kilos rice and 5 eggs, sold to ate liza": an elder sister there, and nothing that was eaten. */
export function toAte({ line, habits, names }: Sight): Retold | undefined {
  if (habits.currency !== TITLE_IN) return undefined
  const { length } = line.tokens
  const at = line.tokens.findIndex(({ text }) => text === TITLE)
  const isNamed = line.tokens[at + 1]?.kind === 'word' && !names.knows(at + 1)
  if (at < 2 || !isNamed || !TOWARDS.has(line.tokens[at - 1]?.text ?? '')) return undefined
  const said = `${saidBetween(line, 0, at)} ${saidBetween(line, at + 1, length)}`
  return { line: said, moves: ['any'], among: ['sell', 'customer-return'], remark: TITLE }
}

import type { Sight } from '../context.ts'
import { endOfPlain, type Line, sayingWith } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import type { Retold } from './done.ts'
import { isCounted } from './words.ts'

/** "6 eggs to mrs das on credit": who has goods and will pay, or has paid, was sold them, though no verb says so. */
export function hadForMoney(sight: Sight): Retold | undefined {
  const { line } = sight
  if (!isCounted(sight, 0) || line.tokens.some((_, at) => sayingWith(line, at, 'verb') !== undefined)) return undefined
  const isPaid = holds(line, 'credit') || holds(line, 'payment')
  if (!isPaid || !holds(line, 'toward') || holds(line, 'from') || holds(line, 'supplier')) return undefined
  return { line: `sold ${saidBetween(line, 0, line.tokens.length)}`, moves: ['sell'], remark: '' }
}

function holds(line: Line, kind: 'credit' | 'payment' | 'toward' | 'from' | 'supplier'): boolean {
  return line.tokens.some((_, at) => endOfPlain(line, at, kind) > 0)
}

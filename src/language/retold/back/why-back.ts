import type { Sight } from '../../context.ts'
import type { AsideKind } from '../../lexicon/asides.ts'
import { endOfAside } from '../../text/asides.ts'
import { isMark, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { endOfBefore, isRun, remarkFrom, startOfLastRun, stepAt } from '../run.ts'
import { isCounted } from '../words.ts'

const TELLING: readonly AsideKind[] = ['back-tells']
const GOING: readonly AsideKind[] = ['back-of', 'back-link', 'story-who', 'story-does', 'story-word', 'story-join']

/** "customer returned 1 charger, says it overheats", "sent back 2 power banks swollen battery": without why it came back. */
export function withoutWhyBack(sight: Sight): Retold | undefined {
  const at = startOfLastRun(sight, token => stepAt(sight, token, TELLING, GOING))
  if (at === 0) return undefined
  const told = {
    line: saidBetween(sight.line, 0, endOfBefore(sight, at)),
    remark: remarkFrom(sight, at),
  }
  const isSwap = sight.line.tokens.some((_, token) => sayingWith(sight.line, token, 'verb')?.sense.doing === 'exchange')
  if (isSwap) return { ...told, moves: ['customer-return', 'sell'] }
  return { ...told, moves: ['any'], among: ['customer-return', 'supplier-return'] }
}

/** "customer changed her mind, 1 umbrella back in stock": why, and then what came back. */
export function backBecause(sight: Sight): Retold | undefined {
  const { line } = sight
  const buyer = endOfBuyer(sight)
  const mark = line.tokens.findIndex((_, at) => isMark(line, at, ',') || isMark(line, at, '-') || isMark(line, at, '.'))
  if (buyer === 0 || mark <= buyer || !isCounted(sight, mark + 1)) return undefined
  if (!isRun(buyer, mark, token => stepAt(sight, token, TELLING, GOING))) return undefined
  for (let at = mark + 2; at < line.tokens.length; at += 1) {
    if (endOfAside(line, at, 'back-in') < line.tokens.length) continue
    const goods = saidBetween(line, mark + 1, at)
    return { line: `customer returned ${goods}`, moves: ['customer-return'], remark: saidBetween(line, 0, mark) }
  }
  return undefined
}

/** "customer", "the lady", "guy": who had the goods. */
function endOfBuyer({ line }: Sight): number {
  const first = endOfAside(line, 0, 'determiner')
  return endOfAside(line, first, 'buyer') || endOfAside(line, 0, 'pronoun')
}

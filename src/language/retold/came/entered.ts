import { dayAt } from '../../clauses/segments/dates.ts'
import { quantitiesIn, type Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'

/** "2 crates of eggs entered": packs that entered came in; "3 eggs entered" may be what somebody wrote down. */
export function enteredShop(sight: Sight): Retold | undefined {
  const { line } = sight
  const at = line.tokens.findIndex((_, token) => token > 1 && endOfAside(line, token, 'enters') > 0)
  const [said] = at < 0 ? [] : quantitiesIn(sight, 0)
  const isPacks = said?.reading.kind === 'exact' && sight.names.index.units.has(said.reading.unit ?? '')
  if (!isPacks) return undefined
  for (let before = 0; before < at; before += 1) if (sayingWith(line, before, 'verb') !== undefined) return undefined
  const entered = endOfAside(line, at, 'enters')
  const end = endOfAside(line, entered, 'into-shop') || entered
  const day = dayAt(sight, end)
  if ((day?.end ?? end) !== line.tokens.length) return undefined
  const rest = saidBetween(line, end, line.tokens.length)
  return { line: `received ${saidBetween(line, 0, at)} ${rest}`.trim(), moves: ['receive'], remark: '' }
}

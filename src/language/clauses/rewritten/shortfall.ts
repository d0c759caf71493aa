import type { Sight } from '../../context.ts'
import { englishReceipts } from '../../lexicon/en/told/receipts.ts'
import { endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import { itemsAt } from '../segments/items.ts'
import type { ItemSaid } from '../segments/segment.ts'

/** Those who order here. */
const OTHERS = sayingsOf(englishReceipts.others)

/**
 * "ordered twenty rice but only fifteen came" says that fifteen came: the line as it would be said without the order.
 * Undefined for every other line.
 */
export function deliveredInstead(sight: Sight): string | undefined {
  const { line } = sight
  const wanted = wordAfter(sight, 0, 'wanted')
  if (wanted === 0 || line.tokens.some((_, at) => at < wanted && endOfSaying(line, at, wanted, OTHERS) > 0))
    return undefined
  for (const ordered of counted(sight, wanted)) {
    const but = endOfPlain(line, isMark(line, ordered.end, ',') ? ordered.end + 1 : ordered.end, 'but')
    if (but === 0) continue
    const before = receivedAt(sight, passFillers(sight, but))
    for (const came of counted(sight, passFillers(sight, before?.end ?? but))) {
      const verb = before ?? receivedAt(sight, passFillers(sight, came.end))
      const name = came.name ?? ordered.name
      if (verb === undefined || name === null || came.quantity === null) continue
      const rest = saidBetween(line, Math.max(verb.end, came.end), line.tokens.length)
      const quantity = saidBetween(line, came.quantity.from, came.quantity.end)
      return `${saidBetween(line, verb.from, verb.end)} ${quantity} ${saidBetween(line, name.from, name.to)} ${rest}`.trim()
    }
  }
  return undefined
}

/** Items with a quantity at a token, the likeliest first. */
function counted(sight: Sight, at: number): readonly ItemSaid[] {
  const items = itemsAt({ ...sight, isLoose: true }, at).filter(
    item => item.quantity !== null && !item.quantity.article && item.price === null,
  )
  return items.toSorted((one, other) => one.cost - other.cost)
}

function wordAfter(sight: Sight, at: number, kind: 'wanted'): number {
  return endOfPlain(sight.line, passFillers(sight, at), kind)
}

function passFillers({ line }: Sight, from: number): number {
  let at = from
  for (let end = at; ; at = end) {
    end = endOfPlain(line, at, 'filler') || endOfPlain(line, at, 'polite') || endOfPlain(line, at, 'but')
    if (end === 0 || sayingWith(line, at, 'verb') !== undefined) return at
  }
}

/** The verb of a receipt that stands here. */
function receivedAt({ line }: Sight, at: number): { readonly from: number; readonly end: number } | undefined {
  const verb = sayingWith(line, at, 'verb')
  return verb?.sense.doing === 'receive' ? { from: at, end: verb.end } : undefined
}

import type { Entry } from '../ledger/entry.ts'
import type { UnitOfWork } from '../store/port.ts'
import { CARRIED_ON_MS, latestEntryOf } from './latest-entry.ts'
import type { Turn } from './turn.ts'

const PAID = /\b(?:s?he|they|customer)\s+(?:has\s+|only\s+)?paid\b.*?(\d+(?:[.,]\d+)?)/iu
const ON_CREDIT = /\b(?:credit|tab|account|khata|udhaa?r|utang|owes?|later)\b/iu
const SEVERAL = /\b(?:both|those|these|(?<!\b(?:in|after|at)\s)all)\b/iu
const HUNDRED = 100n

/**
 * May a correction be about something else than the latest entry alone: "both were yesterday" behind two of them, or money
 * that was handed over, which is no price where it was owed, where goods came in, or where it is far from what they cost?
 */
export async function isOfMoreThanLatest(text: string, latest: Entry, turn: Turn, unit: UnitOfWork): Promise<boolean> {
  const [, paid] = PAID.exec(text) ?? []
  if (paid !== undefined && !isPriceOf(latest, Number(paid.replace(',', '.')))) return true
  if (!SEVERAL.test(text) || latest.movements.length > 1) return false
  const before = await latestEntryOf(turn, unit, latest.number)
  return before !== undefined && before.command !== 'import' && before.movements.length > 0 && isSoonAfter(before, turn)
}

function isSoonAfter({ origin }: Entry, { at }: Turn): boolean {
  return at.getTime() - origin.at.getTime() <= CARRIED_ON_MS
}

/** Is it about what was sold for money at once, and no more and not much less than it came to? */
function isPriceOf({ text, movements }: Entry, paid: number): boolean {
  const isSale = movements.length > 0 && movements.every(({ reason }) => reason === 'sale')
  if (!isSale || ON_CREDIT.test(text)) return false
  let booked = 0n
  for (const { amountMinor } of movements) {
    if (amountMinor === null) return true
    booked += amountMinor
  }
  // In the smallest money of most currencies, and of those that have none.
  return [paid, paid * Number(HUNDRED)].some(minor => minor <= Number(booked) && minor * 2 >= Number(booked))
}

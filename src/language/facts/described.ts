import { quantitiesIn, type Sight } from '../context.ts'
import { DETAIL_WORDS, UNNAMED_WORDS } from '../lexicon/fact-words.ts'
import type { QuantityReading, Slots } from '../reading.ts'
import { endOfPlain, isMark, type Line } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import { moneyAt } from '../values/money.ts'
import { factAt } from './cover.ts'
import { barePriceAt, type Detail, detailAt } from './details.ts'

interface Details {
  readonly end: number
  readonly slots: Detail['slots']
  readonly bare: Detail | undefined
  /** Where amounts of money begin and end. */
  readonly amounts: readonly { readonly from: number; readonly end: number }[]
}

/**
 * A new product as it is described from token `at` up to, not including, `last`: its name ends where figures begin, and
 * each figure is told once; it does not end within an amount of money, behind the "one" of "one pound sixty". Words that are neither are `leftover`, so that they are asked about and never made a name of.
 */
export function describedAt(sight: Sight, at: number, last: number): Slots {
  const { line } = sight
  let firstDetails: { name: number; details: Details } | undefined
  for (let end = at + 1; end < last; end += 1) {
    if (line.tokens[end]?.glued && line.tokens[end]?.kind !== 'mark') continue
    const details = detailsFrom(sight, end, last)
    if (firstDetails?.details.amounts.some(amount => end > amount.from && end < amount.end)) continue
    if (details.end === last && !isOpen(sight, end, details)) return described(sight, at, end, details)
    if (details.end > end && details.end < last && Object.keys(details.slots).length > 0)
      firstDetails ??= { name: end, details }
  }
  if (firstDetails === undefined)
    return described(sight, at, last, { end: last, slots: {}, bare: undefined, amounts: [] })
  const { name, details } = firstDetails
  return {
    ...described(sight, at, name, details),
    leftover: saidBetween(line, details.bare === undefined ? details.end : name, last).replace(/^[\s,;:]+/u, ''),
  }
}

function described(sight: Sight, at: number, end: number, { slots }: Details): Slots {
  const { line } = sight
  const last = nameEnd(sight, at, end)
  const unnamed = unnamedIn(sight, at, end)
  const leftover = unnamed === undefined ? {} : { leftover: unnamed }
  const number = slots.quantity === undefined ? numberBehind(sight, at, last) : undefined
  if (number === undefined) return { text: saidBetween(line, at, last), ...slots, ...leftover }
  return { text: saidBetween(line, at, last - 1), numberBehind: number, ...slots, ...leftover }
}

/** "650" in "Dolo 650", where no quantity is told: it may be one, or a part of the name. */
function numberBehind(sight: Sight, at: number, end: number): QuantityReading | undefined {
  const token = sight.line.tokens[end - 1]
  if (end - at < 2 || token?.kind !== 'number' || token.glued) return undefined
  return quantitiesIn(sight, end - 1).find(said => said.end === end && !said.article)?.reading
}

/** A name does not end with what only joins it to the figures. */
function nameEnd(sight: Sight, at: number, end: number): number {
  for (let last = end; last > at + 1; last -= 1) {
    const joint = factAt(sight, DETAIL_WORDS, last - 1)
    if (joint?.kind !== 'joint' || joint.end !== last) return withBracket(sight, at, last)
  }
  return at + 1
}

/** "Tea (Masala)": the bracket that closes belongs to the name as well. */
function withBracket({ line }: Sight, from: number, end: number): number {
  const isOpen = line.tokens.some((_, at) => at > from && at < end && isMark(line, at, '('))
  return isOpen && isMark(line, end, ')') ? end + 1 : end
}

/** Figures and what joins them, as far as they go; each kind once. */
function detailsFrom(sight: Sight, from: number, last: number): Details {
  let slots: Detail['slots'] = {}
  const amounts: { from: number; end: number }[] = []
  let bare: Detail | undefined
  let end = from
  for (let at = from; at < last; ) {
    const detail = isCounted(slots) ? (barePriceAt(sight, at) ?? detailAt(sight, at)) : detailAt(sight, at)
    const isNew = detail !== undefined && detail.end <= last && Object.keys(detail.slots).every(key => !(key in slots))
    if (isNew) {
      slots = { ...slots, ...detail.slots }
      if (detail.isBare) bare = detail
      if (detail.slots.money !== undefined || detail.slots.cost !== undefined)
        amounts.push({ from: at, end: detail.end })
      at = detail.end
      end = at
      continue
    }
    const joint = factAt(sight, DETAIL_WORDS, at)
    if (joint?.kind !== 'joint') break
    at = joint.end
    if (at >= last) end = last
  }
  return { end, slots, bare, amounts }
}

/** "20 pcs": how many there are is told with a unit, so that a bare number behind it is the price. */
function isCounted({ quantity, money }: Detail['slots']): boolean {
  return quantity?.kind === 'exact' && quantity.unit !== null && money === undefined
}

/** May a bare number be a part of the name, or a price? Behind a comma or a unit, beside a stated price, it is a quantity. */
function isOpen({ line }: Sight, end: number, { slots, bare }: Details): boolean {
  if (bare === undefined) return false
  const isApart = line.tokens[end]?.kind === 'mark' || line.tokens[end - 1]?.kind === 'mark' || slots.unit !== undefined
  return !isApart || slots.money === undefined
}

/** A word within the name that no name has: "price". */
function unnamedIn(sight: Sight, at: number, end: number): string | undefined {
  for (let from = at; from < end; from += 1) {
    const found = factAt(sight, UNNAMED_WORDS, from)
    if (found !== undefined) return saidBetween(sight.line, from, found.end)
  }
  return figuresBehind(sight, at, end)
}

/** Figures within the name that are no part of one: "two fifty" or "3 pound 50" behind it, "24 at". */
function figuresBehind({ line, habits }: Sight, at: number, end: number): string | undefined {
  const isSpoken = (from: number): boolean => line.words.cardinals.has(line.tokens[from]?.text ?? '')
  if (end - at > 2 && isSpoken(end - 2) && isSpoken(end - 1)) return saidBetween(line, end - 2, end)
  if (end - at > 1 && isSpoken(end - 1) && isSpoken(end)) return saidBetween(line, end - 1, end + 1)
  for (let from = at + 1; from < end; from += 1) {
    const money = moneyAt(line, from, habits)
    if (money?.marked === true && isBehindComma(line, at, from)) return saidBetween(line, from, end)
    const isFigure = line.tokens[from]?.kind === 'number' || isSpoken(from)
    if (!isFigure || line.tokens[from]?.glued) continue
    if (from + 1 < end && endOfPlain(line, from + 1, 'at') > 0) return saidBetween(line, from, end)
    const isPrice = money?.marked === true && money.end < end && line.tokens[money.end]?.kind === 'number'
    if (isPrice) return saidBetween(line, from, end)
  }
  return undefined
}

/** "Lays Rs 10" is a name, money behind a comma is a price. */
function isBehindComma(line: Line, at: number, from: number): boolean {
  return line.tokens.slice(at, from).some(({ kind, text }) => kind === 'mark' && text === ',')
}

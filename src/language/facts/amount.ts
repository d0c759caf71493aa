import type { Sight } from '../context.ts'
import { endOfPlain } from '../text/line.ts'
import { moneyAt } from '../values/money.ts'
import { isNegative } from '../values/number.ts'
import { unitAt } from '../values/quantity.ts'
import type { FigureFinder } from './cover.ts'

/** An amount that may be what one of a product is sold at, or what it costs. */
export interface Amount {
  readonly minor: bigint
  /** A sign or a word says that it is money. */
  readonly marked: boolean
  /** "each", or "per kg". */
  readonly isEach: boolean
  readonly hasDecimals: boolean
  readonly unit: string | null
}

/** Finds such amounts in a line; a number with a unit behind it is none. */
export function amountFinder({ line, habits }: Sight): FigureFinder<Amount> {
  return at => {
    const money = moneyAt(line, at, habits)
    if (money === undefined || money.minor === null || isNegative(line, at)) return undefined
    const each = endOfPlain(line, money.end, 'each')
    const per = each > 0 ? 0 : endOfPlain(line, money.end, 'per')
    const unit = per > 0 ? unitAt(line, per) : undefined
    if (!money.marked && unitAt(line, money.end) !== undefined) return undefined
    const hasDecimals = /[.,]\d\d$/.test(line.tokens[money.token]?.text ?? '')
    const figure = {
      minor: money.minor,
      marked: money.marked,
      isEach: each > 0 || unit !== undefined,
      hasDecimals,
      unit: unit?.unit ?? null,
    }
    return { end: each || unit?.end || money.end, figure }
  }
}

import type { PriceReading } from '../../language/reading.ts'
import { amountFor, unitPriceOf } from '../../ledger/rounding.ts'
import type { Ask } from '../command.ts'
import type { Amount } from './quantity.ts'

/** Money of one item: a unit price and, where a total or a pack's price was said, the exact total. */
export interface Priced {
  readonly kind: 'priced'
  readonly unitPriceMinor: bigint | null
  readonly totalMinor: bigint | null
}

const PERCENT_THOUSANDTHS = 100_000n

/** What was said of money, per unit of the product; `listMinor` is the price that holds when nothing was said. */
export function priced(price: PriceReading | null, amount: Amount, listMinor: bigint | null): Priced | Ask {
  if (price === null) return { kind: 'priced', unitPriceMinor: listMinor, totalMinor: null }
  switch (price.kind) {
    case 'each':
      if (amount.priceFor === 'unit') return { kind: 'priced', unitPriceMinor: price.minor, totalMinor: null }
      return total(amountFor(amount.spokenThousandths, price.minor), amount)
    case 'total':
      return total(price.minor, amount)
    case 'free':
      return { kind: 'priced', unitPriceMinor: 0n, totalMinor: 0n }
    case 'off': {
      if (listMinor === null) return askPrice('There is no list price to take that off. What is the price of one?')
      const left = PERCENT_THOUSANDTHS - price.percentThousandths
      return total(
        (amountFor(amount.thousandths, listMinor) * left + PERCENT_THOUSANDTHS / 2n) / PERCENT_THOUSANDTHS,
        amount,
      )
    }
    case 'unclear':
      return askPrice(`What price is "${price.said}"? Say it for one.`)
  }
}

/** The key under which a price for one is answered. */
export const PRICE_KEY = 'price'

function askPrice(text: string): Ask {
  return { kind: 'ask', question: 'which-price', key: PRICE_KEY, text, options: [], free: 'money' }
}

function total(minor: bigint, amount: Amount): Priced {
  return { kind: 'priced', unitPriceMinor: unitPriceOf(minor, amount.thousandths), totalMinor: minor }
}

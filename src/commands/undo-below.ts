import type { Entry } from '../ledger/entry.ts'
import type { Stock } from '../ledger/movement.ts'
import { type Ask, productOf, type WriteContext } from './command.ts'

/** Under it the answer is kept: the numbers of the entries that are taken back although stock goes below zero. */
const BELOW_KEY = 'undo-below-zero'

/** A reply has room for so many products. */
export const TOLD_PRODUCTS = 5

/** For so long a slip in what was written last of a product is put right without a question. */
export const SLIP_MS = 60 * 60_000

/** The entries that were agreed to be taken back; an answer is about them, whatever has been written since. */
export async function agreedEntries({ answers, unit }: WriteContext): Promise<readonly Entry[] | undefined> {
  const agreed = answers.get(BELOW_KEY)
  if (agreed === undefined) return undefined
  const entries = await Promise.all(agreed.split(',').map(number => unit.entry(Number(number))))
  return entries.filter(entry => entry !== undefined)
}

/**
 * Asks before products go below zero that are not there now; undefined where none does, or where it is agreed. What was
 * last written of a product goes without a question within the hour, by who wrote it: stock is only what it was before.
 */
export async function askBelowZero(
  entries: readonly Entry[],
  stocks: ReadonlyMap<number, Stock>,
  context: WriteContext,
): Promise<Ask | undefined> {
  if (context.answers.has(BELOW_KEY)) return undefined
  const now = await context.unit.stock([...stocks.keys()])
  const fallen: number[] = []
  for (const [product, { onHandThousandths }] of stocks) {
    const falls = onHandThousandths < 0n && (now.get(product)?.onHandThousandths ?? 0n) >= 0n
    if (falls && !(await isSlip(product, entries, context))) fallen.push(product)
  }
  if (fallen.length === 0) return undefined
  const figures = fallen.slice(0, TOLD_PRODUCTS).map(id => {
    const { name, unit } = productOf(context, id)
    return `${name} ${context.wording.quantity(stocks.get(id)?.onHandThousandths ?? 0n, unit)}`
  })
  const rest = fallen.length - figures.length
  const what = context.wording.list(rest > 0 ? [...figures, `${rest} more`] : figures)
  const numbers = entries.map(({ number }) => number)
  const named = numbers.map(number => `#${number}`).join(', ')
  return {
    kind: 'ask',
    question: 'below-zero',
    key: BELOW_KEY,
    text: `Without ${named} the books go below zero: ${what}. Take ${numbers.length > 1 ? 'them' : 'it'} back all the same?`,
    options: [{ label: `Yes, take back ${named}`, value: numbers.join(',') }],
  }
}

async function isSlip(
  product: number,
  entries: readonly Entry[],
  { unit, member, now }: WriteContext,
): Promise<boolean> {
  const own = entries.filter(
    ({ origin }) => origin.member === member.id && now.getTime() - origin.at.getTime() <= SLIP_MS,
  )
  if (own.length === 0) return false
  const [last] = await unit.entries({ product, kind: 'entry', live: true, limit: 1 })
  return own.some(({ number }) => number === last?.number)
}

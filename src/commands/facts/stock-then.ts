import type { Product } from '../../catalog/product.ts'
import { addDays } from '../../language/calendar.ts'
import { type ReadContext, type Said, say } from '../command.ts'
import { withStock } from './stocked.ts'

/** More rows do not help on a phone. */
const THEN_ROWS = 40

/** Up to so many products are told in sentences, more in a table. */
const THEN_IN_SENTENCES = 3

/** What there was before a day began: what is there now without what moved since. */
export async function toldThen(products: readonly Product[], to: string, context: ReadContext): Promise<Said> {
  const { reader, wording } = context
  const since = await reader.sums({ from: to, to: null, products: products.map(({ id }) => id) })
  const rows = (await withStock(products, context)).map(({ id, name, unit, onHandThousandths: now }) => {
    const moved = since.filter(sum => sum.product === id).reduce((total, sum) => total + sum.quantityThousandths, 0n)
    return [name, wording.quantity(now - moved, unit), wording.quantity(now, unit)] as const
  })
  const day = wording.day(addDays(to, -1))
  if (rows.length <= THEN_IN_SENTENCES) {
    return say(...rows.map(([name, then, now]) => `${name}, at the end of ${day}: ${then}. Now ${now}.`))
  }
  const columns = [
    { title: 'Product', align: 'left' },
    { title: 'Then', align: 'right' },
    { title: 'Now', align: 'right' },
  ] as const
  const rest = rows.length - THEN_ROWS
  return {
    kind: 'said',
    blocks: [
      { kind: 'heading', text: `Stock at the end of ${day}` },
      { kind: 'table', columns, rows: rows.slice(0, THEN_ROWS) },
      ...(rest > 0 ? [{ kind: 'text' as const, text: `… and ${rest} more.` }] : []),
    ],
  }
}

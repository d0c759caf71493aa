import type { Block } from '../../chat/reply.ts'
import type { ReadContext, Said } from '../command.ts'
import { allStocked, productsData } from './stocked.ts'

/** More rows do not help on a phone. */
const REORDER_ROWS = 40

/** How many names a sentence holds. */
const NAMED = 8

/** The reorder points of all products, and which have none. */
export async function listReorderPoints(context: ReadContext): Promise<Said> {
  const { wording } = context
  const all = await allStocked(context)
  const watched = all.filter(product => product.reorderPointThousandths !== null)
  const others = all.filter(product => product.reorderPointThousandths === null).map(({ name }) => name)
  const rows = watched
    .slice(0, REORDER_ROWS)
    .map(({ name, unit, reorderPointThousandths: point, onHandThousandths }) => [
      name,
      wording.quantity(point ?? 0n, unit),
      wording.quantity(onHandThousandths, unit),
    ])
  const columns = [
    { title: 'Product', align: 'left' },
    { title: 'Reorder point', align: 'right' },
    { title: 'On hand', align: 'right' },
  ] as const
  const table: readonly Block[] = rows.length === 0 ? [] : [{ kind: 'table', columns, rows }]
  const rest = others.length - NAMED
  const without = wording.list(rest > 0 ? [...others.slice(0, NAMED), `${rest} more`] : others)
  const lines = [
    ...(watched.length > REORDER_ROWS ? [`… and ${watched.length - REORDER_ROWS} more, all in: export csv`] : []),
    ...(others.length === 0
      ? ['All products have one.']
      : [`No reorder point: ${without}. Set one like this: min ${others[0]} 10`]),
  ]
  return {
    kind: 'said',
    blocks: [...table, ...(lines.length === 0 ? [] : [{ kind: 'text' as const, text: lines.join('\n') }])],
    data: productsData(all, context),
  }
}

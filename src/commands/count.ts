import type { Product } from '../catalog/product.ts'
import type { Clause } from '../language/reading.ts'
import type { Ask, MoveCommand, Refused, WriteContext } from './command.ts'
import { askedOf } from './moving/asked-of.ts'
import { crossedNote } from './moving/crossed.ts'
import { whichDay } from './moving/day.ts'
import { replacedMovement } from './moving/items.ts'
import { howMuch } from './moving/quantity.ts'
import { resolveProduct } from './which-product.ts'

/** So many times what the books say is asked about, from so much in the books on. */
const FAR_MORE = 5n
const LEAST_DOUBTED = 5_000n

/** A count: the books are set to what is on the shelf; the difference to what they say is booked. */
export const count: MoveCommand = {
  kind: 'move',
  move: 'count',
  name: 'count',
  role: 'staff',
  help: 'Say what is on the shelf; the difference to the books is written down.',
  examples: ['rice is 18 now', 'count soap 7', 'counted 4 milk, 6 tea'],
  run: countItems,
}

async function countItems(clause: Clause, context: WriteContext) {
  const day = whichDay(clause.day, context)
  if (day.kind === 'ask') return day
  const lines: string[] = []
  const notes: string[] = []
  for (const item of clause.items) {
    const counted = await countItem(item, day.date, context)
    if (counted.kind !== 'counted') return counted
    lines.push(counted.line)
    notes.push(...counted.notes)
  }
  return { kind: 'said' as const, blocks: [{ kind: 'text' as const, text: [...lines, ...notes].join('\n') }] }
}

/** An item that was counted, to be told. */
interface Counted {
  readonly kind: 'counted'
  readonly line: string
  readonly notes: readonly string[]
}

async function countItem(
  item: Clause['items'][number],
  businessDate: string,
  context: WriteContext,
): Promise<Counted | Ask | Refused> {
  const which = resolveProduct(item.name, context)
  if (which.kind !== 'product') return which
  const { product } = which
  if (product.archived) {
    return { kind: 'refused', text: `${product.name} is archived. Bring it back with: restore ${product.name}` }
  }
  const amount = howMuch(item.quantity, product, context)
  if (amount.kind !== 'amount') return amount
  const replaced = replacedMovement(product.id, 'count', context)
  const booksThen =
    replaced?.countedThousandths == null ? undefined : replaced.countedThousandths - replaced.quantityThousandths
  const before = (await context.work.stock(product.id)).onHandThousandths
  const doubt = askFarMore(amount.thousandths, booksThen ?? before, product, context)
  if (doubt !== undefined) return doubt
  const refusal = await context.work.move({
    reason: 'count',
    product: product.id,
    businessDate,
    countedThousandths: amount.thousandths,
    ...(booksThen === undefined ? {} : { booksThenThousandths: booksThen }),
  })
  if (refusal !== null)
    return { kind: 'refused', text: `That count of ${product.name} cannot be. Say it with a number from 0.` }
  const { wording } = context
  const after = (await context.work.stock(product.id)).onHandThousandths
  const notes = crossedNote(product, before, after, wording)
  return { kind: 'counted', line: told(product, amount.thousandths, booksThen ?? before, context), notes }
}

/** Many times what the books say is more often a price or another shop's figure than a count. */
function askFarMore(counted: bigint, books: bigint, product: Product, context: WriteContext): Ask | undefined {
  const key = `count-meant:${askedOf(product)}`
  if (books < LEAST_DOUBTED || counted < FAR_MORE * books || context.answers.get(key) === 'said') return undefined
  const { wording } = context
  return {
    kind: 'ask',
    question: 'unusual-quantity',
    key,
    text: `${wording.quantity(counted, product.unit)} ${product.name} counted, with ${wording.quantity(books, product.unit)} in the books?`,
    options: [{ label: `Yes, ${wording.quantity(counted, product.unit)}`, value: 'said' }],
  }
}

function told(
  product: { readonly name: string; readonly unit: string },
  counted: bigint,
  books: bigint,
  { wording }: WriteContext,
): string {
  const difference = counted - books
  const on = `${product.name}: ${wording.quantity(counted, product.unit)} counted`
  if (difference === 0n) return `${on}, as in the books.`
  const missing =
    difference < 0n
      ? `${wording.quantity(-difference, product.unit)} less`
      : `${wording.quantity(difference, product.unit)} more`
  return `${on}, ${missing} than in the books.`
}

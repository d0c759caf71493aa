import type { Product } from '../catalog/product.ts'
import type { Clause } from '../language/reading.ts'
import type { Ask, MoveCommand, Refused, WriteContext } from './command.ts'
import { askedOf } from './moving/asked-of.ts'
import { type BooksThen, booksThen } from './moving/books-then.ts'
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
  const later = await countedSince(product, businessDate, context)
  if (later !== undefined) return later
  const replaced = replacedMovement(product.id, 'count', context)
  const edited =
    replaced?.countedThousandths == null || replaced.businessDate !== businessDate
      ? undefined
      : replaced.countedThousandths - replaced.quantityThousandths
  const then = await booksThen(product, businessDate, context)
  const before = (await context.work.stock(product.id)).onHandThousandths
  const asked = askWhen(amount.thousandths, then, product, businessDate, context)
  if (asked !== undefined && typeof asked !== 'string') return asked
  const date = asked === 'now' ? context.today : businessDate
  const books = edited ?? (asked === 'now' ? before : then.thousandths)
  const doubt = askFarMore(amount.thousandths, books, product, context)
  if (doubt !== undefined) return doubt
  const refusal = await context.work.move({
    reason: 'count',
    product: product.id,
    businessDate: date,
    countedThousandths: amount.thousandths,
    booksThenThousandths: books,
  })
  if (refusal !== null)
    return { kind: 'refused', text: `That count of ${product.name} cannot be. Say it with a number from 0.` }
  const { wording } = context
  const after = (await context.work.stock(product.id)).onHandThousandths
  const notes = crossedNote(product, before, after, wording)
  const figures = { counted: amount.thousandths, books, after }
  return { kind: 'counted', line: told(product, figures, date, context), notes }
}

/** What was counted again since is known better by that: what an older count finds is no stock of now. */
async function countedSince(
  { id, name }: Product,
  businessDate: string,
  { unit, replaced, wording }: WriteContext,
): Promise<Refused | undefined> {
  const last = await unit.latestMovement(id, ['count'])
  if (last === undefined || last.businessDate <= businessDate) return undefined
  if (replaced.some(({ number }) => number === last.entry)) return undefined
  const [later, then] = [wording.day(last.businessDate), wording.day(businessDate)]
  const text = `${name} was counted ${later}, after ${then}: that count stands. If it is another figure now, say: ${name} is 5 now`
  return { kind: 'refused', text }
}

/** A day from before the books knew the product: is what was counted there now, or was it before what moved since? */
function askWhen(
  counted: bigint,
  { isKnown, sinceThousandths }: BooksThen,
  product: Product,
  businessDate: string,
  { answers, wording }: WriteContext,
): string | Ask | undefined {
  if (isKnown || sinceThousandths === 0n) return undefined
  const key = `count-when:${askedOf(product)}`
  const [then, now] = [counted, counted + sinceThousandths].map(one => wording.quantity(one, product.unit))
  const day = wording.day(businessDate)
  return (
    answers.get(key) ?? {
      kind: 'ask',
      question: 'count-when',
      key,
      text: `The books of ${product.name} begin after ${day}, and it moved since. Is ${then} what is there now, or was it there then?`,
      options: [
        { label: `${then} now`, value: 'now' },
        { label: `${then} ${day}, ${now} now`, value: 'then' },
      ],
    }
  )
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
  { name, unit }: Product,
  { counted, books, after }: { readonly counted: bigint; readonly books: bigint; readonly after: bigint },
  date: string,
  { wording, today }: WriteContext,
): string {
  const difference = counted - books
  const amount = (thousandths: bigint) => wording.quantity(thousandths, unit)
  const isThen = date !== today || counted !== after
  const on = `${name}: ${amount(counted)} counted${isThen ? ` (${wording.day(date)})` : ''}`
  const missing = difference < 0n ? `${amount(-difference)} less` : `${amount(difference)} more`
  if (isThen) {
    const found = difference === 0n ? 'as in the books then' : `${missing} than the ${amount(books)} in the books then`
    return `${on}, ${found}. ${amount(after)} now.`
  }
  return difference === 0n ? `${on}, as in the books.` : `${on}, ${missing} than in the books.`
}

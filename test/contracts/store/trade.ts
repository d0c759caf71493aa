import type { Change, Entry, EntryDraft } from '../../../src/ledger/entry.ts'
import type { Movement, MovementDraft, Stock } from '../../../src/ledger/movement.ts'
import { oppositeOf } from '../../../src/ledger/take-back.ts'
import type { Shop } from '../../../src/people/shop.ts'
import type { Store, UnitOfWork } from '../../../src/store/port.ts'

/** When everything happens that has no time of its own. */
export const AT = new Date('2026-11-18T10:00:00.000Z')
/** The business day of that. */
export const DAY = '2026-11-18'
/** The platform on which everything is said. */
export const PLATFORM = 'terminal'

/** A shop with its owner, who is member 1. */
export async function openShopIn(store: Store, name = 'Corner'): Promise<Shop> {
  const draft = { name, timeZone: 'Asia/Kolkata', currency: 'INR', locale: 'en-IN' }
  return store.openShop(draft, { platform: PLATFORM, sender: 'owner', name: 'Asha' }, AT)
}

/** A movement of quantity; every 1000 thousandths cost 7 and bring 10. */
export function movementOf(product: number, quantity: bigint, more: Partial<MovementDraft> = {}): MovementDraft {
  return {
    product,
    place: '',
    lot: '',
    reason: quantity < 0n ? 'sale' : 'receipt',
    quantityThousandths: quantity,
    unitPriceMinor: quantity < 0n ? 10n : null,
    amountMinor: quantity < 0n ? (-quantity * 10n) / 1000n : null,
    valueMinor: (quantity * 7n) / 1000n,
    countedThousandths: null,
    reverses: null,
    businessDate: DAY,
    ...more,
  }
}

/** An entry of member 1 with nothing in it but what is given. */
export function draftOf(more: Partial<EntryDraft>): EntryDraft {
  return {
    origin: { member: 1, platform: PLATFORM, chat: 'counter', message: 'm1', at: AT },
    kind: 'entry',
    command: 'test',
    text: 'a line',
    businessDate: DAY,
    reverses: null,
    movements: [],
    changes: [],
    ...more,
  }
}

/** The stocks after movements, from what the store says before. */
export async function stocksAfter(
  unit: UnitOfWork,
  movements: readonly MovementDraft[],
): Promise<ReadonlyMap<number, Stock>> {
  const stocks = new Map(await unit.stock(movements.map(({ product }) => product)))
  for (const { product, quantityThousandths, valueMinor } of movements) {
    const before = stocks.get(product) ?? { onHandThousandths: 0n, valueMinor: 0n, unitCost: null }
    stocks.set(product, {
      ...before,
      onHandThousandths: before.onHandThousandths + quantityThousandths,
      valueMinor: before.valueMinor + (valueMinor ?? 0n),
    })
  }
  return stocks
}

/** Posts movements with the stocks that they lead to. */
export async function post(
  unit: UnitOfWork,
  movements: readonly MovementDraft[],
  more: Partial<EntryDraft> = {},
): Promise<Entry> {
  return unit.post(draftOf({ ...more, movements }), await stocksAfter(unit, movements))
}

/** Takes an entry back. */
export function takeBack(unit: UnitOfWork, entry: Entry): Promise<Entry> {
  const opposite = (movement: Movement) => oppositeOf(movement)
  return post(unit, entry.movements.map(opposite), { kind: 'undo', reverses: entry.number })
}

/** A whole event: claimed, one movement, one reply. */
export async function tradeIn(unit: UnitOfWork, product: number, quantity: bigint, event: string): Promise<Entry> {
  const key = { platform: PLATFORM, event }
  await unit.claim(key, 'done', AT)
  const origin = { member: 1, platform: PLATFORM, chat: 'counter', message: event, at: AT }
  const entry = await post(unit, [movementOf(product, quantity)], { origin })
  const reply = { id: `reply-${event}`, platform: PLATFORM, chat: 'counter', replyTo: event, reply: { blocks: [] } }
  await unit.keep(reply, key, AT)
  return entry
}

/** The changes that make a product. */
export function makes(product: number, name: string): readonly Change[] {
  const subject = `product:${product}` as const
  return [
    { subject, field: 'name', before: null, after: name },
    { subject, field: 'unit', before: null, after: 'pcs' },
  ]
}

/** Makes a product with stock in an entry of its own; gives its id. */
export async function makeProduct(store: Store, shop: Shop, name: string, quantity = 0n): Promise<number> {
  return store.write(shop.id, async unit => {
    const product = await unit.nextProduct()
    const movements = quantity === 0n ? [] : [movementOf(product, quantity)]
    await unit.post(draftOf({ movements, changes: makes(product, name) }), await stocksAfter(unit, movements))
    return product
  })
}

/** What is on hand of a product, in thousandths. */
export async function onHand(store: Store, shop: Shop, product: number): Promise<bigint> {
  const stock = await store.read(shop.id, reader => reader.stock([product]))
  return stock.get(product)?.onHandThousandths ?? 0n
}

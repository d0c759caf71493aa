import assert from 'node:assert/strict'
import type { Entry, EntryDraft } from '../ledger/entry.ts'
import type { Movement, Stock } from '../ledger/movement.ts'
import { sameUnitCost } from '../ledger/unit-cost.ts'
import { Prisma } from './client/client.ts'
import { type Database, pieces } from './database.ts'
import { grouped } from './grouped.ts'
import { NOT_OPPOSITE } from './opposite.ts'
import { insertRows } from './rows.ts'
import { readStock, writeUnitCosts } from './stock.ts'

/** Writes the rows of an entry and of its changes; the movements follow once its changes have made their products. */
export async function insertEntry(database: Database, shop: number, number: number, draft: EntryDraft): Promise<void> {
  const { origin, movements: _, changes, ...own } = draft
  const { member, ...from } = origin
  await insertRows(database, 'Entry', [{ shopId: shop, number, ...own, ...from, memberId: member }])
  const rows = changes.map((change, position) => ({ shopId: shop, entryNumber: number, position, ...change }))
  await insertRows(database, 'Change', rows)
}

/** Writes the rows of an entry's movements and adds them to the levels; what reverses must be the exact opposite. */
export async function insertMovements(database: Database, shop: number, movements: readonly Movement[]): Promise<void> {
  const rows = movements.map(({ entry, product, member, ...own }) => {
    return { shopId: shop, entryNumber: entry, productId: product, memberId: member, ...own }
  })
  await insertRows(database, 'Movement', rows)
  await addToLevels(database, shop, movements)
  const reversal = movements.find(({ reverses }) => reverses !== null)
  if (reversal !== undefined) await proveOpposites(database, shop, reversal.entry)
}

async function proveOpposites(database: Database, shop: number, entry: number): Promise<void> {
  const wrong = await database.$queryRaw<{ id: number; reverses: number }[]>`
    SELECT "m"."id", "m"."reverses" FROM "Movement" "m"
    JOIN "Movement" "o" ON "o"."shopId" = "m"."shopId" AND "o"."id" = "m"."reverses"
    WHERE "m"."shopId" = ${shop} AND "m"."entryNumber" = ${entry} AND ${NOT_OPPOSITE}`
  const [first] = wrong
  assert(first === undefined, `movement ${first?.id} is not the opposite of movement ${first?.reverses}`)
}

/** The database adds, so that no level can be overwritten with a sum from an earlier reading. */
async function addToLevels(database: Database, shop: number, movements: readonly Movement[]): Promise<void> {
  const byLevel = grouped(movements, ({ product, place, lot }) => JSON.stringify([product, place, lot]))
  const levels = [...byLevel.values()].map(own => {
    const quantity = own.reduce((sum, movement) => sum + movement.quantityThousandths, 0n)
    const value = own.reduce((sum, movement) => sum + (movement.valueMinor ?? 0n), 0n)
    return Prisma.sql`(${shop}, ${own[0]?.product}, ${own[0]?.place}, ${own[0]?.lot}, ${quantity}, ${value})`
  })
  for (const piece of pieces(levels)) {
    await database.$executeRaw`
      INSERT INTO "Level" ("shopId", "productId", "place", "lot", "onHandThousandths", "valueMinor")
      VALUES ${Prisma.join([...piece])}
      ON CONFLICT ("shopId", "productId", "place", "lot") DO UPDATE SET
        "onHandThousandths" = "Level"."onHandThousandths" + EXCLUDED."onHandThousandths",
        "valueMinor" = "Level"."valueMinor" + EXCLUDED."valueMinor"`
  }
}

/** Writes the unit costs of stocks and proves that the levels agree with the rest of them. */
export async function settleStocks(
  database: Database,
  shop: number,
  stocks: ReadonlyMap<number, Stock>,
): Promise<void> {
  const before = await readStock(database, shop, [...stocks.keys()])
  const costs = [...stocks].map(([product, { unitCost }]) => [product, unitCost] as const)
  const moved = costs.filter(([product, cost]) => !sameUnitCost(cost, before.get(product)?.unitCost ?? null))
  await writeUnitCosts(database, shop, moved)
  for (const [product, { onHandThousandths, valueMinor }] of stocks) {
    const level = before.get(product) ?? { onHandThousandths: 0n, valueMinor: 0n }
    const agrees = level.onHandThousandths === onHandThousandths && level.valueMinor === valueMinor
    assert(
      agrees,
      `product ${product} has ${level.onHandThousandths} worth ${level.valueMinor} after the entry, ` +
        `not ${onHandThousandths} worth ${valueMinor}`,
    )
  }
}

/**
 * The movements of a draft with their numbers, counted from `first`. What takes a movement back counts for whom that one
 * counted, like its day: who took it back stands in the entry.
 */
export function numbered(
  draft: EntryDraft,
  entry: number,
  first: number,
  sellers: ReadonlyMap<number, number>,
): readonly Movement[] {
  const { member, at } = draft.origin
  return draft.movements.map((movement, index) => {
    const counted = movement.reverses === null ? member : (sellers.get(movement.reverses) ?? member)
    return { ...movement, id: first + index, entry, member: counted, at }
  })
}

/** The members whom the movements that a draft takes back count for. */
export async function sellersOf(
  database: Database,
  shop: number,
  movements: EntryDraft['movements'],
): Promise<ReadonlyMap<number, number>> {
  const reversed = movements.map(movement => movement.reverses).filter(id => id !== null)
  const sellers = new Map<number, number>()
  for (const piece of pieces(reversed)) {
    const rows = await database.movement.findMany({
      where: { shopId: shop, id: { in: [...piece] } },
      select: { id: true, memberId: true },
    })
    for (const { id, memberId } of rows) sellers.set(id, memberId)
  }
  return sellers
}

/** The entry as it is read from now on. */
export function posted(draft: EntryDraft, number: number, movements: readonly Movement[]): Entry {
  return { ...draft, number, movements, reversedBy: null }
}

import assert from 'node:assert/strict'
import type { Shop, ShopDraft } from '../people/shop.ts'
import { readDueAlarms } from './alarms.ts'
import { type CatalogueCache, createCatalogueCache } from './catalogue.ts'
import { checkBooks } from './check.ts'
import { Prisma, type PrismaClient } from './client/client.ts'
import type { Database } from './database.ts'
import { withStoreErrors } from './errors.ts'
import { type Owner, openShop } from './open-shop.ts'
import { readUndelivered, readUnsent, writeLeaving, writeSettlement } from './outbox.ts'
import { shopOf } from './people.ts'
import type { ShopAlarm } from './port/alarms.ts'
import type { Settlement, Undelivered, UnsentReply } from './port/outbox.ts'
import type { Difference, ShopReader, Store, UnitOfWork } from './port.ts'
import { Reader } from './reader.ts'
import { selectRows } from './select.ts'
import { Unit } from './unit.ts'

/** How long one transaction may run before it is rolled back; the longest import stays far below. */
const TRANSACTION_LIMIT_MS = 5 * 60_000
/** Waiting for one's turn has no limit of its own: each turn has. This is the longest time that a timer knows. */
const TURN_LIMIT_MS = 2 ** 31 - 1

/** The two ways to the database: the writer's transactions hold its write lock, the reader's see one state of it. */
export interface Clients {
  readonly writer: PrismaClient
  readonly reader: PrismaClient
}

/** What only this database can do. */
export interface Dialect {
  checkFile(database: Database): Promise<readonly Difference[]>
  backUp(client: PrismaClient, path: string): Promise<void>
}

/** The store over Prisma's client; it says nothing that only one kind of database understands. */
export class PrismaStore implements Store {
  readonly #clients: Clients
  readonly #dialect: Dialect
  readonly #catalogues: CatalogueCache = createCatalogueCache()
  #closed = false

  constructor(clients: Clients, dialect: Dialect) {
    this.#clients = clients
    this.#dialect = dialect
  }

  /** All ways to the database lead through here: Prisma would open it again after it was closed. */
  #ask<Result>(client: keyof Clients, work: (client: PrismaClient) => Promise<Result>): Promise<Result> {
    return withStoreErrors(async () => {
      assert(!this.#closed, 'the store is closed')
      return work(this.#clients[client])
    })
  }

  #transaction<Result>(client: keyof Clients, work: (database: Database) => Promise<Result>): Promise<Result> {
    const limits = { timeout: TRANSACTION_LIMIT_MS, maxWait: TURN_LIMIT_MS }
    return this.#ask(client, prisma => prisma.$transaction(work, limits))
  }

  shops(): Promise<readonly Shop[]> {
    return this.#ask('reader', async prisma => (await prisma.shop.findMany({ orderBy: { id: 'asc' } })).map(shopOf))
  }

  shopByName(name: string): Promise<Shop | undefined> {
    return this.#ask('reader', async prisma => {
      const [row] = await selectRows(prisma, 'Shop', Prisma.sql`"name" = ${name}`)
      return row && shopOf(row)
    })
  }

  openShop(draft: ShopDraft, owner: Owner | null): Promise<Shop> {
    return this.#transaction('writer', database => openShop(database, draft, owner))
  }

  read<Result>(shop: number, work: (reader: ShopReader) => Promise<Result>): Promise<Result> {
    return this.#transaction('reader', async database => {
      const [row] = await selectRows(database, 'Shop', Prisma.sql`"id" = ${shop}`)
      assert(row !== undefined, `there is no shop ${shop}`)
      return work(new Reader(database, row, this.#catalogues))
    })
  }

  async write<Result>(shop: number, work: (unit: UnitOfWork) => Promise<Result>): Promise<Result> {
    const { result, catalogue } = await this.#transaction('writer', async database => {
      // Writing the shop's row before anything is read makes the units of a shop wait for each other.
      const [row] = await database.shop.updateManyAndReturn({
        where: { id: shop },
        data: { revision: { increment: 1 } },
      })
      assert(row !== undefined, `there is no shop ${shop}`)
      const unit = new Unit(database, row, this.#catalogues)
      const result = await work(unit)
      await unit.finish()
      return { result, catalogue: await unit.changedCatalogue }
    })
    if (catalogue !== undefined) this.#catalogues.keep(shop, catalogue)
    return result
  }

  unsent(platform: string): Promise<readonly UnsentReply[]> {
    return this.#transaction('reader', database => readUnsent(database, platform))
  }

  leave(reply: string): Promise<void> {
    return this.#transaction('writer', database => writeLeaving(database, reply))
  }

  settle(reply: string, settlement: Settlement): Promise<void> {
    return this.#transaction('writer', database => writeSettlement(database, reply, settlement))
  }

  undelivered(limit: number): Promise<readonly Undelivered[]> {
    return this.#ask('reader', prisma => readUndelivered(prisma, limit))
  }

  dueAlarms(until: Date, limit: number): Promise<readonly ShopAlarm[]> {
    return this.#ask('reader', prisma => readDueAlarms(prisma, until, limit))
  }

  check(): Promise<readonly Difference[]> {
    return this.#transaction('reader', async database => [
      ...(await this.#dialect.checkFile(database)),
      ...(await checkBooks(database)),
    ])
  }

  backup(path: string): Promise<void> {
    return this.#ask('writer', prisma => this.#dialect.backUp(prisma, path))
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#clients.reader.$disconnect()
    await this.#clients.writer.$disconnect()
  }
}

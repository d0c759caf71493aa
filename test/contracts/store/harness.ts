import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { Shop } from '../../../src/people/shop.ts'
import type { Store } from '../../../src/store/port.ts'
import { openShopIn } from './trade.ts'

/** One database that a store's contract is tried on. */
export interface StoreHarness {
  /** The address of the database, for other processes. */
  readonly url: string
  /** Where files may be written. */
  readonly folder: string
  /** Opens a store on the database, as another process would; the harness closes it at the end. */
  open(): Promise<Store>
  /** Runs a statement past the store, as somebody with a database tool would; rejects when the database refuses. */
  statement(sql: string): Promise<void>
  /** Closes all stores and removes the database. */
  end(): Promise<void>
}

/** Makes a new, empty database. */
export type CreateHarness = () => Promise<StoreHarness>

/** What every test of the contract finds: a new database, a store on it, and a shop in that. */
export interface Bench {
  readonly harness: StoreHarness
  readonly store: Store
  readonly shop: Shop
}

type Laid = Partial<{ -readonly [Key in keyof Bench]: Bench[Key] }>

async function lay(bench: Laid, create: CreateHarness): Promise<void> {
  bench.harness = await create()
  bench.store = await bench.harness.open()
  bench.shop = await openShopIn(bench.store)
}

/** Lays out a bench before each test of a suite, and clears it afterwards. */
export function useBench(create: CreateHarness): Bench {
  const bench: Laid = {}
  beforeEach(() => lay(bench, create))
  afterEach(() => bench.harness?.end())
  return bench as Bench
}

/** Lays out one bench for all tests of a suite, which leave it as they found it. */
export function useSharedBench(create: CreateHarness, prepare: (bench: Bench) => Promise<unknown>): Bench {
  const bench: Laid = {}
  beforeAll(async () => {
    await lay(bench, create)
    await prepare(bench as Bench)
  })
  afterAll(() => bench.harness?.end())
  return bench as Bench
}

import { productFacts } from '../catalog/facts.ts'
import type { Catalog, Product } from '../catalog/product.ts'
import type { Work } from '../commands/work.ts'
import { StockBook } from '../ledger/draft.ts'
import type { Change, Entry } from '../ledger/entry.ts'
import type { MovementDraft, Stock } from '../ledger/movement.ts'
import { UNIT_COST_FIELD } from '../ledger/unit-cost.ts'
import type { UnitOfWork } from '../store/port.ts'

const PRODUCT = 'product:'

/** What one line comes to, ready to be posted. */
export interface Drafted {
  readonly movements: readonly MovementDraft[]
  readonly changes: readonly Change[]
  readonly stocks: ReadonlyMap<number, Stock>
}

/**
 * The books as they will be after lines that are worked out but not yet posted: an edited message is reversed and written
 * anew in one go, or not at all.
 */
export class Pending {
  readonly #stocks = new Map<number, Stock>()
  readonly #facts = new Map<string, string | null>()
  readonly #unit: UnitOfWork
  #known: { readonly catalog: Catalog; readonly products: ReadonlyMap<number, Product> } | undefined

  constructor(unit: UnitOfWork) {
    this.#unit = unit
  }

  async stocks(products: readonly number[]): Promise<Map<number, Stock>> {
    const unknown = products.filter(product => !this.#stocks.has(product))
    const read = unknown.length === 0 ? new Map<number, Stock>() : await this.#unit.stock(unknown)
    const found = new Map(read)
    for (const product of products) {
      const pending = this.#stocks.get(product)
      if (pending !== undefined) found.set(product, pending)
    }
    return found
  }

  async fact(subject: Change['subject'], field: string): Promise<string | null> {
    const key = `${subject} ${field}`
    if (this.#facts.has(key)) return this.#facts.get(key) ?? null
    if (!subject.startsWith(PRODUCT) || field === UNIT_COST_FIELD) return await this.#unit.fact(subject, field)
    const product = (await this.#products()).get(Number(subject.slice(PRODUCT.length)))
    return product === undefined ? null : (productFacts(product).get(field) ?? null)
  }

  /** The catalogue by id: a list of thousands of new prices asks for each of its products. */
  async #products(): Promise<ReadonlyMap<number, Product>> {
    const catalog = await this.#unit.catalog()
    if (this.#known?.catalog !== catalog) {
      this.#known = { catalog, products: new Map(catalog.products.map(product => [product.id, product])) }
    }
    return this.#known.products
  }

  add(drafted: Drafted): void {
    for (const [product, stock] of drafted.stocks) this.#stocks.set(product, stock)
    for (const { subject, field, after } of drafted.changes) this.#facts.set(`${subject} ${field}`, after)
  }
}

/** The entry in the making behind a command's `work`. */
export class LineDraft implements Work {
  readonly #unit: UnitOfWork
  readonly #pending: Pending
  readonly #start = new Map<number, Stock>()
  readonly #book = new StockBook(this.#start)
  readonly #changes: Change[] = []
  /** What facts are after the changes so far. */
  readonly #facts = new Map<string, string | null>()
  /** Products that this line makes: the store knows nothing of them yet. */
  readonly #made = new Set<number>()

  constructor(unit: UnitOfWork, pending: Pending) {
    this.#unit = unit
    this.#pending = pending
  }

  async stock(product: number): Promise<Stock> {
    await this.#load([product])
    return this.#book.stock(product)
  }

  async move(intent: Parameters<Work['move']>[0]): ReturnType<Work['move']> {
    await this.#load([intent.product])
    return this.#book.apply(intent)
  }

  async moveCounted(intent: Parameters<Work['moveCounted']>[0]): ReturnType<Work['moveCounted']> {
    await this.#load([intent.product])
    return this.#book.applyAlreadyCounted(intent)
  }

  async setUnitCost(
    ...[product, unitCost, businessDate]: Parameters<Work['setUnitCost']>
  ): ReturnType<Work['setUnitCost']> {
    await this.#load([product])
    return this.#book.setUnitCost(product, unitCost, businessDate)
  }

  async merge(...[from, into, businessDate]: Parameters<Work['merge']>): ReturnType<Work['merge']> {
    await this.#load([from, into])
    return this.#book.merge(from, into, businessDate)
  }

  async change(subject: Change['subject'], field: string, after: string | null): Promise<void> {
    const key = `${subject} ${field}`
    const own = this.#facts.get(key)
    const before = own === undefined ? await this.#before(subject, field) : own
    if (before === after) return
    this.#facts.set(key, after)
    this.#changes.push({ subject, field, before, after })
  }

  async addProduct(name: string, unit: string, facts: ReadonlyMap<string, string> = new Map()): Promise<number> {
    const id = await this.#unit.nextProduct()
    this.#made.add(id)
    for (const [field, after] of [['name', name] as const, ['unit', unit] as const, ...facts]) {
      await this.change(`product:${id}`, field, after)
    }
    return id
  }

  /** Takes a written entry back: its movements, and those of its facts that are given. */
  async reverse(entry: Entry, restored: readonly Change[]): Promise<void> {
    const costs = entry.changes.flatMap(({ subject }) =>
      subject.startsWith('product:') ? [Number(subject.slice(8))] : [],
    )
    await this.#load([...entry.movements.map(movement => movement.product), ...costs])
    this.#book.reverse(entry)
    for (const { subject, field, after } of restored) this.#facts.set(`${subject} ${field}`, after)
    this.#changes.push(...restored)
  }

  get movements(): readonly MovementDraft[] {
    return this.drafted().movements
  }

  get changes(): readonly Change[] {
    return this.#changes
  }

  /** All of it, to be posted; every step that was refused has been answered before. */
  drafted(): Drafted {
    const result = this.#book.result()
    if (result.kind !== 'posting') throw new Error(`a refused step (${result.kind}) must not be posted`)
    return {
      movements: result.movements,
      changes: [...this.#changes, ...result.changes],
      stocks: result.stocks,
    }
  }

  #before(subject: Change['subject'], field: string): Promise<string | null> {
    const isMade = subject.startsWith(PRODUCT) && this.#made.has(Number(subject.slice(PRODUCT.length)))
    return isMade ? Promise.resolve(null) : this.#pending.fact(subject, field)
  }

  async #load(products: readonly number[]): Promise<void> {
    const missing = products.filter(product => !this.#start.has(product) && !this.#made.has(product))
    if (missing.length === 0) return
    for (const [product, stock] of await this.#pending.stocks(missing)) this.#start.set(product, stock)
  }
}

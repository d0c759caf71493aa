import assert from 'node:assert/strict'
import { EMPTY_STOCK, revalue } from './cost.ts'
import type { Change, Entry } from './entry.ts'
import { type CountIntent, type Intent, isTooLarge, type Refusal, refusalOf, type TransferIntent } from './intent.ts'
import { mergeSteps } from './merge.ts'
import type { MovementDraft, Stock, UnitCost } from './movement.ts'
import { correctionAt, movementAt, type Step, stepOf } from './step.ts'
import { movesUnknown, oppositeOf, takeBack } from './take-back.ts'
import { sameUnitCost, UNIT_COST_FIELD, unitCostText } from './unit-cost.ts'

/**
 * What a line comes to. `stocks` holds the products it touched, as they are then; `changes` says where it made a unit cost
 * known or unknown, was told one, or took back goods of unknown cost while one was known (`before` may equal `after` then).
 * `stocks` has that cost already: the change is there so that undo knows what to take back.
 */
export interface Posting {
  readonly kind: 'posting'
  readonly movements: readonly MovementDraft[]
  readonly stocks: ReadonlyMap<number, Stock>
  readonly changes: readonly Change[]
}

/** What of a written entry is taken back. */
export type Reversible = Pick<Entry, 'businessDate' | 'movements' | 'changes'>

/** The books of one line while it is worked out: each step starts from what the steps before it left. Nothing is written. */
export class StockBook {
  readonly #start: ReadonlyMap<number, Stock>
  readonly #stocks = new Map<number, Stock>()
  readonly #movements: MovementDraft[] = []
  /** Products whose unit cost was said or taken back: worth a change even from one known cost to another. */
  readonly #costSaid = new Set<number>()
  /** Products of which goods of unknown cost were taken back: if the cost is known, the change says so even from itself to itself. */
  readonly #unknownValued = new Set<number>()
  readonly #reversed = new Set<number>()
  #refusal: Refusal | null = null

  /** `stocks` is what the store says now; a product that is not in it when it is first touched never moved. */
  constructor(stocks: ReadonlyMap<number, Stock>) {
    this.#start = stocks
  }

  /** The stock of a product after the steps so far. */
  stock(product: number): Stock {
    return this.#stocks.get(product) ?? this.#start.get(product) ?? EMPTY_STOCK
  }

  /** Adds a step; a refused one changes nothing, and refuses the whole line. */
  apply(intent: Intent): Refusal | null {
    const refusal = refusalOf(intent)
    if (refusal) return this.#refuse(refusal)
    return this.#add(intent.product, stepOf(this.stock(intent.product), intent))
  }

  /**
   * Adds a step that an earlier count included already: the sales figures change, the stock does not. A count movement
   * takes back the quantity and the value of the step.
   */
  applyAlreadyCounted(intent: Exclude<Intent, CountIntent | TransferIntent>): Refusal | null {
    const refusal = refusalOf(intent)
    if (refusal) return this.#refuse(refusal)
    const stock = this.stock(intent.product)
    const [movement] = stepOf(stock, intent).movements
    assert(movement, 'a step has a movement')
    const { quantityThousandths, valueMinor } = movement
    const included = movementAt(intent, {
      reason: 'count',
      quantityThousandths: -quantityThousandths,
      valueMinor: valueMinor === null ? null : -valueMinor,
    })
    return this.#add(intent.product, { movements: [movement, included], stock })
  }

  /** Says the cost of a product: what is on hand is revalued by a cost movement, else only the kept cost changes. */
  setUnitCost(product: number, unitCost: UnitCost, businessDate: string): Refusal | null {
    if (unitCost.minor < 0n) return this.#refuse({ kind: 'money-negative', product, reason: 'cost' })
    assert(unitCost.thousandths > 0n, 'a unit cost is for a quantity above zero')
    const { correctionMinor, stock } = revalue(this.stock(product), unitCost)
    const refusal = this.#add(product, { movements: correctionAt({ product, businessDate }, correctionMinor), stock })
    if (!refusal) this.#costSaid.add(product)
    return refusal
  }

  /** Moves all stock of one product into another, with its value. */
  merge(from: number, into: number, businessDate: string): Refusal | null {
    assert(from !== into, 'a product is not merged into itself')
    const steps = mergeSteps(
      { product: from, stock: this.stock(from) },
      { product: into, stock: this.stock(into) },
      businessDate,
    )
    return this.#add(from, steps.out) ?? this.#add(into, steps.in)
  }

  /**
   * Takes a live entry back: the opposite of its movements on their own business days, and a cost movement where the
   * value needs one then. Of its changes only unit costs count here; the other facts are `planRestore`'s.
   */
  reverse(entry: Reversible): void {
    const costs = entry.changes.filter(change => change.field === UNIT_COST_FIELD)
    this.#movements.push(...entry.movements.map(movement => this.#opposite(movement)))
    for (const product of new Set([...entry.movements.map(movement => movement.product), ...costs.map(productOf)])) {
      const own = entry.movements.filter(movement => movement.product === product)
      const change = costs.find(cost => productOf(cost) === product)
      const { correctionMinor, stock } = takeBack(this.stock(product), own, change ?? null)
      const site = own[0] ?? { product, businessDate: entry.businessDate }
      this.#movements.push(...correctionAt(site, correctionMinor))
      this.#stocks.set(product, stock)
      if (change) this.#costSaid.add(product)
      if (movesUnknown(own)) this.#unknownValued.add(product)
    }
  }

  /** All steps as one posting, or why the first refused one refuses them all. */
  result(): Posting | Refusal {
    if (this.#refusal) return this.#refusal
    const changes = [...this.#stocks.keys()].flatMap(product => this.#costChange(product))
    return { kind: 'posting', movements: [...this.#movements], stocks: new Map(this.#stocks), changes }
  }

  #add(product: number, step: Step): Refusal | null {
    if (isTooLarge(step)) return this.#refuse({ kind: 'too-large', product })
    this.#movements.push(...step.movements)
    this.#stocks.set(product, step.stock)
    return null
  }

  #refuse(refusal: Refusal): Refusal {
    this.#refusal ??= refusal
    return refusal
  }

  #opposite(movement: Reversible['movements'][number]): MovementDraft {
    assert(!this.#reversed.has(movement.id), `movement ${movement.id} is taken back once`)
    this.#reversed.add(movement.id)
    return oppositeOf(movement)
  }

  #costChange(product: number): readonly Change[] {
    const before = (this.#start.get(product) ?? EMPTY_STOCK).unitCost
    const after = this.stock(product).unitCost
    const flipped = (before === null) !== (after === null)
    const changed = this.#costSaid.has(product) && !sameUnitCost(before, after)
    const valued = this.#unknownValued.has(product) && after !== null
    if (!flipped && !changed && !valued) return []
    const subject = `product:${product}` as const
    return [{ subject, field: UNIT_COST_FIELD, before: unitCostText(before), after: unitCostText(after) }]
  }
}

function productOf({ subject }: Change): number {
  const [kind, id] = subject.split(':')
  assert(kind === 'product' && id !== undefined, `a unit cost belongs to a product, not to ${subject}`)
  return Number(id)
}

import assert from 'node:assert/strict'
import { EMPTY_STOCK } from '../../src/ledger/cost.ts'
import { StockBook } from '../../src/ledger/draft.ts'
import type { Entry } from '../../src/ledger/entry.ts'
import type { CountIntent, IntakeIntent, Intent, Refusal, TradeIntent } from '../../src/ledger/intent.ts'
import type { Movement, Stock, UnitCost } from '../../src/ledger/movement.ts'
import { planUndo, type UndoPlan } from '../../src/ledger/reversal.ts'
import { sameUnitCost, UNIT_COST_FIELD, unitCostFromText } from '../../src/ledger/unit-cost.ts'

/** The day of every entry that names no other. */
export const TODAY = '2026-11-18'

const origin = { member: 1, platform: 'terminal', chat: 'counter', message: 'm1', at: new Date('2026-11-18T10:00:00Z') }

/** Books in memory that do what the store does: number entries and movements, keep levels, link what takes back. */
export class Books {
  readonly entries: Entry[] = []
  readonly stocks = new Map<number, Stock>()

  get movements(): readonly Movement[] {
    return this.entries.flatMap(entry => entry.movements)
  }

  stock(product = 1): Stock {
    return this.stocks.get(product) ?? EMPTY_STOCK
  }

  /** Writes one entry of several steps; gives its number, or the refusal. */
  write(...intents: readonly Intent[]): number | Refusal {
    return this.#post(book => {
      for (const intent of intents) book.apply(intent)
    })
  }

  /** Writes an entry that must not be refused. */
  must(...intents: readonly Intent[]): Entry {
    return this.entry(this.write(...intents))
  }

  setUnitCost(cost: UnitCost, product = 1): Entry {
    return this.entry(this.#post(book => book.setUnitCost(product, cost, TODAY)))
  }

  /** Undoes an entry as a person would by its number. */
  undo(number: number): UndoPlan {
    const plan = planUndo(this.chain(number))
    if (plan.kind === 'reverse') this.#post(book => book.reverse(plan.entry), plan.entry)
    return plan
  }

  chain(number: number): readonly Entry[] {
    const chain = [this.entry(number)]
    for (let next = chain[0]?.reversedBy; typeof next === 'number'; next = chain.at(-1)?.reversedBy) {
      chain.push(this.entry(next))
    }
    return chain
  }

  entry(number: number | Refusal): Entry {
    assert(typeof number === 'number', `refused: ${JSON.stringify(number)}`)
    const entry = this.entries[number - 1]
    assert(entry, `no entry ${number}`)
    return entry
  }

  #post(work: (book: StockBook) => unknown, reverses: Entry | null = null): number | Refusal {
    const book = new StockBook(this.stocks)
    work(book)
    const posting = book.result()
    if (posting.kind !== 'posting') return posting
    const number = this.entries.length + 1
    const before = this.movements.length
    const movements = posting.movements.map((draft, index) => ({
      ...draft,
      id: before + index + 1,
      entry: number,
      member: origin.member,
      at: origin.at,
    }))
    for (const change of posting.changes) this.#checkChange(change.subject, change.before)
    for (const [product, stock] of posting.stocks) this.stocks.set(product, stock)
    for (const change of posting.changes) this.#checkChange(change.subject, change.after)
    this.entries.push({
      number,
      origin,
      kind: reverses ? 'undo' : 'entry',
      command: 'test',
      text: '',
      businessDate: TODAY,
      reverses: reverses?.number ?? null,
      movements,
      changes: posting.changes,
      reversedBy: null,
    })
    if (reverses) this.entries[reverses.number - 1] = { ...reverses, reversedBy: number }
    return number
  }

  /** A change of a unit cost says what the stock says, before and after. */
  #checkChange(subject: string, cost: string | null): void {
    const stock = this.stock(Number(subject.split(':')[1]))
    assert(sameUnitCost(unitCostFromText(cost), stock.unitCost), `${UNIT_COST_FIELD} of ${subject} is not ${cost}`)
  }
}

const site = { product: 1, businessDate: TODAY }
const thousandths = (units: number) => BigInt(Math.round(units * 1000))

/** Goods in: at a total, at a cost for one unit, or without a cost. */
export function receive(units: number, cost: { total?: bigint; each?: bigint } = {}): IntakeIntent {
  const { total: valueMinor = null, each: unitCostMinor = null } = cost
  return { ...site, reason: 'receipt', quantityThousandths: thousandths(units), valueMinor, unitCostMinor }
}

/** A sale at a price for one unit, for a total, or without a price. */
export function sell(units: number, price: { total?: bigint; each?: bigint } = {}): TradeIntent {
  const { total: amountMinor = null, each: unitPriceMinor = null } = price
  return { ...site, reason: 'sale', quantityThousandths: thousandths(units), unitPriceMinor, amountMinor }
}

/** A customer brings goods back. */
export function takeReturn(units: number, price: { total?: bigint; each?: bigint } = {}): TradeIntent {
  const { total: amountMinor = null, each: unitPriceMinor = null } = price
  return { ...site, reason: 'return', quantityThousandths: thousandths(units), unitPriceMinor, amountMinor }
}

/** A stocktake. */
export function count(units: number, booksThen?: number): CountIntent {
  const counted = { ...site, reason: 'count', countedThousandths: thousandths(units) } as const
  return booksThen === undefined ? counted : { ...counted, booksThenThousandths: thousandths(booksThen) }
}

/** A stock in words, in whole units: "15 worth 225 at 15". */
export function inWords({ onHandThousandths, valueMinor, unitCost }: Stock): string {
  const cost = unitCost ? `at ${fraction(unitCost.minor * 1000n, unitCost.thousandths)}` : 'at unknown cost'
  return `${Number(onHandThousandths) / 1000} worth ${valueMinor} ${cost}`
}

/** The movements of an entry in words: "sale -5 (-50)". */
export function movesOf(entry: Entry): readonly string[] {
  return entry.movements.map(
    move => `${move.reason} ${Number(move.quantityThousandths) / 1000} (${move.valueMinor ?? 'unknown'})`,
  )
}

function fraction(over: bigint, under: bigint): string {
  return over % under === 0n ? `${over / under}` : (Number(over) / Number(under)).toFixed(3)
}

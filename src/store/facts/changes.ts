import assert from 'node:assert/strict'
import { productFacts } from '../../catalog/facts.ts'
import type { Product } from '../../catalog/product.ts'
import type { Change, Subject } from '../../ledger/entry.ts'
import type { UnitCost } from '../../ledger/movement.ts'
import { UNIT_COST_FIELD, unitCostFromText, unitCostText } from '../../ledger/unit-cost.ts'
import { readAlarm, resetRules, writeRule } from '../alarms.ts'
import type { Database } from '../database.ts'
import { grouped } from '../grouped.ts'
import type { AlarmKey } from '../port/alarms.ts'
import { readStock, writeUnitCosts } from '../stock.ts'
import { type Columns, type Facts, readFacts, writeFacts } from './fact.ts'
import { CHAT_COLUMNS, MEMBER_COLUMNS, SHOP_COLUMNS } from './people.ts'
import { isProductField } from './product.ts'
import { type ProductChange, writeProducts } from './products.ts'

/** The fact of an alarm. */
const RULE_FIELD = 'rule'

/** What a subject names. */
type Target =
  | { readonly kind: 'shop' }
  | { readonly kind: 'product' | 'member'; readonly id: number }
  | { readonly kind: 'chat'; readonly platform: string; readonly chat: string }
  | { readonly kind: 'alarm'; readonly alarm: AlarmKey }

function targetOf(subject: Subject): Target {
  const [kind, rest = ''] = split(subject, ':')
  if (kind === 'shop') return { kind }
  if (kind === 'product' || kind === 'member') return { kind, id: Number(rest) }
  if (kind === 'alarm') {
    const [alarm, place = ''] = split(rest, ':')
    return { kind, alarm: { kind: alarm, ...placeOf(place, subject) } }
  }
  assert(kind === 'chat', `unknown subject ${subject}`)
  return { kind, ...placeOf(rest, subject) }
}

function placeOf(text: string, subject: Subject): { platform: string; chat: string } {
  const [platform, chat] = split(text, '/')
  assert(chat !== undefined, `a chat is <platform>/<chat>, not as in ${subject}`)
  return { platform, chat }
}

/** The text before and after the first separator. */
function split(text: string, separator: string): readonly [string, string?] {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

/** A subject other than a product: one row with its facts. */
interface Kept {
  readonly facts: Facts
  readonly fields: readonly string[]
  readonly save: (facts: Facts) => Promise<unknown>
}

function kept<Row>(columns: Columns<Row>, row: Row, save: (data: Partial<Row>) => Promise<unknown>): Kept {
  return {
    facts: readFacts(columns, row),
    fields: Object.keys(columns),
    save: facts => save(writeFacts(columns, facts)),
  }
}

/** The row of a subject; undefined when it is not there. */
async function keptOf(
  database: Database,
  shop: number,
  target: Exclude<Target, { kind: 'product' }>,
  at?: Date,
): Promise<Kept | undefined> {
  if (target.kind === 'alarm') return await keptAlarm(database, shop, target.alarm, at)
  if (target.kind === 'shop') {
    const where = { id: shop }
    const row = await database.shop.findUnique({ where })
    return row === null ? undefined : kept(SHOP_COLUMNS, row, data => database.shop.update({ where, data }))
  }
  if (target.kind === 'chat') {
    const where = { shopId_platform_chat: { shopId: shop, platform: target.platform, chat: target.chat } }
    const row = await database.chat.findUnique({ where })
    return row === null ? undefined : kept(CHAT_COLUMNS, row, data => database.chat.update({ where, data }))
  }
  const where = { shopId_id: { shopId: shop, id: target.id } }
  const row = await database.member.findUnique({ where })
  return row === null ? undefined : kept(MEMBER_COLUMNS, row, data => database.member.update({ where, data }))
}

/** An alarm has a rule or none; one that was never set has none. */
async function keptAlarm(database: Database, shop: number, key: AlarmKey, at?: Date): Promise<Kept> {
  const rule = (await readAlarm(database, shop, key))?.rule ?? null
  return {
    facts: new Map(rule === null ? [] : [[RULE_FIELD, rule]]),
    fields: [RULE_FIELD],
    save: facts => {
      assert(at !== undefined, 'an alarm is set at a time')
      return writeRule(database, shop, key, facts.get(RULE_FIELD) ?? null, at)
    },
  }
}

/** What is known of a shop's products now, by id. */
export type KnownProducts = () => Promise<ReadonlyMap<number, Product>>

/** The value of a fact now; null when it is not there, or its subject is not. */
export async function readFact(
  database: Database,
  shop: number,
  subject: Subject,
  field: string,
  products: KnownProducts,
): Promise<string | null> {
  const target = targetOf(subject)
  if (target.kind === 'product') {
    assert(isProductField(field), `unknown fact ${field} of ${subject}`)
    if (field === UNIT_COST_FIELD) {
      const stock = (await readStock(database, shop, [target.id])).get(target.id)
      return unitCostText(stock?.unitCost ?? null)
    }
    const product = (await products()).get(target.id)
    return product === undefined ? null : (productFacts(product).get(field) ?? null)
  }
  const row = await keptOf(database, shop, target)
  assert(row?.fields.includes(field) !== false, `unknown fact ${field} of ${subject}`)
  return row?.facts.get(field) ?? null
}

/** The facts after changes of one subject, each of which must find what it says was there before. */
function changed(facts: Facts, changes: readonly Change[]): Facts {
  const result = new Map(facts)
  for (const { subject, field, before, after } of changes) {
    const now = result.get(field) ?? null
    assert(now === before, `${field} of ${subject} is ${now}, not ${before}`)
    if (after === null) result.delete(field)
    else result.set(field, after)
  }
  return result
}

/** Which rows have been written, besides those that were named. */
export interface Applied {
  readonly ofShop: boolean
  readonly ofProducts: boolean
}

/** Applies the changes of an entry, written at that time, to the rows of their subjects. */
export async function applyChanges(
  database: Database,
  shop: number,
  changes: readonly Change[],
  at: Date,
  products: KnownProducts,
): Promise<Applied> {
  const ofProducts = new Map<number, readonly Change[]>()
  let ofShop = false
  for (const [subject, own] of grouped(changes, change => change.subject)) {
    const target = targetOf(subject)
    if (target.kind === 'product') {
      ofProducts.set(target.id, own)
      continue
    }
    ofShop ||= target.kind === 'shop'
    const row = await keptOf(database, shop, target, at)
    assert(row !== undefined, `there is no ${subject}`)
    for (const { field } of own) assert(row.fields.includes(field), `unknown fact ${field} of ${subject}`)
    await row.save(changed(row.facts, own))
  }
  // A new zone or turn of the day moves what is due.
  if (ofShop) await resetRules(database, shop, at)
  if (ofProducts.size > 0) await applyToProducts(database, shop, ofProducts, await products())
  return { ofShop, ofProducts: ofProducts.size > 0 }
}

async function applyToProducts(
  database: Database,
  shop: number,
  changes: ReadonlyMap<number, readonly Change[]>,
  products: ReadonlyMap<number, Product>,
): Promise<void> {
  const costs: [number, UnitCost | null][] = []
  const changedProducts = [...changes].map(([id, all]): ProductChange => {
    for (const { field } of all) assert(isProductField(field), `unknown fact ${field} of product:${id}`)
    // The books move the unit cost with every receipt: what the entry leaves is what its stock says.
    const cost = all.findLast(({ field }) => field === UNIT_COST_FIELD)
    if (cost !== undefined) costs.push([id, unitCostFromText(cost.after)])
    const product = products.get(id)
    const facts = product && productFacts(product)
    const makes = all.some(({ field, before, after }) => field === 'name' && before === null && after !== null)
    assert(facts !== undefined || makes, `there is no product ${id}, and no name to make it`)
    const own = all.filter(({ field }) => field !== UNIT_COST_FIELD)
    return { id, before: facts, after: changed(facts ?? new Map(), own) }
  })
  await writeProducts(database, shop, changedProducts)
  await writeUnitCosts(database, shop, costs)
}

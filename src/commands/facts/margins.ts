import type { NameReading } from '../../language/reading.ts'
import { divideHalfUp } from '../../ledger/rounding.ts'
import { type ReadContext, say } from '../command.ts'
import { askedProducts } from './asked.ts'
import { allStocked, unitCostMinor, withStock } from './stocked.ts'

/** Who asks for the best wants a short list. */
const MARGIN_ROWS = 10

/** What is left of the price of one when its cost is paid. */
export async function tellMargin(names: readonly NameReading[], context: ReadContext) {
  const asked = askedProducts(names, context)
  if (asked.kind !== 'products') return asked
  const { money } = context.wording
  const lines = (await withStock(asked.products, context)).map(product => {
    const { name, unit, priceMinor } = product
    const cost = unitCostMinor(product)
    if (priceMinor === null) return `${name} has no price yet. Set one like this: price ${name} 10`
    if (cost === null) return `${name}: the cost is not known yet. Set it like this: cost ${name} 10`
    const left = priceMinor - cost
    const share = priceMinor > 0n ? `, ${divideHalfUp(left * 100n, priceMinor)} % of the price` : ''
    return `${name}: ${money(left)} gross profit on one ${unit === 'pcs' ? 'piece' : unit}${share}. Price ${money(priceMinor)}, cost ${money(cost)}.`
  })
  return say(...lines)
}

/** The products of which most of the price is left when their cost is paid. */
export async function listMargins(context: ReadContext) {
  const { money } = context.wording
  const known = (await allStocked(context)).flatMap(product => {
    const cost = unitCostMinor(product)
    const { name, priceMinor: price } = product
    if (cost === null || price === null || price <= 0n) return []
    return [{ name, price, left: price - cost, percent: divideHalfUp((price - cost) * 100n, price) }]
  })
  if (known.length === 0) return say('No product has both a price and a cost yet. Set them like this: cost rice 90')
  const rows = known
    .sort((one, other) => Number(other.left * one.price - one.left * other.price) || one.name.localeCompare(other.name))
    .slice(0, MARGIN_ROWS)
    .map(({ name, price, left, percent }) => [name, money(price), money(left), `${percent} %`])
  const columns = [
    { title: 'Product', align: 'left' },
    { title: 'Price', align: 'right' },
    { title: 'Profit', align: 'right' },
    { title: 'Margin', align: 'right' },
  ] as const
  return { kind: 'said' as const, blocks: [{ kind: 'table' as const, columns, rows }] }
}

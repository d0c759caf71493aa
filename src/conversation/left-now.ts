import { wordingOf } from '../language/shop-wording.ts'
import type { Entry } from '../ledger/entry.ts'
import type { UnitOfWork } from '../store/port.ts'
import { type Turn, todayOf } from './turn.ts'

/** What is on hand now of all that these entries moved: "Milk: 25 left. Tea: 3 left."; empty where they moved nothing. */
export async function leftNow(entries: readonly Entry[], turn: Turn, unit: UnitOfWork): Promise<string> {
  const wording = wordingOf(unit.shop, todayOf(turn, unit))
  const { products } = await unit.catalog()
  const stocks = await unit.stock(entries.flatMap(entry => entry.movements.map(movement => movement.product)))
  const left = [...stocks].map(([id, stock]) => {
    const product = products.find(one => one.id === id)
    return `${product?.name}: ${wording.quantity(stock.onHandThousandths, product?.unit ?? '')} left.`
  })
  return left.join(' ')
}

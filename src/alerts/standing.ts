import type { Product } from '../catalog/product.ts'
import { EMPTY_STOCK } from '../ledger/cost.ts'
import type { AlertRecord } from '../store/port/alerts.ts'
import type { ShopReader } from '../store/port.ts'
import { LEVELS, type Level, levelOf } from './crossing.ts'
import { kindOf } from './kinds.ts'
import { byUrgency, type Told } from './told.ts'

/** What alerts have to say now; what holds no longer is left out, and several of a product's stock are one. */
export async function standing(alerts: readonly AlertRecord[], reader: ShopReader): Promise<readonly Told[]> {
  const ids = [...new Set(alerts.map(alert => alert.product))]
  if (ids.length === 0) return []
  const wanted = new Set(ids)
  const products = (await reader.catalog()).products.filter(product => wanted.has(product.id))
  const stocks = await reader.stock(ids)
  const own = new Map<number, AlertRecord[]>(ids.map(id => [id, []]))
  for (const alert of alerts) if (!alert.takenBack) own.get(alert.product)?.push(alert)
  const told = products
    .filter(product => !product.archived)
    .flatMap(product => {
      const { onHandThousandths } = stocks.get(product.id) ?? EMPTY_STOCK
      return ofProduct(product, onHandThousandths, own.get(product.id) ?? [])
    })
  return told.sort(byUrgency)
}

function ofProduct(product: Product, onHandThousandths: bigint, alerts: readonly AlertRecord[]): readonly Told[] {
  const level = levelOf(onHandThousandths, product.reorderPointThousandths)
  const levels = alerts.filter(isLevelAlert)
  const about = { product, onHandThousandths }
  const told = alerts
    .filter(alert => !isLevelAlert(alert))
    .map(({ id, kind, figures }) => ({ ...about, kind: kindOf(kind), figures, alerts: [id], raisedAs: [kind] }))
  if (level === undefined || levels.length === 0) return told
  const raisedAs = levels.map(({ kind }) => kind)
  return [...told, { ...about, kind: level, figures: {}, alerts: levels.map(({ id }) => id), raisedAs }]
}

/** Is it about how little there is? */
export function isLevelAlert(alert: AlertRecord): alert is AlertRecord & { readonly kind: Level } {
  return LEVELS.some(level => level === alert.kind)
}

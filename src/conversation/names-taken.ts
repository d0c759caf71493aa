import { nameKey } from '../catalog/name-key.ts'
import type { Product } from '../catalog/product.ts'
import type { Change, Entry } from '../ledger/entry.ts'
import type { UnitOfWork } from '../store/port.ts'

/** Would what comes back bear a name that another product has by now? Then why not, in words. */
export async function nameTaken(
  entry: Entry,
  restored: readonly Change[],
  unit: UnitOfWork,
): Promise<string | undefined> {
  const { products } = await unit.catalog()
  const leaving = new Set(restored.filter(change => change.after === null).map(change => nameKey(change.before ?? '')))
  const byId = new Map(products.map(product => [product.id, product]))
  const holders = holdersOf(products, leaving)
  for (const change of restored) {
    const own = Number(change.subject.split(':')[1])
    const coming = namesComing(change, byId.get(own))
    const holder = coming.flatMap(name => holders.get(name) ?? []).find(product => product.id !== own)
    if (holder !== undefined) {
      return `#${entry.number} cannot be undone while ${holder.name} bears that name: rename or archive it first, then say undo #${entry.number} again.`
    }
  }
  return undefined
}

/** The products that bear each name now, and go on doing so. */
function holdersOf(
  products: readonly Product[],
  leaving: ReadonlySet<string>,
): ReadonlyMap<string, readonly Product[]> {
  const holders = new Map<string, Product[]>()
  for (const product of products) {
    if (product.archived) continue
    for (const name of namesOf(product).map(nameKey)) {
      if (!leaving.has(name)) holders.set(name, [...(holders.get(name) ?? []), product])
    }
  }
  return holders
}

function namesComing({ subject, field, after }: Change, product: Product | undefined): readonly string[] {
  if (!subject.startsWith('product:')) return []
  if (field === 'archived') return after === null && product !== undefined ? namesOf(product).map(nameKey) : []
  const isName = field === 'name' || field.startsWith('alias:') || field.startsWith('barcode:')
  return isName && after !== null ? [nameKey(after)] : []
}

function namesOf(product: Product): readonly string[] {
  return [product.name, ...product.aliases, ...product.barcodes]
}

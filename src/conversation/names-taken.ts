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
  const kept = (product: Product) => namesOf(product).filter(name => !leaving.has(nameKey(name)))
  for (const change of restored) {
    const own = Number(change.subject.split(':')[1])
    const coming = namesComing(
      change,
      products.find(product => product.id === own),
    )
    const holder = products.find(
      product => product.id !== own && !product.archived && kept(product).some(name => coming.includes(nameKey(name))),
    )
    if (holder !== undefined) {
      return `#${entry.number} cannot be undone while ${holder.name} bears that name: rename or archive it first, then say undo #${entry.number} again.`
    }
  }
  return undefined
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

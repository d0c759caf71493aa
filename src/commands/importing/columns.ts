/** What a column of an import can hold. */
export const IMPORT_FIELDS = [
  'name',
  'unit',
  'stock',
  'price',
  'cost',
  'reorder point',
  'packs',
  'category',
  'barcode',
  'place',
  'supplier',
  'aliases',
  'expiry',
] as const
/** One of the columns of an import. */
export type ImportField = (typeof IMPORT_FIELDS)[number]

/** Other spellings of the headings, as price lists and other programs have them. */
const SPELLINGS: Readonly<Record<ImportField, string>> = {
  name: 'name|product|product name|item|item name|article|article name|title|goods|description',
  unit: 'unit|units|uom|unit of measure|measure',
  stock:
    'stock|qty|quantity|on hand|onhand|in stock|opening|opening stock|opening qty|opening quantity|current stock|balance|count|stock quantity|available',
  price: 'price|selling price|sale price|sales price|sell price|rate|mrp|retail price|retail|unit price|sp',
  cost: 'cost|cost price|unit cost|purchase price|buying price|buy price|cp|wholesale price|purchase rate',
  'reorder point':
    'reorder point|reorderpoint|reorder level|reorder|min|minimum|min stock|minimum stock|min qty|alert|alert level|low stock|low stock level',
  packs: 'packs|pack|pack size|pack sizes|packing|case size',
  category: 'category|categories|group|department|section|type|product type',
  barcode: 'barcode|barcodes|bar code|ean|ean13|upc|gtin',
  place: 'place|location|shelf|rack|bin|aisle',
  supplier: 'supplier|vendor|distributor|suppliers',
  aliases: 'aliases|alias|other names|also called|short name',
  expiry: 'expiry|expiry date|expires|exp|exp date|best before|use by',
}

const FIELD_OF = new Map(
  IMPORT_FIELDS.flatMap(field => SPELLINGS[field].split('|').map(spelling => [spelling, field] as const)),
)

/** Where each field stands, and the headings that mean nothing here. */
export interface ImportColumns {
  readonly fields: ReadonlyMap<ImportField, number>
  readonly ignored: readonly string[]
}

/** Reads a line of headings; a text when it is none, or names a field twice. */
export function readColumns(cells: readonly string[]): ImportColumns | string {
  const fields = new Map<ImportField, number>()
  const ignored: string[] = []
  for (const [index, cell] of cells.entries()) {
    const field = FIELD_OF.get(plain(cell))
    if (field === undefined) {
      if (cell.trim() !== '') ignored.push(cell.trim())
      continue
    }
    if (fields.has(field)) return `Two columns are the ${field}: leave one of them out.`
    fields.set(field, index)
  }
  return fields.has('name') ? { fields, ignored } : noName(cells)
}

/** Do these cells name columns, rather than a product? */
export function looksLikeColumns(cells: readonly string[]): boolean {
  return cells.filter(cell => FIELD_OF.has(plain(cell))).length >= Math.min(2, cells.length)
}

function plain(cell: string): string {
  return cell
    .toLowerCase()
    .replace(/\([^)]*\)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const SHOWN_CHARACTERS = 60

function noName(cells: readonly string[]): string {
  const read = cells.join(', ').slice(0, SHOWN_CHARACTERS)
  return `The first line must name the columns, one of them "name". It reads: ${read}\nPossible: ${IMPORT_FIELDS.join(', ')}`
}

import type { ImportField } from './columns.ts'

/** What a pasted line like `rice 20 kg 45` says: name, stock with its unit, price; a text says why it cannot be read. */
export type PastedLine = Readonly<Partial<Record<ImportField, string>>> | string

const FIGURE = String.raw`-?\d[\d.,']*`
const PATTERN = new RegExp(
  String.raw`^(?<name>.+?)\s+(?<stock>${FIGURE})(?<gap>\s*)(?<unit>\p{L}+\.?)?(?:\s+(?:at|@|rate|price)?\s*(?<price>\p{Sc}?${FIGURE}))?$`,
  'iu',
)

/** Reads one pasted line; fields may also be separated by commas, semicolons or tabs: name, stock, price, cost. */
export function readPasted(text: string): PastedLine {
  const separated = text.split(/\s*[;\t]\s*|\s*,\s+/u)
  if (separated.length > 1) return separatedLine(separated)
  const groups = PATTERN.exec(text)?.groups
  if (groups === undefined) return `"${text}" has no stock figure, say it like: rice 20 kg 45`
  const { name = '', stock = '', gap, unit, price } = groups
  if (unit !== undefined && gap === '' && price !== undefined) {
    return `is ${stock}${unit} part of the name or the stock? Write it with commas: ${name}, ${stock} ${unit}, ${price}`
  }
  if (unit !== undefined && gap === '' && price === undefined) {
    return `is ${stock}${unit} part of the name or the stock? Write it with a comma: ${name}, ${stock} ${unit}`
  }
  return { name, stock: unit === undefined ? stock : `${stock} ${unit}`, ...(price === undefined ? {} : { price }) }
}

const ORDER = ['name', 'stock', 'price', 'cost'] as const

function separatedLine(cells: readonly string[]): PastedLine {
  if (cells.length > ORDER.length) return 'too many fields: name, stock, price, cost'
  return Object.fromEntries(ORDER.slice(0, cells.length).map((field, index) => [field, cells[index] ?? '']))
}

import Papa from 'papaparse'
import type { Slots } from '../language/reading.ts'
import { booksData, stockedProducts } from '../reports/books.ts'
import type { Outcome, ReadCommand, ReadContext } from './command.ts'
import { movementRows, productRows } from './exporting/rows.ts'

/** A cell that a spreadsheet would take for a formula; plain figures such as -2 are none. */
const FORMULA = /^(?!-?[\d.,' \u00a0]+$)[=+\-@\t\r]/u

/** The books as a file: all of them for programs, products or movements for spreadsheets. */
export const exportBooks: ReadCommand = {
  kind: 'read',
  name: 'export',
  role: 'manager',
  help: 'Get the books as a file: products as CSV, movements as CSV, or everything as JSON.',
  examples: ['export csv', 'export movements csv', 'export json'],
  phrases: [
    '(export|download) [(the|all|my|our)] {word:json|books|everything|all data|data|backup} [(as|in)] [json] [file]',
    '(export|download) [(the|all|my|our)] {word:movements|entries|history|transactions|sales} [(as|in|to)] [(a|an)] [csv] [file]',
    '(export|download) [(the|all|my|our)] {word:csv|stock|products|items|inventory|price list|stock list|excel|spreadsheet} [(as|in|to)] [(a|an)] [(csv|excel)] [file]',
    '(send|give|get) [me] [(the|a|my)] {word:csv|excel|spreadsheet|json} [file]',
    '(export|download)',
  ],
  run: writeFile,
}

type Kind = 'books' | 'movements' | 'products'

const KINDS: Readonly<Record<string, Kind>> = {
  json: 'books',
  books: 'books',
  everything: 'books',
  'all data': 'books',
  data: 'books',
  backup: 'books',
  movements: 'movements',
  entries: 'movements',
  history: 'movements',
  transactions: 'movements',
  sales: 'movements',
}

async function writeFile(slots: Slots, context: ReadContext): Promise<Outcome> {
  if (slots.word === undefined) return askKind()
  const kind = KINDS[slots.word] ?? 'products'
  const { reader, wording } = context
  if (kind === 'products') {
    const products = (await stockedProducts(reader)).filter(product => !product.archived)
    const rows = productRows(products, reader.shop, wording.currencyDigits)
    return told(await save(rows, 'csv', kind, context), `${products.length} products`)
  }
  const books = await booksData(reader, wording.currencyDigits)
  if (kind === 'movements') {
    const rows = movementRows(books.movements)
    return told(await save(rows, 'csv', kind, context), `${books.movements.length} movements`)
  }
  const file = await context.saveFile(fileName(kind, 'json', context), `${JSON.stringify(books, null, 1)}\n`)
  return told(file, `All books: ${books.products.length} products, ${books.movements.length} movements`)
}

function askKind(): Outcome {
  return {
    kind: 'said',
    blocks: [{ kind: 'text', text: 'Which file? Products as CSV can be imported again; JSON holds everything.' }],
    buttons: ['export csv', 'export movements csv', 'export json'].map(text => [
      { label: text, action: { kind: 'say', text } },
    ]),
  }
}

function told(file: string, what: string): Outcome {
  return { kind: 'said', blocks: [{ kind: 'text', text: `${what}.` }], file }
}

async function save(
  rows: readonly Readonly<Record<string, string>>[],
  ending: string,
  kind: Kind,
  context: ReadContext,
): Promise<string> {
  const csv = Papa.unparse([...rows], { escapeFormulae: FORMULA, newline: '\r\n' })
  // Spreadsheets take a file without this mark for one in their own code page.
  return context.saveFile(fileName(kind, ending, context), `\ufeff${csv}\r\n`)
}

/** A file is kept under the reply's id and 40 characters more: so much of the shop's name leaves room for kind and day. */
const SHOP_CHARACTERS = 18

/** Shop and day in letters and figures that every file system and chat takes. */
function fileName(kind: Kind, ending: string, { reader, today }: ReadContext): string {
  const shop = reader.shop.name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-/u, '')
    .slice(0, SHOP_CHARACTERS)
    .replace(/-$/u, '')
  return `${[shop, kind, today].filter(part => part !== '').join('-')}.${ending}`
}

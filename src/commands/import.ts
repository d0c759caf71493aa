import type { Slots } from '../language/reading.ts'
import { type Outcome, refuse, type Said, say, type WriteCommand, type WriteContext } from './command.ts'
import { titledName } from './facts/new-name.ts'
import { type ImportField, looksLikeColumns, readColumns } from './importing/columns.ts'
import type { FigureStyle } from './importing/figures.ts'
import { readPasted } from './importing/pasted.ts'
import { type BadRow, planImport } from './importing/plan.ts'
import { type ImportRow, type RowReading, readRow } from './importing/row.ts'
import {
  LARGEST_IMPORT_BYTES,
  MOST_IMPORT_ROWS,
  readTable,
  readText,
  type TableRow,
  TOO_LARGE,
} from './importing/table.ts'
import { writeImport } from './importing/write.ts'

/** So many bad rows are told in the chat; all of them are in the file beside it. */
export const BAD_ROWS_TOLD = 30

/** Products from a file or from pasted lines: all of them, as one entry, or none. */
export const importProducts: WriteCommand = {
  kind: 'write',
  wholeMessage: true,
  name: 'import',
  role: 'manager',
  help: 'Bring in products from a CSV file, or from lines pasted below the word import.',
  examples: ['import'],
  phrases: ['import [(products|stock|items|list|file|csv|catalogue|catalog|this|these)]', 'import {text}'],
  run: importAll,
}

async function importAll(_: Slots, context: WriteContext): Promise<Outcome> {
  const source = await readSource(context)
  if (typeof source === 'string') return source === HOW ? askForList(context) : refuse(source)
  const { rows, bad, notes } = source
  if (rows.length + bad.length === 0) return refuse('There is no product in it. Nothing is written.')
  const books = { catalog: context.catalog, stocks: await context.unit.stock(), wording: context.wording }
  const plan = planImport(rows, books)
  const allBad = [...bad, ...plan.bad].sort((one, other) => one.line - other.line)
  if (allBad.length > 0) return tellBad(allBad, rows.length + bad.length, context)
  const done = await writeImport(plan.steps, books.stocks, context)
  if (typeof done === 'string') return refuse(done)
  const { made, changed, opened } = done
  const same = plan.steps.length - made - changed
  const parts = [`${made} new`, `${changed} changed`, `${same} as they were`].filter(part => !part.startsWith('0 '))
  const stock = opened === 0 ? '' : ` Opening stock of ${opened}.`
  return say(`Imported ${counted(plan.steps.length, 'product')}: ${parts.join(', ')}.${stock}`, ...notes)
}

interface Source {
  readonly rows: readonly ImportRow[]
  readonly bad: readonly BadRow[]
  readonly notes: readonly string[]
}

/** What is to be imported, or why it cannot be read as a whole. */
async function readSource(context: WriteContext): Promise<Source | string> {
  const { file, line } = context
  const pasted = line.replace(/^\s*\S*import\b[ \t]*(?:(?:products|stock|items|list|this|these)\b)?[ \t]*:?/iu, '')
  const list = context.answers.get(LIST_KEY)
  // A single line behind the question may be about anything.
  if (file === undefined && list !== undefined) return list.includes('\n') ? readLines(list, context) : ONE_LINE
  if (file === undefined) {
    // Talk of imports stands in one line; a list stands below its heading.
    if (pasted.trim() === '' || !line.trim().includes('\n')) return HOW
    return readLines(pasted, context)
  }
  if (file.sizeBytes > LARGEST_IMPORT_BYTES) return TOO_LARGE
  const content = readText(await file.read())
  if ('fault' in content) return content.fault
  const table = readTable(content.text)
  return typeof table === 'string' ? table : readRows(table, context)
}

/** The key under which a list is kept that was sent behind the word import. */
const LIST_KEY = 'import-list'

/** The list may come in the next message; talk of imports is only told how it is done. */
function askForList({ line }: WriteContext): Outcome {
  if (!/^\W*import\W*$/iu.test(line)) return refuse(HOW)
  return { kind: 'ask', question: 'import-list', key: LIST_KEY, text: HOW, options: [], free: 'text' }
}

const ONE_LINE = 'That is no list. Nothing is written. Say import again, and paste two lines or more below it.'

const HOW = [
  'Send a CSV file with the text: import',
  'Columns: name, unit, stock, price, cost, reorder point, packs (carton=24; tray=12), category, barcode, place, supplier, aliases (chawal; bhat). Only name is needed.',
  'Or paste lines below the word import, like: rice 20 kg 45',
].join('\n')

function readLines(pasted: string, context: WriteContext): Source | string {
  const lines = pasted.split('\n').map((text, index) => ({ line: index + 1, text: text.trim() }))
  const filled = lines.filter(({ text }) => text !== '')
  const first = readTable(filled[0]?.text ?? '')
  if (
    typeof first !== 'string' &&
    first[0] !== undefined &&
    first[0].cells.length > 1 &&
    looksLikeColumns(first[0].cells)
  ) {
    const table = readTable(pasted)
    return typeof table === 'string' ? table : readRows(table, context)
  }
  const readings = filled.map(({ line, text }): RowReading => {
    const fields = readPasted(text)
    if (typeof fields === 'string') return { line, faults: [fields] }
    const name = titledName(fields.name ?? '')
    return readRow(line, field => (field === 'name' ? name : (fields[field] ?? '')), {
      ...styleOf(context),
      isTyped: true,
    })
  })
  return sorted(readings, [])
}

function readRows(table: readonly TableRow[], context: WriteContext): Source | string {
  const [head, ...body] = table
  if (head === undefined) return 'The file is empty. Nothing is written.'
  if (body.length > MOST_IMPORT_ROWS) return `Those are more than ${MOST_IMPORT_ROWS} rows. Send them in parts.`
  const columns = readColumns(head.cells)
  if (typeof columns === 'string') return columns
  const readings = body.map(({ line, cells }): RowReading => {
    const surplus = surplusFault(cells, head.cells.length)
    if (surplus !== undefined) return { line, faults: [surplus] }
    const cell = (field: ImportField) => cells[columns.fields.get(field) ?? -1] ?? ''
    return readRow(line, cell, styleOf(context))
  })
  const ignored = columns.ignored.length === 0 ? [] : [`Left out: ${columns.ignored.join(', ')}.`]
  return sorted(readings, ignored)
}

/** A cell more than there are columns shifts what stands behind it; empty ones at the end shift nothing. */
function surplusFault(cells: readonly string[], columns: number): string | undefined {
  const filled = cells.findLastIndex(cell => cell !== '') + 1
  if (filled <= columns) return undefined
  return `it has ${counted(filled, 'cell')} for ${counted(columns, 'column')}; what holds a separator, like "1,200", needs quotation marks`
}

function sorted(readings: readonly RowReading[], notes: readonly string[]): Source {
  const rows = readings.flatMap(reading => ('row' in reading ? [reading.row] : []))
  const bad = readings.flatMap(reading => ('row' in reading ? [] : [reading]))
  const expiring = rows.filter(row => row.hasExpiry).length
  const expiry = expiring === 0 ? [] : [`Expiry dates are not kept yet: ${expiring} left out.`]
  return { rows, bad, notes: [...notes, ...expiry] }
}

function styleOf({ reader, wording }: WriteContext): FigureStyle {
  return {
    numberStyle: reader.shop.numberStyle,
    currency: wording.currency,
    currencyDigits: wording.currencyDigits,
  }
}

async function tellBad(bad: readonly BadRow[], all: number, context: WriteContext): Promise<Said> {
  const lines = bad.map(({ line, faults }) => `Line ${line}: ${faults.join('; ')}`)
  const head = `Nothing is written: ${bad.length} of ${counted(all, 'row')} cannot be.`
  if (lines.length <= BAD_ROWS_TOLD) return say(head, ...lines)
  const file = await context.saveFile('bad-rows.txt', `${lines.join('\n')}\n`)
  const told = lines.slice(0, BAD_ROWS_TOLD)
  return { ...say(head, ...told, `… and ${lines.length - told.length} more, all of them in the file.`), file }
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

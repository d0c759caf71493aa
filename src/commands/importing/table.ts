import Papa from 'papaparse'

/** The largest file that is read. */
export const LARGEST_IMPORT_BYTES = 2 * 1024 * 1024
/** The most rows of an import. */
export const MOST_IMPORT_ROWS = 5_000

/** What a larger file is answered. */
export const TOO_LARGE = `That file is too large: ${LARGEST_IMPORT_BYTES / 1024 / 1024} MB is the most. Send it in parts.`

/** A row of a file with the line on which it begins. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** The text of a file, or why it cannot be read: UTF-8, or UTF-16 with its mark, as spreadsheets save it. */
export function readText(content: Uint8Array): { readonly text: string } | { readonly fault: string } {
  if (content.byteLength > LARGEST_IMPORT_BYTES) {
    return { fault: TOO_LARGE }
  }
  const encoding = encodingOf(content)
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(content)
    if (text.includes('\0')) return { fault: NOT_TEXT }
    return { text }
  } catch {
    return { fault: content.includes(0) ? NOT_TEXT : NOT_UTF8 }
  }
}

const NOT_TEXT = 'That is no text file. In the spreadsheet, save it as CSV and send that with the text: import'
const NOT_UTF8 = 'That file is not in UTF-8. In the spreadsheet, save it as "CSV UTF-8" and send that.'

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** The rows of a CSV text that are not empty, or what is wrong with it. Delimiters are found by their use. */
export function readTable(text: string): readonly TableRow[] | string {
  const parsed = Papa.parse<string[]>(text.replace(/^\ufeff/u, ''), {
    delimitersToGuess: [',', ';', '\t', '|'],
    preview: MOST_IMPORT_ROWS + 2,
  })
  const quotes = parsed.errors.find(error => error.type === 'Quotes')
  const rows: TableRow[] = []
  let line = 1
  for (const [index, cells] of parsed.data.entries()) {
    if (quotes !== undefined && quotes.row === index) {
      return `Line ${line}: a quotation mark is not closed. Nothing is written.`
    }
    if (cells.some(cell => cell.trim() !== '')) rows.push({ line, cells: cells.map(plainCell) })
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/gu)?.length ?? 0), 0)
  }
  return rows
}

/** The mark that keeps a spreadsheet from taking a cell for a formula goes, as the export set it. */
function plainCell(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@\t\r])/u, '')
}

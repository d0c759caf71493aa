import type { Block, Column } from './reply.ts'

type Table = Extract<Block, { kind: 'table' }>

/** Wider lines wrap in the chat of a phone; terminals and channels manage with it too. */
export const PHONE_WIDTH_COLUMNS = 38

/** With less room for names all figures go to lines of their own. */
const LEAST_NAME_COLUMNS = 8

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** What shows nothing by itself; no table cell is trusted to be free of it. */
const INVISIBLE = /^[\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Zl}\p{Zp}]+$/u

/** East Asian wide and full-width letters, and what is drawn as a picture. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u

/** Line ends and signs that turn the writing direction would carry a cell's content into its neighbours. */
const BREAKS_OUT = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** How many columns of a fixed-width font a text takes: one a grapheme, two for wide letters and emoji. */
export function displayWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  let columns = 0
  for (const { segment } of graphemes.segment(text)) columns += graphemeWidth(segment)
  return columns
}

function graphemeWidth(grapheme: string): number {
  if (INVISIBLE.test(grapheme)) return 0
  return WIDE.test(grapheme) ? 2 : 1
}

/** The text within `widthColumns`, whole graphemes only, ending in … where something was left out. */
export function shorten(text: string, widthColumns: number): string {
  if (displayWidth(text) <= widthColumns) return text
  if (widthColumns < 1) return ''
  let kept = ''
  let columns = 0
  for (const { segment } of graphemes.segment(text)) {
    columns += graphemeWidth(segment)
    if (columns > widthColumns - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/**
 * A table as lines for a fixed-width font: titles, a rule, rows; two spaces between columns. Where it is wider than
 * `widthColumns`, the first left column is made narrower, and a name that is too long for it stands on a line of its own
 * above its figures; where hardly any would fit, each does. Neither names nor figures are ever cut: two products may differ
 * in the last word alone. So a line may still be wider.
 */
export function alignTable(table: Table, widthColumns: number): readonly string[] {
  const titles = table.columns.map(column => clean(column.title))
  const rows = table.rows.map(row => table.columns.map((_, index) => clean(row[index] ?? '')))
  const widths = table.columns.map((_, index) =>
    Math.max(...[titles, ...rows].map(cells => displayWidth(cells[index] ?? ''))),
  )
  const name = table.columns.findIndex(column => column.align === 'left')
  const spare = widthColumns - lineWidth(widths)
  if (spare < 0 && name >= 0) {
    const left = (widths[name] ?? 0) + spare
    if (left < LEAST_NAME_COLUMNS) return stackTable(table.columns, name, titles, rows)
    widths[name] = left
  }
  const rowLines = (cells: readonly string[]): readonly string[] => {
    const said = cells[name] ?? ''
    if (displayWidth(said) <= (widths[name] ?? 0)) return [line(cells, table.columns, widths)]
    return [said, line(cells.with(name, ''), table.columns, widths)]
  }
  const lines = rows.flatMap(rowLines)
  if (titles.every(title => title === '')) return lines
  return [...rowLines(titles), '─'.repeat(lineWidth(widths)), ...lines]
}

/** The narrow form: a row is its name, and below it the rest, indented. */
function stackTable(
  columns: readonly Column[],
  name: number,
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const rest = (cells: readonly string[]) => cells.filter((_, index) => index !== name)
  const widths = rest(titles).map((title, index) =>
    Math.max(displayWidth(title), ...rows.map(cells => displayWidth(rest(cells)[index] ?? ''))),
  )
  const restColumns = columns.filter((_, index) => index !== name)
  const pair = (cells: readonly string[]) => [cells[name] ?? '', `  ${line(rest(cells), restColumns, widths)}`]
  const head = titles.every(title => title === '') ? [] : [...pair(titles), '─'.repeat(lineWidth(widths) + 2)]
  return [...head, ...rows.flatMap(pair)]
}

function clean(cell: string): string {
  return cell.replace(BREAKS_OUT, ' ').trim()
}

function lineWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + 2 * Math.max(0, widths.length - 1)
}

function line(cells: readonly string[], columns: readonly Column[], widths: readonly number[]): string {
  const padded = cells.map((cell, index) => pad(cell, columns[index]?.align ?? 'left', widths[index] ?? 0))
  return padded.join('  ').trimEnd()
}

function pad(cell: string, align: Column['align'], widthColumns: number): string {
  const space = ' '.repeat(Math.max(0, widthColumns - displayWidth(cell)))
  return align === 'left' ? cell + space : space + cell
}

import type { Pack } from '../../catalog/product.ts'
import { canonicalUnit, LONGEST_UNIT } from '../../catalog/units.ts'
import { LARGEST_MAGNITUDE } from '../../ledger/intent.ts'
import type { UnitCost } from '../../ledger/movement.ts'
import { barcodeOf } from '../barcode.ts'
import { nameFault, tidyName } from '../facts/new-name.ts'
import type { ImportField } from './columns.ts'
import { type FigureStyle, type Read, readMoney, readQuantity, readUnitCost } from './figures.ts'

/** What a row says of a product; null is an empty cell, which says nothing. */
export interface ImportRow {
  readonly line: number
  readonly name: string
  readonly unit: string | null
  readonly stockThousandths: bigint | null
  readonly priceMinor: bigint | null
  readonly cost: UnitCost | null
  readonly reorderPointThousandths: bigint | null
  readonly packs: readonly Pack[]
  readonly category: string | null
  readonly place: string | null
  readonly supplier: string | null
  readonly barcodes: readonly string[]
  readonly aliases: readonly string[]
  readonly hasExpiry: boolean
}

/** A row, or everything that is wrong with it. */
export type RowReading = { readonly row: ImportRow } | { readonly line: number; readonly faults: readonly string[] }

/** Reads the cells of one row; `cell` gives the text of a field, empty where there is none. */
export function readRow(line: number, cell: (field: ImportField) => string, style: FigureStyle): RowReading {
  const faults: string[] = []
  const take = <Value>(field: ImportField, read: (text: string) => Read<Value>): Value | null => {
    const text = cell(field)
    if (text === '') return null
    const result = read(text)
    if ('value' in result) return result.value
    faults.push(`${field}: ${result.fault}`)
    return null
  }
  const name = tidyName(cell('name'))
  const nameProblem = name === '' ? 'name is missing' : nameFault(name)
  if (nameProblem !== undefined) faults.push(nameProblem)
  const stock = take('stock', text => inBounds(readQuantity(text, style), text, found => found.thousandths))
  const unit = unitOf(take('unit', readUnit), stock?.unit ?? null, faults)
  const reorder = take('reorder point', text => inBounds(readQuantity(text, style), text, found => found.thousandths))
  const row: ImportRow = {
    line,
    name,
    unit,
    stockThousandths: stock?.thousandths ?? null,
    priceMinor: take('price', text => inBounds(readMoney(text, style), text, minor => minor)),
    cost: take('cost', text => inBounds(readUnitCost(text, style), text, cost => cost.minor)),
    reorderPointThousandths: reorder?.thousandths ?? null,
    packs: take('packs', text => readPacks(text, style)) ?? [],
    category: take('category', readGroup),
    place: take('place', readGroup),
    supplier: take('supplier', readGroup),
    barcodes: take('barcode', readBarcodes) ?? [],
    aliases: take('aliases', readAliases) ?? [],
    hasExpiry: cell('expiry') !== '',
  }
  if ((row.reorderPointThousandths ?? 0n) < 0n) faults.push('reorder point: it cannot be below 0')
  return faults.length === 0 ? { row } : { line, faults }
}

function inBounds<Value>(read: Read<Value>, said: string, figure: (value: Value) => bigint): Read<Value> {
  if ('fault' in read || figure(read.value) <= LARGEST_MAGNITUDE) return read
  return { fault: `"${said}" is too large for the books` }
}

function unitOf(column: string | null, spoken: string | null, faults: string[]): string | null {
  const behind = spoken === null ? null : canonicalUnit(spoken)
  if (column !== null && behind !== null && column !== behind) {
    faults.push(`stock is in ${behind}, the unit is ${column}`)
  }
  return column ?? behind
}

function readUnit(text: string): Read<string> {
  const unit = canonicalUnit(text)
  return /^\p{L}[\p{L} .-]*$/u.test(unit) && [...unit].length <= LONGEST_UNIT
    ? { value: unit }
    : { fault: `"${text}" is no unit` }
}

function readGroup(text: string): Read<string> {
  const name = tidyName(text)
  const fault = nameFault(name)
  return fault === undefined ? { value: name } : { fault: `"${text}" is too long or no name` }
}

/** "carton=24; tray=12", also "carton of 24", and "9/8" where eight packs hold nine. */
function readPacks(text: string, style: FigureStyle): Read<readonly Pack[]> {
  const packs: Pack[] = []
  for (const part of text.split(/[;|]/u).filter(piece => piece.trim() !== '')) {
    const match = /^\s*(\p{L}[\p{L} ]*?)\s*(?:=|:|\bof\b|\bx\b)?\s*([\d.,']+)\s*(?:\/\s*(\d{1,9}))?\s*\p{L}*\s*$/u.exec(
      part,
    )
    const size = match?.[2] === undefined ? undefined : readQuantity(match[2], style)
    if (match?.[1] === undefined || size === undefined)
      return { fault: `"${part.trim()}" is no pack, write: carton=24` }
    if ('fault' in size) return size
    const [thousandths, count] = [size.value.thousandths, BigInt(match[3] ?? '1')]
    if (thousandths <= 0n || count <= 0n) return { fault: `"${part.trim()}" holds nothing` }
    const name = canonicalUnit(match[1])
    if (packs.some(pack => pack.name === name)) return { fault: `${name} is there twice` }
    packs.push({ name, thousandths, packs: count })
  }
  return { value: packs }
}

function readBarcodes(text: string): Read<readonly string[]> {
  const codes: string[] = []
  for (const part of text.split(/[;|]/u).filter(piece => piece.trim() !== '')) {
    const code = barcodeOf(part)
    if (code === undefined) return { fault: `"${part.trim()}" is no barcode` }
    codes.push(code)
  }
  return { value: [...new Set(codes)] }
}

function readAliases(text: string): Read<readonly string[]> {
  const names = text.split(/[;|]/u).map(tidyName)
  const wrong = names.find(name => name !== '' && nameFault(name) !== undefined)
  return wrong === undefined ? { value: names.filter(name => name !== '') } : { fault: `"${wrong}" is no name` }
}

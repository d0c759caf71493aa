import { describe, expect, it } from 'vitest'
import { LARGEST_IMPORT_BYTES, MOST_IMPORT_ROWS, readTable, readText } from '../../../src/commands/importing/table.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('the text of a file', () => {
  it('is read as UTF-8, and as UTF-16 with its mark', () => {
    expect(readText(utf8('name\nCafé'))).toEqual({ text: 'name\nCafé' })
    const utf16 = new Uint8Array(Buffer.from('\ufeffname\nCafé', 'utf16le'))
    expect(readText(utf16)).toEqual({ text: 'name\nCafé' })
  })

  it('of another encoding, or of no text at all, gets a plain answer', () => {
    expect(readText(new Uint8Array([0x43, 0x61, 0x66, 0xe9]))).toEqual({ fault: expect.stringContaining('UTF-8') })
    expect(readText(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff]))).toEqual({
      fault: expect.stringContaining('no text file'),
    })
  })

  it('may be as large as the limit, and not a byte larger', () => {
    expect(readText(new Uint8Array(LARGEST_IMPORT_BYTES).fill(65))).toHaveProperty('text')
    expect(readText(new Uint8Array(LARGEST_IMPORT_BYTES + 1).fill(65))).toEqual({
      fault: 'That file is too large: 2 MB is the most. Send it in parts.',
    })
  })
})

describe('the rows of a file', () => {
  it.each([',', ';', '\t', '|'])('are separated by %j', delimiter => {
    const text = `${['name', 'stock', 'price'].join(delimiter)}\r\n${['Rice', '20', '45'].join(delimiter)}`
    expect(readTable(text)).toEqual([
      { line: 1, cells: ['name', 'stock', 'price'] },
      { line: 2, cells: ['Rice', '20', '45'] },
    ])
  })

  it('keep the number of the line on which they begin', () => {
    const text = '\ufeffname,stock\n\n"Rice\nlong",20\n ,\nTea,6\n'
    expect(readTable(text)).toEqual([
      { line: 1, cells: ['name', 'stock'] },
      { line: 3, cells: ['Rice\nlong', '20'] },
      { line: 6, cells: ['Tea', '6'] },
    ])
  })

  it('lose the mark by which an export keeps spreadsheets from computing', () => {
    expect(readTable("name,stock\n'=1+1,-2")).toEqual([
      { line: 1, cells: ['name', 'stock'] },
      { line: 2, cells: ['=1+1', '-2'] },
    ])
  })

  it('with a quotation mark that is not closed are refused', () => {
    expect(readTable('name,stock\n"Rice,20\nTea,6')).toMatch(/^Line 2: a quotation mark is not closed/u)
  })

  it('are read to one past the limit, so that too many are seen', () => {
    const rows = readTable(`name\n${Array.from({ length: MOST_IMPORT_ROWS + 50 }, (_, row) => `P${row}`).join('\n')}`)
    expect(rows).toHaveLength(MOST_IMPORT_ROWS + 2)
  })
})

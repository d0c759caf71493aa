import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nameIn, read } from './shop.ts'
import { told } from './told.ts'

interface Row {
  readonly line: number
  readonly before: string | undefined
  readonly text: string
  readonly expected: readonly string[]
}

const folder = new URL('./lines/', import.meta.url)

/** `> what is written` (after `<< the line before`), then a line for each reading; `\n` stands for a new line. */
function rowsOf(table: string): readonly Row[] {
  const rows: (Row & { expected: string[] })[] = []
  let before: string | undefined
  for (const [at, line] of table.split('\n').entries()) {
    if (line.startsWith('<< ')) before = line.slice(3)
    else if (line.startsWith('> ')) {
      rows.push({
        line: at + 1,
        before,
        text: line.slice(2).replaceAll('\\n', '\n').replaceAll('\\r', '\r'),
        expected: [],
      })
      before = undefined
    } else if (line.startsWith('  ')) rows.at(-1)?.expected.push(line.trim())
  }
  return rows
}

for (const file of readdirSync(folder)) {
  describe(file.replace('.txt', '').replaceAll('-', ' '), () => {
    for (const { line, before, text, expected } of rowsOf(readFileSync(new URL(file, folder), 'utf8'))) {
      it(`${text.replaceAll('\n', ' / ')} (${line})`, () => {
        const readings = read(text, before === undefined ? {} : { previousLine: before })
        expect(readings.map(reading => told(reading, nameIn()))).toEqual(expected)
      })
    }
  })
}

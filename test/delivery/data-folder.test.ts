import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DataFolder, safeName } from '../../src/delivery/data-folder.ts'

let path: string
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'data folder ')), 'not yet there')
})
afterEach(() => {
  rmSync(dirname(path), { recursive: true, force: true })
})

test('a file is kept whole under its name, and found again by the relative path', async () => {
  const folder = new DataFolder(path)
  const relative = await folder.saveFile('charts/sales.png', Uint8Array.of(1, 2, 3))
  expect(relative).toBe('charts/sales.png')
  expect(readFileSync(folder.absolute(relative))).toEqual(Buffer.from([1, 2, 3]))
})

test('a name without a folder goes to the exports', async () => {
  expect(await new DataFolder(path).saveFile('books.json', '{}')).toBe('exports/books.json')
})

test('the same name replaces what was there, and nothing half-written is left', async () => {
  const folder = new DataFolder(path)
  const texts = Array.from({ length: 20 }, (_, index) => `${index}`.repeat(10_000))
  await Promise.all(texts.map(text => folder.saveFile('books.json', text)))
  expect(texts).toContain(readFileSync(join(path, 'exports/books.json'), 'utf8'))
  expect(readdirSync(join(path, 'exports'))).toEqual(['books.json'])
})

test('a folder that cannot be made is a fault with its cause', async () => {
  writeFileSync(path, 'a file stands in the way')
  await expect(new DataFolder(path).saveFile('books.json', '{}')).rejects.toMatchObject({ code: 'ENOTDIR' })
})

test.each([
  ['charts/../../etc/passwd', 'charts/etc-passwd'],
  ['../../etc/passwd', 'exports/etc-passwd'],
  ['/etc/passwd', 'exports/etc-passwd'],
  ['.bashrc', 'exports/bashrc'],
  ['Asha’s books: 18/11.csv', 'exports/Asha-s-books-18-11.csv'],
  ['चाय.csv', 'exports/चाय.csv'],
  ['a\u0000b\u202ec.csv', 'exports/a-b-c.csv'],
  ['...', 'exports/file'],
  ['', 'exports/file'],
  [`${'x'.repeat(61)}.json`, `exports/${'x'.repeat(60)}.json`],
])('%j is kept as %j', (name, kept) => {
  expect(safeName(name)).toBe(kept)
})

test('no name leads out of the folder or is too long for a file system', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), name => {
      const [folder, file, ...rest] = safeName(name).split('/')
      expect(['exports', 'charts', 'backups']).toContain(folder)
      expect(rest).toEqual([])
      expect(file).toMatch(/^[^.\\/][^\\/]*$/)
      expect(Buffer.byteLength(file ?? '')).toBeLessThanOrEqual(255)
    }),
  )
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isFolder, localFile } from '../../src/chat/local-file.ts'

test('a file has its name and size, and is read when it is wanted; a folder is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'local file '))
  try {
    const path = join(folder, 'stock.csv')
    writeFileSync(path, 'name\n')
    const file = await localFile(path)
    writeFileSync(path, 'name\nSoap\n')
    expect(file).toMatchObject({ name: 'stock.csv', sizeBytes: 5 })
    expect(Buffer.from((await file?.read()) ?? []).toString()).toBe('name\nSoap\n')
    expect(await localFile(folder)).toBeUndefined()
    expect(await localFile(join(folder, 'none'))).toBeUndefined()
    expect(await Promise.all([folder, path, join(folder, 'none')].map(isFolder))).toEqual([true, false, false])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { KEPT_MS } from '../../src/charts/old-pictures.ts'
import { findPicture, removeOldPictures } from '../../src/program/picture-folder.ts'

const NOW = new Date('2026-11-22T12:00:00Z')
const OLD = new Date(NOW.getTime() - KEPT_MS - 1_000)
const log = { debug: () => {}, info: () => {}, warn: () => expect.unreachable(), error: () => expect.unreachable() }

let dataDir = ''
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'shelftalk-'))
})
afterEach(() => rm(dataDir, { recursive: true }))

function surroundings(now = NOW) {
  return { dataDir, clock: { now: () => now }, log }
}

/** A picture that was last used at a time; gives its path relative to the data folder. */
async function picture(letter: string, usedAt: Date): Promise<string> {
  const path = `charts/${letter.repeat(32)}.png`
  await mkdir(join(dataDir, 'charts'), { recursive: true })
  await writeFile(join(dataDir, path), 'a picture')
  await utimes(join(dataDir, path), usedAt, usedAt)
  return path
}

describe('the folder of pictures', () => {
  test('loses the old ones and keeps the others', async () => {
    await picture('a', OLD)
    const kept = await picture('b', NOW)
    await removeOldPictures(surroundings())
    expect(await readdir(join(dataDir, 'charts'))).toEqual([kept.replace('charts/', '')])
  })

  test('need not be there', async () => {
    await expect(removeOldPictures(surroundings())).resolves.toBeUndefined()
  })

  test('keeps an old picture that is sent again', async () => {
    const path = await picture('a', OLD)
    expect(await findPicture(path, surroundings())).toBe(true)
    await removeOldPictures(surroundings())
    expect(await findPicture(path, surroundings())).toBe(true)
  })

  test('knows what it has not', async () => {
    expect(await findPicture(`charts/${'c'.repeat(32)}.png`, surroundings())).toBe(false)
  })

  test('does not take a picture for older because time is played', async () => {
    const path = await picture('a', NOW)
    await findPicture(path, surroundings(new Date('2024-01-01T00:00:00Z')))
    expect((await stat(join(dataDir, path))).mtime).toEqual(NOW)
  })
})

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPictures, type Drawing, type Pictures, SERVER_REST_MS } from '../../src/charts/pictures.ts'
import { pngSize } from '../../src/charts/png.ts'
import { DataFolder } from '../../src/delivery/data-folder.ts'
import { dayChart } from './values.ts'

let folder: string
let saved: string[]
let warnings: string[]
let now: number
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures '))
  saved = []
  warnings = []
  now = 0
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function pictures(drawing: Drawing = { kind: 'local' }): Pictures {
  const data = new DataFolder(folder)
  const silent = () => undefined
  return createPictures({
    drawing,
    saveFile: (name, content) => {
      saved.push(name)
      return data.saveFile(name, content)
    },
    hasFile: path => Promise.resolve(existsSync(data.absolute(path))),
    clock: { now: () => new Date(now) },
    log: { debug: silent, info: silent, warn: (_, message) => warnings.push(message), error: silent },
    serverTimeoutMs: 300,
  })
}

test('a picture is kept below charts/ and found again, by this run and the next', async () => {
  const chart = dayChart(['1', '2'])
  const drawer = pictures()
  const path = await drawer.picture(chart)
  expect(path).toMatch(/^charts\/[0-9a-f]{32}\.png$/)
  expect(pngSize(readFileSync(join(folder, path)))).toEqual({ width: 1400, height: 800 })
  expect(await drawer.picture(chart)).toBe(path)
  expect(await pictures().picture(JSON.parse(JSON.stringify(chart)) as typeof chart)).toBe(path)
  expect(saved).toEqual([path])
})

test('who asks for the same chart at the same time gets the same drawing', async () => {
  const drawer = pictures()
  const paths = await Promise.all(Array.from({ length: 10 }, () => drawer.picture(dayChart(['5']))))
  expect(new Set(paths).size).toBe(1)
  expect(saved).toHaveLength(1)
})

test('other charts have other pictures, all of them drawn when many are asked for at once', async () => {
  const drawer = pictures()
  const paths = await Promise.all(['1', '2', '3', '4'].map(value => drawer.picture(dayChart([value]))))
  expect(readdirSync(join(folder, 'charts')).sort()).toEqual(paths.map(path => path.slice('charts/'.length)).sort())
  expect(paths).toHaveLength(4)
})

test('a chart that cannot be drawn fails alone and can be asked for again', async () => {
  const drawer = pictures()
  const broken = { ...dayChart(['1']), measure: { kind: 'money', currency: 'NO SUCH' } as const }
  await expect(drawer.picture(broken)).rejects.toThrow()
  await expect(drawer.picture(broken)).rejects.toThrow()
  expect(await drawer.picture(dayChart(['1']))).toMatch(/^charts\//)
})

test('where the QuickChart server fails, the picture is drawn here and the server left alone for a minute', async () => {
  // Nothing listens on the discard port.
  const drawer = pictures({ kind: 'quickchart', url: 'http://127.0.0.1:9' })
  const path = await drawer.picture(dayChart(['1', '2']))
  expect(pngSize(readFileSync(join(folder, path)))).toEqual({ width: 1400, height: 800 })
  expect(warnings).toEqual(['the QuickChart server gave no picture, charts are drawn here for a minute'])
  now = SERVER_REST_MS - 1
  await drawer.picture(dayChart(['3']))
  expect(warnings).toHaveLength(1)
  now = SERVER_REST_MS
  await drawer.picture(dayChart(['4']))
  expect(warnings).toHaveLength(2)
})

import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { SETTING_NAMES } from '../src/settings/settings.ts'
import { cyclesIn } from './tidy/cycles.ts'
import { MAY_IMPORT, mayImport, OWNED, PURE, roomOf, WITHOUT_NODE } from './tidy/rooms.ts'
import { type Source, sourcesBelow } from './tidy/sources.ts'

const sources = sourcesBelow('src', 'adapters')
const all = [...sources, ...sourcesBelow('test', 'prisma')]
const LONGEST_FILE_LINES = 300

/** Where a file breaks a rule, a line each: the file and what is wrong with it. */
function breaches(files: readonly Source[], wrongs: (source: Source) => readonly string[]): readonly string[] {
  return files.flatMap(source => wrongs(source).map(wrong => `${source.path}: ${wrong}`))
}

/** The files whose code has this in it, with how often. */
function filesWith(pattern: RegExp): Readonly<Record<string, number>> {
  const counts = sources.map(({ path, code }) => [path, code.match(pattern)?.length ?? 0] as const)
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(50)
  expect(sources.find(({ path }) => path === 'src/main.ts')?.imports).toEqual(
    expect.arrayContaining([
      'adapters/pipe/index.ts',
      'adapters/slack/index.ts',
      'node:events',
      'src/program/voice.ts',
    ]),
  )
})

describe('rooms', () => {
  test('are all known, and what each may import is written down', () => {
    expect(
      [...new Set(sources.map(({ path }) => roomOf(path)))].filter(room => MAY_IMPORT[room] === undefined),
    ).toEqual([])
  })

  test('import of each other only what they may', () => {
    const wrongs = ({ path, imports }: Source) =>
      imports.filter(name => /^(?:src|adapters)\//.test(name) && !mayImport(roomOf(path), name))
    expect(breaches(sources, wrongs)).toEqual([])
  })

  test('use the packages that are theirs, and small pure ones', () => {
    const isAllowed = (room: string, name: string) => {
      const owner = Object.keys(OWNED).find(beginning => name.startsWith(beginning))
      return owner === undefined ? PURE.includes(name) : OWNED[owner] === room
    }
    const wrongs = ({ path, imports }: Source) =>
      imports.filter(name => !/^(?:src\/|adapters\/|node:)/.test(name) && !isAllowed(roomOf(path), name))
    expect(breaches(sources, wrongs)).toEqual([])
  })

  test('that only decide use nothing of node', () => {
    const wrongs = ({ path, imports }: Source) =>
      WITHOUT_NODE.includes(roomOf(path)) ? imports.filter(name => /^node:(?!assert)/.test(name)) : []
    expect(breaches(sources, wrongs)).toEqual([])
  })

  test('keep the database client to the store', () => {
    const wrongs = ({ path, imports }: Source) =>
      roomOf(path) === 'store' ? [] : imports.filter(name => /^src\/store\/client\b|^@prisma\//.test(name))
    expect(breaches(sources, wrongs)).toEqual([])
  })

  test('import nobody round in a circle', () => {
    expect(cyclesIn(sources)).toEqual([])
  })

  test('import nothing of the tests', () => {
    expect(breaches(sources, ({ imports }) => imports.filter(name => name.startsWith('test/')))).toEqual([])
  })
})

describe('the world reaches the program at its rim', () => {
  test('the environment is handed over in one place and read in config.ts', () => {
    expect(filesWith(/process\.env\b|\benv\b[^=\n]*= process\b/g)).toEqual({ 'src/cli.ts': 1 })
  })

  test('the time comes from clock.ts', () => {
    expect(filesWith(/\bDate\.now\b|\bnew Date(?:\(\s*\)|(?!\())|\bTemporal\.Now\b/g)).toEqual({ 'src/clock.ts': 1 })
  })

  test('chance is used for codes and ids alone', () => {
    expect(filesWith(/\bMath\.random\b/g)).toEqual({})
  })
})

describe('files', () => {
  test(`have at most ${LONGEST_FILE_LINES} lines`, () => {
    const wrongs = ({ text }: Source) => {
      const lines = text.trimEnd().split('\n').length
      return lines > LONGEST_FILE_LINES ? [`${lines} lines`] : []
    }
    expect(breaches(all, wrongs)).toEqual([])
  })

  test('are named after what they hold, not as a drawer for anything', () => {
    const drawers = /(?:^|[/.-])(?:utils?|common|helpers?|manager|misc|shared|stuff)(?:[/.-]|$)/i
    expect(all.map(({ path }) => path).filter(path => drawers.test(path))).toEqual([])
  })

  test('leave nothing unsaid by types and nothing undone', () => {
    const types = /(?::|\bas|<)\s*any\b(?![:=]|\s*=>)/g
    const suppressed = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|\bTODO\b|\bFIXME\b/g
    const wrongs = ({ code, text }: Source) => [...(code.match(types) ?? []), ...(text.match(suppressed) ?? [])]
    expect(breaches(sources, wrongs)).toEqual([])
  })

  test('hold no barrels: a file that only passes on what others export', () => {
    const isBarrel = ({ code }: Source) =>
      code.trim() !== '' && code.replace(/^export\s[^;]*?from ''$/gm, '').trim() === ''
    expect(sources.filter(isBarrel).map(({ path }) => path)).toEqual([])
  })
})

describe('.env.example', () => {
  const text = readFileSync('.env.example', 'utf8')

  test('explains every setting, in the order of the program', () => {
    expect([...text.matchAll(/^# ([A-Z_]+)=/gm)].map(match => match[1])).toEqual(SETTING_NAMES)
  })

  test('sets nothing by itself, and nothing wrong when every line is used', () => {
    expect(parseEnv(text)).toEqual({})
    const used = parseEnv(text.replace(/^# (?=[A-Z_]+=)/gm, ''))
    const surroundings = { folder: '/none', timeZone: undefined, locale: undefined }
    expect(Object.keys(used).sort()).toEqual([...SETTING_NAMES].sort())
    expect(readConfig({ ...used }, surroundings)).toMatchObject({ kind: 'config', warnings: [] })
  })
})

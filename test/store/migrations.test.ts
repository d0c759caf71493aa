import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { migrationsFolder, nextMigration, readMigrations } from '../../src/store/migrations.ts'

const one = { name: '1_one', sql: 'one', checksum: 'a' }
const two = { name: '2_two', sql: 'two', checksum: 'b' }
const known = [one, two]
const applied = [{ name: '1_one', checksum: 'a', finished: true }]

describe('the next migration', () => {
  it('is the first one that the database lacks', () => {
    expect(nextMigration(known, [])).toBe(one)
    expect(nextMigration(known, applied)).toBe(two)
    expect(nextMigration(known, [{ name: '2_two', checksum: 'b', finished: true }])).toBe(one)
  })

  it('is none when the database has them all', () => {
    expect(nextMigration([one], applied)).toBeUndefined()
  })

  it('is refused to a database that a newer version wrote', () => {
    expect(() => nextMigration([two], applied)).toThrow(
      expect.objectContaining({ code: 'DATABASE_NEWER', message: expect.stringContaining('1_one') }),
    )
  })

  it('is refused where an applied migration was edited since', () => {
    expect(() => nextMigration([{ ...one, checksum: 'c' }], applied)).toThrow(
      expect.objectContaining({ code: 'MIGRATION_EDITED' }),
    )
  })

  it('is refused where one was begun and not finished', () => {
    expect(() => nextMigration(known, [{ name: '1_one', checksum: 'a', finished: false }])).toThrow(
      expect.objectContaining({ code: 'MIGRATION_FAILED' }),
    )
  })
})

describe('the folder of migrations', () => {
  const folder = migrationsFolder('sqlite')

  it('is found from the sources and from the built program', () => {
    const root = join(import.meta.dirname, '..', '..')
    expect(folder).toBe(join(root, 'prisma', 'sqlite', 'migrations'))
    expect(migrationsFolder('sqlite', join(root, 'dist', 'src', 'store'))).toBe(folder)
  })

  it('says for which database it is', async () => {
    expect(await readFile(join(folder, 'migration_lock.toml'), 'utf8')).toContain('provider = "sqlite"')
  })

  it('is read in order, each with the checksum that Prisma reckons', async () => {
    const migrations = await readMigrations(folder)
    expect(migrations.length).toBeGreaterThan(0)
    const names = migrations.map(({ name }) => name)
    expect(names).toEqual([...names].sort())
    for (const { name, checksum } of migrations) {
      expect(name).toMatch(/^\d{14}_[a-z_]+$/)
      expect(checksum).toMatch(/^[0-9a-f]{64}$/)
    }
  })
})

// Writes the next migration of SQLite, for those who change schema.prisma:
//
//   node prisma/author-migration.mjs <name>     writes prisma/sqlite/migrations/<time>_<name>/migration.sql
//   node prisma/author-migration.mjs --check    exits 1 with the missing SQL when schema and migrations disagree
//
// It needs neither a network nor a database: the migrations so far are applied to a scratch file, and Prisma's schema
// engine, as WebAssembly, says what is missing. Read what it wrote. SQLite rebuilds a table for many changes, and a
// rebuilt table has lost its triggers: write them again at the end (`src/store/sqlite/triggers.ts` names them).

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'

const folder = dirname(fileURLToPath(import.meta.url))
const schemaPath = join(folder, 'schema.prisma')
const migrations = join(folder, 'sqlite', 'migrations')

/** The SQL of all migrations so far, in order. */
function written() {
  return readdirSync(migrations, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
    .map(name => readFileSync(join(migrations, name, 'migration.sql'), 'utf8'))
}

/** Starts Prisma's schema engine on a database. */
async function startEngine(factory, files) {
  const module = new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const { instance } = await WebAssembly.instantiate(readFileSync(module), { './schema_engine_bg.js': engine })
  engine.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return engine.SchemaEngine.new({ datamodels: files }, () => {}, bindMigrationAwareSqlAdapterFactory(factory))
}

/** The SQL that leads from the migrations to the schema; empty when they agree. */
async function missingSql() {
  const scratch = mkdtempSync(join(tmpdir(), 'shelftalk-migration-'))
  const factory = new PrismaBetterSqlite3({ url: join(scratch, 'scratch.db') })
  try {
    const database = await factory.connect()
    for (const sql of written()) await database.executeScript(sql)
    await database.dispose()
    const schema = { path: schemaPath, content: readFileSync(schemaPath, 'utf8') }
    const schemaEngine = await startEngine(factory, [[schema.path, schema.content]])
    const { stdout } = await schemaEngine.diff({
      from: { tag: 'schemaDatasource', files: [schema], configDir: folder },
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: true,
      exitCode: null,
      shadowDatabaseUrl: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    return stdout?.includes('This is an empty migration') ? '' : (stdout ?? '')
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

const name = process.argv[2]
if (name === undefined) throw new Error('Say the name of the migration, or --check.')
mkdirSync(migrations, { recursive: true })
const sql = await missingSql()
if (name === '--check') {
  process.stdout.write(sql)
  process.exitCode = sql === '' ? 0 : 1
} else if (sql === '') {
  process.stdout.write('The migrations agree with schema.prisma already.\n')
} else {
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const path = join(migrations, `${time}_${name}`)
  mkdirSync(path)
  writeFileSync(join(path, 'migration.sql'), sql)
  process.stdout.write(`${path}\n`)
}

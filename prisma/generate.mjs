// Generates the database client that `src/store/` imports, from schema.prisma. It needs no network and no install
// scripts: Prisma looks for a schema engine that generating does not use, so it is pointed at a program that exists.

import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
const prisma = fileURLToPath(import.meta.resolve('prisma/build/index.js'))

const { status, error, stdout, stderr } = spawnSync(
  process.execPath,
  [prisma, 'generate', '--schema', join(folder, 'schema.prisma'), '--no-hints'],
  {
    cwd: dirname(folder),
    encoding: 'utf8',
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
  },
)
if (error) throw error
if (status !== 0) process.stderr.write(`${stdout}${stderr}`)
process.exitCode = status ?? 1

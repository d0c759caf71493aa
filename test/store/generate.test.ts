import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
let folder: string

beforeEach(async () => {
  const cache = join(root, 'node_modules', '.cache')
  await mkdir(cache, { recursive: true })
  folder = await mkdtemp(join(cache, 'generated client '))
  await cp(join(root, 'prisma'), join(folder, 'prisma'), { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

test('the client is generated without a network or a home, in a folder with a space in its name', async () => {
  const nowhere = 'http://127.0.0.1:9'
  const env = { PATH: process.env.PATH, HOME: '/nonexistent', HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere }
  await promisify(execFile)(process.execPath, [join(folder, 'prisma', 'generate.mjs')], { env, cwd: '/' })
  const client = await readFile(join(folder, 'src', 'store', 'client', 'client.ts'), 'utf8')
  expect(client).toContain(`from './internal/class.ts'`.replaceAll("'", '"'))
})

test('a schema that cannot be read ends in failure, with what is wrong', async () => {
  const schema = join(folder, 'prisma', 'schema.prisma')
  await cp(join(root, 'package.json'), schema)
  const generated = promisify(execFile)(process.execPath, [join(folder, 'prisma', 'generate.mjs')])
  await expect(generated).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('schema.prisma') })
})

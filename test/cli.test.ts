import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

// The built program: `npm test` builds it first.
const CLI = join(process.cwd(), 'dist', 'src', 'cli.js')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shelf talk '))
})
afterEach(() => rmSync(folder, { recursive: true }))

const options = () => ({ cwd: folder, env: { PATH: process.env.PATH, LANG: 'C' } })

function runCli(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    ...options(),
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('the command', () => {
  test('answers the lines of its input and ends with status 0', () => {
    const { status, stdout, stderr } = runCli(['start'], 'add 20 rice\n')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('20 left')
  })

  test('ends with status 2 where it is called wrongly', () => {
    const { status, stdout, stderr } = runCli(['dance'])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^There is no command "dance"\.\n\nUsage: /)
  })

  test('can be run by its name', () => {
    expect(statSync(CLI).mode & 0o111).toBe(0o111)
    expect(readFileSync(CLI, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })

  test('ends quietly when nobody reads what it says', async () => {
    const program = startPipe()
    const errors = textOf(program.stderr)
    program.stdout.destroy()
    program.stdin.on('error', () => undefined)
    for (let index = 0; index < 20; index += 1) program.stdin.write(line(index))
    program.stdin.end()
    const [status] = await once(program, 'exit')
    expect([status, await errors]).toEqual([0, ''])
  })
})

type Program = ChildProcessByStdio<Writable, Readable, Readable>

function startPipe(): Program {
  return spawn(process.execPath, [CLI, 'chat', '--jsonl'], { ...options(), stdio: ['pipe', 'pipe', 'pipe'] })
}

function line(index: number): string {
  return `${JSON.stringify({ id: `m${index}`, chat: 'counter', from: 'asha', text: `add ${index + 1} rice` })}\n`
}

async function textOf(stream: Readable): Promise<string> {
  let text = ''
  for await (const chunk of stream) text += chunk
  return text
}

describe('a signal', () => {
  test('ends the program in good order', async () => {
    const program = startPipe()
    const errors = textOf(program.stderr)
    const ended = once(program, 'exit')
    program.stdin.write(line(0))
    for await (const said of createInterface({ input: program.stdout })) {
      if (said === '{"done":"m0"}') program.kill('SIGTERM')
    }
    const [status] = await ended
    expect([status, await errors]).toEqual([0, ''])
  })
})

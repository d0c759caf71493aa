import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const CLI = join(process.cwd(), 'dist', 'src', 'cli.js')
const START = Date.parse('2026-11-18T10:00:00+05:30')

/** A day at the counter with everything that can be said twice, changed or taken back. */
const STREAM = [
  { open: { shop: 'Corner', timeZone: 'Asia/Kolkata', currency: 'INR', owner: 'asha' } },
  { text: 'new item Soap 100 pcs price 45 cost 38' },
  { text: 'new item Toor Dal 25 kg price 160 cost 135' },
  { text: 'sold 3 soap' },
  { text: 'sold 2 soap, 250 g toor dal' },
  { text: 'sold 4 soap', edits: 'e3' },
  { text: 'soap is 90 now' },
  { text: 'sold 200 soap' },
  { text: 'cancel' },
  { text: 'sold 1 soup' },
  { text: 'soap' },
  { deletes: 'e4' },
  { text: 'undo' },
  { text: 'price soap 50' },
  { text: 'add 20 honey' },
  { text: 'sold 1 honey' },
  { text: '12.50' },
  { text: 'report today' },
  { text: 'how much soap' },
  { text: 'export json' },
].map((line, index) => ({
  id: `e${index}`,
  shop: 'Corner',
  chat: 'counter',
  from: 'asha',
  at: new Date(START + index * 60_000).toISOString(),
  ...line,
}))

interface Run {
  readonly lines: readonly string[]
  readonly books: string | undefined
}

let reference: Run
const folders: string[] = []

beforeAll(async () => {
  reference = await run(newFolder(), STREAM.length)
}, 60_000)
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

describe('killed at any message and started again with the same stream', () => {
  it('the reference says something to every message', () => {
    expect(reference.lines.filter(line => line.includes('"done"'))).toHaveLength(STREAM.length)
    expect(reference.books).toContain('"Honey"')
  })

  for (const killedAt of [1, 6, 14]) {
    it(`message ${killedAt}: books and answers are as if nothing had happened`, async () => {
      const folder = newFolder()
      await run(folder, killedAt)
      const again = await run(folder, STREAM.length)
      expect(again.lines).toEqual(reference.lines)
      expect(again.books).toEqual(reference.books)
    }, 60_000)
  }
})

/** Runs the program on the stream; short of its end, the program is killed as soon as it has taken line `until`. */
async function run(folder: string, until: number): Promise<Run> {
  const program = spawn(process.execPath, [CLI, 'chat', '--jsonl', '--clock', 'input'], {
    cwd: folder,
    env: { PATH: process.env.PATH, DATABASE_URL: `file:${join(folder, 'books.db')}`, LOG_LEVEL: 'silent' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const exited = once(program, 'exit')
  const lines: string[] = []
  let books: string | undefined
  program.stdin.on('error', () => undefined)
  program.stdin.write(STREAM.map(line => `${JSON.stringify(line)}\n`).join(''))
  if (until === STREAM.length) program.stdin.end()
  for await (const line of createInterface({ input: program.stdout })) {
    const { file, done } = JSON.parse(line) as { file?: string; done?: string }
    if (file !== undefined) books = readFileSync(file, 'utf8')
    lines.push(line.replaceAll(folder, 'FOLDER'))
    if (done === `e${until - 1}` && until < STREAM.length) {
      program.kill('SIGKILL')
      break
    }
  }
  await exited
  return { lines, books }
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shelftalk-kill-'))
  folders.push(folder)
  return folder
}

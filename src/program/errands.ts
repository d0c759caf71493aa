import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { isFolder, localFile } from '../chat/local-file.ts'
import type { Happening } from '../chat/message.ts'
import { plainText } from '../chat/plain-text.ts'
import type { StoredReply } from '../chat/reply.ts'
import type { Store } from '../store/port.ts'
import type { ExportFormat } from './arguments.ts'
import type { Program } from './program.ts'

/** What an errand came to: its exit status and what is said on standard output or standard error. */
export interface Errand {
  readonly status: 0 | 1
  readonly output: string
  readonly errors: string
}

/** In whose name something is done: an id at the terminal, and the name to call that person. */
export interface Doer {
  readonly id: string
  readonly name: string
}

/** More of them do not help who reads them. */
const MOST_UNDELIVERED = 20

/** All of the program that a check needs. */
export interface BooksToCheck {
  readonly store: Pick<Store, 'check' | 'shops' | 'read' | 'undelivered'>
}

/** Takes in a file of products and stock, as the message "import" with that file would. */
export async function importFile(program: Program, path: string, doer: Doer): Promise<Errand> {
  const file = await localFile(path)
  if (file === undefined) {
    return failed((await isFolder(path)) ? `${path} is a folder; name the file in it.` : `There is no file ${path}`)
  }
  const replies = await say(program, { kind: 'text', text: 'import', file }, doer)
  const isWritten = replies.some(({ reply: { data } }) => typeof data === 'object' && data !== null && 'entry' in data)
  return isWritten ? done(textOf(replies)) : failed(textOf(replies))
}

/** Writes the books to a file, or gives them as the output. */
export async function exportBooks(
  program: Program,
  format: ExportFormat,
  path: string | undefined,
  doer: Doer,
): Promise<Errand> {
  const replies = await say(program, { kind: 'text', text: `export ${format}` }, doer)
  const kept = replies.map(({ reply }) => reply.file).find(file => file !== undefined)
  if (kept === undefined) return failed(textOf(replies))
  const books = await readFile(join(program.config.dataDir, kept), 'utf8')
  if (path === undefined) return { status: 0, output: books, errors: '' }
  try {
    await writeFile(path, books)
  } catch (error) {
    const fault = unwritable(error, path)
    if (fault === undefined) throw error
    return failed(fault)
  }
  return done(`Written to ${path}`)
}

/** Why a file cannot be written where somebody wants it, and what to do; undefined where only the system knows. */
function unwritable(error: unknown, path: string): string | undefined {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `There is no folder ${dirname(path)}; make it first, or name a file elsewhere.`
    case 'EISDIR':
      return `${path} is a folder; name a file in it.`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `You may not write ${path}; name a file elsewhere.`
    default:
      return undefined
  }
}

/** Proves that the books agree with themselves. */
export async function checkBooks({ store }: BooksToCheck): Promise<Errand> {
  const differences = await store.check()
  if (differences.length > 0) {
    const lines = differences.map(({ shop, what }) => `${shop}: ${what}`)
    return failed(['The books do not agree:', ...lines].join('\n'))
  }
  const shops = await store.shops()
  let products = 0
  let entries = 0
  for (const shop of shops) {
    await store.read(shop.id, async reader => {
      products += (await reader.catalog()).products.length
      entries += (await reader.entries({ limit: 1 }))[0]?.number ?? 0
    })
  }
  const figures = [count(shops.length, 'shop'), count(products, 'product'), count(entries, 'entry', 'entries')]
  return done([`The books agree: ${figures.join(', ')}.`, ...(await undeliveredLines(store))].join('\n'))
}

/** What did not arrive for certain is for a person to say again, or not: it is no fault of the books. */
async function undeliveredLines(store: BooksToCheck['store']): Promise<readonly string[]> {
  const undelivered = await store.undelivered(MOST_UNDELIVERED)
  if (undelivered.length === 0) return []
  const many =
    undelivered.length === MOST_UNDELIVERED
      ? `The last ${MOST_UNDELIVERED} messages`
      : count(undelivered.length, 'message')
  return [
    `${many} of the bot did not arrive for certain:`,
    ...undelivered.map(
      ({ shop, platform, chat, state, keptAt, fault }) =>
        `  ${keptAt.toISOString()} ${shop}, ${platform} ${chat}: ${state} (${fault})`,
    ),
  ]
}

/** Writes a copy of the database to `path`, or under the time to the data folder. */
export async function backUp(program: Program, path: string | undefined): Promise<Errand> {
  const time = program.clock.now().toISOString().replace(/\..*/, '').replaceAll(':', '').replace('T', '-')
  const target = path ?? join(program.config.dataDir, 'backups', `shelftalk-${time}.db`)
  if (existsSync(target)) return failed(`There is a file ${target} already; name another.`)
  await mkdir(dirname(resolve(target)), { recursive: true })
  await program.store.backup(resolve(target))
  return done(`Written to ${target}`)
}

/** Says something and takes the replies as said: whoever waits for the errand reads them. */
async function say(program: Program, happening: Happening, doer: Doer): Promise<readonly StoredReply[]> {
  const { bot, clock, store } = program
  const id = randomUUID()
  const replies = await bot.handle({
    platform: 'terminal',
    event: id,
    id,
    chat: { id: 'terminal', kind: 'private' },
    from: doer,
    at: clock.now(),
    spokenTo: true,
    happening,
  })
  for (const reply of replies)
    if (reply.platform === 'terminal')
      await store.settle(reply.id, { state: 'sent', sentAs: reply.id, at: clock.now() })
  return replies
}

function textOf(replies: readonly StoredReply[]): string {
  return replies.map(({ reply }) => plainText(reply)).join('\n')
}

function done(output: string): Errand {
  return { status: 0, output: `${output}\n`, errors: '' }
}

function failed(errors: string): Errand {
  return { status: 1, output: '', errors: `${errors}\n` }
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

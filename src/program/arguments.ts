import { parseArgs } from 'node:util'

/** What the program is told to do. */
export type Task =
  | { readonly kind: 'start' }
  | { readonly kind: 'chat'; readonly as: string | undefined }
  | { readonly kind: 'pipe'; readonly clock: 'system' | 'input' }
  | { readonly kind: 'import'; readonly path: string; readonly as: string | undefined }
  | {
      readonly kind: 'export'
      readonly format: ExportFormat
      readonly path: string | undefined
      readonly as: string | undefined
    }
  | { readonly kind: 'check' }
  | { readonly kind: 'backup'; readonly path: string | undefined }
  | { readonly kind: 'demo' }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }

const EXPORT_FORMATS = ['json', 'csv'] as const
/** What the books can be written as. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** How the program is called. */
export const USAGE = `Usage: shelftalk COMMAND

  start                        the platforms whose tokens are set, else the chat at the terminal
  chat [--as NAME]             the chat at the terminal
  chat --jsonl                 the chat for programs: a JSON object a line, in and out
       [--clock input]         with the clock standing at the newest "at" of the input
  import FILE [--as NAME]      takes in a CSV file of products and stock
  export json|csv [--out FILE] writes the books, to standard output or to a file
         [--as NAME]
  check                        proves that the books agree with themselves; exits 1 when not
  backup [FILE]                writes a consistent copy of the database
  demo                         a shop with stock to play with, in a temporary database
  --help, --version

Settings are read from the environment and from .env; .env.example explains them.
`

interface Given {
  readonly words: readonly string[]
  readonly values: Readonly<Record<string, string | boolean | undefined>>
}

type Read = (given: Given) => Task | undefined

/** Every command: which options it has, and how its words are read. */
const COMMANDS: Readonly<Record<string, { readonly options: readonly string[]; readonly read: Read }>> = {
  start: { options: [], read: ({ words }) => (words.length === 0 ? { kind: 'start' } : undefined) },
  chat: { options: ['as', 'jsonl', 'clock'], read: readChat },
  import: { options: ['as'], read: readImport },
  export: { options: ['as', 'out'], read: readExport },
  check: { options: [], read: ({ words }) => (words.length === 0 ? { kind: 'check' } : undefined) },
  backup: {
    options: [],
    read: ({ words }) => (words.length <= 1 ? { kind: 'backup', path: words[0] } : undefined),
  },
  demo: { options: [], read: ({ words }) => (words.length === 0 ? { kind: 'demo' } : undefined) },
  help: { options: [], read: () => ({ kind: 'help' }) },
}

/** Reads the arguments of the program, without node and the file; undefined when they make no sense. */
export function readArguments(words: readonly string[]): Task | undefined {
  const given = parse(words)
  if (given === undefined) return undefined
  const { help, version, ...values } = given.values
  if (help === true) return { kind: 'help' }
  if (version === true) return { kind: 'version' }
  const [name = '', ...rest] = given.words
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command === undefined || Object.keys(values).some(option => !command.options.includes(option))) return undefined
  return command.read({ words: rest, values })
}

function parse(args: readonly string[]): Given | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
        as: { type: 'string' },
        jsonl: { type: 'boolean' },
        clock: { type: 'string' },
        out: { type: 'string' },
      },
    })
    return { words: positionals, values }
  } catch {
    return undefined
  }
}

function readChat({ words, values }: Given): Task | undefined {
  if (words.length > 0 || values.as === '') return undefined
  if (values.jsonl !== true) return values.clock === undefined ? { kind: 'chat', as: text(values.as) } : undefined
  const clock = values.clock ?? 'system'
  if (values.as !== undefined || (clock !== 'system' && clock !== 'input')) return undefined
  return { kind: 'pipe', clock }
}

function readImport({ words, values }: Given): Task | undefined {
  const [path] = words
  return path === undefined || words.length > 1 ? undefined : { kind: 'import', path, as: text(values.as) }
}

function readExport({ words, values }: Given): Task | undefined {
  const format = EXPORT_FORMATS.find(known => known === words[0])
  if (format === undefined || words.length > 1) return undefined
  return { kind: 'export', format, path: text(values.out), as: text(values.as) }
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

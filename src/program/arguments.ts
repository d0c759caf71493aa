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

/** A task, or what is wrong with the words behind the command. */
type Read = (given: Given) => Task | string

/** Every command: which options it has, how many words it takes, and how they are read. */
const COMMANDS: Readonly<
  Record<string, { readonly options: readonly string[]; readonly mostWords: number; readonly read: Read }>
> = {
  start: { options: [], mostWords: 0, read: () => ({ kind: 'start' }) },
  chat: { options: ['as', 'jsonl', 'clock'], mostWords: 0, read: readChat },
  import: { options: ['as'], mostWords: 1, read: readImport },
  export: { options: ['as', 'out'], mostWords: 1, read: readExport },
  check: { options: [], mostWords: 0, read: () => ({ kind: 'check' }) },
  backup: { options: [], mostWords: 1, read: ({ words }) => ({ kind: 'backup', path: words[0] }) },
  demo: { options: [], mostWords: 0, read: () => ({ kind: 'demo' }) },
  help: { options: [], mostWords: Number.POSITIVE_INFINITY, read: () => ({ kind: 'help' }) },
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  as: { type: 'string' },
  jsonl: { type: 'boolean' },
  clock: { type: 'string' },
  out: { type: 'string' },
} as const

/** What stands behind the options that want something. */
const WANTED: Readonly<Record<string, string>> = { as: 'a name', clock: 'system or input', out: 'a file' }

/** Reads the arguments of the program, without node and the file; a text says in a sentence what is wrong with them. */
export function readArguments(words: readonly string[]): Task | string {
  const given = parse(words)
  if (typeof given === 'string') return given
  const { help, version, ...values } = given.values
  if (help === true) return { kind: 'help' }
  if (version === true) return { kind: 'version' }
  const [name, ...rest] = given.words
  if (name === undefined) return 'No command is named.'
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command === undefined) return `There is no command "${name}".`
  const foreign = Object.keys(values).find(option => !command.options.includes(option))
  if (foreign !== undefined) return `"${name}" has no option --${foreign}.`
  const surplus = rest[command.mostWords]
  if (surplus !== undefined) return `"${surplus}" is one word too many for "${name}".`
  return command.read({ words: rest, values })
}

function parse(args: readonly string[]): Given | string {
  const { positionals, values, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: OPTIONS,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    if (!Object.hasOwn(OPTIONS, name)) return `There is no option "${rawName}".`
    const wanted = WANTED[name]
    if (wanted === undefined && value !== undefined) return `${rawName} takes nothing behind it, not "${value}".`
    // What looks like an option is one, unless it is bound to this one: --as=-x.
    const isThere = value !== undefined && (inlineValue || !/^-./.test(value))
    if (wanted !== undefined && !isThere) return `${rawName} needs ${wanted} behind it.`
  }
  return { words: positionals, values }
}

function readChat({ values }: Given): Task | string {
  if (values.as === '') return `--as needs ${WANTED.as} behind it.`
  if (values.jsonl !== true) {
    return values.clock === undefined ? { kind: 'chat', as: text(values.as) } : '--clock is for chat --jsonl alone.'
  }
  const clock = values.clock ?? 'system'
  if (values.as !== undefined) return '--as is not for chat --jsonl: there each line says who speaks.'
  if (clock !== 'system' && clock !== 'input') return `There is no clock "${clock}", only system and input.`
  return { kind: 'pipe', clock }
}

function readImport({ words: [path], values }: Given): Task | string {
  return path === undefined ? '"import" needs a file behind it.' : { kind: 'import', path, as: text(values.as) }
}

function readExport({ words: [said], values }: Given): Task | string {
  const formats = EXPORT_FORMATS.join(' and ')
  if (said === undefined) return `"export" needs a format behind it; there are ${formats}.`
  const format = EXPORT_FORMATS.find(known => known === said)
  if (format === undefined) return `There is no format "${said}", only ${formats}.`
  return { kind: 'export', format, path: text(values.out), as: text(values.as) }
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

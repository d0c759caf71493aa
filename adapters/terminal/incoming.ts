import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LetteredButton } from './letters.ts'

/** What a typed line asks for. */
export type Typed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'quit' }
  /** Speak as this person from now on; as oneself again where nobody is named. */
  | { readonly kind: 'as'; readonly name: string | undefined }
  /** Press the button with this id. */
  | { readonly kind: 'press'; readonly button: string }
  /** `path` may name a file; where there is none, a line that `isMeant` to name one is answered, others are plain text. */
  | {
      readonly kind: 'file'
      readonly text: string
      readonly path: string
      readonly line: string
      readonly isMeant: boolean
    }
  | { readonly kind: 'text'; readonly text: string }

/** What the line is read with. */
export interface Situation {
  /** The buttons on offer. */
  readonly buttons: readonly LetteredButton[]
  /** The home folder, for paths that begin with ~. */
  readonly home: string
}

/** Reads a typed line. */
export function readTyped(typed: string, { buttons, home }: Situation): Typed {
  const line = typed.trim()
  if (line === '') return { kind: 'nothing' }
  if (/^\/(quit|exit|q)$/i.test(line)) return { kind: 'quit' }
  const as = /^\/as(?:\s+(.+))?$/i.exec(line)
  if (as !== null) return { kind: 'as', name: as[1] }
  const pressed = buttons.find(({ letter }) => letter === line.toLowerCase())
  if (pressed !== undefined) return { kind: 'press', button: pressed.id }
  return fileOf(line, home) ?? { kind: 'text', text: line }
}

/** "import stock.csv", or a path alone, as terminals write it when a file is dropped on them. */
function fileOf(line: string, home: string): Typed | undefined {
  const told = /^import\s+(.+)$/is.exec(line)?.[1]
  const path = pathIn(told ?? line, home) ?? oneWordOf(told)
  if (path === undefined) return undefined
  const isMeant = told !== undefined && !OF_ANY_LIST.test(told)
  return told !== undefined || path.startsWith('/') ? { kind: 'file', text: 'import', path, line, isMeant } : undefined
}

/** Words behind "import" that say what is imported, rather than from where. */
const OF_ANY_LIST = /^(?:products|stock|items|list|file|csv|catalogue|catalog|this|these)[.!?]*$/i

/** A single word behind "import" names a file as well, whatever it ends in. */
function oneWordOf(told: string | undefined): string | undefined {
  return told !== undefined && /^[^\s:]+$/.test(told) ? told : undefined
}

const QUOTED = /^(['"])(.+)\1$/s
const LIKE_A_PATH = /^(?:~?\/|\.{1,2}\/|[A-Za-z]:\\)|\.(?:csv|tsv|txt)$/i

function pathIn(words: string, home: string): string | undefined {
  if (words.startsWith('file://')) return pathOfUrl(words)
  const quoted = QUOTED.exec(words)?.[2]
  const path = quoted ?? words.replace(/\\(.)/g, '$1')
  if (/[\r\n]/.test(path) || !LIKE_A_PATH.test(path)) return undefined
  return path.startsWith('~/') ? join(home, path.slice(2)) : path
}

function pathOfUrl(url: string): string | undefined {
  try {
    return fileURLToPath(url)
  } catch {
    return undefined
  }
}

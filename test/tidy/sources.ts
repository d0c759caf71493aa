import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** Generated, and not ours to keep tidy. */
const GENERATED = join('src', 'store', 'client')

/** A file of TypeScript, its path from the project's folder with slashes. */
export interface Source {
  readonly path: string
  readonly text: string
  /** Without comments and without what stands in quotes. */
  readonly code: string
  /** What it imports: paths of other files, or names of packages. */
  readonly imports: readonly string[]
}

/** All files of TypeScript below these folders. */
export function sourcesBelow(...folders: readonly string[]): readonly Source[] {
  return folders.flatMap(folder =>
    readdirSync(folder, { withFileTypes: true })
      .sort((one, other) => one.name.localeCompare(other.name))
      .flatMap(entry => {
        const path = join(folder, entry.name)
        if (path === GENERATED) return []
        if (entry.isDirectory()) return sourcesBelow(path)
        return entry.name.endsWith('.ts') ? [readSource(path)] : []
      }),
  )
}

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8')
  const slashed = path.replaceAll('\\', '/')
  return { path: slashed, text, code: codeOf(text), imports: importsOf(slashed, text) }
}

/** The formatter writes imports at the beginning of a line and with single quotes. */
const IMPORTS = [
  /^import\b[^'"`]*?'([^']+)'/gm,
  /^export\s+(?:type\s+)?(?:\{[^}]*\}|\*(?:\s+as\s+\w+)?)\s+from\s+'([^']+)'/gm,
  /\bimport\('([^']+)'\)/g,
]

function importsOf(path: string, text: string): readonly string[] {
  const code = text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
  const found = IMPORTS.flatMap(pattern => [...code.matchAll(pattern)].map(match => match[1] ?? ''))
  return found.map(name => (name.startsWith('.') ? normalize(join(dirname(path), name)).replaceAll('\\', '/') : name))
}

function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
}

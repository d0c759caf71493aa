import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/** Where a name without a folder of its own is kept. */
const USUAL_FOLDER = 'exports'
const FOLDERS: readonly string[] = [USUAL_FOLDER, 'charts', 'backups']
/** With an ending, not more than the 255 bytes of a file name, whatever the script. */
const NAME_LENGTH = 60

/** The folder for what the bot makes: pictures, exports, backups. */
export class DataFolder {
  private readonly path: string
  private files = 0

  /** `path` is absolute; the folder is made when something is kept in it. */
  constructor(path: string) {
    this.path = resolve(path)
  }

  /** The absolute path of what is kept under a relative one. */
  absolute(relative: string): string {
    return join(this.path, relative)
  }

  /**
   * Keeps a file, whole or not at all, and gives its path relative to the folder. The name may begin with `exports/`,
   * `charts/` or `backups/`; letters that file systems dislike become hyphens. The same name replaces what it named before.
   */
  readonly saveFile = async (name: string, content: string | Uint8Array): Promise<string> => {
    const relative = safeName(name)
    const target = this.absolute(relative)
    await mkdir(dirname(target), { recursive: true })
    this.files += 1
    const temporary = join(dirname(target), `.${process.pid}-${this.files}.part`)
    try {
      await writeThrough(temporary, content)
      await rename(temporary, target)
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
    await syncFolder(dirname(target))
    return relative
  }
}

/** The path below the data folder for a name: one of its folders, then one plain file name. */
export function safeName(name: string): string {
  const [first = '', ...rest] = name.split('/').filter(part => part !== '')
  const isFolder = rest.length > 0 && FOLDERS.includes(first)
  const plain = (isFolder ? rest.join('-') : [first, ...rest].join('-'))
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+/, '')
  const dot = plain.lastIndexOf('.')
  const ending = dot > 0 && plain.length - dot <= 10 ? plain.slice(dot) : ''
  const stem = plain.slice(0, plain.length - ending.length)
  const short = Array.from(stem).slice(0, NAME_LENGTH).join('')
  return `${isFolder ? first : USUAL_FOLDER}/${short === '' ? 'file' : short}${ending}`
}

async function writeThrough(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes the new name last over a power cut, where folders can be synced (not on Windows). */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
}

import { readFile } from 'node:fs/promises'
import { basename, resolve, sep } from 'node:path'
import { InputFile } from 'grammy'
import { SendFault } from '../../src/chat/adapter.ts'
import type { Part } from './outgoing.ts'

type TextPart = Extract<Part, { kind: 'text' }>
type FilePart = Exclude<Part, TextPart>

/** A part with its file, read before anything is sent. */
export type Loaded =
  | { readonly part: TextPart; readonly file?: undefined }
  | { readonly part: FilePart; readonly file: InputFile }

/** Reads the file of a part from the data folder. Throws SendFault: without it nothing is sent. */
export async function load(part: Part, dataDir: string): Promise<Loaded> {
  if (part.kind === 'text') return { part }
  if (part.kind === 'listing') return { part, file: new InputFile(Buffer.from(part.content, 'utf8'), part.name) }
  const root = resolve(dataDir)
  const path = resolve(root, part.path)
  if (!path.startsWith(root + sep)) throw fault(`'${part.path}' is outside of the data folder`, undefined)
  try {
    return { part, file: new InputFile(await readFile(path), safeName(basename(path))) }
  } catch (error) {
    throw fault(`'${part.path}' cannot be read`, error)
  }
}

/** grammY writes the name into a header as it is, without quotes. */
function safeName(name: string): string {
  return name.replace(/[\s;"\\]+/g, '-')
}

function fault(message: string, cause: unknown): SendFault {
  return new SendFault(message, { arrived: 'no', lasting: false }, cause)
}

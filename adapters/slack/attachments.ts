import { readFile } from 'node:fs/promises'
import { basename, relative, resolve, sep } from 'node:path'
import { SendFault } from '../../src/chat/adapter.ts'
import type { Reply } from '../../src/chat/reply.ts'

/** A file that goes with a reply. */
export interface Attachment {
  readonly file: Buffer
  readonly filename: string
}

/** Reads what a reply sends along from the data folder (absolute). Throws SendFault: without it nothing is sent. */
export async function readAttachments(reply: Reply, dataDir: string): Promise<readonly Attachment[]> {
  const paths = [reply.image, reply.file].filter(path => path !== undefined)
  return Promise.all(paths.map(path => readAttachment(path, dataDir)))
}

async function readAttachment(path: string, dataDir: string): Promise<Attachment> {
  const whole = resolve(dataDir, path)
  const below = relative(dataDir, whole)
  if (below === '' || below === '..' || below.startsWith(`..${sep}`)) {
    throw new SendFault(
      `The file ${path} lies outside of the data folder`,
      { arrived: 'no', lasting: false },
      undefined,
    )
  }
  try {
    return { file: await readFile(whole), filename: basename(whole) }
  } catch (error) {
    throw new SendFault(`The file ${path} cannot be read`, { arrived: 'no', lasting: false }, error)
  }
}

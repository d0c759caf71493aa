import type { Api } from 'grammy'
import type { Redact } from './faults.ts'
import { TelegramFault, toTelegramFault } from './faults.ts'
import { asCallSignal } from './timing.ts'

/** More than this a bot cannot fetch from Telegram. */
export const LARGEST_FILE_BYTES = 20 * 1024 * 1024

/** What reading a file needs. */
export interface FileAccess {
  readonly api: Api
  readonly apiRoot: string
  readonly token: string
  readonly redact: Redact
  readonly limitMs: number
}

/** Reads a file that a person sent. Throws TelegramFault: `file-too-large`, or what stood in the way. */
export async function readFile(access: FileAccess, fileId: string, sizeBytes: number): Promise<Uint8Array> {
  if (sizeBytes > LARGEST_FILE_BYTES) throw tooLarge()
  try {
    const signal = AbortSignal.timeout(access.limitMs)
    const { file_path: path } = await access.api.getFile(fileId, asCallSignal(signal))
    if (path === undefined) throw new TelegramFault('Telegram does not hand this file out', 'file-unreadable')
    const response = await fetch(`${access.apiRoot}/file/bot${access.token}/${path}`, { signal })
    if (!response.ok || response.body === null) {
      throw new TelegramFault(`Telegram answered ${response.status} to a file`, 'file-unreadable')
    }
    return await collect(response.body)
  } catch (error) {
    throw toTelegramFault(error, access.redact)
  }
}

async function collect(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > LARGEST_FILE_BYTES) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(): TelegramFault {
  return new TelegramFault('The file is larger than the 20 MB that Telegram gives to bots', 'file-too-large')
}

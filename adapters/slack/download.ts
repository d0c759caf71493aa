import type { Redact } from './faults.ts'
import { SlackFault, toSlackFault } from './faults.ts'
import type { SlackFile } from './payloads.ts'

/** Larger files are not read. */
export const LARGEST_FILE_BYTES = 20 * 1024 * 1024

/** What reading a file needs. */
export interface FileAccess {
  readonly apiUrl: string
  readonly botToken: string
  readonly redact: Redact
  readonly limitMs: number
}

/** Reads a file that a person sent. Throws SlackFault: `file-too-large`, or what stood in the way. */
export async function readFile(access: FileAccess, file: SlackFile): Promise<Uint8Array> {
  if ((file.size ?? 0) > LARGEST_FILE_BYTES) throw tooLarge()
  const url = addressOf(file, access.apiUrl)
  try {
    const response = await fetch(url, {
      headers: { Authorization: `Bearer ${access.botToken}`, Connection: 'close' },
      // Slack leads to its login page where the token does not suffice.
      redirect: 'error',
      signal: AbortSignal.timeout(access.limitMs),
    })
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true
    if (!response.ok || response.body === null || (isPage && file.mimetype !== 'text/html')) {
      await response.body?.cancel()
      throw new SlackFault(`Slack does not hand this file out (${response.status})`, 'file-unreadable')
    }
    return await collect(response.body)
  } catch (error) {
    throw toSlackFault(error, access.redact)
  }
}

/** The file's address, if the token may be shown there: whoever writes a payload must not get it sent elsewhere. */
function addressOf(file: SlackFile, apiUrl: string): URL {
  const told = file.url_private_download ?? file.url_private ?? ''
  const url = URL.canParse(told) ? new URL(told) : undefined
  const api = new URL(apiUrl)
  const isOwn = url?.hostname === api.hostname && url.protocol === api.protocol
  const isSlack = url?.protocol === 'https:' && ['slack.com', 'files.slack.com'].includes(url.hostname)
  if (url === undefined || !(isOwn || isSlack)) {
    throw new SlackFault('The file does not lie with Slack', 'file-unreadable')
  }
  return url
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

function tooLarge(): SlackFault {
  return new SlackFault('The file is larger than 20 MB', 'file-too-large')
}

import type { IncomingMessage } from 'node:http'

/** A file of an upload. */
export interface Upload {
  readonly name: string
  readonly content: Uint8Array
}

/** The fields of a call, with its files in the place of the references to them. */
export type Fields = Readonly<Record<string, unknown>>

/** Reads a request's body: JSON, or a form with files. */
export async function readFields(request: IncomingMessage): Promise<Fields> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const body = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(type)?.[1]
  if (boundary !== undefined) return readForm(body, boundary)
  if (body.length === 0) return {}
  const fields: unknown = JSON.parse(body.toString('utf8'))
  if (typeof fields !== 'object' || fields === null) throw new Error('the body is no object')
  return { ...fields }
}

function readForm(body: Buffer, boundary: string): Fields {
  const values = new Map<string, string>()
  const files = new Map<string, Upload>()
  for (const part of split(body, Buffer.from(`--${boundary}`))) {
    const end = part.indexOf('\r\n\r\n')
    if (end < 0) continue
    const head = part.subarray(0, end).toString('utf8')
    const content = part.subarray(end + 4, part.length - 2)
    const name = /name="([^"]*)"/.exec(head)?.[1] ?? ''
    const fileName = /filename=([^;\s"]+)(?=[;\r\n]|$)/.exec(head)?.[1]
    if (fileName === undefined) values.set(name, content.toString('utf8'))
    else files.set(name, { name: fileName, content })
  }
  return Object.fromEntries([...values].map(([name, value]) => [name, fieldOf(value, files)]))
}

function fieldOf(value: string, files: ReadonlyMap<string, Upload>): unknown {
  const attached = (said: unknown) => {
    const file = typeof said === 'string' ? /^attach:\/\/(.+)$/.exec(said)?.[1] : undefined
    return file === undefined ? said : files.get(file)
  }
  if (!/^[{[]|^-?\d+$|^true$|^false$/.test(value)) return attached(value)
  return JSON.parse(value, (_, said: unknown) => attached(said))
}

function split(body: Buffer, mark: Buffer): Buffer[] {
  const parts: Buffer[] = []
  let start = body.indexOf(mark)
  while (start >= 0) {
    const end = body.indexOf(mark, start + mark.length)
    if (end < 0) break
    parts.push(body.subarray(start + mark.length, end))
    start = end
  }
  return parts
}

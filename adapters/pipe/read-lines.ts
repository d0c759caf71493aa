import type { Readable } from 'node:stream'

/** A longer line is not kept in memory; an export's worth of pasted text fits many times. */
export const LINE_LIMIT_BYTES = 1024 * 1024

/** A line without its end, or the notice that one was past the limit and was left out. */
export type InputLine = { readonly kind: 'line'; readonly text: string } | { readonly kind: 'too-long' }

const NEWLINE = 0x0a
const decoder = new TextDecoder()

/** The lines of a stream as they come; the last one may lack its end. */
export async function* readLines(input: Readable): AsyncGenerator<InputLine> {
  let parts: Buffer[] = []
  let sizeBytes = 0
  const add = (part: Buffer) => {
    sizeBytes += part.length
    if (sizeBytes <= LINE_LIMIT_BYTES) parts.push(part)
    else parts = []
  }
  const take = (): InputLine => {
    const isWhole = sizeBytes <= LINE_LIMIT_BYTES
    const text = isWhole ? decoder.decode(Buffer.concat(parts)).replace(/\r$/, '') : ''
    parts = []
    sizeBytes = 0
    return isWhole ? { kind: 'line', text } : { kind: 'too-long' }
  }
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk)
    let from = 0
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
      add(bytes.subarray(from, end))
      yield take()
      from = end + 1
    }
    if (from < bytes.length) add(bytes.subarray(from))
  }
  if (sizeBytes > 0) yield take()
}

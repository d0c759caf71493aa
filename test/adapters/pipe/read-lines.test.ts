import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LINE_LIMIT_BYTES, readLines } from '../../../adapters/pipe/read-lines.ts'

async function linesOf(...chunks: (string | Uint8Array)[]): Promise<string[]> {
  const lines: string[] = []
  for await (const line of readLines(Readable.from(chunks.map(chunk => Buffer.from(chunk))))) {
    lines.push(line.kind === 'line' ? line.text : 'too long')
  }
  return lines
}

test('lines end with a line feed, the last one with the input', async () => {
  expect(await linesOf('one\ntwo\r\n\nthree')).toEqual(['one', 'two', '', 'three'])
  expect(await linesOf('')).toEqual([])
  expect(await linesOf('\n')).toEqual([''])
})

test('a mark of the byte order is no part of the first line', async () => {
  expect(await linesOf('\ufeff{}\n{}')).toEqual(['{}', '{}'])
})

test('bytes that are no text become question marks, and the next line is whole', async () => {
  expect(await linesOf(Uint8Array.of(0xff, 0xfe, 0x0a, 0x41))).toEqual(['\ufffd\ufffd', 'A'])
})

test('how the bytes come in pieces makes no difference', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.array(fc.nat({ max: 40 })), async (text, cuts) => {
      const bytes = Buffer.from(text)
      const ends = [...cuts.filter(cut => cut <= bytes.length).sort((one, other) => one - other), bytes.length]
      const pieces = ends.map((end, index) => bytes.subarray(index === 0 ? 0 : ends[index - 1], end))
      expect(await linesOf(...pieces)).toEqual(await linesOf(bytes))
    }),
    { numRuns: 50 },
  )
})

test('a line at the limit is read, one past it is left out, and the next is read again', async () => {
  const long = 'x'.repeat(LINE_LIMIT_BYTES)
  expect((await linesOf(`${long}\n`))[0]).toHaveLength(LINE_LIMIT_BYTES)
  expect(await linesOf(`${long}x\nnext\n`)).toEqual(['too long', 'next'])
  expect(await linesOf(long, 'x', 'x\nnext')).toEqual(['too long', 'next'])
  expect(await linesOf(`${long}x`)).toEqual(['too long'])
})

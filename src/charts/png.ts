import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const HEADER_BYTES = 13
const BYTES_A_PIXEL = 4
/** More effort makes a chart hardly smaller, and takes three times as long. */
const DEFLATE_LEVEL = 3

/** The size in pixels that a PNG says it has, or undefined where these bytes are no PNG. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const start = SIGNATURE.length
  if (bytes.length < start + 8 + HEADER_BYTES || SIGNATURE.compare(bytes, 0, start) !== 0) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { width: view.getUint32(start + 8), height: view.getUint32(start + 12) }
}

/**
 * A PNG of pixels of red, green, blue and alpha, a byte each. The canvas could make one as well, but tries all filters
 * on every row, which even surfaces do not need: that takes most of the time of a whole chart.
 */
export async function encodePng(pixels: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const header = Buffer.alloc(HEADER_BYTES)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits each of four channels; compression, filters and order as every PNG has them.
  header.set([8, 6, 0, 0, 0], 8)
  const packed = await promisify(deflate)(rowsOf(pixels, width, height), { level: DEFLATE_LEVEL })
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))])
}

/** Each row with a byte in front that says: not filtered. */
function rowsOf(pixels: Uint8Array, width: number, height: number): Buffer {
  const length = width * BYTES_A_PIXEL
  const rows = Buffer.alloc((length + 1) * height)
  for (let row = 0; row < height; row += 1) {
    rows.set(pixels.subarray(row * length, (row + 1) * length), row * (length + 1) + 1)
  }
  return rows
}

/** The length, the type, the contents, and a sum over type and contents. */
function chunk(type: string, contents: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), contents])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(contents.length, 0)
  framed.set(named, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}

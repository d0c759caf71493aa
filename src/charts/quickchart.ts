import type { HeldChart } from './held.ts'
import { pngSize } from './png.ts'

/** Platforms take no larger photos. */
const LARGEST_BYTES = 10_000_000
/** The server may round, or have its own idea of the pixel ratio; a picture far from what was asked for is none of ours. */
const LEAST_SHARE = 0.4
const LARGEST_SHARE = 2.5

/** A QuickChart server gave no picture; `code` says why, `cause` has the rest. */
export class QuickChartFault extends Error {
  override readonly name = 'QuickChartFault'
  readonly code: 'unreachable' | 'late' | 'status' | 'not-a-picture'

  constructor(code: QuickChartFault['code'], message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}

/**
 * The picture of a chart as a PNG, drawn by the QuickChart server at `url`, which gets the figures as plain JSON. The
 * request is quickchart-js's own but for its limits: it ends after `timeoutMs`, and it follows no redirect, which could
 * take the figures elsewhere. Fails with a `QuickChartFault`.
 */
export async function drawThere(held: HeldChart, url: string, timeoutMs: number): Promise<Uint8Array> {
  const { protocol, host, pathname } = new URL(url)
  held.setScheme(protocol.slice(0, -1)).setHost(host + pathname.replace(/\/+$/, ''))
  const post = held.getPostData()
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(`${held.getBaseUrl()}/chart`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(post),
      redirect: 'error',
      signal,
    })
    const png = await bodyOf(response)
    if (!response.ok) throw new QuickChartFault('status', statusWords(response))
    return checked(png, post.width * post.devicePixelRatio, post.height * post.devicePixelRatio)
  } catch (cause) {
    if (cause instanceof QuickChartFault) throw cause
    if (signal.aborted) throw new QuickChartFault('late', `no picture within ${timeoutMs} ms`, cause)
    throw new QuickChartFault('unreachable', 'the server cannot be reached', cause)
  }
}

async function bodyOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    const piece = chunk as Uint8Array
    bytes += piece.length
    if (bytes > LARGEST_BYTES) throw new QuickChartFault('not-a-picture', `more than ${LARGEST_BYTES} bytes came`)
    chunks.push(piece)
  }
  return Buffer.concat(chunks)
}

/** The server tells in a header what it did not understand. */
function statusWords(response: Response): string {
  const words = response.headers.get('x-quickchart-error')?.slice(0, 200)
  return `it answered ${response.status}${words === undefined ? '' : `: ${words}`}`
}

function checked(png: Uint8Array, width: number, height: number): Uint8Array {
  const size = pngSize(png)
  if (size === undefined) throw new QuickChartFault('not-a-picture', 'what came is no PNG')
  const isNear = (found: number, wanted: number) => found >= wanted * LEAST_SHARE && found <= wanted * LARGEST_SHARE
  if (isNear(size.width, width) && isNear(size.height, height)) return png
  throw new QuickChartFault('not-a-picture', `a picture of ${size.width} by ${size.height} pixels came`)
}

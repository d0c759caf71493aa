import { createHash } from 'node:crypto'
import type { Chart } from '../chat/chart.ts'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { HeldChart } from './held.ts'
import { drawThere } from './quickchart.ts'

/** A server that draws takes less than a second; a person waits for the reply. */
export const SERVER_TIMEOUT_MS = 5_000
/** A server that failed is left alone for a while, so that not every picture waits for it. */
export const SERVER_REST_MS = 60_000

/** Where pictures are drawn: in this process, or by a QuickChart server at an address. */
export type Drawing = { readonly kind: 'local' } | { readonly kind: 'quickchart'; readonly url: string }

/** What drawing needs of the program. */
export interface PicturesOptions {
  readonly drawing: Drawing
  /** Keeps a file whole or not at all, and gives its path relative to the data folder. */
  readonly saveFile: (name: string, content: Uint8Array) => Promise<string>
  /** Is there a file at this path relative to the data folder? */
  readonly hasFile: (path: string) => Promise<boolean>
  readonly clock: Clock
  readonly log: Log
  /** How long a QuickChart server may take. */
  readonly serverTimeoutMs?: number
}

/** Charts as pictures. */
export interface Pictures {
  /** The path of a chart's picture, relative to the data folder; the same chart is drawn once. Fails where it cannot be kept. */
  picture(chart: Chart): Promise<string>
}

/** Makes the pictures of charts: local drawings one at a time, each kept as `charts/<hash of what is drawn>.png`. */
export function createPictures(options: PicturesOptions): Pictures {
  return new ChartPictures(options)
}

class ChartPictures implements Pictures {
  private readonly options: PicturesOptions
  private readonly running = new Map<string, Promise<string>>()
  private drawn: Promise<unknown> = Promise.resolve()
  private serverRestsUntilMs = Number.NEGATIVE_INFINITY

  constructor(options: PicturesOptions) {
    this.options = options
  }

  async picture(chart: Chart): Promise<string> {
    // Drawing takes a library of 35 MB; who never asks for a picture does without.
    const { holdChart } = await import('./held.ts')
    const held = holdChart(chart)
    const path = pathOf(held)
    const running = this.running.get(path)
    if (running !== undefined) return running
    const made = this.findOrMake(path, held).finally(() => this.running.delete(path))
    this.running.set(path, made)
    return made
  }

  private async findOrMake(path: string, held: HeldChart): Promise<string> {
    if (await this.options.hasFile(path)) return path
    return this.options.saveFile(path, await this.draw(held))
  }

  private async draw(held: HeldChart): Promise<Uint8Array> {
    const { drawing, clock, log, serverTimeoutMs = SERVER_TIMEOUT_MS } = this.options
    if (drawing.kind === 'quickchart' && clock.now().getTime() >= this.serverRestsUntilMs) {
      try {
        return await drawThere(held, drawing.url, serverTimeoutMs)
      } catch (error) {
        this.serverRestsUntilMs = clock.now().getTime() + SERVER_REST_MS
        log.warn({ err: error }, 'the QuickChart server gave no picture, charts are drawn here for a minute')
      }
    }
    return this.drawInTurn(held)
  }

  private drawInTurn(held: HeldChart): Promise<Uint8Array> {
    const turn = this.drawn.then(async () => {
      const { drawHere } = await import('./draw.ts')
      return drawHere(held)
    })
    this.drawn = turn.catch(() => undefined)
    return turn
  }
}

/** The name tells what is drawn, not what was asked for: when charts come to look otherwise they are drawn anew. */
function pathOf(held: HeldChart): string {
  const hash = createHash('sha256').update(JSON.stringify(held.getPostData())).digest('hex')
  return `charts/${hash.slice(0, 32)}.png`
}

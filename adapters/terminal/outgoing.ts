import { join } from 'node:path'
import { textChart } from '../../src/charts/text-chart.ts'
import type { Chart } from '../../src/chat/chart.ts'
import { toLines } from '../../src/chat/lines.ts'
import { buttonId, type StoredReply } from '../../src/chat/reply.ts'
import { harmless } from './harmless.ts'
import { type LetteredButton, withLetters } from './letters.ts'

/** How replies are drawn. */
export interface Look {
  /** Bold headings and coloured buttons, for terminals that know them. */
  readonly colour: boolean
  readonly widthColumns: number
  /** The folder that the files and pictures of replies are relative to, absolute; undefined where they do not last. */
  readonly dataDir: string | undefined
}

/** A reply as it is drawn, and the buttons that it offers. */
export interface Drawing {
  readonly text: string
  readonly buttons: readonly LetteredButton[]
}

const BOLD = 1
const CYAN = 36
const DIM = 2

/** Draws a reply; its buttons have other letters than the `offered` ones that stand there already. */
export function draw(stored: StoredReply, offered: readonly LetteredButton[], look: Look): Drawing {
  const { reply, id } = stored
  const lines = toLines(reply.blocks, look.widthColumns).map(({ text, as }) =>
    as === 'heading' ? painted(harmless(text), BOLD, look) : harmless(text),
  )
  if (reply.chart !== undefined) lines.push(...chartLines(reply.chart, look))
  for (const path of [reply.image, reply.file]) {
    if (path !== undefined && look.dataDir !== undefined)
      lines.push(painted(harmless(join(look.dataDir, path)), DIM, look))
  }
  const rows = reply.buttons ?? []
  const unlettered = rows.flat().map(({ label }, index) => ({ id: buttonId(id, index), label }))
  const buttons = withLetters(unlettered, offered)
  let shown = 0
  for (const { length } of rows) {
    const row = buttons.slice(shown, shown + length).map(button => drawnButton(button, look))
    if (length > 0) lines.push(row.join('  '))
    shown += length
  }
  return { text: `${lines.join('\n')}\n`, buttons }
}

function drawnButton({ letter, label }: LetteredButton, look: Look): string {
  return `${painted(`[${letter}]`, CYAN, look)} ${harmless(label).replaceAll('\n', ' ')}`
}

/** The chart in text, below a blank line. */
function chartLines(chart: Chart, look: Look): readonly string[] {
  const [title = '', ...rows] = textChart(chart, look.widthColumns).map(harmless)
  return ['', painted(title, BOLD, look), ...rows]
}

function painted(text: string, style: number, { colour }: Look): string {
  return colour ? `\u001b[${style}m${text}\u001b[0m` : text
}

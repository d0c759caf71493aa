import type { Json } from '../chat/reply.ts'
import { displayWidth, shorten } from '../chat/table.ts'
import { FAINT_INK, font, INK, PADDING_PIXELS, TEXT_PIXELS, TITLE_PIXELS } from './look.ts'
import { inOneDirection, isRightToLeft, type ShownChart } from './shown.ts'

/** So many letters go beside each other over the whole width; wide ones count twice. */
const TITLE_COLUMNS = 42
const TITLE_LINES = 2
const SUBTITLE_COLUMNS = 58
const LINE_HEIGHT = 1.2
const PADDING = { top: PADDING_PIXELS, right: PADDING_PIXELS, bottom: PADDING_PIXELS, left: PADDING_PIXELS }
/** Half of the last date stands outside of a line's drawing. */
const LAST_DATE_PIXELS = 42

/** What stands above the drawing and around it, and how many pixels of height that takes. */
export interface Frame {
  readonly options: { readonly [key: string]: Json }
  readonly heightPixels: number
}

/** Title, subtitle and legend of a chart; a legend only where there is something to tell apart. */
export function frameOf(shown: ShownChart, legendMark: 'line' | 'rect'): Frame {
  const align = isRightToLeft(shown.title) ? 'end' : 'start'
  const title = wrap(shown.title, TITLE_COLUMNS, TITLE_LINES).map(inOneDirection)
  const subtitle = shown.subtitle === '' ? [] : [inOneDirection(shorten(shown.subtitle, SUBTITLE_COLUMNS))]
  const hasLegend = shown.comparison !== undefined
  const gap = PADDING_PIXELS / 2
  const heights = [
    title.length * TITLE_PIXELS * LINE_HEIGHT + gap,
    subtitle.length * (TEXT_PIXELS * LINE_HEIGHT + gap),
    hasLegend ? TEXT_PIXELS + 2 * gap : 0,
  ]
  return {
    heightPixels: Math.ceil(heights.reduce((sum, height) => sum + height, 2 * PADDING_PIXELS)),
    options: {
      layout: { padding: { ...PADDING, ...(legendMark === 'line' ? { right: LAST_DATE_PIXELS } : {}) } },
      plugins: {
        title: heading(title, align, TITLE_PIXELS, 'bold', INK),
        subtitle: heading(subtitle, align, TEXT_PIXELS, 'normal', FAINT_INK),
        legend: {
          display: hasLegend,
          align,
          rtl: align === 'end',
          onClick: null,
          labels: {
            boxWidth: legendMark === 'line' ? 48 : 26,
            boxHeight: legendMark === 'line' ? 0 : TEXT_PIXELS - 4,
            padding: 14,
            color: INK,
            font: font(TEXT_PIXELS),
          },
        },
        tooltip: { enabled: false },
      },
    },
  }
}

function heading(
  lines: readonly string[],
  align: 'start' | 'end',
  size: number,
  weight: 'normal' | 'bold',
  color: string,
): Json {
  return {
    display: lines.length > 0,
    text: lines,
    align,
    color,
    font: font(size, weight),
    padding: { top: 0, bottom: PADDING_PIXELS / 2 },
  }
}

/** The text in lines that break between words; the last one is shortened where that is not enough. */
function wrap(text: string, widthColumns: number, most: number): readonly string[] {
  const lines: string[] = []
  let rest = text
  while (displayWidth(rest) > widthColumns && lines.length < most - 1) {
    const head = shorten(rest, widthColumns).slice(0, -1)
    const space = head.lastIndexOf(' ')
    const line = space > 0 ? head.slice(0, space) : head
    lines.push(line)
    rest = rest.slice(line.length).trimStart()
  }
  return [...lines, shorten(rest, widthColumns)]
}

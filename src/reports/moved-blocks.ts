import type { Block } from '../chat/reply.ts'
import type { MovedKind } from './moved.ts'
import { gapLine, type ReportStyle, tableOf } from './render.ts'
import type { Report } from './report.ts'
import { totalOf } from './report.ts'

/** So many products are told apart; the rest is counted. */
export const MOVED_ROWS = 10

/** What moved, for people: how much it was worth in all, then product by product. */
export function movedBlocks(report: Report, kind: MovedKind, style: ReportStyle): readonly Block[] {
  const entries = totalOf(report, 'entries') ?? 0n
  const rest = report.rows.length - MOVED_ROWS
  const after = [
    ...(rest > 0 ? [`… and ${rest} more.`] : []),
    ...report.gaps.map(gap => gapLine(gap, style)).filter(line => line !== ''),
  ]
  return [
    { kind: 'heading', text: `${report.title}, ${style.period(report.period)}` },
    text(`${entries} ${entries === 1n ? 'entry' : 'entries'}${worthOf(totalOf(report, 'money'), kind, style)}`),
    tableOf(report, style, MOVED_ROWS),
    ...(after.length === 0 ? [] : [text(...after)]),
  ]
}

/** "Milk, this week: 3 l wasted · ₹90.00 at cost." */
export function oneMovedBlocks(report: Report, kind: MovedKind, style: ReportStyle): readonly Block[] {
  const [row] = report.rows
  const { product = '', quantity, unit, money = null, difference } = row ?? {}
  const of = (figure: unknown): string => style.quantity(typeof figure === 'bigint' ? figure : 0n, String(unit ?? ''))
  const against =
    typeof difference !== 'bigint' || difference === 0n
      ? ''
      : `, ${of(difference < 0n ? -difference : difference)} ${difference < 0n ? 'less' : 'more'} than in the books`
  const worth = worthOf(typeof money === 'bigint' ? money : null, kind, style)
  return [text(`${product}, ${style.period(report.period)}: ${of(quantity)} ${kind.done}${against}${worth}`)]
}

/** " · ₹90.00 at cost"; empty where it is not known, or not to be seen. */
function worthOf(minor: bigint | null, { reason }: MovedKind, { money }: ReportStyle): string {
  if (minor === null || minor === 0n) return ''
  return ` · ${money(minor)} ${reason === 'return' ? 'paid back' : 'at cost'}`
}

function text(...lines: readonly string[]): Block {
  return { kind: 'text', text: lines.join('\n') }
}

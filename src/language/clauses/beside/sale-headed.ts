import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { isMark, type Line, sayingWith } from '../../text/line.ts'

/** "sale: white tee + tote bag", "cash sale: belt": a heading of what was sold, and no question after the sales of it. */
export function isSaleHeaded(line: Line): boolean {
  const end = endOfAside(line, 0, 'was-sale')
  return end > 0 && isMark(line, end, ':') && line.tokens.every(({ text }) => text !== '?')
}

const SELLERS: ReadonlySet<string> = new Set(['i', 'we'])

/** "I sold eggs today": who sold them tells it, and asks for no sales. */
export function isToldBySeller(line: Line): boolean {
  if (!SELLERS.has(line.tokens[0]?.text ?? '') || sayingWith(line, 1, 'verb')?.sense.doing !== 'sell') return false
  return line.tokens.every(({ text }) => text !== '?')
}

/** "rice has come": goods, and that they came; "has rice come" asks. */
export function isToldToHaveCome({ line, names }: Sight): boolean {
  if (line.tokens.some(({ text }) => text === '?')) return false
  return names.at(0).some(({ kind, end }) => {
    const verb = kind === 'near' ? undefined : sayingWith(line, end, 'verb')
    return verb?.sense.doing === 'receive' && verb.end > end + 1 && verb.end === line.tokens.length
  })
}

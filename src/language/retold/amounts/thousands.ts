import type { Sight } from '../../context.ts'
import { endOfPlain, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'

/** "1k sugar" may be a kilo. */
const PIECES: ReadonlySet<string> = new Set(['pcs', 'pc', 'piece', 'pieces', 'pkt', 'packet'])
const FIGURE = /^(\d{1,3})(?:\.(\d))?$/u

/** "1k washers received": thousands of goods that come in or are counted; where they are sold it may be the money. */
export function inThousands({ line, names }: Sight): Retold | undefined {
  if (!/\dk\b/iu.test(line.clean)) return undefined
  const at = line.tokens.findIndex(({ text, glued }, token) => token > 0 && text === 'k' && glued)
  const figure = FIGURE.exec(line.tokens[at - 1]?.text ?? '')
  if (at < 1 || figure === null || sayingWith(line, at - 2, 'major') !== undefined) return undefined
  const goods = endOfPlain(line, at + 1, 'of') || at + 1
  const [known] = names.at(goods)
  const isInPieces = (product: number): boolean => PIECES.has(names.index.products.get(product)?.unit ?? '')
  if (known === undefined || !known.products.every(isInPieces)) return undefined
  if (line.tokens.some(({ text }, token) => token > at && text === 'k')) return undefined
  const [, whole = '0', part = '0'] = figure
  const count = Number(whole) * 1000 + Number(part) * 100
  const before = saidBetween(line, 0, at - 1)
  return {
    line: `${before} ${count} ${saidBetween(line, goods, line.tokens.length)}`.trim(),
    moves: ['receive', 'count'],
    among: ['receive', 'count'],
    remark: '',
  }
}

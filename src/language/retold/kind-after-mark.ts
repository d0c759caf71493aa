import type { Sight } from '../context.ts'
import type { NameSpan } from '../names/span.ts'
import { endOfAside } from '../text/asides.ts'
import { isMark, sayingWith } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import type { Retold } from './done.ts'

const LONGEST_KIND = 2

/** "sold 4 muffins, blueberry": which of the several goods it was stands behind a comma, at the end. */
export function kindAfterMark({ line, names }: Sight): Retold | undefined {
  const { length } = line.tokens
  const mark = line.tokens.findLastIndex((_, at) => isMark(line, at, ',') || isMark(line, at, '-'))
  if (mark < 2) return undefined
  const kind = endOfAside(line, mark + 1, 'determiner') || mark + 1
  if (kind >= length || length - kind > LONGEST_KIND || sayingWith(line, kind, 'verb') !== undefined) return undefined
  const told = names.at(kind).find(({ end, kind: known }) => end === length && known === 'one')
  const [product] = told?.products ?? []
  if (product === undefined) return undefined
  for (let at = mark - 1; at > 0; at -= 1) {
    const isOfKind = ({ end, kind: known, products }: NameSpan): boolean =>
      end === mark && known === 'several' && products.includes(product)
    if (!names.at(at).some(isOfKind)) continue
    const whole = `${saidBetween(line, kind, length)} ${saidBetween(line, at, mark)}`
    return { line: `${saidBetween(line, 0, at)} ${whole}`, moves: ['any'], remark: '' }
  }
  return undefined
}

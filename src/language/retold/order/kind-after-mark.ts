import type { Sight } from '../../context.ts'
import type { NameSpan } from '../../names/span.ts'
import { endOfAside } from '../../text/asides.ts'
import { isMark, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'

const LONGEST_KIND = 2

/** "sold 4 muffins, blueberry", "sold 2 scarves, the red ones": which of the several goods it was is said at the end. */
export function kindAfterMark({ line, names }: Sight): Retold | undefined {
  const { length } = line.tokens
  const isOnes = length > 4 && endOfAside(line, length - 1, 'kind-ones') === length
  const last = isOnes ? length - 1 : length
  const mark = line.tokens.findLastIndex(
    (_, at) => isMark(line, at, ',') || isMark(line, at, '-') || (isOnes && endOfAside(line, at, 'the-kind') > 0),
  )
  const end = isMark(line, mark - 1, ',') ? mark - 1 : mark
  if (end < 2) return undefined
  const start = line.tokens[mark]?.kind === 'mark' ? mark + 1 : mark
  const kind = endOfAside(line, start, 'the-kind') || endOfAside(line, start, 'determiner') || start
  if (kind >= last || last - kind > LONGEST_KIND || sayingWith(line, kind, 'verb') !== undefined) return undefined
  const told = names
    .at(kind)
    .find(({ end: to, kind: known }) => to === last && (known === 'one' || (isOnes && known === 'several')))
  const products = told?.products ?? []
  if (products.length === 0) return undefined
  for (let at = end - 1; at > 0; at -= 1) {
    const isOfKind = ({ end: to, kind: known, products: meant }: NameSpan): boolean =>
      to === end &&
      (known === 'several' ? products.some(product => meant.includes(product)) : isOnes && known === 'one')
    if (!names.at(at).some(isOfKind)) continue
    const whole = `${saidBetween(line, kind, last)} ${saidBetween(line, at, end)}`
    return { line: `${saidBetween(line, 0, at)} ${whole}`, moves: ['any'], remark: '' }
  }
  return undefined
}

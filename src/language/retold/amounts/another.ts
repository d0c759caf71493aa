import { priceIn, quantitiesIn, type Sight } from '../../context.ts'
import { DISTANCE, type NameSpan } from '../../names/span.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { numberAt } from '../../values/number.ts'
import { unitAt } from '../../values/quantity.ts'
import type { Retold } from '../done.ts'

const PLURAL = /[^s]s$/u

/** "another tote bag sold", "made another tray of croissants": one of them; with a number, it is so many. */
export function anotherOne(sight: Sight): Retold | undefined {
  const { line, names } = sight
  const at = line.tokens.findIndex((_, from) => endOfAside(line, from, 'one-more-goods') > 0)
  if (at < 0) return undefined
  const end = endOfAside(line, at, 'one-more-goods')
  const isOther = (from: number): boolean =>
    numberAt(line, from) !== undefined && !names.knows(from) && !isOfOthers(sight, from)
  if (line.tokens.some((_, from) => (from < at || from >= end) && isOther(from))) return undefined
  const unit = unitAt(line, end)?.end ?? 0
  const goods = unit === 0 ? end : endOfPlain(line, unit, 'of') || unit
  const named = (from: number): readonly NameSpan[] =>
    names.at(from).filter(({ kind, distance }) => kind !== 'near' && distance <= DISTANCE.part)
  const alone = named(end)
  if (alone.length > 0 ? alone.some(span => areSeveral(sight, span)) : unit === 0 || named(goods).length === 0)
    return undefined
  const before = saidBetween(line, 0, isMark(line, at - 1, ',') ? at - 1 : at)
  return { line: `${before} 1 ${saidBetween(line, end, line.tokens.length)}`.trim(), moves: ['any'], remark: '' }
}

/** "another tote bag and 3 bread", "another tote bag at 12 each": a number of other goods, or of a price. */
function isOfOthers(sight: Sight, at: number): boolean {
  const { line, names } = sight
  const isBeforeGoods = quantitiesIn(sight, at).some(({ end }) =>
    names
      .at(endOfPlain(line, end, 'of') || end)
      .some(({ kind, distance }) => kind !== 'near' && distance <= DISTANCE.part),
  )
  const price = priceIn(sight, at - 1) ?? priceIn(sight, at)
  const isPrice = price !== undefined && !['number', 'unclear', 'offer'].includes(price.meaning.kind)
  return isBeforeGoods || isPrice
}

/** "another tote bags": more than one of what is called so. */
function areSeveral({ line, names }: Sight, { end, products }: NameSpan): boolean {
  const last = line.tokens[end - 1]?.text ?? ''
  const isCalledSo = products.some(product =>
    (names.index.products.get(product)?.name ?? '').toLowerCase().split(/\W+/u).includes(last),
  )
  return PLURAL.test(last) && !isCalledSo
}

import { priceIn, quantitiesIn, type Sight } from '../../context.ts'
import { beginsAside, endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { sizesAt } from '../../values/size.ts'
import { isBroken } from '../segments/breaks.ts'

const LONGEST_NAME = 6
const LONGEST_KIND = 2

/** A part of a name with what tells which of its products is meant. */
interface Told {
  readonly from: number
  readonly end: number
  readonly whole: string
}

/**
 * "2 navy tees in a large", "a wool scarf in grey", "navy tee medium": the size or colour of goods that there are of several
 * stands behind them. The line with the whole name of the one; undefined for every other line, and where none is called so.
 */
export function withKindBehind(sight: Sight, productOf: (text: string) => number | undefined): string | undefined {
  const { line } = sight
  if (!line.tokens.some((_, at) => at > 0 && beginsAside(line, at) && tellsKind(line, at))) return undefined
  for (let from = 0; from < line.tokens.length; from += 1) {
    for (const { end, kind } of sight.names.at(from)) {
      if (kind === 'near' || end - from > LONGEST_NAME) continue
      const told = toldBehind(sight, from, end, productOf)
      if (told === undefined) continue
      const [before, behind] = [saidBetween(line, 0, from), saidBetween(line, told.end, line.tokens.length)]
      return `${before} ${told.whole} ${behind}`.trim()
    }
  }
  return undefined
}

function tellsKind(line: Line, at: number): boolean {
  return endOfAside(line, at, 'kind-in') > 0 || sizesAt(line, at).length > 0
}

function toldBehind(
  sight: Sight,
  from: number,
  end: number,
  productOf: (text: string) => number | undefined,
): Told | undefined {
  const { line } = sight
  const start = isMark(line, end, ',') || isMark(line, end, '-') ? end + 1 : end
  if (!beginsAside(line, start)) return undefined
  const name = saidBetween(line, from, end)
  const inside = endOfAside(line, start, 'kind-in')
  const at = inside || start
  const isWord = inside > 0 || (line.tokens[at]?.text.length ?? 0) > 1
  for (const { end: last, letters } of isWord ? sizesAt(line, at) : []) {
    const whole = `${name} ${letters}`
    if (isOver(sight, last) && productOf(whole) !== undefined) return { from, end: last, whole }
  }
  for (let last = inside + 1; inside > 0 && last <= inside + LONGEST_KIND && last <= line.tokens.length; last += 1) {
    const kind = saidBetween(line, inside, last)
    const found = [`${kind} ${name}`, `${name} ${kind}`].find(text => productOf(text) !== undefined)
    if (found !== undefined && isOver(sight, last)) return { from, end: last, whole: found }
  }
  return undefined
}

/** Does nothing follow that the size could be of instead? */
function isOver(sight: Sight, at: number): boolean {
  const { line } = sight
  if (isBroken(line, at) || endOfPlain(line, at, 'gap') > 0 || endOfPlain(line, at, 'stop') > 0) return true
  const price = priceIn(sight, at)
  // "navy tee in small x2"
  if (quantitiesIn(sight, at).some(({ bare, article }) => !bare && !article)) return true
  return (
    sayingWith(line, at, 'verb') !== undefined ||
    sayingWith(line, at, 'remark') !== undefined ||
    endOfPlain(line, at, 'day') > 0 ||
    endOfPlain(line, at, 'payment') > 0 ||
    (price !== undefined && price.meaning.kind !== 'number')
  )
}

import { priceIn, quantitiesIn, type Sight } from '../../context.ts'
import { endOfPlain, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'

const LONGEST_REST = 3
const LONGEST_NAME = 8

/** Words of a line from one token up to, not including, another. */
interface Stretch {
  readonly from: number
  readonly end: number
}

/**
 * "2 navy tee M and 1 L", "2 sleeves of 12oz cups and 4 of 16oz" leave out what the second name has in common with the
 * first: the line with it. `productOf` gives the one product whose whole name a text is. Undefined for every other line,
 * and where more than one product would fit.
 */
export function withCarriedName(sight: Sight, productOf: (text: string) => number | undefined): string | undefined {
  const { line } = sight
  for (let at = 2; at < line.tokens.length; at += 1) {
    const start = endOfPlain(line, at, 'gap')
    if (start === 0) continue
    const name = nameBefore(sight, at)
    if (name === undefined) continue
    for (const rest of restsAt(sight, start)) {
      const whole = wholeName(line, name, rest, productOf)
      if (whole === undefined) continue
      return `${saidBetween(line, 0, rest.from)} ${whole} ${saidBetween(line, rest.end, line.tokens.length)}`.trim()
    }
  }
  return undefined
}

/** The longest name of one product that ends in front of a token, or of the price there. */
function nameBefore(sight: Sight, before: number): Stretch | undefined {
  for (let from = Math.max(0, before - LONGEST_NAME); from < before - 1; from += 1) {
    const isHere = (end: number): boolean => end === before || priceIn(sight, end)?.end === before
    const name = sight.names.at(from).find(({ end, kind }) => kind === 'one' && end > from + 1 && isHere(end))
    if (name !== undefined) return { from, end: name.end }
  }
  return undefined
}

/** What stands behind a quantity up to the next break, verb or price: the rest of a name. */
function restsAt(sight: Sight, at: number): readonly Stretch[] {
  const { line } = sight
  const rests: Stretch[] = []
  for (const { end: counted, article, reading } of quantitiesIn(sight, at)) {
    // "12 m8 nut" counts no metres.
    if (article || reading.kind !== 'exact' || line.tokens[counted]?.glued) continue
    const from = endOfPlain(line, counted, 'of') || counted
    for (let end = from + 1; end <= Math.min(from + LONGEST_REST, line.tokens.length); end += 1) {
      if (mayBeRest(line, from) && isOver(sight, end)) rests.push({ from, end })
    }
  }
  return rests
}

/** A pack is counted again; a letter is a size. */
function mayBeRest(line: Line, at: number): boolean {
  const { kind, text = '' } = line.tokens[at] ?? {}
  if (kind === 'mark') return false
  return text.length === 1 || (sayingWith(line, at, 'pack') ?? sayingWith(line, at, 'measure')) === undefined
}

function isOver(sight: Sight, at: number): boolean {
  const { line } = sight
  if (at >= line.tokens.length || endOfPlain(line, at, 'gap') > 0 || endOfPlain(line, at, 'stop') > 0) return true
  const price = priceIn(sight, at)
  return sayingWith(line, at, 'verb') !== undefined || (price !== undefined && price.meaning.kind !== 'number')
}

function wholeName(
  line: Line,
  name: Stretch,
  rest: Stretch,
  productOf: (text: string) => number | undefined,
): string | undefined {
  const said = saidBetween(line, rest.from, rest.end)
  const found = new Map<number, string>()
  for (let at = name.from + 1; at < name.end; at += 1) {
    for (const text of [`${saidBetween(line, name.from, at)} ${said}`, `${said} ${saidBetween(line, at, name.end)}`]) {
      const product = productOf(text)
      if (product !== undefined && !found.has(product)) found.set(product, text)
    }
  }
  found.delete(productOf(saidBetween(line, name.from, name.end)) ?? Number.NaN)
  const [whole, ...more] = found.values()
  return more.length === 0 ? whole : undefined
}

import { quantitiesIn, type Sight } from '../../context.ts'
import { DISTANCE } from '../../names/span.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { QuantitySaid } from '../../values/quantity.ts'
import { isBroken } from '../segments/breaks.ts'

/** Two amounts of one product, as they stand between two tokens. */
interface Amounts {
  readonly first: QuantitySaid
  readonly second: QuantitySaid
}

/**
 * "1 box and 25 loose M8 nut", "tempered glass 1 box + 5 pcs": one product in two amounts, the first in packs or measures.
 * The line with the name beside each of them; undefined for every other line.
 */
export function withSharedName(sight: Sight): string | undefined {
  const { line } = sight
  for (let at = 0; at < line.tokens.length; at += 1) {
    if (isWithinName(sight, at)) continue
    for (const amounts of amountsAt(sight, at)) {
      const shared = nameBehind(sight, amounts) ?? nameBefore(sight, amounts)
      if (shared !== undefined) return shared
    }
    const between = nameBetween(sight, at)
    if (between !== undefined) return between
  }
  return undefined
}

/** "500mg" of a name is no amount. */
function isWithinName({ names }: Sight, at: number): boolean {
  for (let from = 0; from < at; from += 1)
    if (names.at(from).some(({ end, kind }) => end > at && kind !== 'near')) return true
  return false
}

function amountsAt(sight: Sight, at: number): readonly Amounts[] {
  const firsts = quantitiesIn(sight, at).filter(isPacked)
  return firsts.flatMap(first => {
    const start = endOfPlain(sight.line, first.end, 'gap')
    const seconds = start === 0 || isMark(sight.line, first.end, ',') ? [] : quantitiesIn(sight, start)
    return seconds.filter(isExact).map(second => ({ first, second }))
  })
}

function isPacked(said: QuantitySaid): boolean {
  return isExact(said) && (said.counted !== null || (said.reading.kind === 'exact' && said.reading.unit !== null))
}

function isExact({ reading, article }: QuantitySaid): boolean {
  return reading.kind === 'exact' && !article
}

function nameBehind({ line, names }: Sight, { first, second }: Amounts): string | undefined {
  const from = endOfVoid(line, second.end)
  const end = Math.max(
    0,
    ...names
      .at(from)
      .filter(span => span.kind === 'one')
      .map(span => span.end),
  )
  if (end === 0) return undefined
  const name = saidBetween(line, from, end)
  return `${saidBetween(line, 0, first.end)} ${name} and ${saidBetween(line, second.from, second.end)} ${name} ${rest(line, end)}`
}

/** "loose", "of the": they tell nothing of the product. */
function endOfVoid(line: Line, from: number): number {
  let at = from
  for (
    let end = at;
    end > 0;
    end = endOfPlain(line, at, 'adjective') || endOfPlain(line, at, 'loose') || endOfPlain(line, at, 'of')
  )
    at = end
  return at
}

/** A second amount that may be of something else has its unit with it: "1 box + 5 pcs", "urea: 2 bags and 15 kg sold". */
function nameBefore({ line, names }: Sight, { first, second }: Amounts): string | undefined {
  const verb = sayingWith(line, second.end, 'verb')
  const isOver = isBroken(line, verb?.end ?? second.end) && verb?.sense.weak !== true
  if (!isPacked(second) || !isOver) return undefined
  const last = isMark(line, first.from - 1, ':') ? first.from - 1 : first.from
  for (let from = 0; from < last; from += 1) {
    const name = names.at(from).find(span => span.kind === 'one' && span.end === last)
    if (name === undefined || name.distance > DISTANCE.part) continue
    const said = saidBetween(line, from, last)
    return `${saidBetween(line, 0, last)} ${saidBetween(line, first.from, first.end)} and ${said} ${saidBetween(line, second.from, second.end)} ${rest(line, second.end)}`
  }
  return undefined
}

/** "1 box tempered glass + 5 pcs", "1 carton coke can and 3 loose". */
function nameBetween(sight: Sight, at: number): string | undefined {
  const { line, names } = sight
  for (const first of quantitiesIn(sight, at).filter(isPacked)) {
    const name = names.at(endOfVoid(line, first.end)).find(({ kind }) => kind === 'one')
    const start = name === undefined ? 0 : endOfPlain(line, name.end, 'gap')
    if (name === undefined || start === 0 || isMark(line, name.end, ',')) continue
    const second = quantitiesIn(sight, start).find(told => endOfSecond(line, told) > 0)
    if (second === undefined) continue
    const said = saidBetween(line, endOfVoid(line, first.end), name.end)
    return `${saidBetween(line, 0, second.end)} ${said} ${rest(line, endOfSecond(line, second))}`
  }
  return undefined
}

/** Where "5 pcs", or "3 loose" of the same goods, ends, if nothing more of it is said; else 0. */
function endOfSecond(line: Line, said: QuantitySaid): number {
  if (!isExact(said)) return 0
  const end = isPacked(said) ? said.end : endOfPlain(line, said.end, 'loose')
  return end > 0 && isBroken(line, end) ? end : 0
}

function rest(line: Line, from: number): string {
  return saidBetween(line, from, line.tokens.length)
}

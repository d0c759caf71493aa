import { priceIn, type Sight } from '../../context.ts'
import { endOfPlain, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { numberAt } from '../../values/number.ts'
import { unitAt } from '../../values/quantity.ts'
import { isBroken } from '../segments/breaks.ts'

/**
 * "sold panadol 3 strips": of the several that "panadol" may be, one is called "Panadol Strip". The line with the unit, which
 * is a word of names, behind the name instead of behind the number.
 */
export function withUnitBehind(sight: Sight): string | undefined {
  const { line, names } = sight
  const said: string[] = []
  let from = 0
  for (let at = 0; at < line.tokens.length; ) {
    const name = names.at(at).find(({ kind, end }) => kind === 'several' && endOfUnit(sight, end) > 0)
    if (name === undefined) {
      at += 1
      continue
    }
    const unit = numberAt(line, name.end)?.end ?? name.end
    const end = endOfUnit(sight, name.end)
    const whole = `${saidBetween(line, at, name.end)} ${saidBetween(line, unit, end)}`
    said.push(`${saidBetween(line, from, at)} ${saidBetween(line, name.end, unit)} ${whole}`)
    from = end
    at = end
  }
  if (said.length === 0) return undefined
  const rest = saidBetween(line, from, line.tokens.length)
  return `${said.join('')} ${rest}`.replace(/ (?=,)/gu, '').trim()
}

/** Behind a number that stands behind a name: where the unit ends that is a word of names, too; 0 for none. */
function endOfUnit(sight: Sight, at: number): number {
  const { line, names } = sight
  const number = numberAt(line, at)
  const unit = number === undefined || !names.knows(number.end) ? undefined : unitAt(line, number.end)
  if (number === undefined || unit?.end !== number.end + 1) return 0
  const price = priceIn(sight, unit.end)
  const isPriced = price !== undefined && price.meaning.kind !== 'number' && price.meaning.kind !== 'unclear'
  const isOver = isBroken(line, unit.end) || endOfPlain(line, unit.end, 'gap') > 0
  return isOver || isPriced || sayingWith(line, unit.end, 'verb') !== undefined ? unit.end : 0
}

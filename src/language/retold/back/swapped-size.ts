import { isBroken } from '../../clauses/segments/breaks.ts'
import { quantitiesIn, type Sight } from '../../context.ts'
import { siblingOf } from '../../names/sibling.ts'
import { DISTANCE } from '../../names/span.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { sizesAt } from '../../values/size.ts'
import type { Retold } from '../done.ts'

const LONGEST_SIZE = 2

/** "swapped a navy tee m for an l": what went out is told by what differs alone. */
export function swappedForSize(sight: Sight): Retold | undefined {
  const { line, names } = sight
  const verb = line.tokens.findIndex((_, at) => sayingWith(line, at, 'verb')?.sense.doing === 'exchange')
  const from = sayingWith(line, verb, 'verb')?.end ?? 0
  if (verb < 0) return undefined
  const one = endOfAside(line, from, 'determiner')
  for (const start of [...quantitiesIn(sight, from).map(({ end }) => end), one || from]) {
    for (const { end, kind, distance } of names.at(start)) {
      const swap = kind === 'one' && distance <= DISTANCE.part ? endOfPlain(line, end, 'swap') : 0
      const size = swap === 0 ? 0 : endOfAside(line, swap, 'determiner') || endOfPlain(line, swap, 'adjective') || swap
      const last = size + [1, LONGEST_SIZE].findIndex(words => size > 0 && isBroken(line, size + words)) + 1
      const letters = sizesAt(line, size).find(found => found.end === last)?.letters
      const said = last > size ? (letters ?? saidBetween(line, size, last)) : ''
      const other = said === '' ? undefined : siblingOf(sight, { from: start, to: end }, said)
      if (other === undefined) continue
      // "the navy tee S for the M": one of each.
      const count = one > 0 && one === start ? '1' : saidBetween(line, from, start)
      const rest = saidBetween(line, last, line.tokens.length)
      const told = `exchanged ${count} ${saidBetween(line, start, end)} for ${count} ${other} ${rest}`
      return { line: told.trim(), moves: ['customer-return', 'sell'], remark: saidBetween(line, 0, verb) }
    }
  }
  return undefined
}

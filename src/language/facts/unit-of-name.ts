import type { Sight } from '../context.ts'
import { UNIT_OF_NAME_WORDS } from '../lexicon/fact-words.ts'
import { isMark, sayingWith } from '../text/line.ts'
import { numberAt } from '../values/number.ts'
import { type Unit, unitAt } from '../values/quantity.ts'
import { factAt } from './cover.ts'

/**
 * The unit in which a new product is kept, where it stands right behind the name: "Toor Dal kg", "Rice (kg)", "Rice in kg",
 * "Milk per litre". A word that may end a name as well, "Paper Bag", is none by itself.
 */
export function unitOfName({ line }: Sight, at: number): Unit | undefined {
  if (numberAt(line, at - 1) !== undefined || factAt({ line }, UNIT_OF_NAME_WORDS, at - 1)?.kind === 'lead')
    return undefined
  const isOpened = isMark(line, at, '(')
  const said = isOpened ? undefined : factAt({ line }, UNIT_OF_NAME_WORDS, at)
  const from = isOpened ? at + 1 : said?.kind === 'lead' ? said.end : at
  const unit = from > at || said?.kind === 'word' ? unitAt(line, from) : undefined
  if (unit === undefined || (isOpened && !isMark(line, unit.end, ')'))) return undefined
  // "Navy Tee (M)", "Rice in a bag": a letter is a size, and only what is weighed or poured is kept in it.
  const isMeasured = sayingWith(line, from, 'measure')?.end === unit.end && (line.tokens[from]?.text.length ?? 0) > 1
  if (said?.kind !== 'word' && !isMeasured) return undefined
  return { unit: unit.unit, end: isOpened ? unit.end + 1 : unit.end }
}

import { nameKey } from '../../catalog/name-key.ts'
import { isMeasure } from '../../catalog/units.ts'
import type { Slots } from '../../language/reading.ts'
import type { Ask, WriteContext } from '../command.ts'

/** Nothing is stocked by these: "70g" behind a name is what one packet holds. */
const SMALL = new Set(['mg', 'g', 'ml', 'cl', 'mm', 'cm'])
/** A word in front says that the figure is what is there. */
const ANNOUNCED = /\b(?:qty|quantity|stock|opening|with|have|got)\W{0,2}$/iu
/** Written as one: "70g", not "70 g". */
const GLUED = /^\d[\d.,]*\p{L}+$/u

/**
 * What was told of a new product, a size being put back into its name: "Maggi 70g" is no Maggi of which there are 70 g.
 * Where a figure may be either, the question is asked.
 */
export function withSize(slots: Slots, { line, answers }: Pick<WriteContext, 'line' | 'answers'>): Slots | Ask {
  const { text = '', quantity, ...others } = slots
  if (quantity?.kind !== 'exact' || quantity.unit === null) return slots
  // "Oil (5 litre)", "Soda (6 pack)": in brackets it is more often a size.
  const isBracketed = line.includes(`(${quantity.said})`)
  if (!isMeasure(quantity.unit) && !isBracketed) return slots
  if (quantity.packSizeThousandths !== undefined || slots.unit !== undefined) return slots
  if (ANNOUNCED.test(line.slice(0, Math.max(0, line.lastIndexOf(quantity.said))))) return slots
  const [isSmall, isGlued] = [SMALL.has(quantity.unit), GLUED.test(quantity.said)]
  if (!isSmall && !isGlued && !isBracketed) return slots
  const sized = { ...others, text: `${text} ${quantity.said}` }
  if (isSmall && isGlued) return sized
  const key = `size:${nameKey(sized.text)}`
  const answer = answers.get(key)
  if (answer !== undefined) return answer === 'name' ? sized : slots
  return {
    kind: 'ask',
    question: 'size-or-stock',
    key,
    text: `Is ${quantity.said} what there is of ${text}, or a part of its name?`,
    options: [
      { label: `${quantity.said} in stock`, value: 'stock' },
      { label: `It is called ${sized.text}`, value: 'name' },
    ],
  }
}

import type { ReadLine } from '../line.ts'
import { figureSaid } from '../plainer/told.ts'
import { endOfPlain } from '../text/line.ts'
import { quantitiesAt } from '../values/quantity.ts'
import { type Right, replaced } from './words.ts'

const ONE = 1000n

/**
 * "make that half", behind "sold 3 lux": the line with half of what was said in it, which may be meant as well as a half.
 * Undefined where no such share is told, or nothing of which it may be one.
 */
export function withShare({ sight, from, to }: Right, previous: ReadLine): string | undefined {
  const { line } = sight
  const at = endOfPlain(line, from, 'article') || from
  const share = at + 1 === to ? line.words.fractions.get(line.tokens[at]?.text ?? '') : undefined
  const [item, ...more] = previous.path.filter(segment => segment.kind === 'item')
  const quantity = item?.item.quantity
  if (share === undefined || BigInt(share) >= ONE || more.length > 0 || !quantity || quantity.counted !== null)
    return undefined
  if (quantity.reading.kind !== 'exact' || quantity.reading.thousandths <= ONE) return undefined
  const told = previous.sight.line
  const number = quantitiesAt(told, quantity.from).at(-1) ?? quantity
  const thousandths = (quantity.reading.thousandths * BigInt(share)) / ONE
  return replaced(told, { from: number.from, to: number.end }, figureSaid(told, thousandths))
}

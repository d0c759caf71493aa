import type { QuantityReading } from './reading.ts'
import type { Habits } from './vocabulary.ts'

/** One thing that a question offers: what its button says and what it stands for. */
export interface AnswerOption {
  readonly label: string
  readonly value: string
}

const folded = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ')

/** The value of the option that `text` chooses: its label or a part that fits it alone, or its place; undefined if none or several. */
export function chooseOption(text: string, options: readonly AnswerOption[]): string | undefined {
  const said = folded(text)
  const exact = options.filter(option => folded(option.label) === said)
  const fits = exact.length > 0 ? exact : options.filter(option => folded(option.label).split(' ').includes(said))
  return fits.length === 1 ? fits[0]?.value : undefined
}

/** The amount of money that `text` alone is, in minor units; undefined if it is anything else. */
export function readAmount(text: string, habits: Habits): bigint | undefined {
  const digits = /^\d{1,12}$/.exec(text.trim())
  return digits ? BigInt(digits[0]) * 10n ** BigInt(habits.currencyDigits) : undefined
}

/** The quantity that `text` alone is; undefined if it is anything else. */
export function readQuantityAlone(text: string, _habits: Habits): QuantityReading | undefined {
  const digits = /^\d{1,12}$/.exec(text.trim())
  return digits ? { kind: 'exact', thousandths: BigInt(digits[0]) * 1000n, unit: null, said: digits[0] } : undefined
}

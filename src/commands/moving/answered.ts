import type { QuantityReading } from '../../language/reading.ts'
import { decimalQuantity } from '../../language/wording.ts'

type Exact = Extract<QuantityReading, { kind: 'exact' }>

/** A quantity as it is kept as an answer: thousandths, and the unit where one was said. */
export function quantityAnswer({ thousandths, unit }: Pick<Exact, 'thousandths' | 'unit'>): string {
  return unit === null ? String(thousandths) : `${thousandths} ${unit}`
}

/** Reads back what `quantityAnswer` made. */
export function answeredQuantity(answer: string): Exact {
  const [figure = '', unit] = answer.split(' ')
  const thousandths = BigInt(figure)
  const said = unit === undefined ? decimalQuantity(thousandths) : `${decimalQuantity(thousandths)} ${unit}`
  return { kind: 'exact', thousandths, unit: unit ?? null, said }
}

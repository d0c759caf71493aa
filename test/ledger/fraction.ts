/** An exact fraction, for a model that rounds nothing. `under` is above zero. */
export interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

/** A whole number, or a quotient. */
export function fraction(over: bigint, under = 1n): Fraction {
  return under < 0n ? { over: -over, under: -under } : { over, under }
}

/** The exact sum. */
export function plus(one: Fraction, other: Fraction): Fraction {
  return lowest({ over: one.over * other.under + other.over * one.under, under: one.under * other.under })
}

/** The exact product with a whole number. */
export function times(one: Fraction, factor: bigint): Fraction {
  return lowest({ over: one.over * factor, under: one.under })
}

/** The exact quotient by a whole number. */
export function per(one: Fraction, quantity: bigint): Fraction {
  return lowest(fraction(one.over, one.under * quantity))
}

/** Whether a whole number is within so many halves of the fraction. */
export function isWithinHalves(whole: bigint, exact: Fraction, halves: bigint): boolean {
  const doubled = 2n * (whole * exact.under - exact.over)
  return doubled <= halves * exact.under && doubled >= -halves * exact.under
}

function lowest({ over, under }: Fraction): Fraction {
  let [larger, smaller] = [over < 0n ? -over : over, under]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger === 0n ? { over, under } : { over: over / larger, under: under / larger }
}

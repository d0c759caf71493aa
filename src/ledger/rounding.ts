const THOUSANDTHS_PER_UNIT = 1000n

/** The quotient as a whole number, halves away from zero, so that −x gives the opposite of x. Throws a RangeError for a denominator of 0. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n
  const over = numerator < 0n ? -numerator : numerator
  const under = denominator < 0n ? -denominator : denominator
  const quotient = (2n * over + under) / (2n * under)
  return negative ? -quotient : quotient
}

/** What a quantity comes to at a price for one whole unit, in minor units. */
export function amountFor(quantityThousandths: bigint, unitPriceMinor: bigint): bigint {
  return divideHalfUp(quantityThousandths * unitPriceMinor, THOUSANDTHS_PER_UNIT)
}

/** The price of one whole unit that a total for a quantity comes nearest to. Throws a RangeError for a quantity of 0. */
export function unitPriceOf(totalMinor: bigint, quantityThousandths: bigint): bigint {
  return divideHalfUp(totalMinor * THOUSANDTHS_PER_UNIT, quantityThousandths)
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/

/** The exact sum of decimals such as "-12.50", with as many digits behind the point as the longest has. */
export function sumDecimals(decimals: readonly string[]): string {
  const digits = Math.max(0, ...decimals.map(fractionDigits))
  const sum = decimals.reduce((total, decimal) => total + scaled(decimal, digits), 0n)
  const figures = (sum < 0n ? -sum : sum).toString().padStart(digits + 1, '0')
  const point = figures.length - digits
  const fraction = figures.slice(point)
  return `${sum < 0n ? '-' : ''}${figures.slice(0, point)}${fraction === '' ? '' : `.${fraction}`}`
}

/** How many digits stand behind the point, final zeros left out: 0 for "5.00", 2 for "5.25". */
export function fractionDigits(decimal: string): number {
  return (DECIMAL.exec(decimal)?.[3] ?? '').replace(/0+$/, '').length
}

function scaled(decimal: string, digits: number): bigint {
  const [, sign, whole = '0', fraction = ''] = DECIMAL.exec(decimal) ?? []
  const figures = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'))
  return sign === '-' ? -figures : figures
}

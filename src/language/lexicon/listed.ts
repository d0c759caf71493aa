/**
 * A list of sayings, separated by `|`, that is written over several lines: without the line ends and the spaces in front of
 * each line.
 */
export function listed(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw(parts, ...values).replace(/\n */gu, '')
}

/** Each of the first sayings with each of the second ones behind it. */
export function each(firsts: string, seconds: string): string {
  return firsts
    .split('|')
    .flatMap(first => seconds.split('|').map(second => `${first} ${second}`))
    .join('|')
}

/** The first sayings, alone and with each of the second ones behind them. */
export function perhapsBehind(firsts: string, seconds: string): string {
  return `${firsts}|${each(firsts, seconds)}`
}

/** The second sayings, alone and behind each of the first ones. */
export function perhaps(firsts: string, seconds: string): string {
  return `${seconds}|${each(firsts, seconds)}`
}

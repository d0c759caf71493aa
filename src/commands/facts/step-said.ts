const RAISING = new Set(['increase', 'raise', 'put up', 'bump', 'up'])
/** Words that may as well lead to the new price: "up 50c", "up 12". */
const OPEN = new Set(['up', 'down'])
const SAYS_UP = /\b(?:up|raise[ds]?|raising|increase[ds]?|increasing|hiked?|bump(?:ed)?)\b|\+\s?[\p{Sc}\d]/iu
const SAYS_DOWN = /\b(?:down|lower(?:ed)?|reduced?|reducing|drop(?:ped)?|decreased?|cut|slash(?:ed)?)\b/iu
const SAYS_TO = /\b(?:to|at|is|now|=)\b/iu
/** Of what it costs, a fall to one of these parts is none that anybody makes: it falls by it. A fall to three of them is to it. */
const LEAST_PART = 4n
const MOST_PARTS = 3n

/**
 * By how much a price changes, where a line says so; undefined where `minor` is the new price, `open` where it may be
 * either. What lies far below the price is what is added or taken off; what lies beside it is the new one.
 */
export function stepSaid(
  word: string | undefined,
  priceMinor: bigint | null,
  minor: bigint,
  line: string,
): bigint | 'open' | undefined {
  if (word !== undefined && !OPEN.has(word)) return RAISING.has(word) ? minor : -minor
  const isUp = word === 'up' || (word === undefined && SAYS_UP.test(line) && !SAYS_DOWN.test(line))
  const isDown = word === 'down' || (word === undefined && SAYS_DOWN.test(line) && !SAYS_UP.test(line))
  if (priceMinor === null) return word === undefined ? undefined : 'open'
  if (word === undefined && SAYS_TO.test(line)) {
    const isOtherWay = (isUp && minor < priceMinor) || (isDown && minor > priceMinor)
    return isOtherWay ? 'open' : undefined
  }
  if (isUp && minor > priceMinor) return minor <= priceMinor * 2n ? undefined : 'open'
  if (isUp) return minor * 2n <= priceMinor ? minor : 'open'
  if (isDown && minor * LEAST_PART <= priceMinor) return -minor
  if (isDown) return minor < priceMinor && minor * LEAST_PART >= priceMinor * MOST_PARTS ? undefined : 'open'
  return undefined
}

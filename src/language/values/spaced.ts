import type { Sight } from '../context.ts'
import { sayingWith } from '../text/line.ts'

/** A figure whose thousands stand apart: "1 150". */
const SPACED = /(?<![\d.,'-])(?:\d{1,3})(?: \d{3})+(?![\d.,]*\d|[.,']\d)/gu
/** Currencies of places that write their thousands so. */
const WHERE: ReadonlySet<string> = new Set([
  'ZAR',
  'NAD',
  'SEK',
  'NOK',
  'CZK',
  'PLN',
  'RUB',
  'UAH',
  'XOF',
  'XAF',
  'MAD',
  'BGN',
])

/** A line whose figures are written together. */
export interface Unspaced {
  readonly text: string
  /** Does the shop write figures like that? */
  readonly isUsual: boolean
}

/**
 * "M8 washer 1 150" with 1150; undefined where no figure is written so, or where its parts may be of a name or of a size
 * ("2 500 ml water").
 */
export function unspaced({ line, names, habits }: Sight): Unspaced | undefined {
  const places = [...line.clean.matchAll(SPACED)]
  if (places.length === 0) return undefined
  for (const { index, 0: said } of places) {
    const parts = line.tokens.flatMap(({ start, end }, at) =>
      start >= index && end <= index + said.length ? [at] : [],
    )
    if (parts.slice(1).some(at => names.knows(at))) return undefined
    const next = (parts.at(-1) ?? 0) + 1
    // The "m" of "m8" is no metre.
    if (sayingWith(line, next, 'measure') !== undefined && !line.tokens[next + 1]?.glued) return undefined
  }
  const text = line.clean.replace(SPACED, said => said.replaceAll(' ', ''))
  return { text, isUsual: WHERE.has(habits.currency) }
}

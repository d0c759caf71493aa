import { englishAnswers } from './lexicon/en/answers.ts'

const [LEAST, MOST] = [englishAnswers.least, englishAnswers.most].map(list => new Set(list.split('|')))
const SIZE = /(\d+(?:\.\d+)?)\s*(mg|g|gm|gms|kg|ml|cl|l|ltr|litre|mm|cm|m|w)\b/giu
/** What a unit of size holds of the smallest of its kind. */
const UNITS: Readonly<Record<string, readonly [kind: string, of: number]>> = {
  mg: ['weight', 1],
  g: ['weight', 1000],
  gm: ['weight', 1000],
  gms: ['weight', 1000],
  kg: ['weight', 1_000_000],
  ml: ['volume', 1],
  cl: ['volume', 10],
  l: ['volume', 1000],
  ltr: ['volume', 1000],
  litre: ['volume', 1000],
  mm: ['length', 1],
  cm: ['length', 10],
  m: ['length', 1000],
  w: ['power', 1],
}

interface Sized {
  readonly kind: string
  readonly size: number
  /** The name without its size. */
  readonly rest: string
}

/**
 * The place of the name that "the small one" or "big" chooses of several that differ by their size alone; undefined where
 * they differ by more, or by no size.
 */
export function chosenByDegree(said: string, names: readonly string[]): number | undefined {
  const [isLeast, isMost] = [LEAST?.has(said) === true, MOST?.has(said) === true]
  if (names.length < 2 || isLeast === isMost) return undefined
  const sized = names.map(sizedOf)
  const [first] = sized
  if (first === undefined) return undefined
  const sizes: number[] = []
  for (const one of sized) {
    if (one === undefined || one.kind !== first.kind || one.rest !== first.rest) return undefined
    sizes.push(one.size)
  }
  const chosen = isLeast ? Math.min(...sizes) : Math.max(...sizes)
  return sizes.indexOf(chosen) === sizes.lastIndexOf(chosen) ? sizes.indexOf(chosen) : undefined
}

function sizedOf(name: string): Sized | undefined {
  const [found, ...more] = name.matchAll(SIZE)
  const unit = UNITS[found?.[2]?.toLowerCase() ?? '']
  if (found === undefined || unit === undefined || more.length > 0) return undefined
  const [kind, of] = unit
  return { kind, size: Number(found[1]) * of, rest: name.replace(found[0], '').replace(/\s+/gu, ' ').trim() }
}

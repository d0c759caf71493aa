import type { Sight } from './context.ts'
import { englishPlaceCounts } from './lexicon/en/place-counts.ts'
import { groupIn } from './questions/groups.ts'
import { endOfSaying, sayingsOf } from './text/sayings.ts'

/**
 * What a heading says of the list below. `counted`: it was counted there, and lies nowhere else; `open`: it may have been,
 * or may lie elsewhere, too; `unplaced`: it was counted, and nobody says where.
 */
export type PlaceCount = 'counted' | 'open' | 'unplaced'

const COUNTED = sayingsOf(englishPlaceCounts.counted)
const DONE = sayingsOf(englishPlaceCounts.done)
const BESIDE = sayingsOf(englishPlaceCounts.beside)
const WHOLE = sayingsOf(englishPlaceCounts.whole)
const PART = sayingsOf(englishPlaceCounts.part)
const NUMBERED = sayingsOf(englishPlaceCounts.numbered)
const LONGEST = 12
const LETTERS_AND_NUMBER = /^[\p{L}\d]{1,3}$/u

/**
 * Does a line say no more than that goods were counted at a place: "counted the fridge:", "stock take - back shelf"?
 * `isCounting`: the list it stands in is one of counts. Undefined where it says something else, or names no place.
 */
export function placeCountOf(sight: Sight, to: number, isCounting: boolean): PlaceCount | undefined {
  const { line, names } = sight
  if (to > LONGEST) return undefined
  let isCounted = isCounting
  let places = 0
  let isPart = false
  for (let at = 0; at < to; ) {
    const own = places === 0 ? endOfOwnPlace(sight, at) : 0
    const whole = endOfSaying(line, at, to, WHOLE)
    const part = own || endOfSaying(line, at, to, PART)
    const counted = endOfSaying(line, at, to, COUNTED)
    const end = Math.max(whole, part, counted)
    if (end === 0) {
      const beside = endOfSaying(line, at, to, BESIDE) || endOfSaying(line, at, to, DONE)
      if (beside === 0) return undefined
      at = beside
      continue
    }
    if (end === counted) isCounted = true
    else {
      // "freezer" may be what is sold here.
      if (names.knows(at) || names.knows(end - 1)) return undefined
      places += 1
      isPart ||= part >= whole
      const numbered = endOfNumber(sight, end, to)
      isPart ||= numbered > end
      at = numbered
      continue
    }
    at = end
  }
  if (places === 0) return isCounted && !isCounting ? 'unplaced' : undefined
  return isCounted && !isPart && places === 1 ? 'counted' : 'open'
}

/** "bay 3", "shelf B2", "fridge no 2". */
function endOfNumber({ line }: Sight, at: number, to: number): number {
  const { tokens } = line
  const from = endOfSaying(line, at, tokens.length, NUMBERED) || at
  let end = from
  while (end < to && end < from + 2 && LETTERS_AND_NUMBER.test(tokens[end]?.text ?? '')) end += 1
  const isNumbered = tokens.slice(from, end).some(({ text }) => /\d/u.test(text) || text.length === 1)
  return isNumbered ? end : at
}

/** One of the shop's own places. */
function endOfOwnPlace(sight: Sight, at: number): number {
  const { places } = sight.names.index.names
  if (places.length === 0) return 0
  const found = groupIn(sight, places)
  return found?.from === at ? found.end : 0
}

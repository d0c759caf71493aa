import { NUMBERED_PLACES, PLACES_ALONE } from '../language/lexicon/en/places.ts'
import type { Slots } from '../language/reading.ts'
import { refuse, type WriteCommand, type WriteContext } from './command.ts'
import { setGroup } from './facts/group.ts'

/** "Shelf life 5 days" is how long it keeps, "place order 20" an order. */
const NO_PLACE = /^(?:shelf life|orders?)\b/iu

/** Where a product stands in the shop. */
export const place: WriteCommand = {
  kind: 'write',
  name: 'place',
  role: 'manager',
  help: 'Say where a product stands: shelf, rack, room.',
  examples: ['rice is on shelf B2', 'place tea rack 3', 'put soap on shelf A1', 'remove place from rice'],
  phrases: [
    '{word:remove|delete|clear} [the] (place|shelf|location) (from|of|for) {product}',
    '[(set|change|the)] [the] (place|location|shelf|rack) (of|for) {product} (to|is|as|=) {text}',
    '(place|location) {product} [(is|to|=|on|in|at)] {text}',
    `{product} (is|are|is kept|goes|stands|sits|lives|stays) (on|in|at) [the] {word:${NUMBERED_PLACES}|${PLACES_ALONE}} {text}`,
    `(put|keep|store|place) {product} (on|in|at|into) [the] {word:${NUMBERED_PLACES}|${PLACES_ALONE}} {text}`,
    `{product} (is|are|is kept|goes|stands|sits|lives|stays) (on|in|at) [the] {word:${PLACES_ALONE}}`,
    `(keep|store) {product} (on|in|at) [the] {word:${PLACES_ALONE}}`,
    '(put|keep|store) {product} (on|in|at|into) [the] {place}',
  ],
  run: async (slots: Slots, context: WriteContext) => {
    const said = saidPlace(slots)
    if (said !== null && NO_PLACE.test(said ?? ''))
      return refuse('Nothing is written. A place is said like this: rice is on shelf B2')
    return setGroup('place', said, slots, context)
  },
}

const REMOVING = new Set(['remove', 'delete', 'clear'])

function saidPlace({ word, text, place: known }: Slots): string | null | undefined {
  if (word === undefined) return known ?? text
  if (REMOVING.has(word)) return null
  return text === undefined ? word : `${word} ${text}`
}
